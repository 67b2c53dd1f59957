//! The ageing with an invoice in each row.

use super::bucket::place;
use super::{Ageing, AgeingSpec, Amounts, Control, Table};
use crate::calendar::Day;
use crate::domain::balance::{Grid, each_open};
use crate::domain::book::{Book, ClientIx, CurrencyIx, InvoiceIx};
use crate::money::{Currency, Minor};

/// An open invoice in an ageing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ItemRow {
    pub invoice: InvoiceIx,
    pub client: ClientIx,
    pub issued: Day,
    pub due: Day,
    /// Negative before the due day, whatever the basis.
    pub days_late: i32,
    /// Days on the basis of the report.
    pub age: i32,
    /// Place in the report's buckets.
    pub bucket: usize,
    pub gross: Minor,
    pub open: Minor,
    pub disputed: Minor,
}

/// Ages open invoices one by one, those of one client or all; the oldest first, then the largest, then by number.
pub fn ageing_by_invoice(
    book: &Book,
    day: Day,
    spec: &AgeingSpec,
    only: Option<ClientIx>,
) -> Ageing<ItemRow> {
    let bounds = spec.edges.bounds(spec.basis);
    let mut rows: Vec<(CurrencyIx, ItemRow)> = Vec::new();
    let mut unapplied = each_open(book, day, |ix, invoice, open| {
        if only.is_none_or(|only| only == invoice.client) {
            let age = spec.basis.days(invoice, day);
            rows.push((
                invoice.currency,
                ItemRow {
                    invoice: ix,
                    client: invoice.client,
                    issued: invoice.issued,
                    due: invoice.due,
                    days_late: invoice.due.days_until(day),
                    age,
                    bucket: place(&bounds, age),
                    gross: invoice.gross,
                    open,
                    disputed: book.disputed_on(ix, day),
                },
            ));
        }
    });
    rows.sort_by(|(_, a), (_, b)| {
        let by_number = || book.number(a.invoice).cmp(book.number(b.invoice));
        b.age.cmp(&a.age).then_with(|| b.open.cmp(&a.open)).then_with(by_number)
    });
    if spec.net_oldest_first {
        net(&mut rows, &mut unapplied);
    }
    let buckets = spec.edges.buckets(spec.basis);
    let tables = book.each_currency().filter_map(|(ix, currency)| {
        let rows: Vec<ItemRow> = rows.iter().filter(|(of, _)| *of == ix).map(|(_, row)| *row).collect();
        let money = unapplied.column(ix).filter(|(client, _)| only.is_none_or(|only| only == *client));
        table(book, currency, rows, buckets.len(), money.map(|(_, money)| *money).sum())
    });
    Ageing { day, basis: spec.basis, currencies: tables.collect(), buckets }
}

/// Takes unapplied money off the rows, which come oldest first.
fn net(rows: &mut Vec<(CurrencyIx, ItemRow)>, unapplied: &mut Grid<Minor>) {
    for (currency, row) in rows.iter_mut() {
        let money = unapplied.at_mut(row.client, *currency);
        let taken = row.open.min(*money).max(Minor::ZERO);
        row.open -= taken;
        *money -= taken;
    }
    rows.retain(|(_, row)| !row.open.is_zero());
}

fn table(
    book: &Book,
    currency: Currency,
    rows: Vec<ItemRow>,
    buckets: usize,
    money: Minor,
) -> Option<Table<ItemRow>> {
    let mut total = Amounts { buckets: vec![Minor::ZERO; buckets], unapplied: -money, ..Amounts::default() };
    let mut clients = vec![Minor::ZERO; book.clients().len()];
    for row in &rows {
        total.open += row.open;
        total.disputed += row.disputed;
        let sums = [total.buckets.get_mut(row.bucket), clients.get_mut(row.client.at())];
        sums.into_iter().flatten().for_each(|sum| *sum += row.open);
    }
    total.net = total.open - money;
    let control = Control {
        buckets: total.buckets.iter().copied().sum(),
        invoices: total.open,
        clients: clients.into_iter().sum(),
    };
    (!(rows.is_empty() && money.is_zero())).then_some(Table { currency, rows, total, control })
}
