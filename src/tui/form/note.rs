//! Text of several lines that is being typed.

use crossterm::event::{KeyCode, KeyEvent};

use crate::tui::widget::input::TextInput;

/// A small editor: one input for each line.
#[derive(Clone, Debug)]
pub struct Note {
    lines: Vec<TextInput>,
    at: usize,
}

impl Note {
    pub fn new(text: &str) -> Self {
        let lines: Vec<TextInput> = text.split('\n').map(TextInput::new).collect();
        Self { at: 0, lines }
    }

    pub fn text(&self) -> String {
        self.lines.iter().map(TextInput::text).collect::<Vec<_>>().join("\n")
    }

    pub fn lines(&self) -> &[TextInput] {
        &self.lines
    }

    /// The line with the cursor.
    pub const fn at(&self) -> usize {
        self.at
    }

    /// Takes a key; `true` where the text changed.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        let is_at_start = self.lines.get(self.at).is_some_and(|line| line.cursor() == 0);
        if key.code == KeyCode::Backspace && is_at_start && self.at > 0 {
            self.join();
            return true;
        }
        self.lines.get_mut(self.at).is_some_and(|line| line.key(key))
    }

    /// Breaks the line at the cursor.
    pub fn break_line(&mut self) {
        let Some(line) = self.lines.get_mut(self.at) else { return };
        let cursor = line.cursor();
        let (before, after): (String, String) =
            (line.text().chars().take(cursor).collect(), line.text().chars().skip(cursor).collect());
        *line = TextInput::new(&before);
        self.at += 1;
        self.lines.insert(self.at, TextInput::at_start(&after));
    }

    /// Goes a line up or down; `false` at the edge.
    pub fn step(&mut self, down: bool) -> bool {
        let target = if down { Some(self.at + 1) } else { self.at.checked_sub(1) };
        match target.filter(|target| *target < self.lines.len()) {
            Some(target) => {
                self.at = target;
                true
            }
            None => false,
        }
    }

    pub fn paste(&mut self, text: &str) {
        for (at, part) in text.lines().enumerate() {
            if at > 0 {
                self.break_line();
            }
            if let Some(line) = self.lines.get_mut(self.at) {
                line.paste(part);
            }
        }
    }

    /// Joins the line with the one before.
    fn join(&mut self) {
        let Some(after) = (self.at < self.lines.len()).then(|| self.lines.remove(self.at)) else { return };
        self.at -= 1;
        if let Some(line) = self.lines.get_mut(self.at) {
            *line = TextInput::before(line.text(), after.text());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::KeyModifiers;

    #[test]
    fn lines_are_broken_and_joined() {
        let mut note = Note::new("one");
        note.key(KeyEvent::new(KeyCode::End, KeyModifiers::NONE));
        note.break_line();
        note.paste("two\nthree");
        assert_eq!(note.text(), "one\ntwo\nthree");
        note.key(KeyEvent::new(KeyCode::Home, KeyModifiers::NONE));
        note.key(KeyEvent::new(KeyCode::Backspace, KeyModifiers::NONE));
        assert_eq!((note.text().as_str(), note.at()), ("one\ntwothree", 1));
    }
}
