//! Colours by their meaning. Each stands beside a word or a sign, so every theme can be read without colours.

mod palette;

use ratatui::style::{Modifier, Style};

use crate::config;
use palette::{Depth, Palette};

/// How late something is, for colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heat {
    Calm,
    Soon,
    Late,
    VeryLate,
}

impl Heat {
    /// Up to a month is late, what is older very late.
    pub const fn of_days_late(days: i32) -> Self {
        match days {
            ..=-8 => Self::Calm,
            -7..=0 => Self::Soon,
            1..=30 => Self::Late,
            31.. => Self::VeryLate,
        }
    }
}

/// The styles of the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    pub base: Style,
    pub dim: Style,
    /// Rules, frames and empty parts of bars.
    pub faint: Style,
    pub accent: Style,
    /// Titles and headings of columns.
    pub heading: Style,
    pub strong: Style,
    /// The row under the cursor.
    pub selected: Style,
    pub marked: Style,
    pub key: Style,
    pub tab: Style,
    pub tab_chosen: Style,
    /// The band that tells that the screen shows another day.
    pub travel: Style,
    /// What stands behind an open box.
    pub behind: Style,
    pub field: Style,
    /// Text that what is typed takes the place of.
    pub selection: Style,
    pub good: Style,
    pub warn: Style,
    pub bad: Style,
    heats: [Style; 4],
    has_color: bool,
}

impl Theme {
    /// The theme of the settings, in what the terminal can show.
    pub fn new(name: config::Theme, no_color: bool, true_color: bool) -> Self {
        if no_color {
            return Self::plain();
        }
        let depth = if true_color { Depth::Full } else { Depth::Indexed };
        match name {
            config::Theme::Dark => Self::of(&palette::DARK, depth),
            config::Theme::Light => Self::of(&palette::LIGHT, depth),
            config::Theme::Contrast => Self::of(&palette::CONTRAST, depth),
            config::Theme::Terminal => Self::of(&palette::TERMINAL, Depth::Full),
        }
    }

    pub const fn heat(&self, heat: Heat) -> Style {
        let [calm, soon, late, very_late] = self.heats;
        match heat {
            Heat::Calm => calm,
            Heat::Soon => soon,
            Heat::Late => late,
            Heat::VeryLate => very_late,
        }
    }

    /// The style of a bucket: the first is not due, the last the oldest.
    pub fn bucket(&self, place: usize, count: usize) -> Style {
        let heat = match place {
            0 => Heat::Calm,
            1 => Heat::Soon,
            _ if place + 1 == count => Heat::VeryLate,
            _ => Heat::Late,
        };
        self.heat(heat)
    }

    /// Without colours, parts of a bar differ by their fill.
    pub const fn has_color(&self) -> bool {
        self.has_color
    }

    fn of(palette: &Palette, depth: Depth) -> Self {
        let color = |color| depth.show(color);
        let base = Style::new().fg(color(palette.text)).bg(color(palette.ground));
        let ink = |ink| Style::new().fg(color(ink));
        let bold = Modifier::BOLD;
        Self {
            base,
            dim: ink(palette.dim),
            faint: ink(palette.faint),
            accent: ink(palette.accent),
            heading: ink(palette.dim).add_modifier(bold),
            strong: ink(palette.strong).add_modifier(bold),
            selected: Style::new().bg(color(palette.row)).add_modifier(palette.row_modifier),
            marked: ink(palette.accent).add_modifier(bold),
            key: ink(palette.accent).add_modifier(bold),
            tab: ink(palette.dim),
            tab_chosen: Style::new()
                .fg(color(palette.on_accent))
                .bg(color(palette.accent))
                .add_modifier(bold),
            travel: Style::new().fg(color(palette.on_accent)).bg(color(palette.travel)).add_modifier(bold),
            behind: ink(palette.faint),
            field: Style::new().fg(color(palette.strong)).bg(color(palette.field)),
            selection: Style::new().fg(color(palette.on_accent)).bg(color(palette.accent)),
            good: ink(palette.calm),
            warn: ink(palette.soon),
            bad: ink(palette.very_late),
            heats: [palette.calm, palette.soon, palette.late, palette.very_late].map(ink),
            has_color: true,
        }
    }

    /// Bold, dim and reverse only (no-color.org).
    fn plain() -> Self {
        let plain = Style::new();
        let (bold, dim) = (plain.add_modifier(Modifier::BOLD), plain.add_modifier(Modifier::DIM));
        let reverse = plain.add_modifier(Modifier::REVERSED);
        Self {
            base: plain,
            dim: plain,
            faint: dim,
            accent: bold,
            heading: bold,
            strong: bold,
            selected: reverse,
            marked: bold,
            key: bold,
            tab: plain,
            tab_chosen: reverse.add_modifier(Modifier::BOLD),
            travel: reverse.add_modifier(Modifier::BOLD),
            behind: dim,
            field: plain.add_modifier(Modifier::UNDERLINED),
            selection: reverse,
            good: plain,
            warn: bold,
            bad: bold,
            heats: [plain, plain, bold, bold],
            has_color: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::style::Color;
    use rstest::rstest;

    #[rstest]
    #[case(-8, Heat::Calm)]
    #[case(0, Heat::Soon)]
    #[case(1, Heat::Late)]
    #[case(31, Heat::VeryLate)]
    fn the_due_day_is_not_late(#[case] days: i32, #[case] heat: Heat) {
        assert_eq!(Heat::of_days_late(days), heat);
    }

    #[test]
    fn without_colours_nothing_is_coloured() {
        let plain = Theme::new(config::Theme::Dark, true, true);
        let styles = [plain.base, plain.selected, plain.travel, plain.bad, plain.heat(Heat::VeryLate)];
        assert!(styles.iter().all(|style| style.fg.is_none() && style.bg.is_none()));
    }

    #[test]
    fn a_terminal_without_24_bits_gets_indexed_colours() {
        let theme = Theme::new(config::Theme::Dark, false, false);
        assert!(matches!(theme.base.bg, Some(Color::Indexed(_))));
    }
}
