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

use super::{App, Result};
use crate::calendar::Day;
use crate::config::Config;
use crate::store::{Stamp, Store};
use crate::text::Messages;

/// Makes the sample ledger of a day where the settings say, in a folder that is thrown away, and opens it.
///
/// It is told in memory first: on disk each of its writes would wait for the disk, and take seconds in all.
pub fn open(config: Config, today: Day) -> Result<App> {
    let mut store = Store::open_in_memory(&studio::studio(), &opening(today))?;
    tell(&mut store, today, config.messages())?;
    store.backup(&config.paths.ledger)?;
    App::open(config, today)
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
