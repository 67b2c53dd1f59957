//! Forms: a box with fields that is read after each key, saved at once or not at all, and never loses what was typed.

pub mod blank;
mod field;
mod fields;
mod identity;
mod memory;
mod note;
mod page;
mod pick;
mod reading;
mod view;

use crossterm::event::KeyEvent;

pub use self::blank::Blank;
pub use self::identity::FormId;

use self::field::{Content, Field};
use self::fields::Fields;
use self::memory::Memory;
use self::page::Page;
use self::reading::Reading;
use super::action::FormKey;
use super::editing::Edit;
use super::overlay::help::Help;
use super::view::{Note, Reaction, View};
use super::wish::Wish;
use super::work::Job;
use super::world::World;
use crate::app::Explanation;
use crate::text::{args, clean};

/// A form on the screen.
pub struct Form {
    blank: Box<dyn Blank>,
    fields: Option<Fields>,
    reading: Reading,
    mode: Mode,
    /// The first line in sight.
    first: usize,
    failure: Option<Explanation>,
    memory: Memory,
    /// Keys typed before the fields were there.
    ahead: Vec<KeyEvent>,
}

/// What the form waits for.
#[derive(Clone, Debug, PartialEq)]
enum Mode {
    /// Whether to go on with what was typed before and not saved.
    Offering,
    /// That was answered before the form was opened.
    GoingOn,
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
            memory: Memory::of(blank.id()),
            blank: Box::new(blank),
            fields: None,
            reading: Reading::default(),
            mode: Mode::Filling,
            first: 0,
            failure: None,
            ahead: Vec::new(),
        }
    }

    /// Goes on with what was kept of it, without a question.
    #[must_use]
    pub fn going_on(mut self) -> Self {
        self.mode = Mode::GoingOn;
        self
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
            Mode::Offering => page::Words::Question(self.offer(world)),
            Mode::Leaving => page::Words::Question(world.text("tui-form-leave")),
            Mode::Finishing => page::Words::Question(
                self.reading.final_wish.as_ref().map(|last| last.question.clone()).unwrap_or_default(),
            ),
            Mode::Saving(_) => page::Words::Quiet(world.text("tui-form-saving")),
            Mode::Filling | Mode::GoingOn => match &self.failure {
                Some(failure) => page::Words::Wrong(told(failure)),
                None => fields
                    .focused()
                    .and_then(|field| self.reading.about(field.name, field.row).map(|r| (field, r)))
                    .map_or(page::Words::None, |(field, remark)| page::Words::about(field, remark)),
            },
        }
    }

    /// What was typed before and not saved, with the question.
    fn offer(&self, world: &World) -> String {
        let Some(kept) = self.memory.found() else { return String::new() };
        let words = args![day = world.short_day(kept.day), what = clean(&kept.form.title).into_owned()];
        world.messages.format("form-unfinished", &words)
    }

    /// The fields are there: what was typed while they were awaited goes into the first one.
    fn begin(&mut self, world: &World) {
        if !self.memory.is_known() {
            return;
        }
        self.fields = self.blank.fields(world).map(Fields::new);
        if let (Some(fields), Some(name)) = (&mut self.fields, self.blank.begins_at()) {
            fields.begin_at(name);
        }
        self.reread(world);
        match (self.fields.is_some(), self.memory.found().is_some(), &self.mode) {
            (true, true, Mode::GoingOn) => self.go_on(world),
            (true, true, _) => self.mode = Mode::Offering,
            (true, false, _) => self.begin_anew(),
            (false, ..) => {}
        }
    }

    /// Takes up what was typed before and not saved.
    fn go_on(&mut self, world: &World) {
        self.ahead.clear();
        self.mode = Mode::Filling;
        if let (Some(kept), Some(fields)) = (self.memory.settle(), &mut self.fields) {
            memory::restore(&kept, self.blank.as_mut(), fields, world);
        }
        self.reread(world);
    }

    /// What was kept stays until something is typed in its place.
    fn begin_anew(&mut self) {
        self.memory.settle();
        self.mode = Mode::Filling;
        if let Some(field) = self.fields.as_mut().and_then(Fields::focused_mut) {
            self.ahead.drain(..).for_each(|key| field.key(key));
        }
    }

    /// Keeps what is typed, for the next start.
    fn kept(&mut self, world: &World) -> Vec<Reaction> {
        let title = self.blank.title(world);
        let fields = self.fields.as_ref().filter(|_| self.mode == Mode::Filling);
        let job = fields.and_then(|fields| self.memory.keep(&title, fields));
        job.map(Reaction::Work).into_iter().collect()
    }

    /// Closes the form, of which nothing need be kept any more.
    fn close(&mut self) -> Vec<Reaction> {
        let forgotten = self.memory.forget().map(Reaction::Work);
        std::iter::once(Reaction::Close).chain(forgotten).collect()
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
            FormKey::Leave => return self.close(),
            FormKey::Yes => return self.agree(world),
            FormKey::No if self.mode == Mode::Offering => self.begin_anew(),
            FormKey::No => self.mode = Mode::Filling,
            FormKey::Help => return self.help(),
            FormKey::Editor => {
                return self.long_text().map(Edit::of_field).map(Reaction::Edit).into_iter().collect();
            }
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

    /// The text of the field with the keyboard, where it may be long.
    fn long_text(&self) -> Option<String> {
        let field = self.fields.as_ref()?.focused()?;
        matches!(field.content, Content::Note(_)).then(|| field.text())
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

    fn agree(&mut self, world: &World) -> Vec<Reaction> {
        match (&self.mode, self.reading.final_wish.clone()) {
            (Mode::Offering, _) => {
                self.go_on(world);
                Vec::new()
            }
            (Mode::Leaving, _) => self.close(),
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

#[cfg(test)]
mod tests;
