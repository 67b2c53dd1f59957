//! What screens, pages and boxes have in common: they take actions, ask questions, and draw themselves.

use crossterm::event::KeyEvent;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::action::{Action, Context};
use super::editing::Edit;
use super::question::{Answer, Question};
use super::tab::Tab;
use super::wish::Granted;
use super::work::Job;
use super::world::World;
use crate::calendar::Day;
use crate::domain::id::{ClientId, ContactId, DocumentId, PaymentId};

/// A part of the cockpit with its own state. Drawing changes nothing.
pub trait View {
    /// The contexts of its keys, the innermost first.
    fn contexts(&self) -> &'static [Context];

    /// Its name in the path over the screen, or on the frame of the box.
    fn title(&self, world: &World) -> String;

    /// A word about a page, at the other end of its path.
    fn summary(&self, _world: &World) -> String {
        String::new()
    }

    /// Whether an action of its contexts would do something now.
    fn allows(&self, _action: Action, _world: &World) -> bool {
        true
    }

    /// The actions that it is for: the footer begins with them.
    fn chief_actions(&self) -> &'static [Action] {
        &[]
    }

    /// A more exact word for an action than its own: which view comes next.
    fn word_for(&self, _action: Action, _world: &World) -> Option<String> {
        None
    }

    fn act(&mut self, _action: Action, _world: &World) -> Vec<Reaction> {
        Vec::new()
    }

    /// Whether a key that means nothing in it closes it and goes to what is under it: a box that is only read.
    fn steps_aside(&self) -> bool {
        false
    }

    /// What must be known to draw it. Asked again when the ledger or the day changes.
    fn questions(&self) -> Vec<Question> {
        Vec::new()
    }

    fn receive(&mut self, _answer: &Answer) {}

    /// Brings cursors and scrolls in line with the room there is, before it is drawn.
    fn settle(&mut self, _area: Rect, _world: &World) {}

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World);

    /// A click of the first button inside its area.
    fn click(&mut self, _area: Rect, _at: Position, _world: &World) -> Vec<Reaction> {
        Vec::new()
    }

    /// A key that is no action here.
    fn input(&mut self, _key: KeyEvent, _world: &World) -> Vec<Reaction> {
        Vec::new()
    }

    fn paste(&mut self, _text: &str, _world: &World) -> Vec<Reaction> {
        Vec::new()
    }

    /// The text of the field as it came back from the editor.
    fn edited(&mut self, _text: &str, _world: &World) -> Vec<Reaction> {
        Vec::new()
    }

    /// Where the terminal shows its cursor.
    fn caret(&self, _area: Rect, _world: &World) -> Option<Position> {
        None
    }

    /// Takes what came of a wish of its own; `None` where the wish is another's.
    fn granted(&mut self, _granted: &Granted) -> Option<Vec<Reaction>> {
        None
    }

    /// What is under the cursor, for forms about it.
    fn subject(&self) -> Option<Subject> {
        None
    }

    /// What is marked; nothing where only the row under the cursor is meant.
    fn marked(&self) -> Vec<Subject> {
        Vec::new()
    }

    /// The client that the whole page is about.
    fn client(&self) -> Option<ClientId> {
        None
    }

    /// What it is the page of.
    fn page_of(&self) -> Option<Subject> {
        None
    }

    /// The text that its rows are filtered by.
    fn filter(&self) -> &str {
        ""
    }

    fn set_filter(&mut self, _text: &str) {}
}

/// Something that forms can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Invoice(DocumentId),
    Client(ClientId),
    Draft(DocumentId),
    Payment(PaymentId),
    CreditNote(DocumentId),
    Contact(ContactId),
}

/// What a view asks of the window.
pub enum Reaction {
    /// Closes the view itself.
    Close,
    /// Opens a box over the screen.
    Open(Box<dyn View>),
    /// Opens a page in place of the screen; `back` returns.
    Enter(Box<dyn View>),
    /// Opens the page of a client or an invoice.
    GoTo(Subject),
    /// Does what a key of the screen below would do.
    Act(Action),
    Show(Tab),
    Travel(Day),
    Filter(String),
    Work(Job),
    Copy(String),
    /// Gives a text to the user's editor.
    Edit(Edit),
    Say(Note),
}

/// A short word to the user that goes with the next key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub tone: Tone,
    pub text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Done,
    Refused,
}

impl Note {
    pub fn done(text: impl Into<String>) -> Self {
        Self { tone: Tone::Done, text: text.into() }
    }

    pub fn refused(text: impl Into<String>) -> Self {
        Self { tone: Tone::Refused, text: text.into() }
    }
}
