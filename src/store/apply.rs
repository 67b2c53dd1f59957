//! Executes a change in one transaction with its journal entry.

mod balance;
mod client;
mod company;
mod contact;
mod document;
mod import;
mod payment;
mod place;
mod take_back;

use std::ops::ControlFlow;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, Transaction, TransactionBehavior, ffi};
use serde::Serialize;

use crate::calendar::Day;
use crate::domain::change::{Applied, Change, Made};
use crate::domain::id::EntryId;

use super::journal::{self, Deed, NewEntry};
use super::{Refusal, Result, Stamp, Store, StoreError, Work};

pub(super) use company::LogoNote;
pub(super) use import::{ImportedClients, ImportedRows};
pub(super) use payment::{Placed, Recorded, TakenBack};

/// Called now and then during an import with the number of rows written; `Break` stops it and nothing is kept.
pub type Watch<'a> = &'a mut dyn FnMut(usize) -> ControlFlow<()>;

/// A transaction that is being written.
struct Writing<'a> {
    conn: &'a Connection,
    /// The latest day of what was written.
    latest: Option<Day>,
    /// The id that a row brought back by an undo had.
    former: Option<i64>,
}

/// The right to write, which is settled once.
#[derive(Debug)]
pub enum Hold {
    /// A transaction of its own.
    Whole,
    /// A part of one that is held already.
    Part,
}

/// What a change did, for the journal and the caller.
struct Done {
    subject: Option<i64>,
    before: Option<String>,
    after: Option<String>,
    made: Made,
}

impl Store {
    /// Executes a change: everything of it and its journal entry, or nothing.
    pub fn apply(&mut self, change: &Change, stamp: &Stamp) -> Result<Applied> {
        self.write(change, None, stamp, &mut |_| ControlFlow::Continue(()))
    }

    /// The same for a change that takes long.
    pub fn apply_watched(&mut self, change: &Change, stamp: &Stamp, watch: Watch<'_>) -> Result<Applied> {
        self.write(change, None, stamp, watch)
    }

    /// Executes the change that undoes an entry, and marks it as undone.
    pub fn apply_reversal(&mut self, entry: EntryId, change: &Change, stamp: &Stamp) -> Result<Applied> {
        self.write(change, Some(entry), stamp, &mut |_| ControlFlow::Continue(()))
    }

    /// Whether the change that undoes an entry would be made. Nothing is written.
    pub fn allows(&self, entry: EntryId, change: &Change) -> Result<bool> {
        let former = self.former_id(entry)?;
        let tx = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)?;
        let mut writing = Writing { conn: &tx, latest: None, former };
        self.guard(!is_of_import(change))?;
        let tried = writing.execute(change, &mut |_| ControlFlow::Continue(()));
        self.guard(true)?;
        match tried {
            Ok(_) => Ok(true),
            Err(StoreError::Refused(_)) => Ok(false),
            Err(error) => Err(error),
        }
    }

    fn write(
        &mut self,
        change: &Change,
        reverses: Option<EntryId>,
        stamp: &Stamp,
        watch: Watch<'_>,
    ) -> Result<Applied> {
        let deed = Deed::of(change);
        let former = reverses.map(|entry| self.former_id(entry)).transpose()?.flatten();
        self.guard(!is_of_import(change))?;
        let applied = self.alone(|store| {
            let mut writing = Writing { conn: &store.conn, latest: None, former };
            let Done { subject, before, after, made } = writing.execute(change, watch)?;
            let latest = writing.latest;
            raise_horizon(&store.conn, latest)?;
            let new = NewEntry { deed, subject, before, after, reverses };
            let entry = journal::append(&store.conn, stamp, &new)?;
            Ok(Applied { entry, made })
        });
        self.guard(true)?;
        applied.map_err(|error: StoreError| error.during(Work::Changing))
    }

    /// Reads and writes while no other process writes: everything of it is kept, or nothing.
    pub fn alone<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        let hold = self.hold()?;
        let worked = work(self);
        self.settle(hold, worked)
    }

    /// Takes the right to write until it is settled.
    pub fn hold(&self) -> Result<Hold> {
        let hold = if self.conn.is_autocommit() { Hold::Whole } else { Hold::Part };
        let begin = match hold {
            Hold::Whole => "BEGIN IMMEDIATE",
            Hold::Part => "SAVEPOINT part",
        };
        self.conn.execute_batch(begin)?;
        Ok(hold)
    }

    /// Keeps what was written since the hold, or forgets it where the work failed.
    pub fn settle<T, E: From<StoreError>>(&self, hold: Hold, worked: Result<T, E>) -> Result<T, E> {
        let (keep, forget) = match hold {
            Hold::Whole => ("COMMIT", "ROLLBACK"),
            Hold::Part => ("RELEASE part", "ROLLBACK TO part; RELEASE part"),
        };
        let kept = worked.and_then(|done| match self.conn.execute_batch(keep) {
            Ok(()) => Ok(done),
            Err(error) => Err(StoreError::from(error).into()),
        });
        if kept.is_err() {
            // SQLite may have forgotten it already, as it does when the disk is full.
            let _ = self.conn.execute_batch(forget);
        }
        kept
    }

    /// Whether triggers guard the past on this connection.
    fn guard(&self, on: bool) -> Result<()> {
        self.conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, on)?;
        Ok(())
    }

    /// The id that an undone entry's row had, checked to be undone only once.
    fn former_id(&self, id: EntryId) -> Result<Option<i64>> {
        let entry = self.entry(id)?.ok_or(Refusal::UnknownEntry(id))?;
        match entry.reversed_by {
            Some(_) => Err(Refusal::AlreadyUndone(id).into()),
            None => Ok(entry.subject),
        }
    }
}

