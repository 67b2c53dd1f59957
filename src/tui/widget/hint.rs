//! A line over the footer that teaches a key.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::sheet;
use crate::text::args;
use crate::tui::action::Action;
use crate::tui::model::Model;
use crate::tui::tour::Tour;

/// Draws the hint that can be followed now, and how to end all of them.
pub fn draw(buffer: &mut Buffer, area: Rect, model: &Model) {
    let Some((place, lesson)) = model.hint().filter(|_| !area.is_empty()) else { return };
    let world = &model.world;
    let key = world.keys.label(lesson.action);
    let words = world.messages.format(&format!("tour-{}", lesson.name), &args![key = key]);
    let number = format!(" {place}/{} · ", Tour::count());
    let end = args![key = world.keys.label(Action::EndTour)];
    let line =
        Line::from(vec![Span::styled(number, world.theme.accent), Span::styled(words, world.theme.strong)]);
    buffer.set_style(area, world.theme.field);
    sheet::two_ends(buffer, area, line, &world.messages.format("tour-end", &end), world);
}
