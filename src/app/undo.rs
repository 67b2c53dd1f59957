//! Undo: a new entry that takes the last change back.

use super::{App, AppError, Result};
use crate::domain::id::EntryId;
use crate::domain::invoice::{Document, DocumentKind};
use crate::store::{Deed, NotUndoable, StoreError};

/// What was undone, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undone {
    /// The entry was taken back by its opposite.
    Reversed { entry: EntryId, deed: Deed },
    /// The issued invoice was corrected by a credit note over all that was left of it.
    Credited { entry: EntryId, invoice: String, credit_note: String },
}

impl App {
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
