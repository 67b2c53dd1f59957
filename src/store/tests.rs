//! The ledger as its users see it: what is refused, what undo brings back, what another process sees.

mod check;
mod file;
mod import;
mod laws;

use crate::domain::change::Change;
use crate::domain::client::Client;
use crate::domain::id::DocumentId;
use crate::domain::invoice::DocumentKind;
use crate::domain::number::{Numbered, OutOfOrder};
use crate::domain::payment::{Payment, PaymentKind, Placement, Source};
use crate::money::{Currency, Minor};

use super::sample::*;
use super::{NotUndoable, Numbers, Refusal, Store, StoreError};

#[test]
fn a_payment_settles_what_it_was_placed_on() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let invoice = store.invoice(client, 121_000, "2026-01-15");
    let named = Payment { invoice: Some(invoice), ..payment(client, 50_000, "2026-03-01") };
    store.paid(named, vec![portion(invoice, 50_000, "2026-03-01")]);
    assert_eq!(store.open_on(invoice, "2026-02-28"), 121_000);
    assert_eq!(store.open_on(invoice, "2026-03-01"), 71_000);
    let open = store.read_book_open(day("2026-11-21"), Numbers::With).unwrap();
    assert_eq!(open.open_on(open.invoice_of_id(invoice).unwrap(), day("2026-11-21")), Minor(71_000));
}

#[test]
fn more_than_is_open_is_refused() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let invoice = store.invoice(client, 10_000, "2026-01-15");
    let portions = vec![portion(invoice, 10_001, "2026-03-01")];
    let refusal =
        store.refusal(&Change::RecordPayment { payment: payment(client, 20_000, "2026-03-01"), portions });
    assert!(matches!(refusal, Refusal::MoreThanOpen { open, .. } if open == Minor(10_000).of(Currency::EUR)));
}

#[test]
fn more_than_was_paid_is_refused() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let invoice = store.invoice(client, 10_000, "2026-01-15");
    let paid = store.paid(payment(client, 4_000, "2026-03-01"), vec![]);
    let portions = vec![portion(invoice, 4_001, "2026-03-01")];
    let refusal = store.refusal(&placing(Source::Payment(paid), portions));
    assert!(matches!(refusal, Refusal::MoreThanLeft { left, .. } if left == Minor(4_000).of(Currency::EUR)));
}

#[test]
fn money_never_moves_between_clients_or_currencies() {
    let mut store = store();
    let (alpha, beta) = (store.client_of("ALPHA"), store.client_of("BETA"));
    let invoice = store.invoice(alpha, 10_000, "2026-01-15");
    let portions = vec![portion(invoice, 100, "2026-03-01")];
    let theirs = payment(beta, 100, "2026-03-01");
    let refusal = store.refusal(&Change::RecordPayment { payment: theirs, portions: portions.clone() });
    assert!(matches!(refusal, Refusal::OtherClient { .. }));
    let dollars = Payment { currency: Currency::USD, ..payment(alpha, 100, "2026-03-01") };
    let refusal = store.refusal(&Change::RecordPayment { payment: dollars, portions });
    assert!(matches!(refusal, Refusal::OtherCurrency { expected: Currency::EUR, .. }));
}

#[test]
fn money_counts_from_the_day_on_which_it_and_the_invoice_exist() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let invoice = store.invoice(client, 10_000, "2026-04-01");
    let early = vec![portion(invoice, 100, "2026-03-01")];
    let refusal = store
        .refusal(&Change::RecordPayment { payment: payment(client, 100, "2026-03-01"), portions: early });
    assert_eq!(refusal, Refusal::TooEarly { day: day("2026-03-01"), earliest: day("2026-04-01") });
}

