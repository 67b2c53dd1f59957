//! A field that is completed from a list: clients by code or name, invoices by number.

use std::sync::Arc;

use crossterm::event::{KeyCode, KeyEvent};

use crate::text::{clean, fold};
use crate::tui::widget::input::TextInput;

/// Rows of the list that are offered at once.
pub const MOST: usize = 6;

/// Something that can be chosen: what is taken into the field, and the words beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub value: String,
    pub label: String,
    folded: String,
}

impl Candidate {
    pub fn new(value: &str, label: &str) -> Self {
        let (value, label) = (clean(value).into_owned(), clean(label).into_owned());
        let folded = fold(&format!("{value} {label}"));
        Self { value, label, folded }
    }

    /// Found by other words too.
    #[must_use]
    pub fn also(mut self, words: &str) -> Self {
        self.folded = format!("{} {}", self.folded, fold(words));
        self
    }
}

/// What counts as an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taking {
    /// Only what is offered: leaving the field takes it.
    Listed,
    /// Any text: what is offered is taken only when it is chosen.
    Free,
}

/// The text typed, with the candidates that it fits.
#[derive(Clone, Debug)]
pub struct Pick {
    pub input: TextInput,
    taking: Taking,
    candidates: Arc<[Candidate]>,
    matches: Vec<usize>,
    chosen: usize,
    /// Arrows went through what is offered.
    is_walked: bool,
}

impl Pick {
    pub fn new(text: &str, taking: Taking, candidates: Arc<[Candidate]>) -> Self {
        let input = TextInput::new(text);
        let mut pick = Self { input, taking, candidates, matches: Vec::new(), chosen: 0, is_walked: false };
        pick.find();
        pick
    }

