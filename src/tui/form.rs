//! Forms: a box with fields that is read after each key, saved at once or not at all, and never loses what was typed.

pub mod blank;
mod field;
mod fields;
mod note;
mod page;
mod pick;
mod reading;

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use self::field::{Content, Field};
use self::fields::Fields;
use self::page::Page;
use self::reading::Reading;
use super::action::{Action, Context, FormKey};
use super::overlay::help::Help;
use super::question::{Answer, Question};
use super::view::{Note, Reaction, View};
use super::wish::{Granted, Wish};
use super::work::Job;
use super::world::World;
use crate::app::Explanation;
use crate::text::args;

/// What is to be filled in: the fields, and how they are read.
pub trait Blank {
    fn title(&self, world: &World) -> String;

    /// What must be known to fill it in.
    fn questions(&self) -> Vec<Question> {
        vec![Question::Register]
    }

    /// Takes an answer.
    fn receive(&mut self, answer: &Answer);

    /// The fields as they are at the beginning, once all is known.
    fn fields(&mut self, world: &World) -> Option<Vec<Field>>;

    /// Understands what was typed. It may propose values for fields that the user has not touched.
    fn read(&mut self, fields: &mut Fields, world: &World) -> Reading;

    /// The cells of a new line, where the form has a table.
    fn cells(&self, _world: &World) -> Vec<Field> {
        Vec::new()
    }

    /// Message over the last column of the table.
    fn last_column(&self) -> &'static str {
        "word-net"
    }

    /// Whether there is a step that can’t be taken back, such as issuing.
    fn can_finish(&self) -> bool {
        false
    }

    /// Whether it can be saved without that step.
    fn can_save(&self) -> bool {
        true
    }
}

/// A form on the screen.
pub struct Form {
    blank: Box<dyn Blank>,
    fields: Option<Fields>,
    reading: Reading,
    mode: Mode,
    /// The first line in sight.
    first: usize,
    failure: Option<Explanation>,
    /// Keys typed before the fields were there.
    ahead: Vec<KeyEvent>,
}

/// What the form waits for.
#[derive(Clone, Debug, PartialEq)]
enum Mode {
    Filling,
    /// Whether what was typed may be thrown away.
    Leaving,
    /// Whether the step that can't be taken back is meant.
    Finishing,
    Saving(Wish),
}

impl Form {
    pub fn new(blank: impl Blank + 'static) -> Self {
        Self {
            blank: Box::new(blank),
            fields: None,
            reading: Reading::default(),
            mode: Mode::Filling,
            first: 0,
            failure: None,
            ahead: Vec::new(),
        }
    }

    pub fn boxed(blank: impl Blank + 'static) -> Box<dyn View> {
        Box::new(Self::new(blank))
    }

