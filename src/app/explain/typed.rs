//! What was typed and can't be read.

use crate::calendar::ParseDayError;
use crate::domain::number::NotAPattern;
use crate::domain::words::UnknownWord;
use crate::money::{AmountError, MAX_MINOR, Minor, ParseAmountError, UnknownCurrency};
use crate::text::{Messages, UnknownLanguage, args, format};

/// An error about a typed value that can be told in the user's language.
pub trait InWords {
    /// A sentence without full stop: what was found, and what was expected.
    fn in_words(&self, messages: Messages) -> String;
}

/// The text is no whole number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotWhole(pub String);

impl InWords for NotWhole {
    fn in_words(&self, messages: Messages) -> String {
        messages.format("error-not-a-whole-number", &args![found = self.0.as_str()])
    }
}

impl InWords for AmountError {
    fn in_words(&self, messages: Messages) -> String {
        match *self {
            Self::TooLarge { currency } => {
                let most = format::money(messages.language(), Minor(MAX_MINOR).of(currency));
                messages.format("error-amount-too-large", &args![most = most])
            }
            Self::TooPrecise { currency } => {
                let words = args![currency = currency.to_string(), digits = i64::from(currency.digits())];
                messages.format("error-amount-too-precise", &words)
            }
        }
    }
}

impl InWords for ParseAmountError {
    fn in_words(&self, messages: Messages) -> String {
        match self {
            Self::NotANumber(found) => messages.format("error-not-a-number", &args![found = found.as_str()]),
            Self::Amount(error) => error.in_words(messages),
        }
    }
}

impl InWords for ParseDayError {
    fn in_words(&self, messages: Messages) -> String {
        messages.format("error-not-a-day", &args![found = self.0.as_str()])
    }
}

impl InWords for UnknownCurrency {
    fn in_words(&self, messages: Messages) -> String {
        messages.format("error-not-a-currency", &args![found = self.0.as_str()])
    }
}

impl InWords for UnknownLanguage {
    fn in_words(&self, messages: Messages) -> String {
        messages.format("error-not-a-language", &args![found = self.0.as_str()])
    }
}

impl InWords for UnknownWord {
    fn in_words(&self, messages: Messages) -> String {
        let words = args![found = self.found.as_str(), expected = self.expected.as_str()];
        messages.format("error-not-one-of", &words)
    }
}

impl InWords for NotAPattern {
    fn in_words(&self, messages: Messages) -> String {
        let words = args![found = self.0.as_str(), example = "{year}-{seq:4}"];
        messages.format("error-not-a-pattern", &words)
    }
}
