//! Several processes with one ledger at the same moment: what one decides, no other makes untrue before it is written.

use std::path::Path;
use std::sync::Barrier;

use super::*;
use crate::config::{Environment, Flags};
use crate::domain::client::Client;
use crate::domain::credit_note::{CreditAmount, CreditWish};
use crate::domain::invoice::{Document, DocumentKind, Draft, Line};
use crate::domain::payment::Method;
use crate::money::{Decimal, Percent};

const PROCESSES: usize = 4;

fn config(folder: &Path) -> Config {
    Config::within(&Environment::default(), &Flags::default(), folder)
}

fn today() -> Day {
    "2026-06-10".parse().unwrap()
}

/// A ledger with an invoice of 121.00 EUR.
fn ledger(folder: &Path) -> (App, Document) {
    let mut app = App::create(config(folder), today(), &Company::new("Studio Lefèvre", "BE")).unwrap();
    let client = app.add_client(&Client::new("ALPHA", "Alpha SRL")).unwrap();
    let line = Line {
        description: "Work".into(),
        quantity: Decimal::ONE,
        unit: String::new(),
        unit_price: Decimal::ONE_HUNDRED,
        vat_rate: Percent(Decimal::from(21)),
    };
    let draft = Draft { lines: vec![line], ..Draft::new(DocumentKind::Invoice, client, Currency::EUR) };
    let invoice = app.issue_new(&draft).unwrap();
    (app, invoice)
}

fn received(invoice: &Document, amount: i64) -> Received {
    Received {
        amount: Minor(amount),
        currency: Currency::EUR,
        client: None,
        invoice: Some(invoice.clone()),
        day: today(),
        method: Method::Transfer,
        reference: None,
    }
}

/// Does the same in several processes at once; gives what each came to.
fn at_once<T: Send>(folder: &Path, work: impl Fn(&mut App) -> Result<T> + Sync) -> Vec<Result<T>> {
    let together = Barrier::new(PROCESSES);
    let process = || {
        let mut app = App::open(config(folder), today()).unwrap();
        together.wait();
        work(&mut app)
    };
    std::thread::scope(|scope| {
        let processes: Vec<_> = (0..PROCESSES).map(|_| scope.spawn(process)).collect();
        processes.into_iter().map(|process| process.join().unwrap()).collect()
    })
}

#[test]
fn an_invoice_is_credited_once() {
    let folder = tempfile::tempdir().unwrap();
    let (mut app, invoice) = ledger(folder.path());
    app.receive(&received(&invoice, 12_100)).unwrap();
    let wish = || CreditWish { amount: CreditAmount::Rest, vat_rate: None, reason: None, day: None };
    let credited = at_once(folder.path(), |app| app.credit(&invoice, wish()));
    assert_eq!(credited.iter().filter(|credited| credited.is_ok()).count(), 1);
    assert_eq!(app.credit_notes_of(invoice.id).unwrap().len(), 1);
    assert_eq!(app.check().unwrap(), []);
}

#[test]
fn every_payment_is_taken_and_what_is_too_much_stays_unapplied() {
    let folder = tempfile::tempdir().unwrap();
    let (app, invoice) = ledger(folder.path());
    let taken = at_once(folder.path(), |app| app.receive(&received(&invoice, 5_000)));
    let placed: Minor = taken.into_iter().map(|taken| taken.unwrap().placed).sum();
    assert_eq!((placed, app.open_of(&invoice).unwrap()), (Minor(12_100), Minor::ZERO));
    assert_eq!(app.check().unwrap(), []);
}

#[test]
fn a_letter_is_written_once() {
    let folder = tempfile::tempdir().unwrap();
    let (app, invoice) = ledger(folder.path());
    let late = invoice.due_day + 7;
    drop(app);
    let options = LetterOptions::default();
    let written = at_once(folder.path(), |app| {
        app.today = late;
        app.write_letter(invoice.client, &options)
    });
    assert_eq!(written.iter().filter(|written| written.is_ok()).count(), 1, "{written:?}");
}
