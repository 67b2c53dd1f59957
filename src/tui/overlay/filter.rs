//! The filter line over the footer: rows are filtered while it is typed, and the word at its end is completed.
//!
//! ```text
//!    client:MIDI    Brasserie du Midi
//!  ▌ client:ZOLA    Atelier Zola
//!  / overdue client:atel
//! ```

use crossterm::event::KeyEvent;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Widget};

use crate::domain::query::{Misread, Query};
use crate::text::{args, fold, truncate, width};
use crate::tui::action::{Action, Context, FormKey};
use crate::tui::view::{Reaction, View};
use crate::tui::widget::choices::{self, Choice};
use crate::tui::widget::input::TextInput;
use crate::tui::world::World;

mod suggestion;

use suggestion::Suggestion;

/// The line behind `/`.
pub struct FilterLine {
    input: TextInput,
    suggestions: Vec<Suggestion>,
    chosen: usize,
    misread: Option<Misread>,
}

impl FilterLine {
    /// Begins with the text that the rows are filtered by already: the first character begins another one.
    pub fn new(text: &str) -> Self {
        Self { input: TextInput::selected(text), suggestions: Vec::new(), chosen: 0, misread: None }
    }

    /// Filters by what was typed, unless it can't be read yet.
    fn typed(&mut self, world: &World) -> Vec<Reaction> {
        self.chosen = 0;
        self.suggestions = suggestion::of(self.input.text(), world);
        match Query::read(&fold(self.input.text()), world.day()) {
            Ok(_) => {
                self.misread = None;
                vec![Reaction::Filter(self.input.text().to_owned())]
            }
            Err(misread) => {
                self.misread = Some(misread);
                Vec::new()
            }
        }
    }

    /// Puts the chosen suggestion in the place of the last word.
    fn complete(&mut self, world: &World) -> Vec<Reaction> {
        let Some(suggestion) = self.suggestions.get(self.chosen) else { return Vec::new() };
        self.input = TextInput::new(&suggestion.completed(self.input.text()));
        self.typed(world)
    }

    /// What stands at the right end: what is wrong, else what could be typed.
    fn word(&self, world: &World) -> Option<Span<'static>> {
        if let Some(misread) = &self.misread {
            let found = args![found = misread.found.as_str(), expected = misread.expected.as_str()];
            return Some(Span::styled(world.messages.format("tui-filter-misread", &found), world.theme.warn));
        }
        let example = self.input.text().is_empty().then(|| world.text("tui-filter-example"))?;
        Some(Span::styled(example, world.theme.dim))
    }
}

fn line(window: Rect) -> Rect {
    Rect::new(window.x, window.bottom().saturating_sub(2), window.width, 1).intersection(window)
}

fn field(window: Rect) -> Rect {
    let line = line(window);
    Rect { x: line.x + 3.min(line.width), width: line.width.saturating_sub(4), ..line }
}

impl View for FilterLine {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Prompt, Context::Choices]
    }

    fn title(&self, world: &World) -> String {
        world.text("tui-key-find")
    }

    fn allows(&self, action: Action, _world: &World) -> bool {
        match action {
            Action::Complete | Action::Form(FormKey::Down | FormKey::Up) => !self.suggestions.is_empty(),
            _ => true,
        }
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        match action {
            Action::Accept => return vec![Reaction::Close],
            Action::Cancel => return vec![Reaction::Filter(String::new()), Reaction::Close],
            Action::Complete => return self.complete(world),
            Action::Form(FormKey::Down) => {
                self.chosen = (self.chosen + 1).min(self.suggestions.len().saturating_sub(1));
            }
            Action::Form(FormKey::Up) => self.chosen = self.chosen.saturating_sub(1),
            _ => {}
        }
        Vec::new()
    }

    fn input(&mut self, key: KeyEvent, world: &World) -> Vec<Reaction> {
        if self.input.key(key) { self.typed(world) } else { Vec::new() }
    }

    fn paste(&mut self, text: &str, world: &World) -> Vec<Reaction> {
        self.input.paste(text);
        self.typed(world)
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let line = line(area);
        Clear.render(line, buffer);
        buffer.set_style(line, world.theme.field);
        Line::from(Span::styled(" / ", world.theme.key)).render(line, buffer);
        self.input.draw(buffer, field(area), world);
        if let Some(word) = self.word(world) {
            let room = usize::from(line.width).saturating_sub(width(self.input.text()) + 6);
            let text = truncate(&word.content, room).into_owned();
            Line::styled(text, word.style).right_aligned().render(field(area), buffer);
        }
        let rows: Vec<Choice> = self.suggestions.iter().map(|suggestion| suggestion.choice(world)).collect();
        choices::draw_above(buffer, line, &rows, self.chosen, world);
    }

    fn caret(&self, area: Rect, _world: &World) -> Option<Position> {
        Some(self.input.caret(field(area)))
    }
}
