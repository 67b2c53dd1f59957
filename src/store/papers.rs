//! The company, its logo, and the files that the ledger keeps, each verified against its hash when it is read.

use rusqlite::{Connection, Row, params};
use serde::Serialize;

use crate::domain::company::Company;
use crate::domain::contact::Paper;
use crate::domain::id::{ContactId, DocumentId};

use super::apply::LogoNote;
use super::journal::sha256;
use super::{Damage, Result, Store, optional};

/// A paper as the journal writes it down.
#[derive(Serialize)]
pub(super) struct PaperNote {
    pub file_name: String,
    pub sha256: String,
}

impl PaperNote {
    pub fn of(paper: &Paper) -> Self {
        Self { file_name: paper.file_name.clone(), sha256: sha256(&paper.bytes) }
    }
}

pub(super) fn company(conn: &Connection) -> Result<Company> {
    let data: String = conn.prepare_cached("SELECT data FROM company")?.query_row([], |row| row.get(0))?;
    serde_json::from_str(&data).map_err(|_| Damage::Company.into())
}

pub(super) fn logo_note(conn: &Connection) -> Result<Option<LogoNote>> {
    let sql = "SELECT paper.id, file_name, sha256 FROM company JOIN paper ON paper.id = company.logo";
    let read =
        |row: &Row<'_>| Ok(LogoNote { paper: row.get(0)?, file_name: row.get(1)?, sha256: row.get(2)? });
    optional(conn.prepare_cached(sql)?.query_row([], read))
}

/// Keeps a file with what it belongs to; gives its id.
pub(super) fn keep(
    conn: &Connection,
    document: Option<DocumentId>,
    contact: Option<ContactId>,
    paper: &Paper,
) -> Result<i64> {
    let sql = "INSERT INTO paper (document, contact, file_name, sha256, bytes) VALUES (?, ?, ?, ?, ?)";
    let hash = sha256(&paper.bytes);
    Ok(conn.prepare_cached(sql)?.insert(params![document, contact, paper.file_name, hash, paper.bytes])?)
}

fn read(conn: &Connection, which: &str, id: i64) -> Result<Option<Paper>> {
    let sql = format!("SELECT file_name, bytes, sha256 FROM paper WHERE {which} = ?");
    let columns =
        |row: &Row<'_>| Ok((Paper { file_name: row.get(0)?, bytes: row.get(1)? }, row.get::<_, String>(2)?));
    match optional(conn.prepare_cached(&sql)?.query_row([id], columns))? {
        Some((paper, hash)) if sha256(&paper.bytes) != hash => Err(Damage::Paper(paper.file_name).into()),
        found => Ok(found.map(|(paper, _)| paper)),
    }
}

pub(super) fn by_id(conn: &Connection, id: i64) -> Result<Option<Paper>> {
    read(conn, "id", id)
}

pub(super) fn of_contact(conn: &Connection, id: ContactId) -> Result<Option<Paper>> {
    read(conn, "contact", id.0)
}

impl Store {
    pub fn company(&self) -> Result<Company> {
        company(&self.conn)
    }

    pub fn logo(&self) -> Result<Option<Paper>> {
        let note = logo_note(&self.conn)?;
        note.map(|note| by_id(&self.conn, note.paper)).transpose().map(Option::flatten)
    }

    /// The PDF of an own document, byte for byte as it was issued.
    pub fn document_paper(&self, id: DocumentId) -> Result<Option<Paper>> {
        read(&self.conn, "document", id.0)
    }

    /// What was sent with a contact.
    pub fn contact_paper(&self, id: ContactId) -> Result<Option<Paper>> {
        of_contact(&self.conn, id)
    }
}
