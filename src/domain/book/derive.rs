//! Columns that a finished book derives from its rows, so that a report of a day looks only at what counts on it.

use super::{Book, ClientIx, CurrencyIx, Invoice, InvoiceIx, Portion};
use crate::calendar::Day;
use crate::money::Minor;

/// The days on which an invoice is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Life {
    first: Day,
    /// `Day::LAST` where it is not paid.
    last: Day,
}

impl Life {
    fn of(invoice: &Invoice, portions: &[Portion]) -> Self {
        let placed: Minor = portions.iter().map(|portion| portion.amount).sum();
        let settled = portions.iter().map(|portion| portion.day).fold(invoice.issued, Day::max);
        let last = if placed == invoice.gross { settled - 1 } else { Day::LAST };
        Self { first: invoice.issued, last }
    }

    pub fn covers(self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }

    /// The day from which nothing is open any more.
    pub fn settled(self) -> Option<Day> {
        (self.last < Day::LAST).then(|| self.last + 1)
    }
}

/// A change of the unapplied money of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnappliedChange {
    pub amount: Minor,
    pub day: Day,
    pub client: ClientIx,
    pub currency: CurrencyIx,
}

impl Book {
    pub(super) fn derive(&mut self) {
        self.lives =
            self.each_with_portions().map(|(_, invoice, portions)| Life::of(invoice, portions)).collect();
        self.unapplied_changes = self.changes_of_unapplied();
    }

    /// Every invoice with the days on which it is open.
    pub fn lives(&self) -> impl DoubleEndedIterator<Item = (InvoiceIx, Life)> {
        let count = u32::try_from(self.lives.len()).unwrap_or(u32::MAX);
        (0..count).map(InvoiceIx).zip(self.lives.iter().copied())
    }

    /// All that ever changed unapplied money.
    pub fn unapplied_changes(&self) -> &[UnappliedChange] {
        &self.unapplied_changes
    }

    /// Most money is placed in full on the day it comes and changes nothing: it is left out.
    #[expect(clippy::indexing_slicing, reason = "portions hold indices of this book's credits")]
    fn changes_of_unapplied(&self) -> Vec<UnappliedChange> {
        let mut left: Vec<Minor> = self.credits.iter().map(|credit| credit.amount).collect();
        for portion in &self.portions {
            if let Some(ix) = portion.credit.filter(|ix| self.credit(*ix).day == portion.day) {
                left[ix.at()] -= portion.amount;
            }
        }
        let changes = self.credits.iter().zip(&left).filter(|(_, left)| !left.is_zero());
        let changes = changes.map(|(credit, left)| UnappliedChange {
            amount: *left,
            day: credit.day,
            client: credit.client,
            currency: credit.currency,
        });
        let later = self.each_with_portions().flat_map(|(_, invoice, portions)| {
            let later = portions
                .iter()
                .filter(|portion| portion.credit.is_some_and(|ix| self.credit(ix).day != portion.day));
            later.map(|portion| UnappliedChange {
                amount: -portion.amount,
                day: portion.day,
                client: invoice.client,
                currency: invoice.currency,
            })
        });
        changes.chain(later).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::book::InvoiceIx;
    use crate::domain::book::facts::{Facts, day};
    use crate::money::Minor;

    #[test]
    fn an_invoice_is_open_from_its_issue_to_the_day_before_its_last_payment() {
        let mut facts = Facts::default();
        let client = facts.client("A");
        let invoice = facts.invoice(client, "1", "2026-01-01", "2026-01-31", 1_000);
        facts.pay(invoice, "2026-02-01", 400);
        assert!(facts.book().lives().all(|(_, life)| life.covers(day("2999-12-31"))));
        facts.pay(invoice, "2026-02-05", 600);
        let (ix, life) = facts.book().lives().next().unwrap();
        assert_eq!((ix, life.settled()), (InvoiceIx(0), Some(day("2026-02-05"))));
        assert!(life.covers(day("2026-01-01")) && life.covers(day("2026-02-04")));
        assert!(!life.covers(day("2025-12-31")) && !life.covers(day("2026-02-05")));
    }

    #[test]
    fn money_placed_in_full_on_its_day_changes_nothing_unapplied() {
        let mut facts = Facts::default();
        let client = facts.client("A");
        let invoice = facts.invoice(client, "1", "2026-01-01", "2026-01-31", 1_000);
        let over = facts.pay(invoice, "2026-02-01", 1_000);
        assert!(facts.book().unapplied_changes().is_empty());
        facts.place(invoice, over, "2026-02-03", -100);
        let changes: Vec<_> = facts.book().unapplied_changes().iter().map(|c| (c.day, c.amount)).collect();
        assert_eq!(changes, [(day("2026-02-03"), Minor(100))]);
    }
}
