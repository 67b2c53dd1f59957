//! The thread that owns the ledger: it reads the book beside the screen, and notices what others write.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use super::message::Message;
use super::view::Note;
use super::world::{Home, LedgerView};
use crate::app::{self, App};
use crate::calendar;
use crate::domain::book::Book;

/// How often the ledger is looked at for changes by another program.
const LOOK_AGAIN: Duration = Duration::from_millis(500);

/// Something to do with the ledger.
#[derive(Clone, Debug)]
pub enum Job {
    ReadWhole,
}

/// The program below the cockpit, with what the cockpit has seen of it.
pub struct Worker {
    app: App,
    /// The day follows the clock unless the user has set another one.
    follows_clock: bool,
    /// What SQLite says of the writes of others.
    seen: Option<i64>,
}

impl Worker {
    pub fn new(app: App) -> Self {
        let follows_clock = app.today == calendar::today();
        let seen = app.store.data_version().ok();
        Self { app, follows_clock, seen }
    }

    /// Does one job after the other until nobody gives any more.
    pub fn serve(mut self, jobs: &Receiver<Job>, messages: &Sender<Message>) {
        loop {
            let news = match jobs.recv_timeout(LOOK_AGAIN) {
                Ok(job) => self.done(&job),
                Err(RecvTimeoutError::Timeout) => self.noticed(),
                Err(RecvTimeoutError::Disconnected) => return,
            };
            for message in news {
                if messages.send(message).is_err() {
                    return;
                }
            }
        }
    }

    /// Does a job, and says what came of it.
    pub fn done(&mut self, job: &Job) -> Vec<Message> {
        match job {
            Job::ReadWhole => vec![self.read_whole()],
        }
    }

    /// What today needs: a few milliseconds, whatever the history.
    pub fn read_open(&self) -> app::Result<LedgerView> {
        self.view(self.app.book_for(self.app.today)?)
    }

    fn read_whole(&self) -> Message {
        let read = self.app.whole_book().and_then(|book| self.view(book));
        match read {
            Ok(ledger) => Message::Ledger(Box::new(ledger)),
            Err(error) => {
                let told = error.explain(self.app.config.messages());
                Message::Note(Note::refused(told.message))
            }
        }
    }

    fn view(&self, book: Book) -> app::Result<LedgerView> {
        let company = self.app.store.company()?;
        Ok(LedgerView {
            company: company.name,
            home: Home { country: company.address.country, currency: company.currency },
            book: Arc::new(book),
            version: 0,
        })
    }

    fn noticed(&mut self) -> Vec<Message> {
        let mut news = Vec::new();
        let today = calendar::today();
        if self.follows_clock && today != self.app.today {
            self.app.today = today;
            news.push(Message::NewDay(today));
        }
        let version = self.app.store.data_version().ok();
        if version != self.seen {
            self.seen = version;
            news.push(self.read_whole());
        }
        news
    }
}
