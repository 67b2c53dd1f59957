//! Invoices past their due day, with what the chase says about them.

use crate::calendar::Day;
use crate::domain::balance::each_open;
use crate::domain::book::{Book, ClientIx, InvoiceIx};
use crate::domain::chase::{Hold, Ladder, StepOwed, ladders, steps_owed};
use crate::domain::policy::{Policy, StepName};
use crate::money::{Currency, Minor};

/// An overdue invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverdueRow {
    pub invoice: InvoiceIx,
    pub client: ClientIx,
    pub due: Day,
    /// At least 1.
    pub days_late: i32,
    pub open: Minor,
    pub currency: Currency,
    /// The client's step, where its letter would list this invoice.
    pub step: Option<StepName>,
    pub step_since: Option<Day>,
    pub held: Option<Hold>,
    /// The reminders that it has had, and the one that comes.
    pub ladder: Ladder,
    /// Late interest and costs so far; `None` where none are computed.
    pub claim: Option<Minor>,
}

/// Overdue invoices on a day: the latest first, then by number.
pub fn overdue(book: &Book, day: Day, policy: &Policy, country: &str) -> Vec<OverdueRow> {
    let steps = Listed::new(steps_owed(book, day, policy, country));
    let mut ladders = ladders(book, day, policy, country).into_iter();
    let mut rows = Vec::new();
    each_open(book, day, |ix, invoice, open| {
        if invoice.due < day {
            let ladder = ladders.find(|(of, _)| *of == ix).map(|(_, ladder)| ladder).unwrap_or_default();
            let step = steps.of(ix);
            rows.push(OverdueRow {
                invoice: ix,
                client: invoice.client,
                due: invoice.due,
                days_late: invoice.due.days_until(day),
                open,
                currency: book.currency(invoice.currency),
                step: step.map(|step| step.step.clone()),
                step_since: step.map(|step| step.since),
                held: step.and_then(|step| step.held.clone()),
                ladder,
                claim: None,
            });
        }
    });
    rows.sort_by(|a, b| {
        b.days_late.cmp(&a.days_late).then_with(|| book.number(a.invoice).cmp(book.number(b.invoice)))
    });
    rows
}

/// Steps, to be found by the invoices that they list.
struct Listed {
    steps: Vec<StepOwed>,
    /// In the order of the invoices, each with the place of its step.
    places: Vec<(InvoiceIx, usize)>,
}

impl Listed {
    fn new(steps: Vec<StepOwed>) -> Self {
        let each = steps.iter().enumerate();
        let mut places: Vec<_> =
            each.flat_map(|(at, step)| step.invoices.iter().map(move |invoice| (*invoice, at))).collect();
        places.sort_unstable();
        Self { steps, places }
    }

    fn of(&self, invoice: InvoiceIx) -> Option<&StepOwed> {
        let found = self.places.binary_search_by_key(&invoice, |(listed, _)| *listed).ok()?;
        self.steps.get(self.places.get(found)?.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::book::facts::{Facts, day, example_a};

    #[test]
    fn the_latest_comes_first_and_due_today_is_not_late() {
        let book = example_a().book();
        let rows = overdue(&book, day("2026-06-30"), &Policy::standard(), "BE");
        let found: Vec<_> = rows.iter().map(|row| (book.number(row.invoice), row.days_late)).collect();
        let expected = [
            ("INV-001", 136),
            ("INV-003", 91),
            ("INV-002", 90),
            ("INV-009", 60),
            ("INV-004", 31),
            ("INV-005", 30),
            ("INV-008", 16),
        ];
        assert_eq!(found, expected);
        assert!(rows.iter().all(|row| row.step == Some(StepName::LETTER_1)));
        assert_eq!(rows[0].step_since, Some(day("2026-02-23")));
    }

    #[test]
    fn an_invoice_that_has_had_its_step_shows_none() {
        let mut facts = Facts::default();
        let client = facts.client("A");
        let invoice = facts.invoice(client, "1", "2026-01-01", "2026-01-31", 100_000);
        facts.letter(client, "2026-02-09", StepName::LETTER_1, &[invoice]);
        let rows = overdue(&facts.book(), day("2026-02-10"), &Policy::standard(), "BE");
        assert_eq!((rows[0].step.clone(), rows[0].step_since), (None, None));
        let ladder = &rows[0].ladder;
        assert_eq!(ladder.last.as_ref().map(|last| last.day), Some(day("2026-02-09")));
        assert_eq!(ladder.next.as_ref().map(|next| &next.step), Some(&StepName::LETTER_2));
    }
}
