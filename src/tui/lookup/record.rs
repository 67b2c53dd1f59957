//! An issued invoice with all that settled it and all that was said about it.

use crate::app::{App, Result};
use crate::calendar::Day;
use crate::domain::contact::{Channel, ContactItem};
use crate::domain::id::DocumentId;
use crate::domain::invoice::Document;
use crate::domain::payment::{Method, PaymentKind, Source};
use crate::domain::policy::StepName;
use crate::money::Minor;

#[derive(Clone, Debug)]
pub struct Record {
    pub document: Document,
    pub client: String,
    /// By day.
    pub settled: Vec<Settled>,
    /// Contacts that listed it, the newest first.
    pub contacts: Vec<Mention>,
}

/// A part that was paid, credited or written off; negative where it was taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    pub day: Day,
    pub amount: Minor,
    pub by: By,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    Payment { kind: PaymentKind, method: Method, reference: Option<String> },
    CreditNote(String),
    WriteOff,
}

/// A contact that listed the invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    pub day: Day,
    pub channel: Channel,
    pub step: Option<StepName>,
}

pub fn read(app: &App, id: DocumentId) -> Result<Record> {
    let document = app.document_of_id(id)?;
    let portions = app.store.portions_on(id)?.into_iter();
    let settled = portions.map(|portion| {
        Ok(Settled { day: portion.day, amount: portion.amount, by: by(app, portion.source)? })
    });
    let settled = settled.collect::<Result<_>>()?;
    let contacts = app.store.contacts(document.client)?.into_iter();
    let is_about = |items: &[_]| items.iter().any(|item: &ContactItem| item.invoice == id);
    let contacts = contacts
        .filter(|saved| saved.voided.is_none() && is_about(&saved.contact.items))
        .map(|saved| Mention {
            day: saved.contact.day,
            channel: saved.contact.channel,
            step: saved.contact.step,
        })
        .collect();
    Ok(Record { client: app.client_of_id(document.client)?.name, document, settled, contacts })
}

fn by(app: &App, source: Source) -> Result<By> {
    Ok(match source {
        Source::WriteOff => By::WriteOff,
        Source::CreditNote(id) => By::CreditNote(app.document_of_id(id)?.number),
        Source::Payment(id) => {
            let payment = app.payment(id.0)?.payment;
            By::Payment { kind: payment.kind, method: payment.method, reference: payment.reference }
        }
    })
}
