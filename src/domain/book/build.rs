//! Puts a book together from rows in any order.

use super::{
    Book, BookClient, BookContact, ClientIx, Credit, CreditIx, CreditOrigin, CurrencyIx, Invoice, InvoiceIx,
    Portion, Scope,
};
use crate::calendar::Day;
use crate::domain::contact::Channel;
use crate::domain::id::{ClientId, ContactId, DocumentId, PaymentId};
use crate::domain::payment::Source;
use crate::domain::policy::StepName;
use crate::money::{Currency, Minor};

/// Collects rows; `finish` sorts them and resolves ids to indices. Clients come first; portions after the money they
/// are of, contacts after the invoices they are about.
#[derive(Debug, Default)]
pub struct BookBuilder {
    book: Book,
    clients: IdMap,
    invoices: IdMap,
    payments: IdMap,
    credit_notes: IdMap,
    portions: Vec<(DocumentId, Portion)>,
}

/// Ids are handed out one after the other, so a plain list finds an index faster than a hash map.
#[derive(Clone, Debug, Default)]
struct IdMap {
    /// Index plus one at the place of the id; 0 is unknown.
    places: Vec<u32>,
}

impl IdMap {
    fn insert(&mut self, id: i64, index: u32) {
        let Ok(at) = usize::try_from(id) else { return };
        if self.places.len() <= at {
            self.places.resize((at + 1).max(self.places.len() * 2), 0);
        }
        if let Some(place) = self.places.get_mut(at) {
            *place = index + 1;
        }
    }

    fn get(&self, id: i64) -> Option<u32> {
        let place = self.places.get(usize::try_from(id).ok()?)?;
        place.checked_sub(1)
    }
}

impl BookBuilder {
    pub fn new(scope: Scope) -> Self {
        Self { book: Book { scope, ..Book::default() }, ..Self::default() }
    }

    /// A builder for the money of the same clients, to be filled by another thread.
    pub fn for_money(&self) -> Self {
        Self { clients: self.clients.clone(), ..Self::default() }
    }

    /// Takes over what such a builder collected. Credits of this one are added afterwards.
    pub fn take_money(&mut self, other: Self) {
        let places: Vec<CurrencyIx> =
            other.book.currencies.iter().map(|currency| self.currency_ix(*currency)).collect();
        self.book.credits = other.book.credits;
        move_currencies(self.book.credits.iter_mut().map(|credit| &mut credit.currency), &places);
        self.payments = other.payments;
        self.portions = other.portions;
    }

    /// Adds a client; codes of currencies and clients decide nothing about the order of later rows.
    pub fn client(&mut self, client: BookClient) {
        self.clients.insert(client.id.0, count(self.book.clients.len()));
        self.book.clients.push(client);
    }

    /// Adds an invoice of a client already added; invoices come in the order of their ids. An unknown client is skipped.
    pub fn invoice(&mut self, row: InvoiceRow<'_>) {
        let Some(client) = self.client_ix(row.client) else { return };
        let currency = self.currency_ix(row.currency);
        if self.book.scope == Scope::Whole {
            self.invoices.insert(row.id.0, count(self.book.invoices.len()));
        }
        self.book.invoices.push(Invoice {
            id: row.id,
            gross: row.gross,
            issued: row.issued,
            due: row.due,
            client,
            currency,
        });
        self.book.numbers.push_str(row.number);
        self.book.number_ends.push(count(self.book.numbers.len()));
    }

    /// Adds an invoice with what is open of it, to a book of open items: the rest shows as one portion of its first day.
    pub fn open_invoice(&mut self, row: InvoiceRow<'_>, open: Minor) {
        self.invoice(row);
        if open != row.gross {
            self.portion(row.id, Source::WriteOff, row.issued, row.gross - open);
        }
    }

    /// Adds a payment, refund, reversal or credit note. The amount is signed already.
    pub fn credit(
        &mut self,
        origin: CreditOrigin,
        client: ClientId,
        currency: Currency,
        day: Day,
        amount: Minor,
    ) {
        let Some(client) = self.client_ix(client) else { return };
        let currency = self.currency_ix(currency);
        let index = count(self.book.credits.len());
        match origin {
            CreditOrigin::Payment(PaymentId(id))
            | CreditOrigin::Refund(PaymentId(id))
            | CreditOrigin::Reversal(PaymentId(id)) => self.payments.insert(id, index),
            CreditOrigin::CreditNote(DocumentId(id)) => self.credit_notes.insert(id, index),
        }
        self.book.credits.push(Credit { origin, amount, day, client, currency });
    }

