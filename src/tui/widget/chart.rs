//! Curves over months, drawn with rounded lines, each with its name at its end.

use std::cmp::Ordering;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Widget;

use crate::money::Decimal;
use crate::text::{truncate, width};
use crate::tui::world::World;

/// A curve; a value that is not known is a gap.
#[derive(Clone, Debug)]
pub struct Curve {
    pub name: String,
    pub style: Style,
    pub values: Vec<Option<i64>>,
}

/// Curves with what stands at their axes.
#[derive(Clone, Debug, Default)]
pub struct Chart {
    /// The most important one last: it lies on top.
    pub curves: Vec<Curve>,
    /// Labels of the first, the middle and the last value.
    pub labels: [String; 3],
    /// What one unit of the labels at the left is in units of the values.
    pub unit: i64,
    /// The value that is set off.
    pub cursor: Option<usize>,
}

/// Days as hundredths, for a curve.
pub fn hundredths(days: Decimal) -> i64 {
    let mut days = days;
    days.rescale(2);
    i64::try_from(days.mantissa()).unwrap_or(0)
}

/// The area of the curves, between the axes and the names.
#[derive(Clone, Copy)]
struct Plane {
    area: Rect,
    top: i64,
    count: usize,
}

pub fn draw(buffer: &mut Buffer, area: Rect, chart: &Chart, world: &World) {
    let known = chart.curves.iter().flat_map(|curve| curve.values.iter().flatten());
    let Some(highest) = known.copied().max().filter(|_| area.width >= 24 && area.height >= 4) else {
        return;
    };
    let top = nice_top(highest, chart.unit);
    let scale = (top / chart.unit.max(1)).to_string();
    let left = short(width(&scale) + 1);
    let names = chart.curves.iter().map(|curve| width(&curve.name)).max().unwrap_or(0).min(12);
    let inner = Rect {
        x: area.x + left,
        width: area.width - left - short(names + 1),
        height: area.height - 1,
        ..area
    };
    let count = chart.curves.iter().map(|curve| curve.values.len()).max().unwrap_or(0);
    let plane = Plane { area: inner, top, count };
    axes(buffer, area, plane, chart, world);
    for curve in &chart.curves {
        plane.curve(buffer, curve);
    }
    plane.names(buffer, area, chart);
}

/// The next round number above the highest value: 10, 20, 50, 100, 200 … units.
fn nice_top(highest: i64, unit: i64) -> i64 {
    let mut step = unit.max(1) * 10;
    while step < highest && step < i64::MAX / 10 {
        let next = [2, 3, 5, 6, 8, 10].map(|times| step * times).into_iter().find(|top| *top >= highest);
        match next {
            Some(top) => return top,
            None => step *= 10,
        }
    }
    step
}

fn axes(buffer: &mut Buffer, area: Rect, plane: Plane, chart: &Chart, world: &World) {
    let inner = plane.area;
    let rows = inner.height.saturating_sub(1);
    for (part, y) in [(2, inner.y), (1, inner.y + rows / 2), (0, inner.y + rows)] {
        let label = (plane.top / 2 * part / chart.unit.max(1)).to_string();
        let place = Rect::new(area.x, y, inner.x - area.x - 1, 1);
        Line::styled(label, world.theme.dim).right_aligned().render(place, buffer);
        let rule = "┈".repeat(usize::from(inner.width));
        Line::styled(rule, world.theme.faint).render(Rect { y, height: 1, ..inner }, buffer);
    }
    if let Some(cursor) = chart.cursor {
        let x = inner.x + short(plane.column(cursor));
        for y in inner.top()..inner.bottom() {
            Line::styled("│", world.theme.faint).render(Rect::new(x, y, 1, 1), buffer);
        }
    }
    let [first, middle, last] = chart.labels.clone();
    let below = Rect { y: area.bottom() - 1, height: 1, ..inner };
    Line::styled(first, world.theme.dim).render(below, buffer);
    if inner.width >= 36 {
        Line::styled(middle, world.theme.dim).centered().render(below, buffer);
    }
    Line::styled(last, world.theme.dim).right_aligned().render(below, buffer);
}

impl Plane {
    /// The column, from the left, of a value's place.
    fn column(self, at: usize) -> usize {
        let columns = usize::from(self.area.width).saturating_sub(1);
        at * columns / self.count.saturating_sub(1).max(1)
    }

