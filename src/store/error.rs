//! What can go wrong with the ledger, with what was being done.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use super::damage::Damage;
use super::refusal::Refusal;
use super::undo::NotUndoable;
use super::work::Work;

#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The change contradicts the ledger; nothing was written.
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error(transparent)]
    NotUndoable(#[from] NotUndoable),
    #[error("{doing}: {source}")]
    Sqlite { doing: Work, source: rusqlite::Error },
    #[error("{doing} {}: {source}", path.display())]
    File { doing: Work, path: PathBuf, source: io::Error },
    /// Another process was writing all the time.
    #[error("{doing}: another program has been writing to the ledger for too long; nothing was changed")]
    Busy { doing: Work },
    #[error("{} does not exist", .0.display())]
    Missing(PathBuf),
    #[error("{} exists already", .0.display())]
    Exists(PathBuf),
    /// Another process holds it open.
    #[error("{} is open in another program; close it there first", .0.display())]
    InUse(PathBuf),
    #[error("{} is not a ledger of Relance", .0.display())]
    NotALedger(PathBuf),
    #[error("{} was written by a newer Relance (ledger version {found}); this one knows versions up to {known}", path.display())]
    Newer { path: PathBuf, found: u32, known: u32 },
    #[error("the ledger is damaged: {0}")]
    Damaged(#[from] Damage),
    /// The caller asked to stop; nothing was written.
    #[error("stopped; nothing was changed")]
    Stopped,
}

impl StoreError {
    /// For `map_err` on a result of SQLite.
    pub(super) fn doing(doing: Work) -> impl Fn(rusqlite::Error) -> Self {
        move |source| Self::from_sqlite(doing, source)
    }

    /// For `map_err` on a result of the file system.
    pub(super) fn file(doing: Work, path: &Path) -> impl Fn(io::Error) -> Self {
        move |source| Self::File { doing, path: path.to_owned(), source }
    }

    fn from_sqlite(doing: Work, source: rusqlite::Error) -> Self {
        match source.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy { doing },
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Damage::Database(source.to_string()).into()
            }
            _ => Self::Sqlite { doing, source },
        }
    }

    /// Says what the whole operation was, where a single step failed.
    pub(super) fn during(self, whole: Work) -> Self {
        match self {
            Self::Sqlite { source, .. } => Self::Sqlite { doing: whole, source },
            Self::Busy { .. } => Self::Busy { doing: whole },
            other => other,
        }
    }
}

impl StoreError {
    /// The failure of the system behind one of SQLite, where that has a name.
    pub fn system(&self) -> Option<io::ErrorKind> {
        let Self::Sqlite { source, .. } = self else { return None };
        match source.sqlite_error_code()? {
            ErrorCode::DiskFull => Some(io::ErrorKind::StorageFull),
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => {
                Some(io::ErrorKind::PermissionDenied)
            }
            _ => None,
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(source: rusqlite::Error) -> Self {
        Self::from_sqlite(Work::Reading, source)
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(source: serde_json::Error) -> Self {
        Damage::Content(source.to_string()).into()
    }
}
