//! Plain facts for tests: rows as a ledger holds them, put together into a book.

use super::{Book, BookBuilder, BookClient, CreditOrigin, InvoiceRow, Scope};
use crate::calendar::Day;
use crate::domain::client::{ClientKind, Standing};
use crate::domain::contact::Channel;
use crate::domain::id::{ClientId, ContactId, DocumentId, PaymentId};
use crate::domain::payment::Source;
use crate::domain::policy::StepName;
use crate::money::{Currency, Minor};

#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub clients: Vec<(ClientId, String)>,
    /// The clients who are no business.
    pub consumers: Vec<ClientId>,
    pub invoices: Vec<Sale>,
    pub credits: Vec<Money>,
    pub portions: Vec<Placed>,
    pub contacts: Vec<Word>,
    last_id: i64,
}

#[derive(Clone, Debug)]
pub struct Sale {
    pub id: DocumentId,
    pub client: ClientId,
    pub number: String,
    pub currency: Currency,
    pub issued: Day,
    pub due: Day,
    pub gross: Minor,
}

#[derive(Clone, Debug)]
pub struct Money {
    pub origin: CreditOrigin,
    pub client: ClientId,
    pub currency: Currency,
    pub day: Day,
    /// Signed.
    pub amount: Minor,
}

#[derive(Clone, Debug)]
pub struct Placed {
    pub invoice: DocumentId,
    pub source: Source,
    pub day: Day,
    pub amount: Minor,
}

#[derive(Clone, Debug)]
pub struct Word {
    pub client: ClientId,
    pub day: Day,
    pub channel: Channel,
    pub step: Option<StepName>,
    pub invoices: Vec<DocumentId>,
}

impl Facts {
    pub fn next_id(&mut self) -> i64 {
        self.last_id += 1;
        self.last_id
    }

    pub fn client(&mut self, code: &str) -> ClientId {
        let id = ClientId(self.next_id());
        self.clients.push((id, code.to_owned()));
        id
    }

    pub fn consumer(&mut self, code: &str) -> ClientId {
        let id = self.client(code);
        self.consumers.push(id);
        id
    }

    /// An invoice in EUR.
    pub fn invoice(
        &mut self,
        client: ClientId,
        number: &str,
        issued: &str,
        due: &str,
        gross: i64,
    ) -> DocumentId {
        self.invoice_in(Currency::EUR, client, number, day(issued), day(due), gross)
    }

    pub fn invoice_in(
        &mut self,
        currency: Currency,
        client: ClientId,
        number: &str,
        issued: Day,
        due: Day,
        gross: i64,
    ) -> DocumentId {
        let id = DocumentId(self.next_id());
        let number = number.to_owned();
        self.invoices.push(Sale { id, client, number, currency, issued, due, gross: Minor(gross) });
        id
    }

    /// A payment in EUR, placed nowhere.
    pub fn payment(&mut self, client: ClientId, on: &str, amount: i64) -> Source {
        let id = PaymentId(self.next_id());
        self.credit(CreditOrigin::Payment(id), client, Currency::EUR, day(on), amount);
        Source::Payment(id)
    }

    pub fn credit_note(&mut self, client: ClientId, on: &str, amount: i64) -> Source {
        let id = DocumentId(self.next_id());
        self.credit(CreditOrigin::CreditNote(id), client, Currency::EUR, day(on), amount);
        Source::CreditNote(id)
    }

    pub fn credit(
        &mut self,
        origin: CreditOrigin,
        client: ClientId,
        currency: Currency,
        day: Day,
        amount: i64,
    ) {
        self.credits.push(Money { origin, client, currency, day, amount: Minor(amount) });
    }

    pub fn place(&mut self, invoice: DocumentId, source: Source, on: &str, amount: i64) {
        self.portions.push(Placed { invoice, source, day: day(on), amount: Minor(amount) });
    }

    /// A payment in EUR, placed on an invoice at once.
    pub fn pay(&mut self, invoice: DocumentId, on: &str, amount: i64) -> Source {
        let client = self.invoices.iter().find(|sale| sale.id == invoice).unwrap().client;
        let source = self.payment(client, on, amount);
        self.place(invoice, source, on, amount);
        source
    }

    /// A letter of a step.
    pub fn letter(&mut self, client: ClientId, on: &str, step: StepName, invoices: &[DocumentId]) {
        let step = Some(step);
        let channel = Channel::Letter;
        self.contacts.push(Word { client, day: day(on), channel, step, invoices: invoices.to_vec() });
    }

