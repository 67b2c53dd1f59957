//! The command line: text in, text out. One file a command under `command/`.

mod args;
mod command;
mod context;
mod exit;
mod failure;
mod print;

use std::ffi::OsString;
use std::io::Write;

use clap::Parser;

use self::args::Cli;
pub use self::context::Context;
pub use self::exit::Exit;
use self::failure::Failure;
use crate::app::Explanation;
use crate::text::Messages;

/// What the command line asked for.
pub enum Asked {
    /// A command ran and is over.
    Ended(Exit),
    /// The cockpit, on the ledger of this context.
    Cockpit(Box<Context>),
}

/// Reads the arguments and runs the command, if there is one.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Asked {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let cli = match Cli::try_parse_from(&arguments) {
        Ok(cli) => cli,
        Err(error) => return Asked::Ended(usage(&error, &arguments)),
    };
    let context = match Context::new(&cli.global) {
        Ok(context) => context,
        Err(failure) => {
            let messages = Messages::new(cli.global.lang.unwrap_or_default());
            return Asked::Ended(failure.report(cli.global.json, messages));
        }
    };
    match cli.command {
        None => Asked::Cockpit(Box::new(context)),
        Some(command) => {
            let ended = command::run(command, &context);
            Asked::Ended(ended.unwrap_or_else(|failure| context.report(&failure)))
        }
    }
}

/// Help and version go to standard output; wrong usage to standard error, as an object when JSON was asked for.
fn usage(error: &clap::Error, arguments: &[OsString]) -> Exit {
    if !error.use_stderr() {
        // A closed pipe is no failure.
        let _ = error.print();
        return Exit::Done;
    }
    if arguments.iter().any(|argument| argument == "--json") {
        let text = error.render().to_string();
        let message = text.trim().trim_start_matches("error: ").to_owned();
        return Failure::told(Exit::Usage, Explanation::new("usage", message))
            .report(true, Messages::default());
    }
    let _ = write!(std::io::stderr().lock(), "{}", error.render().ansi());
    Exit::Usage
}
