//! A step that the policy asks for, as a line of the work list.

use super::line::{Words, oldest};
use crate::app::{hold_text, reason_text};
use crate::calendar::Day;
use crate::domain::chase::{Reason, StepOwed};
use crate::text::{args, width};
use crate::tui::reckon::today::TodayList;
use crate::tui::wording;
use crate::tui::world::World;

pub(super) fn words(list: &TodayList, owed: &StepOwed, world: &World) -> Words {
    Words {
        standing: standing(list, owed, world),
        why: in_short(list, owed, world),
        is_dim: owed.held.is_some(),
    }
}

/// How late the oldest invoice is, or until when the step waits.
fn standing(list: &TodayList, owed: &StepOwed, world: &World) -> String {
    match owed.held.as_ref().map(|hold| hold.until) {
        Some(Some(day)) => world.messages.format("tui-waits-until", &args![day = world.brief_day(day)]),
        Some(None) => world.text("tui-left-alone"),
        None => oldest(list, &owed.invoices).map(|days| wording::lateness(days, world)).unwrap_or_default(),
    }
}

/// Columns that the longest words of [`standing`] take; no month is cut to more letters than September.
pub(super) fn standing_columns(world: &World) -> usize {
    let autumn = Day::from_ymd(world.day().year(), 9, 30).unwrap_or_else(|| world.day());
    let waits = world.messages.format("tui-waits-until", &args![day = world.brief_day(autumn)]);
    let alone = world.text("tui-left-alone");
    wording::standing_columns(world).max(width(&waits)).max(width(&alone))
}

/// Since when it is owed, or why it waits.
fn in_short(list: &TodayList, owed: &StepOwed, world: &World) -> String {
    match &owed.held {
        Some(hold) => hold_text(hold, world.messages),
        None => {
            let last = owed.why.iter().find(|why| is_history(why));
            let last = last.map(|why| reason_text(why, &list.book, world.messages));
            let since = world.messages.format("tui-owed-since", &args![day = world.brief_day(owed.since)]);
            match last {
                Some(last) => world.messages.format("tui-since-and-last", &args![since = since, last = last]),
                None => since,
            }
        }
    }
}

/// Whether a reason tells what happened before, as against dates and policy.
const fn is_history(reason: &Reason) -> bool {
    match reason {
        Reason::NothingSent | Reason::LastLetter { .. } | Reason::OlderUnpaid { .. } => true,
        Reason::Late { .. } | Reason::DueIn { .. } | Reason::Policy { .. } | Reason::Moved { .. } => false,
    }
}
