//! The journal: every write that happened, each entry chained to the one before by its hash.

use rusqlite::{Connection, Row, params};
use sha2::{Digest, Sha256};

use crate::calendar::{Day, Instant};
use crate::domain::change::Change;
use crate::domain::id::EntryId;
use crate::domain::words::words;

use super::{Result, Stamp, Store, optional};

/// What the first entry is chained to.
pub(super) const START: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// What an entry tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deed {
    /// The ledger itself.
    Create,
    SetCompany,
    SetLogo,
    AddClient,
    EditClient,
    RemoveClients,
    RemoveDocuments,
    RemovePayments,
    SaveDraft,
    DiscardDraft,
    Issue,
    RecordPayment,
    Allocate,
    ReversePayment,
    RecordContact,
    VoidContact,
    ImportClients,
    ImportDocuments,
    ImportPayments,
}

words!(Deed {
    Create = "create",
    SetCompany = "set_company",
    SetLogo = "set_logo",
    AddClient = "add_client",
    EditClient = "edit_client",
    RemoveClients = "remove_clients",
    RemoveDocuments = "remove_documents",
    RemovePayments = "remove_payments",
    SaveDraft = "save_draft",
    DiscardDraft = "discard_draft",
    Issue = "issue",
    RecordPayment = "record_payment",
    Allocate = "allocate",
    ReversePayment = "reverse_payment",
    RecordContact = "record_contact",
    VoidContact = "void_contact",
    ImportClients = "import_clients",
    ImportDocuments = "import_documents",
    ImportPayments = "import_payments",
});

impl Deed {
    pub const fn of(change: &Change) -> Self {
        match change {
            Change::SetCompany(_) => Self::SetCompany,
            Change::SetLogo(_) => Self::SetLogo,
            Change::AddClient(_) => Self::AddClient,
            Change::EditClient { .. } => Self::EditClient,
            Change::RemoveClient(_) | Change::RemoveClients(_) => Self::RemoveClients,
            Change::RemoveDocuments(_) => Self::RemoveDocuments,
            Change::RemovePayments(_) => Self::RemovePayments,
            Change::SaveDraft { .. } => Self::SaveDraft,
            Change::DiscardDraft(_) => Self::DiscardDraft,
            Change::Issue(_) => Self::Issue,
            Change::RecordPayment { .. } => Self::RecordPayment,
            Change::Allocate { .. } => Self::Allocate,
            Change::ReversePayment { .. } => Self::ReversePayment,
            Change::RecordContact { .. } => Self::RecordContact,
            Change::VoidContact { .. } => Self::VoidContact,
            Change::ImportClients { .. } => Self::ImportClients,
            Change::ImportDocuments { .. } => Self::ImportDocuments,
            Change::ImportPayments { .. } => Self::ImportPayments,
        }
    }
}

/// An entry of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub id: EntryId,
    pub at: Instant,
    pub day: Day,
    pub deed: Deed,
    /// Id of the client, document, payment or contact it is about.
    pub subject: Option<i64>,
    /// JSON.
    pub before: Option<String>,
    /// JSON.
    pub after: Option<String>,
    /// The entry that this one undoes.
    pub reverses: Option<EntryId>,
    /// The entry that undid this one.
    pub reversed_by: Option<EntryId>,
    /// Hash of the entry before.
    pub previous: String,
    pub hash: String,
}

pub(super) struct NewEntry {
    pub deed: Deed,
    pub subject: Option<i64>,
    pub before: Option<String>,
    pub after: Option<String>,
    pub reverses: Option<EntryId>,
}

/// Adds an entry at the end of the chain.
pub(super) fn append(conn: &Connection, stamp: &Stamp, new: &NewEntry) -> Result<EntryId> {
    let previous: String = conn.query_row("SELECT head FROM meta", [], |row| row.get(0))?;
    let last: i64 = conn.query_row("SELECT ifnull(max(id), 0) FROM journal", [], |row| row.get(0))?;
    let mut entry = Entry {
        id: EntryId(last + 1),
        at: stamp.at.clone(),
        day: stamp.today,
        deed: new.deed,
        subject: new.subject,
        before: new.before.clone(),
        after: new.after.clone(),
        reverses: new.reverses,
        reversed_by: None,
        previous,
        hash: String::new(),
    };
    entry.hash = entry.own_hash()?;
    conn.prepare_cached("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")?.execute(params![
        entry.id,
        entry.at,
        entry.day,
        entry.deed,
        entry.subject,
        entry.before,
        entry.after,
        entry.reverses,
        entry.previous,
        entry.hash
    ])?;
    conn.execute("UPDATE meta SET head = ?", [&entry.hash])?;
    Ok(entry.id)
}

impl Entry {
    /// SHA-256 of the JSON array of everything else.
    pub(super) fn own_hash(&self) -> Result<String> {
        let content = serde_json::to_string(&(
            &self.previous,
            self.id,
            &self.at,
            self.day.number(),
            self.deed.as_str(),
            self.subject,
            &self.before,
            &self.after,
            self.reverses,
        ))?;
        Ok(sha256(content.as_bytes()))
    }
}

/// SHA-256 in hexadecimal.
pub(super) fn sha256(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

const COLUMNS: &str = "SELECT id, at, day, what, subject, before, after, reverses, previous, hash, \
    (SELECT id FROM journal AS later WHERE later.reverses = journal.id) FROM journal";

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        id: row.get(0)?,
        at: row.get(1)?,
        day: row.get(2)?,
        deed: row.get(3)?,
        subject: row.get(4)?,
        before: row.get(5)?,
        after: row.get(6)?,
        reverses: row.get(7)?,
        previous: row.get(8)?,
        hash: row.get(9)?,
        reversed_by: row.get(10)?,
    })
}

/// Reads all entries from the oldest on.
pub(super) fn each(conn: &Connection, mut see: impl FnMut(Entry) -> Result<()>) -> Result<()> {
    let mut statement = conn.prepare_cached(&format!("{COLUMNS} ORDER BY id"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        see(entry(row)?)?;
    }
    Ok(())
}

impl Store {
    /// Entries from the newest on.
    pub fn journal(&self, limit: u32, offset: u32) -> Result<Vec<Entry>> {
        let mut statement =
            self.conn.prepare_cached(&format!("{COLUMNS} ORDER BY id DESC LIMIT ? OFFSET ?"))?;
        Ok(statement.query_map([limit, offset], entry)?.collect::<rusqlite::Result<_>>()?)
    }

    pub fn entry(&self, id: EntryId) -> Result<Option<Entry>> {
        let mut statement = self.conn.prepare_cached(&format!("{COLUMNS} WHERE id = ?"))?;
        optional(statement.query_row([id], entry))
    }
}
