//! The cockpit as lines of text for a screen reader or a slow line: the same keys, and only what is new is printed.

use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};

use super::model::Model;
use super::window;
use crate::text::width;

/// Every line has room in it, and a list shows enough rows to go through.
pub const SIZE: Size = Size::new(110, 40);

/// What was printed, so that it is not printed again.
#[derive(Default)]
pub struct Plain {
    heading: String,
    said: Vec<Said>,
}

/// A line of the screen without its drawings.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Said {
    text: String,
    /// The cursor stands on it.
    is_chosen: bool,
}

impl Plain {
    /// The lines that are new since the last time; the name of the screen or box comes first where it is another.
    pub fn news(&mut self, model: &Model) -> Vec<String> {
        let mut buffer = Buffer::empty(Rect::new(0, 0, SIZE.width, SIZE.height));
        window::draw(model, &mut buffer);
        let heading = heading(model);
        let lines: Vec<Said> = (0..SIZE.height).filter_map(|y| said(&buffer, y)).collect();
        let before = std::mem::replace(&mut self.said, lines);
        let is_new = |line: &&Said| {
            let old = before.iter().find(|old| old.text == line.text);
            old.is_none_or(|old| line.is_chosen && !old.is_chosen)
        };
        let fresh = self.said.iter().filter(is_new).map(Said::spoken);
        let title = (heading != self.heading).then(|| format!("== {heading}"));
        let news = title.into_iter().chain(fresh).collect();
        self.heading = heading;
        news
    }
}

impl Said {
    fn spoken(&self) -> String {
        if self.is_chosen { format!("> {}", self.text) } else { self.text.clone() }
    }
}

/// Where the keyboard is: the box on top, else the way through the pages.
fn heading(model: &Model) -> String {
    let world = &model.world;
    let path = || model.path().map(|view| view.title(world)).collect::<Vec<_>>().join(" › ");
    model.boxes().last().map_or_else(path, |view| view.title(world))
}

fn said(buffer: &Buffer, y: u16) -> Option<Said> {
    let mut text = String::new();
    let mut x = 0;
    while x < buffer.area.width {
        let symbol = buffer.cell((x, y)).map_or(" ", |cell| cell.symbol());
        text.push_str(symbol);
        x += u16::try_from(width(symbol)).unwrap_or(1).max(1);
    }
    let is_chosen = text.contains('▌');
    let text = without_drawings(&text);
    (!text.is_empty()).then_some(Said { text, is_chosen })
}

/// The text without frames, bars and charts; columns stay two spaces apart.
fn without_drawings(text: &str) -> String {
    let is_drawn = |c: char| matches!(c, '\u{2500}'..='\u{259f}' | '\u{2800}'..='\u{28ff}');
    let bare: String = text.chars().map(|c| if is_drawn(c) { ' ' } else { c }).collect();
    let cells: Vec<&str> = bare.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
    cells.join("  ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::tests::harness;

    #[test]
    fn frames_and_bars_are_not_read_out() {
        assert_eq!(without_drawings("│ Owed   3,630.00 ██▌  │"), "Owed  3,630.00");
        assert_eq!(without_drawings("╭────╮"), "");
    }

    #[test]
    fn a_screen_is_read_once_and_then_only_the_row_under_the_cursor() {
        let mut cockpit = harness();
        let mut plain = Plain::default();
        cockpit.keys("4");
        let first = plain.news(&cockpit.model);
        assert_eq!(first.first().map(String::as_str), Some("== Overdue"));
        assert!(first.iter().any(|line| line.starts_with("> 2026-0001  Atelier Zola")), "{first:#?}");
        cockpit.keys("j");
        let second = plain.news(&cockpit.model);
        assert_eq!(second.len(), 1, "{second:#?}");
        assert!(second[0].starts_with("> 2026-0002  Brasserie du Midi"), "{second:#?}");
        assert!(plain.news(&cockpit.model).is_empty());
    }
}
