//! Reads everything. In a large ledger a second thread reads the payments.

use std::thread;

use rusqlite::Connection;

use crate::calendar::Day;
use crate::domain::book::{Book, BookBuilder, CreditOrigin, InvoiceRow, Scope};
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::payment::{PaymentKind, Source};
use crate::money::{Currency, Minor};
use crate::store::documents::portion;
use crate::store::payments::kind;
use crate::store::{Result, Store};

use super::open::{LAST_DOCUMENT, number};
use super::{Numbers, read_clients, read_contacts};

impl Store {
    pub(super) fn read_whole(&self, snapshot: &Connection, numbers: Numbers) -> Result<Book> {
        match self.readers(snapshot, number(snapshot, LAST_DOCUMENT)?)?.second() {
            Some(second) => read_together(snapshot, second, numbers),
            None => read_alone(snapshot, numbers),
        }
    }
}

pub fn read_alone(conn: &Connection, numbers: Numbers) -> Result<Book> {
    let mut book = BookBuilder::new(Scope::Whole);
    read_clients(conn, &mut book)?;
    let credit_notes = read_invoices(conn, &mut book, numbers)?;
    let mut money = book.for_money();
    read_payments(conn, &mut money)?;
    finish(conn, book, money, credit_notes)
}

fn read_together(first: &Connection, second: Connection, numbers: Numbers) -> Result<Book> {
    let mut book = BookBuilder::new(Scope::Whole);
    read_clients(first, &mut book)?;
    let mut money = book.for_money();
    let (money, credit_notes) = thread::scope(|scope| {
        let reader = scope.spawn(move || read_payments(&second, &mut money).map(|()| money));
        let credit_notes = read_invoices(first, &mut book, numbers);
        let money = reader.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        (money, credit_notes)
    });
    finish(first, book, money?, credit_notes?)
}

fn finish(
    conn: &Connection,
    mut book: BookBuilder,
    money: BookBuilder,
    notes: Vec<CreditNote>,
) -> Result<Book> {
    book.take_money(money);
    for (id, client, currency, day, gross) in notes {
        book.credit(CreditOrigin::CreditNote(id), client, currency, day, gross);
    }
    read_allocations(conn, &mut book)?;
    read_contacts(conn, &mut book)?;
    Ok(book.finish())
}

type CreditNote = (DocumentId, ClientId, Currency, Day, Minor);

/// Reads invoices; gives the credit notes between them.
fn read_invoices(conn: &Connection, book: &mut BookBuilder, numbers: Numbers) -> Result<Vec<CreditNote>> {
    let sql = format!(
        "SELECT id, client, currency, issue_day, due_day, gross, credit_note, {} FROM document ORDER BY id",
        numbers.column()
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut credit_notes = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, client, currency): (_, _, Currency) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let (issued, gross) = (row.get(3)?, row.get(5)?);
        if row.get(6)? {
            credit_notes.push((id, client, currency, issued, gross));
        } else {
            let number = row.get_ref(7)?.as_str().unwrap_or_default();
            book.invoice(InvoiceRow { id, client, number, currency, issued, due: row.get(4)?, gross });
        }
    }
    Ok(credit_notes)
}

fn read_payments(conn: &Connection, book: &mut BookBuilder) -> Result<()> {
    let mut statement = conn.prepare_cached(
        "SELECT id, client, currency, day, amount, invoice, placed, placed_day, reverses FROM payment ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (id, amount) = (row.get(0)?, row.get(4)?);
        let origin = match kind(amount, row.get(8)?) {
            PaymentKind::Payment => CreditOrigin::Payment(id),
            PaymentKind::Refund => CreditOrigin::Refund(id),
            PaymentKind::Reversal => CreditOrigin::Reversal(id),
        };
        book.credit(origin, row.get(1)?, row.get(2)?, row.get(3)?, amount);
        if let Some(placed) = row.get(6)? {
            book.portion(row.get(5)?, Source::Payment(id), row.get(7)?, placed);
        }
    }
    Ok(())
}

fn read_allocations(conn: &Connection, book: &mut BookBuilder) -> Result<()> {
    let mut statement =
        conn.prepare_cached("SELECT invoice, payment, credit_note, day, amount FROM allocation ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let placed = portion(row)?;
        book.portion(placed.invoice, placed.source, placed.day, placed.amount);
    }
    Ok(())
}
