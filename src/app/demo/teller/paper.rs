//! Invoices and credit notes.

use super::{Teller, Told};
use crate::app::demo::plan::{Act, Deed};
use crate::app::demo::sale::Sale;
use crate::app::demo::table::text_of;
use crate::calendar::Day;
use crate::domain::change::{Change, DocumentRef, ImportedDocument, PlacedCredit};
use crate::domain::client::Client;
use crate::domain::freeze::{TakenNumber, payment_reference};
use crate::domain::id::DocumentId;
use crate::domain::invoice::{DocumentKind, Draft};
use crate::domain::payment::Portion;
use crate::domain::total::Totals;
use crate::money::Percent;

/// A document that is about to get its number.
struct Ready {
    id: DocumentId,
    taken: TakenNumber,
    draft: Draft,
    totals: Totals,
}

impl<'a> Teller<'a> {
    pub(super) fn issue(&mut self, sale: &'a Sale<'a>) {
        let id = self.next_document();
        let taken = self.invoices.next(sale.issued);
        let order = sale.player.order.as_ref().map(|order| format!("{order}-{}", 4_000 + id.0 * 3));
        let reference = payment_reference(self.seller.reference_kind, &taken);
        self.told.push(Told { sale, id, reference: reference.clone(), left: sale.totals.gross });
        let ready = Ready { id, taken, draft: sale.draft(order), totals: sale.totals.clone() };
        if self.is_taken_over(sale.issued) {
            self.take_over(&ready, sale.issued, reference);
        } else {
            self.write(&ready, sale.issued, &sale.player.client, Vec::new());
        }
    }

    /// A credit note for a part of an invoice, placed on it as far as it is open.
    pub(super) fn credit(&mut self, day: Day, place: usize, part: Percent, reason: &str) {
        let Some(told) = self.told.get(place).cloned() else { return };
        let player = told.sale.player;
        let draft = Draft {
            kind: DocumentKind::CreditNote,
            due_day: Some(day),
            issue_day: Some(day),
            original: Some(told.id),
            reason: Some(text_of(&self.reasons, reason, player.language)),
            lines: told.sale.credited_lines(part),
            ..told.sale.draft(None)
        };
        let Ok(totals) = draft.totals() else { return };
        let amount = self.place(place, totals.gross);
        let taken = self.credit_notes.next(day);
        let ready = Ready { id: self.next_document(), taken, draft, totals };
        if self.is_taken_over(day) {
            let credit_note = self.takeover.documents.len();
            let invoice = place_of(told.id);
            self.take_over(&ready, day, None);
            self.takeover.credits.push(PlacedCredit { credit_note, invoice, amount, day });
        } else {
            self.write(&ready, day, &player.client, vec![Portion { invoice: told.id, amount, day }]);
        }
    }

    fn take_over(&mut self, ready: &Ready, day: Day, reference: Option<String>) {
        self.takeover.documents.push(ImportedDocument {
            kind: ready.draft.kind,
            number: ready.taken.number.clone(),
            client: ready.draft.client,
            currency: ready.draft.currency,
            issue_day: day,
            due_day: ready.draft.due_day.unwrap_or(day),
            net: Some(ready.totals.net),
            vat: Some(ready.totals.vat),
            gross: ready.totals.gross,
            po_number: ready.draft.po_number.clone(),
            reference,
            original: ready.draft.original.map(place_of),
        });
    }

    fn write(&mut self, ready: &Ready, day: Day, client: &Client, portions: Vec<Portion>) {
        self.act(day, Change::SaveDraft { id: None, draft: Box::new(ready.draft.clone()) });
        let document = ready.draft.freeze(ready.id, &ready.taken, day, self.seller, client);
        let issue = document.map(|document| Deed::Issue { document: Box::new(document), portions });
        self.acts.extend(issue.map(|deed| Act { day, deed }));
    }
}

/// Documents that are taken over get the first ids, in their order.
fn place_of(id: DocumentId) -> DocumentRef {
    DocumentRef::Imported(usize::try_from(id.0 - 1).unwrap_or_default())
}
