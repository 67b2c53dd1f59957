//! Open amounts by age: clients or invoices in rows, buckets of days in columns, one table for each currency.
//!
//! The due day itself is not late: it is in the bucket `not_due`. Unapplied money is a column of its own, negative,
//! so that `open + unapplied = net`. Rows come with the largest open amount first, then by code.

mod bucket;
mod cell;
mod item;

pub use bucket::{Bucket, Edges};
pub use item::{ItemRow, ageing_by_invoice};

use bucket::place;
use cell::Cell;

use crate::calendar::Day;
use crate::domain::balance::{Grid, each_open};
use crate::domain::book::{Book, ClientIx, Invoice};
use crate::domain::words::words;
use crate::money::{Currency, Minor};

/// The day from which an invoice ages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Basis {
    #[default]
    Due,
    Issue,
}

words!(Basis { Due = "due", Issue = "issue" });

impl Basis {
    /// Days late, or days since the issue.
    pub const fn days(self, invoice: &Invoice, day: Day) -> i32 {
        match self {
            Self::Due => invoice.due.days_until(day),
            Self::Issue => invoice.issued.days_until(day),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AgeingSpec {
    pub basis: Basis,
    pub edges: Edges,
    /// Takes unapplied money off the oldest amounts of the same client and currency.
    pub net_oldest_first: bool,
}

/// An ageing with rows by client or by invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ageing<Row> {
    pub day: Day,
    pub basis: Basis,
    pub buckets: Vec<Bucket>,
    /// Currencies with at least one row, in the order of their codes.
    pub currencies: Vec<Table<Row>>,
}

/// The ageing of one currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<Row> {
    pub currency: Currency,
    pub rows: Vec<Row>,
    pub total: Amounts,
    pub control: Control,
}

impl Table<ClientRow> {
    /// Keeps some of the rows, with the total of those. The control stays that of all.
    pub fn retain(&mut self, keep: impl FnMut(&ClientRow) -> bool) {
        self.rows.retain(keep);
        self.total = total(&self.rows, self.total.buckets.len());
    }
}

/// A client in an ageing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientRow {
    pub client: ClientIx,
    pub amounts: Amounts,
    /// Days of the oldest open invoice on the basis, negative before the due day; `None` without open invoices.
    pub oldest_days: Option<i32>,
}

/// The columns of a row or total.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Amounts {
    /// One for each bucket of the report.
    pub buckets: Vec<Minor>,
    pub open: Minor,
    /// Zero or negative.
    pub unapplied: Minor,
    pub net: Minor,
    /// The part of `open` that is disputed.
    pub disputed: Minor,
}

/// The open amount, summed three ways.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Control {
    /// Over the buckets of the total.
    pub buckets: Minor,
    /// Over the open invoices, one by one.
    pub invoices: Minor,
    /// Over the balances of the clients.
    pub clients: Minor,
}

impl Control {
    pub fn agrees(&self) -> bool {
        self.buckets == self.invoices && self.invoices == self.clients
    }
}

/// Ages the open invoices of every client on a day.
pub fn ageing(book: &Book, day: Day, spec: &AgeingSpec) -> Ageing<ClientRow> {
    let bounds = spec.edges.bounds(spec.basis);
    let mut cells = Grid::new(book, Cell::default());
    let mut invoices = vec![Minor::ZERO; book.currencies().len()];
    let mut unapplied = each_open(book, day, |ix, invoice, open| {
        let days = spec.basis.days(invoice, day);
        let disputed = book.disputed_on(ix, day);
        cells.at_mut(invoice.client, invoice.currency).add(place(&bounds, days), open, disputed, days);
        if let Some(sum) = invoices.get_mut(invoice.currency.at()) {
            *sum += open;
        }
    });
    if spec.net_oldest_first {
        for (cell, money) in cells.each_mut().zip(unapplied.each_mut()) {
            *money = cell.net(*money);
        }
    }
    let buckets = spec.edges.buckets(spec.basis);
    let tables = book.each_currency().zip(invoices).filter_map(|((ix, currency), invoices)| {
        let money = unapplied.column(ix).map(|(_, money)| *money);
        let each = cells.column(ix).zip(money);
        let mut rows: Vec<ClientRow> =
            each.filter_map(|((client, cell), money)| cell.row(client, money, buckets.len())).collect();
        sort(&mut rows, book);
        let netted = cells.column(ix).map(|(_, cell)| cell.netted).sum();
        table(currency, rows, buckets.len(), invoices - netted)
    });
    Ageing { day, basis: spec.basis, currencies: tables.collect(), buckets }
}

fn sort(rows: &mut [ClientRow], book: &Book) {
    let code = |row: &ClientRow| &book.client(row.client).code;
    rows.sort_by(|a, b| b.amounts.open.cmp(&a.amounts.open).then_with(|| code(a).cmp(code(b))));
}

fn table(
    currency: Currency,
    rows: Vec<ClientRow>,
    buckets: usize,
    invoices: Minor,
) -> Option<Table<ClientRow>> {
    let total = total(&rows, buckets);
    let control = Control { buckets: total.buckets.iter().copied().sum(), invoices, clients: total.open };
    (!rows.is_empty()).then_some(Table { currency, rows, total, control })
}

fn total(rows: &[ClientRow], buckets: usize) -> Amounts {
    let mut total = Amounts { buckets: vec![Minor::ZERO; buckets], ..Amounts::default() };
    for row in rows {
        total.add(&row.amounts);
    }
    total
}

impl Amounts {
    fn add(&mut self, other: &Self) {
        for (sum, amount) in self.buckets.iter_mut().zip(&other.buckets) {
            *sum += *amount;
        }
        self.open += other.open;
        self.unapplied += other.unapplied;
        self.net += other.net;
        self.disputed += other.disputed;
    }
}

#[cfg(test)]
mod tests;