    fn page<'a>(&'a self, fields: &'a Fields, world: &'a World) -> Page<'a> {
        Page {
            title: self.blank.title(world),
            fields,
            reading: &self.reading,
            words: self.words(fields, world),
            last_column: self.blank.last_column(),
            first: self.first,
            world,
        }
    }

    /// The lines at the bottom: a question, an error, or all that is to be said about the field.
    fn words(&self, fields: &Fields, world: &World) -> page::Words {
        match &self.mode {
            Mode::Leaving => page::Words::Question(world.text("tui-form-leave")),
            Mode::Finishing => page::Words::Question(
                self.reading.final_wish.as_ref().map(|last| last.question.clone()).unwrap_or_default(),
            ),
            Mode::Saving(_) => page::Words::Quiet(world.text("tui-form-saving")),
            Mode::Filling => match &self.failure {
                Some(failure) => page::Words::Wrong(told(failure)),
                None => fields
                    .focused()
                    .and_then(|field| self.reading.about(field.name, field.row).map(|r| (field, r)))
                    .map_or(page::Words::None, |(field, remark)| page::Words::about(field, remark)),
            },
        }
    }

    /// The fields are there: what was typed while they were awaited goes into the first one.
    fn begin(&mut self, world: &World) {
        self.fields = self.blank.fields(world).map(Fields::new);
        self.reread(world);
        if let Some(field) = self.fields.as_mut().and_then(Fields::focused_mut) {
            self.ahead.drain(..).for_each(|key| field.key(key));
        }
    }

    fn reread(&mut self, world: &World) {
        if let Some(fields) = &mut self.fields {
            self.reading = self.blank.read(fields, world);
        }
    }

    fn press(&mut self, key: FormKey, world: &World) -> Vec<Reaction> {
        self.failure = None;
        match key {
            FormKey::Save if self.blank.can_save() => return self.save(world),
            FormKey::Save => return self.ask_to_finish(world),
            FormKey::Finish => return self.ask_to_finish(world),
            FormKey::Leave if self.fields.as_ref().is_some_and(Fields::is_changed) => {
                self.mode = Mode::Leaving;
            }
            FormKey::Leave => return vec![Reaction::Close],
            FormKey::Yes => return self.agree(),
            FormKey::No => self.mode = Mode::Filling,
            FormKey::Help => return self.help(),
            FormKey::NewRow => self.new_row(world),
            FormKey::DropRow => {
                let row = self.row();
                if let (Some(fields), Some(row)) = (&mut self.fields, row) {
                    fields.remove_row(row);
                    if fields.rows() == 0 {
                        fields.insert_row(None, self.blank.cells(world));
                    }
                }
            }
            FormKey::Next | FormKey::Previous | FormKey::Down | FormKey::Up | FormKey::NewLine => {
                self.walk(key, world);
            }
        }
        Vec::new()
    }

    fn help(&self) -> Vec<Reaction> {
        vec![Reaction::Open(Box::new(Help::new(self.contexts().to_vec())))]
    }

    fn walk(&mut self, key: FormKey, world: &World) {
        let Some(fields) = &mut self.fields else { return };
        match key {
            FormKey::Previous => fields.back(),
            FormKey::Down | FormKey::Up => {
                let down = key == FormKey::Down;
                if !fields.focused_mut().is_some_and(|field| field.step(down)) {
                    fields.vertical(down);
                }
            }
            FormKey::NewLine => {
                if let Some(Content::Note(note)) = fields.focused_mut().map(|field| &mut field.content) {
                    note.break_line();
                }
            }
            _ => self.forward(world),
        }
    }

    /// After the last cell of a line that is filled in comes a new line; an empty last line is left.
    fn forward(&mut self, world: &World) {
        let Some(fields) = &mut self.fields else { return };
        let here = fields.focused().and_then(|field| field.row);
        let is_last = here.is_some_and(|row| row + 1 == fields.rows())
            && fields.at(fields.focus() + 1).and_then(|field| field.row).is_none();
        let is_filled = here.is_some_and(|row| {
            let cells = fields.each().filter(|(_, field)| field.row == Some(row));
            cells.take(1).any(|(_, field)| !field.text().trim().is_empty())
        });
        let grows = !self.blank.cells(world).is_empty();
        if is_last && is_filled && grows {
            self.new_row(world);
        } else if !fields.forward() {
            fields.go(0);
        }
    }

    fn new_row(&mut self, world: &World) {
        let (after, cells) = (self.row(), self.blank.cells(world));
        if let Some(fields) = self.fields.as_mut().filter(|_| !cells.is_empty()) {
            let last = fields.rows().checked_sub(1);
            fields.insert_row(after.or(last), cells);
        }
    }

    /// The line of the table that has the keyboard.
    fn row(&self) -> Option<usize> {
        self.fields.as_ref()?.focused()?.row
    }

    fn save(&mut self, world: &World) -> Vec<Reaction> {
        self.complete(world);
        match self.reading.wish.clone() {
            Some(wish) => self.send(wish),
            None => self.refuse(world),
        }
    }

    fn ask_to_finish(&mut self, world: &World) -> Vec<Reaction> {
        self.complete(world);
        if self.reading.final_wish.is_none() {
            return self.refuse(world);
        }
        self.mode = Mode::Finishing;
        Vec::new()
    }

    fn agree(&mut self) -> Vec<Reaction> {
        match (&self.mode, self.reading.final_wish.clone()) {
            (Mode::Leaving, _) => vec![Reaction::Close],
            (Mode::Finishing, Some(last)) => self.send(last.wish),
            _ => Vec::new(),
        }
    }

    fn send(&mut self, wish: Wish) -> Vec<Reaction> {
        self.mode = Mode::Saving(wish.clone());
        vec![Reaction::Work(Job::Grant(wish))]
    }

    /// What is offered in the field with the keyboard is taken, and what is missing everywhere is told.
    fn complete(&mut self, world: &World) {
        if let Some(fields) = &mut self.fields {
            fields.visit_all();
        }
        self.reread(world);
    }

    /// Goes to the first field that is wrong, and says how many are.
    fn refuse(&mut self, world: &World) -> Vec<Reaction> {
        let Some(fields) = &mut self.fields else { return Vec::new() };
        let is_wrong = |field: &Field| {
            let remark = self.reading.about(field.name, field.row);
            remark.is_some_and(|remark| remark.tone >= reading::Tone::Missing)
        };
        let first = fields.each().find(|(_, field)| is_wrong(field)).map(|(at, _)| at);
        if let Some(at) = first {
            fields.go(at);
        }
        let count = self.reading.faults();
        vec![Reaction::Say(Note::refused(world.messages.format("tui-form-faults", &args![count = count])))]
    }
}

/// An explanation in a few lines.
fn told(failure: &Explanation) -> Vec<String> {
    let places = failure.places.iter().map(|place| {
        let column = place.column.as_ref().map(|column| format!("{column} ")).unwrap_or_default();
        format!("{column}{}", place.message)
    });
    std::iter::once(failure.message.clone())
        .chain(failure.because.iter().cloned())
        .chain(places)
        .chain(failure.hint.clone())
        .collect()
}

impl View for Form {
    fn contexts(&self) -> &'static [Context] {
        match self.mode {
            Mode::Filling => &[Context::Form],
            Mode::Leaving | Mode::Finishing => &[Context::Question],
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
            Action::Form(FormKey::NewLine) => {
                let field = self.fields.as_ref().and_then(Fields::focused);
                field.is_some_and(|field| matches!(field.content, Content::Note(_)))
            }
            _ => true,
        }
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        let Action::Form(key) = action else { return Vec::new() };
        let reactions = self.press(key, world);
        self.reread(world);
        reactions
    }

    fn questions(&self) -> Vec<Question> {
        self.blank.questions()
    }

    fn receive(&mut self, answer: &Answer) {
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
        Vec::new()
    }

    fn paste(&mut self, text: &str, world: &World) -> Vec<Reaction> {
        if let Some(field) = self.fields.as_mut().and_then(Fields::focused_mut) {
            field.paste(text);
            self.reread(world);
        }
        Vec::new()
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
            Ok(done) => vec![Reaction::Close, Reaction::Say(Note::done(done.said.clone()))],
            Err(failure) => {
                self.failure = Some(failure.clone());
                Vec::new()
            }
        })
    }
}

#[cfg(test)]
mod tests;