    /// Adds a portion; its credit was added before. One of an invoice that never comes is left out.
    pub fn portion(&mut self, invoice: DocumentId, source: Source, day: Day, amount: Minor) {
        let credit = match source {
            Source::Payment(id) => self.payments.get(id.0),
            Source::CreditNote(id) => self.credit_notes.get(id.0),
            Source::WriteOff => None,
        };
        self.portions.push((invoice, Portion { amount, day, credit: credit.map(CreditIx) }));
    }

    pub fn contact(
        &mut self,
        id: ContactId,
        client: ClientId,
        day: Day,
        channel: Channel,
        step: Option<StepName>,
        invoices: &[DocumentId],
    ) {
        let Some(client) = self.client_ix(client) else { return };
        let invoices = invoices.iter().filter_map(|id| self.invoice_ix(*id)).collect();
        self.book.contacts.push(BookContact { id, client, day, channel, step, invoices });
    }

    /// Sorts currencies by code and portions by invoice.
    pub fn finish(mut self) -> Book {
        self.sort_currencies();
        self.place_portions();
        self.book.derive();
        self.book
    }

    fn client_ix(&self, id: ClientId) -> Option<ClientIx> {
        self.clients.get(id.0).map(ClientIx)
    }

    /// Open items are few among all ids: a search costs less than a list that is as long as the ledger.
    fn invoice_ix(&self, id: DocumentId) -> Option<InvoiceIx> {
        match self.book.scope {
            Scope::Whole => self.invoices.get(id.0).map(InvoiceIx),
            Scope::Open { .. } => self.book.invoice_of_id(id),
        }
    }

    fn currency_ix(&mut self, currency: Currency) -> CurrencyIx {
        let known = self.book.currencies.iter().position(|known| *known == currency);
        let at = known.unwrap_or_else(|| {
            self.book.currencies.push(currency);
            self.book.currencies.len() - 1
        });
        CurrencyIx(u8::try_from(at).unwrap_or(u8::MAX))
    }

    fn sort_currencies(&mut self) {
        let before = self.book.currencies.clone();
        self.book.currencies.sort();
        if before == self.book.currencies {
            return;
        }
        let place = |ix: CurrencyIx| {
            let code = before.get(ix.at());
            let at = self.book.currencies.iter().position(|currency| Some(currency) == code);
            CurrencyIx(at.and_then(|at| u8::try_from(at).ok()).unwrap_or(ix.0))
        };
        let places: Vec<CurrencyIx> =
            (0..=u8::MAX).take(before.len()).map(|at| place(CurrencyIx(at))).collect();
        move_currencies(self.book.invoices.iter_mut().map(|invoice| &mut invoice.currency), &places);
        move_currencies(self.book.credits.iter_mut().map(|credit| &mut credit.currency), &places);
    }

    /// A counting sort by invoice, linear in a million rows; the few portions of each are sorted by day.
    #[expect(clippy::indexing_slicing, reason = "every index was made from the length of the same list")]
    fn place_portions(&mut self) {
        let at = |index: u32| InvoiceIx(index).at();
        let portions = std::mem::take(&mut self.portions);
        let invoices: Vec<Option<u32>> =
            portions.iter().map(|(id, _)| self.invoice_ix(*id).map(|ix| ix.0)).collect();
        let mut ends = vec![0_u32; self.book.invoices.len()];
        for invoice in invoices.iter().flatten() {
            ends[at(*invoice)] += 1;
        }
        let mut sum = 0;
        for end in &mut ends {
            sum += *end;
            *end = sum;
        }
        let nothing = Portion { amount: Minor::ZERO, day: Day::FIRST, credit: None };
        let mut sorted = vec![nothing; at(sum)];
        let mut next = ends.clone();
        for (invoice, (_, portion)) in invoices.iter().zip(&portions).rev() {
            let Some(invoice) = invoice else { continue };
            let place = &mut next[at(*invoice)];
            *place -= 1;
            sorted[at(*place)] = *portion;
        }
        for (from, to) in next.iter().zip(&ends) {
            sorted[at(*from)..at(*to)].sort_by_key(|portion| portion.day);
        }
        self.book.portions = sorted;
        self.book.portion_ends = ends;
    }
}

/// An invoice as the ledger gives it.
#[derive(Clone, Copy, Debug)]
pub struct InvoiceRow<'a> {
    pub id: DocumentId,
    pub client: ClientId,
    pub number: &'a str,
    pub currency: Currency,
    pub issued: Day,
    pub due: Day,
    pub gross: Minor,
}

fn move_currencies<'a>(used: impl Iterator<Item = &'a mut CurrencyIx>, places: &[CurrencyIx]) {
    used.for_each(|ix| *ix = places.get(ix.at()).copied().unwrap_or(*ix));
}

/// A list never holds more than `u32::MAX` rows: SQLite would need a terabyte for them.
fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
