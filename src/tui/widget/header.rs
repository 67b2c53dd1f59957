//! The first line: program, company, the day that is shown, currency.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use crate::text::{args, format, truncate, width};
use crate::tui::world::World;

pub fn draw(buffer: &mut Buffer, area: Rect, world: &World) {
    let right = right_side(world);
    let room = usize::from(area.width).saturating_sub(right.width() + 3);
    let company = truncate(&world.ledger.company, room.saturating_sub(width(" Relance · "))).into_owned();
    let left = Line::from(vec![
        Span::styled(" Relance", world.theme.accent.patch(world.theme.strong)),
        Span::styled(if company.is_empty() { "" } else { " · " }, world.theme.dim),
        Span::raw(company),
    ]);
    left.render(area, buffer);
    let columns = u16::try_from(right.width()).unwrap_or(area.width).min(area.width);
    let place = Rect::new(area.right() - columns, area.y, columns, area.height);
    right.render(place, buffer);
}

fn right_side(world: &World) -> Line<'static> {
    let language = world.messages.language();
    let currency = format!(" · {} ", world.ledger.home.currency);
    let day = format::day_with_weekday(language, world.day());
    if !world.clock.is_travelling() {
        return Line::from(vec![Span::raw(day), Span::styled(currency, world.theme.dim)]);
    }
    let away = world.day().days_until(world.clock.today);
    let distance = if away > 0 {
        world.messages.format("tui-travel-past", &args![days = away])
    } else {
        world.messages.format("tui-travel-future", &args![days = -away])
    };
    let band = format!(" {} {day} · {distance} ", world.text("tui-as-of"));
    Line::from(vec![Span::styled(band, world.theme.travel), Span::styled(currency, world.theme.dim)])
}
