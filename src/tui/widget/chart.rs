//! Columns over months: two parts on top of each other, exact to an eighth of a row, with a mark beside them.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use crate::money::Decimal;
use crate::text::width;
use crate::tui::world::World;

/// Eighths of a row, from none to all.
const EIGHTHS: [&str; 9] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
/// The lower part where there are no colours.
const PALE: &str = "░";
/// What is drawn over a column at the height of its mark.
const MARK: &str = "━";

/// Rows with which a chart is low.
const LOW: u16 = 7;

/// A column; one that is not known is a gap.
#[derive(Clone, Debug, Default)]
pub struct Column {
    pub label: String,
    /// The lower part and the one on top of it; parts below zero are left out.
    pub parts: Option<[i64; 2]>,
    pub mark: Option<i64>,
}

/// Columns with what stands at their axes.
#[derive(Clone, Debug)]
pub struct Chart {
    pub columns: Vec<Column>,
    pub inks: Inks,
    /// What one unit of the labels at the left is in units of the values.
    pub unit: i64,
    /// The axis ends here at the latest; a column that goes on has a sign at its top.
    pub cap: i64,
    /// The column that is set off.
    pub cursor: Option<usize>,
}

/// The colours of the parts and of the mark.
#[derive(Clone, Copy, Debug)]
pub struct Inks {
    pub lower: Style,
    pub upper: Style,
    pub mark: Style,
}

/// Days as hundredths, for a column.
pub fn hundredths(days: Decimal) -> i64 {
    let mut days = days;
    days.rescale(2);
    i64::try_from(days.mantissa()).unwrap_or(0)
}

/// What the parts and the mark are called, for the frame of the chart.
pub fn legend(names: [String; 3], inks: Inks, has_marks: bool, world: &World) -> Line<'static> {
    let lower = if world.theme.has_color() { "█" } else { PALE };
    let [low, high, mark] = names;
    let parts = [("█", high, inks.upper), (lower, low, inks.lower), (MARK, mark, inks.mark)];
    let spans = parts.into_iter().take(if has_marks { 3 } else { 2 }).flat_map(|(sign, name, ink)| {
        [Span::styled(format!(" {sign} "), ink), Span::styled(format!("{name} "), world.theme.dim)]
    });
    Line::from_iter(spans)
}

pub fn draw(buffer: &mut Buffer, area: Rect, chart: &Chart, world: &World) {
    let known = chart.columns.iter().filter_map(|column| Some(total(column.parts?).max(column.mark?)));
    let Some(highest) = known.max().filter(|_| area.width >= 24 && area.height >= 3) else { return };
    let plane = Plane::new(area, highest, chart);
    plane.axes(buffer, area, chart, world);
    let has_marks = has_marks(area);
    for (at, column) in chart.columns.iter().enumerate().skip(plane.first) {
        plane.column(buffer, at, column, chart, world);
        if let Some(mark) = column.mark.filter(|_| has_marks) {
            plane.mark(buffer, plane.place(at), mark, chart.inks.mark);
        }
    }
    plane.labels(buffer, area, chart, world);
}

/// Whether there is room for marks: in a low chart they would hide the columns.
pub fn has_marks(area: Rect) -> bool {
    area.height > LOW
}

fn total(parts: [i64; 2]) -> i64 {
    parts.iter().map(|part| (*part).max(0)).sum()
}

/// The next round number above the highest value: 10, 20, 50, 100, 200 … units.
fn nice_top(highest: i64, unit: i64) -> i64 {
    let mut step = unit.max(1) * 10;
    while step < highest && step < i64::MAX / 10 {
        let next = [2, 3, 4, 5, 6, 8, 10].map(|times| step * times).into_iter().find(|top| *top >= highest);
        match next {
            Some(top) => return top,
            None => step *= 10,
        }
    }
    step
}

