//! Imports: everything of a file or nothing, at once, and found again.

use std::ops::ControlFlow;

use crate::domain::change::{
    Change, DocumentRef, ImportedDocument, ImportedFile, PlacedCredit, PlacedPayment,
};
use crate::domain::client::Client;
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::invoice::{DocumentKind, Origin};
use crate::domain::payment::{Payment, PaymentKind, Source};
use crate::domain::report::laws::seen_of_open;
use crate::money::{Currency, Minor};
use crate::store::load::read_alone;
use crate::store::sample::*;
use crate::store::{DocumentFilter, Numbers, Refusal, Store, StoreError};

fn file() -> ImportedFile {
    ImportedFile { name: "invoices.csv".into(), sha256: "ab".repeat(32) }
}

fn document(client: ClientId, number: &str, gross: i64) -> ImportedDocument {
    ImportedDocument {
        kind: DocumentKind::Invoice,
        number: number.into(),
        client,
        currency: Currency::EUR,
        issue_day: day("2026-01-15"),
        due_day: day("2026-02-14"),
        net: None,
        vat: None,
        gross: Minor(gross),
        po_number: None,
        reference: None,
        original: None,
    }
}

fn documents(documents: Vec<ImportedDocument>, placed: Vec<PlacedCredit>) -> Change {
    Change::ImportDocuments { file: file(), documents, placed }
}

/// A ledger with a client and an import of many invoices, of which every second one is paid.
fn imported(store: &mut Store, count: usize) -> ClientId {
    let client = store.client_of("ALPHA");
    let invoices = (0..count).map(|nth| document(client, &format!("OLD-{nth}"), 10_000)).collect();
    store.must(&documents(invoices, vec![]));
    let rows = store.documents(&DocumentFilter::default(), 100_000, 0).unwrap();
    let ids: Vec<DocumentId> = rows.iter().map(|row| row.id).step_by(2).collect();
    let named = |id: &DocumentId| Payment { invoice: Some(*id), ..payment(client, 12_000, "2026-02-01") };
    let payments = ids.iter().map(named).collect();
    let placed = ids.iter().enumerate();
    let placed = placed
        .map(|(payment, id)| PlacedPayment { payment, portion: portion(*id, 10_000, "2026-02-01") })
        .collect();
    store.must(&Change::ImportPayments { file: file(), payments, placed });
    client
}

#[test]
fn numbers_of_another_program_hold_no_day_up() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    store.invoice(client, 100, "2026-02-01");
    let later = ImportedDocument { issue_day: day("2026-06-01"), ..document(client, "2026-0002", 100) };
    store.must(&documents(vec![later], vec![]));
    let next = store.next_number(DocumentKind::Invoice, day("2026-02-01")).unwrap();
    assert_eq!((next.number, next.before.unwrap().number), ("2026-0003".into(), "2026-0001".to_owned()));
    store.invoice(client, 100, "2026-02-01");
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn an_import_is_one_entry_and_sound() {
    let mut store = store();
    imported(&mut store, 300);
    assert_eq!(store.journal(100, 0).unwrap().len(), 4);
    assert!(store.journal(1, 0).unwrap()[0].after.as_deref().unwrap().contains("\"added\":150"));
    assert_eq!(store.check().unwrap(), []);
    assert_eq!(store.credits(None).unwrap().len(), 150);
}

#[test]
fn a_large_import_looks_at_all_open_items_at_once() {
    let mut store = store();
    imported(&mut store, 9_000);
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn two_threads_read_what_one_reads() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::create(&folder.path().join("ledger.db"), &company(), &now()).unwrap();
    let client = imported(&mut store, 200);
    store.issued(DocumentKind::CreditNote, client, 700, "2026-03-01");
    let (together, alone) =
        (store.read_book(Numbers::With).unwrap(), read_alone(&store.conn, Numbers::With).unwrap());
    assert_eq!(format!("{together:?}"), format!("{alone:?}"));
    for day in ["2026-01-20", "2026-02-15", "2026-03-01", "2026-11-21"].map(day) {
        let open = store.read_book_open(day, Numbers::With).unwrap();
        assert_eq!(seen_of_open(&open, day), seen_of_open(&alone, day), "{day}");
    }
}

