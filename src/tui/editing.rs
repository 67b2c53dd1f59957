//! A text that goes to the user's editor and comes back.

use crate::app::LetterText;

/// What is to be edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub text: String,
    pub target: Target,
}

/// Where the text goes afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Into the field that has the keyboard.
    Field,
    /// Into the user's own letters.
    Letter(LetterText),
}

impl Edit {
    pub const fn of_field(text: String) -> Self {
        Self { text, target: Target::Field }
    }

    pub fn of_letter(letter: LetterText) -> Self {
        Self { text: letter.text.clone(), target: Target::Letter(letter) }
    }

    /// The name of the file in the editor.
    pub fn file_name(&self) -> String {
        match &self.target {
            Target::Field => "note.txt".to_owned(),
            Target::Letter(letter) => format!("{}-{}.txt", letter.name, letter.language),
        }
    }
}
