//! What a table brings into the ledger: rows compared with what is there, in the order of the file.
//!
//! A row says only what its cells say: an empty cell contradicts nothing.

mod clients;
mod documents;
mod payments;
mod problem;
mod remainder;
mod row;

pub use clients::{KnownClient, KnownClients, clients};
pub use documents::{KnownDocument, KnownDocuments, NewDocuments, documents};
pub use payments::{KnownPayments, NamedPayments, NewPayments, Recognised, payments};
pub use problem::{Fault, Problem, There};
pub use remainder::Remainder;
pub use row::{ClientRow, DocumentRow, PaymentRow};

/// The outcome of comparing a table with the ledger.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Intake<T> {
    /// What is new.
    pub additions: T,
    pub added: usize,
    /// Rows that the ledger, or an earlier line, holds already.
    pub unchanged: usize,
    /// What the user is told, though it stops nothing.
    pub warnings: Vec<Problem>,
    /// With one of these nothing of the table is kept.
    pub problems: Vec<Problem>,
}
