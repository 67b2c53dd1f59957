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
use self::context::Context;
pub use self::exit::Exit;
use self::failure::Failure;
use crate::app::Explanation;
use crate::calendar::Day;
use crate::config::{Config, Environment};
use crate::text::Messages;

/// What the command line asked for.
#[derive(Debug)]
pub enum Asked {
    /// A command ran and is over.
    Ended(Exit),
    /// The cockpit, on a ledger or on the demo's.
    Cockpit { config: Box<Config>, environment: Environment, today: Day, demo: bool },
}

/// Reads the arguments and runs the command, if there is one.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Asked {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let cli = match Cli::try_parse_from(&arguments) {
        Ok(cli) => cli,
        Err(error) => return Asked::Ended(usage(&error, &arguments)),
    };
    let (as_json, lang) = (cli.global.json, cli.global.lang);
    match Context::new(cli.global).and_then(|context| start(cli.command, cli.demo, context)) {
        Ok(asked) => asked,
        Err(failure) => Asked::Ended(failure.report(as_json, Messages::new(lang.unwrap_or_default()))),
    }
}

fn start(command: Option<args::Command>, demo: bool, context: Context) -> Result<Asked, Failure> {
    let Some(command) = command else {
        return Ok(context.into_cockpit(demo));
    };
    let messages = context.messages();
    match command::run(command, &context) {
        Ok(exit) => Ok(Asked::Ended(exit)),
        Err(failure) => Ok(Asked::Ended(failure.report(context.printer.is_json(), messages))),
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
