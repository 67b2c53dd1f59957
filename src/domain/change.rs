//! Every write to the ledger as a value. The store executes it in one transaction with its journal entry.

use super::client::Client;
use super::company::Company;
use super::contact::{Contact, Paper};
use super::id::{ClientId, ContactId, DocumentId, EntryId, PaymentId};
use super::invoice::{Document, DocumentKind, Draft};
use super::payment::{Payment, Placement, Portion};
use crate::calendar::Day;
use crate::money::{Currency, Minor};

/// A write to the ledger.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    SetCompany(Box<Company>),
    /// `None` removes it.
    SetLogo(Option<Paper>),
    AddClient(Box<Client>),
    EditClient {
        id: ClientId,
        client: Box<Client>,
    },
    /// Only of a client without documents, payments or contacts.
    RemoveClient(ClientId),
    /// What undoes an import of clients; all of them, or none.
    RemoveClients(Vec<ClientId>),
    /// What undoes an import of documents; all of them, or none.
    RemoveDocuments(Imported<DocumentId>),
    /// What undoes an import of payments; all of them, or none.
    RemovePayments(Imported<PaymentId>),
    SaveDraft {
        /// `None` makes a new one.
        id: Option<DocumentId>,
        draft: Box<Draft>,
    },
    DiscardDraft(DocumentId),
    /// A draft becomes an invoice or a credit note.
    Issue(Box<Issue>),
    RecordPayment {
        payment: Payment,
        portions: Vec<Portion>,
    },
    /// Places unapplied money of payments and credit notes, or takes it back with negative amounts.
    Allocate {
        placed: Vec<Placement>,
        reason: Option<String>,
    },
    /// Takes back a payment with all that was placed from it, from a day on.
    ReversePayment {
        payment: PaymentId,
        /// `None`: as if it had never been, on the days of the payment itself.
        day: Option<Day>,
        reason: Option<String>,
    },
    RecordContact {
        contact: Contact,
        paper: Option<Paper>,
    },
    VoidContact {
        contact: ContactId,
        day: Day,
        reason: Option<String>,
    },
    ImportClients {
        file: ImportedFile,
        clients: Vec<Client>,
    },
    ImportDocuments {
        file: ImportedFile,
        documents: Vec<ImportedDocument>,
        /// What imported credit notes settle.
        placed: Vec<PlacedCredit>,
    },
    ImportPayments {
        file: ImportedFile,
        payments: Vec<Payment>,
        placed: Vec<PlacedPayment>,
    },
}

/// A document at the moment of its issue.
#[derive(Clone, Debug, PartialEq)]
pub struct Issue {
    /// The saved draft that it was, whose id stays; `None` for a document that was never saved as one.
    pub draft: Option<DocumentId>,
    /// As it is frozen, with the number it takes: the next free one, or the store refuses. The store gives the id.
    pub document: Document,
    /// The document as PDF.
    pub paper: Paper,
    /// For a credit note: what it settles at once.
    pub portions: Vec<Portion>,
}

/// The rows of an import: their ids follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Imported<Id> {
    pub first: Id,
    pub last: Id,
}

/// The file that an import read, for the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedFile {
    pub name: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

/// An issued document taken over from another program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedDocument {
    pub kind: DocumentKind,
    pub number: String,
    pub client: ClientId,
    pub currency: Currency,
    pub issue_day: Day,
    pub due_day: Day,
    pub net: Option<Minor>,
    pub vat: Option<Minor>,
    pub gross: Minor,
    pub po_number: Option<String>,
    pub reference: Option<String>,
    /// The invoice that a credit note corrects.
    pub original: Option<DocumentRef>,
}

/// A document that is in the ledger, or comes in the same import.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DocumentRef {
    Stored(DocumentId),
    /// Its place in the list of the import.
    Imported(usize),
}

/// A part of an imported credit note placed on an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlacedCredit {
    /// Place of the credit note in the list of the import.
    pub credit_note: usize,
    pub invoice: DocumentRef,
    pub amount: Minor,
    pub day: Day,
}

/// A part of an imported payment placed on an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlacedPayment {
    /// Place of the payment in the list of the import.
    pub payment: usize,
    pub portion: Portion,
}

/// What a change made, for the front end to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Applied {
    pub entry: EntryId,
    pub made: Made,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    Nothing,
    Client(ClientId),
    Document(DocumentId),
    Payment(PaymentId),
    Contact(ContactId),
}