#[test]
fn no_past_day_is_overpaid_after_money_was_taken_back() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let invoice = store.invoice(client, 10_000, "2026-01-01");
    let bounced =
        store.paid(payment(client, 10_000, "2026-01-05"), vec![portion(invoice, 10_000, "2026-01-05")]);
    let back = Change::ReversePayment { payment: bounced, day: Some(day("2026-01-20")), reason: None };
    store.must(&back);
    assert_eq!((store.open_on(invoice, "2026-01-19"), store.open_on(invoice, "2026-01-20")), (0, 10_000));
    let again = |on| Change::RecordPayment {
        payment: payment(client, 10_000, "2026-01-10"),
        portions: vec![portion(invoice, 10_000, on)],
    };
    assert!(matches!(store.refusal(&again("2026-01-10")), Refusal::MoreThanOpen { .. }));
    store.must(&again("2026-01-20"));
}

#[test]
fn a_reversed_payment_leaves_nothing_behind() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let invoice = store.invoice(client, 10_000, "2026-01-01");
    let paid =
        store.paid(payment(client, 12_000, "2026-01-05"), vec![portion(invoice, 10_000, "2026-01-05")]);
    assert_eq!(store.left_of(Source::Payment(paid)), 2_000);
    let back = Change::ReversePayment { payment: paid, day: None, reason: Some("typed twice".into()) };
    store.must(&back);
    assert!(store.credits(None).unwrap().is_empty());
    assert_eq!(store.open_on(invoice, "2026-01-05"), 10_000);
    assert_eq!(store.refusal(&back), Refusal::AlreadyReversed(paid));
}

#[test]
fn a_refund_gives_back_only_what_is_unapplied() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let invoice = store.invoice(client, 10_000, "2026-01-01");
    let paid = store.paid(payment(client, 5_000, "2026-01-05"), vec![]);
    let refund = |amount| Payment { kind: PaymentKind::Refund, ..payment(client, amount, "2026-02-01") };
    let change = |amount| Change::RecordPayment { payment: refund(amount), portions: vec![] };
    assert!(matches!(store.refusal(&change(5_001)), Refusal::MoreThanUnapplied { .. }));
    store.must(&change(3_000));
    let place = |amount| placing(Source::Payment(paid), vec![portion(invoice, amount, "2026-03-01")]);
    assert!(matches!(store.refusal(&place(2_001)), Refusal::MoreThanUnapplied { .. }));
    store.must(&place(2_000));
}

#[test]
fn a_credit_note_settles_at_once_and_later() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let first = store.invoice(client, 10_000, "2026-01-01");
    let second = store.invoice(client, 10_000, "2026-01-02");
    let portions = vec![portion(first, 6_000, "2026-02-01")];
    let note = store.issued_with(DocumentKind::CreditNote, client, 9_000, "2026-02-01", portions);
    let source = Source::CreditNote(note);
    assert_eq!((store.open_on(first, "2026-02-01"), store.left_of(source)), (4_000, 3_000));
    let portions = vec![portion(second, 3_000, "2026-02-03")];
    store.must(&placing(source, portions));
    assert_eq!((store.open_on(second, "2026-02-03"), store.left_of(source)), (7_000, 0));
    assert_eq!(store.document(note).unwrap().unwrap().number, "CN-2026-0001");
}

#[test]
fn a_small_difference_can_be_written_off_and_taken_back() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let invoice = store.invoice(client, 10_000, "2026-01-01");
    let write_off = |amount| Change::Allocate {
        placed: Placement::of(Source::WriteOff, [portion(invoice, amount, "2026-02-01")]),
        reason: Some("bank charges".into()),
    };
    store.must(&write_off(40));
    assert!(matches!(store.refusal(&write_off(-41)), Refusal::MoreThanPlaced { .. }));
    store.must(&write_off(-40));
    assert_eq!(store.open_on(invoice, "2026-02-01"), 10_000);
}

