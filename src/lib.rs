//! Relance keeps a ledger of clients, invoices and payments, and says who needs a word today.

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

use std::process::ExitCode;

use cli::{Asked, Context, Exit};

/// Parses the arguments, runs what they ask for and gives the exit code.
pub fn run() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Asked::Ended(exit) => exit.into(),
        Asked::Cockpit(context) => cockpit(&context).unwrap_or_else(|exit| exit).into(),
    }
}

/// Opens the cockpit on the ledger of the command line.
fn cockpit(context: &Context) -> Result<Exit, Exit> {
    let app = context.open()?;
    let options = tui::Options::of(&context.config, &app);
    tui::run(Box::new(tui::AppDesk::new(app)), &options).map_err(|error| context.defect(&error))?;
    Ok(Exit::Done)
}
