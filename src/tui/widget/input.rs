//! One line of text that is being typed.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use ratatui::widgets::Widget;
use tui_input::Input;
use tui_input::backend::crossterm::EventHandler;

use crate::text::clean;
use crate::tui::world::World;

/// A text field of one line.
#[derive(Clone, Debug, Default)]
pub struct TextInput {
    input: Input,
    /// The whole text is selected: what is typed takes its place.
    is_selected: bool,
}

impl TextInput {
    /// A field with a text, and the cursor after it.
    pub fn new(text: &str) -> Self {
        Self { input: Input::new(text.to_owned()), is_selected: false }
    }

    /// A field with a text that the first character typed takes the place of.
    pub fn selected(text: &str) -> Self {
        Self { is_selected: !text.is_empty(), ..Self::new(text) }
    }

    /// A field with a text, and the cursor before it.
    pub fn at_start(text: &str) -> Self {
        Self { input: Input::new(text.to_owned()).with_cursor(0), is_selected: false }
    }

    /// A field with two texts, and the cursor between them.
    pub fn before(first: &str, second: &str) -> Self {
        let cursor = first.chars().count();
        Self { input: Input::new(format!("{first}{second}")).with_cursor(cursor), is_selected: false }
    }

    /// Characters before the cursor.
    pub fn cursor(&self) -> usize {
        self.input.cursor()
    }

    pub fn text(&self) -> &str {
        self.input.value()
    }

    /// Takes a key; `true` where the text changed.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        if std::mem::take(&mut self.is_selected) && takes_place(key) {
            self.input.reset();
            if !matches!(key.code, KeyCode::Char(_)) {
                return true;
            }
        }
        self.input.handle_event(&Event::Key(key)).is_some_and(|changed| changed.value)
    }

    /// Adds text from the clipboard, on one line.
    pub fn paste(&mut self, text: &str) {
        if std::mem::take(&mut self.is_selected) {
            self.input.reset();
        }
        for character in clean(text).chars() {
            self.input.handle(tui_input::InputRequest::InsertChar(character));
        }
    }

    /// Draws the text, scrolled so that the cursor is in sight.
    pub fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        buffer.set_style(area, world.theme.field);
        let scroll = self.scroll(area);
        let mut hidden = 0;
        let seen: String = self
            .text()
            .chars()
            .skip_while(|c| {
                let skips = hidden < scroll;
                hidden += crate::text::width(c.encode_utf8(&mut [0; 4]));
                skips
            })
            .collect();
        let style = if self.is_selected { world.theme.selection } else { world.theme.field };
        Line::styled(seen, style).render(area, buffer);
    }

    /// Draws the text from its beginning, while the keyboard is elsewhere.
    pub fn draw_at_rest(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        buffer.set_style(area, world.theme.field);
        let text = crate::text::truncate(self.text(), usize::from(area.width)).into_owned();
        Line::styled(text, world.theme.field).render(area, buffer);
    }

    /// Draws a text after the one typed, as far as there is room.
    pub fn draw_after(&self, buffer: &mut Buffer, area: Rect, ghost: &str, world: &World) {
        let columns = crate::text::width(self.text()).saturating_sub(self.scroll(area));
        let from = u16::try_from(columns).unwrap_or(area.width).min(area.width);
        let rest = Rect { x: area.x + from, width: area.width - from, ..area };
        Line::styled(ghost.to_owned(), world.theme.dim).render(rest, buffer);
    }

    /// Where the cursor stands on the screen.
    pub fn caret(&self, area: Rect) -> Position {
        let column = self.input.visual_cursor().saturating_sub(self.scroll(area));
        let x = area.x.saturating_add(u16::try_from(column).unwrap_or(u16::MAX));
        Position::new(x.min(area.right().saturating_sub(1)), area.y)
    }

    fn scroll(&self, area: Rect) -> usize {
        self.input.visual_scroll(usize::from(area.width.saturating_sub(1)))
    }
}

/// Whether a key replaces a selected text: a character, or one that deletes.
fn takes_place(key: KeyEvent) -> bool {
    let is_plain = !key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
    matches!(key.code, KeyCode::Backspace | KeyCode::Delete)
        || (is_plain && matches!(key.code, KeyCode::Char(_)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(KeyCode::Char('2'), "2")]
    #[case(KeyCode::Backspace, "")]
    #[case(KeyCode::Left, "1,00")]
    fn the_first_key_takes_the_place_of_a_selected_text(#[case] code: KeyCode, #[case] expected: &str) {
        let mut input = TextInput::selected("1,00");
        input.key(KeyEvent::new(code, KeyModifiers::NONE));
        assert_eq!(input.text(), expected);
    }
}
