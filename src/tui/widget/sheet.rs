//! The parts of a screen that is a list: a line above, the rows, a line below.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use super::cut;
use crate::text::{truncate, width};
use crate::tui::world::World;

/// Areas of a list screen.
#[derive(Clone, Copy, Debug)]
pub struct Sheet {
    pub top: Rect,
    pub rows: Rect,
    pub bottom: Rect,
}

impl Sheet {
    /// The lines below take some rows, for instance one for each currency.
    pub fn of(area: Rect, below: usize) -> Self {
        let air = u16::from(area.height > 20);
        let below = u16::try_from(below).unwrap_or(u16::MAX).min(area.height / 3);
        let top = Rect { height: area.height.min(1), ..area };
        let from = (area.y + 1 + air).min(area.bottom());
        let bottom = Rect { y: area.bottom() - below, height: below, ..area };
        let height = bottom.y.saturating_sub(from);
        let rows = Rect { y: from, height, width: area.width.saturating_sub(1), ..area };
        Self { top, rows, bottom }
    }

    /// Without a line above: the path of the page stands there.
    pub fn page(area: Rect, below: usize) -> Self {
        let sheet = Self::of(area, below);
        let rows = Rect { y: area.y, height: sheet.bottom.y - area.y, ..sheet.rows };
        Self { top: Rect { height: 0, ..sheet.top }, rows, ..sheet }
    }
}

/// The line above: choices with the chosen one set off, and words at the right edge.
pub fn top_line(buffer: &mut Buffer, area: Rect, choices: &[(String, bool)], right: &str, world: &World) {
    let mut spans = vec![Span::raw(" ")];
    for (choice, is_chosen) in choices {
        let style = if *is_chosen { world.theme.strong } else { world.theme.dim };
        let (open, close) = if *is_chosen { ("‹", "›") } else { (" ", " ") };
        spans.push(Span::styled(open, world.theme.accent));
        spans.push(Span::styled(choice.clone(), style));
        spans.push(Span::styled(close, world.theme.accent));
    }
    two_ends(buffer, area, Line::from(spans), right, world);
}

/// The screens and pages that led here.
pub fn path_line(buffer: &mut Buffer, area: Rect, path: &[String], right: &str, world: &World) {
    let last = path.len().saturating_sub(1);
    let mut spans = vec![Span::raw(" ")];
    for (at, title) in path.iter().enumerate() {
        let style = if at == last { world.theme.strong } else { world.theme.dim };
        spans.push(Span::styled(if at == 0 { " " } else { " › " }, world.theme.faint));
        spans.push(Span::styled(title.clone(), style));
    }
    two_ends(buffer, area, Line::from(spans), right, world);
}

/// Words at the right edge as far as the left part leaves room.
pub fn two_ends(buffer: &mut Buffer, area: Rect, left: Line<'static>, right: &str, world: &World) {
    let room = usize::from(area.width).saturating_sub(left.width() + 3);
    cut::draw(left, area, buffer);
    let words = truncate(right, room).into_owned();
    let columns = u16::try_from(width(&words) + 1).unwrap_or(area.width).min(area.width);
    let place = Rect::new(area.right() - columns, area.y, columns, area.height);
    Line::styled(words, world.theme.dim).render(place, buffer);
}

/// Words where there are no rows.
pub fn empty(buffer: &mut Buffer, area: Rect, words: &str, world: &World) {
    let y = area.y + area.height / 3;
    for (line, y) in words.lines().zip(y..area.bottom()) {
        let words = truncate(line, usize::from(area.width)).into_owned();
        Line::styled(words, world.theme.dim).centered().render(Rect::new(area.x, y, area.width, 1), buffer);
    }
}

/// A count, with the text that the rows are filtered by.
pub fn filtered(count: &str, filter: &str) -> String {
    match (count, filter) {
        (count, "") => count.to_owned(),
        ("", filter) => format!("/{filter}"),
        (count, filter) => format!("{count} · /{filter}"),
    }
}
