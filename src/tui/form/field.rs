//! One field of a form.

use std::sync::Arc;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::Alignment;

use super::note::Note;
use super::pick::{Candidate, Pick, Taking};
use crate::text::fold;
use crate::tui::widget::input::TextInput;

/// A field with what is typed in it.
#[derive(Clone, Debug)]
pub struct Field {
    /// As flaws call it: `due_date`.
    pub name: &'static str,
    pub label: String,
    pub content: Content,
    /// The line of a table that it is a cell of.
    pub row: Option<usize>,
    /// Columns that it wants.
    pub columns: u16,
    /// Lines that a note takes at least.
    pub least: usize,
    /// The user was here: what is missing may be told.
    pub is_visited: bool,
    /// The text is a proposal: the first letter typed takes its place.
    is_proposed: bool,
    /// The keyboard has just come to it: what is typed takes the place of the text.
    is_selected: bool,
    initial: String,
}

#[derive(Clone, Debug)]
pub enum Content {
    Line(TextInput),
    Note(Note),
    Pick(Pick),
    Choice(Choice),
    /// Only read: a cell that stands beside one that is typed.
    Fixed(String, Alignment),
}

/// One of a few words.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Values with the words that are shown.
    options: Vec<(String, String)>,
    at: usize,
}

impl Field {
    pub fn line(name: &'static str, label: String, text: &str) -> Self {
        Self::new(name, label, Content::Line(TextInput::new(text)))
    }

    pub fn note(name: &'static str, label: String, text: &str) -> Self {
        Self::new(name, label, Content::Note(Note::new(text)))
    }

    pub fn pick(name: &'static str, label: String, text: &str, candidates: Arc<[Candidate]>) -> Self {
        Self::new(name, label, Content::Pick(Pick::new(text, Taking::Listed, candidates)))
    }

    /// Any text; former ones are offered while it is typed.
    pub fn suggest(name: &'static str, label: String, text: &str, candidates: Arc<[Candidate]>) -> Self {
        Self::new(name, label, Content::Pick(Pick::new(text, Taking::Free, candidates)))
    }

    /// Offers other candidates, where it offers any.
    pub fn offer(&mut self, candidates: &Arc<[Candidate]>) {
        if let Content::Pick(pick) = &mut self.content {
            pick.offer(candidates);
        }
    }

    /// One of some values with the words that are shown for them.
    pub fn choice(
        name: &'static str,
        label: String,
        chosen: &str,
        options: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        let options: Vec<_> = options.into_iter().collect();
        let at = options.iter().position(|(value, _)| value == chosen).unwrap_or(0);
        Self::new(name, label, Content::Choice(Choice { options, at }))
    }

    /// A cell that is only read.
    pub fn fixed(name: &'static str, label: String, text: String, alignment: Alignment) -> Self {
        Self::new(name, label, Content::Fixed(text, alignment))
    }

    fn new(name: &'static str, label: String, content: Content) -> Self {
        let mut field = Self {
            name,
            label,
            content,
            row: None,
            columns: 28,
            least: 1,
            is_visited: false,
            is_proposed: false,
            is_selected: false,
            initial: String::new(),
        };
        field.initial = field.text();
        field
    }

    #[must_use]
    pub const fn columns(mut self, columns: u16) -> Self {
        self.columns = columns;
        self
    }

    #[must_use]
    pub const fn lines(mut self, least: usize) -> Self {
        self.least = least;
        self
    }

    #[must_use]
    pub const fn in_row(mut self, row: usize) -> Self {
        self.row = Some(row);
        self
    }

    /// What stands in it is only a proposal.
    #[must_use]
    pub fn proposed(mut self) -> Self {
        self.is_proposed = !self.text().is_empty();
        self
    }

    /// Whether its text may still be proposed anew.
    pub const fn is_proposed(&self) -> bool {
        self.is_proposed
    }

    /// Whether the next letter takes the place of the text.
    pub const fn is_selected(&self) -> bool {
        self.is_proposed || self.is_selected
    }

    /// The keyboard comes to it: a value on one line is selected, as in other programs.
    pub fn enter(&mut self) {
        self.is_selected = match &self.content {
            Content::Line(_) | Content::Pick(_) => !self.text().is_empty(),
            Content::Note(_) | Content::Choice(_) | Content::Fixed(..) => false,
        };
    }

    /// The text typed, or the value chosen.
    pub fn text(&self) -> String {
        match &self.content {
            Content::Line(input) => input.text().to_owned(),
            Content::Note(note) => note.text(),
            Content::Pick(pick) => pick.input.text().to_owned(),
            Content::Choice(choice) => choice.value().to_owned(),
            Content::Fixed(text, _) => text.clone(),
        }
    }

    /// Puts another text, as if it had always been there.
    pub fn propose(&mut self, text: &str) {
        if self.initial == text && self.text() == text {
            return;
        }
        self.put(text);
        self.initial = self.text();
        self.is_proposed = self.takes_text() && !self.initial.is_empty();
    }

    /// Puts a text as if it had been typed.
    pub fn put(&mut self, text: &str) {
        self.is_proposed = false;
        match &mut self.content {
            Content::Line(input) => *input = TextInput::new(text),
            Content::Note(note) => *note = Note::new(text),
            Content::Pick(pick) => pick.put(text),
            Content::Choice(choice) => {
                choice.at = choice.options.iter().position(|(value, _)| value == text).unwrap_or(choice.at);
            }
            Content::Fixed(fixed, _) => text.clone_into(fixed),
        }
    }

