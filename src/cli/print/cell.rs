//! A value in a table: written by language for people, in one fixed form for programs.

use std::borrow::Cow;

use serde_json::Value;

use crate::calendar::Day;
use crate::money::{Decimal, Money};
use crate::text::{Messages, clean, format};

#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Empty,
    Text(String),
    /// A word of a vocabulary: the beginning of its message's id, and the word that programs read.
    Word(&'static str, Cow<'static, str>),
    Amount(Money),
    Day(Day),
    Count(i64),
    Decimal(Decimal),
}

impl Cell {
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// `word("standing", "active")` shows the message `standing-active`.
    pub fn word(group: &'static str, word: impl Into<Cow<'static, str>>) -> Self {
        Self::Word(group, word.into())
    }

    pub fn maybe(text: Option<&str>) -> Self {
        text.map_or(Self::Empty, Self::text)
    }

    pub fn maybe_day(day: Option<Day>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }

    pub fn maybe_decimal(value: Option<Decimal>) -> Self {
        value.map_or(Self::Empty, Self::Decimal)
    }

    pub fn human(&self, messages: Messages) -> String {
        let language = messages.language();
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => clean(text).into_owned(),
            Self::Word(group, word) => {
                messages.get(&format!("{group}-{}", word.replace('_', "-"))).into_owned()
            }
            Self::Amount(money) => format::amount(language, money.amount, money.currency),
            Self::Day(day) => day.to_string(),
            Self::Count(count) => format::number(language, *count),
            Self::Decimal(value) => format::decimal(language, *value),
        }
    }

    /// `None` for a cell without value.
    pub fn machine(&self) -> Option<String> {
        match self {
            Self::Empty => None,
            Self::Text(text) => Some(text.clone()),
            Self::Word(_, word) => Some(word.to_string()),
            Self::Amount(money) => Some(money.amount.show(money.currency)),
            Self::Day(day) => Some(day.to_string()),
            Self::Count(count) => Some(count.to_string()),
            Self::Decimal(value) => Some(value.to_string()),
        }
    }

    pub fn json(&self) -> Value {
        match self {
            Self::Count(count) => Value::from(*count),
            Self::Empty
            | Self::Text(_)
            | Self::Word(..)
            | Self::Amount(_)
            | Self::Day(_)
            | Self::Decimal(_) => self.machine().map_or(Value::Null, Value::String),
        }
    }

    pub const fn is_number(&self) -> bool {
        matches!(self, Self::Amount(_) | Self::Count(_) | Self::Decimal(_))
    }
}
