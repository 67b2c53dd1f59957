//! The window around the screens.
//!
//! ```text
//!  Relance · Studio Lefèvre                                     Sat 21 Nov 2026 · EUR
//!  1 Today  2 Ageing  3 DSO  4 Overdue  5 Invoices  6 Clients  7 Money in
//!                                   the screen
//!  ↵ open  / find  w why  ? help  q quit
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use super::action::Action;
use super::model::Model;
use super::view::{Note, Tone};
use super::widget::{footer, header, hint, sheet, tabs};
use super::world::World;
use crate::text::{args, truncate, width};

/// The smallest window in which the screens can be used.
const LEAST: Size = Size::new(40, 10);
/// Rows from which on there is room for hints.
const HINTED: u16 = 20;

/// The parts of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Areas {
    pub whole: Rect,
    pub header: Rect,
    pub tabs: Rect,
    /// Where the page came from; empty on a screen.
    pub path: Rect,
    pub body: Rect,
    /// The hint of the first start; empty without one.
    pub hint: Rect,
    pub footer: Rect,
}

impl Areas {
    /// The parts around a screen, or around a page opened from one; with hints there is a line for them.
    pub fn of(size: Size, is_page: bool, has_hint: bool) -> Self {
        let whole = Rect::new(0, 0, size.width, size.height);
        let part = |y: u16, height: u16| Rect::new(0, y, size.width, height).intersection(whole);
        let air = u16::from(size.height >= 30);
        let top = 2 + air;
        let above = if is_page { 1 + air } else { 0 };
        let hint = u16::from(has_hint && size.height >= HINTED);
        Self {
            whole,
            header: part(0, 1),
            tabs: part(1, 1),
            path: part(top, above.min(1)),
            body: part(top + above, size.height.saturating_sub(top + above + 1 + hint)),
            hint: part(size.height.saturating_sub(1 + hint), hint),
            footer: part(size.height.saturating_sub(1), 1),
        }
    }
}

/// Draws everything. Returns where the terminal's cursor stands, if somewhere.
pub fn draw(model: &Model, buffer: &mut Buffer) -> Option<Position> {
    let (areas, world) = (model.areas(), &model.world);
    if areas.whole.intersection(buffer.area) != areas.whole {
        return None;
    }
    buffer.set_style(areas.whole, world.theme.base);
    if areas.whole.width < LEAST.width || areas.whole.height < LEAST.height {
        too_small(areas.whole, buffer, world);
        return None;
    }
    let page = model.page()?;
    header::draw(buffer, areas.header, world);
    tabs::draw(buffer, areas.tabs, model.tab(), world);
    if !areas.path.is_empty() {
        let path: Vec<String> = model.path().map(|view| view.title(world)).collect();
        sheet::path_line(buffer, areas.path, &path, &page.summary(world), world);
    }
    page.draw(buffer, areas.body, world);
    let mut caret = page.caret(areas.body, world);
    for view in model.boxes() {
        view.draw(buffer, areas.whole, world);
        caret = view.caret(areas.whole, world);
    }
    footer::draw(buffer, areas.footer, model);
    hint::draw(buffer, areas.hint, model);
    if let Some(note) = model.note() {
        draw_note(buffer, areas, note, &model.offers(), world);
    }
    caret
}

/// A note stands over the last line of the screen where that is empty, so that the keys below stay in sight; else over
/// the keys, never over a row.
fn draw_note(buffer: &mut Buffer, areas: Areas, note: &Note, offers: &[Action], world: &World) {
    let (sign, style) = match note.tone {
        Tone::Done => ("✓", world.theme.good),
        Tone::Refused => ("✗", world.theme.bad),
    };
    let keys: Vec<(String, String)> = offers
        .iter()
        .filter(|_| note.tone == Tone::Done)
        .map(|action| {
            (format!("  {}", world.keys.label(*action)), format!(" {}", world.text(action.title())))
        })
        .collect();
    let needed: usize = keys.iter().map(|(key, title)| width(key) + width(title)).sum();
    let room = usize::from(areas.body.width).saturating_sub(5 + needed);
    let text = truncate(&note.text, room).into_owned();
    let columns = u16::try_from(width(&text) + needed + 4).unwrap_or(u16::MAX).min(areas.body.width);
    let over = |y: u16| Rect::new(areas.body.right() - columns, y, columns, 1);
    let last = over(areas.footer.y.saturating_sub(1));
    let is_empty = last.positions().all(|at| buffer.cell(at).is_none_or(|cell| cell.symbol() == " "));
    let area = if is_empty { last } else { over(areas.footer.y) };
    buffer.set_style(area, world.theme.field);
    let mut spans = vec![Span::styled(format!(" {sign} "), style), Span::raw(text)];
    for (key, title) in keys {
        spans.push(Span::styled(key, world.theme.key));
        spans.push(Span::raw(title));
    }
    let line = Line::from(spans);
    line.render(area, buffer);
}

fn too_small(area: Rect, buffer: &mut Buffer, world: &World) {
    let words = world.messages.format("tui-too-small", &args![columns = LEAST.width, rows = LEAST.height]);
    for (row, text) in (area.top()..area.bottom()).zip(words.lines()) {
        Line::raw(truncate(text, usize::from(area.width)).into_owned())
            .render(Rect::new(area.x, row, area.width, 1), buffer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_fill_the_window_at_any_size() {
        for (columns, rows) in [(0, 0), (1, 1), (3, 2), (80, 24), (120, 36), (500, 200)] {
            let areas = Areas::of(Size::new(columns, rows), true, true);
            for part in [areas.header, areas.tabs, areas.path, areas.body, areas.hint, areas.footer] {
                assert_eq!(part.intersection(areas.whole), part, "{columns}×{rows}");
            }
        }
        assert_eq!(Areas::of(Size::new(80, 24), false, false).body, Rect::new(0, 2, 80, 21));
    }
}
