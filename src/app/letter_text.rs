//! The text of a letter as the user's own file: the built-in one to begin with, changed in an editor.

use std::fs;
use std::path::PathBuf;

use super::letter::reminders_before;
use super::paper::write_private;
use super::{App, AppError, Doing, LetterOptions, Result};
use crate::document::{self, letter};
use crate::domain::id::ClientId;
use crate::text::Language;

/// The text that a letter is written from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterText {
    /// As in the folder of letters: `letter_1`.
    pub name: String,
    pub language: Language,
    pub text: String,
}

impl App {
    /// The text of the letter to a client, in the client's language: the user's own where there is one.
    pub fn letter_text(&self, client: ClientId, options: &LetterOptions) -> Result<LetterText> {
        let book = self.book_for(self.today)?;
        let found = self.client_of_id(client)?;
        let nothing = || AppError::NothingOwed(found.code.clone());
        let ix = book.client_of_id(client).ok_or_else(nothing)?;
        let (step, invoices) = self.choose(&book, ix, &found, options)?;
        let seller = self.store.company()?;
        let before = reminders_before(&book, ix, &invoices);
        let name = letter::template_name(&seller, &found, &step.name, before).to_owned();
        let language = document::language(&seller, &found);
        let own = self.letter_file(&name, language).and_then(|path| fs::read_to_string(path).ok());
        let text =
            own.or_else(|| letter::builtin_text(&name, language).map(str::to_owned)).unwrap_or_default();
        Ok(LetterText { name, language, text })
    }

    /// Keeps a text for this and all later letters. The built-in text itself needs no file. Gives the file.
    pub fn keep_letter_text(&self, kept: &LetterText) -> Result<Option<PathBuf>> {
        let path = self.letter_file(&kept.name, kept.language).ok_or(AppError::NoLetterFolder)?;
        let is_builtin = letter::builtin_text(&kept.name, kept.language)
            .is_some_and(|text| text.trim_end() == kept.text.trim_end());
        if !is_builtin {
            write_private(&path, format!("{}\n", kept.text.trim_end()).as_bytes())?;
            return Ok(Some(path));
        }
        if path.exists() {
            fs::remove_file(&path).map_err(AppError::file(Doing::Writing, &path))?;
        }
        Ok(None)
    }

    fn letter_file(&self, name: &str, language: Language) -> Option<PathBuf> {
        let folder = self.config.paths.letters.as_ref()?;
        Some(folder.join(language.code()).join(format!("{name}.txt")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Config, Environment, Flags};
    use crate::domain::company::Company;

    fn app(folder: &tempfile::TempDir) -> App {
        let config = Config::within(&Environment::default(), &Flags::default(), folder.path());
        App::create(config, "2026-11-21".parse().unwrap(), &Company::new("Studio", "BE")).unwrap()
    }

    #[test]
    fn a_text_is_kept_until_it_is_the_built_in_one_again() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(&folder);
        let builtin = letter::builtin_text("letter_1", Language::En).unwrap();
        let text =
            |text: &str| LetterText { name: "letter_1".into(), language: Language::En, text: text.into() };
        let own = app.keep_letter_text(&text(&format!("{builtin}\nP.S."))).unwrap().unwrap();
        assert!(fs::read_to_string(&own).unwrap().ends_with("P.S.\n"));
        assert_eq!(app.keep_letter_text(&text(builtin)).unwrap(), None);
        assert!(!own.exists());
    }
}
