//! What the papers of the story must know of its earlier parts: clients, documents and letters.

use std::collections::BTreeMap;

use super::plan::{Act, Deed};
use crate::calendar::Day;
use crate::domain::change::{Change, ImportedDocument};
use crate::domain::client::Client;
use crate::domain::contact::Contact;
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::invoice::Document;
use crate::domain::policy::StepName;
use crate::money::Minor;

#[derive(Default)]
pub struct Archive<'a> {
    clients: BTreeMap<ClientId, &'a Client>,
    documents: BTreeMap<DocumentId, Filed<'a>>,
    reminders: Vec<&'a Contact>,
}

/// A document as others refer to it.
#[derive(Clone, Copy)]
pub struct Filed<'a> {
    pub number: &'a str,
    pub issued: Day,
    pub due: Day,
    pub gross: Minor,
    pub reference: Option<&'a str>,
    /// What was sold first; unknown of a document that was taken over.
    pub description: Option<&'a str>,
}

impl<'a> Archive<'a> {
    pub fn of(acts: &'a [Act]) -> Self {
        let mut archive = Self::default();
        for act in acts {
            match &act.deed {
                Deed::Change(Change::ImportClients { clients, .. }) => {
                    archive.clients.extend((1..).map(ClientId).zip(clients));
                }
                Deed::Change(Change::ImportDocuments { documents, .. }) => {
                    archive
                        .documents
                        .extend((1..).map(DocumentId).zip(documents.iter().map(Filed::taken_over)));
                }
                Deed::Issue { document, .. } => {
                    archive.documents.insert(document.id, Filed::own(document));
                }
                Deed::Send(contact) | Deed::Change(Change::RecordContact { contact, .. }) => {
                    archive.remember(contact);
                }
                Deed::Change(_) => {}
            }
        }
        archive
    }

    fn remember(&mut self, contact: &'a Contact) {
        if contact.step.as_ref().is_some_and(|step| *step != StepName::COURTESY) {
            self.reminders.push(contact);
        }
    }

    pub fn client(&self, id: ClientId) -> Option<&'a Client> {
        self.clients.get(&id).copied()
    }

    pub fn document(&self, id: DocumentId) -> Option<&Filed<'a>> {
        self.documents.get(&id)
    }

    /// Reminders before a letter that were about one of its items.
    pub fn reminders_before(&self, letter: &Contact) -> usize {
        let is_about = |id: DocumentId| letter.items.iter().any(|item| item.invoice == id);
        self.reminders
            .iter()
            .filter(|earlier| earlier.client == letter.client && earlier.day < letter.day)
            .filter(|earlier| earlier.items.iter().any(|item| is_about(item.invoice)))
            .count()
    }
}

impl<'a> Filed<'a> {
    fn taken_over(document: &'a ImportedDocument) -> Self {
        Self {
            number: &document.number,
            issued: document.issue_day,
            due: document.due_day,
            gross: document.gross,
            reference: document.reference.as_deref(),
            description: None,
        }
    }

    fn own(document: &'a Document) -> Self {
        Self {
            number: &document.number,
            issued: document.issue_day,
            due: document.due_day,
            gross: document.gross,
            reference: document.reference.as_deref(),
            description: document.lines.first().map(|line| line.description.as_str()),
        }
    }
}
