//! Reads the ledger into a book: what is open on a day, or everything.

mod open;
mod readers;
mod whole;

use rusqlite::Connection;

use crate::calendar::Day;
use crate::domain::book::{Book, BookBuilder, BookClient};
use crate::domain::id::{ContactId, DocumentId};

use super::{Result, Store};

pub(super) use whole::read_alone;

/// Whether a book holds the numbers of its invoices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbers {
    With,
    Without,
}

impl Numbers {
    /// The column of `document` to read them from.
    const fn column(self) -> &'static str {
        match self {
            Self::With => "number",
            Self::Without => "''",
        }
    }
}

impl Store {
    /// Everything, for every day.
    pub fn read_book(&self, numbers: Numbers) -> Result<Book> {
        let _moment = self.moment()?;
        self.read_whole(&self.conn, numbers)
    }

    /// What is open on a day. The table of open items tells it where the ledger has no fact of a later day, and then
    /// for all later days too; numbers cost nothing there.
    pub fn read_book_open(&self, day: Day, numbers: Numbers) -> Result<Book> {
        let _moment = self.moment()?;
        let horizon: Option<Day> = self.conn.query_row("SELECT horizon FROM meta", [], |row| row.get(0))?;
        match horizon.unwrap_or(day) {
            horizon if horizon > day => self.read_past(&self.conn, day, numbers),
            horizon => self.read_open_items(&self.conn, horizon),
        }
    }
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