#[test]
fn the_days_of_a_series_never_run_backwards() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let invoice = |store: &mut Store, on: &str| {
        let draft = draft(DocumentKind::Invoice, client, 100);
        let id = store.draft_of(draft.clone());
        let number = store.next_number(DocumentKind::Invoice, day(on)).unwrap().number;
        issue(id, &draft, &number, on, Vec::new())
    };
    store.invoice(client, 100, "2026-02-01");
    let earlier = invoice(&mut store, "2026-01-31");
    let out_of_order = OutOfOrder {
        day: day("2026-01-31"),
        before: Numbered { number: "2026-0001".into(), day: day("2026-02-01") },
    };
    assert_eq!(store.refusal(&earlier), Refusal::OutOfOrder(out_of_order));
    let same_day = invoice(&mut store, "2026-02-01");
    store.must(&same_day);
    // Another year and the credit notes count in series of their own.
    let year_before = invoice(&mut store, "2025-12-31");
    store.must(&year_before);
    store.issued(DocumentKind::CreditNote, client, 100, "2026-01-15");
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn a_draft_is_issued_once_with_the_next_number() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let draft = draft(DocumentKind::Invoice, client, 10_000);
    let id = store.draft_of(draft.clone());
    let wrong = issue(id, &draft, "2026-0002", "2026-11-21", vec![]);
    let next = "2026-0001".to_owned();
    assert_eq!(store.refusal(&wrong), Refusal::NotTheNextNumber { given: "2026-0002".into(), next });
    let right = issue(id, &draft, "2026-0001", "2026-11-21", vec![]);
    store.must(&right);
    assert_eq!(store.refusal(&right), Refusal::AlreadyIssued { number: "2026-0001".into() });
    let Change::Issue(issued) = right else { panic!() };
    assert_eq!(store.document(id).unwrap().unwrap(), issued.document);
    assert_eq!(store.document_paper(id).unwrap(), Some(issued.paper));
    assert!(store.drafts().unwrap().is_empty());
}

#[test]
fn an_issue_that_fails_midway_takes_no_number() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let invoice = store.invoice(client, 10_000, "2026-01-01");
    let note = draft(DocumentKind::CreditNote, client, 20_000);
    let id = store.draft_of(note.clone());
    let too_much = vec![portion(invoice, 20_000, "2026-02-01")];
    let refusal = store.refusal(&issue(id, &note, "CN-2026-0001", "2026-02-01", too_much));
    assert!(matches!(refusal, Refusal::MoreThanOpen { .. }));
    let next = store.next_number(DocumentKind::CreditNote, day("2026-02-01")).unwrap();
    assert_eq!((next.number.as_str(), next.year, next.place), ("CN-2026-0001", 2026, 1));
    assert!(store.draft(id).unwrap().is_some());
}

#[test]
fn a_client_in_use_stays() {
    let mut store = store();
    let (alpha, beta) = (store.client_of("ALPHA"), store.client_of("BETA"));
    store.invoice(alpha, 10_000, "2026-01-01");
    assert_eq!(store.refusal(&Change::RemoveClient(alpha)), Refusal::ClientInUse { code: "ALPHA".into() });
    store.must(&Change::RemoveClient(beta));
    assert_eq!(store.client_by_code("BETA").unwrap(), None);
    let twin = Change::AddClient(Box::new(Client::new("ALPHA", "Another")));
    assert_eq!(store.refusal(&twin), Refusal::CodeTaken { code: "ALPHA".into() });
}

#[test]
fn contacts_keep_what_was_sent() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let invoice = store.invoice(client, 10_000, "2026-01-01");
    let id = store.said(letter(client, "2026-03-01", &[invoice]));
    let saved = store.contact(id).unwrap().unwrap();
    assert_eq!(saved.contact, letter(client, "2026-03-01", &[invoice]));
    assert_eq!(store.contact_paper(id).unwrap(), Some(paper("letter")));
    assert_eq!(store.read_book(Numbers::Without).unwrap().contacts().len(), 1);
    store.must(&Change::VoidContact { contact: id, day: day("2026-03-02"), reason: None });
    assert!(store.read_book(Numbers::Without).unwrap().contacts().is_empty());
    assert_eq!(store.contacts(client).unwrap()[0].voided, Some(day("2026-03-02")));
}

