//! Takes over a table of clients, invoices or payments: all of it, or nothing with every wrong line told.

mod text;

use std::ops::ControlFlow;

use sha2::{Digest, Sha256};

use super::export_ledger::told_payments;
use super::{App, AppError, Result};
use crate::domain::change::{Change, ImportedFile};
use crate::domain::intake::{
    self, ClientRow, DocumentRow, Fault, Intake, KnownClient, KnownClients, KnownPayments, NamedPayments,
    PaymentRow, Problem,
};
use crate::domain::words::words;
use crate::import::tables::{self, Table};
use crate::store::{SavedClient, Stamp, Store, StoreError};

pub use text::{problem_place, problem_text};

/// The tables that can be taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableKind {
    Clients,
    Invoices,
    Payments,
}

words!(TableKind { Clients = "clients", Invoices = "invoices", Payments = "payments" });

/// A file to take over.
#[derive(Clone, Copy, Debug)]
pub struct TableFile<'f> {
    pub kind: TableKind,
    /// As the user gave it, for messages and the journal.
    pub name: &'f str,
    pub bytes: &'f [u8],
}

/// Whether what was read is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run {
    /// Everything is judged and nothing is written.
    Dry,
    Real,
}

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Bytes of the file.
    Reading { done: usize, of: usize },
    /// Rows that are new.
    Writing { done: usize, of: usize },
}

/// Is told now and then how far the import is; `Break` stops it and nothing is kept.
pub type Watch<'w> = dyn FnMut(Progress) -> ControlFlow<()> + 'w;

/// What an import did, in rows of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportSummary {
    pub read: usize,
    pub added: usize,
    pub unchanged: usize,
    pub rejected: usize,
    /// In the order of the lines.
    pub warnings: Vec<Problem>,
}

impl App {
    /// Takes over a table in one transaction, after the snapshot of the day.
    pub fn import_table(
        &mut self,
        file: TableFile<'_>,
        run: Run,
        watch: &mut Watch<'_>,
    ) -> Result<ImportSummary> {
        if run == Run::Real {
            self.snapshot_of_the_day()?;
        }
        let stamp = self.stamp();
        import_table(&mut self.store, file, run, &stamp, watch)
    }
}

/// Takes over a table in one transaction.
pub fn import_table(
    store: &mut Store,
    file: TableFile<'_>,
    run: Run,
    stamp: &Stamp,
    watch: &mut Watch<'_>,
) -> Result<ImportSummary> {
    match file.kind {
        TableKind::Clients => {
            let table = read(file, watch, tables::clients)?;
            take_over(store, run, stamp, watch, |store| judge_clients(store, file, table))
        }
        TableKind::Invoices => {
            let table = read(file, watch, tables::invoices)?;
            take_over(store, run, stamp, watch, |store| judge_documents(store, file, table))
        }
        TableKind::Payments => {
            let table = read(file, watch, tables::payments)?;
            take_over(store, run, stamp, watch, |store| judge_payments(store, file, table))
        }
    }
}

/// Compares a table with the ledger and writes what is new, with no other write in between: two processes with the
/// same file take it over once.
fn take_over(
    store: &mut Store,
    run: Run,
    stamp: &Stamp,
    watch: &mut Watch<'_>,
    judge: impl FnOnce(&Store) -> Result<Judged>,
) -> Result<ImportSummary> {
    if run == Run::Dry {
        return Ok(judge(store)?.summary);
    }
    store.alone(|store| {
        let Judged { summary, change } = judge(store)?;
        if summary.added > 0 {
            let of = summary.added;
            store.apply_watched(&change, stamp, &mut |done| watch(Progress::Writing { done, of }))?;
        }
        Ok(summary)
    })
}

/// A table without problems compared with the ledger, and the change that it would be.
struct Judged {
    summary: ImportSummary,
    change: Change,
}

fn judge_clients(store: &Store, file: TableFile<'_>, mut table: Table<ClientRow>) -> Result<Judged> {
    let rows = std::mem::take(&mut table.rows);
    let intake = intake::clients(rows, &store.clients_by_code()?, &store.company()?);
    judged(file, table, intake, |file, clients| Change::ImportClients { file, clients })
}

