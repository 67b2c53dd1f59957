//! What can go wrong with the screen itself.

use std::io;

use crate::app::AppError;

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
