//! An invoice with what is left to credit of it.

use crate::app::{App, Result};
use crate::domain::credit_note::creditable;
use crate::domain::id::DocumentId;
use crate::domain::invoice::Document;
use crate::money::Minor;

#[derive(Clone, Debug)]
pub struct Crediting {
    pub invoice: Document,
    pub left: Minor,
    pub open: Minor,
}

pub fn read(app: &App, id: DocumentId) -> Result<Crediting> {
    let invoice = app.document_of_id(id)?;
    let groups = creditable(&invoice, &app.credit_notes_of(id)?);
    let left = groups.iter().map(|group| group.base + group.vat).sum();
    Ok(Crediting { open: app.open_of(&invoice)?, left, invoice })
}
