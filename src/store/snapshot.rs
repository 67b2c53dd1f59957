//! Copies of the ledger: dated snapshots beside it, and backups where the user wants them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::Backup;

use crate::calendar::Day;

use super::open::{folder_of, make_folder, sync_folder};
use super::{Place, Result, Store, StoreError, Work, unfinished};

/// How many snapshots are kept.
const KEPT: usize = 30;

/// A dated copy of the ledger.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Snapshot {
    pub day: Day,
    /// 1 for the first of its day.
    pub nth: u32,
    pub path: PathBuf,
}

/// The folder of a ledger's snapshots: `ledger.db.snapshots`.
pub fn snapshot_folder(ledger: &Path) -> PathBuf {
    let mut name = ledger.as_os_str().to_owned();
    name.push(".snapshots");
    name.into()
}

/// The snapshots of a ledger, the oldest first. Other files in the folder are none of them.
pub fn snapshots(ledger: &Path) -> Result<Vec<Snapshot>> {
    let folder = snapshot_folder(ledger);
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let failed = StoreError::file(Work::ReadingFile, &folder);
    let mut found = Vec::new();
    for entry in fs::read_dir(&folder).map_err(&failed)? {
        found.extend(Snapshot::at(entry.map_err(&failed)?.path()));
    }
    found.sort();
    Ok(found)
}

impl Snapshot {
    /// Reads `2026-11-21.db` and `2026-11-21-2.db`.
    fn at(path: PathBuf) -> Option<Self> {
        let name = path.file_name()?.to_str()?.strip_suffix(".db")?;
        let (day, nth) = name.split_at_checked(10)?;
        let nth = if nth.is_empty() { 1 } else { nth.strip_prefix('-')?.parse().ok()? };
        Some(Self { day: day.parse().ok()?, nth, path: path.clone() })
    }

    fn name(day: Day, nth: u32) -> String {
        if nth == 1 { format!("{day}.db") } else { format!("{day}-{nth}.db") }
    }
}

impl Store {
    /// Takes a snapshot at the first start of a day; `None` if there is one, or the ledger lives in memory.
    pub fn snapshot_of_day(&self, today: Day) -> Result<Option<Snapshot>> {
        match &self.place {
            Place::Memory => Ok(None),
            Place::File(ledger) if snapshots(ledger)?.iter().any(|snapshot| snapshot.day == today) => {
                Ok(None)
            }
            Place::File(ledger) => match take(&self.conn, ledger, today) {
                Ok(taken) => Ok(Some(taken)),
                // Another process took it in the same moment.
                Err(StoreError::Exists(_)) => Ok(None),
                Err(error) => Err(error),
            },
        }
    }

    /// Takes a snapshot now; `None` for a ledger in memory.
    pub fn snapshot(&self, today: Day) -> Result<Option<Snapshot>> {
        match &self.place {
            Place::Memory => Ok(None),
            Place::File(ledger) => take(&self.conn, ledger, today).map(Some),
        }
    }

    /// Copies the ledger to a new file, verified by opening it.
    pub fn backup(&self, to: &Path) -> Result<()> {
        copy(&self.conn, to)
    }
}

/// Takes a snapshot and removes the oldest beyond those that are kept.
pub(super) fn take(conn: &Connection, ledger: &Path, day: Day) -> Result<Snapshot> {
    let folder = snapshot_folder(ledger);
    unfinished::clear(folder_of(ledger));
    let before = snapshots(ledger)?;
    let nth = before.iter().filter(|snapshot| snapshot.day == day).map(|s| s.nth).max().unwrap_or(0) + 1;
    let path = folder.join(Snapshot::name(day, nth));
    copy(conn, &path)?;
    let spare = (before.len() + 1).saturating_sub(KEPT);
    for old in before.into_iter().take(spare) {
        match fs::remove_file(&old.path) {
            // Another process removed it in the same moment.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            removed => removed.map_err(StoreError::file(Work::RemovingFile, &old.path))?,
        }
    }
    Ok(Snapshot { day, nth, path })
}

/// Copies a ledger as it is at one moment: written under another name, verified, then put in place.
pub(super) fn copy(conn: &Connection, to: &Path) -> Result<()> {
    let folder = make_folder(to)?;
    if to.exists() {
        return Err(StoreError::Exists(to.to_owned()));
    }
    let unfinished = copy_into(conn, folder)?;
    unfinished.persist_noclobber(to).map_err(|error| match error.error {
        taken if taken.kind() == io::ErrorKind::AlreadyExists => StoreError::Exists(to.to_owned()),
        source => StoreError::File { doing: Work::WritingFile, path: to.to_owned(), source },
    })?;
    sync_folder(folder)
}

/// A verified copy in a temporary file of a folder.
pub(super) fn copy_into(conn: &Connection, folder: &Path) -> Result<tempfile::NamedTempFile> {
    let failed = StoreError::doing(Work::Copying);
    let unfinished = unfinished::start(folder).map_err(StoreError::file(Work::WritingFile, folder))?;
    let mut target = Connection::open(unfinished.path()).map_err(&failed)?;
    Backup::new(conn, &mut target).and_then(|backup| backup.step(-1)).map_err(&failed)?;
    target.pragma_update(None, "journal_mode", "DELETE").map_err(&failed)?;
    target.close().map_err(|(_, error)| failed(error))?;
    Store::inspect(unfinished.path())?;
    unfinished.as_file().sync_all().map_err(StoreError::file(Work::WritingFile, unfinished.path()))?;
    Ok(unfinished)
}
