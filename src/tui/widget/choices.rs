//! A short list of choices with one of them set off: what completes a word, what a palette found.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Widget};

use crate::text::{pad_right, truncate, width};
use crate::tui::world::World;

/// A choice as it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub title: String,
    /// What it is, beside its title.
    pub words: String,
    /// A key or figure at the right edge.
    pub key: String,
}

/// Draws choices over a line, the last one next to it.
pub fn draw_above(buffer: &mut Buffer, line: Rect, choices: &[Choice], chosen: usize, world: &World) {
    let height = u16::try_from(choices.len()).unwrap_or(u16::MAX).min(line.y);
    let title = widest(choices.iter().map(|choice| &choice.title));
    let words = widest(choices.iter().map(|choice| &choice.words));
    let columns = u16::try_from(title + words + 7).unwrap_or(u16::MAX).min(line.width);
    let area = Rect { y: line.y - height, height, width: columns, ..line };
    Clear.render(area, buffer);
    buffer.set_style(area, world.theme.field);
    draw(buffer, area, choices, chosen, world);
}

/// Draws choices from the top of an area, as many as have room.
pub fn draw(buffer: &mut Buffer, area: Rect, choices: &[Choice], chosen: usize, world: &World) {
    let explained = choices.iter().filter(|choice| !choice.words.is_empty());
    let column = widest(explained.map(|choice| &choice.title)).min(usize::from(area.width) / 2);
    for ((at, choice), y) in choices.iter().enumerate().zip(area.top()..area.bottom()) {
        let place = Rect { y, height: 1, ..area };
        let is_chosen = at == chosen;
        if is_chosen {
            buffer.set_style(place, world.theme.selected);
        }
        let key = width(&choice.key);
        let all = usize::from(area.width).saturating_sub(key + 5);
        let title = if choice.words.is_empty() { all } else { column.min(all) };
        let room = all.saturating_sub(title + 2);
        let sign = if is_chosen { "▌ " } else { "  " };
        let line = Line::from(vec![
            Span::styled(format!(" {sign}"), world.theme.accent),
            Span::raw(pad_right(&truncate(&choice.title, title), title)),
            Span::styled(format!("  {}", truncate(&choice.words, room)), world.theme.dim),
        ]);
        line.render(place, buffer);
        if key > 0 {
            let x = place.right().saturating_sub(u16::try_from(key + 1).unwrap_or(u16::MAX));
            let right = Rect { x, width: place.right() - x, ..place }.intersection(place);
            Line::styled(choice.key.clone(), world.theme.key).render(right, buffer);
        }
    }
}

fn widest<'c>(texts: impl Iterator<Item = &'c String>) -> usize {
    texts.map(|text| width(text)).max().unwrap_or(0)
}