#[test]
fn an_issued_invoice_is_undone_by_a_credit_note_only() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let invoice = store.invoice(client, 10_000, "2026-01-01");
    let error = store.undo().unwrap_err();
    let StoreError::NotUndoable(NotUndoable::Issued { document, entry }) = error else { panic!("{error}") };
    assert_eq!(document, invoice);
    let note = draft(DocumentKind::CreditNote, client, 10_000);
    let id = store.draft_of(note.clone());
    let portions = vec![portion(invoice, 10_000, "2026-01-02")];
    store.apply_reversal(entry, &issue(id, &note, "CN-2026-0001", "2026-01-02", portions), &now()).unwrap();
    assert_eq!(store.entry(entry).unwrap().unwrap().reversed_by, Some(store.journal(1, 0).unwrap()[0].id));
}

#[test]
fn an_older_entry_is_undone_where_nothing_stands_on_it() {
    let mut store = store();
    let alpha = store.client_of("ALPHA");
    let added = store.journal(1, 0).unwrap()[0].id;
    let mut renamed = Client::new("ALPHA", "Alpha NV");
    let edited = store.must(&Change::EditClient { id: alpha, client: Box::new(renamed.clone()) }).entry;
    renamed.name = "Alpha SA".into();
    let again = store.must(&Change::EditClient { id: alpha, client: Box::new(renamed) }).entry;
    store.client_of("BETA");
    let refused = |store: &Store, entry| match store.reversal_of(entry) {
        Err(StoreError::NotUndoable(why)) => why,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(&store, edited), NotUndoable::ChangedSince { entry: edited, by: again });
    assert_eq!(refused(&store, added), NotUndoable::ChangedSince { entry: added, by: edited });
    for entry in [again, edited] {
        let change = store.reversal_of(entry).unwrap();
        store.apply_reversal(entry, &change, &now()).unwrap();
    }
    assert_eq!(store.client(alpha).unwrap().unwrap().name, "ALPHA SRL");
    let undo = store.journal(1, 0).unwrap()[0].id;
    assert_eq!(refused(&store, undo), NotUndoable::IsUndo { entry: undo });
    assert!(
        matches!(store.reversal_of(edited), Err(StoreError::Refused(Refusal::AlreadyUndone(id))) if id == edited)
    );
    assert!(store.reversal_of(added).is_ok());
}

#[test]
fn what_undo_would_do_is_tried_without_a_trace() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let entry = store.journal(1, 0).unwrap()[0].id;
    let change = store.reversal_of(entry).unwrap();
    assert!(store.allows(entry, &change).unwrap());
    assert!(store.client(client).unwrap().is_some());
    store.draft_of(draft(DocumentKind::Invoice, client, 100));
    assert!(!store.allows(entry, &change).unwrap());
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn what_undo_brought_back_can_be_undone_too() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let invoice = store.invoice(client, 10_000, "2026-01-01");
    let payment_id = store.paid(payment(client, 10_000, "2026-01-05"), Vec::new());
    let source = Source::Payment(payment_id);
    let portions = vec![portion(invoice, 6_000, "2026-01-05")];
    store.must(&placing(source, portions));
    store.must(&Change::ReversePayment { payment: payment_id, day: Some(day("2026-01-08")), reason: None });
    let open: Vec<i64> = (0..3)
        .map(|_| {
            store.undo().unwrap();
            store.open_on(invoice, "2026-03-01")
        })
        .collect();
    // The payment is back, its allocation is not, the payment is not.
    assert_eq!(open, [4_000, 10_000, 10_000]);
    let left: i64 = store.credits(None).unwrap().iter().map(|credit| credit.rest.0).sum();
    assert_eq!(left, 0);
    let contact = store.said(letter(client, "2026-02-10", &[invoice]));
    store.must(&Change::VoidContact { contact, day: day("2026-02-11"), reason: None });
    store.undo().unwrap();
    store.undo().unwrap();
    assert!(store.read_book(Numbers::Without).unwrap().contacts().is_empty());
}

