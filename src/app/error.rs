//! What can go wrong in a use case.

use std::io;
use std::path::{Path, PathBuf};

use super::explain::{Explanation, Place, flaw_text};
use super::import_tables::problem_place;
use super::why::{hold_text, step_name};
use crate::config::ConfigError;
use crate::document::DocumentError;
use crate::domain::chase::Hold;
use crate::domain::credit_note::CreditError;
use crate::domain::flaw::Flaw;
use crate::domain::intake::Problem;
use crate::domain::policy::{Policy, StepName};
use crate::money::{AmountError, Currency, Money, ParseAmountError};
use crate::store::{NotUndoable, StoreError};
use crate::text::{Args, Messages, args, format};

/// An error of the app floor.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error(transparent)]
    Document(#[from] DocumentError),
    #[error(transparent)]
    Typed(#[from] ParseAmountError),
    #[error(transparent)]
    Amount(#[from] AmountError),
    #[error("no ledger at {}", .0.display())]
    NoLedger(PathBuf),
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
    #[error("no step owed for {0}")]
    NothingOwed(String),
    #[error("{step} for {client} is held")]
    StepHeld { client: String, step: StepName, hold: Hold },
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

    /// The error in words of the user's language.
    pub fn explain(&self, messages: Messages) -> Explanation {
        match self {
            Self::Store(error) => explain_store(error, messages),
            Self::Config(error) => Explanation::new("settings", error.message(messages)),
            Self::Document(error) => {
                Explanation::new("document", messages.get("error-document")).because(error.to_string())
            }
            Self::Typed(error) => Explanation::new("input", error.to_string()),
            Self::Amount(error) => Explanation::new("input", error.to_string()),
            Self::Flaws(flaws) => explain_flaws(flaws, messages),
            Self::Table { file, rejected, problems, .. } => {
                let message =
                    messages.format("error-import", &args![count = *rejected, file = file.as_str()]);
                let places = problems.iter().map(|problem| problem_place(file, problem, messages)).collect();
                Explanation { places, ..Explanation::new("input", message) }
            }
            Self::File { doing, path, source } => {
                let id = match doing {
                    Doing::Reading => "error-reading",
                    Doing::Writing => "error-writing",
                    Doing::Opening => "error-opening",
                };
                let message = messages.format(id, &args![path = path.display().to_string()]);
                let place = Place {
                    file: Some(path.display().to_string()),
                    message: source.to_string(),
                    ..Place::default()
                };
                Explanation { places: vec![place], ..Explanation::new("file", message) }
            }
            other => other.explain_refusal(messages),
        }
    }

    /// A wish that the ledger's content doesn't allow.
    fn explain_refusal(&self, messages: Messages) -> Explanation {
        let told = |kind, id: &str, name: &'static str, value: &str| {
            Explanation::new(kind, messages.format(id, &Args::new().with(name, value.to_owned())))
        };
        let path = |path: &Path| path.display().to_string();
        match self {
            Self::NoLedger(file) => told("no_ledger", "error-no-ledger", "path", &path(file))
                .hint(messages.get("error-no-ledger-hint")),
            Self::LedgerExists(file) => told("ledger_exists", "error-ledger-exists", "path", &path(file))
                .hint(messages.get("error-ledger-exists-hint")),
            Self::FileExists(file) => told("file_exists", "error-file-exists", "path", &path(file))
                .hint(messages.get("error-file-exists-hint")),
            Self::UnknownClient { code, nearest } => {
                let meant =
                    |near: &String| messages.format("error-did-you-mean", &args![nearest = near.as_str()]);
                let hint = nearest.as_ref().map(meant);
                Explanation { hint, ..told("unknown_client", "error-unknown-client", "code", code) }
            }
            Self::UnknownDocument { number } => {
                told("unknown_document", "error-unknown-document", "number", number)
            }
            Self::UnknownDraft(id) => told("unknown_draft", "error-unknown-draft", "id", &id.to_string()),
            Self::UnknownPayment(id) => {
                told("unknown_payment", "error-unknown-payment", "id", &id.to_string())
            }
            Self::NotAnInvoice(number) => told("not_an_invoice", "error-not-an-invoice", "number", number),
            Self::OtherClient(number) => told("other_client", "error-other-client", "number", number),
            Self::NothingToPlace(number) => {
                told("nothing_to_place", "error-nothing-to-place", "number", number)
            }
            Self::NothingOwed(client) => told("nothing_owed", "error-nothing-owed", "client", client)
                .hint(messages.get("error-nothing-owed-hint")),
            Self::UnknownStep(step) => {
                let steps: Vec<String> =
                    Policy::standard().steps.iter().map(|step| step.name.to_string()).collect();
                told("unknown_step", "error-unknown-step", "step", step)
                    .hint(messages.format("error-unknown-step-hint", &args![steps = steps.join(", ")]))
            }
            other => other.explain_amount(messages),
        }
    }

    /// A wish about money or a step that can't be had now.
    fn explain_amount(&self, messages: Messages) -> Explanation {
        let money = |money: &Money| format::money(messages.language(), *money);
        match self {
            Self::NoPayer => Explanation::new("input", messages.get("error-no-payer")),
            Self::TooMuch { asked, left } => {
                let words = args![asked = money(asked), left = money(left)];
                Explanation::new("too_much", messages.format("error-too-much", &words))
            }
            Self::Credit { number, currency, error } => explain_credit(number, *currency, error, messages),
            Self::StepHeld { client, step, hold } => {
                let (step, cause) = (step_name(step, messages), hold_text(hold, messages));
                let words = args![step = step, client = client.as_str(), cause = cause];
                Explanation::new("step_held", messages.format("error-step-held", &words))
                    .hint(messages.get("error-nothing-owed-hint"))
            }
            other => Explanation::new("error", other.to_string()),
        }
    }
}

fn explain_flaws(flaws: &[Flaw], messages: Messages) -> Explanation {
    let message = messages.format("error-flaws", &args![count = flaws.len()]);
    let place = |flaw: &Flaw| Place {
        column: Some(flaw.field.to_owned()),
        message: flaw_text(flaw, messages),
        ..Place::default()
    };
    Explanation { places: flaws.iter().map(place).collect(), ..Explanation::new("input", message) }
}

fn explain_credit(number: &str, currency: Currency, error: &CreditError, messages: Messages) -> Explanation {
    match error {
        CreditError::NothingLeft => Explanation::new(
            "nothing_to_credit",
            messages.format("error-nothing-to-credit", &args![number = number]),
        ),
        CreditError::TooMuch { left } => {
            let left = format::money(messages.language(), left.of(currency));
            Explanation::new(
                "too_much",
                messages.format("error-credit-too-much", &args![left = left, number = number]),
            )
        }
        CreditError::Amount(error) => Explanation::new("input", error.to_string()),
    }
}

fn explain_store(error: &StoreError, messages: Messages) -> Explanation {
    match error {
        StoreError::Refused(refusal) => Explanation::new("refused", refusal.to_string()),
        StoreError::NotUndoable(NotUndoable::Nothing) => {
            Explanation::new("nothing_to_undo", error.to_string())
        }
        StoreError::NotUndoable(_) => Explanation::new("not_undoable", error.to_string()),
        other => Explanation::new("ledger", messages.get("error-ledger")).because(other.to_string()),
    }
}
