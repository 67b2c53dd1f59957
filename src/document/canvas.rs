//! Sets type and rules on a block that a page will hold.

use super::font::{Face, printable};
use super::length::{Length, pt, tenths};
use super::sheet::{Area, Ink, Mark, Run};
use super::wrap::wrap;

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    pub face: Face,
    pub size: Length,
    /// From one baseline to the next.
    pub lead: Length,
    pub ink: Ink,
}

const fn style(face: Face, size: i32, lead: i32, ink: Ink) -> Style {
    Style { face, size: tenths(size), lead: tenths(lead), ink }
}

impl Style {
    pub const TITLE: Self = style(Face::Semibold, 220, 270, Ink::Text);
    pub const TITLE_NUMBER: Self = style(Face::Regular, 220, 270, Ink::Accent);
    pub const WORDMARK: Self = style(Face::Semibold, 150, 190, Ink::Accent);
    pub const SUBJECT: Self = style(Face::Semibold, 115, 150, Ink::Text);
    pub const LARGE: Self = style(Face::Semibold, 120, 150, Ink::Text);
    pub const ADDRESS: Self = style(Face::Regular, 105, 140, Ink::Text);
    pub const LETTER: Self = style(Face::Regular, 99, 136, Ink::Text);
    pub const LETTER_SNUG: Self = style(Face::Regular, 96, 128, Ink::Text);
    pub const LETTER_TIGHT: Self = style(Face::Regular, 92, 118, Ink::Text);
    pub const BODY: Self = style(Face::Regular, 94, 125, Ink::Text);
    pub const TABLE: Self = style(Face::Regular, 88, 118, Ink::Text);
    pub const STRONG: Self = style(Face::Semibold, 94, 125, Ink::Text);
    pub const SENDER: Self = style(Face::Regular, 86, 114, Ink::Quiet);
    pub const SMALL: Self = style(Face::Regular, 80, 104, Ink::Quiet);
    pub const LABEL: Self = style(Face::Regular, 78, 104, Ink::Quiet);

    /// The same in semibold.
    pub const fn strong(self) -> Self {
        Self { face: Face::Semibold, ..self }
    }

    pub const fn in_ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    pub fn width(self, text: &str) -> Length {
        self.face.width(&printable(text), self.size)
    }

    pub fn wrap(self, text: &str, width: Length) -> Vec<String> {
        wrap(text, self.face, self.size, width)
    }

    /// From the top of a line to its baseline, so that capitals stand in the middle of the line.
    pub fn baseline(self) -> Length {
        (self.lead + self.size.scaled(66, 100)) / 2
    }
}

/// The thickness of rules.
const HAIR: Length = tenths(5);

/// Marks of a block, in its own coordinates.
#[derive(Clone, Debug, Default)]
pub struct Canvas {
    pub marks: Vec<Mark>,
}

impl Canvas {
    /// Sets a line whose left end and top are given.
    pub fn left(&mut self, x: Length, top: Length, style: Style, text: &str) {
        let text = printable(text);
        if !text.is_empty() {
            let Style { face, size, ink, .. } = style;
            self.marks.push(Mark::Text(Run { x, y: top + style.baseline(), face, size, ink, text }));
        }
    }

    /// Sets a line whose right end is given.
    pub fn right(&mut self, x: Length, top: Length, style: Style, text: &str) {
        self.left(x - style.width(text), top, style, text);
    }

    /// Sets lines under one another and gives the place under the last.
    pub fn lines(
        &mut self,
        x: Length,
        top: Length,
        style: Style,
        lines: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Length {
        let mut top = top;
        for line in lines {
            self.left(x, top, style, line.as_ref());
            top += style.lead;
        }
        top
    }

    /// Sets a text in lines of a width and gives the place under the last.
    pub fn paragraph(&mut self, x: Length, top: Length, width: Length, style: Style, text: &str) -> Length {
        self.lines(x, top, style, style.wrap(text, width))
    }

    pub fn rule(&mut self, x: Length, y: Length, width: Length, ink: Ink) {
        self.fill(Area { x, y, width, height: HAIR }, ink);
    }

    pub fn fill(&mut self, area: Area, ink: Ink) {
        self.marks.push(Mark::Fill { area, ink });
    }

    /// Takes over the marks of another canvas, moved.
    pub fn place(&mut self, other: Self, right: Length, down: Length) {
        self.marks.extend(other.marks.into_iter().map(|mark| mark.moved(right, down)));
    }
}

/// Figures under one another, their decimal marks in a line.
#[derive(Clone, Copy, Debug, Default)]
pub struct Figures {
    before: Length,
    after: Length,
    mark: char,
}

impl Figures {
    /// The column that all these figures need. `mark` is the decimal mark of the language.
    pub fn of<'a>(figures: impl IntoIterator<Item = &'a str>, mark: char, style: Style) -> Self {
        figures.into_iter().fold(Self { mark, ..Self::default() }, |column, figure| {
            let before = style.width(before_mark(figure, mark));
            Self {
                before: column.before.max(before),
                after: column.after.max(style.width(figure) - before),
                mark,
            }
        })
    }

    pub fn width(self) -> Length {
        self.before + self.after
    }

    /// Sets a figure in a column that ends at `right`.
    pub fn set(self, canvas: &mut Canvas, right: Length, top: Length, style: Style, figure: &str) {
        let x = right - self.after - style.width(before_mark(figure, self.mark));
        canvas.left(x, top, style, figure);
    }
}

fn before_mark(figure: &str, mark: char) -> &str {
    figure.split(mark).next().unwrap_or(figure)
}

/// The air inside tinted panels.
pub const PADDING: Length = pt(11);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimal_marks_stand_in_a_line() {
        let figures = ["12,5", "1", "1\u{202f}000,25", "−3,125"];
        let column = Figures::of(figures, ',', Style::BODY);
        let mut canvas = Canvas::default();
        for figure in figures {
            column.set(&mut canvas, pt(200), Length::ZERO, Style::BODY, figure);
        }
        let marks: Vec<Length> = canvas
            .marks
            .iter()
            .map(|mark| match mark {
                Mark::Text(run) => run.x + Style::BODY.width(before_mark(&run.text, ',')),
                other => panic!("{other:?}"),
            })
            .collect();
        assert!(marks.iter().all(|x| *x == marks[0]), "{marks:?}");
    }

    #[test]
    fn the_widest_figure_ends_at_the_column() {
        let column = Figures::of(["1,00", "250,00"], ',', Style::BODY);
        let mut canvas = Canvas::default();
        column.set(&mut canvas, pt(200), Length::ZERO, Style::BODY, "250,00");
        let Mark::Text(run) = &canvas.marks[0] else { panic!() };
        let end = run.x + Style::BODY.width("250,00");
        assert!((end - pt(200)).thousandths().abs() <= 2, "{end:?}");
    }
}
