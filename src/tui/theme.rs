//! Colours by their meaning. Each stands beside a word or a sign, so every theme can be read without colours.

mod palette;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier, Style};

use crate::config;
use palette::{Depth, Palette};

/// How late something is, for colours: each level is stronger than the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heat {
    Calm,
    Soon,
    Late,
    VeryLate,
    Worst,
}

impl Heat {
    /// By month: what is late for more than two is the worst.
    pub const fn of_days_late(days: i32) -> Self {
        match days {
            ..=-8 => Self::Calm,
            -7..=0 => Self::Soon,
            1..=30 => Self::Late,
            31..=60 => Self::VeryLate,
            61.. => Self::Worst,
        }
    }

    /// A step of a policy, with the place of its first reminder and the count of its steps.
    pub fn of_step(rank: Option<usize>, first_reminder: usize, count: usize) -> Self {
        match rank {
            None => Self::Calm,
            Some(rank) if rank < first_reminder => Self::Soon,
            Some(rank) if rank + 1 == count => Self::Worst,
            Some(rank) if rank == first_reminder => Self::Late,
            Some(_) => Self::VeryLate,
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
    heats: [Style; 5],
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
        let [calm, soon, late, very_late, worst] = self.heats;
        match heat {
            Heat::Calm => calm,
            Heat::Soon => soon,
            Heat::Late => late,
            Heat::VeryLate => very_late,
            Heat::Worst => worst,
        }
    }

    /// The style of a bucket: the first is not due, the last the oldest.
    pub fn bucket(&self, place: usize, count: usize) -> Style {
        let heat = match place {
            0 => Heat::Calm,
            _ if place + 1 == count => Heat::Worst,
            1 => Heat::Late,
            _ => Heat::VeryLate,
        };
        self.heat(heat)
    }

    /// Sets off the row under the cursor. A reversed row has one ink, or each cell would turn into a block of its own;
    /// pictures in it stay as they are.
    pub fn set_off(&self, buffer: &mut Buffer, row: Rect, pictures: &[Rect]) {
        if !self.selected.add_modifier.contains(Modifier::REVERSED) {
            return buffer.set_style(row, self.selected);
        }
        let is_picture = |at: Position| pictures.iter().any(|picture| picture.contains(at));
        for at in row.positions().filter(|at| !is_picture(*at)) {
            if let Some(cell) = buffer.cell_mut(at) {
                cell.set_fg(Color::Reset).set_bg(Color::Reset).set_style(self.selected);
            }
        }
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
            bad: ink(palette.worst),
            heats: [
                ink(palette.calm),
                ink(palette.soon),
                ink(palette.late),
                ink(palette.very_late),
                ink(palette.worst).add_modifier(bold),
            ],
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
            tab_chosen: bold.add_modifier(Modifier::UNDERLINED),
            travel: reverse.add_modifier(Modifier::BOLD),
            behind: dim,
            field: plain.add_modifier(Modifier::UNDERLINED),
            selection: reverse,
            good: plain,
            warn: bold,
            bad: bold,
            heats: [plain, plain, plain, bold, bold.add_modifier(Modifier::UNDERLINED)],
            has_color: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(-8, Heat::Calm)]
    #[case(0, Heat::Soon)]
    #[case(1, Heat::Late)]
    #[case(31, Heat::VeryLate)]
    #[case(61, Heat::Worst)]
    fn the_due_day_is_not_late(#[case] days: i32, #[case] heat: Heat) {
        assert_eq!(Heat::of_days_late(days), heat);
    }

    #[test]
    fn first_and_second_reminder_and_the_last_step_differ() {
        let heats = [Some(0), Some(1), Some(2), Some(3), None].map(|rank| Heat::of_step(rank, 1, 4));
        assert_eq!(heats, [Heat::Soon, Heat::Late, Heat::VeryLate, Heat::Worst, Heat::Calm]);
    }

    #[test]
    fn ages_differ_in_every_theme() {
        use config::Theme::{Contrast, Dark, Light, Terminal};
        for name in [Dark, Light, Contrast, Terminal] {
            let theme = Theme::new(name, false, true);
            let buckets: Vec<Style> = (0..5).map(|place| theme.bucket(place, 5)).collect();
            let late = [buckets[0], buckets[1], buckets[2], buckets[4]];
            for (at, style) in late.iter().enumerate() {
                assert!(!late[..at].contains(style), "{name:?} {at}");
            }
        }
    }

    #[test]
    fn without_colours_nothing_is_coloured() {
        let plain = Theme::new(config::Theme::Dark, true, true);
        let styles = [plain.base, plain.selected, plain.travel, plain.bad, plain.heat(Heat::Worst)];
        assert!(styles.iter().all(|style| style.fg.is_none() && style.bg.is_none()));
    }

    #[test]
    fn a_reversed_row_has_one_ink_but_for_its_bars() {
        let theme = Theme::new(config::Theme::Terminal, false, true);
        let mut buffer = Buffer::empty(Rect::new(0, 0, 4, 1));
        buffer.set_style(buffer.area, theme.bad);
        theme.set_off(&mut buffer, Rect::new(0, 0, 4, 1), &[Rect::new(2, 0, 2, 1)]);
        let seen = |x| (buffer[(x, 0)].fg, buffer[(x, 0)].modifier.contains(Modifier::REVERSED));
        assert_eq!(seen(0), (Color::Reset, true));
        assert_eq!((seen(3).0 == Color::Reset, seen(3).1), (false, false));
    }

    #[test]
    fn a_terminal_without_24_bits_gets_indexed_colours() {
        let theme = Theme::new(config::Theme::Dark, false, false);
        assert!(matches!(theme.base.bg, Some(Color::Indexed(_))));
    }
}
