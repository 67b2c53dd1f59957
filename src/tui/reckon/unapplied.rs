//! Money of clients that is not placed on an invoice.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::find;

use crate::calendar::Day;
use crate::domain::book::{Book, ClientIx, CurrencyIx};
use crate::domain::id::ClientId;
use crate::domain::query::{Facts, State, States};
use crate::money::{Currency, Minor};
use crate::tui::list::Rows;
use crate::tui::world::Home;

/// The unapplied money of each client, the largest first in each currency.
#[derive(Clone, Debug)]
pub struct UnappliedList {
    pub book: Arc<Book>,
    pub rows: Vec<UnappliedRow>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnappliedRow {
    pub client: ClientIx,
    pub currency: CurrencyIx,
    pub rest: Minor,
    /// The day since which there is money to place.
    pub since: Day,
}

impl Rows for UnappliedList {
    type Id = (ClientId, Currency);

    fn count(&self) -> usize {
        self.rows.len()
    }

    fn id(&self, at: usize) -> Option<Self::Id> {
        self.rows.get(at).map(|row| (self.book.client(row.client).id, self.book.currency(row.currency)))
    }
}

impl UnappliedList {
    pub fn new(book: Arc<Book>, day: Day, home: &Home, filter: &str) -> Self {
        let mut rows = on(&book, day);
        rows.sort_by_key(|row| home.place(book.currency(row.currency)));
        let wanted = find::query(filter, day);
        rows.retain(|row| {
            wanted.is_empty() || {
                let text = find::client_text(&book, row.client);
                wanted.admits(&Facts {
                    client: Some(book.client(row.client)),
                    client_text: &text,
                    amount: Some(row.rest.of(book.currency(row.currency))),
                    issued: Some(row.since),
                    states: States::default().with(State::Unapplied, true),
                    ..Facts::default()
                })
            }
        });
        Self { rows, book }
    }
}

/// The unapplied money of each client on a day.
pub fn on(book: &Book, day: Day) -> Vec<UnappliedRow> {
    let mut changes: Vec<_> =
        book.unapplied_changes().iter().filter(|change| change.day <= day).copied().collect();
    changes.sort_by_key(|change| change.day);
    let mut balances: BTreeMap<(CurrencyIx, ClientIx), UnappliedRow> = BTreeMap::new();
    for change in changes {
        let (client, currency) = (change.client, change.currency);
        let none = UnappliedRow { client, currency, rest: Minor::ZERO, since: change.day };
        let row = balances.entry((currency, client)).or_insert(none);
        if !row.rest.is_positive() {
            row.since = change.day;
        }
        row.rest += change.amount;
    }
    let mut rows: Vec<_> = balances.into_values().filter(|row| row.rest.is_positive()).collect();
    rows.sort_by_key(|row| (row.currency, std::cmp::Reverse(row.rest)));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::book::facts::{Facts as Book, day};

    #[test]
    fn money_is_unapplied_until_it_is_placed() {
        let mut facts = Book::default();
        let client = facts.client("ZOLA");
        let invoice = facts.invoice(client, "1", "2026-01-10", "2026-02-09", 10_000);
        let payment = facts.payment(client, "2026-03-01", 12_000);
        facts.place(invoice, payment, "2026-03-05", 10_000);
        let book = facts.book();
        assert!(on(&book, day("2026-02-28")).is_empty());
        assert_eq!(on(&book, day("2026-03-04"))[0].rest, Minor(12_000));
        let after = on(&book, day("2026-03-05"));
        assert_eq!((after[0].rest, after[0].since), (Minor(2_000), day("2026-03-01")));
    }
}
