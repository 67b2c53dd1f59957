//! What the chase says of a client: the step and why, in sentences and with the invoices.

use ratatui::style::Style;

use super::{lateness, sums};
use crate::app::{hold_text, reason_text, step_name};
use crate::calendar::Day;
use crate::domain::book::{Book, InvoiceIx};
use crate::domain::chase::{Exhausted, StepOwed};
use crate::domain::report::overdue::OverdueRow;
use crate::text::{args, clean};
use crate::tui::overlay::why::Why;
use crate::tui::reckon::today::TodayRow;
use crate::tui::theme::Heat;
use crate::tui::world::World;

/// The name of what is asked for.
pub fn step(row: TodayRow<'_>, world: &World) -> String {
    match row {
        TodayRow::Step(owed) => step_name(&owed.step, world.messages),
        TodayRow::Exhausted(_) => world.text("tui-all-letters-sent"),
    }
}

/// A step that waits is pale; else the further the chase has come, the stronger.
pub fn style(row: TodayRow<'_>, world: &World) -> Style {
    let policy = &world.rules.policy;
    match row {
        TodayRow::Step(owed) if owed.held.is_some() => world.theme.dim,
        TodayRow::Step(owed) => world.theme.heat(Heat::of_step(
            policy.rank(&owed.step),
            policy.first_reminder(),
            policy.steps.len(),
        )),
        TodayRow::Exhausted(_) => world.theme.heat(Heat::Worst),
    }
}

/// Why a row is there, with the invoices that it is about.
pub fn why(row: TodayRow<'_>, book: &Book, day: Day, world: &World) -> Why {
    let mut sum = invoices(row, book, day, world);
    sum.push((world.text("word-total"), sums(row.at_risk(), world)));
    let title = clean(&book.client(row.client()).name).into_owned();
    Why { title, reasons: reasons(row, book, world), sum }
}

/// Sentences: what is asked for, then why.
pub fn reasons(row: TodayRow<'_>, book: &Book, world: &World) -> Vec<String> {
    match row {
        TodayRow::Step(owed) => {
            let why = owed.why.iter().map(|why| format!("· {}", reason_text(why, book, world.messages)));
            std::iter::once(owed_or_held(owed, world)).chain(why).collect()
        }
        TodayRow::Exhausted(row) => vec![last_letter(row, world), world.text("tui-policy-finished")],
    }
}

/// The first of the reasons: what is asked for, and since when or until when.
pub fn in_a_sentence(row: TodayRow<'_>, world: &World) -> String {
    match row {
        TodayRow::Step(owed) => owed_or_held(owed, world),
        TodayRow::Exhausted(row) => super::exhausted(&row.last, world),
    }
}

fn owed_or_held(owed: &StepOwed, world: &World) -> String {
    let step = step_name(&owed.step, world.messages);
    match &owed.held {
        None => {
            let words = args![step = step, day = world.short_day(owed.since)];
            world.messages.format("tui-step-owed-since", &words)
        }
        Some(hold) => {
            let words = args![step = step, cause = hold_text(hold, world.messages)];
            world.messages.format("tui-step-waits", &words)
        }
    }
}

fn last_letter(row: &Exhausted, world: &World) -> String {
    let step = step_name(&row.last.step, world.messages);
    let words = args![step = step, day = world.short_day(row.last.day)];
    world.messages.format("tui-last-letter-was", &words)
}

/// The invoices with how late they are, and what is open of them.
pub fn invoices(row: TodayRow<'_>, book: &Book, day: Day, world: &World) -> Vec<(String, String)> {
    let line = |ix: &InvoiceIx| {
        let invoice = book.invoice(*ix);
        let late = lateness(invoice.due.days_until(day), world);
        let open = world.money(book.open_on(*ix, day), book.currency(invoice.currency));
        (format!("{}  {late}", clean(book.number(*ix))), open)
    };
    row.invoices().iter().map(line).collect()
}

/// How late it is, what the chase asks for, and what went out last.
pub fn of_invoice(row: &OverdueRow, world: &World) -> Vec<String> {
    let messages = world.messages;
    let step = row.step.as_ref().map(|step| step_name(step, messages));
    let now = match (step, row.step_since, &row.held) {
        (Some(step), Some(since), None) => {
            messages.format("tui-step-owed-since", &args![step = step, day = world.short_day(since)])
        }
        (Some(step), _, Some(hold)) => {
            messages.format("tui-step-waits", &args![step = step, cause = hold_text(hold, messages)])
        }
        (None, _, _) | (Some(_), None, None) => coming(row, world),
    };
    let last = row.ladder.last.as_ref().map(|last| {
        let step = step_name(&last.step, messages);
        messages.format("tui-last-letter-was", &args![step = step, day = world.short_day(last.day)])
    });
    [Some(super::lateness_sentence(row.due, world)), last, Some(now)].into_iter().flatten().collect()
}

/// What comes next where nothing is owed today.
fn coming(row: &OverdueRow, world: &World) -> String {
    match &row.ladder.next {
        Some(next) if next.day > world.day() => {
            let step = step_name(&next.step, world.messages);
            world.messages.format("tui-step-comes", &args![step = step, day = world.short_day(next.day)])
        }
        None if row.ladder.is_climbed() => world.text("tui-policy-finished"),
        Some(_) | None => world.text("tui-no-step-for-it"),
    }
}
