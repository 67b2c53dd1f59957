//! A laid-out document: marks on pages, in points from the top left corner, known to no PDF library.

use crate::calendar::Day;

use super::font::Face;
use super::length::{Length, mm};
use super::logo::Logo;
use super::qr::Modules;

/// A document ready to be written.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub about: About,
    pub pages: Vec<Page>,
}

/// What a reader's program shows about a document. The day is the document's own, so that bytes never depend on a clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    pub title: String,
    pub author: String,
    /// BCP 47 tag of the language of the text.
    pub language: &'static str,
    pub day: Day,
}

/// A page of A4.
#[derive(Clone, Debug, Default)]
pub struct Page {
    pub marks: Vec<Mark>,
}

/// The width and height of A4.
pub const PAPER: (Length, Length) = (mm(210), mm(297));

#[derive(Clone, Debug)]
pub enum Mark {
    Text(Run),
    /// A filled rectangle: a rule when it is thin.
    Fill {
        area: Area,
        ink: Ink,
    },
    /// A QR code scaled to the area, without its quiet zone.
    Qr {
        area: Area,
        modules: Modules,
    },
    Logo {
        area: Area,
        logo: Logo,
    },
}

/// A line of text; `x` is its left end, `y` its baseline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub x: Length,
    pub y: Length,
    pub face: Face,
    pub size: Length,
    pub ink: Ink,
    pub text: String,
}

/// A rectangle; `x` and `y` are its top left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    pub x: Length,
    pub y: Length,
    pub width: Length,
    pub height: Length,
}

/// The few colours of a document. All text keeps a contrast of at least 4.5 to 1 on its ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    Text,
    /// Labels and small print.
    Quiet,
    Accent,
    Hairline,
    /// The ground of a tinted panel.
    Tint,
    Paper,
    /// The modules of a QR code.
    Black,
}

impl Mark {
    /// The same mark moved right and down.
    pub fn moved(mut self, right: Length, down: Length) -> Self {
        match &mut self {
            Self::Text(run) => {
                run.x += right;
                run.y += down;
            }
            Self::Fill { area, .. } | Self::Qr { area, .. } | Self::Logo { area, .. } => {
                area.x += right;
                area.y += down;
            }
        }
        self
    }
}

impl Page {
    /// The text of the page as a reader sees it: lines from the top, each from the left, runs apart by two spaces.
    pub fn text(&self) -> String {
        let mut runs: Vec<&Run> = self
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Text(run) => Some(run),
                Mark::Fill { .. } | Mark::Qr { .. } | Mark::Logo { .. } => None,
            })
            .collect();
        runs.sort_by_key(|run| (run.y, run.x));
        let mut text = String::new();
        let mut baseline = None;
        for run in runs {
            match baseline {
                Some(y) if y == run.y => text.push_str("  "),
                Some(_) => text.push('\n'),
                None => {}
            }
            baseline = Some(run.y);
            text.push_str(&run.text);
        }
        text
    }
}

impl Sheet {
    /// The text of all pages, a form feed between two.
    pub fn text(&self) -> String {
        self.pages.iter().map(Page::text).collect::<Vec<_>>().join("\n\u{c}")
    }
}
