//! Rows as a filter sees them: texts folded once for each client, not for each row.

use crate::calendar::Day;
use crate::domain::book::{Book, ClientIx, InvoiceIx};
use crate::domain::query::{Facts, Query, State, States};
use crate::money::Minor;
use crate::text::fold;

/// A filter as it was typed. One that can't be read lets everything through: the line in which it is typed tells why.
pub fn query(filter: &str, today: Day) -> Query {
    Query::read(&fold(filter), today).unwrap_or_default()
}

/// Code and name of a client, folded.
pub fn client_text(book: &Book, client: ClientIx) -> String {
    let client = book.client(client);
    fold(&format!("{} {}", client.code, client.name))
}

/// Those of all clients, in their order; none where nothing is asked for.
pub fn client_texts(book: &Book, query: &Query) -> Vec<String> {
    if query.is_empty() {
        return Vec::new();
    }
    (0..).map(ClientIx).take(book.clients().len()).map(|ix| client_text(book, ix)).collect()
}

/// The texts that a row of an invoice is found by.
pub struct InvoiceTexts<'a> {
    pub number: String,
    pub client: &'a str,
}

impl<'a> InvoiceTexts<'a> {
    pub fn of(book: &Book, invoice: InvoiceIx, clients: &'a [String]) -> Self {
        let client = clients.get(book.invoice(invoice).client.at()).map_or("", String::as_str);
        Self { number: fold(book.number(invoice)), client }
    }
}

/// An invoice with what is open of it on a day.
pub fn invoice<'a>(
    book: &'a Book,
    ix: InvoiceIx,
    texts: &'a InvoiceTexts<'_>,
    open: Minor,
    day: Day,
) -> Facts<'a> {
    let invoice = book.invoice(ix);
    let (is_open, is_late) = (!open.is_zero(), invoice.due < day);
    let amount = if is_open { open } else { invoice.gross };
    Facts {
        client: Some(book.client(invoice.client)),
        client_text: texts.client,
        number: &texts.number,
        amount: Some(amount.of(book.currency(invoice.currency))),
        issued: Some(invoice.issued),
        due: Some(invoice.due),
        days_late: is_open.then(|| invoice.due.days_until(day)),
        states: States::default()
            .with(State::Open, is_open)
            .with(State::Paid, !is_open)
            .with(State::Overdue, is_open && is_late)
            .with(State::Due, is_open && !is_late),
        ..Facts::default()
    }
}
