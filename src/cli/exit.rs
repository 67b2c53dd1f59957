//! Exit codes of the program: a contract with scripts.

use std::process::ExitCode;

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    Done,
    /// Refused or wrong input; nothing changed.
    Refused,
    /// Wrong usage.
    Usage,
    /// The ledger can't be opened or is damaged.
    Ledger,
    /// Done, with warnings that need a look.
    Warnings,
    /// A defect of the program.
    Defect,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Done => 0,
            Exit::Refused => 1,
            Exit::Usage => 2,
            Exit::Ledger => 3,
            Exit::Warnings => 4,
            Exit::Defect => 70,
        })
    }
}
