//! The schema and its versions.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::{Result, StoreError, Work};

/// What brings a ledger from version `n` to `n + 1`, at place `n`.
pub(super) const MIGRATIONS: &[&str] = &[include_str!("../../assets/schema/0001_ledger.sql")];

/// “RELA”: tells a ledger from any other SQLite file.
pub(super) const APPLICATION_ID: i32 = 0x5245_4C41;

/// The part of a file that says what it is.
pub(super) const HEAD: usize = 72;

/// Whether a file that begins so is an SQLite file of ours (SQLite file format, section 1.3).
pub(super) fn is_head(head: &[u8; HEAD]) -> bool {
    head.starts_with(b"SQLite format 3\0") && head.ends_with(&APPLICATION_ID.to_be_bytes())
}

/// The version that migrations lead to.
pub(super) fn newest(migrations: &[&str]) -> u32 {
    u32::try_from(migrations.len()).unwrap_or(u32::MAX)
}

pub(super) fn version(conn: &Connection) -> rusqlite::Result<u32> {
    conn.query_row("PRAGMA user_version", [], |row| row.get(0))
}

pub(super) fn application_id(conn: &Connection) -> rusqlite::Result<i32> {
    conn.query_row("PRAGMA application_id", [], |row| row.get(0))
}

/// Applies what is missing, all or nothing.
pub(super) fn migrate(conn: &mut Connection, migrations: &[&str]) -> Result<()> {
    let failed = StoreError::doing(Work::Upgrading);
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&failed)?;
    apply_missing(&tx, migrations).and_then(|()| tx.commit()).map_err(failed)
}

fn apply_missing(tx: &Transaction<'_>, migrations: &[&str]) -> rusqlite::Result<()> {
    let from = version(tx)?;
    for sql in migrations.iter().skip(usize::try_from(from).unwrap_or(usize::MAX)) {
        tx.execute_batch(sql)?;
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", newest(migrations).max(from))
}
