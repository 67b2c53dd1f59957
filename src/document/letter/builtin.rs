//! The letters that are part of the program.

use crate::text::Language;

/// The free first reminder of the Code of Economic Law, book XIX.
pub const FIRST_TO_BELGIAN_CONSUMER: &str = "first_reminder_consumer_be";

macro_rules! letters {
    ($($name:literal),+) => {
        /// The text of a built-in letter.
        pub fn text(name: &str, language: Language) -> Option<&'static str> {
            match name {
                $($name => Some(match language {
                    Language::En => include_str!(concat!("../../../assets/letters/en/", $name, ".txt")),
                    Language::Fr => include_str!(concat!("../../../assets/letters/fr/", $name, ".txt")),
                    Language::Nl => include_str!(concat!("../../../assets/letters/nl/", $name, ".txt")),
                    Language::De => include_str!(concat!("../../../assets/letters/de/", $name, ".txt")),
                }),)+
                _ => None,
            }
        }

        #[cfg(test)]
        pub const NAMES: &[&str] = &[$($name),+];
    };
}

letters!("courtesy", "letter_1", "letter_2", "formal_notice", "first_reminder_consumer_be");
