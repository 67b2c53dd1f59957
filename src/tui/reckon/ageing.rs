//! The ageing as rows of a list: clients, then a total, for each currency.

use std::sync::Arc;

use super::find;

use crate::calendar::Day;
use crate::domain::book::Book;
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::policy::Policy;
use crate::domain::query::{Facts, State, States};
use crate::domain::report::ageing::{
    self, Ageing, AgeingSpec, Amounts, ClientRow, Control, ItemRow, Table, ageing_by_invoice,
};
use crate::domain::report::overdue::{OverdueRow, overdue};
use crate::money::{Currency, Minor};
use crate::tui::list::Rows;
use crate::tui::world::Home;

/// The ageing by client, with the book it was made from.
#[derive(Clone, Debug)]
pub struct AgeingList {
    pub book: Arc<Book>,
    pub report: Ageing<ClientRow>,
    places: Vec<Place>,
}

/// Where a row of the list stands in the report.
#[derive(Clone, Copy, Debug)]
struct Place {
    table: usize,
    /// `None` for the total.
    row: Option<usize>,
}

/// A row of the list.
#[derive(Clone, Copy, Debug)]
pub enum AgeingRow<'a> {
    Client(&'a Table<ClientRow>, &'a ClientRow),
    Total(&'a Table<ClientRow>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AgeingId {
    Client(ClientId, Currency),
    Total(Currency),
}

impl AgeingRow<'_> {
    pub const fn amounts(&self) -> &Amounts {
        match self {
            Self::Client(_, row) => &row.amounts,
            Self::Total(table) => &table.total,
        }
    }

    pub const fn currency(&self) -> Currency {
        match self {
            Self::Client(table, _) | Self::Total(table) => table.currency,
        }
    }

    pub const fn control(&self) -> Control {
        match self {
            Self::Client(table, _) | Self::Total(table) => table.control,
        }
    }
}

impl AgeingList {
    /// The house's currency comes first.
    pub fn new(book: Arc<Book>, day: Day, spec: &AgeingSpec, home: Currency, filter: &str) -> Self {
        let mut report = ageing::ageing(&book, day, spec);
        let wanted = find::query(filter, day);
        if !wanted.is_empty() {
            let clients = find::client_texts(&book, &wanted);
            for table in &mut report.currencies {
                let currency = table.currency;
                table.retain(|row| wanted.admits(&facts(row, currency, &book, &clients)));
            }
            report.currencies.retain(|table| !table.rows.is_empty());
        }
        report.currencies.sort_by_key(|table| table.currency != home);
        let places = (0..)
            .zip(&report.currencies)
            .flat_map(|(at, table)| {
                let rows = (0..table.rows.len()).map(Some).chain([None]);
                rows.map(move |row| Place { table: at, row })
            })
            .collect();
        Self { book, report, places }
    }

    pub fn row(&self, at: usize) -> Option<AgeingRow<'_>> {
        let place = self.places.get(at)?;
        let table = self.report.currencies.get(place.table)?;
        Some(match place.row {
            Some(row) => AgeingRow::Client(table, table.rows.get(row)?),
            None => AgeingRow::Total(table),
        })
    }

    /// The largest open amount of a client in each currency is the longest bar.
    pub fn longest(&self, currency: Currency) -> Minor {
        let table = self.report.currencies.iter().find(|table| table.currency == currency);
        table.and_then(|table| table.rows.iter().map(|row| row.amounts.open).max()).unwrap_or_default()
    }
}

impl Rows for AgeingList {
    type Id = AgeingId;

    fn count(&self) -> usize {
        self.places.len()
    }

    fn id(&self, at: usize) -> Option<AgeingId> {
        Some(match self.row(at)? {
            AgeingRow::Client(table, row) => {
                AgeingId::Client(self.book.client(row.client).id, table.currency)
            }
            AgeingRow::Total(table) => AgeingId::Total(table.currency),
        })
    }
}

fn facts<'a>(row: &ClientRow, currency: Currency, book: &'a Book, clients: &'a [String]) -> Facts<'a> {
    let late = row.amounts.open - row.amounts.buckets.first().copied().unwrap_or_default();
    let is_open = !row.amounts.open.is_zero();
    Facts {
        client: Some(book.client(row.client)),
        client_text: clients.get(row.client.at()).map_or("", String::as_str),
        amount: Some(row.amounts.open.of(currency)),
        days_late: row.oldest_days,
        states: States::default()
            .with(State::Open, is_open)
            .with(State::Overdue, !late.is_zero())
            .with(State::Due, is_open && late.is_zero())
            .with(State::Unapplied, !row.amounts.unapplied.is_zero()),
        ..Facts::default()
    }
}

/// The open invoices of a client by age.
#[derive(Clone, Debug)]
pub struct ItemList {
    pub book: Arc<Book>,
    pub report: Ageing<ItemRow>,
    /// Those that are late, with what the chase says of them.
    pub late: Vec<OverdueRow>,
}

impl ItemList {
    pub fn new(
        book: Arc<Book>,
        day: Day,
        spec: &AgeingSpec,
        client: ClientId,
        policy: &Policy,
        home: &Home,
    ) -> Self {
        let mut late = overdue(&book, day, policy, &home.country);
        late.retain(|row| book.client(row.client).id == client);
        let only = book.client_of_id(client);
        let mut report = ageing_by_invoice(&book, day, spec, only);
        if only.is_none() {
            report.currencies.clear();
        }
        Self { book, report, late }
    }

    pub fn row(&self, at: usize) -> Option<(Currency, &ItemRow)> {
        let each = self.report.currencies.iter();
        each.flat_map(|table| table.rows.iter().map(|row| (table.currency, row))).nth(at)
    }
}

impl Rows for ItemList {
    type Id = DocumentId;

    fn count(&self) -> usize {
        self.report.currencies.iter().map(|table| table.rows.len()).sum()
    }

    fn id(&self, at: usize) -> Option<DocumentId> {
        self.row(at).map(|(_, row)| self.book.invoice(row.invoice).id)
    }
}
