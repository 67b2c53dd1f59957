//! What each client owes in each currency on a day.

use super::book::{Book, ClientIx, CurrencyIx, Invoice, InvoiceIx};
use crate::calendar::Day;
use crate::money::Minor;

/// The account of a client in one currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// Sum of the open invoices.
    pub open: Minor,
    /// Money and credit notes not placed on an invoice; greater than zero where the client has some.
    pub unapplied: Minor,
}

impl Balance {
    /// The net receivable.
    pub fn net(self) -> Minor {
        self.open - self.unapplied
    }
}

/// Balances of all clients in all currencies on a day.
pub fn balances(book: &Book, day: Day) -> Grid<Balance> {
    let mut grid = Grid::new(book, Balance::default());
    let unapplied = each_open(book, day, |_, invoice, open| {
        grid.at_mut(invoice.client, invoice.currency).open += open;
    });
    for (cell, unapplied) in grid.each_mut().zip(&unapplied.cells) {
        cell.unapplied = *unapplied;
    }
    grid
}

/// Visits every invoice that is open on a day, in the order of the book, and returns the unapplied money of each
/// client. Invoices of other times cost next to nothing.
pub fn each_open(book: &Book, day: Day, mut visit: impl FnMut(InvoiceIx, &Invoice, Minor)) -> Grid<Minor> {
    for (ix, _) in book.lives().filter(|(_, life)| life.covers(day)) {
        let open = book.open_on(ix, day);
        if !open.is_zero() {
            visit(ix, book.invoice(ix), open);
        }
    }
    let mut unapplied = Grid::new(book, Minor::ZERO);
    for change in book.unapplied_changes().iter().filter(|change| change.day <= day) {
        *unapplied.at_mut(change.client, change.currency) += change.amount;
    }
    unapplied
}

/// One value for each client and currency of a book.
#[derive(Clone, Debug)]
pub struct Grid<T> {
    currencies: usize,
    cells: Vec<T>,
}

#[expect(clippy::indexing_slicing, reason = "the grid has a cell for every client and currency of its book")]
impl<T: Clone> Grid<T> {
    pub fn new(book: &Book, value: T) -> Self {
        let currencies = book.currencies().len();
        Self { currencies, cells: vec![value; currencies * book.clients().len()] }
    }

    pub fn at(&self, client: ClientIx, currency: CurrencyIx) -> &T {
        &self.cells[client.at() * self.currencies + currency.at()]
    }

    pub fn at_mut(&mut self, client: ClientIx, currency: CurrencyIx) -> &mut T {
        &mut self.cells[client.at() * self.currencies + currency.at()]
    }

    pub fn each_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.cells.iter_mut()
    }

    /// The values of one currency, in the order of the clients.
    pub fn column(&self, currency: CurrencyIx) -> impl Iterator<Item = (ClientIx, &T)> {
        (0_u32..).map(ClientIx).zip(self.cells.iter().skip(currency.at()).step_by(self.currencies.max(1)))
    }
}
