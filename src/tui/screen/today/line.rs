//! A line of the work list, whatever it asks for: its columns, its explanation, and the pane beside the list.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use super::{beyond, step};
use crate::domain::book::InvoiceIx;
use crate::money::Money;
use crate::text::{args, clean, fit, pad_left, width};
use crate::tui::overlay::why::wrapped;
use crate::tui::reckon::today::{TodayList, TodayRow};
use crate::tui::widget::panel;
use crate::tui::widget::table::{Cell, Column, Row};
use crate::tui::wording::{self, chase};
use crate::tui::world::World;

/// What a line says besides client and money.
pub(super) struct Words {
    pub standing: String,
    pub why: String,
    /// Of a line that can't be done now.
    pub is_dim: bool,
}

pub(super) fn columns(list: &TodayList, world: &World) -> Vec<Column> {
    let steps = list.report.steps.iter().map(|owed| &owed.at_risk);
    let each = steps.chain(list.report.exhausted.iter().map(|row| &row.at_risk));
    let each: Vec<Money> = each.filter_map(|at_risk| at_risk.first()).copied().collect();
    let code = wording::code_column(each.iter().map(|money| money.currency), world);
    let widest = wording::widest(each.iter().map(|money| (money.amount, money.currency)), world);
    let title = |id: &str| world.text(id);
    vec![
        Column::text(title("word-client"), 16, 34),
        Column::number(title("word-at-risk"), widest),
        code,
        Column::text(title("word-step"), wording::step_columns(world), 22),
        Column::text(title("tui-standing"), step::standing_columns(world), 22).rank(1),
        Column::text(title("word-why"), 30, 90).rank(4),
    ]
}

pub(super) fn row(list: &TodayList, row: TodayRow<'_>, is_marked: bool, world: &World) -> Row {
    let theme = &world.theme;
    let words = words(list, row, world);
    let base = if words.is_dim { theme.dim } else { theme.base };
    let name = clean(&list.book.client(row.client()).name).into_owned();
    let money = row.at_risk().first();
    let more = if row.at_risk().len() > 1 { "+" } else { "" };
    let cells = vec![
        Cell::styled(name, base),
        Cell::styled(money.map(|m| world.amount(m.amount, m.currency)).unwrap_or_default(), base),
        Cell::styled(money.map(|m| format!("{}{more}", m.currency)).unwrap_or_default(), theme.dim),
        Cell::styled(chase::step(row, world), chase::style(row, world)),
        Cell::styled(words.standing, base),
        Cell::styled(words.why, theme.dim),
    ];
    Row { cells, is_marked }
}

fn words(list: &TodayList, row: TodayRow<'_>, world: &World) -> Words {
    match row {
        TodayRow::Step(owed) => step::words(list, owed, world),
        TodayRow::Exhausted(row) => beyond::words(list, row, world),
    }
}

/// What there is to do, and what it is about.
pub(super) fn title(list: &TodayList, world: &World) -> String {
    let count = list.to_do().count();
    let day = world.clock.as_of.map(|day| world.brief_day(day));
    let stake = wording::sums(&list.at_stake(), world);
    match (count, day) {
        (0, None) => world.text("tui-nothing-to-do"),
        (0, Some(day)) => world.messages.format("tui-nothing-to-do-then", &args![day = day]),
        (_, None) => world.messages.format("tui-to-do", &args![count = count, stake = stake]),
        (_, Some(day)) => {
            world.messages.format("tui-to-do-then", &args![count = count, stake = stake, day = day])
        }
    }
}

/// Days that the oldest of some invoices is late.
pub(super) fn oldest(list: &TodayList, invoices: &[InvoiceIx]) -> Option<i32> {
    let due = invoices.iter().map(|ix| list.book.invoice(*ix).due).min();
    due.map(|due| due.days_until(list.report.day))
}

/// The pane beside the list: the line with its reasons and invoices.
pub(super) fn draw_detail(
    buffer: &mut Buffer,
    area: Rect,
    list: &TodayList,
    row: TodayRow<'_>,
    world: &World,
) {
    let columns = usize::from(panel::inside(area).width);
    let mut lines: Vec<Line<'static>> = chase::reasons(row, &list.book, world)
        .iter()
        .flat_map(|reason| wrapped(reason, columns))
        .map(Line::raw)
        .collect();
    lines.push(Line::default());
    for (name, value) in chase::invoices(row, &list.book, list.report.day, world) {
        let room = columns.saturating_sub(width(&value) + 1);
        lines.push(Line::from(vec![
            Span::styled(fit(&name, room), world.theme.dim),
            Span::raw(pad_left(&value, columns - room)),
        ]));
    }
    lines.push(Line::styled(pad_left(&wording::sums(row.at_risk(), world), columns), world.theme.strong));
    let height = u16::try_from(lines.len() + 2).unwrap_or(area.height).min(area.height);
    let area = Rect { height, ..area };
    let inside = panel::draw(buffer, area, &list.book.client(row.client()).name, world);
    for (line, y) in lines.into_iter().zip(inside.top()..inside.bottom()) {
        line.render(Rect { y, height: 1, ..inside }, buffer);
    }
}
