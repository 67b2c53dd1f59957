//! Words that several screens say about an invoice, with their colours.

use ratatui::text::Span;

use super::theme::Heat;
use super::world::World;
use crate::calendar::Day;
use crate::money::Minor;
use crate::text::args;

/// How an invoice stands: `paid`, `due in 4 days`, `37 days late`.
pub fn standing(open: Minor, due: Day, world: &World) -> Span<'static> {
    if open.is_zero() {
        return Span::styled(world.text("state-paid"), world.theme.dim);
    }
    let days = due.days_until(world.day());
    Span::styled(lateness(days, world), world.theme.heat(Heat::of_days_late(days)))
}

/// `due in 4 days`, `due today`, `37 days late`.
pub fn lateness(days_late: i32, world: &World) -> String {
    match days_late {
        0 => world.text("due-today"),
        1.. => world.messages.format("days-late", &args![days = days_late]),
        _ => world.messages.format("due-in", &args![days = -days_late]),
    }
}

/// `Due on 14 Oct 2026: 38 days late.`
pub fn lateness_sentence(due: Day, world: &World) -> String {
    let late = lateness(due.days_until(world.day()), world);
    world.messages.format("tui-due-on", &args![day = world.short_day(due), late = late])
}
