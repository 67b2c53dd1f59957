//! A table of which only the rows in sight are made. Columns that do not fit leave in the order of their ranks.

use std::cmp::Ordering;
use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use crate::text::{clean, pad_left, truncate, width};
use crate::tui::list::{Listing, Rows};
use crate::tui::widget::bar;
use crate::tui::world::World;

/// Columns between two columns, and before the first one for the cursor's sign.
const GAP: usize = 2;
/// Columns above its least that are enough to read a cell.
const TO_READ: usize = 10;

/// A column of a table.
#[derive(Clone, Debug)]
pub struct Column {
    pub title: String,
    pub least: usize,
    /// It grows up to this where there is room.
    pub most: usize,
    pub align: Align,
    /// 0 always stays; the highest rank leaves first.
    pub rank: u8,
    pub order: Option<Order>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    /// Numbers: their decimals stand under each other.
    Right,
}

/// The direction in which rows are sorted by a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    /// The least comes first.
    Rising,
    /// The greatest comes first.
    Falling,
}

/// A row as it is drawn.
#[derive(Clone, Debug, Default)]
pub struct Row {
    pub cells: Vec<Cell>,
    pub is_marked: bool,
}

/// What stands in a column of a row.
#[derive(Clone, Debug)]
pub enum Cell {
    Text(Vec<Span<'static>>),
    /// A bar of parts, as long as their share of the longest one.
    Bar {
        parts: Vec<i64>,
        longest: i64,
    },
}

impl Order {
    pub const fn reversed(self) -> Self {
        match self {
            Self::Rising => Self::Falling,
            Self::Falling => Self::Rising,
        }
    }

    /// How two rows stand, from how they would stand when the least comes first.
    pub const fn of(self, rising: Ordering) -> Ordering {
        match self {
            Self::Rising => rising,
            Self::Falling => rising.reverse(),
        }
    }

    const fn sign(self) -> &'static str {
        match self {
            Self::Rising => "▴",
            Self::Falling => "▾",
        }
    }
}

impl Column {
    /// The rank of a column that has nothing to say.
    pub const NEVER: u8 = u8::MAX;

    /// A column of text that grows from `least`, or from its title, to `most`.
    pub fn text(title: impl Into<String>, least: usize, most: usize) -> Self {
        let title = title.into();
        let least = least.max(width(&title));
        Self { title, least, most: most.max(least), align: Align::Left, rank: 0, order: None }
    }

    /// A column of numbers, as wide as its widest one or its title.
    pub fn number(title: impl Into<String>, widest: usize) -> Self {
        let title = title.into();
        let columns = widest.max(width(&title));
        Self { title, least: columns, most: columns, align: Align::Right, rank: 0, order: None }
    }

    #[must_use]
    pub const fn rank(mut self, rank: u8) -> Self {
        self.rank = rank;
        self
    }

    /// Shows that the rows are sorted by this column.
    #[must_use]
    pub fn sorted(mut self, order: Option<Order>) -> Self {
        self.order = order;
        let columns = width(&self.title) + usize::from(order.is_some());
        self.least = self.least.max(columns);
        self.most = self.most.max(columns);
        self
    }
}

impl Cell {
    pub fn new(text: impl Into<String>) -> Self {
        Self::Text(vec![Span::raw(text.into())])
    }

    pub fn styled(text: impl Into<String>, style: Style) -> Self {
        Self::Text(vec![Span::styled(text.into(), style)])
    }

    /// A column that has nothing to say in this row.
    pub const fn empty() -> Self {
        Self::Text(Vec::new())
    }

