//! The ledger behind the cockpit: what the worker thread asks of the app.

use std::sync::Arc;

use super::work::Desk;
use super::world::LedgerView;
use crate::app::{App, AppError};
use crate::calendar::{self, Day};
use crate::domain::book::Book;

/// An app at work. Its day follows the clock unless the user has set it.
pub struct AppDesk {
    app: App,
    follows_clock: bool,
    version: u64,
    /// What SQLite says of the writes of others.
    seen: Option<i64>,
}

impl AppDesk {
    pub fn new(app: App) -> Self {
        let follows_clock = app.today == calendar::today();
        let seen = app.store.data_version().ok();
        Self { app, follows_clock, version: 0, seen }
    }

    fn view(&mut self, book: Result<Book, AppError>) -> Result<LedgerView, String> {
        let told = |error: AppError| error.explain(self.app.config.messages()).message;
        let company = self.app.store.company().map_err(|error| told(error.into()))?;
        let book = book.map_err(told)?;
        self.version += 1;
        Ok(LedgerView {
            company: company.name,
            currency: company.currency,
            book: Arc::new(book),
            version: self.version,
        })
    }
}

impl Desk for AppDesk {
    fn read_open(&mut self) -> Result<LedgerView, String> {
        let book = self.app.book_for(self.app.today);
        self.view(book)
    }

    fn read_whole(&mut self) -> Result<LedgerView, String> {
        let book = self.app.whole_book();
        self.view(book)
    }

    fn has_changed(&mut self) -> bool {
        let now = self.app.store.data_version().ok();
        let changed = now != self.seen;
        self.seen = now;
        changed
    }

    fn today(&self) -> Day {
        if self.follows_clock { calendar::today() } else { self.app.today }
    }
}
