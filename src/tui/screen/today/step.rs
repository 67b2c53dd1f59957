//! A step of the work list: as a row, as an explanation, and whole where the window is wide.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use crate::app::{hold_text, reason_text, step_name};
use crate::domain::chase::{Reason, StepOwed};
use crate::money::Money;
use crate::text::{args, clean, fit, pad_left, width};
use crate::tui::overlay::why::{Why, wrapped};
use crate::tui::reckon::today::TodayList;
use crate::tui::theme::Heat;
use crate::tui::widget::panel;
use crate::tui::widget::table::{Cell, Column, Row};
use crate::tui::wording;
use crate::tui::world::World;

pub(super) fn columns(list: &TodayList, world: &World) -> Vec<Column> {
    let each = list.report.steps.iter().filter_map(|step| step.at_risk.first());
    let widest = each.map(|money| width(&world.amount(money.amount, money.currency))).max().unwrap_or(0);
    let title = |id: &str| world.text(id);
    vec![
        Column::text(title("word-client"), 16, 34),
        Column::number(title("word-at-risk"), widest),
        Column::text("", 3, 3).rank(3),
        Column::text(title("word-step"), 16, 22),
        Column::text(title("tui-standing"), 16, 22).rank(1),
        Column::text(title("word-why"), 30, 90).rank(4),
    ]
}

pub(super) fn row(list: &TodayList, owed: &StepOwed, is_marked: bool, world: &World) -> Row {
    let theme = &world.theme;
    let name = clean(&list.book.client(owed.client).name).into_owned();
    let (base, heat) = match &owed.held {
        Some(_) => (theme.dim, theme.dim),
        None => (theme.base, theme.heat(heat(list, owed))),
    };
    let money = owed.at_risk.first();
    let more = if owed.at_risk.len() > 1 { "+" } else { "" };
    let cells = vec![
        Cell::styled(name, base),
        Cell::styled(money.map(|m| world.amount(m.amount, m.currency)).unwrap_or_default(), base),
        Cell::styled(money.map(|m| format!("{}{more}", m.currency)).unwrap_or_default(), theme.dim),
        Cell::styled(step_name(&owed.step, world.messages), heat),
        Cell::styled(standing(list, owed, world), if owed.held.is_some() { theme.dim } else { theme.base }),
        Cell::styled(in_short(list, owed, world), theme.dim),
    ];
    Row { cells, is_marked }
}

fn heat(list: &TodayList, owed: &StepOwed) -> Heat {
    oldest(list, owed).map_or(Heat::Calm, Heat::of_days_late)
}

/// Days that the oldest invoice of the letter is late.
fn oldest(list: &TodayList, owed: &StepOwed) -> Option<i32> {
    let due = owed.invoices.iter().map(|ix| list.book.invoice(*ix).due).min();
    due.map(|due| due.days_until(list.report.day))
}

/// How late the oldest invoice is, or until when the step waits.
fn standing(list: &TodayList, owed: &StepOwed, world: &World) -> String {
    match owed.held.as_ref().map(|hold| hold.until) {
        Some(Some(day)) => world.messages.format("tui-waits-until", &args![day = world.brief_day(day)]),
        Some(None) => world.text("tui-left-alone"),
        None => oldest(list, owed).map(|days| wording::lateness(days, world)).unwrap_or_default(),
    }
}

/// Since when it is owed, or why it waits.
fn in_short(list: &TodayList, owed: &StepOwed, world: &World) -> String {
    match &owed.held {
        Some(hold) => hold_text(hold, world.messages),
        None => {
            let last = owed.why.iter().find(|why| is_history(why));
            let last = last.map(|why| reason_text(why, &list.book, world.messages));
            let since = world.messages.format("tui-owed-since", &args![day = world.brief_day(owed.since)]);
            last.map_or(since.clone(), |last| format!("{since}; {last}"))
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

/// Why the step is owed, or why not yet, with the invoices of the letter.
pub(super) fn why(list: &TodayList, owed: &StepOwed, world: &World) -> Why {
    let name = clean(&list.book.client(owed.client).name).into_owned();
    let mut sum = invoices(list, owed, world);
    sum.push((world.text("word-total"), wording::sums(&owed.at_risk, world)));
    Why { title: name, reasons: reasons(list, owed, world), sum }
}

fn reasons(list: &TodayList, owed: &StepOwed, world: &World) -> Vec<String> {
    let step = step_name(&owed.step, world.messages);
    let first = match &owed.held {
        None => world
            .messages
            .format("tui-step-owed-since", &args![step = step, day = world.short_day(owed.since)]),
        Some(hold) => world
            .messages
            .format("tui-step-waits", &args![step = step, cause = hold_text(hold, world.messages)]),
    };
    let reasons = owed.why.iter().map(|why| format!("· {}", reason_text(why, &list.book, world.messages)));
    std::iter::once(first).chain(reasons).collect()
}

fn invoices(list: &TodayList, owed: &StepOwed, world: &World) -> Vec<(String, String)> {
    let line = |ix: &crate::domain::book::InvoiceIx| {
        let invoice = list.book.invoice(*ix);
        let late = wording::lateness(invoice.due.days_until(list.report.day), world);
        let open = Money {
            amount: list.book.open_on(*ix, list.report.day),
            currency: list.book.currency(invoice.currency),
        };
        let name = format!("{}  {late}", clean(list.book.number(*ix)));
        (name, world.money(open.amount, open.currency))
    };
    owed.invoices.iter().map(line).collect()
}

/// The pane beside the list: the step with its reasons and invoices.
pub(super) fn draw_detail(buffer: &mut Buffer, area: Rect, list: &TodayList, owed: &StepOwed, world: &World) {
    let columns = usize::from(panel::inside(area).width);
    let mut lines: Vec<Line<'static>> = reasons(list, owed, world)
        .iter()
        .flat_map(|reason| wrapped(reason, columns))
        .map(Line::raw)
        .collect();
    lines.push(Line::default());
    for (name, value) in invoices(list, owed, world) {
        let room = columns.saturating_sub(width(&value) + 1);
        lines.push(Line::from(vec![
            Span::styled(fit(&name, room), world.theme.dim),
            Span::raw(pad_left(&value, columns - room)),
        ]));
    }
    lines.push(Line::styled(pad_left(&wording::sums(&owed.at_risk, world), columns), world.theme.strong));
    let height = u16::try_from(lines.len() + 2).unwrap_or(area.height).min(area.height);
    let area = Rect { height, ..area };
    let inside = panel::draw(buffer, area, &list.book.client(owed.client).name, world);
    for (line, y) in lines.into_iter().zip(inside.top()..inside.bottom()) {
        line.render(Rect { y, height: 1, ..inside }, buffer);
    }
}
