//! The sample ledger of `--demo`: a studio in Brussels with three years behind it, told around any day.

mod archive;
mod calendar;
mod dice;
mod ledger;
mod past;
mod plan;
mod player;
mod plot;
mod press;
mod sale;
mod series;
mod studio;
mod table;
mod takeover;
mod teller;
mod turn;
mod work;

use tempfile::TempDir;

use super::{AppError, Doing, Result};
use crate::calendar::Day;
use crate::config::{Config, Environment, Flags};
use crate::store::{Stamp, Store};
use crate::text::Messages;

/// The folder of a sample ledger with all that is written beside it. It is gone when this is dropped.
#[derive(Debug)]
pub struct Folder {
    _kept: TempDir,
}

/// Makes the sample ledger of a day in a folder of its own, and the settings that lead there.
pub fn throw_away(environment: &Environment, flags: &Flags, today: Day) -> Result<(Folder, Config)> {
    let temporary = std::env::temp_dir();
    let mut builder = tempfile::Builder::new();
    builder.prefix("relance-demo-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    let folder = builder.tempdir_in(&temporary);
    let folder = folder.map_err(AppError::file(Doing::Writing, &temporary))?;
    let config = Config::within(environment, flags, folder.path());
    make(&config, today)?;
    Ok((Folder { _kept: folder }, config))
}

/// Makes the sample ledger of a day where the settings say.
///
/// It is told in memory first: on disk each of its writes would wait for the disk, and take seconds in all.
fn make(config: &Config, today: Day) -> Result<()> {
    let mut store = Store::open_in_memory(&studio::studio(), &opening(today))?;
    tell(&mut store, today, config.messages())?;
    Ok(store.backup(&config.paths.ledger)?)
}

/// The moment at which the ledger was made.
fn opening(today: Day) -> Stamp {
    ledger::Clock::default().stamp(calendar::Calendar::of(today).takeover)
}

/// Tells the whole story to an empty ledger.
fn tell(store: &mut Store, today: Day, messages: Messages) -> Result<()> {
    let acts = plan::plan(today, messages);
    let papers = press::print(&acts)?;
    ledger::write(store, acts, papers)
}

#[cfg(test)]
mod tests;
