//! Reads contacts.

use rusqlite::{Connection, Row};

use crate::calendar::Day;
use crate::domain::contact::{Contact, ContactItem};
use crate::domain::id::{ClientId, ContactId};

use super::{Result, Store, optional};

/// A contact as the ledger keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedContact {
    pub id: ContactId,
    pub contact: Contact,
    /// The day on which it was voided.
    pub voided: Option<Day>,
    /// The name of the file that was sent.
    pub paper: Option<String>,
}

const ROW: &str = "SELECT contact.id, client, contact.day, channel, step, note, contact_void.day, file_name \
    FROM contact LEFT JOIN contact_void ON contact_void.contact = contact.id \
    LEFT JOIN paper ON paper.contact = contact.id";

fn saved(row: &Row<'_>) -> rusqlite::Result<SavedContact> {
    let contact = Contact {
        client: row.get(1)?,
        day: row.get(2)?,
        channel: row.get(3)?,
        step: row.get(4)?,
        items: Vec::new(),
        note: row.get(5)?,
    };
    Ok(SavedContact { id: row.get(0)?, contact, voided: row.get(6)?, paper: row.get(7)? })
}

fn items(conn: &Connection, id: ContactId) -> Result<Vec<ContactItem>> {
    let mut statement =
        conn.prepare_cached("SELECT invoice, open, currency FROM contact_item WHERE contact = ?")?;
    let read =
        |row: &Row<'_>| Ok(ContactItem { invoice: row.get(0)?, open: row.get(1)?, currency: row.get(2)? });
    Ok(statement.query_map([id], read)?.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn by_id(conn: &Connection, id: ContactId) -> Result<Option<SavedContact>> {
    let mut statement = conn.prepare_cached(&format!("{ROW} WHERE contact.id = ?"))?;
    let Some(mut found) = optional(statement.query_row([id], saved))? else { return Ok(None) };
    found.contact.items = items(conn, id)?;
    Ok(Some(found))
}

impl Store {
    pub fn contact(&self, id: ContactId) -> Result<Option<SavedContact>> {
        by_id(&self.conn, id)
    }

    /// The contacts of a client, voided ones too, the newest first.
    pub fn contacts(&self, client: ClientId) -> Result<Vec<SavedContact>> {
        let sql = format!("{ROW} WHERE client = ? ORDER BY contact.day DESC, contact.id DESC");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut contacts = statement.query_map([client], saved)?.collect::<rusqlite::Result<Vec<_>>>()?;
        for contact in &mut contacts {
            contact.contact.items = items(&self.conn, contact.id)?;
        }
        Ok(contacts)
    }
}
