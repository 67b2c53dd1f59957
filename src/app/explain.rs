//! An error in the words of the user: what happened, because of what, and what to do.
//!
//! The texts are the messages `error-…`; what helps is the message of the same id with `-hint`.

mod document;
mod finding;
mod flaw;
mod store;
mod system;
#[cfg(test)]
mod tests;
mod typed;
mod wish;

use std::path::Path;

use super::error::{AppError, Doing};
use crate::text::{Args, Messages, args};

pub use finding::explain_finding;
pub use flaw::{flaw_text, gap_names};
pub use system::explain_output;
pub use typed::{InWords, NotWhole};

/// What went wrong, ready to be shown by a screen or the command line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explanation {
    /// A short word for programs: `unknown_client`, `input`, `ledger`.
    pub kind: String,
    pub message: String,
    pub because: Vec<String>,
    pub hint: Option<String>,
    pub places: Vec<Place>,
}

/// A place in a file or a form that is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub file: Option<String>,
    pub line: Option<u64>,
    pub column: Option<String>,
    pub message: String,
}

impl Explanation {
    pub fn new(kind: &str, message: impl Into<String>) -> Self {
        Self { kind: kind.to_owned(), message: message.into(), ..Self::default() }
    }

    /// A message `error-…` with its hint, if it has one. The id says the kind: `error-code-taken` is `code_taken`.
    fn said(id: &str, words: &Args<'_>, messages: Messages) -> Self {
        let kind = id.trim_start_matches("error-").replace('-', "_");
        let hint_id = format!("{id}-hint");
        let hint = messages.has(&hint_id).then(|| messages.format(&hint_id, words));
        Self { kind, message: messages.format(id, words), hint, ..Self::default() }
    }

    /// Replaces the kind where one word serves several messages.
    #[must_use]
    fn of_kind(mut self, kind: &str) -> Self {
        kind.clone_into(&mut self.kind);
        self
    }

    #[must_use]
    pub fn because(mut self, reason: impl Into<String>) -> Self {
        self.because.push(reason.into());
        self
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    #[must_use]
    fn at(mut self, place: Place) -> Self {
        self.places.push(place);
        self
    }
}

impl AppError {
    /// The error in words of the user's language.
    pub fn explain(&self, messages: Messages) -> Explanation {
        let said = |id, words| Explanation::said(id, &words, messages);
        let path = |path: &Path| args![path = path.display().to_string()];
        match self {
            Self::Store(error) | Self::NotACopy(error) => store::explain(error, messages),
            Self::Config(error) => Explanation::new("settings", error.message(messages)),
            Self::Setting(problem) => Explanation::new("settings", problem.told(messages)),
            Self::Document(error) => document::explain(error, messages),
            Self::Typed(error) => Explanation::new("input", error.in_words(messages)),
            Self::Amount(error) => Explanation::new("input", error.in_words(messages)),
            Self::Flaws(flaws) => flaw::explain(flaws, messages),
            Self::Table { file, rejected, problems, .. } => wish::table(file, *rejected, problems, messages),
            Self::File { doing, path, source } => system::file(doing.message(), path, source, messages),
            Self::NoLedger(file) => said("error-no-ledger", path(file)),
            Self::LedgerExists(file) => said("error-ledger-exists", path(file)),
            Self::FileExists(file) => said("error-file-exists", path(file)),
            Self::UnknownClient { code, nearest } => wish::client(code, nearest.as_deref(), messages),
            Self::UnknownDocument { number } => {
                said("error-unknown-document", args![number = number.as_str()])
            }
            Self::UnknownDraft(id) => said("error-unknown-draft", args![id = id.to_string()]),
            Self::UnknownPayment(id) => said("error-unknown-payment", args![id = id.to_string()]),
            Self::Editor(editor) => said("error-editor", args![editor = editor.as_str()]),
            Self::NoLetterFolder => said("error-no-letter-folder", args![]),
            Self::NotAnInvoice(number) => said("error-not-an-invoice", args![number = number.as_str()]),
            Self::OtherClient(number) => said("error-other-client", args![number = number.as_str()]),
            Self::ChangedMeanwhile => said("error-changed-meanwhile", args![]).of_kind("refused"),
            Self::NotUndone { error, older } => wish::not_undone(error, *older, messages),
            Self::NoPayer => said("error-no-payer", args![]).of_kind("input"),
            Self::NothingToPlace(number) => said("error-nothing-to-place", args![number = number.as_str()]),
            Self::TooMuch { asked, left } => wish::too_much(*asked, *left, messages),
            Self::Credit { number, currency, error } => wish::credit(number, *currency, error, messages),
            Self::NothingOwed(client) => said("error-nothing-owed", args![client = client.as_str()]),
            Self::NothingForStep { client, step } => wish::nothing_for_step(client, step, messages),
            Self::StepHeld { client, step, hold } => wish::held(client, step, hold, messages),
            Self::UnknownStep(step) => wish::unknown_step(step, messages),
        }
    }
}

impl Doing {
    const fn message(self) -> &'static str {
        match self {
            Self::Reading => "error-reading",
            Self::Writing => "error-writing",
            Self::Opening => "error-opening",
        }
    }
}