    /// Text from outside: names, numbers, references.
    pub fn outside(text: &str) -> Self {
        Self::new(clean(text))
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

/// The rows of a table that are in sight, out of how many, and the one under the cursor.
pub struct Sight {
    pub seen: Range<usize>,
    pub count: usize,
    pub cursor: Option<usize>,
}

impl Sight {
    pub fn of<R: Rows>(listing: &Listing<R>) -> Self {
        let count = listing.rows().map_or(0, Rows::count);
        Self { seen: listing.seen(), count, cursor: listing.at() }
    }
}

/// Rows that fit under the headings.
pub fn height(area: Rect) -> usize {
    usize::from(area.height.saturating_sub(1))
}

/// The line below the headings that a click hits.
pub fn line_at(area: Rect, at: Position) -> Option<usize> {
    area.contains(at).then(|| at.y - area.y).and_then(|line| line.checked_sub(1)).map(usize::from)
}

/// Draws headings and the rows in sight.
pub fn draw(
    buffer: &mut Buffer,
    area: Rect,
    columns: &[Column],
    sight: &Sight,
    world: &World,
    row: impl Fn(usize) -> Row,
) {
    if area.is_empty() {
        return;
    }
    let is_long = sight.count > height(area);
    let lines = sight.seen.clone().zip(area.top() + 1..area.bottom());
    let rows: Vec<(usize, u16, Row)> = lines.map(|(at, y)| (at, y, row(at))).collect();
    let wanted = wanted(columns, rows.iter().map(|(_, _, row)| row));
    let slots = slots(columns, &wanted, usize::from(area.width) - usize::from(is_long));
    heading(buffer, area, columns, &slots, world);
    for (at, y, row) in rows {
        let line = Rect::new(area.x, y, area.width, 1);
        let is_cursor = sight.cursor == Some(at);
        draw_row(buffer, line, columns, &slots, row, is_cursor, world);
    }
    if is_long {
        scroll_bar(buffer, area, sight, world);
    }
}

fn draw_row(
    buffer: &mut Buffer,
    line: Rect,
    columns: &[Column],
    slots: &[Option<Slot>],
    row: Row,
    is_cursor: bool,
    world: &World,
) {
    sign(buffer, line, is_cursor, row.is_marked, world);
    let mut bars = Vec::new();
    for ((column, slot), cell) in columns.iter().zip(slots).zip(row.cells) {
        let Some(slot) = slot else { continue };
        let place = slot.on(line);
        match cell {
            Cell::Text(spans) => cell_line(spans, column.align, slot.columns).render(place, buffer),
            Cell::Bar { parts, longest } => {
                Line::from(bar::stacked(&parts, longest, place.width, &world.theme)).render(place, buffer);
                bars.push(place);
            }
        }
    }
    if is_cursor {
        world.theme.set_off(buffer, line, &bars);
    }
}

/// The columns that the cells in sight would take.
fn wanted<'a>(columns: &[Column], rows: impl Iterator<Item = &'a Row>) -> Vec<usize> {
    let mut wanted = vec![0; columns.len()];
    for row in rows {
        for (wanted, cell) in wanted.iter_mut().zip(&row.cells) {
            if let Cell::Text(spans) = cell {
                *wanted = spans.iter().map(Span::width).sum::<usize>().max(*wanted);
            }
        }
    }
    wanted
}

fn short(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}

/// Where a column stands in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    from: usize,
    columns: usize,
}

impl Slot {
    fn on(self, line: Rect) -> Rect {
        Rect::new(line.x.saturating_add(short(self.from)), line.y, short(self.columns), line.height)
            .intersection(line)
    }
}

/// Gives each column its place in a line; nothing to those that do not fit. What the cells in sight want comes before
/// air between them.
pub fn slots(columns: &[Column], wanted: &[usize], room: usize) -> Vec<Option<Slot>> {
    let chosen = chosen(columns, wanted, room);
    let used: usize = chosen.iter().filter_map(|at| columns.get(*at)).map(|column| GAP + column.least).sum();
    let is_chosen = |at: usize| chosen.contains(&at);
    let mut widths: Vec<usize> = columns.iter().map(|column| column.least).collect();
    let mut spare = room.saturating_sub(used);
    let limits: [fn(&Column, usize) -> usize; 3] =
        [|column, wanted| wanted.min(column.most), |_, wanted| wanted, |column, _| column.most];
    for limit in limits {
        let limits: Vec<usize> =
            columns.iter().zip(wanted).map(|(column, cells)| limit(column, *cells)).collect();
        spare = grow(&mut widths, &limits, is_chosen, spare);
    }
    let mut from = 0;
    (0..)
        .zip(widths)
        .map(|(at, columns)| {
            is_chosen(at).then(|| {
                let slot = Slot { from: from + GAP, columns };
                from = slot.from + slot.columns;
                slot
            })
        })
        .collect()
}

/// The columns that fit. What is only good to know does not come in where it would cut what is there.
fn chosen(columns: &[Column], wanted: &[usize], room: usize) -> Vec<usize> {
    let mut chosen: Vec<usize> = (0..columns.len()).collect();
    chosen.sort_by_key(|at| columns.get(*at).map_or(0, |column| column.rank));
    let (mut least, mut well) = (0, 0);
    chosen.retain(|at| {
        let Some(column) = columns.get(*at) else { return false };
        let taken = GAP + column.least;
        let fits = match column.rank {
            0 => true,
            Column::NEVER => false,
            1 => least + taken <= room,
            _ => well + taken <= room,
        };
        if fits {
            let wanted = wanted.get(*at).copied().unwrap_or(0);
            least += taken;
            well += taken + wanted.min(column.most).min(column.least + TO_READ).saturating_sub(column.least);
        }
        fits
    });
    chosen
}

