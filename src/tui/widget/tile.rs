//! A framed figure with a line or two about it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use super::panel;
use crate::text::{truncate, width};
use crate::tui::world::World;

/// What stands in a tile.
#[derive(Clone, Debug, Default)]
pub struct Tile {
    pub title: String,
    pub figure: String,
    /// At the right of the figure: a share, a small curve.
    pub aside: Option<Span<'static>>,
    /// Below the figure.
    pub words: Vec<String>,
}

pub fn draw(buffer: &mut Buffer, area: Rect, tile: &Tile, has_focus: bool, world: &World) {
    if area.is_empty() {
        return;
    }
    let inside = panel::draw_focused(buffer, area, &tile.title, has_focus, world);
    let room = usize::from(inside.width);
    let figure = truncate(&tile.figure, room).into_owned();
    let left = room.saturating_sub(width(&figure) + 1);
    Line::styled(figure, world.theme.strong).render(inside, buffer);
    if let Some(aside) = tile.aside.as_ref().filter(|aside| aside.width() <= left) {
        let columns = u16::try_from(aside.width()).unwrap_or(inside.width);
        let place = Rect { x: inside.right() - columns, width: columns, ..inside };
        Line::from(aside.clone()).render(place, buffer);
    }
    for (words, y) in tile.words.iter().zip(inside.top() + 1..inside.bottom()) {
        let words = truncate(words, room).into_owned();
        Line::styled(words, world.theme.dim).render(Rect { y, height: 1, ..inside }, buffer);
    }
}
