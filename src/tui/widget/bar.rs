//! Bars made of parts, as long as their share of the longest one.

use ratatui::style::Style;
use ratatui::text::Span;

use crate::tui::theme::Theme;

/// Eighths of a column, from none to seven.
const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
/// Fills that tell the parts apart where there are no colours.
const FILLS: [char; 5] = ['·', '░', '▒', '▓', '█'];

/// The parts of a bar, one after the other, `columns` long where their sum is `longest`. Parts below zero are left out.
pub fn stacked(parts: &[i64], longest: i64, columns: u16, theme: &Theme) -> Vec<Span<'static>> {
    let mut sum = 0_i128;
    let mut spans = Vec::new();
    let mut drawn = 0;
    for (place, part) in parts.iter().enumerate() {
        sum += i128::from((*part).max(0));
        let end = share(sum, longest, usize::from(columns));
        if end > drawn {
            let style = theme.bucket(place, parts.len());
            spans.push(Span::styled(fill(place, theme).to_string().repeat(end - drawn), style));
            drawn = end;
        }
    }
    spans
}

/// A bar of one part, exact to an eighth of a column.
pub fn single(value: i64, longest: i64, columns: u16, style: Style) -> Span<'static> {
    let eighths = share(i128::from(value.max(0)), longest, usize::from(columns) * 8);
    let rest = EIGHTHS.get(eighths % 8).copied().unwrap_or_default();
    Span::styled(format!("{}{rest}", "█".repeat(eighths / 8)), style)
}

/// `value ÷ longest` of the room, rounded; something is never nothing.
fn share(value: i128, longest: i64, room: usize) -> usize {
    let (longest, wide) = (i128::from(longest.max(1)), i128::try_from(room).unwrap_or(0));
    let part = (value * wide * 2 + longest) / (longest * 2);
    let seen = if value > 0 { part.max(1) } else { part };
    usize::try_from(seen).unwrap_or(0).min(room)
}

fn fill(place: usize, theme: &Theme) -> char {
    if theme.has_color() { '▆' } else { FILLS.get(place % FILLS.len()).copied().unwrap_or('█') }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config;

    fn text(spans: &[Span<'_>]) -> String {
        spans.iter().map(|span| span.content.as_ref()).collect()
    }

    #[test]
    fn the_longest_bar_fills_its_columns() {
        let plain = Theme::new(config::Theme::Dark, true, true);
        assert_eq!(text(&stacked(&[50, 25, 25], 100, 8, &plain)), "····░░▒▒");
        assert_eq!(text(&stacked(&[50, 0, 0], 100, 8, &plain)), "····");
        assert_eq!(text(&stacked(&[-50, 100], 100, 4, &plain)), "░░░░");
    }

    #[test]
    fn a_small_amount_is_still_seen() {
        assert_eq!(single(1, 1_000_000, 10, Style::new()).content, "▏");
        assert_eq!(single(0, 1_000_000, 10, Style::new()).content, "");
        assert_eq!(single(15, 20, 2, Style::new()).content, "█▌");
    }
}
