//! The clients with what each owes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::find;
use super::unapplied;
use crate::calendar::Day;
use crate::domain::book::{Book, ClientIx, CurrencyIx};
use crate::domain::id::ClientId;
use crate::domain::query::{Facts, State, States};
use crate::money::{Currency, Minor};
use crate::text::fold;
use crate::tui::list::Rows;
use crate::tui::widget::table::Order;
use crate::tui::world::Home;

/// What the list is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientQuery {
    pub filter: String,
    pub sort: ClientSort,
    pub order: Order,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ClientSort {
    /// Who owes most comes first.
    #[default]
    Open,
    Overdue,
    Unapplied,
    Name,
    Code,
}

impl ClientSort {
    pub const ALL: [Self; 5] = [Self::Open, Self::Overdue, Self::Unapplied, Self::Name, Self::Code];

    /// The direction in which it begins.
    pub const fn begins(self) -> Order {
        match self {
            Self::Open | Self::Overdue | Self::Unapplied => Order::Falling,
            Self::Name | Self::Code => Order::Rising,
        }
    }
}

impl Default for ClientQuery {
    fn default() -> Self {
        let sort = ClientSort::default();
        Self { filter: String::new(), sort, order: sort.begins() }
    }
}

/// Clients, one line for each currency in which they owe.
#[derive(Clone, Debug)]
pub struct ClientList {
    pub book: Arc<Book>,
    pub rows: Vec<ClientLine>,
    /// Number of different clients in the rows.
    pub clients: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientLine {
    pub client: ClientIx,
    /// `None`: nothing is open and nothing unapplied.
    pub currency: Option<CurrencyIx>,
    pub invoices: usize,
    pub open: Minor,
    pub overdue: Minor,
    pub unapplied: Minor,
    /// The due day of the oldest open invoice.
    pub oldest_due: Option<Day>,
}

impl Rows for ClientList {
    type Id = (ClientId, Option<Currency>);

    fn count(&self) -> usize {
        self.rows.len()
    }

    fn id(&self, at: usize) -> Option<Self::Id> {
        let row = self.rows.get(at)?;
        Some((self.book.client(row.client).id, row.currency.map(|ix| self.book.currency(ix))))
    }
}

impl ClientLine {
    const fn new(client: ClientIx, currency: Option<CurrencyIx>) -> Self {
        let zero = Minor::ZERO;
        let oldest_due = None;
        Self { client, currency, invoices: 0, open: zero, overdue: zero, unapplied: zero, oldest_due }
    }

    fn facts<'a>(&self, book: &'a Book, text: &'a str, day: Day) -> Facts<'a> {
        let currency = self.currency.map(|ix| book.currency(ix));
        Facts {
            client: Some(book.client(self.client)),
            client_text: text,
            amount: currency.map(|currency| self.open.of(currency)),
            days_late: self.oldest_due.map(|due| due.days_until(day)),
            states: States::default()
                .with(State::Open, !self.open.is_zero())
                .with(State::Overdue, !self.overdue.is_zero())
                .with(State::Due, self.open != self.overdue)
                .with(State::Unapplied, !self.unapplied.is_zero()),
            ..Facts::default()
        }
    }
}

/// Lists clients as they stand on a day.
pub fn list(book: Arc<Book>, day: Day, home: &Home, query: &ClientQuery) -> ClientList {
    let mut lines = figures(&book, day);
    let busy: BTreeSet<ClientIx> = lines.keys().map(|(client, _)| *client).collect();
    let all = (0..).map(ClientIx).take(book.clients().len());
    lines.extend(all.filter(|ix| !busy.contains(ix)).map(|ix| ((ix, None), ClientLine::new(ix, None))));
    let wanted = find::query(&query.filter, day);
    let mut rows: Vec<ClientLine> = lines
        .into_values()
        .filter(|row| {
            wanted.is_empty() || {
                let text = find::client_text(&book, row.client);
                wanted.admits(&row.facts(&book, &text, day))
            }
        })
        .collect();
    sort(&mut rows, &book, home, query);
    let mut different: Vec<ClientIx> = rows.iter().map(|row| row.client).collect();
    different.sort_unstable();
    different.dedup();
    ClientList { clients: different.len(), book, rows }
}

/// The lines of one client; one without amounts where it owes nothing.
pub fn lines_of(book: &Book, day: Day, client: ClientIx) -> Vec<ClientLine> {
    let figures = figures(book, day).into_values();
    let lines: Vec<ClientLine> = figures.filter(|line| line.client == client).collect();
    if lines.is_empty() { vec![ClientLine::new(client, None)] } else { lines }
}

/// Open, overdue and unapplied amounts of a day by client and currency.
fn figures(book: &Book, day: Day) -> BTreeMap<(ClientIx, Option<CurrencyIx>), ClientLine> {
    let mut lines: BTreeMap<(ClientIx, Option<CurrencyIx>), ClientLine> = BTreeMap::new();
    for (ix, life) in book.lives() {
        if !life.covers(day) {
            continue;
        }
        let (invoice, open) = (book.invoice(ix), book.open_on(ix, day));
        let key = (invoice.client, Some(invoice.currency));
        let row = lines.entry(key).or_insert_with(|| ClientLine::new(key.0, key.1));
        row.invoices += 1;
        row.oldest_due = Some(row.oldest_due.map_or(invoice.due, |due| due.min(invoice.due)));
        row.open += open;
        row.overdue += if invoice.due < day { open } else { Minor::ZERO };
    }
    for found in unapplied::on(book, day) {
        let key = (found.client, Some(found.currency));
        lines.entry(key).or_insert_with(|| ClientLine::new(key.0, key.1)).unapplied += found.rest;
    }
    lines
}

/// Amounts are compared within their currency, the house's first; who owes nothing comes last.
fn sort(rows: &mut [ClientLine], book: &Book, home: &Home, query: &ClientQuery) {
    let place = |row: &ClientLine| match row.currency {
        Some(currency) => (false, Some(home.place(book.currency(currency)))),
        None => (true, None),
    };
    let by_amount = |amount: fn(&ClientLine) -> Minor| {
        move |a: &ClientLine, b: &ClientLine| {
            place(a).cmp(&place(b)).then(query.order.of(amount(a).cmp(&amount(b))))
        }
    };
    rows.sort_by_cached_key(|row| fold(&book.client(row.client).name));
    match query.sort {
        ClientSort::Open => rows.sort_by(by_amount(|row| row.open)),
        ClientSort::Overdue => rows.sort_by(by_amount(|row| row.overdue)),
        ClientSort::Unapplied => rows.sort_by(by_amount(|row| row.unapplied)),
        ClientSort::Name => turn(rows, query.order),
        ClientSort::Code => {
            rows.sort_by(|a, b| book.client(a.client).code.cmp(&book.client(b.client).code));
            turn(rows, query.order);
        }
    }
}

fn turn(rows: &mut [ClientLine], order: Order) {
    match order {
        Order::Rising => {}
        Order::Falling => rows.reverse(),
    }
}