/// Widens columns up to their limits, one after the other by one, and returns the room that is left.
fn grow(
    widths: &mut [usize],
    limits: &[usize],
    is_chosen: impl Fn(usize) -> bool,
    mut spare: usize,
) -> usize {
    loop {
        let before = spare;
        for (at, (width, limit)) in widths.iter_mut().zip(limits).enumerate() {
            if spare > 0 && is_chosen(at) && *width < *limit {
                *width += 1;
                spare -= 1;
            }
        }
        if spare == before {
            return spare;
        }
    }
}

fn heading(buffer: &mut Buffer, area: Rect, columns: &[Column], slots: &[Option<Slot>], world: &World) {
    let line = Rect { height: 1, ..area };
    for (column, slot) in columns.iter().zip(slots) {
        let Some(slot) = slot else { continue };
        let sign = column.order.map_or("", Order::sign);
        let title = vec![
            Span::styled(column.title.clone(), world.theme.heading),
            Span::styled(sign, world.theme.accent),
        ];
        cell_line(title, column.align, slot.columns).render(slot.on(line), buffer);
    }
}

fn sign(buffer: &mut Buffer, line: Rect, is_cursor: bool, is_marked: bool, world: &World) {
    let sign = match (is_marked, is_cursor) {
        (true, _) => Span::styled("✓", world.theme.marked),
        (false, true) => Span::styled("▌", world.theme.accent),
        (false, false) => return,
    };
    Line::from(sign).render(line, buffer);
}

/// The cell cut to its columns. A number that does not fit is not shown in part: it would be another number.
fn cell_line(mut spans: Vec<Span<'static>>, align: Align, columns: usize) -> Line<'static> {
    let taken: usize = spans.iter().map(Span::width).sum();
    match align {
        Align::Right if taken > columns => Line::raw(pad_left("…", columns)),
        Align::Right => {
            spans.insert(0, Span::raw(" ".repeat(columns - taken)));
            Line::from(spans)
        }
        Align::Left => {
            let mut room = columns;
            for span in &mut spans {
                let cut = truncate(&span.content, room).into_owned();
                room -= width(&cut).min(room);
                span.content = cut.into();
            }
            Line::from(spans)
        }
    }
}

fn scroll_bar(buffer: &mut Buffer, area: Rect, sight: &Sight, world: &World) {
    let track = height(area);
    let scaled = |row: usize| row * track / sight.count.max(1);
    let (from, length) = (scaled(sight.seen.start), scaled(sight.seen.len()).max(1));
    let from = from.min(track.saturating_sub(length));
    for (at, y) in (0..track).zip(area.top() + 1..area.bottom()) {
        let (sign, style) = if (from..from + length).contains(&at) {
            ("┃", world.theme.dim)
        } else {
            ("│", world.theme.faint)
        };
        Line::styled(sign, style).render(Rect::new(area.right() - 1, y, 1, 1), buffer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns() -> Vec<Column> {
        vec![
            Column::text("name", 10, 30),
            Column::text("city", 8, 8).rank(2),
            Column::number("open", 9),
            Column::number("days", 4).rank(1),
        ]
    }

    fn places(room: usize) -> Vec<Option<(usize, usize)>> {
        slots(&columns(), &[0; 4], room).into_iter().map(|slot| slot.map(|s| (s.from, s.columns))).collect()
    }

    #[test]
    fn what_does_not_fit_leaves_by_rank() {
        assert_eq!(places(40), [Some((2, 11)), Some((15, 8)), Some((25, 9)), Some((36, 4))]);
        assert_eq!(places(30), [Some((2, 11)), None, Some((15, 9)), Some((26, 4))]);
        assert_eq!(places(23), [Some((2, 10)), None, Some((14, 9)), None]);
    }

    #[test]
    fn a_column_grows_only_to_its_most() {
        assert_eq!(places(200)[0], Some((2, 30)));
    }

    #[test]
    fn room_goes_to_cells_that_need_it_before_it_becomes_air() {
        let widths = |wanted: [usize; 4], room| {
            let slots = slots(&columns(), &wanted, room).into_iter();
            slots.map(|slot| slot.map_or(0, |slot| slot.columns)).collect::<Vec<_>>()
        };
        assert_eq!(widths([14, 12, 9, 4], 45), [14, 10, 9, 4]);
        assert_eq!(widths([14, 12, 9, 4], 200), [30, 12, 9, 4]);
    }

    #[test]
    fn a_number_is_never_cut() {
        let line = |text, align| cell_line(vec![Span::raw(text)], align, 6).to_string();
        assert_eq!(line("12,345.00", Align::Right), "     …");
        assert_eq!(line("Brasserie", Align::Left), "Brass…");
    }
}
