//! A document as it is read on a screen of characters: rows of text, with their places across the page.

use super::font::Face;
use super::length::{Length, pt};
use super::sheet::{Mark, Page, Run, Sheet};

/// A whole document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What it is about, as it stands in one of the rows.
    pub subject: String,
    pub pages: Vec<Vec<Row>>,
}

/// Runs of text on one line, or so near to it that they stand side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// There is more room above than between lines of a paragraph.
    pub has_air: bool,
    /// From left to right.
    pub pieces: Vec<Piece>,
}

/// A run of text. Places are thousandths of the width that is written on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub from: u16,
    pub to: u16,
    pub is_strong: bool,
    pub text: String,
}

/// Runs of different baselines within this distance are read as one row.
const NEAR: Length = pt(6);
/// A distance between rows from which on there is air.
const AIR: Length = pt(18);

/// The columns of paper that are written on.
#[derive(Clone, Copy)]
struct Written {
    left: Length,
    right: Length,
}

impl Reading {
    pub fn of(sheet: &Sheet) -> Self {
        let runs = || sheet.pages.iter().flat_map(runs_of);
        let written = Written {
            left: runs().map(|run| run.x).min().unwrap_or_default(),
            right: runs().map(end_of).max().unwrap_or_default(),
        };
        let pages = sheet.pages.iter().map(|page| rows(page, written)).collect();
        Self { subject: sheet.about.title.clone(), pages }
    }
}

impl Written {
    /// A place in thousandths of the width.
    fn across(self, x: Length) -> u16 {
        let share = (x - self.left).scaled(1_000_000, i64::from((self.right - self.left).thousandths()));
        u16::try_from(share.thousandths() / 1000).unwrap_or(0).min(1000)
    }

    fn piece(self, run: &Run) -> Piece {
        Piece {
            from: self.across(run.x),
            to: self.across(end_of(run)),
            is_strong: run.face == Face::Semibold,
            text: run.text.clone(),
        }
    }
}

fn runs_of(page: &Page) -> impl Iterator<Item = &Run> {
    page.marks.iter().filter_map(|mark| match mark {
        Mark::Text(run) => Some(run),
        Mark::Fill { .. } | Mark::Qr { .. } | Mark::Logo { .. } => None,
    })
}

fn end_of(run: &Run) -> Length {
    run.x + run.face.width(&run.text, run.size)
}

fn rows(page: &Page, written: Written) -> Vec<Row> {
    let mut runs: Vec<&Run> = runs_of(page).collect();
    runs.sort_by_key(|run| (run.y, run.x));
    let mut lines: Vec<(Length, Vec<&Run>)> = Vec::new();
    for run in runs {
        let is_free =
            |others: &[&Run]| others.iter().all(|other| run.x > end_of(other) || end_of(run) < other.x);
        match lines.last_mut() {
            Some((y, others)) if run.y - *y < NEAR && is_free(others) => others.push(run),
            _ => lines.push((run.y, vec![run])),
        }
    }
    let mut above: Option<Length> = None;
    lines
        .into_iter()
        .map(|(y, mut runs)| {
            runs.sort_by_key(|run| run.x);
            let has_air = above.replace(y).is_some_and(|above| y - above > AIR);
            Row { has_air, pieces: runs.into_iter().map(|run| written.piece(run)).collect() }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::length::mm;
    use crate::document::sheet::{About, Ink};

    fn run(x: Length, y: Length, text: &str) -> Mark {
        Mark::Text(Run { x, y, face: Face::Regular, size: pt(10), ink: Ink::Text, text: text.into() })
    }

    #[test]
    fn neighbours_are_one_row_and_gaps_are_air() {
        let marks = vec![
            run(mm(150), pt(103), "1.00"),
            run(mm(20), pt(100), "Design"),
            run(mm(20), pt(113), "Hosting"),
            run(mm(20), pt(150), "Total"),
        ];
        let about = About {
            title: String::new(),
            author: String::new(),
            language: "en",
            day: "2026-01-01".parse().unwrap(),
        };
        let reading = Reading::of(&Sheet { about, pages: vec![Page { marks }] });
        let seen: Vec<(bool, Vec<&str>)> = reading.pages[0]
            .iter()
            .map(|row| (row.has_air, row.pieces.iter().map(|piece| piece.text.as_str()).collect()))
            .collect();
        assert_eq!(seen, [(false, vec!["Design", "1.00"]), (false, vec!["Hosting"]), (true, vec!["Total"])]);
        assert_eq!(reading.pages[0][0].pieces[0].from, 0);
    }
}
