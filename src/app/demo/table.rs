//! The tables of `assets/demo`, which are part of the program.

use serde::de::DeserializeOwned;

use crate::text::Language;

/// All rows of a table.
#[expect(clippy::expect_used, reason = "the tables are compiled in, and a test reads every one")]
pub fn rows<T: DeserializeOwned>(table: &str) -> Vec<T> {
    let rows: Result<Vec<T>, csv::Error> = csv::Reader::from_reader(table.as_bytes()).deserialize().collect();
    rows.expect("a table of the sample ledger is read")
}

/// A text in the languages of documents, under a key.
#[derive(Debug, serde::Deserialize)]
pub struct Translated {
    pub key: String,
    fr: String,
    nl: String,
    de: String,
    en: String,
}

impl Translated {
    pub fn text(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Fr => &self.fr,
            Language::Nl => &self.nl,
            Language::De => &self.de,
        }
    }
}

/// The text of a key in a language; empty for a key that is not in the list.
pub fn text_of(list: &[Translated], key: &str, language: Language) -> String {
    list.iter().find(|row| row.key == key).map_or_else(String::new, |row| row.text(language).to_owned())
}