/// The area of the columns, between the axes.
#[derive(Clone, Copy)]
struct Plane {
    area: Rect,
    top: i64,
    /// Whether values lie above the top.
    is_capped: bool,
    /// The first column that is seen: the newest stay where there are too many.
    first: usize,
    /// From one column to the next.
    step: usize,
}

impl Plane {
    fn new(area: Rect, highest: i64, chart: &Chart) -> Self {
        let top = nice_top(highest, chart.unit).min(chart.cap.max(1));
        let left = short(width(&(top / chart.unit.max(1)).to_string()) + 2);
        let inner = Rect { x: area.x + left, width: area.width - left, height: area.height - 1, ..area };
        let (room, count) = (usize::from(inner.width), chart.columns.len());
        let step = (room / count.max(1)).clamp(1, 9);
        let wide = short(count.saturating_mul(step)).min(inner.width);
        let inner = Rect { width: wide, ..inner };
        Self { area: inner, top, is_capped: highest > top, first: count.saturating_sub(room), step }
    }

    /// Where a column stands, with a column of air behind it where there is room.
    fn place(&self, at: usize) -> Rect {
        let from = (at - self.first.min(at)) * self.step;
        let wide = if self.step > 1 { self.step - 1 } else { 1 };
        Rect { x: self.area.x + short(from), width: short(wide), ..self.area }.intersection(self.area)
    }

    /// Eighths of a row from the bottom to a value.
    fn eighths(&self, value: i64) -> usize {
        let rows = i128::from(self.area.height) * 8;
        let (value, top) = (i128::from(value.clamp(0, self.top)), i128::from(self.top.max(1)));
        usize::try_from((value * rows * 2 + top) / (top * 2)).unwrap_or(0)
    }

    fn axes(&self, buffer: &mut Buffer, area: Rect, chart: &Chart, world: &World) {
        let rows = self.area.height.saturating_sub(1);
        let parts =
            if rows >= 4 { &[(2, 0), (1, rows / 2), (0, rows)][..] } else { &[(2, 0), (0, rows)][..] };
        for (part, down) in parts {
            let y = self.area.y + down;
            let sign = if self.is_capped && *part == 2 { "+" } else { "" };
            let label = format!("{}{sign}", self.top / 2 * part / chart.unit.max(1));
            let place = Rect::new(area.x, y, self.area.x - area.x - 1, 1);
            Line::styled(label, world.theme.dim).right_aligned().render(place, buffer);
            let rule = "┈".repeat(usize::from(self.area.width));
            Line::styled(rule, world.theme.faint).render(Rect { y, height: 1, ..self.area }, buffer);
        }
    }

    fn column(&self, buffer: &mut Buffer, at: usize, column: &Column, chart: &Chart, world: &World) {
        let (Some(parts), place) = (column.parts, self.place(at)) else { return };
        let lower = self.eighths(parts.first().copied().unwrap_or(0));
        let whole = self.eighths(total(parts));
        for (row, y) in (place.top()..place.bottom()).rev().enumerate() {
            let fill = |eighths: usize| eighths.saturating_sub(row * 8).min(8);
            if let Some((sign, ink)) = cell(fill(lower), fill(whole), chart.inks, world) {
                paint(buffer, Rect { y, height: 1, ..place }, sign, ink);
            }
        }
        if total(parts) > self.top {
            paint(buffer, Rect { height: 1, ..place }, "▲", chart.inks.upper);
        }
    }

    /// The mark lies over the column, whose colour stays behind it.
    fn mark(&self, buffer: &mut Buffer, place: Rect, value: i64, ink: Style) {
        let up = short(self.eighths(value).saturating_sub(1) / 8);
        let y = place.bottom().saturating_sub(1 + up).max(place.y);
        for at in (Rect { y, height: 1, ..place }).positions() {
            if let Some(cell) = buffer.cell_mut(at) {
                let is_full = cell.symbol() == "█";
                let behind = if is_full { Style::new().bg(cell.fg) } else { Style::new() };
                cell.set_symbol(MARK).set_style(behind.patch(ink));
            }
        }
    }

