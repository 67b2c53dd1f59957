//! Explains the figure or the row under the cursor: the sentence, the formula, its inputs.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use crate::text::{pad_left, width};
use crate::tui::action::{Action, Context};
use crate::tui::view::{Reaction, View};
use crate::tui::widget::panel;
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

    fn place(&self, window: Rect, world: &World) -> Rect {
        let columns = window.width.saturating_sub(6).min(78);
        let rows = self.lines(usize::from(columns.saturating_sub(4)), world).len() + 2;
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

impl View for Why {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Notice]
    }

    fn title(&self, _world: &World) -> String {
        self.title.clone()
    }

    fn act(&mut self, action: Action, _world: &World) -> Vec<Reaction> {
        if action == Action::Close { vec![Reaction::Close] } else { Vec::new() }
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let inside = panel::draw_box(buffer, area, self.place(area, world), &self.title, world);
        let lines = self.lines(usize::from(inside.width), world);
        for (line, y) in lines.into_iter().zip(inside.top()..inside.bottom()) {
            line.render(Rect::new(inside.x, y, inside.width, 1), buffer);
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
