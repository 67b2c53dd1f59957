//! The whole ledger at one moment, for exports.

use rusqlite::Row;

use crate::domain::company::Company;
use crate::domain::invoice::{Document, Origin, SavedDraft};
use crate::domain::vat::VatCase;

use super::documents::{DocumentFilter, DocumentRow, PlacedPortion, portion};
use super::payments::{PaymentFilter, PaymentRow};
use super::{Result, SavedClient, SavedContact, Store};

/// Everything but the journal and the kept files. Rows stand in the order in which they were written.
#[derive(Clone, Debug)]
pub struct Everything {
    pub company: Company,
    /// In the order of their codes.
    pub clients: Vec<SavedClient>,
    pub drafts: Vec<SavedDraft>,
    pub documents: Vec<Document>,
    pub payments: Vec<PaymentRow>,
    pub portions: Vec<GivenPortion>,
    pub contacts: Vec<SavedContact>,
}

/// A portion with what was said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenPortion {
    pub placed: PlacedPortion,
    pub reason: Option<String>,
}

impl Store {
    /// Reads the ledger as it is at one moment, whatever another process writes meanwhile.
    pub fn everything(&self) -> Result<Everything> {
        let _moment = self.moment()?;
        let clients = self.clients()?;
        let contacts = clients.iter().map(|saved| self.contacts(saved.id)).collect::<Result<Vec<_>>>()?;
        let mut contacts: Vec<SavedContact> = contacts.into_iter().flatten().collect();
        contacts.sort_by_key(|contact| contact.id);
        let mut drafts = self.drafts()?;
        drafts.reverse();
        let mut payments = self.payments(PaymentFilter::All, u32::MAX, 0)?;
        payments.sort_by_key(|payment| payment.id);
        Ok(Everything {
            company: self.company()?,
            documents: self.all_documents()?,
            portions: self.all_portions()?,
            clients,
            drafts,
            payments,
            contacts,
        })
    }

    fn all_documents(&self) -> Result<Vec<Document>> {
        let mut rows = self.documents(&DocumentFilter::default(), u32::MAX, 0)?;
        rows.sort_by_key(|row| row.id);
        let mut documents = Vec::with_capacity(rows.len());
        for row in rows {
            match row.origin {
                Origin::Own => documents.extend(self.document(row.id)?),
                Origin::Imported => documents.push(imported(row)),
            }
        }
        Ok(documents)
    }

    /// What was placed with the payment itself comes before what was placed later.
    fn all_portions(&self) -> Result<Vec<GivenPortion>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT invoice, id, NULL, placed_day, placed, NULL, 0, id FROM payment WHERE placed IS NOT NULL \
             UNION ALL \
             SELECT invoice, payment, credit_note, day, amount, reason, 1, id FROM allocation ORDER BY 7, 8",
        )?;
        let read = |row: &Row<'_>| Ok(GivenPortion { placed: portion(row)?, reason: row.get(5)? });
        Ok(statement.query_map([], read)?.collect::<rusqlite::Result<_>>()?)
    }
}

/// An imported document has nothing beyond its row.
fn imported(row: DocumentRow) -> Document {
    Document {
        id: row.id,
        kind: row.kind,
        origin: row.origin,
        number: row.number,
        client: row.client,
        currency: row.currency,
        issue_day: row.issue_day,
        due_day: row.due_day,
        delivered: None,
        po_number: row.po_number,
        note: None,
        vat_case: VatCase::default(),
        lines: Vec::new(),
        groups: Vec::new(),
        net: row.net,
        vat: row.vat,
        gross: row.gross,
        reference: row.reference,
        original: row.original,
        reason: None,
    }
}
