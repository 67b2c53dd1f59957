//! What the word at the end of a filter could become.

use crate::domain::client::{ClientKind, Standing};
use crate::domain::query::{Field, Typing, completions, typing};
use crate::text::{clean, fold};
use crate::tui::widget::choices::Choice;
use crate::tui::world::World;

/// Rows that are offered at once.
const MOST: usize = 6;

/// A word that could stand at the end, with what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    word: String,
    meaning: Meaning,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Meaning {
    /// The message that explains a field or state.
    Message(String),
    /// Already in words: the name of a client.
    Name(String),
    Plain,
}

impl Suggestion {
    fn value(field: Field, value: &str, meaning: Meaning) -> Self {
        Self { word: format!("{field}:{value}"), meaning }
    }

    pub fn choice(&self, world: &World) -> Choice {
        let words = match &self.meaning {
            Meaning::Message(id) => world.text(id),
            Meaning::Name(name) => name.clone(),
            Meaning::Plain => String::new(),
        };
        Choice { title: self.word.clone(), words, key: String::new() }
    }

    /// The filter with this word at its end, ready for the next one.
    pub fn completed(&self, text: &str) -> String {
        let last = text.rfind(char::is_whitespace).map_or(0, |at| at + 1);
        let (before, word) = text.split_at(last);
        let not = if word.starts_with('!') { "!" } else { "" };
        let end = if self.word.ends_with(':') { "" } else { " " };
        format!("{before}{not}{}{end}", self.word)
    }
}

/// What fits to the end of a filter.
pub fn of(text: &str, world: &World) -> Vec<Suggestion> {
    let folded = fold(text);
    match typing(&folded) {
        Typing::Word("") => Vec::new(),
        Typing::Word(word) => completions(word).into_iter().map(explained).take(MOST).collect(),
        Typing::Value(field, value) => values(field, value, world),
    }
}

fn explained(word: String) -> Suggestion {
    let id = match word.strip_suffix(':') {
        Some(field) => format!("tui-filter-field-{field}"),
        None => format!("tui-filter-state-{word}"),
    };
    Suggestion { word, meaning: Meaning::Message(id) }
}

fn values(field: Field, typed: &str, world: &World) -> Vec<Suggestion> {
    let book = &world.ledger.book;
    let plain = |values: Vec<String>| {
        let fits = |value: &String| fold(value).starts_with(typed) && fold(value) != typed;
        let found = values.into_iter().filter(fits).take(MOST);
        found.map(|value| Suggestion::value(field, &value, Meaning::Plain)).collect()
    };
    match field {
        Field::Client => book
            .clients()
            .iter()
            .filter(|client| fold(&client.code) != typed)
            .filter(|client| fold(&client.code).contains(typed) || fold(&client.name).contains(typed))
            .take(MOST)
            .map(|client| {
                let name = Meaning::Name(clean(&client.name).into_owned());
                Suggestion::value(field, &clean(&client.code), name)
            })
            .collect(),
        Field::Step => plain(world.rules.policy.steps.iter().map(|step| step.name.to_string()).collect()),
        Field::Kind => plain(ClientKind::ALL.iter().map(ToString::to_string).collect()),
        Field::Standing => plain(Standing::ALL.iter().map(ToString::to_string).collect()),
        Field::Currency => plain(book.currencies().iter().map(ToString::to_string).collect()),
        Field::Country => {
            let mut countries: Vec<String> =
                book.clients().iter().map(|client| clean(&client.country).into_owned()).collect();
            countries.sort_unstable();
            countries.dedup();
            plain(countries)
        }
        Field::Issued | Field::Due => {
            let day = world.day();
            let month = format!("{:04}-{:02}", day.year(), day.month());
            plain(vec![month, day.to_string(), day.year().to_string(), "today".to_owned()])
        }
        Field::Number => Vec::new(),
    }
}
