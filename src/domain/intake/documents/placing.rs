//! Credit notes of a table placed on their originals, up to what is open there.

use std::collections::HashMap;

use super::Reading;
use super::standing::Standing;
use crate::domain::change::{DocumentRef, ImportedDocument, PlacedCredit};
use crate::domain::intake::{Fault, Problem, Remainder};
use crate::domain::invoice::DocumentKind;
use crate::domain::payment::effective_day;

impl Reading<'_> {
    /// Places the new credit notes, once every invoice of the file is known.
    pub(super) fn place_credit_notes(&mut self) {
        let mut open = HashMap::new();
        for at in 0..self.asides.len() {
            match self.placing(at, &mut open) {
                Ok(None) => {}
                Ok(Some(placed)) => self.place(placed),
                Err(problem) => self.intake.problems.push(problem),
            }
        }
    }

    fn place(&mut self, placed: PlacedCredit) {
        if let Some(note) = self.intake.additions.documents.get_mut(placed.credit_note) {
            note.original = Some(placed.invoice);
        }
        if placed.amount.is_positive() {
            self.intake.additions.placed.push(placed);
        }
    }

    /// What the credit note at a place settles, zero where nothing is open; `None` where there is no original.
    fn placing(
        &self,
        at: usize,
        open: &mut HashMap<DocumentRef, Remainder>,
    ) -> Result<Option<PlacedCredit>, Problem> {
        let (Some(note), Some(aside)) = (self.intake.additions.documents.get(at), self.asides.get(at)) else {
            return Ok(None);
        };
        let Some(number) = &aside.original else { return Ok(None) };
        let problem = |fault| Problem::new(aside.line, "original", number.clone(), fault);
        let Some(original) = self.standing(number) else {
            let is_known = self.broken.contains(number);
            return if is_known { Ok(None) } else { Err(problem(Fault::UnknownDocument)) };
        };
        self.objection(note, &original).map_or(Ok(()), |fault| Err(problem(fault)))?;
        let left =
            || self.known.get(number).map_or(Remainder::new(original.gross), |known| known.open.clone());
        let day = effective_day(note.issue_day, original.issue_day, None);
        let amount = open.entry(original.at).or_insert_with(left).take(note.gross, day);
        Ok(Some(PlacedCredit { credit_note: at, invoice: original.at, amount, day }))
    }

    /// Why a document can't be the original of a credit note.
    fn objection(&self, note: &ImportedDocument, original: &Standing<'_>) -> Option<Fault> {
        if original.kind == DocumentKind::CreditNote {
            Some(Fault::NotAnInvoice)
        } else if original.client != note.client {
            Some(Fault::OtherClient { owner: self.code_of(original.client) })
        } else if original.currency != note.currency {
            Some(Fault::OtherCurrency { expected: original.currency })
        } else {
            None
        }
    }
}
