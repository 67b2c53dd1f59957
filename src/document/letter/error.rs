//! What can be wrong with a letter or its template.

use crate::text::Language;

/// A letter can't be written. Files are named as the user knows them: `fr/letter_1.txt`, or a path.
#[derive(Debug, thiserror::Error)]
pub enum LetterError {
    #[error("there is no letter “{step}” in {language}; expected the file {file} in the folder of letters")]
    NoTemplate { step: String, language: Language, file: String },
    #[error("reading the letter {file}: {source}")]
    Read { file: String, source: std::io::Error },
    #[error("{file}:{line}: {{{name}}} is unknown; expected one of {expected}")]
    UnknownPlaceholder { file: String, line: usize, name: String, expected: String },
    #[error("{file}:{line}: “{{” without “}}”")]
    Unclosed { file: String, line: usize },
    #[error("{file}:{line}: “}}” without “{{”")]
    Unopened { file: String, line: usize },
    #[error("{file}:{line}: expected a first line such as “Subject: Reminder {{numbers}}”")]
    NoSubject { file: String, line: usize },
    #[error("{file}:{line}: the letter ends without a line {marker}")]
    MissingMarker { file: String, line: usize, marker: &'static str },
    #[error("{file}:{line}: {marker} is there a second time")]
    SecondMarker { file: String, line: usize, marker: &'static str },
    #[error(
        "the first reminder to a Belgian consumer must give the seller's enterprise number; the company has none"
    )]
    NoEnterpriseNumber,
    #[error("the letter has no invoice to name")]
    NoItems,
}