    /// The row, from above, of a value.
    fn row(self, value: i64) -> usize {
        let rows = i128::from(self.area.height.saturating_sub(1));
        let below_top = i128::from(self.top - value.clamp(0, self.top));
        let top = i128::from(self.top.max(1));
        usize::try_from((below_top * rows * 2 + top) / (top * 2)).unwrap_or(0)
    }

    /// A row for each column: values with straight lines between them, gaps where one is not known.
    fn rows(self, values: &[Option<i64>]) -> Vec<Option<usize>> {
        let mut rows = vec![None; usize::from(self.area.width)];
        let points = values.iter().enumerate().map(|(at, value)| (self.column(at), *value));
        let points: Vec<(usize, Option<i64>)> = points.collect();
        for pair in points.windows(2) {
            let [(from, Some(start)), (to, Some(end))] = *pair else { continue };
            for (column, row) in rows.iter_mut().enumerate().take(to + 1).skip(from) {
                *row = Some(self.row(between(start, end, column - from, to - from)));
            }
        }
        for (column, value) in points {
            if let (Some(row), Some(value)) = (rows.get_mut(column), value) {
                *row = Some(self.row(value));
            }
        }
        rows
    }

    fn curve(self, buffer: &mut Buffer, curve: &Curve) {
        let rows = self.rows(&curve.values);
        let mut before = None;
        for (column, row) in rows.into_iter().enumerate() {
            if let Some(row) = row {
                self.step(buffer, column, before.unwrap_or(row), row, curve.style);
            }
            before = row;
        }
    }

    /// The line from one row to that of the next column.
    fn step(self, buffer: &mut Buffer, column: usize, from: usize, to: usize, style: Style) {
        let (first, last) = match from.cmp(&to) {
            Ordering::Equal => return self.sign(buffer, column, to, "─", style),
            Ordering::Less => ("╮", "╰"),
            Ordering::Greater => ("╯", "╭"),
        };
        self.sign(buffer, column, from, first, style);
        for row in from.min(to) + 1..from.max(to) {
            self.sign(buffer, column, row, "│", style);
        }
        self.sign(buffer, column, to, last, style);
    }

    fn sign(self, buffer: &mut Buffer, column: usize, row: usize, sign: &str, style: Style) {
        let place = Position::new(self.area.x + short(column), self.area.y + short(row));
        if let Some(cell) = buffer.cell_mut(place).filter(|_| self.area.contains(place)) {
            cell.set_symbol(sign).set_style(style);
        }
    }

    /// Writes the names beside the last values; where two would share a line, the next free one below or above.
    fn names(self, buffer: &mut Buffer, area: Rect, chart: &Chart) {
        let mut taken: Vec<u16> = Vec::new();
        for curve in chart.curves.iter().rev() {
            let Some(value) = curve.values.iter().rev().copied().flatten().next() else { continue };
            let wanted = self.area.y + short(self.row(value));
            let free = (0..self.area.height).flat_map(|off| [wanted + off, wanted.saturating_sub(off)]);
            let is_free = |y: &u16| (self.area.top()..self.area.bottom()).contains(y) && !taken.contains(y);
            let Some(y) = free.into_iter().find(is_free) else { continue };
            taken.push(y);
            let place = Rect::new(self.area.right() + 1, y, area.right() - self.area.right() - 1, 1);
            let name = truncate(&curve.name, usize::from(place.width)).into_owned();
            Line::styled(name, curve.style).render(place, buffer);
        }
    }
}

/// The value some columns on the way from one to another.
fn between(start: i64, end: i64, at: usize, columns: usize) -> i64 {
    let (at, columns) = (i64::try_from(at).unwrap_or(0), i64::try_from(columns.max(1)).unwrap_or(1));
    start + (end - start) * at / columns
}

fn short(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_top_is_the_next_round_number() {
        assert_eq!(nice_top(4_120, 100), 5_000);
        assert_eq!(nice_top(900, 100), 1_000);
        assert_eq!(nice_top(12_345, 100), 20_000);
        assert_eq!(nice_top(0, 100), 1_000);
    }

    #[test]
    fn a_curve_has_no_holes_but_where_values_are_missing() {
        let plane = Plane { area: Rect::new(0, 0, 7, 5), top: 400, count: 4 };
        let rows = plane.rows(&[Some(0), Some(400), None, Some(200)]);
        assert_eq!(rows, [Some(4), Some(2), Some(0), None, None, None, Some(2)]);
    }

    #[test]
    fn days_become_hundredths() {
        assert_eq!(hundredths("41.2".parse().unwrap()), 4_120);
        assert_eq!(hundredths("-0.05".parse().unwrap()), -5);
    }
}
