//! The table of open invoices: number, days, amounts, days late; a total for each currency.

use crate::money::{Currency, Minor};
use crate::text::args;
use crate::text::format::{amount, day_numeric, number};

use super::super::canvas::{Canvas, Style};
use super::super::flow::{Block, Item as FlowItem};
use super::super::length::{Length, pt};
use super::super::sheet::Ink;
use super::super::stationery::WIDTH;
use super::{Content, Item};

/// The header and, for each currency, its rows and its total.
pub struct Table {
    pub header: Block,
    groups: Vec<(Vec<Block>, Block)>,
}

const STYLE: Style = Style::TABLE;
const HEAD: Style = Style::LABEL;
const GUTTER: Length = pt(12);
const ROW_AIR: Length = pt(4);

/// Columns of figures and days, from the left; all end at their right edge.
const COLUMNS: [&str; 6] = [
    "document-date",
    "document-due",
    "document-letter-gross",
    "document-letter-paid",
    "document-letter-balance",
    "document-letter-days-late",
];
/// The place of the open amount among the columns.
const BALANCE: usize = 4;

type Cells = [String; 6];

pub fn table(content: &Content<'_>) -> Table {
    let rows: Vec<(&Item<'_>, Cells)> =
        content.items.iter().map(|item| (item, cells(content, item))).collect();
    let totals: Vec<(Currency, String)> = content
        .currencies()
        .into_iter()
        .map(|currency| (currency, amount(content.language(), content.total(currency), currency)))
        .collect();
    let rights = rights(content, &rows, &totals);
    let groups = totals
        .iter()
        .map(|(currency, shown)| {
            let rows = rows.iter().filter(|(item, _)| item.currency == *currency);
            let blocks = rows.map(|(item, cells)| row(item, cells, &rights)).collect();
            (blocks, total(content, *currency, shown, &rights))
        })
        .collect();
    Table { header: header(content, &rights), groups }
}

impl Table {
    pub fn items(&self) -> Vec<FlowItem> {
        let mut items = Vec::new();
        for (rows, total) in &self.groups {
            items.extend(rows.iter().cloned().map(FlowItem::row));
            if let Some(last) = items.pop() {
                items.push(last.bound());
            }
            items.push(FlowItem::row(total.clone()));
        }
        if let Some(first) = items.first_mut() {
            first.above = pt(12);
        }
        items
    }
}

fn cells(content: &Content<'_>, item: &Item<'_>) -> Cells {
    let language = content.language();
    let money = |value: Minor| amount(language, value, item.currency);
    let day = |day| day_numeric(language, day);
    let late = item.due.days_until(content.day);
    let messages = content.messages();
    let lateness = match late {
        0 => messages.get("document-letter-today").into_owned(),
        late if late > 0 => number(language, late),
        left => messages.format("document-letter-days-left", &args![days = -left]),
    };
    [
        day(item.issued),
        day(item.due),
        money(item.gross),
        money(item.gross - item.open),
        money(item.open),
        lateness,
    ]
}

/// The right edges of the columns, each as wide as its widest cell; the last ends at the margin.
fn rights(content: &Content<'_>, rows: &[(&Item<'_>, Cells)], totals: &[(Currency, String)]) -> [Length; 6] {
    let messages = content.messages();
    let mut widths: [Length; 6] = COLUMNS.map(|id| HEAD.width(&messages.get(id)));
    for (width, place) in widths.iter_mut().zip(0..) {
        let cells = rows.iter().filter_map(|(_, cells)| cells.get(place)).map(|cell| STYLE.width(cell));
        let total = totals.iter().filter(|_| place == BALANCE).map(|(_, shown)| STYLE.strong().width(shown));
        *width = cells.chain(total).chain([*width]).max().unwrap_or_default();
    }
    let mut right = WIDTH;
    let mut rights = [Length::ZERO; 6];
    for (edge, width) in rights.iter_mut().zip(widths).rev() {
        *edge = right;
        right -= width + GUTTER;
    }
    rights
}

fn header(content: &Content<'_>, rights: &[Length; 6]) -> Block {
    let messages = content.messages();
    let mut canvas = Canvas::default();
    canvas.left(Length::ZERO, Length::ZERO, HEAD, &messages.get("document-letter-number"));
    for (id, right) in COLUMNS.iter().zip(rights) {
        canvas.right(*right, Length::ZERO, HEAD, &messages.get(id));
    }
    let height = HEAD.lead + pt(4);
    canvas.rule(Length::ZERO, height, WIDTH, Ink::Text);
    Block { canvas, height: height + pt(1) }
}

fn row(item: &Item<'_>, cells: &Cells, rights: &[Length; 6]) -> Block {
    let mut canvas = Canvas::default();
    let [first, ..] = rights;
    let [date, ..] = cells;
    let number_width = *first - STYLE.width(date) - GUTTER;
    let mut bottom = canvas.paragraph(Length::ZERO, ROW_AIR, number_width, STYLE.strong(), item.number);
    for (cell, right) in cells.iter().zip(rights) {
        canvas.right(*right, ROW_AIR, STYLE, cell);
    }
    if let Some(description) = item.description.and_then(|text| text.lines().next()) {
        bottom = canvas.paragraph(Length::ZERO, bottom, WIDTH, Style::SMALL, description);
    }
    let height = bottom + ROW_AIR;
    canvas.rule(Length::ZERO, height, WIDTH, Ink::Hairline);
    Block { canvas, height }
}

fn total(content: &Content<'_>, currency: Currency, shown: &str, rights: &[Length; 6]) -> Block {
    let mut canvas = Canvas::default();
    let style = STYLE.strong();
    let label = content.messages().format("document-total", &args![currency = currency.code()]);
    let right = rights.get(BALANCE).copied().unwrap_or(WIDTH);
    canvas.right(right - style.width(shown) - GUTTER, ROW_AIR, style, &label);
    canvas.right(right, ROW_AIR, style, shown);
    Block { canvas, height: style.lead + ROW_AIR * 2 }
}
