//! The thread that owns the ledger: it reads the book beside the screen, and notices what others write.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use super::message::Message;
use super::view::Note;
use super::world::LedgerView;
use crate::calendar::Day;

/// How often the ledger is looked at for changes by another program.
const LOOK_AGAIN: Duration = Duration::from_millis(500);

/// What the cockpit needs of the program below it.
pub trait Desk: Send {
    /// Reads what today needs: a few milliseconds, whatever the history.
    fn read_open(&mut self) -> Result<LedgerView, String>;

    /// Reads everything.
    fn read_whole(&mut self) -> Result<LedgerView, String>;

    /// Whether somebody else has written since the last look.
    fn has_changed(&mut self) -> bool;

    /// The day it is; it changes at midnight unless the user has set it.
    fn today(&self) -> Day;
}

/// Something to do with the ledger.
#[derive(Clone, Debug)]
pub enum Job {
    ReadWhole,
}

/// Does one job after the other until nobody gives any more.
pub fn serve(mut desk: Box<dyn Desk>, jobs: &Receiver<Job>, messages: &Sender<Message>) {
    let mut today = desk.today();
    loop {
        let news = match jobs.recv_timeout(LOOK_AGAIN) {
            Ok(job) => done(desk.as_mut(), &job),
            Err(RecvTimeoutError::Timeout) => noticed(desk.as_mut(), &mut today),
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
pub fn done(desk: &mut dyn Desk, job: &Job) -> Vec<Message> {
    match job {
        Job::ReadWhole => vec![told(desk.read_whole())],
    }
}

fn noticed(desk: &mut dyn Desk, today: &mut Day) -> Vec<Message> {
    let mut news = Vec::new();
    let now = desk.today();
    if now != *today {
        *today = now;
        news.push(Message::NewDay(now));
    }
    if desk.has_changed() {
        news.push(told(desk.read_whole()));
    }
    news
}

fn told(read: Result<LedgerView, String>) -> Message {
    match read {
        Ok(ledger) => Message::Ledger(Box::new(ledger)),
        Err(reason) => Message::Note(Note::refused(reason)),
    }
}
