//! Snapshots, backups and the check of the ledger.

use std::fs;
use std::path::{Path, PathBuf};

use super::{App, AppError, Doing, Result};
use crate::calendar::Day;
use crate::config::Config;
use crate::store::{Finding, Store, StoreError};

impl App {
    /// Takes the dated snapshot at the first start or write of a day.
    pub fn snapshot_of_the_day(&self) -> Result<()> {
        self.store.snapshot_of_day(self.today)?;
        Ok(())
    }

    /// Copies the ledger to a file, or as one more snapshot of the day. Gives the file.
    pub fn back_up(&self, file: Option<&Path>) -> Result<PathBuf> {
        if let Some(file) = file {
            self.store.backup(file).map_err(|error| match error {
                // The ledger itself is sound; it is the place for the copy that is not.
                StoreError::File { path, source, .. } => AppError::file(Doing::Writing, &path)(source),
                other => other.into(),
            })?;
            return Ok(file.to_owned());
        }
        let snapshot = self.store.snapshot(self.today)?;
        Ok(snapshot.map_or_else(|| self.config.paths.snapshots.clone(), |snapshot| snapshot.path))
    }

    /// Verifies the ledger; nothing found is a sound one.
    pub fn check(&self) -> Result<Vec<Finding>> {
        Ok(self.store.check()?)
    }
}

/// Puts a copy in the place of the ledger. Gives the file under which the former one is kept, if there was one.
pub fn restore(config: &Config, from: &Path, today: Day) -> Result<Option<PathBuf>> {
    fs::metadata(from).map_err(AppError::file(Doing::Reading, from))?;
    Store::inspect(from).map_err(AppError::NotACopy)?;
    Ok(Store::restore(&config.paths.ledger, from, today)?)
}
