//! The ledger as one JSON document: amounts as decimal texts, days as ISO 8601, references by code and number.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use crate::domain::client::Client;
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::invoice::{Document, Draft, Line};
use crate::domain::payment::Source;
use crate::money::{Currency, Minor};
use crate::store::{Everything, GivenPortion, PaymentRow, SavedContact};

/// Raised when a program that reads the document would have to change.
const VERSION: u32 = 1;

pub(super) fn write(everything: &Everything) -> String {
    let names = Names::of(everything);
    let list = |values: &mut dyn Iterator<Item = Value>| Value::Array(values.collect());
    let ledger = json!({
        "format": "relance-ledger",
        "version": VERSION,
        "company": everything.company,
        "clients": list(&mut everything.clients.iter().map(|saved| client(&saved.client, everything.company.currency))),
        "drafts": list(&mut everything.drafts.iter().map(|saved| names.draft(saved.id, &saved.draft))),
        "documents": list(&mut everything.documents.iter().map(|document| names.document(document))),
        "payments": list(&mut everything.payments.iter().map(|payment| names.payment(payment))),
        "allocations": list(&mut everything.portions.iter().map(|portion| names.portion(portion))),
        "contacts": list(&mut everything.contacts.iter().map(|contact| names.contact(contact))),
    });
    format!("{ledger:#}\n")
}

/// What rows are called outside the ledger.
struct Names<'e> {
    codes: HashMap<ClientId, &'e str>,
    documents: HashMap<DocumentId, &'e Document>,
}

impl<'e> Names<'e> {
    fn of(everything: &'e Everything) -> Self {
        Self {
            codes: everything.clients.iter().map(|saved| (saved.id, saved.client.code.as_str())).collect(),
            documents: everything.documents.iter().map(|document| (document.id, document)).collect(),
        }
    }

    fn code(&self, client: ClientId) -> Option<&str> {
        self.codes.get(&client).copied()
    }

    fn number(&self, document: Option<DocumentId>) -> Option<&str> {
        document.and_then(|id| self.documents.get(&id)).map(|document| document.number.as_str())
    }

    fn draft(&self, id: DocumentId, draft: &Draft) -> Value {
        json!({
            "id": id,
            "kind": draft.kind,
            "client": self.code(draft.client),
            "currency": draft.currency,
            "issue_date": draft.issue_day,
            "due_date": draft.due_day,
            "delivered": draft.delivered,
            "po_number": draft.po_number,
            "note": draft.note,
            "vat_case": draft.vat_case,
            "lines": lines(&draft.lines),
            "original": self.number(draft.original),
            "reason": draft.reason,
        })
    }

    fn document(&self, document: &Document) -> Value {
        let currency = document.currency;
        let amount = |minor: Minor| minor.show(currency);
        let groups = document.groups.iter().map(|group| {
            json!({ "rate": group.rate.to_string(), "base": amount(group.base), "vat": amount(group.vat) })
        });
        json!({
            "id": document.id,
            "number": document.number,
            "kind": document.kind,
            "origin": document.origin,
            "client": self.code(document.client),
            "currency": currency,
            "issue_date": document.issue_day,
            "due_date": document.due_day,
            "delivered": document.delivered,
            "po_number": document.po_number,
            "note": document.note,
            "vat_case": document.vat_case,
            "lines": lines(&document.lines),
            "vat_groups": groups.collect::<Vec<_>>(),
            "net": document.net.map(amount),
            "vat": document.vat.map(amount),
            "gross": amount(document.gross),
            "reference": document.reference,
            "original": self.number(document.original),
            "reason": document.reason,
        })
    }

    fn payment(&self, row: &PaymentRow) -> Value {
        let payment = &row.payment;
        json!({
            "id": row.id,
            "kind": payment.kind,
            "client": self.code(payment.client),
            "invoice": self.number(payment.invoice),
            "date": payment.day,
            "amount": payment.amount.show(payment.currency),
            "currency": payment.currency,
            "method": payment.method,
            "reference": payment.reference,
            "reverses": row.reverses,
        })
    }

    fn portion(&self, given: &GivenPortion) -> Value {
        let placed = &given.placed;
        let currency = self.documents.get(&placed.invoice).map_or(Currency::EUR, |invoice| invoice.currency);
        let (payment, credit_note) = match placed.source {
            Source::Payment(id) => (Some(id), None),
            Source::CreditNote(id) => (None, self.number(Some(id))),
            Source::WriteOff => (None, None),
        };
        json!({
            "invoice": self.number(Some(placed.invoice)),
            "payment": payment,
            "credit_note": credit_note,
            "date": placed.day,
            "amount": placed.amount.show(currency),
            "currency": currency,
            "reason": given.reason,
        })
    }

    fn contact(&self, saved: &SavedContact) -> Value {
        let contact = &saved.contact;
        let items = contact.items.iter().map(|item| {
            json!({
                "invoice": self.number(Some(item.invoice)),
                "open": item.open.show(item.currency),
                "currency": item.currency,
            })
        });
        json!({
            "id": saved.id,
            "client": self.code(contact.client),
            "date": contact.day,
            "channel": contact.channel,
            "step": contact.step,
            "items": items.collect::<Vec<_>>(),
            "note": contact.note,
            "voided": saved.voided,
            "file": saved.paper,
        })
    }
}

/// A client with its credit limit as a decimal text.
fn client(client: &Client, house: Currency) -> Value {
    let mut value = serde_json::to_value(client).unwrap_or_default();
    let limit = client.credit_limit.map(|limit| limit.show(client.currency.unwrap_or(house)));
    if let Some(fields) = value.as_object_mut() {
        fields.insert("credit_limit".to_owned(), limit.into());
    }
    value
}

fn lines(lines: &[Line]) -> Vec<Value> {
    let line = |line: &Line| {
        Map::from_iter([
            ("description".to_owned(), line.description.clone().into()),
            ("quantity".to_owned(), line.quantity.to_string().into()),
            ("unit".to_owned(), line.unit.clone().into()),
            ("unit_price".to_owned(), line.unit_price.to_string().into()),
            ("vat_rate".to_owned(), line.vat_rate.to_string().into()),
        ])
    };
    lines.iter().map(line).map(Value::Object).collect()
}