    /// The first and the last month, and the chosen one under its column.
    fn labels(&self, buffer: &mut Buffer, area: Rect, chart: &Chart, world: &World) {
        let y = area.bottom() - 1;
        let last = chart.columns.len().saturating_sub(1);
        let middle = (self.first + last) / 2;
        let ends = [self.first, last, middle].map(|at| (at, world.theme.dim));
        let chosen = chart.cursor.map(|at| (at, world.theme.strong));
        let mut taken: Vec<Rect> = Vec::new();
        for (at, style) in chosen.into_iter().chain(ends) {
            let Some(column) = chart.columns.get(at).filter(|_| at >= self.first) else { continue };
            let (bar, columns) = (self.place(at), short(width(&column.label)));
            let wanted = (bar.x + bar.width / 2).saturating_sub(columns / 2);
            let x = wanted.clamp(self.area.x, self.area.right().saturating_sub(columns).max(self.area.x));
            let place = Rect::new(x, y, columns, 1).intersection(area);
            let near = Rect { x: place.x.saturating_sub(2), width: place.width + 4, ..place };
            if taken.iter().all(|other| !other.intersects(near)) {
                Line::styled(column.label.clone(), style).render(place, buffer);
                taken.push(place);
            }
        }
    }
}

/// A row of a column, from what its parts fill of it in eighths.
fn cell(lower: usize, whole: usize, inks: Inks, world: &World) -> Option<(&'static str, Style)> {
    let eighth = |count: usize| EIGHTHS.get(count).copied().unwrap_or("█");
    let has_color = world.theme.has_color();
    match (lower, whole) {
        (_, 0) => None,
        (8.., _) => Some((if has_color { "█" } else { PALE }, inks.lower)),
        (0, whole) => Some((eighth(whole), inks.upper)),
        (lower, 8..) if has_color => {
            let behind = inks.upper.fg.map_or(Style::new(), |color| Style::new().bg(color));
            Some((eighth(lower), inks.lower.patch(behind)))
        }
        (lower, 8..) => Some((if lower >= 4 { PALE } else { "█" }, inks.upper)),
        (lower, whole) if lower == whole && has_color => Some((eighth(lower), inks.lower)),
        (lower, whole) if lower == whole => Some((PALE, inks.lower)),
        (_, whole) => Some((eighth(whole), inks.upper)),
    }
}

fn paint(buffer: &mut Buffer, place: Rect, sign: &str, ink: Style) {
    for at in place.positions() {
        if let Some(cell) = buffer.cell_mut(at) {
            cell.set_symbol(sign).set_style(ink);
        }
    }
}

fn short(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plane(top: i64, is_capped: bool) -> Plane {
        Plane { area: Rect::new(0, 0, 12, 2), top, is_capped, first: 0, step: 3 }
    }

    #[test]
    fn the_top_is_the_next_round_number() {
        assert_eq!(nice_top(4_120, 100), 5_000);
        assert_eq!(nice_top(900, 100), 1_000);
        assert_eq!(nice_top(12_345, 100), 20_000);
        assert_eq!(nice_top(0, 100), 1_000);
    }

    #[test]
    fn heights_are_exact_to_an_eighth_of_a_row() {
        let plane = plane(1_600, false);
        assert_eq!([0, 100, 850, 1_600].map(|value| plane.eighths(value)), [0, 1, 9, 16]);
    }

    #[test]
    fn what_lies_above_a_capped_axis_is_at_its_top() {
        assert_eq!(plane(36_500, true).eighths(100_000_000), 16);
    }

    #[test]
    fn columns_have_air_between_them() {
        let plane = plane(100, false);
        assert_eq!((plane.place(0), plane.place(3)), (Rect::new(0, 0, 2, 2), Rect::new(9, 0, 2, 2)));
    }

    #[test]
    fn days_become_hundredths() {
        assert_eq!(hundredths("41.2".parse().unwrap()), 4_120);
        assert_eq!(hundredths("-0.05".parse().unwrap()), -5);
    }
}
