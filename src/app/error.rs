//! What can go wrong in a use case.

use std::io;
use std::path::{Path, PathBuf};

use crate::config::{ConfigError, Problem as SettingProblem};
use crate::document::DocumentError;
use crate::domain::chase::Hold;
use crate::domain::credit_note::CreditError;
use crate::domain::flaw::Flaw;
use crate::domain::id::EntryId;
use crate::domain::intake::Problem;
use crate::domain::policy::StepName;
use crate::money::{AmountError, Currency, Money, ParseAmountError};
use crate::store::StoreError;

/// An error of the app floor.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The settings file does not take a change.
    #[error("{}: {:?}", .0.key, .0.fault)]
    Setting(SettingProblem),
    #[error(transparent)]
    Document(#[from] DocumentError),
    #[error(transparent)]
    Typed(#[from] ParseAmountError),
    #[error(transparent)]
    Amount(#[from] AmountError),
    #[error("no ledger at {}", .0.display())]
    NoLedger(PathBuf),
    /// The file that was to take the ledger's place is none.
    #[error(transparent)]
    NotACopy(StoreError),
    #[error("a ledger exists at {}", .0.display())]
    LedgerExists(PathBuf),
    #[error("unknown client {code}")]
    UnknownClient { code: String, nearest: Option<String> },
    #[error("unknown document {number}")]
    UnknownDocument { number: String },
    #[error("unknown draft {0}")]
    UnknownDraft(i64),
    #[error("unknown payment {0}")]
    UnknownPayment(i64),
    #[error("{0:?}")]
    Flaws(Vec<Flaw>),
    #[error("{0} is a credit note")]
    NotAnInvoice(String),
    #[error("{0} belongs to another client")]
    OtherClient(String),
    #[error("a payment without invoice and client")]
    NoPayer,
    #[error("nothing to place on {0}")]
    NothingToPlace(String),
    #[error("{asked} asked, {left} left")]
    TooMuch { asked: Money, left: Money },
    #[error("crediting {number}: {error}")]
    Credit { number: String, currency: Currency, error: CreditError },
    /// The question that was answered is no longer the one that was asked.
    #[error("something else was changed meanwhile")]
    ChangedMeanwhile,
    /// The newest change stays; an older one can be taken back.
    #[error("{error}")]
    NotUndone { error: Box<AppError>, older: EntryId },
    #[error("no step owed for {0}")]
    NothingOwed(String),
    #[error("no invoice of {client} is one for {step}")]
    NothingForStep { client: String, step: StepName },
    #[error("{step} for {client} is held")]
    StepHeld { client: String, step: StepName, hold: Hold },
    /// The editor was left with an error, or not found by the shell.
    #[error("the editor {0} failed")]
    Editor(String),
    #[error("no folder of letters")]
    NoLetterFolder,
    #[error("no step {0}")]
    UnknownStep(String),
    #[error("{} exists", .0.display())]
    FileExists(PathBuf),
    /// A table of which nothing was kept. Problems are in the order of the lines.
    #[error("{rejected} wrong lines in {file}")]
    Table { file: String, read: usize, rejected: usize, problems: Vec<Problem> },
    #[error("{doing} {}: {source}", path.display())]
    File { doing: Doing, path: PathBuf, source: io::Error },
}

/// What was being done with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    Reading,
    Writing,
    Opening,
}

impl std::fmt::Display for Doing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Reading => "reading",
            Self::Writing => "writing",
            Self::Opening => "opening",
        })
    }
}

impl AppError {
    /// For `map_err` on a result of the file system.
    pub fn file(doing: Doing, path: &Path) -> impl Fn(io::Error) -> Self {
        move |source| Self::File { doing, path: path.to_owned(), source }
    }

    /// Whether the ledger itself can't be used, as against a refused wish.
    pub const fn is_about_the_ledger(&self) -> bool {
        match self {
            Self::NoLedger(_) => true,
            Self::Store(error) => !matches!(
                error,
                StoreError::Refused(_)
                    | StoreError::NotUndoable(_)
                    | StoreError::Stopped
                    | StoreError::Exists(_)
            ),
            _ => false,
        }
    }
}
