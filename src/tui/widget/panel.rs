//! A rounded frame with a title, and a box in the middle of the window.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, BorderType, Clear, Padding, Widget};

use crate::text::{clean, truncate, width};
use crate::tui::world::World;

/// Draws a frame and returns what is inside.
pub fn draw(buffer: &mut Buffer, area: Rect, title: &str, world: &World) -> Rect {
    draw_focused(buffer, area, title, false, world)
}

/// Draws a frame that shows whether the keyboard is in it.
pub fn draw_focused(buffer: &mut Buffer, area: Rect, title: &str, has_focus: bool, world: &World) -> Rect {
    let block = block(area, title, world);
    let block = if has_focus { block.border_style(world.theme.accent) } else { block };
    let inside = block.inner(area);
    block.render(area, buffer);
    inside
}

/// The inside of a frame over an area.
pub fn inside(area: Rect) -> Rect {
    Block::bordered().padding(padding(area)).inner(area)
}

/// Draws a box over what is there, which steps back, and returns what is inside.
pub fn draw_box(buffer: &mut Buffer, window: Rect, area: Rect, title: &str, world: &World) -> Rect {
    buffer.set_style(window, world.theme.behind);
    Clear.render(area, buffer);
    buffer.set_style(area, world.theme.base);
    let block = block(area, title, world).border_style(world.theme.accent);
    let inside = block.inner(area);
    block.render(area, buffer);
    inside
}

/// A box of a size in the middle of the window, as large as fits above the footer.
pub fn centred(window: Rect, columns: u16, rows: u16) -> Rect {
    let room = Rect { height: window.height.saturating_sub(1), ..window };
    let (columns, rows) = (columns.min(room.width), rows.min(room.height));
    let (left, top) = ((room.width - columns) / 2, (room.height - rows) / 2);
    Rect::new(room.x + left, room.y + top, columns, rows)
}

fn block<'a>(area: Rect, title: &str, world: &World) -> Block<'a> {
    let frame = Block::bordered()
        .border_type(BorderType::Rounded)
        .border_style(world.theme.faint)
        .padding(padding(area));
    if title.is_empty() {
        return frame;
    }
    let room = usize::from(area.width.saturating_sub(2));
    let title = truncate(&clean(title), room).into_owned();
    let title = if width(&title) + 2 <= room { format!(" {title} ") } else { title };
    frame.title(Line::from(Span::styled(title, world.theme.heading)))
}

/// A narrow frame has no room to lose.
fn padding(area: Rect) -> Padding {
    Padding::horizontal(u16::from(area.width >= 24))
}
