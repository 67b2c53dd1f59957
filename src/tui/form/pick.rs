//! A field that is completed from a list: clients by code or name, invoices by number.

use std::sync::Arc;

use crossterm::event::KeyEvent;

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
}

/// The text typed, with the candidates that it fits.
#[derive(Clone, Debug)]
pub struct Pick {
    pub input: TextInput,
    candidates: Arc<[Candidate]>,
    matches: Vec<usize>,
    chosen: usize,
}

impl Pick {
    pub fn new(text: &str, candidates: Arc<[Candidate]>) -> Self {
        let mut pick = Self { input: TextInput::new(text), candidates, matches: Vec::new(), chosen: 0 };
        pick.find();
        pick
    }

    /// Takes a key; `true` where the text changed.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        let changed = self.input.key(key);
        if changed {
            self.find();
        }
        changed
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
        if self.taken().is_some() {
            return Vec::new();
        }
        let first = (self.chosen + 1).saturating_sub(MOST);
        let seen = self.matches.iter().enumerate().skip(first).take(MOST);
        seen.filter_map(|(at, ix)| Some((self.candidates.get(*ix)?, at == self.chosen))).collect()
    }

    /// Goes up or down in what is offered; `false` where there is no further one.
    pub fn step(&mut self, down: bool) -> bool {
        if self.offered().is_empty() {
            return false;
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

    /// Takes the chosen candidate into the field, unless nothing was typed.
    pub fn complete(&mut self) {
        if self.input.text().trim().is_empty() {
            return;
        }
        let value = self.offered().iter().find(|(_, is_chosen)| *is_chosen).map(|(c, _)| c.value.clone());
        if let Some(value) = value {
            self.put(&value);
        }
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
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pick(text: &str) -> Pick {
        let candidates =
            [("ZOLA", "Atelier Zola"), ("MULLER", "Müller & Söhne"), ("MIDI", "Brasserie du Midi")];
        Pick::new(text, candidates.iter().map(|(value, label)| Candidate::new(value, label)).collect())
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
