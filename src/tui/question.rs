//! What screens want to know of the ledger. Answers come from beside the screen, so no key waits for them.

use std::sync::Arc;

use super::form::FormId;
use super::lookup::crediting::Crediting;
use super::lookup::last::LastChange;
use super::lookup::payments::PaymentList;
use super::lookup::plans::{LetterPlans, PlanQuery};
use super::lookup::record::Record;
use super::lookup::register::Register;
use super::lookup::story::Story;
use super::lookup::template::Like;
use super::reckon::ageing::{AgeingList, ItemList};
use super::reckon::card::ClientCard;
use super::reckon::clients::{ClientList, ClientQuery};
use super::reckon::dso::DsoTable;
use super::reckon::invoices::{InvoiceList, InvoiceQuery, Which};
use super::reckon::overdue::{OverdueList, OverdueQuery};
use super::reckon::palette::Findings;
use super::reckon::today::TodayList;
use super::reckon::unapplied::UnappliedList;
use super::world::{Home, Rules, Stamp};
use crate::app::Kept;
use crate::calendar::Day;
use crate::domain::book::{Book, Scope};
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::invoice::Document;
use crate::domain::report::ageing::AgeingSpec;
use crate::money::Currency;

/// A question, as a value: asked once for each state of the ledger and day. Texts are the filters of lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    Today(String),
    Dso(Option<Currency>),
    Overdue(OverdueQuery),
    Ageing(AgeingSpec, String),
    Items(AgeingSpec, ClientId),
    Invoices(InvoiceQuery),
    Clients(ClientQuery),
    /// A client with what it owes and what the chase asks for.
    Card(ClientId),
    Unapplied(String),
    /// Clients and invoices that fit to what is typed in the palette.
    Find(String),
    /// Company, clients and drafts as they are kept.
    Register,
    /// An invoice and what is left to credit of it.
    Crediting(DocumentId),
    /// The number that an invoice issued on a day would take.
    NextNumber(Day),
    /// A former invoice that a new one is to be like.
    Template(Like),
    /// What was typed into a form and not saved.
    Unfinished(FormId),
    /// What undo would take back.
    LastChange,
    /// What redo would do again.
    LastUndo,
    Payments(String),
    /// All that happened with a client.
    Story(ClientId),
    /// Letters that could be written, as of today.
    Letters(PlanQuery),
    /// An invoice with all that happened to it.
    Record(DocumentId),
}

/// A question with what it is about.
#[derive(Clone, Debug)]
pub struct Asked {
    pub question: Question,
    pub stamp: Stamp,
    pub book: Arc<Book>,
    pub rules: Arc<Rules>,
    pub home: Home,
}

/// What was found.
#[derive(Clone, Debug)]
pub enum Answer {
    Today(Arc<TodayList>),
    Dso(Arc<DsoTable>),
    Overdue(Arc<OverdueList>),
    Ageing(Arc<AgeingList>),
    Items(Arc<ItemList>),
    Invoices(Arc<InvoiceList>),
    Clients(Arc<ClientList>),
    Card(Arc<ClientCard>),
    Unapplied(Arc<UnappliedList>),
    Find(Arc<Findings>),
    Register(Arc<Register>),
    Crediting(Arc<Crediting>),
    NextNumber(Day, String),
    Template(Option<Arc<Document>>),
    Unfinished(Option<Arc<Kept>>),
    LastChange(Arc<LastChange>),
    Payments(Arc<PaymentList>),
    Story(Arc<Story>),
    Letters(Arc<LetterPlans>),
    Record(Arc<Record>),
}

impl Question {
    /// Whether only the ledger knows the answer, not the book.
    pub const fn is_of_ledger(&self) -> bool {
        matches!(
            self,
            Self::Register
                | Self::Crediting(_)
                | Self::NextNumber(_)
                | Self::Template(_)
                | Self::Unfinished(_)
                | Self::LastChange
                | Self::LastUndo
                | Self::Payments(_)
                | Self::Story(_)
                | Self::Letters(_)
                | Self::Record(_)
        )
    }

    /// Whether a book can answer it as of a day; else it waits for the whole book.
    pub fn is_for(&self, book: &Book, stamp: Stamp) -> bool {
        match self {
            Self::Today(_) | Self::Overdue(_) | Self::Ageing(..) | Self::Items(..) => book.covers(stamp.day),
            Self::Dso(_) => book.scope() == Scope::Whole,
            Self::Invoices(query) => match query.which {
                Which::Open | Which::Late => book.covers(stamp.day),
                Which::All | Which::Paid => book.scope() == Scope::Whole,
            },
            Self::Clients(_) | Self::Card(_) | Self::Unapplied(_) | Self::Find(_) => book.covers(stamp.day),
            Self::Register
            | Self::Crediting(_)
            | Self::NextNumber(_)
            | Self::Template(_)
            | Self::Unfinished(_)
            | Self::LastChange
            | Self::LastUndo
            | Self::Payments(_)
            | Self::Story(_)
            | Self::Letters(_)
            | Self::Record(_) => true,
        }
    }
}
