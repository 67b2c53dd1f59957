//! What can go wrong while a document is made.

use crate::money::AmountError;

use super::font::MissingCharacter;
use super::letter::LetterError;
use super::logo::LogoError;
use super::printed::Printed;

/// A document can't be made.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    #[error("{field} holds a character that documents can't show: {}", list(.missing))]
    MissingCharacters { field: Printed, missing: Vec<MissingCharacter> },
    #[error(transparent)]
    Amount(#[from] AmountError),
    #[error(transparent)]
    Letter(#[from] LetterError),
    #[error(transparent)]
    Logo(#[from] LogoError),
    #[error("making the subset of the embedded face {face}: {source}")]
    Subset { face: &'static str, source: subsetter::Error },
    #[error("writing the pages: {0}")]
    Pages(String),
    #[error("{doing}: {source}")]
    Pdf { doing: &'static str, source: lopdf::Error },
    #[error("writing the file's bytes: {0}")]
    Bytes(#[from] std::io::Error),
}

fn list(missing: &[MissingCharacter]) -> String {
    missing.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