fn judge_documents(store: &Store, file: TableFile<'_>, mut table: Table<DocumentRow>) -> Result<Judged> {
    let rows = std::mem::take(&mut table.rows);
    let numbers = rows.iter().flat_map(|row| row.original.iter().chain([&row.number]));
    let known = store.known_documents(numbers.map(String::as_str))?;
    let clients = known_clients(store)?;
    table.problems.extend(strays(&table, &clients));
    let intake = intake::documents(rows, &clients, &known, &table.broken);
    judged(file, table, intake, |file, new| Change::ImportDocuments {
        file,
        documents: new.documents,
        placed: new.placed,
    })
}

fn judge_payments(store: &Store, file: TableFile<'_>, mut table: Table<PaymentRow>) -> Result<Judged> {
    let rows = std::mem::take(&mut table.rows);
    let documents = store.known_documents(rows.iter().filter_map(|row| row.invoice.as_deref()))?;
    let clients = known_clients(store)?;
    table.problems.extend(strays(&table, &clients));
    let named = intake::payments(rows, &clients, &documents);
    let known = known_payments(store, &named)?;
    let intake = named.place(known, documents);
    judged(file, table, intake, |file, new| Change::ImportPayments {
        file,
        payments: new.payments,
        placed: new.placed,
    })
}

/// The payments of a table that the ledger holds, as they were recorded or as an export tells them.
fn known_payments(store: &Store, named: &NamedPayments) -> Result<KnownPayments> {
    let recorded = store.known_payments(named)?;
    if !store.has_other_payments(named, &recorded)? {
        return Ok(recorded);
    }
    let mut told = KnownPayments::new();
    told_payments(&store.everything()?).for_each(|payment| *told.entry(payment).or_default() += 1);
    Ok(named.better_known(recorded, told))
}

fn read<R>(
    file: TableFile<'_>,
    watch: &mut Watch<'_>,
    reader: fn(&[u8], &mut tables::Progress<'_>) -> Table<R>,
) -> Result<Table<R>> {
    let (of, mut is_stopped) = (file.bytes.len(), false);
    let table = reader(file.bytes, &mut |done| {
        is_stopped |= watch(Progress::Reading { done, of }).is_break();
    });
    if is_stopped { Err(StoreError::Stopped.into()) } else { Ok(table) }
}

/// The change that a table is, or every problem of its lines.
fn judged<R, T>(
    file: TableFile<'_>,
    table: Table<R>,
    intake: Intake<T>,
    change: impl FnOnce(ImportedFile, T) -> Change,
) -> Result<Judged> {
    let Intake { additions, added, unchanged, mut warnings, problems: more } = intake;
    let mut problems = table.problems;
    problems.extend(more);
    problems.sort_by_key(|problem| problem.line);
    warnings.sort_by_key(|warning| warning.line);
    if !problems.is_empty() {
        let (file, read, rejected) = (file.name.to_owned(), table.read, lines(&problems));
        return Err(AppError::Table { file, read, rejected, problems });
    }
    let summary = ImportSummary { read: table.read, added, unchanged, rejected: 0, warnings };
    Ok(Judged { summary, change: change(imported(file), additions) })
}

/// Lines that name an unknown client beside what else is wrong with them.
fn strays<R>(table: &Table<R>, clients: &KnownClients) -> Vec<Problem> {
    let unknown = table.strays.iter().filter(|(_, code)| !clients.contains_key(code));
    unknown.map(|(line, code)| Problem::new(*line, "client", code.clone(), Fault::UnknownClient)).collect()
}

fn known_clients(store: &Store) -> Result<KnownClients> {
    let house = store.company()?.currency;
    let known = |saved: SavedClient| {
        let currency = saved.client.currency.unwrap_or(house);
        (saved.client.code, KnownClient { id: saved.id, currency })
    };
    Ok(store.clients()?.into_iter().map(known).collect())
}

fn imported(file: TableFile<'_>) -> ImportedFile {
    let hash = Sha256::digest(file.bytes);
    let sha256 = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    ImportedFile { name: file.name.to_owned(), sha256 }
}

/// How many lines have a problem.
fn lines(problems: &[Problem]) -> usize {
    problems.chunk_by(|one, other| one.line == other.line).count()
}

#[cfg(test)]
mod tests;
