//! What was issued, paid and kept, against what the journal and the hashes say.

use rusqlite::Row;
use serde::Deserialize;

use crate::domain::id::{DocumentId, PaymentId};
use crate::domain::invoice::Document;
use crate::store::apply::Recorded;
use crate::store::journal::{self, Deed, Entry, sha256};
use crate::store::{Result, Store, payments};

use super::Finding;

#[derive(Deserialize)]
struct Issued {
    document: Document,
    paper: Hash,
}

#[derive(Deserialize)]
struct Hash {
    sha256: String,
}

pub(super) fn check(store: &Store) -> Result<Vec<Finding>> {
    let mut findings = papers(store)?;
    findings.extend(unknown_documents(store)?);
    journal::each(&store.conn, |entry| {
        if entry.deed == Deed::Issue {
            findings.extend(document(store, &entry)?);
        } else if entry.deed == Deed::RecordPayment {
            findings.extend(payment(store, &entry)?);
        }
        Ok(())
    })?;
    Ok(findings)
}

fn after<T: for<'a> Deserialize<'a>>(entry: &Entry) -> Option<T> {
    serde_json::from_str(entry.after.as_deref()?).ok()
}

fn document(store: &Store, entry: &Entry) -> Result<Option<Finding>> {
    let Some(issued) = after::<Issued>(entry) else { return Ok(Some(Finding::ChangedEntry(entry.id))) };
    let id = DocumentId(entry.subject.unwrap_or_default());
    let hash = "SELECT sha256 FROM paper WHERE document = ? AND sha256 = ?";
    let same_paper = store.conn.prepare_cached(hash)?.exists((id, &issued.paper.sha256))?;
    let number = issued.document.number.clone();
    let same = same_paper && store.document(id)? == Some(issued.document);
    Ok((!same).then_some(Finding::ChangedDocument { number }))
}

fn payment(store: &Store, entry: &Entry) -> Result<Option<Finding>> {
    let Some(recorded) = after::<Recorded>(entry) else { return Ok(Some(Finding::ChangedEntry(entry.id))) };
    let id = PaymentId(entry.subject.unwrap_or_default());
    let same = payments::by_id(&store.conn, id)?.is_some_and(|row| row.payment == recorded.payment);
    Ok((!same).then_some(Finding::ChangedPayment(id)))
}

fn unknown_documents(store: &Store) -> Result<Vec<Finding>> {
    let mut statement = store.conn.prepare(
        "SELECT number FROM document WHERE imported = 0 \
         AND id NOT IN (SELECT subject FROM journal WHERE what = 'issue')",
    )?;
    let unknown = |row: &Row<'_>| Ok(Finding::UnknownDocument { number: row.get(0)? });
    Ok(statement.query_map([], unknown)?.collect::<rusqlite::Result<_>>()?)
}

fn papers(store: &Store) -> Result<Vec<Finding>> {
    let mut statement = store.conn.prepare("SELECT file_name, sha256, bytes FROM paper")?;
    let mut rows = statement.query([])?;
    let mut findings = Vec::new();
    while let Some(row) = rows.next()? {
        let bytes = row.get_ref(2)?.as_blob().unwrap_or_default();
        if sha256(bytes) != row.get::<_, String>(1)? {
            findings.push(Finding::Paper { file_name: row.get(0)? });
        }
    }
    Ok(findings)
}
