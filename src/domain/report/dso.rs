//! Days sales outstanding and its family, month by month, and the clients who are responsible.
//!
//! Sales and receivables both include tax. A month is looked at on its last day, or on the day of the report where that
//! comes first; its window goes from the first day of the month two before to that day. A book of open items can't tell
//! about the past: these figures need a whole book.

mod flow;
mod formula;

pub use formula::{Countback, collection_effectiveness, countback, days_of_sales, turnover, turnover_days};

use crate::calendar::{Day, Month};
use crate::domain::balance::balances;
use crate::domain::book::{Book, ClientIx, CurrencyIx};
use crate::money::{Currency, Decimal, Minor};
use flow::Flows;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dso {
    pub day: Day,
    /// Currencies in which anything happened, in the order of their codes.
    pub currencies: Vec<CurrencyDso>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurrencyDso {
    pub currency: Currency,
    /// The oldest first.
    pub months: Vec<MonthRow>,
    /// Clients with a net receivable, the most days first, then by code.
    pub clients: Vec<ClientShare>,
}

/// The figures of a month, rates and days rounded to two decimals; `None` where a formula has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthRow {
    pub month: Month,
    /// The day on which the month is looked at.
    pub day: Day,
    /// Invoices less credit notes issued in the month.
    pub sales: Minor,
    /// Net receivable: open less unapplied.
    pub receivable: Minor,
    pub open: Minor,
    pub overdue: Minor,
    /// Net receivable at the end of the month before.
    pub begin: Minor,
    pub window_sales: Minor,
    pub window_days: i32,
    pub dso: Option<Decimal>,
    pub countback: Countback,
    pub best_possible: Option<Decimal>,
    pub delinquent: Option<Decimal>,
    /// Collection effectiveness, in percent.
    pub cei: Option<Decimal>,
}

/// A client's part of the simple DSO on the day of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientShare {
    pub client: ClientIx,
    pub receivable: Minor,
    pub days: Option<Decimal>,
}

/// The family for the last `months` months up to a day.
pub fn dso(book: &Book, day: Day, months: u16) -> Dso {
    let flows = Flows::of(book, day, months);
    let balances = balances(book, day);
    let currency = |(ix, currency)| {
        let months = flows.months(ix, months)?;
        let clients = months.last().map(|last| {
            let nets = balances.column(ix).map(|(client, balance)| (client, balance.net()));
            shares(book, nets, last)
        });
        Some(CurrencyDso { currency, months, clients: clients.unwrap_or_default() })
    };
    Dso { day, currencies: book.each_currency().filter_map(currency).collect() }
}

fn shares(book: &Book, nets: impl Iterator<Item = (ClientIx, Minor)>, month: &MonthRow) -> Vec<ClientShare> {
    let days = |receivable| days_of_sales(receivable, month.window_sales, month.window_days);
    let mut shares: Vec<ClientShare> = nets
        .filter(|(_, receivable)| !receivable.is_zero())
        .map(|(client, receivable)| ClientShare { client, receivable, days: days(receivable) })
        .collect();
    let code = |share: &ClientShare| &book.client(share.client).code;
    shares.sort_by(|a, b| b.receivable.cmp(&a.receivable).then_with(|| code(a).cmp(code(b))));
    shares
}

impl Flows {
    /// `None` for a currency in which nothing happened up to the day.
    fn months(&self, currency: CurrencyIx, months: u16) -> Option<Vec<MonthRow>> {
        let flow = self.of_currency(currency)?;
        let first = self.last_month().plus(1 - i32::from(months));
        Some((0..i32::from(months)).map(|at| self.month(flow, first.plus(at))).collect())
    }

    fn month(&self, flow: &flow::Flow, month: Month) -> MonthRow {
        let day = self.end_of(month);
        let at = |month| flow.at(self.place(month));
        let now = at(month);
        let begin = at(month.previous()).receivable;
        let window = [month.plus(-2), month.previous(), month];
        let window_sales: Minor = window.map(|month| at(month).sales).into_iter().sum();
        let window_days = month.plus(-2).first_day().days_until(day) + 1;
        let of_sales = |amount| days_of_sales(amount, window_sales, window_days);
        let not_due = now.open - now.overdue;
        MonthRow {
            month,
            day,
            sales: now.sales,
            receivable: now.receivable,
            open: now.open,
            overdue: now.overdue,
            begin,
            window_sales,
            window_days,
            dso: of_sales(now.receivable),
            countback: countback(now.receivable, self.sales_back_from(flow, month)),
            best_possible: of_sales(not_due),
            delinquent: of_sales(now.receivable - not_due),
            cei: collection_effectiveness(begin, now.sales, now.receivable, not_due),
        }
    }

    /// Sales of a month and of those before it, with their days, back to the first sale on record.
    fn sales_back_from(&self, flow: &flow::Flow, month: Month) -> impl Iterator<Item = (Minor, i32)> {
        let first_sale = flow.first_sale;
        (0..)
            .map(move |back| month.plus(-back))
            .take_while(move |month| first_sale.is_some_and(|first| first <= *month))
            .map(|month| {
                let days = month.first_day().days_until(self.end_of(month)) + 1;
                (flow.at(self.place(month)).sales, days)
            })
    }
}

#[cfg(test)]
mod tests;
