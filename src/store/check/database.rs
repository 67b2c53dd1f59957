//! What SQLite itself can say.

use rusqlite::Connection;

use crate::store::Result;

use super::Finding;

pub(super) fn check(conn: &Connection) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let mut statement = conn.prepare("PRAGMA integrity_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let told: String = row.get(0)?;
        if told != "ok" {
            findings.push(Finding::Damage(told));
        }
    }
    let mut statement = conn.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        findings.push(Finding::Dangling { table: row.get(0)?, parent: row.get(2)? });
    }
    Ok(findings)
}
