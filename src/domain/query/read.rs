//! Reads a filter as it is typed.

use super::span::Written;
use super::{Clause, Field, Query, State, Term};
use crate::calendar::{Day, Month, parse_day};
use crate::money::{Decimal, parse_decimal};

/// A word that has the form of a question but can't be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{found}”: expected {expected}")]
pub struct Misread {
    pub found: String,
    /// Values that could stand there, with commas.
    pub expected: String,
}

/// The word that is being typed at the end of a filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typing<'t> {
    /// A field, a state or a text.
    Word(&'t str),
    /// What follows the colon of a field.
    Value(Field, &'t str),
}

/// What the last word of a filter is going to be.
pub fn typing(text: &str) -> Typing<'_> {
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    let word = word.strip_prefix('!').unwrap_or(word);
    match word.split_once(':').and_then(|(field, value)| Some((field.parse().ok()?, value))) {
        Some((field, value)) => Typing::Value(field, value),
        None => Typing::Word(word),
    }
}

impl Query {
    /// Reads a filter that is folded as the rows are; `today` is the day that `due:today` means.
    pub fn read(text: &str, today: Day) -> Result<Self, Misread> {
        let clauses = words(text)
            .map(|word| {
                let bare = word.strip_prefix('!').filter(|rest| !rest.is_empty());
                Ok(Clause { is_wanted: bare.is_none(), term: term(bare.unwrap_or(word), today)? })
            })
            .collect::<Result<_, _>>()?;
        Ok(Self { clauses })
    }
}

/// Words between spaces; quotes keep spaces within a word.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut is_quoted = false;
    text.split(move |c: char| {
        is_quoted ^= c == '"';
        c.is_whitespace() && !is_quoted
    })
    .filter(|word| !word.is_empty())
}

fn term(word: &str, today: Day) -> Result<Term, Misread> {
    if let Some((name, value)) = word.split_once(':')
        && let Ok(field) = name.parse()
    {
        return of_field(field, &value.replace('"', ""), today);
    }
    if let Ok(state) = word.parse() {
        return Ok(Term::State(state));
    }
    match of_range(word) {
        Some(found) => found.ok_or_else(|| misread(word, "30d, 1000.., ..500, >99.50")),
        None => Ok(Term::Text(word.replace('"', ""))),
    }
}

fn of_field(field: Field, value: &str, today: Day) -> Result<Term, Misread> {
    let text = value.to_owned();
    Ok(match field {
        Field::Client => Term::Client(text),
        Field::Number => Term::Number(text),
        Field::Step => Term::Step(text),
        Field::Country => Term::Country(text),
        Field::Kind => Term::Kind(value.parse().map_err(unknown)?),
        Field::Standing => Term::Standing(value.parse().map_err(unknown)?),
        Field::Currency => {
            Term::Currency(value.to_uppercase().parse().map_err(|_| misread(value, "EUR, USD, GBP"))?)
        }
        Field::Issued | Field::Due => {
            let written = Written::of(value).unwrap_or(Written::one(value));
            let span = written.read_periods(|text| period(text, today));
            let span = span.ok_or_else(|| misread(value, "2026-06, 2026-06-30, today, ..2026-06"))?;
            if field == Field::Due { Term::Due(span) } else { Term::Issued(span) }
        }
    })
}

/// Days late or an amount; `None` where the word is no range, `Some(None)` where its ends can't be read.
fn of_range(word: &str) -> Option<Option<Term>> {
    let days = |text: &str| text.strip_suffix('d')?.parse::<i32>().ok();
    let amount = |text: &str| parse_decimal(text).ok();
    if days(word).is_some() {
        return Some(Written::one(word).read(days).map(Term::DaysLate));
    }
    let written = Written::of(word)?;
    let late = || written.read(days).map(Term::DaysLate);
    let worth = || written.read::<Decimal>(amount).map(Term::Amount);
    Some(late().or_else(worth))
}

/// First and last day of a year, a month or a day.
fn period(text: &str, today: Day) -> Option<(Day, Option<Day>)> {
    let number = |text: &str, digits: usize| {
        (text.len() == digits).then(|| text.parse::<u16>().ok()).flatten().map(i32::from)
    };
    if let Some(year) = number(text, 4) {
        return Some((Day::from_ymd(year, 1, 1)?, Day::from_ymd(year, 12, 31)));
    }
    if let Some((year, month)) = text.split_once('-')
        && let (Some(year), Some(month)) = (number(year, 4), number(month, 2))
    {
        let first = Day::from_ymd(year, u32::try_from(month).ok()?, 1)?;
        return Some((first, Some(Month::of(first).last_day())));
    }
    parse_day(text, today).ok().map(|day| (day, None))
}

fn misread(found: &str, expected: &str) -> Misread {
    Misread { found: found.to_owned(), expected: expected.to_owned() }
}

fn unknown(word: crate::domain::words::UnknownWord) -> Misread {
    Misread { found: word.found, expected: word.expected }
}

/// The words of states and fields that begin with what is typed.
pub fn completions(typed: &str) -> Vec<String> {
    let states = State::ALL.iter().map(|state| state.as_str().to_owned());
    let fields = Field::ALL.iter().map(|field| format!("{field}:"));
    states.chain(fields).filter(|word| word.starts_with(typed) && word != typed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("kind:firm", "firm", "business, consumer, public")]
    #[case("due:soon", "soon", "2026-06, 2026-06-30, today, ..2026-06")]
    #[case("zola >many", ">many", "30d, 1000.., ..500, >99.50")]
    #[case("..", "..", "30d, 1000.., ..500, >99.50")]
    fn what_cannot_be_read_is_told_with_what_could_stand_there(
        #[case] written: &str,
        #[case] found: &str,
        #[case] expected: &str,
    ) {
        let misread = Query::read(written, "2026-11-21".parse().unwrap()).unwrap_err();
        assert_eq!((misread.found.as_str(), misread.expected.as_str()), (found, expected));
    }

    #[rstest]
    #[case("", Typing::Word(""))]
    #[case("zola ov", Typing::Word("ov"))]
    #[case("!client:ac", Typing::Value(Field::Client, "ac"))]
    #[case("http://x", Typing::Word("http://x"))]
    fn the_last_word_is_the_one_that_is_completed(#[case] text: &str, #[case] expected: Typing) {
        assert_eq!(typing(text), expected);
    }

    #[test]
    fn states_and_fields_are_completed() {
        assert_eq!(completions("o"), ["open", "overdue", "owed"]);
        assert_eq!(completions("cu"), ["currency:"]);
        assert!(completions("zz").is_empty());
    }
}
