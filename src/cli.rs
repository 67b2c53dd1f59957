//! The command line: text in, text out. One file a command under `command/`.

mod args;
mod command;
mod context;
mod exit;
mod failure;
mod print;
mod unread;

use std::ffi::OsString;

use clap::Parser;

use self::args::{Cli, Command};
pub use self::context::Context;
use self::context::early_messages;
pub use self::exit::Exit;
use crate::config::{KeyOverride, Problem};

/// What the command line asked for.
pub enum Asked {
    /// A command ran and is over.
    Ended(Exit),
    /// The cockpit, on the ledger of this context.
    Cockpit(Box<Context>),
}

/// Reads the arguments and runs the command, if there is one. What is wrong with chosen keys only the cockpit knows.
pub fn run(
    arguments: impl IntoIterator<Item = OsString>,
    key_problems: fn(&[KeyOverride]) -> Vec<Problem>,
) -> Asked {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let cli = match Cli::try_parse_from(&arguments) {
        Ok(cli) => cli,
        Err(error) => return Asked::Ended(unread::report(&error, &arguments)),
    };
    let is_tour = matches!(cli.command, Some(Command::Tour));
    let context = match Context::new(&cli.global, is_tour) {
        Ok(context) => context.knowing_keys(key_problems),
        Err(failure) => {
            return Asked::Ended(failure.report(cli.global.json, early_messages(cli.global.lang)));
        }
    };
    match cli.command {
        None | Some(Command::Tour) => Asked::Cockpit(Box::new(context)),
        Some(command) => {
            let ended = command::run(command, &context);
            Asked::Ended(ended.unwrap_or_else(|failure| context.report(&failure)))
        }
    }
}