    /// Takes a key; `true` where the text changed. To the right of the end stands what is offered.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        let is_at_end = self.input.cursor() == self.input.text().chars().count();
        if key.code == KeyCode::Right && is_at_end && self.accept() {
            return true;
        }
        let changed = self.input.key(key);
        if changed {
            self.find();
        }
        changed
    }

    /// Offers other candidates.
    pub fn offer(&mut self, candidates: &Arc<[Candidate]>) {
        if !Arc::ptr_eq(&self.candidates, candidates) {
            self.candidates = candidates.clone();
            self.find();
        }
    }

    /// Puts another text in place of what was typed.
    pub fn put(&mut self, text: &str) {
        self.input = TextInput::new(text);
        self.find();
    }

    pub fn paste(&mut self, text: &str) {
        self.input.paste(text);
        self.find();
    }

    /// The candidate whose value stands in the field.
    pub fn taken(&self) -> Option<&Candidate> {
        let text = self.input.text().trim();
        self.candidates.iter().find(|candidate| candidate.value.eq_ignore_ascii_case(text))
    }

    /// What is offered while the text is no value yet, with the chosen one.
    pub fn offered(&self) -> Vec<(&Candidate, bool)> {
        let is_silent = self.taking == Taking::Free && self.input.text().trim().is_empty();
        if is_silent || self.taken().is_some() {
            return Vec::new();
        }
        let has_chosen = self.taking == Taking::Listed || self.is_walked;
        let first = (self.chosen + 1).saturating_sub(MOST);
        let seen = self.matches.iter().enumerate().skip(first).take(MOST);
        seen.filter_map(|(at, ix)| Some((self.candidates.get(*ix)?, has_chosen && at == self.chosen)))
            .collect()
    }

    /// What is missing of the offered value that begins with the text.
    pub fn ghost(&self) -> String {
        let text = self.input.text();
        let Some(candidate) = self.first_offered().filter(|_| !text.is_empty()) else { return String::new() };
        let typed = text.chars().count();
        let begin: String = candidate.value.chars().take(typed).collect();
        if fold(&begin) == fold(text) { candidate.value.chars().skip(typed).collect() } else { String::new() }
    }

    /// The candidate that was chosen, or the first one.
    fn first_offered(&self) -> Option<&Candidate> {
        if self.offered().is_empty() {
            return None;
        }
        self.candidates.get(*self.matches.get(self.chosen)?)
    }

    /// Goes up or down in what is offered; `false` where there is no further one.
    pub fn step(&mut self, down: bool) -> bool {
        if self.offered().is_empty() {
            return false;
        }
        if self.taking == Taking::Free && down != self.is_walked && (down || self.chosen == 0) {
            self.is_walked = down;
            return true;
        }
        let target = if down { Some(self.chosen + 1) } else { self.chosen.checked_sub(1) };
        match target.filter(|target| *target < self.matches.len()) {
            Some(target) => {
                self.chosen = target;
                true
            }
            None => false,
        }
    }

    /// Takes what was chosen into the field when the keyboard leaves it, unless nothing was typed.
    pub fn complete(&mut self) {
        let is_meant = self.taking == Taking::Listed || self.is_walked;
        if is_meant && !self.input.text().trim().is_empty() {
            self.take();
        }
    }

    /// Takes what the ghost shows, or what was chosen.
    fn accept(&mut self) -> bool {
        (self.is_walked || !self.ghost().is_empty()) && self.take()
    }

    fn take(&mut self) -> bool {
        let value = self.first_offered().map(|candidate| candidate.value.clone());
        let is_there = value.is_some();
        value.into_iter().for_each(|value| self.put(&value));
        is_there
    }

    fn find(&mut self) {
        let words: Vec<String> = fold(self.input.text()).split_whitespace().map(str::to_owned).collect();
        let fits = |candidate: &Candidate| words.iter().all(|word| candidate.folded.contains(word.as_str()));
        self.matches =
            self.candidates.iter().enumerate().filter(|(_, c)| fits(c)).map(|(at, _)| at).collect();
        let first = words.first().map_or("", String::as_str);
        self.matches.sort_by_key(|at| {
            !self.candidates.get(*at).is_some_and(|candidate| candidate.folded.starts_with(first))
        });
        self.chosen = 0;
        self.is_walked = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pick(text: &str) -> Pick {
        let candidates =
            [("ZOLA", "Atelier Zola"), ("MULLER", "Müller & Söhne"), ("MIDI", "Brasserie du Midi")];
        Pick::new(
            text,
            Taking::Listed,
            candidates.iter().map(|(value, label)| Candidate::new(value, label)).collect(),
        )
    }

    #[test]
    fn names_are_found_without_their_accents() {
        let mut pick = pick("sohne");
        pick.complete();
        assert_eq!(pick.input.text(), "MULLER");
        assert!(pick.offered().is_empty());
    }

    #[test]
    fn a_code_comes_before_a_name_that_holds_the_letters() {
        assert_eq!(pick("m").offered()[0].0.value, "MULLER");
        assert_eq!(pick("mi").offered()[0].0.value, "MIDI");
    }

    fn free(text: &str) -> Pick {
        let candidates = ["Monthly hosting", "Hosting, a year", "Design"];
        Pick::new(text, Taking::Free, candidates.iter().map(|value| Candidate::new(value, "")).collect())
    }

    fn press(pick: &mut Pick, code: KeyCode) {
        pick.key(KeyEvent::new(code, crossterm::event::KeyModifiers::NONE));
    }

    #[test]
    fn the_ghost_goes_on_where_the_text_ends_and_the_right_arrow_takes_it() {
        let mut pick = free("hosti");
        assert_eq!(pick.ghost(), "ng, a year");
        press(&mut pick, KeyCode::Right);
        assert_eq!((pick.input.text(), pick.ghost().as_str()), ("Hosting, a year", ""));
    }

    #[test]
    fn any_text_stays_as_it_was_typed_unless_something_was_chosen() {
        let mut pick = free("host");
        pick.complete();
        assert_eq!(pick.input.text(), "host");
        assert!(pick.step(true) && pick.step(true) && !pick.step(true));
        pick.complete();
        assert_eq!(pick.input.text(), "Monthly hosting");
    }

    #[test]
    fn going_back_up_leaves_the_list_as_it_was() {
        let mut pick = free("host");
        assert!(pick.step(true) && pick.step(false) && !pick.step(false));
        pick.complete();
        assert_eq!(pick.input.text(), "host");
    }

    #[test]
    fn an_empty_field_stays_empty() {
        let mut pick = pick("");
        pick.complete();
        assert_eq!(pick.input.text(), "");
        assert_eq!(pick.offered().len(), 3);
    }

    #[test]
    fn arrows_choose_among_what_is_offered() {
        let mut pick = pick("");
        assert!(pick.step(true) && pick.step(true) && !pick.step(true));
        assert!(pick.offered()[2].1);
    }
}
