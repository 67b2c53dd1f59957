//! The company's logo: a PNG or SVG file read once and kept ready for every document.

mod pixels;
mod vector;

use std::sync::Arc;

use super::deflate::Packed;
use super::length::Length;
use crate::domain::words::words;

/// A logo, cheap to clone.
#[derive(Clone, Debug)]
pub struct Logo {
    /// Width and height in the file's own units; only their ratio matters.
    proportions: (u32, u32),
    artwork: Arc<Artwork>,
}

/// What the file holds, packed.
#[derive(Debug)]
pub(super) enum Artwork {
    /// Rows of 8-bit RGB, and of alpha where a pixel is not opaque.
    Pixels { width: u32, height: u32, colours: Packed, alpha: Option<Packed> },
    /// PDF operators in a space of the logo's proportions. `A128 gs` stands for an opacity of 128 in 255.
    Outlines { operators: Packed, opacities: Vec<u8> },
}

/// What an SVG file may hold and a document can't draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    Text,
    Picture,
    Mask,
    Filter,
    Pattern,
    /// A clip path of groups or within another one.
    Clip,
    /// Width or height is nothing.
    NoSize,
}

words!(Feature {
    Text = "text",
    Picture = "picture",
    Mask = "mask",
    Filter = "filter",
    Pattern = "pattern",
    Clip = "clip",
    NoSize = "no-size",
});

/// A logo file can't be used.
#[derive(Debug, thiserror::Error)]
pub enum LogoError {
    #[error("the logo is neither a PNG nor an SVG file")]
    UnknownFormat,
    #[error("reading the PNG logo: {0}")]
    Png(#[from] png::DecodingError),
    #[error("the PNG logo is too large; expected at most 8,000 pixels a side")]
    TooLarge,
    #[error("reading the SVG logo: {0}")]
    Svg(#[from] usvg::Error),
    #[error("the SVG logo holds {0}; expected outlines only, or a PNG file")]
    Unsupported(Feature),
}

impl Logo {
    /// Reads the content of a file. Gradients of an SVG become their mean colour.
    pub fn read(bytes: &[u8]) -> Result<Self, LogoError> {
        if bytes.starts_with(b"\x89PNG") {
            pixels::read(bytes)
        } else if std::str::from_utf8(bytes).is_ok_and(|text| text.contains("<svg")) {
            vector::read(bytes)
        } else {
            Err(LogoError::UnknownFormat)
        }
    }

    /// The largest size of the logo's proportions within a box.
    pub fn fit(&self, width: Length, height: Length) -> (Length, Length) {
        let (w, h) = (i64::from(self.proportions.0), i64::from(self.proportions.1));
        let at_full_width = width.scaled(h, w);
        if at_full_width <= height { (width, at_full_width) } else { (height.scaled(w, h), height) }
    }

    pub(super) const fn proportions(&self) -> (u32, u32) {
        self.proportions
    }

    pub(super) fn artwork(&self) -> &Artwork {
        &self.artwork
    }
}
