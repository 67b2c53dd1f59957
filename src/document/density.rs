//! How much air pages have: a document that runs over by little is set tighter before it takes another page.

use super::canvas::Style;
use super::length::{Length, mm};
use super::sheet::Page;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Density {
    Airy,
    Snug,
    Tight,
}

impl Density {
    /// Air between blocks or inside them.
    pub fn air(self, air: Length) -> Length {
        match self {
            Self::Airy => air,
            Self::Snug => air.scaled(3, 4),
            Self::Tight => air.scaled(1, 2),
        }
    }

    /// The type of letters.
    pub const fn letter(self) -> Style {
        match self {
            Self::Airy => Style::LETTER,
            Self::Snug => Style::LETTER_SNUG,
            Self::Tight => Style::LETTER_TIGHT,
        }
    }

    /// The side of a QR code; 20 mm is the least that telephones read from paper.
    pub const fn code(self) -> Length {
        match self {
            Self::Airy => mm(25),
            Self::Snug => mm(23),
            Self::Tight => mm(21),
        }
    }

    /// The fewest pages, with as much air as they can have.
    pub fn fewest(lay_out: impl Fn(Self) -> Vec<Page>) -> Vec<Page> {
        let mut best = lay_out(Self::Airy);
        for density in [Self::Snug, Self::Tight] {
            if best.len() > 1 {
                let closer = lay_out(density);
                best = if closer.len() < best.len() { closer } else { best };
            }
        }
        best
    }
}
