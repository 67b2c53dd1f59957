//! An issued invoice that a new one is to be like.

use crate::app::{App, DocumentFilter, Result};
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::invoice::{Document, DocumentKind};

/// Which invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Like {
    Invoice(DocumentId),
    /// The newest one of the client.
    LastOf(ClientId),
}

/// The invoice with its lines; `None` for a client that has none yet.
pub fn read(app: &App, like: Like) -> Result<Option<Document>> {
    match like {
        Like::Invoice(id) => app.document_of_id(id).map(Some),
        Like::LastOf(client) => {
            let kind = Some(DocumentKind::Invoice);
            let filter = DocumentFilter { client: Some(client), kind, ..DocumentFilter::default() };
            let last = app.store.documents(&filter, 1, 0)?.into_iter().next();
            last.map(|row| app.document_of_id(row.id)).transpose()
        }
    }
}
