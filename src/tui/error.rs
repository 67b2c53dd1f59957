//! What can go wrong with the screen itself.

use std::io;

use crate::app::{AppError, InWords};
use crate::text::{Messages, args};

/// An error of the tui floor.
#[derive(Debug, thiserror::Error)]
pub enum TuiError {
    #[error("the cockpit needs a terminal; for scripts there are commands such as `relance ageing`")]
    NoTerminal,
    /// The ledger could not be read at the start.
    #[error(transparent)]
    App(#[from] AppError),
    #[error("{doing}: {source}")]
    Terminal { doing: &'static str, source: io::Error },
}

impl TuiError {
    /// Says what was being done with the terminal.
    pub fn doing(doing: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Terminal { doing, source }
    }
}

impl InWords for TuiError {
    fn in_words(&self, messages: Messages) -> String {
        match self {
            Self::NoTerminal => messages.get("tui-error-no-terminal").into_owned(),
            Self::App(error) => error.explain(messages).message,
            Self::Terminal { .. } => messages.format("tui-error-terminal", &args![detail = self.to_string()]),
        }
    }
}
