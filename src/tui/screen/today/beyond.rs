//! A client that has had every letter, as a line of the work list.

use super::line::{Words, oldest};
use crate::app::step_name;
use crate::domain::chase::Exhausted;
use crate::text::args;
use crate::tui::reckon::today::TodayList;
use crate::tui::theme::Heat;
use crate::tui::wording;
use crate::tui::world::World;

pub(super) fn words(list: &TodayList, row: &Exhausted, world: &World) -> Words {
    let late = oldest(list, &row.invoices).map(|days| wording::lateness(days, world));
    Words {
        step: world.text("tui-all-letters-sent"),
        step_style: world.theme.heat(Heat::Worst),
        standing: late.unwrap_or_default(),
        why: wording::exhausted(&row.last, world),
        is_dim: false,
    }
}

pub(super) fn reasons(row: &Exhausted, world: &World) -> Vec<String> {
    let step = step_name(&row.last.step, world.messages);
    let day = world.short_day(row.last.day);
    vec![
        world.messages.format("tui-last-letter-was", &args![step = step, day = day]),
        world.text("tui-policy-finished"),
    ]
}
