//! Undo: a new entry that takes a change back.

use super::{App, AppError, Result};
use crate::calendar::Day;
use crate::domain::change::Change;
use crate::domain::credit_note::creditable;
use crate::domain::id::{ClientId, ContactId, DocumentId, EntryId, PaymentId};
use crate::domain::invoice::{Document, DocumentKind};
use crate::store::{Deed, Entry, NotUndoable, StoreError};
use crate::text::format;

/// How many entries are looked at for one that can be undone instead.
const NEAR: usize = 20;

/// What was undone, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undone {
    /// The entry was taken back by its opposite.
    Reversed { entry: EntryId, deed: Deed },
    /// The issued invoice was corrected by a credit note over all that was left of it.
    Credited { entry: EntryId, invoice: String, credit_note: String },
    /// What the issued credit note gave was charged again by a new invoice.
    Charged { entry: EntryId, credit_note: String, invoice: String },
}

/// What undo would take back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undoable {
    pub entry: EntryId,
    pub deed: Deed,
    /// The day on which it was done.
    pub day: Day,
    /// Whose, how much, which number; empty where there is nothing more to say.
    pub about: String,
    /// The issued document that another one would correct.
    pub corrected: Option<Corrected>,
}

/// An issued document with its number, corrected by one of the other kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Corrected {
    Invoice(String),
    CreditNote(String),
}

/// How an entry is taken back.
pub(super) enum Way {
    Change(Change),
    /// By a credit note over the invoice.
    Credit(Document),
    /// By an invoice over the credit note.
    Charge(Document),
}

impl Way {
    /// The issued document that would be corrected by another one.
    pub(super) fn corrects(self) -> Option<Corrected> {
        match self {
            Self::Change(_) => None,
            Self::Credit(invoice) => Some(Corrected::Invoice(invoice.number)),
            Self::Charge(note) => Some(Corrected::CreditNote(note.number)),
        }
    }
}

impl App {
    /// The newest change that was not taken back yet.
    pub fn undoable(&self) -> Result<Undoable> {
        let id = self.newest_standing()?;
        let way = self.way_back(id).map_err(|error| self.with_way_on(id, error))?;
        let entry = self.store.entry(id)?.ok_or(StoreError::from(NotUndoable::Nothing))?;
        let about = self.about(&entry)?.unwrap_or_default();
        Ok(Undoable { entry: id, deed: entry.deed, day: entry.day, about, corrected: way.corrects() })
    }

    /// Takes back the newest change that was not taken back yet.
    pub fn undo(&mut self) -> Result<Undone> {
        let entry = self.newest_standing()?;
        self.take_back(entry).map_err(|error| self.with_way_on(entry, error))
    }

    /// Undoes an entry, only if it is still the newest one.
    pub fn undo_newest(&mut self, entry: EntryId) -> Result<Undone> {
        if self.newest_standing()? == entry { self.undo() } else { Err(AppError::ChangedMeanwhile) }
    }

    /// Takes back any entry of the journal that nothing newer stands on.
    pub fn take_back(&mut self, entry: EntryId) -> Result<Undone> {
        self.alone(|app| {
            let way = app.way_back(entry)?;
            app.go(way, entry)
        })
    }

    /// Takes an entry back in the way that was found.
    pub(super) fn go(&mut self, way: Way, entry: EntryId) -> Result<Undone> {
        match way {
            Way::Change(change) => {
                let deed = self.store.entry(entry)?.map_or(Deed::Create, |found| found.deed);
                self.store.apply_reversal(entry, &change, &self.stamp())?;
                Ok(Undone::Reversed { entry, deed })
            }
            Way::Credit(invoice) => {
                let note = self.credit_to_undo(&invoice, entry)?;
                Ok(Undone::Credited { entry, invoice: invoice.number, credit_note: note.number })
            }
            Way::Charge(note) => {
                let invoice = self.charge_to_undo(&note, entry)?;
                Ok(Undone::Charged { entry, credit_note: note.number, invoice: invoice.number })
            }
        }
    }

    fn newest_standing(&self) -> Result<EntryId> {
        Ok(self.store.newest_standing(None)?.ok_or(StoreError::from(NotUndoable::Nothing))?)
    }

    fn way_back(&self, entry: EntryId) -> Result<Way> {
        self.way(self.store.reversal_of(entry))
    }

    /// A change, or for an issued document another one.
    pub(super) fn way(&self, found: std::result::Result<Change, StoreError>) -> Result<Way> {
        match found {
            Ok(change) => Ok(Way::Change(change)),
            Err(StoreError::NotUndoable(NotUndoable::Issued { document, .. })) => {
                let issued = self.document_of_id(document)?;
                Ok(match issued.kind {
                    DocumentKind::Invoice => Way::Credit(issued),
                    DocumentKind::CreditNote => Way::Charge(issued),
                })
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Adds to the refusal of an undo which older change can be taken back.
    fn with_way_on(&self, refused: EntryId, error: AppError) -> AppError {
        if error.is_about_the_ledger() {
            return error;
        }
        let before = |entry: &EntryId| self.store.newest_standing(Some(*entry)).ok().flatten();
        let mut older = std::iter::successors(before(&refused), before).take(NEAR);
        match older.find(|entry| self.has_way_back(*entry).unwrap_or(false)) {
            Some(older) => AppError::NotUndone { error: Box::new(error), older },
            None => error,
        }
    }

    /// Whether an entry can be taken back as things are.
    fn has_way_back(&self, entry: EntryId) -> Result<bool> {
        Ok(match self.way_back(entry)? {
            Way::Change(change) => self.store.allows(entry, &change)?,
            Way::Credit(invoice) => !creditable(&invoice, &self.credit_notes_of(invoice.id)?).is_empty(),
            Way::Charge(_) => true,
        })
    }

    /// Names what an entry is about.
    pub(super) fn about(&self, entry: &Entry) -> Result<Option<String>> {
        let Some(subject) = entry.subject else { return Ok(None) };
        let client = |id: ClientId| -> Result<String> {
            Ok(self.store.client(id)?.map(|client| client.name).unwrap_or_default())
        };
        Ok(match entry.deed {
            Deed::AddClient | Deed::EditClient => Some(client(ClientId(subject))?),
            Deed::Issue | Deed::Allocate => {
                self.store.document(DocumentId(subject))?.map(|document| document.number)
            }
            Deed::SaveDraft => {
                let draft = self.store.draft(DocumentId(subject))?;
                draft.map(|draft| client(draft.client)).transpose()?
            }
            Deed::RecordPayment | Deed::ReversePayment => {
                let Some(row) = self.store.payment(PaymentId(subject))? else { return Ok(None) };
                let amount = row.payment.amount.of(row.payment.currency);
                let amount = format::money(self.config.messages().language(), amount);
                Some(format!("{amount}, {}", client(row.payment.client)?))
            }
            Deed::RecordContact | Deed::VoidContact => {
                let saved = self.store.contact(ContactId(subject))?;
                saved.map(|saved| client(saved.contact.client)).transpose()?
            }
            Deed::Create
            | Deed::SetCompany
            | Deed::SetLogo
            | Deed::RemoveClients
            | Deed::RemoveDocuments
            | Deed::RemovePayments
            | Deed::DiscardDraft
            | Deed::ImportClients
            | Deed::ImportDocuments
            | Deed::ImportPayments => None,
        })
    }
}
