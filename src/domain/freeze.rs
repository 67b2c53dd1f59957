//! A draft at its issue: the document that will never change.

use super::client::Client;
use super::company::{Company, ReferenceKind};
use super::id::DocumentId;
use super::invoice::{Document, DocumentKind, Draft, Origin};
use super::reference;
use crate::calendar::Day;
use crate::money::AmountError;

/// A number that a document takes at issue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenNumber {
    pub number: String,
    pub year: i32,
    /// Place in its series, from 1.
    pub place: u32,
}

impl Draft {
    /// The document as it is issued today under a number.
    pub fn freeze(
        &self,
        id: DocumentId,
        taken: &TakenNumber,
        today: Day,
        seller: &Company,
        client: &Client,
    ) -> Result<Document, AmountError> {
        let totals = self.totals()?;
        let (issue_day, due_day) = self.days(today, seller, client);
        Ok(Document {
            id,
            kind: self.kind,
            origin: Origin::Own,
            number: taken.number.clone(),
            client: self.client,
            currency: self.currency,
            issue_day,
            due_day,
            delivered: self.delivered,
            po_number: self.po_number.clone(),
            note: self.note.clone(),
            vat_case: self.vat_case,
            lines: self.lines.clone(),
            groups: totals.groups,
            net: Some(totals.net),
            vat: Some(totals.vat),
            gross: totals.gross,
            reference: match self.kind {
                DocumentKind::Invoice => payment_reference(seller.reference_kind, taken),
                DocumentKind::CreditNote => None,
            },
            original: self.original,
            reason: self.reason.clone(),
        })
    }
}

/// The reference that a payer writes: of the year and the place in the series for OGM, of the number for RF.
pub fn payment_reference(kind: ReferenceKind, taken: &TakenNumber) -> Option<String> {
    match kind {
        ReferenceKind::Ogm => Some(reference::ogm_of_year(taken.year, taken.place)),
        ReferenceKind::Rf => reference::rf(&taken.number),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_follow_the_house() {
        let taken = TakenNumber { number: "INV-2026-001".into(), year: 2026, place: 123 };
        assert_eq!(payment_reference(ReferenceKind::Ogm, &taken).as_deref(), Some("+++202/6000/12320+++"));
        assert_eq!(payment_reference(ReferenceKind::Rf, &taken).as_deref(), Some("RF10INV2026001"));
    }
}
