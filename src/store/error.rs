//! What can go wrong with the ledger, with what was being done.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use super::refusal::Refusal;
use super::undo::NotUndoable;

#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The change contradicts the ledger; nothing was written.
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error(transparent)]
    NotUndoable(#[from] NotUndoable),
    #[error("{doing}: {source}")]
    Sqlite { doing: &'static str, source: rusqlite::Error },
    #[error("{doing} {}: {source}", path.display())]
    File { doing: &'static str, path: PathBuf, source: std::io::Error },
    /// Another process was writing all the time.
    #[error("{doing}: another program has been writing to the ledger for too long; nothing was changed")]
    Busy { doing: &'static str },
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
    Damaged(String),
    /// The caller asked to stop; nothing was written.
    #[error("stopped; nothing was changed")]
    Stopped,
}

impl StoreError {
    /// For `map_err` on a result of SQLite.
    pub(super) fn doing(doing: &'static str) -> impl Fn(rusqlite::Error) -> Self {
        move |source| Self::from_sqlite(doing, source)
    }

    /// For `map_err` on a result of the file system.
    pub(super) fn file(doing: &'static str, path: &Path) -> impl Fn(std::io::Error) -> Self {
        move |source| Self::File { doing, path: path.to_owned(), source }
    }

    fn from_sqlite(doing: &'static str, source: rusqlite::Error) -> Self {
        match source.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy { doing },
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged(source.to_string()),
            _ => Self::Sqlite { doing, source },
        }
    }

    /// Says what the whole operation was, where a single step failed.
    pub(super) fn during(self, whole: &'static str) -> Self {
        match self {
            Self::Sqlite { source, .. } => Self::Sqlite { doing: whole, source },
            Self::Busy { .. } => Self::Busy { doing: whole },
            other => other,
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(source: rusqlite::Error) -> Self {
        Self::from_sqlite("reading the ledger", source)
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(source: serde_json::Error) -> Self {
        Self::Damaged(source.to_string())
    }
}
