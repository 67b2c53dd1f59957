//! Drives the cockpit with keys on a screen in memory: effects are done at once, on the same thread.

use std::path::Path;
use std::sync::Arc;

use crossterm::event::{KeyEvent, MouseButton, MouseEvent, MouseEventKind};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Size};

use super::editing::Edit;
use super::message::{Effect, Message};
use super::model::Model;
use super::stroke::strokes;
use super::view::View;
use super::work::{Job, Worker};
use super::world::{Clock, Home, LedgerView, World};
use super::{reckon, window};
use crate::app::{App, edit_text};
use crate::calendar::Day;
use crate::config::{Config, Environment, Flags};
use crate::domain::book::Book;
use crate::money::Currency;
use crate::text::{Language, Messages, width};

/// A cockpit without a terminal.
pub struct Harness {
    pub model: Model,
    pub copied: Vec<String>,
    pub has_quit: bool,
    /// The ledger below, where the test has one.
    pub worker: Option<Worker>,
}

impl Harness {
    /// A cockpit of 80×24 in English, without colours.
    pub fn new(book: Book, today: &str) -> Self {
        Self::sized(book, today, 80, 24)
    }

    pub fn sized(book: Book, today: &str, columns: u16, rows: u16) -> Self {
        Self::over(view_of(book), today, columns, rows, None)
    }

    /// A cockpit over a real ledger.
    pub fn on(app: App, columns: u16, rows: u16) -> Self {
        let today = app.today.to_string();
        let worker = Worker::new(app);
        let mut harness = Self::over(worker.read_open().unwrap(), &today, columns, rows, Some(worker));
        harness.perform(vec![Effect::Work(Job::ReadWhole)]);
        harness
    }

    /// A cockpit before there is a ledger, with the form that makes one.
    pub fn newcomer(form: Box<dyn View>, columns: u16, rows: u16) -> Self {
        let mut harness = Self::over(LedgerView::empty(), "2026-11-21", columns, rows, None);
        harness.model.open(form);
        let effects = harness.model.settle();
        harness.perform(effects);
        harness
    }

    fn over(ledger: LedgerView, today: &str, columns: u16, rows: u16, worker: Option<Worker>) -> Self {
        let today: Day = today.parse().unwrap();
        let environment = Environment { no_color: true, ..Environment::default() };
        let config = Config::within(&environment, &Flags::default(), Path::new("/demo"));
        let world = World::new(config, Clock::at(today), ledger);
        let model = Model::new(world, Size::new(columns, rows));
        let mut harness = Self { model, copied: Vec::new(), has_quit: false, worker };
        let effects = harness.model.settle();
        harness.perform(effects);
        harness
    }

    /// The command that edits long texts.
    pub fn edits_with(&mut self, editor: &str) -> &mut Self {
        Arc::make_mut(&mut self.model.world.config).editor = Some(editor.to_owned());
        self
    }

    pub fn in_language(mut self, language: Language) -> Self {
        self.model.world.messages = Messages::new(language);
        self
    }

    /// Presses keys, written as in the settings, with spaces between.
    pub fn keys(&mut self, keys: &str) -> &mut Self {
        for stroke in strokes(keys).unwrap() {
            self.send(Message::Key(KeyEvent::new(stroke.code, stroke.modifiers)));
        }
        self
    }

    /// Types a text, character by character.
    pub fn write(&mut self, text: &str) -> &mut Self {
        for character in text.chars() {
            let code = crossterm::event::KeyCode::Char(character);
            self.send(Message::Key(KeyEvent::new(code, crossterm::event::KeyModifiers::NONE)));
        }
        self
    }

    pub fn click(&mut self, column: u16, row: u16) -> &mut Self {
        let kind = MouseEventKind::Down(MouseButton::Left);
        let modifiers = crossterm::event::KeyModifiers::NONE;
        self.send(Message::Mouse(MouseEvent { kind, column, row, modifiers }));
        self
    }

    pub fn resize(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.send(Message::Resize { columns, rows });
        self
    }

    /// Another program wrote: the book is another one.
    pub fn reread(&mut self, book: Book) -> &mut Self {
        self.send(Message::Ledger(Box::new(view_of(book))));
        self
    }

    pub fn send(&mut self, message: Message) {
        let effects = self.model.update(message);
        self.perform(effects);
    }

    /// Gives the worker something to do.
    pub fn work(&mut self, job: Job) {
        self.perform(vec![Effect::Work(job)]);
    }

    fn perform(&mut self, mut effects: Vec<Effect>) {
        while let Some(effect) = effects.pop() {
            match effect {
                Effect::Ask(asked) => {
                    let answer = reckon::answered(&asked);
                    effects.extend(answer.into_iter().flat_map(|answer| self.model.update(answer)));
                }
                Effect::Work(job) => {
                    let news = self.worker.as_mut().map(|worker| worker.done(&job)).unwrap_or_default();
                    effects.extend(news.into_iter().flat_map(|message| self.model.update(message)));
                }
                Effect::Copy(text) => self.copied.push(text),
                Effect::Edit(editor, edit) => {
                    let text = edit_text(&editor, &edit.file_name(), &edit.text).unwrap();
                    let edited = Box::new(Edit { text, ..edit });
                    effects.extend(self.model.update(Message::Edited(edited)));
                }
                Effect::Suspend | Effect::Redraw => {}
                Effect::Quit => self.has_quit = true,
            }
        }
    }

    /// The screen as text, without the spaces at the ends of its lines.
    pub fn screen(&self) -> String {
        let (buffer, _) = self.draw();
        let lines = (0..buffer.area.height).map(|y| line(&buffer, y));
        lines.collect::<Vec<_>>().join("\n").trim_end().to_owned()
    }

    /// A frame as it is drawn, with the place of the cursor.
    pub fn draw(&self) -> (Buffer, Option<Position>) {
        let mut buffer = Buffer::empty(self.model.areas().whole);
        let caret = window::draw(&self.model, &mut buffer);
        (buffer, caret)
    }
}

fn view_of(book: Book) -> LedgerView {
    LedgerView {
        company: "Studio Lefèvre".to_owned(),
        home: Home { country: "BE".to_owned(), currency: Currency::EUR },
        book: Arc::new(book),
        version: 0,
    }
}

/// A line of the screen; what follows a wide character is no cell of its own.
fn line(buffer: &Buffer, y: u16) -> String {
    let mut text = String::new();
    let mut x = 0;
    while x < buffer.area.width {
        let symbol = buffer[(x, y)].symbol();
        text.push_str(symbol);
        x += u16::try_from(width(symbol)).unwrap_or(1).max(1);
    }
    text.trim_end().to_owned()
}