impl Writing<'_> {
    fn execute(&mut self, change: &Change, watch: Watch<'_>) -> Result<Done> {
        match change {
            Change::SetCompany(company) => self.set_company(company),
            Change::SetLogo(logo) => self.set_logo(logo.as_ref()),
            Change::AddClient(client) => self.add_client(client),
            Change::EditClient { id, client } => self.edit_client(*id, client),
            Change::RemoveClient(id) => self.remove_clients(&[*id]),
            Change::RemoveClients(ids) => self.remove_clients(ids),
            Change::RemoveDocuments(rows) => self.remove_documents(*rows),
            Change::RemovePayments(rows) => self.remove_payments(*rows),
            Change::SaveDraft { id, draft } => self.save_draft(*id, draft),
            Change::DiscardDraft(id) => self.discard_draft(*id),
            Change::Issue(issue) => self.issue(issue),
            Change::RecordPayment { payment, portions } => self.record_payment(payment, portions),
            Change::Allocate { placed, reason } => self.allocate(placed, reason.as_deref()),
            Change::ReversePayment { payment, day, reason } => {
                self.reverse_payment(*payment, *day, reason.as_deref())
            }
            Change::RecordContact { contact, paper } => self.record_contact(contact, paper.as_ref()),
            Change::VoidContact { contact, day, reason } => {
                self.void_contact(*contact, *day, reason.as_deref())
            }
            Change::ImportClients { file, clients } => self.import_clients(file, clients),
            Change::ImportDocuments { file, documents, placed } => {
                self.import_documents(file, documents, placed, watch)
            }
            Change::ImportPayments { file, payments, placed } => {
                self.import_payments(file, payments, placed, watch)
            }
        }
    }

    fn seen(&mut self, day: Day) {
        self.latest = self.latest.max(Some(day));
    }
}

/// Whether a change brings or takes back the rows of an import. It only inserts, and a look at each row, whether it
/// replaces another, would take a third of its time; taken back, they go while nothing stands on them.
const fn is_of_import(change: &Change) -> bool {
    matches!(
        change,
        Change::ImportDocuments { .. }
            | Change::ImportPayments { .. }
            | Change::RemoveDocuments(_)
            | Change::RemovePayments(_)
    )
}

fn raise_horizon(conn: &Connection, latest: Option<Day>) -> Result<()> {
    if let Some(day) = latest {
        conn.prepare_cached("UPDATE meta SET horizon = max(ifnull(horizon, ?1), ?1)")?.execute([day])?;
    }
    Ok(())
}

fn json(value: &impl Serialize) -> Result<Option<String>> {
    Ok(Some(serde_json::to_string(value)?))
}

/// Whether a row with this key exists already; the triggers that keep the past refuse it before the index does.
fn is_taken(error: &rusqlite::Error) -> bool {
    let code = error.sqlite_error().map(|error| error.extended_code);
    matches!(code, Some(ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_TRIGGER))
}

/// Whether a row refers to one that is not there, or the other way round.
fn is_dangling(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation)
        && error.sqlite_error().is_some_and(|error| error.extended_code == ffi::SQLITE_CONSTRAINT_FOREIGNKEY)
}
