//! A form as the window sees it: which keys it takes, what it asks, where it stands.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::fields::Fields;
use super::{Form, Mode};
use crate::tui::action::{Action, Context, FormKey};
use crate::tui::question::{Answer, Question};
use crate::tui::view::{Note, Reaction, View};
use crate::tui::wish::Granted;
use crate::tui::world::World;

impl View for Form {
    fn contexts(&self) -> &'static [Context] {
        match self.mode {
            Mode::Filling | Mode::GoingOn => &[Context::Form],
            Mode::Offering | Mode::Leaving | Mode::Finishing => &[Context::Question],
            Mode::Saving(_) => &[],
        }
    }

    fn title(&self, world: &World) -> String {
        self.blank.title(world)
    }

    fn allows(&self, action: Action, world: &World) -> bool {
        match action {
            Action::Form(FormKey::Finish) => self.blank.can_finish() && self.blank.can_save(),
            Action::Form(FormKey::NewRow | FormKey::DropRow) => {
                self.row().is_some() && !self.blank.cells(world).is_empty()
            }
            Action::Form(FormKey::NewLine | FormKey::Editor) => self.long_text().is_some(),
            _ => true,
        }
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        let Action::Form(key) = action else { return Vec::new() };
        let mut reactions = self.press(key, world);
        self.reread(world);
        reactions.extend(self.kept(world));
        reactions
    }

    fn questions(&self) -> Vec<Question> {
        self.blank.questions().into_iter().chain(self.memory.question()).collect()
    }

    fn receive(&mut self, answer: &Answer) {
        self.memory.receive(answer);
        self.blank.receive(answer);
    }

    fn settle(&mut self, area: Rect, world: &World) {
        if self.fields.is_none() {
            self.begin(world);
        }
        self.reread(world);
        if let Some(fields) = &self.fields {
            self.first = self.page(fields, world).first_in_sight(area);
        }
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        if let Some(fields) = &self.fields {
            self.page(fields, world).draw(buffer, area);
        }
    }

    fn click(&mut self, area: Rect, at: Position, world: &World) -> Vec<Reaction> {
        let target = self.fields.as_ref().and_then(|fields| self.page(fields, world).field_at(area, at));
        if let (Some(fields), Some(target), Mode::Filling) = (&mut self.fields, target, &self.mode) {
            fields.go(target);
            self.reread(world);
        }
        Vec::new()
    }

    fn input(&mut self, key: KeyEvent, world: &World) -> Vec<Reaction> {
        if self.fields.is_none() {
            self.ahead.push(key);
        } else if self.mode == Mode::Filling
            && let Some(field) = self.fields.as_mut().and_then(Fields::focused_mut)
        {
            if key.code == KeyCode::Char('?') && !field.takes_text() {
                return self.help();
            }
            self.failure = None;
            if key.code != KeyCode::Esc {
                field.key(key);
            }
            self.reread(world);
        }
        self.kept(world)
    }

    fn paste(&mut self, text: &str, world: &World) -> Vec<Reaction> {
        let is_filling = self.mode == Mode::Filling;
        if let Some(field) = self.fields.as_mut().and_then(Fields::focused_mut).filter(|_| is_filling) {
            field.paste(text);
            self.reread(world);
        }
        self.kept(world)
    }

    fn edited(&mut self, text: &str, world: &World) -> Vec<Reaction> {
        let is_meant = self.mode == Mode::Filling && self.long_text().is_some();
        if let Some(field) = self.fields.as_mut().and_then(Fields::focused_mut).filter(|_| is_meant) {
            field.put(text);
            self.reread(world);
        }
        self.kept(world)
    }

    fn caret(&self, area: Rect, world: &World) -> Option<Position> {
        let fields = self.fields.as_ref().filter(|_| self.mode == Mode::Filling)?;
        self.page(fields, world).caret(area)
    }

    fn granted(&mut self, granted: &Granted) -> Option<Vec<Reaction>> {
        match &self.mode {
            Mode::Saving(wish) if *wish == granted.wish => {}
            _ => return None,
        }
        self.mode = Mode::Filling;
        Some(match &granted.outcome {
            Ok(done) => {
                let said = Reaction::Say(Note::done(done.said.clone()));
                let next = self.blank.afterwards().map(Reaction::Open);
                self.close().into_iter().chain([said]).chain(next).collect()
            }
            Err(failure) => {
                self.failure = Some(failure.clone());
                Vec::new()
            }
        })
    }
}
