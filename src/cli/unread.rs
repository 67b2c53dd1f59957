//! A command line that could not be read: wrong usage, or a value that is none.

use std::ffi::OsString;
use std::num::ParseIntError;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::context::early_messages;
use super::exit::Exit;
use super::failure::Failure;
use crate::app::{Explanation, InWords, NotWhole};
use crate::domain::words::UnknownWord;
use crate::text::{Messages, args};

/// Help and version go to standard output; what is wrong to standard error, as an object when JSON was asked for.
pub fn report(error: &clap::Error, arguments: &[OsString]) -> Exit {
    if !error.use_stderr() {
        // A closed pipe is no failure.
        let _ = error.print();
        return Exit::Done;
    }
    let messages = early_messages(None);
    let as_json = arguments.iter().any(|argument| argument == "--json");
    match wrong_value(error, messages) {
        Some(failure) => failure.report(as_json, messages),
        None if as_json => {
            Failure::told(Exit::Usage, usage(&error.render().to_string())).report(true, messages)
        }
        None => {
            // Plain where standard error is no terminal; a closed one changes nothing about the exit code.
            let _ = error.print();
            Exit::Usage
        }
    }
}

/// A value that is none of its kind: wrong input, as a date or an amount that can't be read is.
fn wrong_value(error: &clap::Error, messages: Messages) -> Option<Failure> {
    let said = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.as_str()),
        _ => None,
    };
    let is_value = error.kind() == ErrorKind::ValueValidation;
    let (argument, found) =
        (said(ContextKind::InvalidArg).filter(|_| is_value)?, said(ContextKind::InvalidValue)?);
    let fault = fault(error, found, messages);
    let name = argument.split_whitespace().next().unwrap_or_default().trim_matches(['<', '>', '[', ']', '.']);
    Some(match name.strip_prefix("--") {
        Some(option) => {
            let message = messages.format("error-option", &args![option = option, fault = fault.as_str()]);
            Failure::value(option, message, fault)
        }
        None => Failure::value(&name.to_lowercase(), fault.clone(), fault),
    })
}

/// What is wrong with a value, in the user's language where the program itself judged it.
fn fault(error: &clap::Error, found: &str, messages: Messages) -> String {
    let Some(source) = std::error::Error::source(error) else { return error.kind().to_string() };
    if let Some(unknown) = source.downcast_ref::<UnknownWord>() {
        unknown.in_words(messages)
    } else if source.is::<ParseIntError>() {
        NotWhole(found.to_owned()).in_words(messages)
    } else {
        // What clap says of a range: “0 is not in 1..=240”.
        let said = source.to_string();
        let expected = said.rsplit(" is not in ").next().unwrap_or_default().replace("..=", "–");
        messages.format("error-not-a-value", &args![found = found, expected = expected])
    }
}

/// What clap says in paragraphs: the error, perhaps a tip, the usage and the way to the help.
fn usage(text: &str) -> Explanation {
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
        let told = usage(text);
        assert_eq!(told.message, "unrecognized subcommand 'agein'");
        assert_eq!(told.hint.as_deref(), Some("a similar subcommand exists: 'ageing'"));
        let missing = usage("error: were not provided:\n  --amount <AMOUNT>\n\nUsage: relance pay\n");
        assert_eq!((missing.message.as_str(), missing.hint), ("were not provided: --amount <AMOUNT>", None));
    }
}
