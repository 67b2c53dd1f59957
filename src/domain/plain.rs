//! Plain text: what is typed holds no control characters, which would move the cursor or colour the screen of whoever
//! looks at it in another program.

use super::flaw::{Flaw, FlawKind};

/// How many lines a text may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    One,
    /// Line feeds and tabs are part of it.
    Several,
}

/// The fields that hold a control character, each with the first it holds.
pub fn control_flaws<'a>(
    texts: impl IntoIterator<Item = (&'static str, Option<&'a str>, Lines)>,
) -> impl Iterator<Item = Flaw> {
    texts.into_iter().filter_map(|(field, text, lines)| {
        let character = text?.chars().find(|c| is_forbidden(*c, lines))?;
        Some(Flaw::new(field, FlawKind::Control { character }))
    })
}

fn is_forbidden(character: char, lines: Lines) -> bool {
    let is_layout = matches!(character, '\n' | '\r' | '\t');
    character.is_control() && !(lines == Lines::Several && is_layout)
}

/// `U+001B ESCAPE`: number and usual name (ISO/IEC 6429); Unicode gives these characters none.
pub fn control_name(character: char) -> String {
    let name = match character {
        '\0' => " NULL",
        '\u{7}' => " BELL",
        '\u{8}' => " BACKSPACE",
        '\t' => " TAB",
        '\n' => " LINE FEED",
        '\r' => " CARRIAGE RETURN",
        '\u{1b}' => " ESCAPE",
        '\u{7f}' => " DELETE",
        '\u{9b}' => " CONTROL SEQUENCE INTRODUCER",
        _ => "",
    };
    format!("U+{:04X}{name}", u32::from(character))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("evil\u{1b}[31mred", Lines::Several, Some('\u{1b}'))]
    #[case("a\nb\tc\r\nd", Lines::Several, None)]
    #[case("a\nb", Lines::One, Some('\n'))]
    #[case("a\u{9b}b", Lines::One, Some('\u{9b}'))]
    #[case("Zoë Ж 日本 👩\u{200d}💻", Lines::One, None)]
    fn control_characters_are_found(
        #[case] text: &str,
        #[case] lines: Lines,
        #[case] expected: Option<char>,
    ) {
        let flaws: Vec<Flaw> = control_flaws([("name", Some(text), lines)]).collect();
        let expected = expected.map(|character| Flaw::new("name", FlawKind::Control { character }));
        assert_eq!(flaws, Vec::from_iter(expected));
    }

    #[test]
    fn they_are_called_by_their_names() {
        assert_eq!(control_name('\u{1b}'), "U+001B ESCAPE");
        assert_eq!(control_name('\u{81}'), "U+0081");
    }
}
