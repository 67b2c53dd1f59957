//! The story of a client: invoices, payments, credit notes and contacts, the newest first.

use crate::app::{App, Event, Result, SavedClient};
use crate::domain::id::{ClientId, ContactId, DocumentId, PaymentId};
use crate::tui::list::Rows;

/// A client with everything that happened.
#[derive(Clone, Debug)]
pub struct Story {
    pub client: SavedClient,
    pub rows: Vec<Event>,
}

/// What an event is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EventId {
    Document(DocumentId),
    Payment(PaymentId),
    Contact(ContactId),
}

/// The story is for eyes: a thousand events are many years.
const NEWEST: u32 = 1000;

impl Rows for Story {
    type Id = EventId;

    fn count(&self) -> usize {
        self.rows.len()
    }

    fn id(&self, at: usize) -> Option<EventId> {
        self.rows.get(at).map(|event| match event {
            Event::Document(row) => EventId::Document(row.id),
            Event::Payment(row) => EventId::Payment(row.id),
            Event::Contact(saved) => EventId::Contact(saved.id),
        })
    }
}

pub fn read(app: &App, id: ClientId) -> Result<Story> {
    let client = app.client_of_id(id)?;
    Ok(Story { client: SavedClient { id, client }, rows: app.store.timeline(id, NEWEST)? })
}
