//! Explains the figure or the row under the cursor: the sentence, the formula, its inputs.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::text::{pad_left, width};
use crate::tui::action::{Action, Context};
use crate::tui::list::moved;
use crate::tui::view::{Reaction, View};
use crate::tui::widget::{cut, panel};
use crate::tui::world::World;

/// An explanation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Why {
    pub title: String,
    /// Sentences.
    pub reasons: Vec<String>,
    /// Names of the inputs with their values; those that begin with `=`, and the last one, are results.
    pub sum: Vec<(String, String)>,
}

impl Why {
    fn lines(&self, columns: usize, world: &World) -> Vec<Line<'static>> {
        let mut lines: Vec<Line<'static>> =
            self.reasons.iter().flat_map(|reason| wrapped(reason, columns)).map(Line::raw).collect();
        if !lines.is_empty() && !self.sum.is_empty() {
            lines.push(Line::default());
        }
        let name_columns = self.sum.iter().map(|(name, _)| width(name)).max().unwrap_or(0);
        let value_columns = self.sum.iter().map(|(_, value)| width(value)).max().unwrap_or(0);
        let last = self.sum.len().saturating_sub(1);
        for (at, (name, value)) in self.sum.iter().enumerate() {
            let style =
                if at == last || name.starts_with('=') { world.theme.strong } else { world.theme.base };
            let gap = " ".repeat(name_columns.saturating_sub(width(name)) + 3);
            lines.push(Line::from(vec![
                Span::styled(format!("{name}{gap}"), world.theme.dim),
                Span::styled(pad_left(value, value_columns), style),
            ]));
        }
        lines
    }

    /// The box that shows it.
    pub fn boxed(self) -> Box<dyn View> {
        Box::new(WhyBox { why: self, first: 0, height: 1, spare: 0 })
    }
}

/// An explanation in a box. A key that means nothing in it goes to what is under it.
struct WhyBox {
    why: Why,
    /// The first line in sight.
    first: usize,
    /// Lines in sight.
    height: usize,
    /// Lines that lie below.
    spare: usize,
}

impl WhyBox {
    fn place(&self, window: Rect, world: &World) -> Rect {
        let columns = window.width.saturating_sub(6).min(78);
        let rows = self.why.lines(usize::from(columns.saturating_sub(4)), world).len() + 2;
        panel::centred(window, columns, u16::try_from(rows).unwrap_or(u16::MAX))
    }
}

/// Breaks a sentence between words.
pub fn wrapped(text: &str, columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if width(line) + 1 + width(word) <= columns => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

impl View for WhyBox {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Notice, Context::List]
    }

    fn title(&self, _world: &World) -> String {
        self.why.title.clone()
    }

    /// Moving scrolls what does not fit; else it moves in the list below.
    fn allows(&self, action: Action, _world: &World) -> bool {
        !matches!(action, Action::Move(_)) || self.spare > 0
    }

    fn act(&mut self, action: Action, _world: &World) -> Vec<Reaction> {
        match action {
            Action::Close => return vec![Reaction::Close],
            Action::Move(motion) => self.first = moved(self.first, motion, self.height, self.spare + 1),
            _ => {}
        }
        Vec::new()
    }

    fn steps_aside(&self) -> bool {
        true
    }

    fn settle(&mut self, area: Rect, world: &World) {
        let inside = panel::inside(self.place(area, world));
        self.height = usize::from(inside.height).max(1);
        let lines = self.why.lines(usize::from(inside.width), world).len();
        self.spare = lines.saturating_sub(self.height);
        self.first = self.first.min(self.spare);
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let inside = panel::draw_box(buffer, area, self.place(area, world), &self.why.title, world);
        let lines = self.why.lines(usize::from(inside.width), world);
        for (line, y) in lines.into_iter().skip(self.first).zip(inside.top()..inside.bottom()) {
            cut::draw(line, Rect::new(inside.x, y, inside.width, 1), buffer);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_break_between_words() {
        assert_eq!(wrapped("owed since 14 Nov", 10), ["owed since", "14 Nov"]);
        assert_eq!(wrapped("verylongword x", 4), ["verylongword", "x"]);
    }
}
