//! Rows of payments against ledgers that hold some of them.

use super::*;
use crate::domain::id::DocumentId;
use crate::domain::intake::{KnownClient, Remainder};
use crate::domain::payment::Method;
use crate::money::Minor;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn clients() -> KnownClients {
    let client = |id, currency| KnownClient { id: ClientId(id), currency };
    HashMap::from([("A".to_owned(), client(1, Currency::EUR)), ("B".to_owned(), client(2, Currency::GBP))])
}

/// Invoice 1 of A: 100.00 EUR; credit note C of A.
fn documents() -> KnownDocuments {
    let invoice = KnownDocument {
        id: DocumentId(7),
        kind: DocumentKind::Invoice,
        client: ClientId(1),
        currency: Currency::EUR,
        issue_day: day("2026-03-01"),
        due_day: day("2026-03-31"),
        net: None,
        vat: None,
        gross: Minor(10_000),
        po_number: None,
        reference: None,
        original: None,
        placed_on: Vec::new(),
        open: Remainder::new(Minor(10_000)),
    };
    let note = KnownDocument { id: DocumentId(8), kind: DocumentKind::CreditNote, ..invoice.clone() };
    KnownDocuments::new(vec![("1".to_owned(), invoice), ("C".to_owned(), note)])
}

fn row(line: usize, invoice: Option<&str>, client: Option<&str>, amount: &str) -> PaymentRow {
    PaymentRow {
        line,
        invoice: invoice.map(Into::into),
        client: client.map(Into::into),
        day: day("2026-03-15"),
        amount: amount.parse().unwrap(),
        currency: None,
        method: Method::Transfer,
        reference: None,
    }
}

fn take(rows: Vec<PaymentRow>, known: KnownPayments) -> Intake<NewPayments> {
    payments(rows, &clients(), &documents()).place(known, documents())
}

fn placed(intake: &Intake<NewPayments>) -> Vec<(usize, i64)> {
    intake.additions.placed.iter().map(|placed| (placed.payment, placed.portion.amount.0)).collect()
}

#[test]
fn more_than_is_open_becomes_unapplied_money() {
    let intake = take(vec![row(2, Some("1"), None, "60"), row(3, Some("1"), None, "60.00")], HashMap::new());
    assert_eq!(placed(&intake), [(0, 6_000), (1, 4_000)]);
    assert!(intake.additions.payments.iter().all(|payment| payment.amount == Minor(6_000)));
}

#[test]
fn money_ahead_of_the_invoice_counts_from_its_day() {
    let mut early = row(2, Some("1"), None, "60");
    early.day = day("2026-02-01");
    let intake = take(vec![early], HashMap::new());
    assert_eq!(intake.additions.placed[0].portion.day, day("2026-03-01"));
    assert_eq!(intake.additions.payments[0].day, day("2026-02-01"));
}

#[test]
fn two_equal_lines_are_two_payments_and_the_same_file_again_adds_none() {
    let rows = vec![row(2, Some("1"), None, "20"), row(3, Some("1"), Some("A"), "20")];
    let first = take(rows.clone(), HashMap::new());
    assert_eq!((first.added, first.unchanged), (2, 0));
    let known = |times| HashMap::from([(first.additions.payments[0].clone(), times)]);
    let counts = |times| {
        let again = take(rows.clone(), known(times));
        (again.added, again.unchanged)
    };
    assert_eq!((counts(1), counts(2), counts(3)), ((1, 1), (0, 2), (0, 2)));
}

#[test]
fn unapplied_money_is_in_the_currency_of_its_client() {
    let intake = take(vec![row(2, None, Some("B"), "60")], HashMap::new());
    assert_eq!(intake.additions.payments[0].currency, Currency::GBP);
    assert_eq!((intake.additions.payments[0].invoice, intake.additions.placed.len()), (None, 0));
}

#[test]
fn names_that_do_not_fit_are_problems() {
    let mut dollars = row(6, Some("1"), None, "60");
    dollars.currency = Some(Currency::USD);
    let rows = vec![
        row(2, Some("9"), None, "60"),
        row(3, Some("C"), None, "60"),
        row(4, Some("1"), Some("B"), "60"),
        row(5, None, Some("X"), "60"),
        dollars,
        row(7, None, None, "60"),
        row(8, Some("1"), None, "60.005"),
    ];
    let problems = take(rows, HashMap::new()).problems;
    let expected = [
        Problem::new(2, "invoice", "9", Fault::UnknownDocument),
        Problem::new(3, "invoice", "C", Fault::NotAnInvoice),
        Problem::new(4, "client", "B", Fault::OtherClient { owner: "A".into() }),
        Problem::new(5, "client", "X", Fault::UnknownClient),
        Problem::new(6, "currency", "USD", Fault::OtherCurrency { expected: Currency::EUR }),
        Problem::new(7, "client", "", Fault::ClientNeeded),
        Problem::new(8, "amount", "60.005", Fault::TooPrecise(Currency::EUR)),
    ];
    assert_eq!(problems, expected);
}
