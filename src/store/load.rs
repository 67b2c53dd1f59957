//! Reads the ledger into a book: what is open, or everything.

mod whole;

use rusqlite::Connection;

use crate::calendar::Day;
use crate::domain::book::{Book, BookBuilder, BookClient, CreditOrigin, InvoiceRow, Scope};
use crate::domain::id::{ContactId, DocumentId, PaymentId};
use crate::domain::payment::{PaymentKind, Source};
use crate::money::Minor;

use super::payments::kind;
use super::{Result, Store};

pub(super) use whole::read_alone;

/// Whether a book holds the numbers of its invoices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbers {
    With,
    Without,
}

impl Store {
    /// Everything, for every day.
    pub fn read_book(&self, numbers: Numbers) -> Result<Book> {
        let snapshot = self.conn.unchecked_transaction()?;
        self.read_whole(&snapshot, numbers)
    }

    /// What is open, with its numbers: right for today and later. A ledger with facts of a later day is read whole.
    pub fn read_book_open(&self, today: Day) -> Result<Book> {
        self.read_book_for(today, Numbers::With)
    }

    /// The same for a report of one day, which may do without the numbers of a ledger that is read whole.
    pub fn read_book_for(&self, today: Day, numbers: Numbers) -> Result<Book> {
        let snapshot = self.conn.unchecked_transaction()?;
        let horizon: Option<Day> = snapshot.query_row("SELECT horizon FROM meta", [], |row| row.get(0))?;
        match horizon {
            Some(horizon) if horizon > today => self.read_whole(&snapshot, numbers),
            Some(horizon) => read_open(&snapshot, horizon),
            None => read_open(&snapshot, today),
        }
    }
}

fn read_open(conn: &Connection, since: Day) -> Result<Book> {
    let mut book = BookBuilder::new(Scope::Open { since });
    read_clients(conn, &mut book)?;
    read_open_items(conn, &mut book)?;
    read_open_credits(conn, &mut book)?;
    read_contacts(conn, &mut book)?;
    Ok(book.finish())
}

fn read_clients(conn: &Connection, book: &mut BookBuilder) -> Result<()> {
    let mut statement = conn.prepare_cached("SELECT id, code, name, kind, country, standing FROM client")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        book.client(BookClient {
            id: row.get(0)?,
            code: row.get(1)?,
            name: row.get(2)?,
            kind: row.get(3)?,
            country: row.get(4)?,
            standing: row.get(5)?,
        });
    }
    Ok(())
}

/// An open item shows what was placed on it as one portion of the day of issue.
fn read_open_items(conn: &Connection, book: &mut BookBuilder) -> Result<()> {
    let mut statement = conn.prepare_cached(
        "SELECT invoice, client, currency, issue_day, due_day, gross, open, number FROM open_item ORDER BY invoice",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (id, issued, gross): (_, _, Minor) = (row.get(0)?, row.get(3)?, row.get(5)?);
        let number = row.get_ref(7)?.as_str().unwrap_or_default();
        let (client, currency) = (row.get(1)?, row.get(2)?);
        book.invoice(InvoiceRow { id, client, number, currency, issued, due: row.get(4)?, gross });
        let placed = gross - row.get(6)?;
        if !placed.is_zero() {
            book.portion(id, Source::WriteOff, issued, placed);
        }
    }
    Ok(())
}

fn read_open_credits(conn: &Connection, book: &mut BookBuilder) -> Result<()> {
    let sql = "SELECT credit_note, source, client, currency, day, rest FROM open_credit";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (source, rest): (i64, Minor) = (row.get(1)?, row.get(5)?);
        let origin = match (row.get(0)?, kind(rest, None)) {
            (true, _) => CreditOrigin::CreditNote(DocumentId(source)),
            (false, PaymentKind::Refund) => CreditOrigin::Refund(PaymentId(source)),
            (false, PaymentKind::Payment | PaymentKind::Reversal) => CreditOrigin::Payment(PaymentId(source)),
        };
        book.credit(origin, row.get(2)?, row.get(3)?, row.get(4)?, rest);
    }
    Ok(())
}

fn read_contacts(conn: &Connection, book: &mut BookBuilder) -> Result<()> {
    let mut statement = conn.prepare_cached(
        "SELECT id, client, day, channel, step FROM contact \
         WHERE NOT EXISTS (SELECT 1 FROM contact_void WHERE contact_void.contact = contact.id) ORDER BY id",
    )?;
    let mut items = conn.prepare_cached("SELECT invoice FROM contact_item WHERE contact = ?")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let id: ContactId = row.get(0)?;
        let invoices: Vec<DocumentId> =
            items.query_map([id], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        book.contact(id, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, &invoices);
    }
    Ok(())
}
