//! A small ledger for tests, and short words for its changes.

use crate::calendar::Day;
use crate::domain::change::{Applied, Change, Issue, Made};
use crate::domain::client::Client;
use crate::domain::company::Company;
use crate::domain::contact::{Channel, Contact, ContactItem, Paper};
use crate::domain::id::{ClientId, ContactId, DocumentId, PaymentId};
use crate::domain::invoice::{Document, DocumentKind, Draft, Line, Origin};
use crate::domain::payment::{Method, Payment, PaymentKind, Placement, Portion, Source};
use crate::domain::policy::StepName;
use crate::money::{Currency, Decimal, Minor, Percent};

use super::{Refusal, Stamp, Store, StoreError};

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

pub fn stamp(today: &str) -> Stamp {
    Stamp { at: format!("{today}T08:30:00Z"), today: day(today) }
}

/// The stamp of changes whose day does not matter.
pub fn now() -> Stamp {
    stamp("2026-11-21")
}

pub fn company() -> Company {
    Company::new("Studio Lefèvre", "BE")
}

pub fn store() -> Store {
    Store::open_in_memory(&company(), &now()).unwrap()
}

pub fn paper(text: &str) -> Paper {
    Paper { file_name: format!("{text}.pdf"), bytes: text.as_bytes().to_vec() }
}

pub fn line(price: i64) -> Line {
    Line {
        description: "Work".into(),
        quantity: Decimal::ONE,
        unit: "h".into(),
        unit_price: Decimal::new(price, 2),
        vat_rate: Percent::ZERO,
    }
}

pub fn draft(kind: DocumentKind, client: ClientId, gross: i64) -> Draft {
    Draft { lines: vec![line(gross)], ..Draft::new(kind, client, Currency::EUR) }
}

pub fn portion(invoice: DocumentId, amount: i64, on: &str) -> Portion {
    Portion { invoice, amount: Minor(amount), day: day(on) }
}

pub fn placing(source: Source, portions: Vec<Portion>) -> Change {
    Change::Allocate { placed: Placement::of(source, portions), reason: None }
}

pub fn payment(client: ClientId, amount: i64, on: &str) -> Payment {
    Payment {
        client,
        invoice: None,
        kind: PaymentKind::Payment,
        day: day(on),
        amount: Minor(amount),
        currency: Currency::EUR,
        method: Method::Transfer,
        reference: None,
    }
}

pub fn letter(client: ClientId, on: &str, invoices: &[DocumentId]) -> Contact {
    let item =
        |invoice: &DocumentId| ContactItem { invoice: *invoice, open: Minor(1), currency: Currency::EUR };
    Contact {
        client,
        day: day(on),
        channel: Channel::Letter,
        step: Some(StepName::LETTER_1),
        items: invoices.iter().map(item).collect(),
        note: None,
    }
}

/// What is issued from a draft, with the number given.
pub fn issue(draft_id: DocumentId, draft: &Draft, number: &str, on: &str, portions: Vec<Portion>) -> Change {
    let totals = draft.totals().unwrap();
    let document = Document {
        id: draft_id,
        kind: draft.kind,
        origin: Origin::Own,
        number: number.to_owned(),
        client: draft.client,
        currency: draft.currency,
        issue_day: day(on),
        due_day: day(on) + 30,
        delivered: None,
        po_number: None,
        note: None,
        vat_case: draft.vat_case,
        lines: draft.lines.clone(),
        groups: totals.groups,
        net: Some(totals.net),
        vat: Some(totals.vat),
        gross: totals.gross,
        reference: None,
        original: draft.original,
        reason: None,
    };
    Change::Issue(Box::new(Issue { draft: Some(draft_id), document, paper: paper(number), portions }))
}

impl Store {
    /// Applies a change that must succeed.
    pub fn must(&mut self, change: &Change) -> Applied {
        self.apply(change, &now()).unwrap()
    }

    /// Applies a change that must be refused.
    pub fn refusal(&mut self, change: &Change) -> Refusal {
        match self.apply(change, &now()) {
            Err(StoreError::Refused(refusal)) => refusal,
            other => panic!("expected a refusal of {change:?}, got {other:?}"),
        }
    }

    pub fn client_of(&mut self, code: &str) -> ClientId {
        match self.must(&Change::AddClient(Box::new(Client::new(code, format!("{code} SRL"))))).made {
            Made::Client(id) => id,
            other => panic!("{other:?}"),
        }
    }

    pub fn draft_of(&mut self, draft: Draft) -> DocumentId {
        match self.must(&Change::SaveDraft { id: None, draft: Box::new(draft) }).made {
            Made::Document(id) => id,
            other => panic!("{other:?}"),
        }
    }

    /// Writes and issues a document with the next number.
    pub fn issued(&mut self, kind: DocumentKind, client: ClientId, gross: i64, on: &str) -> DocumentId {
        self.issued_with(kind, client, gross, on, Vec::new())
    }

    pub fn issued_with(
        &mut self,
        kind: DocumentKind,
        client: ClientId,
        gross: i64,
        on: &str,
        portions: Vec<Portion>,
    ) -> DocumentId {
        let draft = draft(kind, client, gross);
        let id = self.draft_of(draft.clone());
        let number = self.next_number(kind, day(on)).unwrap().number;
        self.must(&issue(id, &draft, &number, on, portions));
        id
    }

    pub fn invoice(&mut self, client: ClientId, gross: i64, on: &str) -> DocumentId {
        self.issued(DocumentKind::Invoice, client, gross, on)
    }

    pub fn paid(&mut self, payment: Payment, portions: Vec<Portion>) -> PaymentId {
        match self.must(&Change::RecordPayment { payment, portions }).made {
            Made::Payment(id) => id,
            other => panic!("{other:?}"),
        }
    }

    pub fn said(&mut self, contact: Contact) -> ContactId {
        match self.must(&Change::RecordContact { contact, paper: Some(paper("letter")) }).made {
            Made::Contact(id) => id,
            other => panic!("{other:?}"),
        }
    }

    pub fn undo(&mut self) -> Result<Applied, StoreError> {
        let (entry, change) = self.reversal()?;
        self.apply_reversal(entry, &change, &now())
    }

    pub fn redo(&mut self) -> Result<Applied, StoreError> {
        let entry = self.newest_undo()?.ok_or(super::NotUndoable::NothingAgain)?;
        let change = self.redo_of(entry)?;
        self.apply_reversal(entry, &change, &now())
    }

    /// What is open on an invoice on a day, read through the whole book.
    pub fn open_on(&self, invoice: DocumentId, on: &str) -> i64 {
        let book = self.read_book(super::Numbers::Without).unwrap();
        book.open_on(book.invoice_of_id(invoice).unwrap(), day(on)).0
    }

    pub fn left_of(&self, source: Source) -> i64 {
        let credits = self.credits(None).unwrap();
        credits.iter().find(|credit| credit.source == source).map_or(0, |credit| credit.rest.0)
    }
}
