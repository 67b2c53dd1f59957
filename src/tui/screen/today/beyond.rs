//! A client that has had every letter, as a line of the work list.

use super::line::{Words, oldest};
use crate::domain::chase::Exhausted;
use crate::tui::reckon::today::TodayList;
use crate::tui::wording;
use crate::tui::world::World;

pub(super) fn words(list: &TodayList, row: &Exhausted, world: &World) -> Words {
    let late = oldest(list, &row.invoices).map(|days| wording::lateness(days, world));
    Words { standing: late.unwrap_or_default(), why: wording::exhausted(&row.last, world), is_dim: false }
}
