//! The whole ledger for other programs: tables that `import` reads again, one JSON document, or a journal.

mod hledger;
mod json;
mod placements;
mod tables;

use std::path::{Path, PathBuf};

use super::paper::write_private;
use super::{App, AppError, Result};
use crate::domain::payment::Payment;
use crate::domain::words::words;
use crate::store::{Everything, Store};
use placements::{ToldPayment, tell};

/// How a ledger is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LedgerFormat {
    /// Four tables in a folder.
    Csv,
    /// One document with everything, amounts as decimal texts.
    Json,
    /// A journal for hledger and ledger.
    Hledger,
}

words!(LedgerFormat { Csv = "csv", Json = "json", Hledger = "hledger" });

/// A ledger written for another program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerExport {
    /// One for JSON and the journal, four for CSV.
    pub files: Vec<ExportedFile>,
    /// What the tables that `import` reads cannot tell: refunds, money taken back, write-offs, later allocations.
    /// It stands in `allocations.csv`.
    pub left_out: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportedFile {
    /// A plain file name: `clients.csv`, `ledger.json`.
    pub name: &'static str,
    pub content: String,
}

/// Whether a file that is there may be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    Kept,
    Replaced,
}

impl App {
    pub fn export_ledger(&self, format: LedgerFormat) -> Result<LedgerExport> {
        export_ledger(&self.store, format)
    }
}

/// Writes the ledger as it is at this moment.
pub fn export_ledger(store: &Store, format: LedgerFormat) -> Result<LedgerExport> {
    let everything = store.everything()?;
    let one = |name, content| LedgerExport { files: vec![ExportedFile { name, content }], left_out: 0 };
    Ok(match format {
        LedgerFormat::Csv => tables::write(&everything),
        LedgerFormat::Json => one("ledger.json", json::write(&everything)),
        LedgerFormat::Hledger => one("ledger.journal", hledger::write(&everything)),
    })
}

/// The payments as the lines of the payments' table tell them.
pub(super) fn told_payments(everything: &Everything) -> impl Iterator<Item = Payment> {
    let line = |told: ToldPayment<'_>| Payment {
        invoice: told.invoice,
        amount: told.amount,
        ..told.row.payment.clone()
    };
    tell(everything).payments.into_iter().map(line)
}

impl LedgerExport {
    /// Writes one file to a path or into a folder that exists, several into a folder; for their owner only.
    ///
    /// Nothing is written where a file is there that is to be kept.
    pub fn save(&self, out: &Path, existing: Existing) -> Result<Vec<PathBuf>> {
        let paths: Vec<PathBuf> = match self.files.as_slice() {
            [_] if !out.is_dir() => vec![out.to_owned()],
            files => files.iter().map(|file| out.join(file.name)).collect(),
        };
        let mut taken = paths.iter().filter(|path| path.symlink_metadata().is_ok());
        if let Some(path) = taken.next().filter(|_| existing == Existing::Kept) {
            return Err(AppError::FileExists(path.clone()));
        }
        for (file, path) in self.files.iter().zip(&paths) {
            write_private(path, file.content.as_bytes())?;
        }
        Ok(paths)
    }
}

#[cfg(test)]
mod tests;
