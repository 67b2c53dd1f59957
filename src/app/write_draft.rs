//! Drafts: written, changed, thrown away.

use super::{App, AppError, Result, refuse_flaws};
use crate::domain::change::{Change, Made};
use crate::domain::id::DocumentId;
use crate::domain::invoice::Draft;

impl App {
    /// Saves a new draft, or a changed one under its id.
    pub fn save_draft(&mut self, id: Option<DocumentId>, draft: &Draft) -> Result<DocumentId> {
        refuse_flaws(draft.check())?;
        let applied = self.apply(&Change::SaveDraft { id, draft: Box::new(draft.clone()) })?;
        match applied.made {
            Made::Document(id) => Ok(id),
            Made::Nothing | Made::Client(_) | Made::Payment(_) | Made::Contact(_) => {
                id.ok_or(AppError::UnknownDraft(0))
            }
        }
    }

    pub fn discard_draft(&mut self, id: DocumentId) -> Result<()> {
        self.apply(&Change::DiscardDraft(id))?;
        Ok(())
    }
}
