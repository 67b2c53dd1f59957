//! The filter line in place of the footer: rows are filtered while it is typed.

use crossterm::event::KeyEvent;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Widget};

use crate::tui::action::{Action, Context};
use crate::tui::view::{Reaction, View};
use crate::tui::widget::input::TextInput;
use crate::tui::world::World;

/// The line behind `/`.
pub struct FilterLine {
    input: TextInput,
}

impl FilterLine {
    /// Begins with the text that the rows are filtered by already.
    pub fn new(text: &str) -> Self {
        Self { input: TextInput::new(text) }
    }

    fn typed(&self) -> Vec<Reaction> {
        vec![Reaction::Filter(self.input.text().to_owned())]
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
        &[Context::Prompt]
    }

    fn title(&self, world: &World) -> String {
        world.text("tui-key-find")
    }

    fn act(&mut self, action: Action, _world: &World) -> Vec<Reaction> {
        match action {
            Action::Accept => vec![Reaction::Close],
            Action::Cancel => vec![Reaction::Filter(String::new()), Reaction::Close],
            _ => Vec::new(),
        }
    }

    fn input(&mut self, key: KeyEvent, _world: &World) -> Vec<Reaction> {
        if self.input.key(key) { self.typed() } else { Vec::new() }
    }

    fn paste(&mut self, text: &str, _world: &World) -> Vec<Reaction> {
        self.input.paste(text);
        self.typed()
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        Clear.render(line(area), buffer);
        buffer.set_style(line(area), world.theme.field);
        Line::from(Span::styled(" / ", world.theme.key)).render(line(area), buffer);
        self.input.draw(buffer, field(area), world);
    }

    fn caret(&self, area: Rect, _world: &World) -> Option<Position> {
        Some(self.input.caret(field(area)))
    }
}
