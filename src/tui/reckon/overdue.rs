//! Overdue invoices: filtered, sorted, added up.

use std::sync::Arc;

use super::find;
use crate::calendar::Day;
use crate::domain::book::Book;
use crate::domain::id::DocumentId;
use crate::domain::policy::Policy;
use crate::domain::query::{Facts, State};
use crate::domain::report::overdue::{OverdueRow, overdue};
use crate::money::{Minor, Money};
use crate::text::fold;
use crate::tui::list::Rows;
use crate::tui::widget::table::Order;
use crate::tui::world::Home;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverdueQuery {
    pub filter: String,
    pub sort: OverdueSort,
    pub order: Order,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum OverdueSort {
    /// The latest first.
    #[default]
    Days,
    /// The largest first.
    Open,
    Client,
    Step,
    Number,
}

impl OverdueSort {
    pub const ALL: [Self; 5] = [Self::Days, Self::Open, Self::Client, Self::Step, Self::Number];

    /// The direction in which it begins.
    pub const fn begins(self) -> Order {
        match self {
            Self::Days | Self::Open | Self::Step => Order::Falling,
            Self::Client | Self::Number => Order::Rising,
        }
    }
}

impl Default for OverdueQuery {
    fn default() -> Self {
        let sort = OverdueSort::default();
        Self { filter: String::new(), sort, order: sort.begins() }
    }
}

/// The overdue invoices of a day, with the book they are in.
#[derive(Clone, Debug)]
pub struct OverdueList {
    pub book: Arc<Book>,
    pub rows: Vec<OverdueRow>,
    /// Open amounts of the rows, by currency.
    pub totals: Vec<Money>,
    /// Number of clients of the rows.
    pub clients: usize,
}

impl OverdueList {
    pub fn new(book: Arc<Book>, day: Day, policy: &Policy, home: &Home, query: &OverdueQuery) -> Self {
        let mut rows = overdue(&book, day, policy, &home.country);
        let wanted = find::query(&query.filter, day);
        let clients = find::client_texts(&book, &wanted);
        rows.retain(|row| {
            wanted.is_empty() || {
                let texts = find::InvoiceTexts::of(&book, row.invoice, &clients);
                let facts = find::invoice(&book, row.invoice, &texts, row.open, day);
                let (is_owed, is_held) = (row.step.is_some(), row.held.is_some());
                let states = facts.states.with(State::Owed, is_owed).with(State::Held, is_held);
                wanted.admits(&Facts { step: row.step.as_ref(), states, ..facts })
            }
        });
        sort(&mut rows, &book, policy, home, query);
        let sum = |currency| {
            let each = rows.iter().filter(|row| row.currency == currency);
            each.map(|row| row.open).sum::<Minor>().of(currency)
        };
        let totals = book.currencies().iter().map(|currency| sum(*currency));
        let totals = totals.filter(|money| !money.amount.is_zero()).collect();
        let mut clients: Vec<_> = rows.iter().map(|row| row.client).collect();
        clients.sort_unstable();
        clients.dedup();
        Self { book, rows, totals, clients: clients.len() }
    }
}

/// Rows come the latest first; sorting keeps that order among equals. Amounts are compared within their currency.
fn sort(rows: &mut [OverdueRow], book: &Book, policy: &Policy, home: &Home, query: &OverdueQuery) {
    let order = query.order;
    match query.sort {
        OverdueSort::Days => rows.sort_by(|a, b| order.of(a.days_late.cmp(&b.days_late))),
        OverdueSort::Open => rows.sort_by(|a, b| {
            let group = home.place(a.currency).cmp(&home.place(b.currency));
            group.then(order.of(a.open.cmp(&b.open)))
        }),
        OverdueSort::Client => {
            let names: Vec<String> = book.clients().iter().map(|client| fold(&client.name)).collect();
            rows.sort_by(|a, b| order.of(names.get(a.client.at()).cmp(&names.get(b.client.at()))));
        }
        OverdueSort::Step => {
            rows.sort_by(|a, b| order.of(urgency(a, policy).cmp(&urgency(b, policy))));
        }
        OverdueSort::Number => {
            rows.sort_by(|a, b| order.of(book.number(a.invoice).cmp(book.number(b.invoice))));
        }
    }
}

/// How far the chase has come: the step owed, or beyond the last of them.
fn urgency(row: &OverdueRow, policy: &Policy) -> Option<usize> {
    let owed = row.step.as_ref().and_then(|step| policy.rank(step));
    owed.or_else(|| row.ladder.is_climbed().then_some(policy.steps.len()))
}

impl Rows for OverdueList {
    type Id = DocumentId;

    fn count(&self) -> usize {
        self.rows.len()
    }

    fn id(&self, at: usize) -> Option<DocumentId> {
        self.rows.get(at).map(|row| self.book.invoice(row.invoice).id)
    }
}