#[test]
fn a_credit_note_may_stand_before_its_invoice() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let note = ImportedDocument {
        kind: DocumentKind::CreditNote,
        original: Some(DocumentRef::Imported(1)),
        ..document(client, "CN-7", 4_000)
    };
    let invoice = DocumentRef::Imported(1);
    let placed = PlacedCredit { credit_note: 0, invoice, amount: Minor(3_000), day: day("2026-01-15") };
    store.must(&documents(vec![note, document(client, "7", 3_000)], vec![placed]));
    let note = store.document_of_number("CN-7").unwrap().unwrap();
    assert_eq!(store.left_of(Source::CreditNote(note)), 1_000);
    assert_eq!(store.document(note).unwrap().unwrap().origin, Origin::Imported);
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn one_wrong_row_keeps_nothing_of_the_file() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    store.must(&documents(vec![document(client, "1", 100)], vec![]));
    let again = documents(vec![document(client, "2", 100), document(client, "1", 100)], vec![]);
    assert_eq!(store.refusal(&again), Refusal::NumberTaken { number: "1".into() });
    assert_eq!(store.document_of_number("2").unwrap(), None);
    let twins = vec![Client::new("BETA", "Beta"), Client::new("BETA", "Beta")];
    let refusal = store.refusal(&Change::ImportClients { file: file(), clients: twins });
    assert_eq!(refusal, Refusal::CodeTaken { code: "BETA".into() });
    assert_eq!(store.clients().unwrap().len(), 1);
}

#[test]
fn imported_payments_obey_the_same_rules() {
    let mut store = store();
    let (client, other) = (store.client_of("ALPHA"), store.client_of("BETA"));
    store.must(&documents(vec![document(client, "1", 10_000)], vec![]));
    let invoice = store.document_of_number("1").unwrap().unwrap();
    let mut refused = |payment: Payment, amount, on| {
        let placed = vec![PlacedPayment { payment: 0, portion: portion(invoice, amount, on) }];
        store.refusal(&Change::ImportPayments { file: file(), payments: vec![payment], placed })
    };
    let (late, early) = ("2026-02-01", "2026-01-14");
    let too_much = refused(payment(client, 20_000, late), 10_001, late);
    assert!(matches!(too_much, Refusal::MoreThanOpen { .. }));
    let too_little = refused(payment(client, 5_000, late), 5_001, late);
    assert!(matches!(too_little, Refusal::MoreThanLeft { .. }));
    assert!(matches!(refused(payment(other, 5_000, late), 5_000, late), Refusal::OtherClient { .. }));
    assert!(matches!(refused(payment(client, 5_000, early), 5_000, early), Refusal::TooEarly { .. }));
    let named = Payment { invoice: Some(invoice), ..payment(other, 5_000, late) };
    assert!(matches!(refused(named, 1, late), Refusal::OtherClient { .. }));
}

