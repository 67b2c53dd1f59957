//! The two embedded faces: which characters they have, how wide a text is, and text made fit for printing.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::LazyLock;

use printpdf::ParsedFont;
use unicode_normalization::UnicodeNormalization;

use super::length::Length;

/// A weight of the embedded family (Relance Sans, from Source Sans 3). Digits have one width in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    Regular,
    Semibold,
}

/// A character that the embedded faces can't draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MissingCharacter(pub char);

/// A drawable character: its glyph and its advance in thousandths of the type size.
#[derive(Clone, Copy)]
pub(super) struct Glyph {
    pub character: char,
    pub id: u16,
    pub advance: u16,
}

pub(super) struct Font {
    pub bytes: &'static [u8],
    pub parsed: ParsedFont,
    /// Sorted by character.
    glyphs: Vec<Glyph>,
}

static REGULAR: LazyLock<Font> =
    LazyLock::new(|| Font::read(include_bytes!("../../assets/fonts/RelanceSans-Regular.ttf")));
static SEMIBOLD: LazyLock<Font> =
    LazyLock::new(|| Font::read(include_bytes!("../../assets/fonts/RelanceSans-Semibold.ttf")));

impl Face {
    pub const ALL: [Self; 2] = [Self::Regular, Self::Semibold];

    pub(super) fn font(self) -> &'static Font {
        match self {
            Self::Regular => &REGULAR,
            Self::Semibold => &SEMIBOLD,
        }
    }

    /// The PostScript name of the face.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Regular => "RelanceSans-Regular",
            Self::Semibold => "RelanceSans-Semibold",
        }
    }

    /// The advance width of a text at a type size.
    pub fn width(self, text: &str, size: Length) -> Length {
        let font = self.font();
        let advance: i64 =
            text.chars().map(|c| font.glyph(c).map_or(0, |glyph| i64::from(glyph.advance))).sum();
        size.scaled(advance, 1000)
    }
}

impl Font {
    #[expect(clippy::expect_used, reason = "the face is compiled in and read by every test of this floor")]
    fn read(bytes: &'static [u8]) -> Self {
        let parsed = ParsedFont::from_bytes(bytes, 0, &mut Vec::new()).expect("an embedded TrueType face");
        let glyphs = parsed
            .codepoint_to_glyph
            .iter()
            .filter_map(|(code, id)| {
                let character = char::from_u32(*code)?;
                Some(Glyph { character, id: *id, advance: parsed.get_glyph_width(*id)? })
            })
            .collect();
        Self { bytes, parsed, glyphs }
    }

    pub(super) fn glyph(&self, character: char) -> Option<Glyph> {
        let at = self.glyphs.binary_search_by_key(&character, |glyph| glyph.character).ok()?;
        self.glyphs.get(at).copied()
    }
}

/// `“😀” (U+1F600 GRINNING FACE)`
impl MissingCharacter {
    /// `U+1F600 GRINNING FACE`: number and name in Unicode, the same in every language.
    pub fn name(self) -> String {
        let number = format!("U+{:04X}", u32::from(self.0));
        unicode_names2::name(self.0).map_or(number.clone(), |name| format!("{number} {name}"))
    }
}

impl fmt::Display for MissingCharacter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” ({})", self.0, self.name())
    }
}

/// Composes accents (NFC), makes a space of a tab, and drops what prints nothing: controls, soft hyphens, marks of
/// direction and joining. Line feeds stay.
pub fn printable(text: &str) -> String {
    text.nfc()
        .filter_map(|character| match character {
            '\n' => Some('\n'),
            '\t' => Some(' '),
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}' => None,
            character if character.is_control() => None,
            character => Some(character),
        })
        .collect()
}

/// The characters of a text, made printable, that no document can show; each once, in order of code point.
pub fn missing_characters(text: &str) -> Vec<MissingCharacter> {
    let font = Face::Regular.font();
    let missing: BTreeSet<char> =
        printable(text).chars().filter(|c| *c != '\n' && font.glyph(*c).is_none()).collect();
    missing.into_iter().map(MissingCharacter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::length::pt;

    #[test]
    fn the_languages_of_europe_are_covered() {
        let text = "é œ € ł ő ș Đ Ω Ж ß ẞ ñ ø å þ ð ż ź ğ ı ħ ŵ Ελληνικά ΐΰ Кирилиця ћ љ ґ „“”‚‘’«»‹› – — … № × ° − → ✓ \
            \u{a0}\u{202f}£ ¥ zł Kč ₴ ₺ ½ ² ³ • · § ¶ † ™ ©";
        assert_eq!(missing_characters(text), vec![]);
    }

    #[test]
    fn both_faces_have_the_same_characters() {
        let characters = |face: Face| face.font().glyphs.iter().map(|g| g.character).collect::<Vec<_>>();
        assert_eq!(characters(Face::Regular), characters(Face::Semibold));
    }

    #[test]
    fn a_missing_character_is_told_by_code_point_and_name() {
        let told: Vec<String> =
            missing_characters("Party 😀 你 😀").iter().map(ToString::to_string).collect();
        assert_eq!(told, ["“你” (U+4F60 CJK UNIFIED IDEOGRAPH-4F60)", "“😀” (U+1F600 GRINNING FACE)"]);
    }

    #[test]
    fn digits_and_the_figure_signs_keep_columns() {
        for face in Face::ALL {
            let width = |text: &str| face.width(text, pt(10));
            assert!("0123456789".chars().all(|digit| width(&digit.to_string()) == width("0")));
            assert_eq!(width("1.111,11"), width("8.888,88"));
        }
    }

    #[test]
    fn accents_are_composed_and_controls_dropped() {
        assert_eq!(printable("Cafe\u{301}\u{1b}[2J\tx\u{ad}y\r\nz"), "Café[2J xy\nz");
        assert_eq!(missing_characters("e\u{301}\t\r\n"), vec![]);
    }
}
