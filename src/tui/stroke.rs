//! One key with its modifiers, written as text: `j`, `G`, `ctrl-s`, `shift-tab`, `enter`.

use std::fmt;
use std::str::FromStr;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// A key as it is bound. Capital letters are their own keys, so `shift` stands only with named keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stroke {
    pub code: KeyCode,
    pub modifiers: KeyModifiers,
}

/// The text names no key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a key; expected a form such as q, G, ctrl-s, enter or g g")]
pub struct NotAKey(pub String);

const NAMES: &[(&str, KeyCode, &str)] = &[
    ("enter", KeyCode::Enter, "↵"),
    ("esc", KeyCode::Esc, "esc"),
    ("tab", KeyCode::Tab, "tab"),
    ("space", KeyCode::Char(' '), "space"),
    ("backspace", KeyCode::Backspace, "⌫"),
    ("delete", KeyCode::Delete, "del"),
    ("insert", KeyCode::Insert, "ins"),
    ("up", KeyCode::Up, "↑"),
    ("down", KeyCode::Down, "↓"),
    ("left", KeyCode::Left, "←"),
    ("right", KeyCode::Right, "→"),
    ("home", KeyCode::Home, "home"),
    ("end", KeyCode::End, "end"),
    ("pageup", KeyCode::PageUp, "pgup"),
    ("pagedown", KeyCode::PageDown, "pgdn"),
];

impl Stroke {
    pub const fn new(code: KeyCode, modifiers: KeyModifiers) -> Self {
        Self { code, modifiers }
    }

    /// The key as the footer shows it: `^s`, `↵`, `shift-tab`.
    pub fn label(self) -> String {
        let name = NAMES.iter().find(|(_, code, _)| *code == self.code).map(|(_, _, label)| *label);
        let key = name.map_or_else(|| code_name(self.code), str::to_owned);
        let control = if self.modifiers.contains(KeyModifiers::CONTROL) { "^" } else { "" };
        let alt = if self.modifiers.contains(KeyModifiers::ALT) { "alt-" } else { "" };
        let shift = if self.modifiers.contains(KeyModifiers::SHIFT) { "shift-" } else { "" };
        format!("{alt}{control}{shift}{key}")
    }
}

/// A terminal reports capitals with shift, and shift-tab as a key of its own: both become one form.
impl From<KeyEvent> for Stroke {
    fn from(event: KeyEvent) -> Self {
        let known = KeyModifiers::CONTROL | KeyModifiers::ALT | KeyModifiers::SHIFT;
        let modifiers = event.modifiers & known;
        match event.code {
            KeyCode::BackTab => Self::new(KeyCode::Tab, modifiers | KeyModifiers::SHIFT),
            KeyCode::Char(c) if modifiers.contains(KeyModifiers::CONTROL) => {
                Self::new(KeyCode::Char(c.to_ascii_lowercase()), modifiers - KeyModifiers::SHIFT)
            }
            KeyCode::Char(c) => Self::new(KeyCode::Char(c), modifiers - KeyModifiers::SHIFT),
            code => Self::new(code, modifiers),
        }
    }
}

impl FromStr for Stroke {
    type Err = NotAKey;

    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let mut modifiers = KeyModifiers::NONE;
        let mut rest = text;
        while let Some((word, after)) = rest.split_once('-').filter(|(_, after)| !after.is_empty()) {
            modifiers |= match word {
                "ctrl" => KeyModifiers::CONTROL,
                "alt" => KeyModifiers::ALT,
                "shift" => KeyModifiers::SHIFT,
                _ => return Err(NotAKey(text.to_owned())),
            };
            rest = after;
        }
        let code = code_of(rest).ok_or_else(|| NotAKey(text.to_owned()))?;
        Ok(Self::new(code, modifiers))
    }
}

fn code_of(name: &str) -> Option<KeyCode> {
    let named = NAMES.iter().find(|(known, _, _)| *known == name).map(|(_, code, _)| *code);
    named.or_else(|| function_key(name)).or_else(|| {
        let mut characters = name.chars();
        match (characters.next(), characters.next()) {
            (Some(c), None) if !c.is_control() && !c.is_whitespace() => Some(KeyCode::Char(c)),
            _ => None,
        }
    })
}

fn function_key(name: &str) -> Option<KeyCode> {
    let number: u8 = name.strip_prefix('f')?.parse().ok()?;
    (1..=12).contains(&number).then_some(KeyCode::F(number))
}

fn code_name(code: KeyCode) -> String {
    match code {
        KeyCode::Char(c) => c.to_string(),
        KeyCode::F(number) => format!("f{number}"),
        other => {
            NAMES.iter().find(|(_, code, _)| *code == other).map_or("?", |(name, _, _)| *name).to_owned()
        }
    }
}

/// The form that `FromStr` reads.
impl fmt::Display for Stroke {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (modifier, word) in
            [(KeyModifiers::CONTROL, "ctrl-"), (KeyModifiers::ALT, "alt-"), (KeyModifiers::SHIFT, "shift-")]
        {
            if self.modifiers.contains(modifier) {
                f.write_str(word)?;
            }
        }
        let name = NAMES.iter().find(|(_, code, _)| *code == self.code).map(|(name, _, _)| *name);
        f.write_str(&name.map_or_else(|| code_name(self.code), str::to_owned))
    }
}

/// Reads keys pressed one after the other: `g g`, `ctrl-s`.
pub fn strokes(text: &str) -> Result<Vec<Stroke>, NotAKey> {
    let keys: Vec<Stroke> = text.split_whitespace().map(str::parse).collect::<Result<_, _>>()?;
    if keys.is_empty() { Err(NotAKey(text.to_owned())) } else { Ok(keys) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("j")]
    #[case("G")]
    #[case("?")]
    #[case("-")]
    #[case("ctrl-s")]
    #[case("ctrl--")]
    #[case("shift-tab")]
    #[case("ctrl-alt-f5")]
    #[case("space")]
    fn a_key_is_read_as_it_is_written(#[case] text: &str) {
        assert_eq!(text.parse::<Stroke>().unwrap().to_string(), text);
    }

    #[rstest]
    #[case("")]
    #[case("control-s")]
    #[case("escape key")]
    #[case("f13")]
    fn what_is_no_key_is_refused(#[case] text: &str) {
        assert!(text.parse::<Stroke>().is_err(), "{text}");
    }

    #[test]
    fn capitals_and_shift_tab_have_one_form() {
        let capital = KeyEvent::new(KeyCode::Char('G'), KeyModifiers::SHIFT);
        assert_eq!(Stroke::from(capital), "G".parse().unwrap());
        let back = KeyEvent::new(KeyCode::BackTab, KeyModifiers::NONE);
        assert_eq!(Stroke::from(back), "shift-tab".parse().unwrap());
        let control = KeyEvent::new(KeyCode::Char('S'), KeyModifiers::CONTROL | KeyModifiers::SHIFT);
        assert_eq!(Stroke::from(control), "ctrl-s".parse().unwrap());
    }

    #[test]
    fn labels_are_short() {
        let label = |text: &str| text.parse::<Stroke>().unwrap().label();
        assert_eq!((label("ctrl-d"), label("enter"), label("G")), ("^d".into(), "↵".into(), "G".into()));
    }
}
