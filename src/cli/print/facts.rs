//! One thing with its fields below each other: labels for people, keys for programs.

use std::io;

use serde_json::{Map, Value};

use super::{Cell, Format, Printer, Table};
use crate::text::Messages;

/// The fields of one thing.
#[derive(Debug, Default)]
pub struct Facts {
    rows: Vec<Fact>,
}

#[derive(Debug)]
struct Fact {
    key: &'static str,
    /// Message id; `None` for what only programs read.
    label: Option<&'static str>,
    value: Cell,
}

impl Facts {
    /// A field that people and programs read.
    pub fn tell(&mut self, key: &'static str, label: &'static str, value: Cell) {
        self.rows.push(Fact { key, label: Some(label), value });
    }

    /// A field for programs alone.
    pub fn note(&mut self, key: &'static str, value: Cell) {
        self.rows.push(Fact { key, label: None, value });
    }

    /// Every field, those without value too.
    pub fn json(&self) -> Map<String, Value> {
        self.rows.iter().map(|fact| (fact.key.to_owned(), fact.value.json())).collect()
    }

    fn csv(&self, mut table: Table) -> Table {
        let told = self.rows.iter().filter(|fact| fact.value.machine().is_some_and(|text| !text.is_empty()));
        told.for_each(|fact| table.push(vec![Cell::text(fact.key), fact.value.clone()]));
        table
    }

    fn human(&self, mut table: Table, messages: Messages) -> Table {
        for fact in &self.rows {
            let value = fact.value.human(messages);
            if let Some(label) = fact.label.filter(|_| !value.is_empty()) {
                table.push(vec![Cell::Text(messages.get(label).into_owned()), Cell::Text(value)]);
            }
        }
        table
    }
}

impl Printer {
    /// Prints the fields of a thing; JSON as one object.
    pub fn facts(&self, facts: &Facts) -> io::Result<()> {
        let table = Table::new(self.messages, &[("field", "word-field"), ("value", "word-value")]);
        match self.format {
            Format::Human => self.table(&facts.human(table, self.messages)),
            Format::Csv => self.csv(&facts.csv(table)),
            Format::Json => self.json(&Value::Object(facts.json())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn facts() -> Facts {
        let mut facts = Facts::default();
        facts.note("id", Cell::Count(7));
        facts.tell("kind", "word-kind", Cell::word("kind", "credit_note"));
        facts.tell("city", "word-country", Cell::Empty);
        facts
    }

    #[test]
    fn people_read_labels_and_words_of_their_language() {
        let table = facts().human(Table::default(), Messages::new(Language::Fr));
        assert_eq!(table.rows, [[Cell::text("type"), Cell::text("note de crédit")]]);
    }

    #[test]
    fn programs_read_every_key() {
        let json = Value::Object(facts().json()).to_string();
        assert_eq!(json, r#"{"id":7,"kind":"credit_note","city":null}"#);
        assert_eq!(facts().csv(Table::default()).rows.len(), 2);
    }
}
