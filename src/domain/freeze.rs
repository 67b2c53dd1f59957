//! A draft at its issue: the document that will never change.

use super::client::Client;
use super::company::{Company, ReferenceKind};
use super::id::DocumentId;
use super::invoice::{Document, DocumentKind, Draft, Line, Origin};
use super::reference;
use crate::calendar::Day;
use crate::money::{AmountError, Percent};

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
            lines: self.lines.iter().map(|line| self.charged(line)).collect(),
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

impl Draft {
    /// A line as it is issued: at 0 % where the case charges no VAT.
    fn charged(&self, line: &Line) -> Line {
        let vat_rate = if self.vat_case.charges_vat() { line.vat_rate } else { Percent::ZERO };
        Line { vat_rate, ..line.clone() }
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
    use crate::domain::id::ClientId;
    use crate::domain::vat::VatCase;
    use crate::money::{Currency, Decimal, Minor};

    #[test]
    fn a_line_without_vat_is_issued_at_zero_per_cent() {
        let line = Line {
            description: "Work".into(),
            quantity: Decimal::ONE,
            unit: String::new(),
            unit_price: Decimal::ONE_HUNDRED,
            vat_rate: Percent(Decimal::from(21)),
        };
        let draft = Draft {
            lines: vec![line],
            vat_case: VatCase::IntraEuService,
            ..Draft::new(DocumentKind::Invoice, ClientId(1), Currency::EUR)
        };
        let taken = TakenNumber { number: "1".into(), year: 2026, place: 1 };
        let (seller, client) = (Company::new("S", "BE"), Client::new("C", "C"));
        let day = "2026-11-21".parse().unwrap();
        let issued = draft.freeze(DocumentId(1), &taken, day, &seller, &client).unwrap();
        assert_eq!((issued.lines[0].vat_rate, issued.vat), (Percent::ZERO, Some(Minor::ZERO)));
    }

    #[test]
    fn references_follow_the_house() {
        let taken = TakenNumber { number: "INV-2026-001".into(), year: 2026, place: 123 };
        assert_eq!(payment_reference(ReferenceKind::Ogm, &taken).as_deref(), Some("+++202/6000/12320+++"));
        assert_eq!(payment_reference(ReferenceKind::Rf, &taken).as_deref(), Some("RF10INV2026001"));
    }
}