    /// Whether the text was selected; it is no more.
    fn take_selection(&mut self) -> bool {
        let was_proposed = std::mem::take(&mut self.is_proposed);
        std::mem::take(&mut self.is_selected) || was_proposed
    }

    /// A proposal makes place for what is typed.
    fn make_place(&mut self) {
        match &mut self.content {
            Content::Line(input) => *input = TextInput::default(),
            Content::Pick(pick) => pick.put(""),
            Content::Note(_) | Content::Choice(_) | Content::Fixed(..) => {}
        }
    }

    /// Whether letters typed in it are text.
    pub const fn takes_text(&self) -> bool {
        match &self.content {
            Content::Line(_) | Content::Note(_) | Content::Pick(_) => true,
            Content::Choice(_) | Content::Fixed(..) => false,
        }
    }

    /// Whether the keyboard can go there.
    pub const fn is_fixed(&self) -> bool {
        matches!(self.content, Content::Fixed(..))
    }

    pub fn is_changed(&self) -> bool {
        self.text() != self.initial
    }

    pub fn key(&mut self, key: KeyEvent) {
        let is_letter = matches!(key.code, KeyCode::Char(_))
            && !key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
        if self.take_selection() && is_letter {
            self.make_place();
        }
        match &mut self.content {
            Content::Line(input) => {
                input.key(key);
            }
            Content::Note(note) => {
                note.key(key);
            }
            Content::Pick(pick) => {
                pick.key(key);
            }
            Content::Choice(choice) => choice.key(key),
            Content::Fixed(..) => {}
        }
    }

    pub fn paste(&mut self, text: &str) {
        if self.take_selection() {
            self.make_place();
        }
        match &mut self.content {
            Content::Line(input) => input.paste(text),
            Content::Note(note) => note.paste(text),
            Content::Pick(pick) => pick.paste(text),
            Content::Choice(_) | Content::Fixed(..) => {}
        }
    }

    /// Moves up or down inside the field; `false` where the next field is meant.
    pub fn step(&mut self, down: bool) -> bool {
        match &mut self.content {
            Content::Note(note) => note.step(down),
            Content::Pick(pick) => pick.step(down),
            Content::Line(_) | Content::Choice(_) | Content::Fixed(..) => false,
        }
    }

    /// The keyboard goes elsewhere.
    pub fn leave(&mut self) {
        self.is_visited = true;
        if let Content::Pick(pick) = &mut self.content {
            pick.complete();
        }
    }

    /// Lines that it takes on the screen.
    pub fn height(&self) -> usize {
        match &self.content {
            Content::Note(note) => note.lines().len().max(self.least),
            Content::Line(_) | Content::Pick(_) | Content::Choice(_) | Content::Fixed(..) => 1,
        }
    }
}

impl Choice {
    pub fn value(&self) -> &str {
        self.options.get(self.at).map_or("", |(value, _)| value)
    }

    pub fn label(&self) -> &str {
        self.options.get(self.at).map_or("", |(_, label)| label)
    }

    /// Left and right go round; a letter goes to the next word that begins with it.
    fn key(&mut self, key: KeyEvent) {
        let count = self.options.len().max(1);
        match key.code {
            KeyCode::Right | KeyCode::Char(' ') => self.at = (self.at + 1) % count,
            KeyCode::Left => self.at = (self.at + count - 1) % count,
            KeyCode::Char(letter) => {
                let letter = fold(letter.encode_utf8(&mut [0; 4]));
                let begins = |at: &usize| {
                    self.options.get(*at).is_some_and(|(_, label)| fold(label).starts_with(&letter))
                };
                let next = (1..=count).map(|step| (self.at + step) % count).find(begins);
                self.at = next.unwrap_or(self.at);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::KeyModifiers;

    fn press(field: &mut Field, code: KeyCode) {
        field.key(KeyEvent::new(code, KeyModifiers::NONE));
    }

    #[test]
    fn a_choice_goes_round_and_finds_letters() {
        let options = ["transfer", "card", "cheque"].map(|word| (word.to_owned(), word.to_owned()));
        let mut field = Field::choice("method", "method".to_owned(), "card", options);
        press(&mut field, KeyCode::Char('c'));
        assert_eq!(field.text(), "cheque");
        press(&mut field, KeyCode::Right);
        assert_eq!(field.text(), "transfer");
        press(&mut field, KeyCode::Left);
        assert!(field.text() == "cheque" && field.is_changed());
    }

    #[test]
    fn what_is_proposed_is_no_change_of_the_user_and_makes_place_for_what_is_typed() {
        let mut field = Field::line("amount", String::new(), "");
        field.propose("12.00");
        assert!(!field.is_changed());
        press(&mut field, KeyCode::Char('5'));
        press(&mut field, KeyCode::Char('0'));
        assert!(field.is_changed() && field.text() == "50");
    }

    #[test]
    fn a_proposal_is_changed_in_place_once_the_cursor_moved_in_it() {
        let mut field = Field::line("amount", String::new(), "12.00").proposed();
        press(&mut field, KeyCode::Backspace);
        press(&mut field, KeyCode::Char('5'));
        assert_eq!(field.text(), "12.05");
    }
}
