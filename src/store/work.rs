//! What the store was doing when something failed.

use std::fmt;

/// A piece of work with the ledger or a file beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    Opening,
    Reading,
    /// Bringing the ledger to the newest version.
    Upgrading,
    Copying,
    /// Saving a change.
    Changing,
    MakingFolder,
    ReadingFile,
    WritingFile,
    ReplacingFile,
    /// Moving a file aside.
    KeepingFile,
    RemovingFile,
}

impl fmt::Display for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Opening => "opening the ledger",
            Self::Reading => "reading the ledger",
            Self::Upgrading => "bringing the ledger to the newest version",
            Self::Copying => "copying the ledger",
            Self::Changing => "saving the change",
            Self::MakingFolder => "making the folder",
            Self::ReadingFile => "reading",
            Self::WritingFile => "writing",
            Self::ReplacingFile => "replacing",
            Self::KeepingFile => "keeping",
            Self::RemovingFile => "removing",
        })
    }
}
