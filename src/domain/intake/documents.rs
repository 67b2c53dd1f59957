//! The invoices' table against the documents of the ledger.

mod placing;
mod standing;

use std::collections::{HashMap, HashSet};

use super::{DocumentRow, Fault, Intake, KnownClients, Problem, Remainder};
use crate::calendar::Day;
use crate::domain::change::{ImportedDocument, PlacedCredit};
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::invoice::DocumentKind;
use crate::money::{Currency, Minor};

/// An issued document of the ledger, as far as a table can say something about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownDocument {
    pub id: DocumentId,
    pub kind: DocumentKind,
    pub client: ClientId,
    pub currency: Currency,
    pub issue_day: Day,
    pub due_day: Day,
    pub net: Option<Minor>,
    pub vat: Option<Minor>,
    pub gross: Minor,
    pub po_number: Option<String>,
    pub reference: Option<String>,
    /// The number of the invoice that a credit note corrects.
    pub original: Option<String>,
    /// The numbers of the invoices on which a credit note without original is placed.
    pub placed_on: Vec<String>,
    /// Of an invoice: what no portion of any day takes yet.
    pub open: Remainder,
}

/// The documents of the ledger that a table names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownDocuments {
    documents: Vec<KnownDocument>,
    /// Where a number stands in the list.
    places: HashMap<String, usize>,
}

impl KnownDocuments {
    /// Takes in documents with their numbers.
    pub fn new(documents: Vec<(String, KnownDocument)>) -> Self {
        let mut known = Self {
            documents: Vec::with_capacity(documents.len()),
            places: HashMap::with_capacity(documents.len()),
        };
        for (number, document) in documents {
            known.places.insert(number, known.documents.len());
            known.documents.push(document);
        }
        known
    }

    pub fn is_empty(&self) -> bool {
        self.documents.is_empty()
    }

    pub fn get(&self, number: &str) -> Option<&KnownDocument> {
        self.find(number).map(|(_, document)| document)
    }

    /// A document with its place in the list.
    pub(super) fn find(&self, number: &str) -> Option<(usize, &KnownDocument)> {
        let place = *self.places.get(number)?;
        Some((place, self.documents.get(place)?))
    }

    pub(super) fn at_mut(&mut self, place: usize) -> Option<&mut KnownDocument> {
        self.documents.get_mut(place)
    }
}

/// The documents to add, and what their credit notes settle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewDocuments {
    pub documents: Vec<ImportedDocument>,
    pub placed: Vec<PlacedCredit>,
}

/// Finds the new documents of a table and places its credit notes in the order of the file.
///
/// `broken` are the numbers of rows that could not be read: what refers to them is no problem of its own.
pub fn documents(
    rows: Vec<DocumentRow>,
    clients: &KnownClients,
    known: &KnownDocuments,
    broken: &HashSet<String>,
) -> Intake<NewDocuments> {
    let mut reading = Reading::new(clients, known, broken, rows.len());
    for row in rows {
        reading.take(row);
    }
    reading.place_credit_notes();
    reading.intake
}

/// The state between two rows.
struct Reading<'k> {
    clients: &'k KnownClients,
    known: &'k KnownDocuments,
    broken: &'k HashSet<String>,
    /// Where a new number stands in the lists of additions.
    places: HashMap<String, usize>,
    /// Beside each new document.
    asides: Vec<Aside>,
    intake: Intake<NewDocuments>,
}

/// What is needed of a new document beyond itself.
struct Aside {
    line: usize,
    /// The original's number, as the row says it.
    original: Option<String>,
}

impl<'k> Reading<'k> {
    fn new(
        clients: &'k KnownClients,
        known: &'k KnownDocuments,
        broken: &'k HashSet<String>,
        rows: usize,
    ) -> Self {
        let mut intake = Intake::<NewDocuments>::default();
        intake.additions.documents.reserve(rows);
        let (places, asides) = (HashMap::with_capacity(rows), Vec::with_capacity(rows));
        Self { clients, known, broken, places, asides, intake }
    }

    fn take(&mut self, row: DocumentRow) {
        let Some(client) = self.clients.get(&row.client).map(|client| client.id) else {
            self.intake.problems.push(Problem::new(row.line, "client", row.client, Fault::UnknownClient));
            return;
        };
        let judged = self.standing(&row.number).map(|standing| self.contradiction(&row, client, &standing));
        match judged {
            None => self.add(row, client),
            Some(None) => self.intake.unchanged += 1,
            Some(Some(problem)) => self.intake.problems.push(problem),
        }
    }

    fn add(&mut self, row: DocumentRow, client: ClientId) {
        self.places.insert(row.number.clone(), self.asides.len());
        self.asides.push(Aside { line: row.line, original: row.original });
        self.intake.added += 1;
        self.intake.additions.documents.push(ImportedDocument {
            kind: row.kind,
            number: row.number,
            client,
            currency: row.currency,
            issue_day: row.issue_day,
            due_day: row.due_day,
            net: row.net,
            vat: row.vat,
            gross: row.gross,
            po_number: row.po_number,
            reference: row.reference,
            original: None,
        });
    }

    /// The code of a client, for messages.
    fn code_of(&self, client: ClientId) -> String {
        let found = self.clients.iter().find(|(_, known)| known.id == client);
        found.map(|(code, _)| code.clone()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
