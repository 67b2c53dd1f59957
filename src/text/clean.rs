//! Text from outside made harmless: it can't move the cursor, colour the screen or turn the reading order.

use std::borrow::Cow;
use std::iter::Peekable;
use std::str::Chars;

const ESCAPE: char = '\u{1b}';
const BELL: char = '\u{7}';
/// The 8-bit form of `ESC [`.
const CSI: char = '\u{9b}';

/// A text on one line, without control characters, terminal escapes, invisible marks and changes of direction.
pub fn clean(text: &str) -> Cow<'_, str> {
    cleaned(text, false)
}

/// As [`clean`], keeping the ends of lines.
pub fn clean_lines(text: &str) -> Cow<'_, str> {
    cleaned(text, true)
}

fn cleaned(text: &str, keeps_lines: bool) -> Cow<'_, str> {
    let is_fine = |c: char| (c == '\n' && keeps_lines) || !(c.is_control() || is_space(c) || is_hidden(c));
    if text.chars().all(is_fine) {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            ESCAPE => skip_escape(&mut rest),
            CSI => skip_parameters(&mut rest),
            '\n' if keeps_lines => kept.push('\n'),
            '\r' if rest.peek() == Some(&'\n') => {}
            '\r' if keeps_lines => kept.push('\n'),
            c if is_space(c) => kept.push(' '),
            c if c.is_control() || is_hidden(c) => {}
            c => kept.push(c),
        }
    }
    Cow::Owned(kept)
}

/// Breaks and tabs, which become a space.
fn is_space(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Marks of direction (Unicode UAX 9), width-less spaces, annotation, tags and private commands of terminals.
fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Skips what follows an escape character (ECMA-48): a control sequence, a string up to its end, or one character.
fn skip_escape(rest: &mut Peekable<Chars<'_>>) {
    match rest.peek() {
        Some('[') => {
            rest.next();
            skip_parameters(rest);
        }
        Some(']' | 'P' | 'X' | '^' | '_') => {
            rest.next();
            skip_string(rest);
        }
        Some(' '..='/') => {
            while rest.next_if(|c| matches!(c, ' '..='/')).is_some() {}
            rest.next_if(|c| matches!(c, '0'..='~'));
        }
        Some('0'..='~') => {
            rest.next();
        }
        _ => {}
    }
}

fn skip_parameters(rest: &mut Peekable<Chars<'_>>) {
    while rest.next_if(|c| matches!(c, ' '..='?')).is_some() {}
    rest.next_if(|c| matches!(c, '@'..='~'));
}

/// Skips up to the bell or `ESC \`; a string without end hides nothing.
fn skip_string(rest: &mut Peekable<Chars<'_>>) {
    let mut ahead = rest.clone();
    while let Some(c) = ahead.next() {
        let ends = c == BELL || c == '\u{9c}' || (c == ESCAPE && ahead.next_if_eq(&'\\').is_some());
        if ends {
            *rest = ahead;
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("\u{1b}[31mRouge\u{1b}[0m", "Rouge")]
    #[case("\u{1b}[2J\u{1b}[1;1HACME", "ACME")]
    #[case("a\u{9b}31mb", "ab")]
    #[case("\u{1b}]0;titre\u{7}Dupont", "Dupont")]
    #[case("\u{1b}]8;;http://x\u{1b}\\lien\u{1b}]8;;\u{1b}\\", "lien")]
    #[case("\u{1b}]0;sans fin", "0;sans fin")]
    #[case("\u{1b}(0lqk", "lqk")]
    #[case("\u{1b}cACME", "ACME")]
    #[case("ACME\u{1b}", "ACME")]
    #[case("a\tb\r\nc\u{2028}d", "a b c d")]
    #[case("fdp\u{202e}exe.", "fdpexe.")]
    #[case("in\u{200b}visible\u{feff}", "invisible")]
    #[case("\u{0}\u{8}\u{7f}x", "x")]
    fn what_moves_or_hides_is_gone(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(clean(text), expected);
    }

    #[test]
    fn honest_text_is_not_touched() {
        for text in ["Café « Chez Zoë » n° 5", "Ελλάς Ж ł ő", "👩‍💻 日本", "1 234,56 €"]
        {
            assert!(matches!(clean(text), Cow::Borrowed(same) if same == text), "{text}");
        }
    }

    #[test]
    fn lines_are_kept_where_they_are_wanted() {
        assert_eq!(clean_lines("a\r\nb\rc\n\u{1b}[1md\te"), "a\nb\nc\nd e");
    }

    proptest::proptest! {
        #[test]
        fn nothing_harmful_is_left_and_cleaning_again_changes_nothing(text in "\\PC*|[\\x00-\\x9f]{0,40}") {
            let once = clean(&text).into_owned();
            proptest::prop_assert!(!once.chars().any(|c| c.is_control() || is_hidden(c)));
            proptest::prop_assert_eq!(clean(&once), once.as_str());
        }
    }
}
