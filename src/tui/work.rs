//! The thread that owns the ledger: it reads the book beside the screen, and notices what others write.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use super::editing;
use super::lookup;
use super::message::Message;
use super::question::Question;
use super::view::Note;
use super::wish::{self, Wish};
use super::world::{Home, LedgerView, Stamp};
use crate::app::{self, App, LetterOptions, Unfinished};
use crate::calendar;
use crate::config::Edit;
use crate::domain::book::Book;
use crate::domain::id::ClientId;
use crate::domain::policy::StepName;

/// How often the ledger is looked at for changes by another program.
const LOOK_AGAIN: Duration = Duration::from_millis(500);

/// Something to do with the ledger.
#[derive(Clone, Debug)]
pub enum Job {
    ReadWhole,
    /// The copy of the ledger that the first start of a day takes.
    Snapshot,
    /// Something that only the ledger knows.
    Look(Question, Stamp),
    Grant(Wish),
    /// Changes a setting.
    Configure(Edit),
    /// Remembers which hints were followed.
    KeepTour(Vec<String>),
    /// The text of a letter, for the editor.
    LetterText(ClientId, Option<StepName>),
    /// The forms that were left unfinished.
    AllUnfinished,
    /// Keeps an unfinished form, or forgets it.
    Keep(Unfinished),
    Forget(String),
}

impl Job {
    /// The form that it keeps or forgets.
    fn keeps(&self) -> Option<&str> {
        match self {
            Self::Keep(form) => Some(&form.form),
            Self::Forget(form) => Some(form),
            Self::ReadWhole
            | Self::Snapshot
            | Self::Look(..)
            | Self::Grant(_)
            | Self::Configure(_)
            | Self::KeepTour(_)
            | Self::LetterText(..)
            | Self::AllUnfinished => None,
        }
    }
}

/// A job with all that wait behind it; of one form only the last state is worth a file.
fn waiting(first: Job, jobs: &Receiver<Job>) -> Vec<Job> {
    let mut all: Vec<Job> = Vec::new();
    for job in std::iter::once(first).chain(jobs.try_iter()) {
        if job.keeps().is_some() {
            all.retain(|older| older.keeps() != job.keeps());
        }
        all.push(job);
    }
    all
}

/// Sends messages; `false` where nobody hears them any more.
fn told(news: Vec<Message>, messages: &Sender<Message>) -> bool {
    news.into_iter().all(|message| messages.send(message).is_ok())
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
            let is_heard = match jobs.recv_timeout(LOOK_AGAIN) {
                Ok(job) => waiting(job, jobs).iter().all(|job| told(self.done(job), messages)),
                Err(RecvTimeoutError::Timeout) => told(self.noticed(), messages),
                Err(RecvTimeoutError::Disconnected) => false,
            };
            if !is_heard {
                return;
            }
        }
    }

    /// Does a job, and says what came of it.
    pub fn done(&mut self, job: &Job) -> Vec<Message> {
        match job {
            Job::ReadWhole => vec![self.read_whole()],
            Job::Snapshot => self.refusal(self.app.snapshot_of_the_day()),
            Job::Look(question, stamp) => self.look(question, *stamp),
            Job::Configure(edit) => match self.app.keep_setting(edit) {
                Ok(()) => vec![self.configured()],
                Err(error) => vec![self.refused(&error)],
            },
            Job::LetterText(client, step) => vec![self.letter_text(*client, step.clone())],
            Job::KeepTour(names) => self.refusal(app::keep_tour(&self.app.config, names)),
            Job::AllUnfinished => vec![Message::Unfinished(self.app.all_unfinished())],
            Job::Keep(form) => self.refusal(self.app.keep_unfinished(form)),
            Job::Forget(form) => self.refusal(self.app.forget_unfinished(form)),
            Job::Grant(wish) => {
                let granted = wish::grant(&mut self.app, wish.clone());
                let is_done = granted.outcome.is_ok() && wish.changes_answers();
                let told = Message::Granted(Box::new(granted));
                std::iter::once(told).chain(is_done.then(|| self.read_whole())).collect()
            }
        }
    }

    /// What today needs: a few milliseconds, whatever the history.
    pub fn read_open(&self) -> app::Result<LedgerView> {
        self.view(self.app.book_for(self.app.today)?)
    }

    fn look(&self, question: &Question, stamp: Stamp) -> Vec<Message> {
        match lookup::found(&self.app, question) {
            Ok(Some(answer)) => {
                vec![Message::Answer { question: question.clone(), stamp, answer: Box::new(answer) }]
            }
            Ok(None) => Vec::new(),
            Err(error) => vec![self.refused(&error)],
        }
    }

    fn configured(&self) -> Message {
        Message::Configured(Box::new(self.app.config.clone()))
    }

    fn letter_text(&self, client: ClientId, step: Option<StepName>) -> Message {
        let options = LetterOptions { step, ..LetterOptions::default() };
        match self.app.letter_text(client, &options) {
            Ok(text) => Message::Edit(Box::new(editing::Edit::of_letter(text))),
            Err(error) => self.refused(&error),
        }
    }

    /// What there is to say of a job that says nothing when it is done.
    fn refusal(&self, done: app::Result<()>) -> Vec<Message> {
        done.err().map(|error| self.refused(&error)).into_iter().collect()
    }

    fn refused(&self, error: &app::AppError) -> Message {
        Message::Note(Note::refused(error.explain(self.app.config.messages()).message))
    }

    fn read_whole(&self) -> Message {
        let read = self.app.whole_book().and_then(|book| self.view(book));
        match read {
            Ok(ledger) => Message::Ledger(Box::new(ledger)),
            Err(error) => self.refused(&error),
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
        if let Some(config) = self.app.config.reread() {
            self.app.config = config;
            news.push(self.configured());
        }
        let version = self.app.store.data_version().ok();
        if version != self.seen {
            self.seen = version;
            news.push(self.read_whole());
        }
        news
    }
}
