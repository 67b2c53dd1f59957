//! The state of an issued document on a day, as lists show it.

use super::invoice::DocumentKind;
use super::words::words;
use crate::calendar::Day;
use crate::money::Minor;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InvoiceState {
    /// Not due yet, nothing paid.
    Open,
    DueToday,
    Late,
    /// Not late, and a part of it is settled.
    PartPaid,
    Paid,
    /// A credit note.
    Credit,
}

words!(InvoiceState {
    Open = "open",
    DueToday = "due_today",
    Late = "late",
    PartPaid = "part_paid",
    Paid = "paid",
    Credit = "credit",
});

impl InvoiceState {
    /// The state of a document of which an amount is open on a day.
    pub fn of(kind: DocumentKind, open: Minor, gross: Minor, due: Day, day: Day) -> Self {
        match kind {
            DocumentKind::CreditNote => Self::Credit,
            DocumentKind::Invoice if !open.is_positive() => Self::Paid,
            DocumentKind::Invoice if due < day => Self::Late,
            DocumentKind::Invoice if due == day => Self::DueToday,
            DocumentKind::Invoice if open < gross => Self::PartPaid,
            DocumentKind::Invoice => Self::Open,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn due_today_is_not_late() {
        let due = "2026-11-21".parse().unwrap();
        let on = |day| InvoiceState::of(DocumentKind::Invoice, Minor(100), Minor(100), due, day);
        assert_eq!(
            (on(due - 1), on(due), on(due + 1)),
            (InvoiceState::Open, InvoiceState::DueToday, InvoiceState::Late)
        );
    }

    #[test]
    fn nothing_open_is_paid_however_late() {
        let due = "2026-01-01".parse().unwrap();
        let state = InvoiceState::of(DocumentKind::Invoice, Minor::ZERO, Minor(100), due, due + 90);
        assert_eq!(state, InvoiceState::Paid);
    }
}
