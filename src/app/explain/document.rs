//! Why a document, a letter or a logo can't be made.

use std::path::Path;

use super::{Explanation, InWords, Place, system};
use crate::document::font::MissingCharacter;
use crate::document::letter::LetterError;
use crate::document::logo::LogoError;
use crate::document::{DocumentError, Printed};
use crate::text::{Args, Messages, args};

pub(super) fn explain(error: &DocumentError, messages: Messages) -> Explanation {
    let made = || Explanation::said("error-document", &args![], messages);
    match error {
        DocumentError::MissingCharacters { field, missing } => {
            let words = args![field = field_name(*field, messages), characters = list(missing, messages)];
            Explanation::said("error-unprintable", &words, messages)
        }
        DocumentError::Amount(error) => Explanation::new("input", error.in_words(messages)),
        DocumentError::Letter(error) => letter(error, messages),
        DocumentError::Logo(error) => logo(error, messages),
        DocumentError::Bytes(error) => made().because(system::reason(error.kind(), error, messages)),
        DocumentError::Subset { .. } | DocumentError::Pages(_) | DocumentError::Pdf { .. } => {
            made().because(system::technical(error, messages))
        }
    }
}

/// How many characters are named: after these the reader has understood.
const NAMED: usize = 3;

/// `“😀” (U+1F600 GRINNING FACE)`, a few of them, and how many there are besides.
fn list(missing: &[MissingCharacter], messages: Messages) -> String {
    let shown = |missing: &MissingCharacter| {
        let words = args![character = missing.0.to_string(), name = missing.name()];
        messages.format("error-character", &words)
    };
    let named = missing.iter().take(NAMED).map(shown).collect::<Vec<_>>().join(", ");
    match missing.len().saturating_sub(NAMED) {
        0 => named,
        more => messages.format("error-characters-more", &args![named = named, count = more]),
    }
}

/// `the name of the client`.
fn field_name(field: Printed, messages: Messages) -> String {
    messages.get(&format!("error-field-{}", field.as_str())).into_owned()
}

fn letter(error: &LetterError, messages: Messages) -> Explanation {
    let written = || Explanation::said("error-letter", &args![], messages);
    let at = |file: &String, line: usize, id, words: Args<'_>| {
        written().at(Place {
            file: Some(file.clone()),
            line: u64::try_from(line).ok(),
            column: None,
            message: messages.format(id, &words),
        })
    };
    match error {
        LetterError::NoTemplate { step, language, file } => {
            let words = args![step = step.as_str(), language = language.name(), file = file.as_str()];
            Explanation::said("error-letter-missing", &words, messages)
        }
        LetterError::Read { file, source } => {
            system::file("error-reading", Path::new(file), source, messages)
        }
        LetterError::UnknownPlaceholder { file, line, name, expected } => {
            let words = args![name = name.as_str(), expected = expected.as_str()];
            at(file, *line, "error-letter-placeholder", words)
        }
        LetterError::Unclosed { file, line } => at(file, *line, "error-letter-unclosed", args![]),
        LetterError::Unopened { file, line } => at(file, *line, "error-letter-unopened", args![]),
        LetterError::NoSubject { file, line } => at(file, *line, "error-letter-no-subject", args![]),
        LetterError::MissingMarker { file, line, marker } => {
            at(file, *line, "error-letter-missing-marker", args![marker = *marker])
        }
        LetterError::SecondMarker { file, line, marker } => {
            at(file, *line, "error-letter-second-marker", args![marker = *marker])
        }
        LetterError::NoEnterpriseNumber => {
            Explanation::said("error-letter-no-enterprise-number", &args![], messages)
        }
        LetterError::NoItems => Explanation::said("error-letter-no-items", &args![], messages),
    }
}

fn logo(error: &LogoError, messages: Messages) -> Explanation {
    match error {
        LogoError::UnknownFormat => Explanation::said("error-logo-format", &args![], messages),
        LogoError::TooLarge => Explanation::said("error-logo-too-large", &args![], messages),
        LogoError::Png(detail) => Explanation::said("error-logo-unreadable", &args![], messages)
            .because(system::technical(detail, messages)),
        LogoError::Svg(detail) => Explanation::said("error-logo-unreadable", &args![], messages)
            .because(system::technical(detail, messages)),
        LogoError::Unsupported(feature) => {
            let name = messages.get(&format!("error-logo-{}", feature.as_str()));
            Explanation::said("error-logo-unsupported", &args![feature = name], messages)
        }
    }
}
