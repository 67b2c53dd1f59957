//! What screens want to know of the ledger. Answers come from beside the screen, so no key waits for them.

use std::sync::Arc;

use super::reckon::ageing::{AgeingList, ItemList};
use super::reckon::invoices::{InvoiceList, InvoiceQuery, Which};
use super::world::Stamp;
use crate::domain::book::{Book, Scope};
use crate::domain::id::ClientId;
use crate::domain::report::ageing::AgeingSpec;

/// A question, as a value: asked once for each state of the ledger and day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    Ageing(AgeingSpec),
    Items(AgeingSpec, ClientId),
    Invoices(InvoiceQuery),
}

/// A question with what it is about.
#[derive(Clone, Debug)]
pub struct Asked {
    pub question: Question,
    pub stamp: Stamp,
    pub book: Arc<Book>,
}

/// What was found.
#[derive(Clone, Debug)]
pub enum Answer {
    Ageing(Arc<AgeingList>),
    Items(Arc<ItemList>),
    Invoices(Arc<InvoiceList>),
}

impl Question {
    /// Whether a book can answer it as of a day; else it waits for the whole book.
    pub fn is_for(&self, book: &Book, stamp: Stamp) -> bool {
        match self {
            Self::Ageing(_) | Self::Items(..) => book.covers(stamp.day),
            Self::Invoices(query) => match query.which {
                Which::Open | Which::Late => book.covers(stamp.day),
                Which::All | Which::Paid => book.scope() == Scope::Whole,
            },
        }
    }
}
