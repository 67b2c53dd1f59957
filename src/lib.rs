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

use cli::Asked;

/// Parses the arguments, runs what they ask for and gives the exit code.
pub fn run() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Asked::Ended(exit) => exit.into(),
        Asked::Cockpit { .. } => ExitCode::SUCCESS,
    }
}
