//! Rows of invoices and credit notes against ledgers that hold some of them.

use super::*;
use crate::domain::change::DocumentRef;
use crate::domain::intake::{KnownClient, There};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn clients() -> KnownClients {
    let client = |id| KnownClient { id: ClientId(id), currency: Currency::EUR };
    HashMap::from([("A".to_owned(), client(1)), ("B".to_owned(), client(2))])
}

fn row(line: usize, number: &str, gross: i64) -> DocumentRow {
    DocumentRow {
        line,
        kind: DocumentKind::Invoice,
        number: number.into(),
        client: "A".into(),
        currency: Currency::EUR,
        issue_day: day("2026-03-01"),
        due_day: day("2026-03-31"),
        net: None,
        vat: None,
        gross: Minor(gross),
        po_number: None,
        reference: None,
        original: None,
    }
}

fn note(line: usize, number: &str, gross: i64, original: &str) -> DocumentRow {
    DocumentRow {
        kind: DocumentKind::CreditNote,
        original: Some(original.into()),
        ..row(line, number, gross)
    }
}

fn stored(id: i64, gross: i64, open: i64) -> KnownDocument {
    KnownDocument {
        id: DocumentId(id),
        kind: DocumentKind::Invoice,
        client: ClientId(1),
        currency: Currency::EUR,
        issue_day: day("2026-03-01"),
        due_day: day("2026-03-31"),
        net: None,
        vat: None,
        gross: Minor(gross),
        po_number: None,
        reference: None,
        original: None,
        placed_on: Vec::new(),
        open: Remainder::new(Minor(open)),
    }
}

fn take(rows: Vec<DocumentRow>, known: &[(&str, KnownDocument)]) -> Intake<NewDocuments> {
    let known = known.iter().map(|(number, known)| ((*number).to_owned(), known.clone())).collect();
    documents(rows, &clients(), &KnownDocuments::new(known), &HashSet::new())
}

fn placed(intake: &Intake<NewDocuments>) -> Vec<(usize, i64)> {
    intake.additions.placed.iter().map(|placed| (placed.credit_note, placed.amount.0)).collect()
}

#[test]
fn the_same_rows_again_are_unchanged() {
    let rows = vec![row(2, "1", 100), row(3, "2", 200), row(4, "1", 100)];
    let intake = take(rows, &[("2", stored(7, 200, 0))]);
    assert_eq!((intake.added, intake.unchanged, intake.problems.len()), (1, 2, 0));
}

#[test]
fn a_number_with_other_content_names_the_place_of_the_first() {
    let rows = vec![row(2, "1", 100), row(3, "1", 101), row(4, "2", 5)];
    let problems = take(rows, &[("2", stored(7, 200, 0))]).problems;
    let fault =
        |key: &str, there, value: &str| Fault::OtherContent { key: key.into(), there, value: value.into() };
    assert_eq!(
        problems,
        [
            Problem::new(3, "gross", "1.01", fault("1", There::Line(2), "1.00")),
            Problem::new(4, "gross", "0.05", fault("2", There::Ledger, "2.00")),
        ]
    );
}

#[test]
fn an_empty_cell_contradicts_nothing_and_a_full_one_does() {
    let mut known = stored(7, 200, 0);
    known.po_number = Some("PO-1".into());
    assert_eq!(take(vec![row(2, "1", 200)], &[("1", known.clone())]).unchanged, 1);
    let mut other = row(2, "1", 200);
    other.po_number = Some("PO-2".into());
    let problems = take(vec![other], &[("1", known)]).problems;
    assert_eq!(problems[0].column.as_deref(), Some("po_number"));
}

#[test]
fn a_client_that_nobody_knows_is_named() {
    let mut unknown = row(2, "1", 100);
    unknown.client = "C".into();
    assert_eq!(take(vec![unknown], &[]).problems, [Problem::new(2, "client", "C", Fault::UnknownClient)]);
}

#[test]
fn credit_notes_take_what_is_open_in_the_order_of_the_file() {
    let rows = vec![note(2, "C1", 60, "1"), row(3, "1", 100), note(4, "C2", 60, "1"), note(5, "C3", 60, "1")];
    let intake = take(rows, &[]);
    assert_eq!(placed(&intake), [(0, 60), (2, 40)]);
    assert!(intake.additions.documents.iter().all(|document| {
        (document.kind == DocumentKind::CreditNote) == (document.original == Some(DocumentRef::Imported(1)))
    }));
}

#[test]
fn a_credit_note_settles_an_invoice_of_the_ledger_up_to_what_is_left() {
    let intake = take(vec![note(2, "C1", 60, "1")], &[("1", stored(7, 100, 30))]);
    assert_eq!(placed(&intake), [(0, 30)]);
    assert_eq!(intake.additions.placed[0].invoice, DocumentRef::Stored(DocumentId(7)));
}

#[test]
fn a_credit_note_counts_from_the_later_of_the_two_days() {
    let mut early = note(2, "C1", 60, "1");
    early.issue_day = day("2026-02-01");
    let intake = take(vec![early, row(3, "1", 100)], &[]);
    assert_eq!(intake.additions.placed[0].day, day("2026-03-01"));
}

#[test]
fn an_original_is_an_invoice_of_the_same_client_and_currency() {
    let mut of_b = note(3, "C1", 60, "1");
    of_b.client = "B".into();
    let mut in_dollars = note(4, "C2", 60, "1");
    in_dollars.currency = Currency::USD;
    let rows =
        vec![row(2, "1", 100), of_b, in_dollars, note(5, "C3", 60, "C4"), note(6, "C4", 60, "nowhere")];
    let faults: Vec<Fault> = take(rows, &[]).problems.into_iter().map(|problem| problem.fault).collect();
    assert_eq!(
        faults,
        [
            Fault::OtherClient { owner: "A".into() },
            Fault::OtherCurrency { expected: Currency::EUR },
            Fault::NotAnInvoice,
            Fault::UnknownDocument,
        ]
    );
}

#[test]
fn what_refers_to_a_broken_row_is_no_second_problem() {
    let broken = HashSet::from(["1".to_owned()]);
    let intake = documents(vec![note(2, "C1", 60, "1")], &clients(), &KnownDocuments::default(), &broken);
    assert!(intake.problems.is_empty());
}

proptest::proptest! {
    #[test]
    fn the_order_of_unrelated_rows_does_not_matter(
        amounts in proptest::collection::vec(1_i64..1_000, 1..12),
        turn in 0_usize..12,
    ) {
        let rows: Vec<DocumentRow> = amounts.iter().enumerate().flat_map(|(at, gross)| {
            [row(at, &format!("{at}"), *gross), note(at, &format!("C{at}"), 500, &format!("{at}"))]
        }).collect();
        let mut turned = rows.clone();
        turned.rotate_left(turn % rows.len());
        let settled = |rows| {
            let NewDocuments { documents, placed } = take(rows, &[]).additions;
            let mut settled: Vec<(String, Minor)> =
                placed.iter().map(|placed| (documents[placed.credit_note].number.clone(), placed.amount)).collect();
            settled.sort();
            settled
        };
        proptest::prop_assert_eq!(settled(rows), settled(turned));
    }
}
