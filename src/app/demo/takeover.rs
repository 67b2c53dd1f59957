//! What came from the former program: documents with their totals only, and the payments of that time.

use sha2::{Digest, Sha256};

use super::plan::{Act, Deed};
use crate::calendar::Day;
use crate::domain::change::{Change, ImportedDocument, ImportedFile, PlacedCredit, PlacedPayment};
use crate::domain::contact::Contact;
use crate::domain::payment::Payment;

#[derive(Default)]
pub struct Takeover {
    pub documents: Vec<ImportedDocument>,
    pub credits: Vec<PlacedCredit>,
    pub payments: Vec<Payment>,
    pub placed: Vec<PlacedPayment>,
    /// Letters of that time, typed in afterwards.
    pub contacts: Vec<Contact>,
}

impl Takeover {
    pub fn acts(self, day: Day) -> Vec<Act> {
        let documents = Change::ImportDocuments {
            file: file("invoices.csv"),
            documents: self.documents,
            placed: self.credits,
        };
        let payments = Change::ImportPayments {
            file: file("payments.csv"),
            payments: self.payments,
            placed: self.placed,
        };
        let contacts =
            self.contacts.into_iter().map(|contact| Change::RecordContact { contact, paper: None });
        [documents, payments]
            .into_iter()
            .chain(contacts)
            .map(|change| Act { day, deed: Deed::Change(change) })
            .collect()
    }
}

/// A file of the former program. There is none, so the hash is that of its name.
pub fn file(name: &str) -> ImportedFile {
    let sha256 = Sha256::digest(name.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    ImportedFile { name: name.to_owned(), sha256 }
}