#[test]
fn an_import_that_is_stopped_leaves_nothing() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let many = (0..5_000).map(|nth| document(client, &nth.to_string(), 100)).collect();
    let mut looks = 0;
    let stopped = store.apply_watched(&documents(many, vec![]), &now(), &mut |_| {
        looks += 1;
        if looks == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert!(matches!(stopped, Err(StoreError::Stopped)));
    assert!(store.documents(&DocumentFilter::default(), 10, 0).unwrap().is_empty());
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn the_past_is_guarded_again_after_an_import() {
    let mut store = store();
    imported(&mut store, 10);
    assert!(store.conn.execute_batch("DELETE FROM payment").is_err());
}

#[test]
fn own_numbers_go_on_behind_imported_ones_of_the_same_pattern() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let taken = ["2026-0007", "2026-0041", "INV-99"].map(|number| document(client, number, 100)).to_vec();
    store.must(&documents(taken, vec![]));
    let id = store.invoice(client, 10_000, "2026-03-01");
    assert_eq!(store.document(id).unwrap().unwrap().number, "2026-0042");
    assert_eq!(store.next_number(DocumentKind::Invoice, day("2027-01-01")).unwrap().number, "2027-0001");
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn imported_clients_go_while_unused() {
    let mut store = store();
    let clients = vec![Client::new("BETA", "Beta"), Client::new("GAMMA", "Gamma")];
    store.must(&Change::ImportClients { file: file(), clients });
    store.undo().unwrap();
    assert!(store.clients().unwrap().is_empty());
}

#[test]
fn imports_are_undone_as_a_whole_and_can_come_again() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let own = store.invoice(client, 10_000, "2026-01-10");
    let whole = |store: &Store| format!("{:?}", store.read_book(Numbers::With).unwrap());
    let before = whole(&store);
    let note = ImportedDocument {
        kind: DocumentKind::CreditNote,
        original: Some(DocumentRef::Stored(own)),
        ..document(client, "CN-7", 4_000)
    };
    let placed = PlacedCredit {
        credit_note: 0,
        invoice: DocumentRef::Stored(own),
        amount: Minor(3_000),
        day: day("2026-01-15"),
    };
    let import = documents(vec![note, document(client, "2026-0009", 3_000)], vec![placed]);
    store.must(&import);
    let with_documents = whole(&store);
    let pay = |invoice, amount| Payment { invoice: Some(invoice), ..payment(client, amount, "2026-02-01") };
    let invoice = store.document_of_number("2026-0009").unwrap().unwrap();
    let payments = vec![pay(invoice, 5_000), payment(client, 700, "2026-02-02"), pay(own, 1_000)];
    let placed = [(0, portion(invoice, 3_000, "2026-02-01")), (2, portion(own, 1_000, "2026-02-01"))];
    let placed = placed.map(|(payment, portion)| PlacedPayment { payment, portion }).to_vec();
    let pays = Change::ImportPayments { file: file(), payments, placed };
    store.must(&pays);
    store.undo().unwrap();
    assert_eq!((whole(&store), store.check().unwrap()), (with_documents, vec![]));
    store.undo().unwrap();
    assert_eq!((whole(&store), store.check().unwrap()), (before, vec![]));
    assert_eq!(store.next_number(DocumentKind::Invoice, day("2026-03-01")).unwrap().number, "2026-0002");
    store.must(&import);
    assert_eq!(store.check().unwrap(), []);
    let kept = store.journal(2, 1).unwrap();
    assert!(kept[0].before.as_deref().unwrap().contains("\"number\":\"2026-0009\""));
    assert!(kept[1].before.as_deref().unwrap().contains("\"amount\":700"));
}

#[test]
fn an_import_stays_while_something_stands_on_it() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let entry = store.must(&documents(vec![document(client, "1", 10_000)], vec![])).entry;
    let invoice = store.document_of_number("1").unwrap().unwrap();
    let undo = |store: &mut Store, entry| {
        let change = store.reversal_of(entry).unwrap();
        store.apply_reversal(entry, &change, &now()).map(|_| ())
    };
    let refused = |result| match result {
        Err(StoreError::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    };
    let used = Refusal::ImportUsed { number: "1".into() };
    let write_off = placing(Source::WriteOff, vec![portion(invoice, 100, "2026-02-01")]);
    store.must(&write_off);
    assert_eq!(refused(undo(&mut store, entry)), used);
    store.undo().unwrap();
    let undone = store.journal(1, 0).unwrap()[0].id;
    let again = store.apply_reversal(undone, &write_off, &now()).unwrap().entry;
    assert_eq!(refused(undo(&mut store, entry)), used);
    let back = placing(Source::WriteOff, vec![portion(invoice, -100, "2026-02-01")]);
    store.apply_reversal(again, &back, &now()).unwrap();
    let money = Change::ImportPayments {
        file: file(),
        payments: vec![payment(client, 5_000, "2026-02-01")],
        placed: vec![],
    };
    let pays = store.must(&money).entry;
    let paid = store.credits(None).unwrap()[0].source;
    let placed = store.must(&placing(paid, vec![portion(invoice, 100, "2026-02-01")])).entry;
    let Source::Payment(id) = paid else { panic!("{paid:?}") };
    assert_eq!(refused(undo(&mut store, pays)), Refusal::ImportedPaymentUsed(id));
    undo(&mut store, placed).unwrap();
    let back = Payment { kind: PaymentKind::Refund, ..payment(client, 3_000, "2026-02-03") };
    let back = store.must(&Change::RecordPayment { payment: back, portions: vec![] }).entry;
    assert!(matches!(refused(undo(&mut store, pays)), Refusal::MoreThanUnapplied { .. }));
    undo(&mut store, back).unwrap();
    undo(&mut store, pays).unwrap();
    store.said(letter(client, "2026-03-01", &[invoice]));
    assert_eq!(refused(undo(&mut store, entry)), used);
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn the_past_is_guarded_again_after_an_import_was_undone() {
    let mut store = store();
    imported(&mut store, 10);
    store.undo().unwrap();
    assert!(store.conn.execute_batch("DELETE FROM document").is_err());
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn a_client_page_tells_the_whole_story() {
    let mut store = store();
    let client = imported(&mut store, 2);
    store.paid(payment(client, 500, "2026-02-01"), vec![]);
    store.said(letter(client, "2026-03-01", &[]));
    let days: Vec<String> =
        store.timeline(client, 10).unwrap().iter().map(|event| event.day().to_string()).collect();
    assert_eq!(days, ["2026-03-01", "2026-02-01", "2026-02-01", "2026-01-15", "2026-01-15"]);
    assert_eq!(store.timeline(client, 2).unwrap().len(), 2);
}
