//! The ledger as one immutable value in memory. Every report is a pure function of it and a day.
//!
//! Columns are compact and rows refer to each other by index: a million invoices age in milliseconds. Long texts,
//! lines, addresses and files stay in the ledger until they are asked for.

#[cfg(test)]
pub mod arbitrary;
mod build;
mod derive;
#[cfg(test)]
pub mod facts;

pub use build::{BookBuilder, InvoiceRow};
pub use derive::{Life, UnappliedChange};

use super::client::{ClientKind, Standing};
use super::id::{ClientId, ContactId, DocumentId, PaymentId};
use super::policy::StepName;
use crate::calendar::Day;
use crate::domain::contact::Channel;
use crate::money::{Currency, Minor};

/// A book, read in one of two scopes.
#[derive(Clone, Debug, Default)]
pub struct Book {
    scope: Scope,
    clients: Vec<BookClient>,
    currencies: Vec<Currency>,
    invoices: Vec<Invoice>,
    /// Portions of invoice `i` are `portions[portion_ends[i - 1]..portion_ends[i]]`.
    portions: Vec<Portion>,
    portion_ends: Vec<u32>,
    /// Derived: one for each invoice.
    lives: Vec<Life>,
    /// Derived.
    unapplied_changes: Vec<UnappliedChange>,
    credits: Vec<Credit>,
    contacts: Vec<BookContact>,
    /// All numbers after one another; the number of invoice `i` ends at `number_ends[i]`.
    numbers: String,
    number_ends: Vec<u32>,
}

/// How much of the ledger a book holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// Open items with what is left of them: right for the days from `since` to `until`, and for no other.
    Open { since: Day, until: Day },
    /// Every invoice, credit and portion: right for every day.
    #[default]
    Whole,
}

/// Index of a client in its book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClientIx(pub u32);

/// Index of an invoice in its book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InvoiceIx(pub u32);

/// Index of a credit in its book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CreditIx(pub u32);

/// Index of a currency in its book; reports keep one total for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CurrencyIx(pub u8);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookClient {
    pub id: ClientId,
    pub code: String,
    pub name: String,
    pub kind: ClientKind,
    pub country: String,
    pub standing: Standing,
}

/// An issued invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invoice {
    pub id: DocumentId,
    pub gross: Minor,
    pub issued: Day,
    pub due: Day,
    pub client: ClientIx,
    pub currency: CurrencyIx,
}

/// A part of a credit placed on an invoice of the same client and currency; negative where it was taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Portion {
    pub amount: Minor,
    pub day: Day,
    /// `None` for a write-off.
    pub credit: Option<CreditIx>,
}

/// Money or a credit note of a client: payments and credit notes positive, refunds and reversals negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credit {
    pub origin: CreditOrigin,
    pub amount: Minor,
    pub day: Day,
    pub client: ClientIx,
    pub currency: CurrencyIx,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CreditOrigin {
    Payment(PaymentId),
    Refund(PaymentId),
    Reversal(PaymentId),
    CreditNote(DocumentId),
}

/// A contact that was not voided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookContact {
    pub id: ContactId,
    pub client: ClientIx,
    pub day: Day,
    pub channel: Channel,
    pub step: Option<StepName>,
    /// The invoices it was about, as far as this book holds them.
    pub invoices: Vec<InvoiceIx>,
}

macro_rules! index {
    ($($name:ident($raw:ty)),+) => {$(
        impl $name {
            /// Position in the book's list.
            #[expect(clippy::as_conversions, reason = "an index of 8 or 32 bits always fits")]
            pub const fn at(self) -> usize {
                self.0 as usize
            }
        }
    )+};
}

index!(ClientIx(u32), InvoiceIx(u32), CreditIx(u32), CurrencyIx(u8));

#[expect(
    clippy::indexing_slicing,
    reason = "indices are made by the builder for this book and always inside"
)]
impl Book {
    pub const fn scope(&self) -> Scope {
        self.scope
    }

    /// Whether the book can tell about a day.
    pub fn covers(&self, day: Day) -> bool {
        match self.scope {
            Scope::Whole => true,
            Scope::Open { since, until } => since <= day && day <= until,
        }
    }