    /// What was known on a day.
    pub fn until(&self, day: Day) -> Self {
        let mut known = self.clone();
        known.invoices.retain(|sale| sale.issued <= day);
        known.credits.retain(|money| money.day <= day);
        known.portions.retain(|placed| placed.day <= day);
        known.contacts.retain(|word| word.day <= day);
        known
    }

    /// The same facts in another order, with other ids.
    pub fn shuffled(&self, seed: u64) -> Self {
        let mut other = self.clone();
        let key =
            |id: i64| (id.unsigned_abs() + 1).wrapping_mul(seed | 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut order: Vec<i64> = (1..=self.last_id).collect();
        order.sort_by_key(|id| key(*id));
        let new = |id: i64| (1..).zip(&order).find(|(_, old)| **old == id).unwrap().0;
        let client = |id: &mut ClientId| id.0 = new(id.0);
        let document = |id: &mut DocumentId| id.0 = new(id.0);
        other.clients.iter_mut().for_each(|(id, _)| client(id));
        other.consumers.iter_mut().for_each(client);
        for sale in &mut other.invoices {
            client(&mut sale.client);
            document(&mut sale.id);
        }
        other.credits.iter_mut().for_each(|money| client(&mut money.client));
        other.portions.iter_mut().for_each(|placed| document(&mut placed.invoice));
        for word in &mut other.contacts {
            client(&mut word.client);
            word.invoices.iter_mut().for_each(document);
        }
        other.clients.sort();
        other.invoices.sort_by_key(|sale| sale.id);
        other.credits.sort_by_key(|money| key(money.amount.0));
        other.portions.sort_by_key(|placed| key(placed.amount.0));
        other
    }

    pub fn book(&self) -> Book {
        self.book_in(Scope::Whole)
    }

    pub fn book_in(&self, scope: Scope) -> Book {
        let mut builder = BookBuilder::new(scope);
        for (id, code) in &self.clients {
            builder.client(BookClient {
                id: *id,
                code: code.clone(),
                name: format!("{code} SRL"),
                kind: if self.consumers.contains(id) { ClientKind::Consumer } else { ClientKind::Business },
                country: "BE".into(),
                standing: Standing::Active,
            });
        }
        for Sale { id, client, number, currency, issued, due, gross } in &self.invoices {
            let (id, client, currency, issued, due, gross) = (*id, *client, *currency, *issued, *due, *gross);
            builder.invoice(InvoiceRow { id, client, number, currency, issued, due, gross });
        }
        for Money { origin, client, currency, day, amount } in &self.credits {
            builder.credit(*origin, *client, *currency, *day, *amount);
        }
        for Placed { invoice, source, day, amount } in &self.portions {
            builder.portion(*invoice, *source, *day, *amount);
        }
        for (id, word) in (1..).map(ContactId).zip(&self.contacts) {
            builder.contact(id, word.client, word.day, word.channel, word.step.clone(), &word.invoices);
        }
        builder.finish()
    }
}

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Worked example A: eleven invoices of one client with backdated and later facts around the end of June 2026.
pub fn example_a() -> Facts {
    let mut facts = Facts::default();
    let alpha = facts.client("ALPHA");
    let sales = [
        ("INV-001", "2026-01-15", "2026-02-14", 121_000),
        ("INV-002", "2026-03-02", "2026-04-01", 242_000),
        ("INV-003", "2026-03-01", "2026-03-31", 60_500),
        ("INV-004", "2026-04-30", "2026-05-30", 96_800),
        ("INV-005", "2026-05-01", "2026-05-31", 181_500),
        ("INV-006", "2026-05-31", "2026-06-30", 36_300),
        ("INV-007", "2026-06-20", "2026-07-20", 200_000),
        ("INV-008", "2026-05-15", "2026-06-14", 100_000),
        ("INV-009", "2026-04-15", "2026-05-01", 48_400),
        ("INV-010", "2026-07-01", "2026-07-31", 72_600),
        ("INV-011", "2026-05-10", "2026-06-09", 12_100),
    ];
    let invoices = sales.map(|(number, issued, due, gross)| facts.invoice(alpha, number, issued, due, gross));
    facts.pay(invoices[0], "2026-03-01", 50_000);
    facts.payment(alpha, "2026-06-25", 30_000);
    let overpaid = facts.payment(alpha, "2026-06-08", 15_000);
    facts.place(invoices[10], overpaid, "2026-06-08", 12_100);
    facts.pay(invoices[8], "2026-07-05", 48_400);
    let note = facts.credit_note(alpha, "2026-07-02", 25_000);
    facts.place(invoices[7], note, "2026-07-02", 25_000);
    facts
}
