//! Overdue invoices: filtered, sorted, added up.

use std::cmp::Reverse;
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

#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    pub fn new(book: Arc<Book>, day: Day, policy: &Policy, country: &str, query: &OverdueQuery) -> Self {
        let mut rows = overdue(&book, day, policy, country);
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
        sort(&mut rows, &book, policy, query);
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

/// Rows come the latest first; sorting keeps that order among equals.
fn sort(rows: &mut [OverdueRow], book: &Book, policy: &Policy, query: &OverdueQuery) {
    match query.sort {
        OverdueSort::Days => {}
        OverdueSort::Open => rows.sort_by_key(|row| Reverse(row.open)),
        OverdueSort::Client => rows.sort_by_cached_key(|row| fold(&book.client(row.client).name)),
        OverdueSort::Step => {
            rows.sort_by_key(|row| Reverse(row.step.as_ref().and_then(|step| policy.rank(step))));
        }
        OverdueSort::Number => {
            rows.sort_by(|a, b| book.number(a.invoice).cmp(book.number(b.invoice)));
        }
    }
    if query.order == Order::Falling {
        rows.reverse();
    }
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
