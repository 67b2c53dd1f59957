//! The chain of the journal.

use rusqlite::Connection;

use crate::domain::id::EntryId;
use crate::store::{Result, journal};

use super::Finding;

pub(super) fn check(conn: &Connection) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let (mut previous, mut last) = (journal::START.to_owned(), 0);
    journal::each(conn, |entry| {
        if entry.previous != previous || entry.id != EntryId(last + 1) {
            findings.push(Finding::BrokenChain(entry.id));
        }
        if entry.own_hash()? != entry.hash {
            findings.push(Finding::ChangedEntry(entry.id));
        }
        (previous, last) = (entry.hash, entry.id.0);
        Ok(())
    })?;
    let head: String = conn.query_row("SELECT head FROM meta", [], |row| row.get(0))?;
    if head != previous {
        findings.push(Finding::MissingEntries);
    }
    Ok(findings)
}