#[test]
fn what_was_undone_is_done_again_until_something_else_is_done() {
    let mut store = store();
    let id = store.client_of("ALPHA");
    let payment_id = store.paid(payment(id, 10_000, "2026-01-05"), Vec::new());
    for _ in 0..2 {
        store.undo().unwrap();
        assert_eq!(store.credits(None).unwrap(), []);
        store.redo().unwrap();
        assert_eq!(store.credits(None).unwrap()[0].rest.0, 10_000);
    }
    assert!(matches!(store.redo(), Err(StoreError::NotUndoable(NotUndoable::NothingAgain))));
    store.undo().unwrap();
    store.draft_of(draft(DocumentKind::Invoice, id, 100));
    assert!(matches!(store.redo(), Err(StoreError::NotUndoable(NotUndoable::NothingAgain))));
    assert!(store.payment(payment_id).unwrap().is_some(), "the journal keeps everything");
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn a_client_that_is_added_again_keeps_its_id() {
    let mut store = store();
    let id = store.client_of("ALPHA");
    store.undo().unwrap();
    store.redo().unwrap();
    assert_eq!(store.client_by_code("ALPHA").unwrap().unwrap().id, id);
}

#[test]
fn a_client_that_comes_back_keeps_its_id() {
    let mut store = store();
    let id = store.client_of("ALPHA");
    store.must(&Change::RemoveClient(id));
    store.undo().unwrap();
    assert_eq!(store.client_by_code("ALPHA").unwrap().unwrap().id, id);
    let draft_id = store.draft_of(draft(DocumentKind::Invoice, id, 100));
    store.must(&Change::DiscardDraft(draft_id));
    store.undo().unwrap();
    assert!(store.draft(draft_id).unwrap().is_some());
    assert_eq!(store.draft_of(draft(DocumentKind::Invoice, id, 100)), DocumentId(draft_id.0 + 1));
}

#[test]
fn money_of_several_payments_is_placed_and_undone_as_one_change() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let invoice = store.invoice(client, 10_000, "2026-01-01");
    let small = store.paid(payment(client, 3_000, "2026-01-05"), vec![]);
    let large = store.paid(payment(client, 4_000, "2026-01-06"), vec![]);
    let place = |payment, amount| Placement {
        source: Source::Payment(payment),
        portion: portion(invoice, amount, "2026-01-06"),
    };
    store.must(&Change::Allocate { placed: vec![place(small, 3_000), place(large, 4_000)], reason: None });
    assert_eq!(store.open_on(invoice, "2026-01-06"), 3_000);
    store.undo().unwrap();
    assert_eq!(store.open_on(invoice, "2026-01-06"), 10_000);
    assert_eq!(store.left_of(Source::Payment(large)), 4_000);
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn money_that_has_not_come_yet_is_not_given_back() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    store.paid(payment(client, 10_000, "2030-01-01"), vec![]);
    let refund = |on| Change::RecordPayment {
        payment: Payment { kind: PaymentKind::Refund, ..payment(client, 10_000, on) },
        portions: vec![],
    };
    let refusal = store.refusal(&refund("2026-11-22"));
    let none = Minor::ZERO.of(Currency::EUR);
    assert!(matches!(refusal, Refusal::MoreThanUnapplied { left, .. } if left == none));
    store.must(&refund("2030-01-01"));
    let early = store.paid(payment(client, 5_000, "2026-11-22"), vec![]);
    let invoice = store.invoice(client, 9_000, "2026-11-22");
    store.must(&placing(Source::Payment(early), vec![portion(invoice, 5_000, "2026-11-23")]));
    assert!(matches!(store.refusal(&refund("2026-12-01")), Refusal::MoreThanUnapplied { .. }));
}
