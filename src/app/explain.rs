//! An error in the words of the user: what happened, because of what, and what to do.

use crate::domain::flaw::{Flaw, FlawKind};
use crate::text::{Messages, args, format};

/// What went wrong, ready to be shown by a screen or the command line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explanation {
    /// A short word for programs: `unknown_client`, `input`, `ledger`.
    pub kind: &'static str,
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
    pub fn new(kind: &'static str, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), ..Self::default() }
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
}

/// A flaw as a sentence without the field's name, for the place beside the field.
pub fn flaw_text(flaw: &Flaw, messages: Messages) -> String {
    match &flaw.kind {
        FlawKind::Required => messages.get("flaw-required").into_owned(),
        FlawKind::TooLong { most } => messages.format("flaw-too-long", &args![most = *most]),
        FlawKind::Taken => messages.get("flaw-taken").into_owned(),
        FlawKind::NotAnIban => messages.get("flaw-not-an-iban").into_owned(),
        FlawKind::NotABic => messages.get("flaw-not-a-bic").into_owned(),
        FlawKind::NotACountry => messages.get("flaw-not-a-country").into_owned(),
        FlawKind::NotALanguage => messages.get("flaw-not-a-language").into_owned(),
        FlawKind::CheckDigit => messages.get("flaw-check-digit").into_owned(),
        FlawKind::NotPositive => messages.get("flaw-not-positive").into_owned(),
        FlawKind::NotDays => messages.get("flaw-not-days").into_owned(),
        FlawKind::NotAPercent => messages.get("flaw-not-a-percent").into_owned(),
        FlawKind::Before { day } => messages.format("flaw-before", &args![day = day.to_string()]),
        FlawKind::MoreThan { most } => {
            messages.format("flaw-more-than", &args![most = format::money(messages.language(), *most)])
        }
        FlawKind::NoLines => messages.get("flaw-no-lines").into_owned(),
        FlawKind::OtherCurrency => messages.get("flaw-other-currency").into_owned(),
        FlawKind::Unprintable { characters } => {
            messages.format("flaw-unprintable", &args![characters = characters.as_str()])
        }
    }
}
