//! The command line: text in, text out. One file a command under `command/`.

mod args;
mod command;
mod context;
mod exit;
mod failure;
mod print;

use std::ffi::OsString;

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
        return Failure::told(Exit::Usage, usage_explanation(&error.render().to_string()))
            .report(true, Messages::default());
    }
    // Plain where standard error is no terminal; a closed one changes nothing about the exit code.
    let _ = error.print();
    Exit::Usage
}

/// What clap says in paragraphs: the error, perhaps a tip, the usage and the way to the help.
fn usage_explanation(text: &str) -> Explanation {
    let one_line = |paragraph: &str| paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut paragraphs = text.split("\n\n").map(one_line);
    let message = paragraphs.next().unwrap_or_default();
    let told = Explanation::new("usage", message.trim_start_matches("error: "));
    match paragraphs.find_map(|paragraph| paragraph.strip_prefix("tip: ").map(str::to_owned)) {
        Some(tip) => told.hint(tip),
        None => told,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_usage_is_told_in_one_line_with_its_tip() {
        let text = "error: unrecognized subcommand 'agein'\n\n  tip: a similar subcommand exists: 'ageing'\n\nUsage: relance\n";
        let told = usage_explanation(text);
        assert_eq!(told.message, "unrecognized subcommand 'agein'");
        assert_eq!(told.hint.as_deref(), Some("a similar subcommand exists: 'ageing'"));
        let missing =
            usage_explanation("error: were not provided:\n  --amount <AMOUNT>\n\nUsage: relance pay\n");
        assert_eq!((missing.message.as_str(), missing.hint), ("were not provided: --amount <AMOUNT>", None));
    }
}
