//! The languages of the program and of its documents.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language of the program and of its documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    #[default]
    En,
    Fr,
    Nl,
    De,
}

/// The text is not the code of a language of the program.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a language of Relance; expected en, fr, nl or de")]
pub struct UnknownLanguage(pub String);

impl Language {
    pub const ALL: [Self; 4] = [Self::En, Self::Fr, Self::Nl, Self::De];

    /// Reads `fr`, `FR`, `fr-BE` and `fr_BE.UTF-8`.
    pub fn from_code(text: &str) -> Option<Self> {
        let code = text.trim().split(['-', '_', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// ISO 639-1, small letters.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::De => "de",
        }
    }

    /// Its own name, the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::Nl => "Nederlands",
            Self::De => "Deutsch",
        }
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, UnknownLanguage> {
        Self::from_code(text).ok_or_else(|| UnknownLanguage(text.trim().to_owned()))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("fr", Some(Language::Fr))]
    #[case("fr-BE", Some(Language::Fr))]
    #[case("nl_BE.UTF-8", Some(Language::Nl))]
    #[case("DE", Some(Language::De))]
    #[case("en_GB@euro", Some(Language::En))]
    #[case("french", None)]
    #[case("C", None)]
    #[case("", None)]
    fn regions_and_encodings_do_not_matter(#[case] text: &str, #[case] expected: Option<Language>) {
        assert_eq!(Language::from_code(text), expected);
    }

    #[test]
    fn a_language_is_stored_as_its_code() {
        assert_eq!(serde_json::to_string(&Language::Nl).unwrap(), "\"nl\"");
        assert_eq!(serde_json::from_str::<Language>("\"fr\"").unwrap(), Language::Fr);
        assert!("xx".parse::<Language>().unwrap_err().to_string().contains("“xx”"));
    }
}
