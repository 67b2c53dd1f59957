//! What comes in and what goes out of the model.

use crossterm::event::{KeyEvent, MouseEvent};

use super::editing::Edit;
use super::question::{Answer, Asked, Question};
use super::view::Note;
use super::wish::Granted;
use super::work::Job;
use super::world::{LedgerView, Stamp};
use crate::app::Kept;
use crate::calendar::Day;
use crate::config::Config;

/// Something that happened.
#[derive(Debug)]
pub enum Message {
    Key(KeyEvent),
    Mouse(MouseEvent),
    Paste(String),
    Resize {
        columns: u16,
        rows: u16,
    },
    /// The ledger was read again; the version is the model's to give.
    Ledger(Box<LedgerView>),
    Answer {
        question: Question,
        stamp: Stamp,
        answer: Box<Answer>,
    },
    /// The settings are others now.
    Configured(Box<Config>),
    /// What came of a wish.
    Granted(Box<Granted>),
    /// Forms that were left when the program ended.
    Unfinished(Vec<Kept>),
    /// A text for the user's editor, and as it came back.
    Edit(Box<Edit>),
    Edited(Box<Edit>),
    /// Midnight has passed.
    NewDay(Day),
    Note(Note),
    /// A signal asks the program to end.
    End,
}

/// Something to do outside of the model.
#[derive(Clone, Debug)]
pub enum Effect {
    Ask(Asked),
    /// Something for the thread that owns the ledger.
    Work(Job),
    Copy(String),
    /// Gives the terminal to the editor of this name until the text is edited.
    Edit(String, Edit),
    Suspend,
    Redraw,
    Quit,
}
