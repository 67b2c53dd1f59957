//! Relance keeps a ledger of clients, invoices and payments, and says who needs a word today.
//!
//! The house has floors. A floor names only what lies below it; `tests/house.rs` checks that.
//!
//! ```text
//!          main, lib        parse, choose, print the error, exit code
//!          ┌────┴────┐
//!         cli       tui     text in and out / keys in, screen out; neither names the other
//!          └────┬────┘
//!              app          use cases: one file for each thing the program can do; owns the store
//!    ┌──────┬───┴──┬──────┐
//!  store document import config   SQLite / pages / tables that come in / settings
//!    └──────┴───┬──┴──────┘
//!            domain         the book, rules, reports: pure, no disk, no clock, no language
//!       ┌───────┼───────┐
//!     money  calendar  text amounts and rates / days / languages and formats
//! ```
//!
//! Four ideas carry it. The ledger in memory is one immutable [`domain::book::Book`], and every report is a pure function of
//! it and a day. Every write is a [`domain::change::Change`] that the store executes in one transaction with its journal entry.
//! The cockpit turns a message into a new state and effects, and drawing only reads. What can be said once is: one table of
//! actions, one check for a form and a command, one report for screen, table, CSV and JSON.

pub mod app;
pub mod calendar;
pub mod cli;
pub mod config;
pub mod document;
pub mod domain;
pub mod import;
pub mod money;
pub mod store;
pub mod text;
pub mod tui;

use std::panic::{UnwindSafe, catch_unwind};
use std::process::ExitCode;

use cli::{Asked, Context, Exit};
use tui::TuiError;

/// Parses the arguments, runs what they ask for and gives the exit code.
pub fn run() -> ExitCode {
    defect_or(|| match cli::run(std::env::args_os(), tui::key_problems) {
        Asked::Ended(exit) => exit,
        Asked::Cockpit(context) => cockpit(&context).unwrap_or_else(|exit| exit),
    })
    .into()
}

/// A panic has written its message by then; scripts are told that the program is at fault.
fn defect_or(run: impl FnOnce() -> Exit + UnwindSafe) -> Exit {
    catch_unwind(run).unwrap_or(Exit::Defect)
}

/// Opens the cockpit on the ledger of the command line.
fn cockpit(context: &Context) -> Result<Exit, Exit> {
    let ran = if context.config.paths.ledger.exists() || !tui::has_terminal() {
        tui::run(context.open()?)
    } else {
        tui::welcome(context.config.clone(), context.today)
    };
    ran.map_err(|error| match &error {
        TuiError::NoTerminal => context.wrong_usage("no_terminal", &error),
        TuiError::App(error) => context.report(&context.fail(error)),
        TuiError::Terminal { .. } => context.defect(&error),
    })?;
    Ok(Exit::Done)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_defect() {
        assert_eq!(defect_or(|| std::panic::resume_unwind(Box::new("defect"))), Exit::Defect);
        assert_eq!(defect_or(|| Exit::Refused), Exit::Refused);
    }
}
