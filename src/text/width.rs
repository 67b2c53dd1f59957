//! Text cut and padded to columns of a terminal.

use std::borrow::Cow;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Asks for the coloured, two columns wide form of the character before it.
const EMOJI_FORM: char = '\u{fe0f}';

/// Columns of a terminal that the text takes.
pub fn width(text: &str) -> usize {
    text.width()
}

/// Cuts to a number of columns; what was cut is told by `…`.
pub fn truncate(text: &str, columns: usize) -> Cow<'_, str> {
    if text.width() <= columns {
        return Cow::Borrowed(text);
    }
    let Some(room) = columns.checked_sub(1) else {
        return Cow::Borrowed("");
    };
    let kept = text.get(..end_within(text, room)).unwrap_or_default();
    Cow::Owned(format!("{}…", kept.trim_end()))
}

/// Byte at which the characters no longer fit; marks without width stay with the character they belong to.
fn end_within(text: &str, columns: usize) -> usize {
    let mut used = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let grows = characters.peek().is_some_and(|(_, next)| *next == EMOJI_FORM);
        used += if grows { 2 } else { character.width().unwrap_or(0) };
        if used > columns {
            return at;
        }
    }
    text.len()
}

/// Adds spaces after the text up to a number of columns; longer text stays as it is.
pub fn pad_right(text: &str, columns: usize) -> String {
    format!("{text}{}", spaces(text, columns))
}

/// Adds spaces before the text up to a number of columns; longer text stays as it is.
pub fn pad_left(text: &str, columns: usize) -> String {
    format!("{}{text}", spaces(text, columns))
}

/// Cuts or pads to exactly a number of columns.
pub fn fit(text: &str, columns: usize) -> String {
    pad_right(&truncate(text, columns), columns)
}

fn spaces(text: &str, columns: usize) -> String {
    " ".repeat(columns.saturating_sub(text.width()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("Brasserie du Midi", 17, "Brasserie du Midi")]
    #[case("Brasserie du Midi", 10, "Brasserie…")]
    #[case("Brasserie du Midi", 11, "Brasserie…")]
    #[case("日本商事", 8, "日本商事")]
    #[case("日本商事", 6, "日本…")]
    #[case("Zoe\u{301} Lefèvre", 4, "Zoe\u{301}…")]
    #[case("abc", 1, "…")]
    #[case("abc", 0, "")]
    #[case("", 5, "")]
    fn text_is_cut_to_columns(#[case] text: &str, #[case] columns: usize, #[case] expected: &str) {
        assert_eq!(truncate(text, columns), expected);
    }

    #[test]
    fn padding_counts_columns_and_not_characters() {
        assert_eq!(pad_right("日本", 6), "日本  ");
        assert_eq!(pad_left("12,00", 8), "   12,00");
        assert_eq!(pad_left("trop long", 4), "trop long");
        assert_eq!(fit("Brasserie", 5), "Bras…");
    }

    proptest::proptest! {
        #[test]
        fn fitted_text_takes_its_columns(text in "\\PC{0,30}", columns in 0_usize..20) {
            proptest::prop_assert!(width(&truncate(&text, columns)) <= columns);
            proptest::prop_assert!(width(&fit(&text, columns)) >= columns);
        }
    }
}
