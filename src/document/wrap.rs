//! Breaks text into lines of a width.

use super::font::{Face, printable};
use super::length::Length;

/// The lines of a text, made printable. Line feeds break; spaces may; a word wider than the line is cut.
pub fn wrap(text: &str, face: Face, size: Length, width: Length) -> Vec<String> {
    printable(text).split('\n').flat_map(|line| wrap_line(line, face, size, width)).collect()
}

/// A day, a number or an address that stays on one line.
pub fn unbroken(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

fn wrap_line(text: &str, face: Face, size: Length, width: Length) -> Vec<String> {
    let space = face.width(" ", size);
    let (mut lines, mut line, mut used) = (Vec::new(), String::new(), Length::ZERO);
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        for piece in pieces(word, face, size, width) {
            let advance = face.width(piece.text, size);
            let gap = if line.is_empty() || piece.is_rest { Length::ZERO } else { space };
            if !line.is_empty() && used + gap + advance > width {
                lines.push(std::mem::take(&mut line));
                used = Length::ZERO;
            } else if gap > Length::ZERO {
                line.push(' ');
                used += gap;
            }
            line.push_str(piece.text);
            used += advance;
        }
    }
    lines.push(line);
    lines
}

/// A word or a part of one.
struct Piece<'a> {
    text: &'a str,
    /// Follows the piece before it without a space.
    is_rest: bool,
}

/// A word parts after its hyphens and slashes, and anywhere when it is wider than a line.
fn pieces(word: &str, face: Face, size: Length, width: Length) -> Vec<Piece<'_>> {
    if face.width(word, size) <= width {
        return vec![Piece { text: word, is_rest: false }];
    }
    let mut pieces = Vec::new();
    for part in word.split_inclusive(['-', '/', '_', '.', '@']) {
        let mut rest = part;
        while !rest.is_empty() {
            let (text, after) = rest.split_at(end_within(rest, face, size, width));
            pieces.push(Piece { text, is_rest: !pieces.is_empty() });
            rest = after;
        }
    }
    pieces
}

/// Byte at which the characters no longer fit; at least one character always does.
fn end_within(text: &str, face: Face, size: Length, width: Length) -> usize {
    let mut used = Length::ZERO;
    for (at, character) in text.char_indices() {
        used += face.width(character.encode_utf8(&mut [0; 4]), size);
        if used > width && at > 0 {
            return at;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::length::pt;

    fn wrapped(text: &str) -> Vec<String> {
        wrap(text, Face::Regular, pt(10), pt(100))
    }

    #[test]
    fn newlines_survive_and_empty_lines_too() {
        assert_eq!(wrapped("one\n\ntwo"), ["one", "", "two"]);
    }

    #[test]
    fn a_no_break_space_does_not_break() {
        let lines = wrapped("le total est alors de 1\u{202f}234,56\u{a0}€");
        assert_eq!(lines, ["le total est alors de", "1\u{202f}234,56\u{a0}€"]);
    }

    #[test]
    fn an_endless_word_is_cut() {
        let lines = wrapped(&"x".repeat(100));
        assert!(lines.len() > 3);
        assert_eq!(lines.concat(), "x".repeat(100));
    }

    proptest::proptest! {
        #[test]
        fn no_line_is_too_wide_and_nothing_is_lost(text in "[a-zA-Zé€ 0-9/-]{0,200}") {
            let lines = wrapped(&text);
            let ink = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            proptest::prop_assert!(lines.iter().all(|line| Face::Regular.width(line, pt(10)) <= pt(100)));
            proptest::prop_assert_eq!(ink(&lines.concat()), ink(&text));
        }
    }
}
