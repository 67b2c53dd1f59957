//! Puts a copy in the place of a ledger, and keeps what it replaces.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::calendar::Day;

use super::open::{make_folder, sync_folder};
use super::snapshot::copy_into;
use super::{Result, Store, StoreError, Work};

impl Store {
    /// Replaces a ledger, which no one may hold open, by a verified copy of another file.
    ///
    /// Gives the file under which the former ledger is kept, if there was one.
    pub fn restore(ledger: &Path, from: &Path, today: Day) -> Result<Option<PathBuf>> {
        Self::inspect(from)?;
        let folder = make_folder(ledger)?;
        let source = Connection::open_with_flags(from, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let copy = copy_into(&source, folder)?;
        let kept = if ledger.exists() { Some(keep(ledger, today)?) } else { None };
        copy.persist(ledger).map_err(|error| StoreError::file(Work::ReplacingFile, ledger)(error.error))?;
        sync_folder(folder)?;
        Ok(kept)
    }
}

/// Gives the ledger a second, dated name, so that there is one under its own name at every moment.
fn keep(ledger: &Path, today: Day) -> Result<PathBuf> {
    settle_alone(ledger)?;
    let kept = free_name(ledger, today);
    let linked = fs::hard_link(ledger, &kept).or_else(|_| fs::copy(ledger, &kept).map(|_| ()));
    linked.map_err(StoreError::file(Work::KeepingFile, &kept))?;
    for side in ["-wal", "-shm"] {
        let (from, to) = (with_suffix(ledger, side), with_suffix(&kept, side));
        if from.exists() {
            fs::rename(&from, &to).map_err(StoreError::file(Work::KeepingFile, &from))?;
        }
    }
    Ok(kept)
}

/// Leaves write-ahead mode, which succeeds only where no other process holds the ledger. A damaged one is kept as it is.
fn settle_alone(ledger: &Path) -> Result<()> {
    let leave = || {
        let conn = Connection::open_with_flags(ledger, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        conn.busy_timeout(Duration::from_millis(500))?;
        conn.pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get::<_, String>(0))
    };
    match leave().map_err(StoreError::from) {
        Err(StoreError::Busy { .. }) => Err(StoreError::InUse(ledger.to_owned())),
        Ok(mode) if mode != "delete" => Err(StoreError::InUse(ledger.to_owned())),
        Ok(_) | Err(_) => Ok(()),
    }
}

/// `ledger-replaced-2026-11-21.db`, or `…-2.db` and so on.
fn free_name(ledger: &Path, today: Day) -> PathBuf {
    let stem = ledger.file_stem().unwrap_or_default().to_string_lossy();
    let name = |nth: u32| {
        let nth = if nth == 1 { String::new() } else { format!("-{nth}") };
        ledger.with_file_name(format!("{stem}-replaced-{today}{nth}.db"))
    };
    (1..).map(name).find(|path| !path.exists()).unwrap_or_else(|| name(0))
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}
