//! The colours of each theme, and their nearest ones where a terminal has 256.

use ratatui::style::{Color, Modifier};

/// The inks and grounds of a theme.
pub(super) struct Palette {
    pub ground: Color,
    pub text: Color,
    pub strong: Color,
    pub dim: Color,
    pub faint: Color,
    pub accent: Color,
    pub on_accent: Color,
    pub row: Color,
    pub row_modifier: Modifier,
    pub field: Color,
    pub travel: Color,
    pub calm: Color,
    pub soon: Color,
    pub late: Color,
    pub very_late: Color,
    pub worst: Color,
}

const fn hex(color: u32) -> Color {
    let [_, red, green, blue] = color.to_be_bytes();
    Color::Rgb(red, green, blue)
}

pub(super) const DARK: Palette = Palette {
    ground: hex(0x16181d),
    text: hex(0xd0d4dc),
    strong: hex(0xf3f4f7),
    dim: hex(0x8d94a3),
    faint: hex(0x434957),
    accent: hex(0x8aadf4),
    on_accent: hex(0x121418),
    row: hex(0x2a303e),
    row_modifier: Modifier::empty(),
    field: hex(0x222630),
    travel: hex(0xd78bf0),
    calm: hex(0x86c08a),
    soon: hex(0xe3c76f),
    late: hex(0xefb06a),
    very_late: hex(0xf08a5c),
    worst: hex(0xf4616e),
};

pub(super) const LIGHT: Palette = Palette {
    ground: hex(0xfbfaf7),
    text: hex(0x2f333b),
    strong: hex(0x101216),
    dim: hex(0x6b717d),
    faint: hex(0xc9c8c2),
    accent: hex(0x2b5fc7),
    on_accent: hex(0xffffff),
    row: hex(0xe3e9f5),
    row_modifier: Modifier::empty(),
    field: hex(0xf0eee8),
    travel: hex(0x922bb3),
    calm: hex(0x2c7a3f),
    soon: hex(0x8f6a00),
    late: hex(0xa85c00),
    very_late: hex(0xbf4510),
    worst: hex(0xb3142b),
};

pub(super) const CONTRAST: Palette = Palette {
    ground: hex(0x000000),
    text: hex(0xffffff),
    strong: hex(0xffffff),
    dim: hex(0xd5d5d5),
    faint: hex(0x999999),
    accent: hex(0x6fd8ff),
    on_accent: hex(0x000000),
    row: hex(0x003a8c),
    row_modifier: Modifier::BOLD,
    field: hex(0x2a2a2a),
    travel: hex(0xff7bff),
    calm: hex(0x5cff7a),
    soon: hex(0xffee33),
    late: hex(0xffbf4d),
    very_late: hex(0xff9440),
    worst: hex(0xff6b6b),
};

/// The terminal's own sixteen colours on its own ground.
pub(super) const TERMINAL: Palette = Palette {
    ground: Color::Reset,
    text: Color::Reset,
    strong: Color::Reset,
    dim: Color::Gray,
    faint: Color::DarkGray,
    accent: Color::Cyan,
    on_accent: Color::Black,
    row: Color::Reset,
    row_modifier: Modifier::REVERSED,
    field: Color::Reset,
    travel: Color::Magenta,
    calm: Color::Green,
    soon: Color::LightYellow,
    late: Color::Yellow,
    very_late: Color::Red,
    worst: Color::LightRed,
};

/// How many colours the terminal shows.
#[derive(Clone, Copy)]
pub(super) enum Depth {
    Full,
    Indexed,
}

impl Depth {
    pub fn show(self, color: Color) -> Color {
        match (self, color) {
            (Self::Indexed, Color::Rgb(red, green, blue)) => Color::Indexed(nearest(red, green, blue)),
            (Self::Full | Self::Indexed, color) => color,
        }
    }
}

const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];

/// The nearest of the 216 colours of the cube and the 24 greys of xterm.
fn nearest(red: u8, green: u8, blue: u8) -> u8 {
    let (r, g, b) = (step(red), step(green), step(blue));
    let cube = (distance([red, green, blue], [r.1, g.1, b.1]), 16 + 36 * r.0 + 6 * g.0 + b.0);
    let grey = (0..24_u8)
        .map(|at| (distance([red, green, blue], [8 + 10 * at; 3]), 232 + at))
        .min()
        .unwrap_or((u32::MAX, 0));
    cube.min(grey).1
}

/// The nearest step of the cube with its place.
fn step(value: u8) -> (u8, u8) {
    (0_u8..).zip(STEPS).min_by_key(|(_, step)| step.abs_diff(value)).unwrap_or((0, 0))
}

fn distance(wanted: [u8; 3], given: [u8; 3]) -> u32 {
    wanted.iter().zip(given).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_indexed_colour_is_found() {
        assert_eq!(nearest(255, 0, 0), 196);
        assert_eq!(nearest(0x16, 0x18, 0x1d), 234);
        assert_eq!(nearest(255, 255, 255), 231);
    }
}