    pub fn clients(&self) -> &[BookClient] {
        &self.clients
    }

    pub fn client(&self, ix: ClientIx) -> &BookClient {
        &self.clients[ix.at()]
    }

    pub fn client_of_code(&self, code: &str) -> Option<ClientIx> {
        self.client_where(|client| client.code == code)
    }

    pub fn client_of_id(&self, id: ClientId) -> Option<ClientIx> {
        self.client_where(|client| client.id == id)
    }

    fn client_where(&self, wanted: impl Fn(&BookClient) -> bool) -> Option<ClientIx> {
        self.clients.iter().position(wanted).and_then(|at| u32::try_from(at).ok()).map(ClientIx)
    }

    /// Currencies in the order of their codes.
    pub fn currencies(&self) -> &[Currency] {
        &self.currencies
    }

    /// Every currency with its index.
    pub fn each_currency(&self) -> impl Iterator<Item = (CurrencyIx, Currency)> {
        (0..=u8::MAX).map(CurrencyIx).zip(self.currencies.iter().copied())
    }

    pub fn currency(&self, ix: CurrencyIx) -> Currency {
        self.currencies[ix.at()]
    }

    /// Invoices in the order of their ids.
    pub fn invoices(&self) -> &[Invoice] {
        &self.invoices
    }

    /// Every invoice with its index.
    pub fn each_invoice(&self) -> impl Iterator<Item = (InvoiceIx, &Invoice)> {
        (0_u32..).map(InvoiceIx).zip(&self.invoices)
    }

    pub fn invoice(&self, ix: InvoiceIx) -> &Invoice {
        &self.invoices[ix.at()]
    }

    pub fn invoice_of_id(&self, id: DocumentId) -> Option<InvoiceIx> {
        let found = self.invoices.binary_search_by_key(&id, |invoice| invoice.id).ok()?;
        u32::try_from(found).ok().map(InvoiceIx)
    }

    /// The number printed on an invoice; empty where the book was read without numbers.
    pub fn number(&self, ix: InvoiceIx) -> &str {
        let end = |at: usize| self.number_ends.get(at).map_or(0, |end| CreditIx(*end).at());
        let from = ix.at().checked_sub(1).map_or(0, end);
        self.numbers.get(from..end(ix.at())).unwrap_or_default()
    }

    /// What was placed on an invoice, by day.
    pub fn portions(&self, ix: InvoiceIx) -> &[Portion] {
        let from = if ix.0 == 0 { 0 } else { self.portion_ends[ix.at() - 1] };
        &self.portions[CreditIx(from).at()..CreditIx(self.portion_ends[ix.at()]).at()]
    }

    /// Every invoice with its index and its portions, without a look-up for each.
    pub fn each_with_portions(&self) -> impl Iterator<Item = (InvoiceIx, &Invoice, &[Portion])> {
        let mut from = 0;
        self.each_invoice().zip(&self.portion_ends).map(move |((ix, invoice), end)| {
            let end = CreditIx(*end).at();
            let portions = &self.portions[from..end];
            from = end;
            (ix, invoice, portions)
        })
    }

    /// All portions of all invoices.
    pub fn all_portions(&self) -> &[Portion] {
        &self.portions
    }

    pub fn credits(&self) -> &[Credit] {
        &self.credits
    }

    pub fn credit(&self, ix: CreditIx) -> &Credit {
        &self.credits[ix.at()]
    }

    pub fn contacts(&self) -> &[BookContact] {
        &self.contacts
    }

    /// Open amount at the end of a day; zero before the day of issue.
    pub fn open_on(&self, ix: InvoiceIx, day: Day) -> Minor {
        let invoice = self.invoice(ix);
        if invoice.issued > day {
            return Minor::ZERO;
        }
        let placed: Minor =
            self.portions(ix).iter().filter(|portion| portion.day <= day).map(|p| p.amount).sum();
        invoice.gross - placed
    }

    /// The part of an open amount that the client disputes. The ledger records no disputes, so there is none.
    pub const fn disputed_on(&self, _ix: InvoiceIx, _day: Day) -> Minor {
        Minor::ZERO
    }
}
