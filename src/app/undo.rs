//! Undo: a new entry that takes the last change back.

use super::{App, AppError, Result};
use crate::calendar::Day;
use crate::domain::id::{ClientId, ContactId, DocumentId, EntryId, PaymentId};
use crate::domain::invoice::{Document, DocumentKind};
use crate::store::{Deed, Entry, NotUndoable, StoreError};
use crate::text::format;

/// What was undone, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undone {
    /// The entry was taken back by its opposite.
    Reversed { entry: EntryId, deed: Deed },
    /// The issued invoice was corrected by a credit note over all that was left of it.
    Credited { entry: EntryId, invoice: String, credit_note: String },
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
    /// The invoice that a credit note would correct, since it is issued.
    pub credited: Option<String>,
}

impl App {
    /// The newest change that was not taken back yet.
    pub fn undoable(&self) -> Result<Undoable> {
        let (id, credited) = match self.store.reversal() {
            Ok((entry, _)) => (entry, None),
            Err(StoreError::NotUndoable(NotUndoable::Issued { entry, document })) => {
                let issued = self.document_of_id(document)?;
                if issued.kind == DocumentKind::CreditNote {
                    return Err(StoreError::from(NotUndoable::Issued { entry, document }).into());
                }
                (entry, Some(issued.number))
            }
            Err(error) => return Err(error.into()),
        };
        let entry = self.store.entry(id)?.ok_or(StoreError::from(NotUndoable::Nothing))?;
        let about = self.about(&entry)?.unwrap_or_default();
        Ok(Undoable { entry: id, deed: entry.deed, day: entry.day, about, credited })
    }

    /// Undoes an entry, only if it is still the newest one.
    pub fn undo_entry(&mut self, entry: EntryId) -> Result<Undone> {
        if self.undoable()?.entry == entry { self.undo() } else { Err(AppError::ChangedMeanwhile) }
    }

    /// Names what an entry is about.
    fn about(&self, entry: &Entry) -> Result<Option<String>> {
        let Some(subject) = entry.subject else { return Ok(None) };
        let client = |id: ClientId| -> Result<String> {
            Ok(self.store.client(id)?.map(|client| client.name).unwrap_or_default())
        };
        Ok(match entry.deed {
            Deed::AddClient | Deed::EditClient => Some(client(ClientId(subject))?),
            Deed::Issue => self.store.document(DocumentId(subject))?.map(|document| document.number),
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
            | Deed::DiscardDraft
            | Deed::Allocate
            | Deed::ImportClients
            | Deed::ImportDocuments
            | Deed::ImportPayments => None,
        })
    }

    /// Takes back the newest change that was not taken back yet.
    pub fn undo(&mut self) -> Result<Undone> {
        match self.store.reversal() {
            Ok((entry, change)) => {
                self.snapshot_of_the_day()?;
                let deed = self.store.entry(entry)?.map_or(Deed::Create, |found| found.deed);
                self.store.apply_reversal(entry, &change, &self.stamp())?;
                Ok(Undone::Reversed { entry, deed })
            }
            Err(StoreError::NotUndoable(NotUndoable::Issued { entry, document })) => {
                let issued = self.store.document(document)?.ok_or(AppError::UnknownDraft(document.0))?;
                match issued.kind {
                    DocumentKind::Invoice => self.undo_issue(entry, issued),
                    DocumentKind::CreditNote => {
                        Err(StoreError::from(NotUndoable::Issued { entry, document }).into())
                    }
                }
            }
            Err(error) => Err(error.into()),
        }
    }

    fn undo_issue(&mut self, entry: EntryId, invoice: Document) -> Result<Undone> {
        let note = self.credit_to_undo(&invoice, entry)?;
        Ok(Undone::Credited { entry, invoice: invoice.number, credit_note: note.number })
    }
}
