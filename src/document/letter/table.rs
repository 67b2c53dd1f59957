//! The table of open invoices: number, days, amounts, days late; a total for each currency.

use crate::domain::chase::Asked;
use crate::domain::client::ClientKind;
use crate::money::{Currency, Minor};
use crate::text::args;
use crate::text::format::{amount, day_numeric, number};

use super::super::canvas::{Canvas, Style};
use super::super::density::Density;
use super::super::flow::{Block, Item as FlowItem};
use super::super::length::{Length, pt};
use super::super::sheet::Ink;
use super::super::stationery::WIDTH;
use super::{Content, Item};

/// The header and, for each currency, its rows and its sums.
pub struct Table {
    pub header: Block,
    groups: Vec<(Vec<Block>, Block)>,
}

/// A sum under the rows of a currency.
struct Sum {
    label: String,
    shown: String,
    style: Style,
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

pub fn table<'a>(content: &Content<'a>, density: Density) -> Table {
    // A business knows its invoices by their numbers; a Belgian consumer must be told what was sold.
    let says_what = density != Density::Tight || content.client.kind == ClientKind::Consumer;
    let said = |item: &Item<'a>| Item { description: item.description.filter(|_| says_what), ..*item };
    let rows: Vec<(Item<'a>, Cells)> =
        content.items.iter().map(|item| (said(item), cells(content, item))).collect();
    let totals: Vec<(Currency, Vec<Sum>)> =
        content.asked().iter().map(|asked| (asked.listed.currency, sums(content, asked))).collect();
    let rights = rights(content, &rows, &totals);
    let groups = totals
        .iter()
        .map(|(currency, sums)| {
            let rows = rows.iter().filter(|(item, _)| item.currency == *currency);
            let blocks = rows.map(|(item, cells)| row(item, cells, &rights, density)).collect();
            (blocks, total(sums, &rights, density))
        })
        .collect();
    Table { header: header(content, &rights), groups }
}

impl Table {
    pub fn items(&self, density: Density) -> Vec<FlowItem> {
        let mut items = Vec::new();
        for (rows, total) in &self.groups {
            items.extend(rows.iter().cloned().map(FlowItem::row));
            if let Some(last) = items.pop() {
                items.push(last.bound());
            }
            items.push(FlowItem::row(total.clone()));
        }
        if let Some(first) = items.first_mut() {
            first.above = density.air(pt(12));
        }
        items
    }
}

/// The total; where money of the client counts against it, that money and what is left to pay.
fn sums(content: &Content<'_>, asked: &Asked) -> Vec<Sum> {
    let (messages, currency) = (content.messages(), asked.listed.currency);
    let shown = |value: Minor| amount(content.language(), value, currency);
    let total = messages.format("document-total", &args![currency = currency.code()]);
    let total = |style| Sum { label: total, shown: shown(asked.listed.amount), style };
    if !asked.free.is_positive() {
        return vec![total(STYLE.strong())];
    }
    let counted = asked.free.min(asked.listed.amount);
    let received = messages.get("document-letter-received").into_owned();
    let to_pay = messages.get("document-to-pay").into_owned();
    vec![
        total(STYLE),
        Sum { label: received, shown: shown(-counted), style: STYLE },
        Sum { label: to_pay, shown: shown(asked.to_pay().amount), style: STYLE.strong() },
    ]
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
fn rights(content: &Content<'_>, rows: &[(Item<'_>, Cells)], totals: &[(Currency, Vec<Sum>)]) -> [Length; 6] {
    let messages = content.messages();
    let mut widths: [Length; 6] = COLUMNS.map(|id| HEAD.width(&messages.get(id)));
    for (width, place) in widths.iter_mut().zip(0..) {
        let cells = rows.iter().filter_map(|(_, cells)| cells.get(place)).map(|cell| STYLE.width(cell));
        let sums = totals.iter().filter(|_| place == BALANCE).flat_map(|(_, sums)| sums);
        let total = sums.map(|sum| sum.style.width(&sum.shown));
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

fn row(item: &Item<'_>, cells: &Cells, rights: &[Length; 6], density: Density) -> Block {
    let mut canvas = Canvas::default();
    let air = density.air(ROW_AIR);
    let [first, ..] = rights;
    let [date, ..] = cells;
    let number_width = *first - STYLE.width(date) - GUTTER;
    let mut bottom = canvas.paragraph(Length::ZERO, air, number_width, STYLE.strong(), item.number);
    for (cell, right) in cells.iter().zip(rights) {
        canvas.right(*right, air, STYLE, cell);
    }
    if let Some(description) = item.description.and_then(|text| text.lines().next()) {
        bottom = canvas.paragraph(Length::ZERO, bottom, WIDTH, Style::SMALL, description);
    }
    let height = bottom + air;
    canvas.rule(Length::ZERO, height, WIDTH, Ink::Hairline);
    Block { canvas, height }
}

fn total(sums: &[Sum], rights: &[Length; 6], density: Density) -> Block {
    let mut canvas = Canvas::default();
    let right = rights.get(BALANCE).copied().unwrap_or(WIDTH);
    let widest = sums.iter().map(|sum| sum.style.width(&sum.shown)).max().unwrap_or_default();
    let air = density.air(ROW_AIR);
    let mut top = air;
    for sum in sums {
        canvas.right(right - widest - GUTTER, top, sum.style, &sum.label);
        canvas.right(right, top, sum.style, &sum.shown);
        top += sum.style.lead;
    }
    Block { canvas, height: top + air }
}
