//! The story of a client: documents, money and contacts by day.

use crate::calendar::Day;
use crate::domain::id::ClientId;

use super::{DocumentFilter, DocumentRow, PaymentFilter, PaymentRow, Result, SavedContact, Store};

/// Something that happened with a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    Document(DocumentRow),
    Payment(PaymentRow),
    Contact(SavedContact),
}

impl Event {
    pub const fn day(&self) -> Day {
        match self {
            Self::Document(row) => row.issue_day,
            Self::Payment(row) => row.payment.day,
            Self::Contact(saved) => saved.contact.day,
        }
    }

    /// Within a day money answers a document, and a word comes last.
    const fn rank(&self) -> (u8, i64) {
        match self {
            Self::Document(row) => (0, row.id.0),
            Self::Payment(row) => (1, row.id.0),
            Self::Contact(saved) => (2, saved.id.0),
        }
    }
}

impl Store {
    /// The newest events of a client, the newest first.
    pub fn timeline(&self, client: ClientId, limit: u32) -> Result<Vec<Event>> {
        let filter = DocumentFilter { client: Some(client), ..DocumentFilter::default() };
        let documents = self.documents(&filter, limit, 0)?.into_iter().map(Event::Document);
        let payments =
            self.payments(PaymentFilter::OfClient(client), limit, 0)?.into_iter().map(Event::Payment);
        let contacts = self.contacts(client)?.into_iter().map(Event::Contact);
        let mut events: Vec<Event> = documents.chain(payments).chain(contacts).collect();
        events.sort_by_key(|event| std::cmp::Reverse((event.day(), event.rank())));
        events.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(events)
    }
}
