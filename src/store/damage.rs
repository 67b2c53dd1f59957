//! What is damaged in a ledger that SQLite can still open, or can't.

use crate::domain::id::{ClientId, DocumentId};

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// In the words of SQLite.
    #[error("{0}")]
    Database(String),
    #[error("the content of an entry is not readable: {0}")]
    Content(String),
    #[error("the company is not readable")]
    Company,
    #[error("client {0} is not readable")]
    Client(ClientId),
    #[error("draft {0} is not readable")]
    Draft(DocumentId),
    #[error("“{0}” in a line is not a number")]
    Number(String),
    #[error("the newest entry of the journal refers to something that is not there")]
    Entry,
    #[error("the file {0} is not the one that was kept")]
    Paper(String),
}
