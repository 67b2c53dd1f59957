//! The list of invoices: which ones, in which order, with what is open of them.

use std::sync::Arc;

use super::find;
use crate::calendar::Day;
use crate::domain::book::{Book, CurrencyIx, InvoiceIx};
use crate::domain::id::DocumentId;
use crate::money::{Currency, Minor};
use crate::text::fold;
use crate::tui::list::Rows;
use crate::tui::widget::table::Order;
use crate::tui::world::Home;

/// What the list is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvoiceQuery {
    pub which: Which,
    pub filter: String,
    pub sort: InvoiceSort,
    pub order: Order,
}

/// The state of the invoices that are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Which {
    #[default]
    Open,
    Late,
    Paid,
    All,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum InvoiceSort {
    #[default]
    Newest,
    Due,
    Client,
    Open,
    Number,
}

/// Invoices issued up to a day, with the book they are in.
#[derive(Clone, Debug)]
pub struct InvoiceList {
    pub book: Arc<Book>,
    pub rows: Vec<InvoiceLine>,
    pub totals: Vec<InvoiceTotal>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvoiceLine {
    pub invoice: InvoiceIx,
    pub open: Minor,
}

/// The sums of the listed invoices in one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvoiceTotal {
    pub currency: Currency,
    pub gross: Minor,
    pub open: Minor,
    pub late: Minor,
}

impl Rows for InvoiceList {
    type Id = DocumentId;

    fn count(&self) -> usize {
        self.rows.len()
    }

    fn id(&self, at: usize) -> Option<DocumentId> {
        self.rows.get(at).map(|row| self.book.invoice(row.invoice).id)
    }
}

impl Which {
    /// The message that names it.
    pub const fn title(self) -> &'static str {
        match self {
            Self::All => "tui-which-all",
            Self::Open => "tui-which-open",
            Self::Late => "tui-which-late",
            Self::Paid => "tui-which-paid",
        }
    }

    fn holds(self, open: Minor, due: Day, day: Day) -> bool {
        match self {
            Self::All => true,
            Self::Open => !open.is_zero(),
            Self::Late => !open.is_zero() && due < day,
            Self::Paid => open.is_zero(),
        }
    }
}

impl InvoiceSort {
    pub const ALL: [Self; 5] = [Self::Newest, Self::Due, Self::Client, Self::Open, Self::Number];

    /// The direction in which it begins.
    pub const fn begins(self) -> Order {
        match self {
            Self::Newest | Self::Open => Order::Falling,
            Self::Due | Self::Client | Self::Number => Order::Rising,
        }
    }
}

impl Default for InvoiceQuery {
    fn default() -> Self {
        let sort = InvoiceSort::default();
        Self { which: Which::default(), filter: String::new(), sort, order: sort.begins() }
    }
}

/// Lists invoices as they were on a day.
pub fn list(book: Arc<Book>, day: Day, home: &Home, query: &InvoiceQuery) -> InvoiceList {
    let wanted = find::query(&query.filter, day);
    let clients = find::client_texts(&book, &wanted);
    let mut rows: Vec<InvoiceLine> = book
        .each_invoice()
        .filter(|(_, invoice)| invoice.issued <= day)
        .map(|(ix, _)| InvoiceLine { invoice: ix, open: book.open_on(ix, day) })
        .filter(|row| query.which.holds(row.open, book.invoice(row.invoice).due, day))
        .filter(|row| {
            wanted.is_empty() || {
                let texts = find::InvoiceTexts::of(&book, row.invoice, &clients);
                wanted.admits(&find::invoice(&book, row.invoice, &texts, row.open, day))
            }
        })
        .collect();
    sort(&mut rows, &book, home, query);
    InvoiceList { totals: totals(&rows, &book, day), book, rows }
}

/// Amounts are compared within their currency, the house's first.
fn sort(rows: &mut [InvoiceLine], book: &Book, home: &Home, query: &InvoiceQuery) {
    let of = |row: &InvoiceLine| *book.invoice(row.invoice);
    let order = query.order;
    match query.sort {
        InvoiceSort::Newest => rows.sort_by_cached_key(|row| (of(row).issued, row.invoice)),
        InvoiceSort::Due => rows.sort_by_cached_key(|row| (of(row).due, row.invoice)),
        InvoiceSort::Client => {
            let names: Vec<String> = book.clients().iter().map(|client| fold(&client.name)).collect();
            rows.sort_by(|a, b| {
                let name = |row: &InvoiceLine| names.get(of(row).client.at());
                name(a).cmp(&name(b)).then(a.invoice.cmp(&b.invoice))
            });
        }
        InvoiceSort::Open => {
            let place = |row: &InvoiceLine| home.place(book.currency(of(row).currency));
            rows.sort_by(|a, b| place(a).cmp(&place(b)).then(order.of(a.open.cmp(&b.open))));
            return;
        }
        InvoiceSort::Number => rows.sort_by(|a, b| book.number(a.invoice).cmp(book.number(b.invoice))),
    }
    if order == Order::Falling {
        rows.reverse();
    }
}

fn totals(rows: &[InvoiceLine], book: &Book, day: Day) -> Vec<InvoiceTotal> {
    let none = |currency| InvoiceTotal { currency, gross: Minor::ZERO, open: Minor::ZERO, late: Minor::ZERO };
    let mut sums: Vec<(CurrencyIx, InvoiceTotal)> = Vec::new();
    for row in rows {
        let invoice = book.invoice(row.invoice);
        let at = sums.iter().position(|(ix, _)| *ix == invoice.currency).unwrap_or_else(|| {
            sums.push((invoice.currency, none(book.currency(invoice.currency))));
            sums.len() - 1
        });
        if let Some((_, sum)) = sums.get_mut(at) {
            sum.gross += invoice.gross;
            sum.open += row.open;
            sum.late += if invoice.due < day { row.open } else { Minor::ZERO };
        }
    }
    sums.sort_by_key(|(ix, _)| *ix);
    sums.into_iter().map(|(_, sum)| sum).collect()
}
