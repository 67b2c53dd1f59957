//! The ledger on disk: one SQLite file that two processes may hold open. Every write is a `Change`, executed in one
//! transaction with its journal entry; everything else here reads.

mod apply;
mod check;
mod clients;
mod contacts;
mod convert;
mod damage;
mod documents;
mod error;
mod everything;
mod intake;
mod journal;
mod lines;
mod load;
mod number;
mod open;
mod papers;
mod payments;
mod refusal;
mod restore;
#[cfg(test)]
mod sample;
mod schema;
mod snapshot;
#[cfg(test)]
mod tests;
mod timeline;
mod undo;
mod unfinished;
mod work;

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension, Transaction};

use crate::calendar::{Day, Instant};

pub use check::{CreditKind, Finding};
pub use clients::SavedClient;
pub use contacts::SavedContact;
pub use damage::Damage;
pub use documents::{DocumentFilter, DocumentRow, PlacedPortion};
pub use error::StoreError;
pub use everything::{Everything, GivenPortion};
pub use journal::{Deed, Entry};
pub use lines::FormerLine;
pub use load::Numbers;
pub use number::NextNumber;
pub use payments::{CreditRow, PaymentFilter, PaymentRow};
pub use refusal::Refusal;
pub use snapshot::{Snapshot, snapshot_folder, snapshots};
pub use timeline::Event;
pub use undo::NotUndoable;
pub use unfinished::start as start_file;
pub use work::Work;

/// When a write happens, told by the caller: nothing here reads the clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    pub at: Instant,
    pub today: Day,
}

/// An open ledger.
#[derive(Debug)]
pub struct Store {
    conn: Connection,
    place: Place,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    Memory,
    File(PathBuf),
}

type Result<T, E = StoreError> = std::result::Result<T, E>;

impl Store {
    /// The file of the ledger; `None` for one in memory.
    pub fn path(&self) -> Option<&Path> {
        match &self.place {
            Place::Memory => None,
            Place::File(path) => Some(path),
        }
    }

    /// A number that changes whenever another process has written; what this one writes does not change it.
    pub fn data_version(&self) -> Result<i64> {
        let version = self.conn.query_row("PRAGMA data_version", [], |row| row.get(0));
        version.map_err(StoreError::doing(Work::Reading))
    }

    /// Lets several reads see one moment, until it is dropped. Who writes alone sees one anyway.
    fn moment(&self) -> Result<Option<Transaction<'_>>> {
        let is_alone = !self.conn.is_autocommit();
        Ok(if is_alone { None } else { Some(self.conn.unchecked_transaction()?) })
    }

    /// The random name that a ledger and its copies carry.
    pub fn ledger_id(&self) -> Result<String> {
        Ok(self.conn.query_row("SELECT ledger FROM meta", [], |row| row.get(0))?)
    }
}

/// A row that may not be there.
fn optional<T>(result: rusqlite::Result<T>) -> Result<Option<T>> {
    Ok(result.optional()?)
}
