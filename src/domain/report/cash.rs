//! Money that is expected from open invoices within some days.

use super::payer::{CAUTIOUS, Habits, LIKELY, Outlook};
use crate::calendar::Day;
use crate::domain::balance::{Grid, each_open};
use crate::domain::book::Book;
use crate::money::{Currency, Minor};

/// What is expected in one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExpectedCash {
    pub currency: Currency,
    /// If clients pay on their median day.
    pub likely: Minor,
    /// If they pay as late as four times out of five they do at most.
    pub cautious: Minor,
}

#[derive(Clone, Copy, Default)]
struct Cell {
    open: Minor,
    likely: Minor,
    cautious: Minor,
}

/// What clients are expected to pay from a day until some days later, for each currency of the book.
///
/// Of a client no more is expected than its net receivable: unapplied money has come already.
pub fn expected_cash(book: &Book, day: Day, within: i32) -> Vec<ExpectedCash> {
    let habits = Habits::of(book, day);
    let (likely, cautious) = (habits.outlook(LIKELY), habits.outlook(CAUTIOUS));
    let until = day + within;
    let mut cells = Grid::new(book, Cell::default());
    let unapplied = each_open(book, day, |_, invoice, open| {
        let cell = cells.at_mut(invoice.client, invoice.currency);
        let is_near = |outlook: &Outlook| outlook.expected(invoice.client, invoice.due) <= until;
        cell.open += open;
        if is_near(&likely) {
            cell.likely += open;
            // The cautious day is never before the likely one.
            if is_near(&cautious) {
                cell.cautious += open;
            }
        }
    });
    let each = book.each_currency().map(|(ix, currency)| {
        let rows = || cells.column(ix).zip(unapplied.column(ix).map(|(_, money)| *money));
        let sum = |part: fn(&Cell) -> Minor| {
            rows().map(|((_, cell), money)| part(cell).min(cell.open - money).max(Minor::ZERO)).sum()
        };
        ExpectedCash { currency, likely: sum(|cell| cell.likely), cautious: sum(|cell| cell.cautious) }
    });
    each.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::book::facts::{Facts, day};

    fn cash(facts: &Facts) -> (i64, i64) {
        let found = expected_cash(&facts.book(), day("2026-11-21"), 30)[0];
        (found.likely.0, found.cautious.0)
    }

    /// A client who paid on the due day three times and 40 days late twice.
    fn payer() -> Facts {
        let mut facts = Facts::default();
        let client = facts.client("A");
        for paid in ["2026-06-30", "2026-06-30", "2026-06-30", "2026-08-09", "2026-08-09"] {
            let invoice = facts.invoice(client, "", "2026-06-01", "2026-06-30", 1_000);
            facts.pay(invoice, paid, 1_000);
        }
        facts
    }

    #[test]
    fn cautious_expects_less_than_likely() {
        let mut facts = payer();
        let client = facts.clients[0].0;
        // Due in ten days: likely then, cautiously 40 days after.
        facts.invoice(client, "", "2026-11-01", "2026-12-01", 500);
        // Due in two months: not within thirty days.
        facts.invoice(client, "", "2026-11-01", "2027-01-20", 900);
        assert_eq!(cash(&facts), (500, 0));
        // 11 days late already: expected 40 days after the due day, which is the 20th of December.
        facts.invoice(client, "", "2026-10-01", "2026-11-10", 70);
        assert_eq!(cash(&facts), (570, 70));
    }

    #[test]
    fn money_that_has_come_is_not_expected_again() {
        let mut facts = payer();
        let client = facts.clients[0].0;
        facts.invoice(client, "", "2026-11-01", "2026-12-01", 500);
        facts.payment(client, "2026-11-15", 300);
        assert_eq!(cash(&facts), (200, 0));
        facts.payment(client, "2026-11-16", 300);
        assert_eq!(cash(&facts), (0, 0));
    }
}
