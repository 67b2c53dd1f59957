//! Numbers of issued documents: patterns, without gaps within a series.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::calendar::Day;

/// A pattern such as `{year}-{seq:4}` or `CN-{year}-{seq:4}`. With a year in it, counting starts anew each year.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct NumberPattern {
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Part {
    Text(String),
    Year,
    /// The running number, zero-padded to a width.
    Sequence(usize),
}

/// The text is no pattern.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a number pattern; expected text with one {{seq:4}} and at most one {{year}}")]
pub struct NotAPattern(pub String);

/// A document of a series: its number and its day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbered {
    pub number: String,
    pub day: Day,
}

/// A document would come after a number of a later day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{day} is before {}, the day of {}", before.day, before.number)]
pub struct OutOfOrder {
    pub day: Day,
    pub before: Numbered,
}

impl Numbered {
    /// Refuses a day before that of this number to the next one: numbers follow the days (Directive 2006/112/EC,
    /// art. 226; FR: CGI, ann. II, art. 242 nonies A).
    pub fn then(self, day: Day) -> Result<(), OutOfOrder> {
        if day < self.day { Err(OutOfOrder { day, before: self }) } else { Ok(()) }
    }
}

impl NumberPattern {
    /// `{year}-{seq:4}`.
    pub fn invoices() -> Self {
        Self { parts: vec![Part::Year, Part::Text("-".into()), Part::Sequence(4)] }
    }

    /// `CN-{year}-{seq:4}`.
    pub fn credit_notes() -> Self {
        let mut pattern = Self::invoices();
        pattern.parts.insert(0, Part::Text("CN-".into()));
        pattern
    }

    /// The number at a place of a year's series; places start at 1.
    pub fn number(&self, year: i32, sequence: u32) -> String {
        self.parts
            .iter()
            .map(|part| match part {
                Part::Text(text) => text.clone(),
                Part::Year => format!("{year:04}"),
                Part::Sequence(width) => format!("{sequence:0width$}"),
            })
            .collect()
    }

    /// The name of the series a year's documents count in: the pattern with the year filled in.
    pub fn series(&self, year: i32) -> String {
        self.parts
            .iter()
            .map(|part| match part {
                Part::Year => format!("{year:04}"),
                Part::Text(_) | Part::Sequence(_) => part.to_string(),
            })
            .collect()
    }

    /// Year (0 for a pattern without one) and place of a number of this pattern.
    pub fn read(&self, number: &str) -> Option<(i32, u32)> {
        let (mut rest, mut year, mut sequence) = (number, 0, None);
        for part in &self.parts {
            match part {
                Part::Text(text) => rest = rest.strip_prefix(text.as_str())?,
                Part::Year => {
                    let (digits, after) = rest.split_at_checked(4)?;
                    year = digits.parse().ok()?;
                    rest = after;
                }
                Part::Sequence(width) => {
                    let end = rest.bytes().take_while(u8::is_ascii_digit).count();
                    let (digits, after) = rest.split_at_checked(end)?;
                    let padded =
                        digits.len() == *width || (digits.len() > *width && !digits.starts_with('0'));
                    sequence = padded.then(|| digits.parse::<u32>().ok()).flatten();
                    rest = after;
                }
            }
        }
        sequence.filter(|place| rest.is_empty() && *place > 0).map(|place| (year, place))
    }

    pub fn has_year(&self) -> bool {
        self.parts.contains(&Part::Year)
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Year => f.write_str("{year}"),
            Self::Sequence(width) => write!(f, "{{seq:{width}}}"),
        }
    }
}

impl fmt::Display for NumberPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts.iter().try_for_each(|part| part.fmt(f))
    }
}

impl FromStr for NumberPattern {
    type Err = NotAPattern;

    fn from_str(text: &str) -> Result<Self, NotAPattern> {
        let error = || NotAPattern(text.to_owned());
        let (mut parts, mut rest) = (Vec::new(), text.trim());
        while !rest.is_empty() {
            let (plain, after) = rest.split_at(rest.find('{').unwrap_or(rest.len()));
            if !plain.is_empty() {
                parts.push(Part::Text(plain.to_owned()));
            }
            let Some((field, after)) =
                after.strip_prefix('{').map(|field| field.split_once('}').ok_or_else(error)).transpose()?
            else {
                break;
            };
            parts.push(match field.split_once(':') {
                None if field == "year" => Part::Year,
                None if field == "seq" => Part::Sequence(1),
                Some(("seq", width)) => {
                    Part::Sequence(width.parse().ok().filter(|w| *w <= 9).ok_or_else(error)?)
                }
                _ => return Err(error()),
            });
            rest = after;
        }
        let count = |wanted: fn(&Part) -> bool| parts.iter().filter(|part| wanted(part)).count();
        let sequences = count(|part| matches!(part, Part::Sequence(_)));
        let is_plain = text.chars().all(|c| !c.is_control());
        if sequences != 1 || count(|part| matches!(part, Part::Year)) > 1 || !is_plain {
            return Err(error());
        }
        Ok(Self { parts })
    }
}

impl TryFrom<String> for NumberPattern {
    type Error = NotAPattern;

    fn try_from(text: String) -> Result<Self, NotAPattern> {
        text.parse()
    }
}

impl From<NumberPattern> for String {
    fn from(pattern: NumberPattern) -> Self {
        pattern.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_and_read_back() {
        let pattern: NumberPattern = "F{year}/{seq:4}".parse().unwrap();
        assert_eq!(pattern.number(2026, 12), "F2026/0012");
        assert_eq!(pattern.number(2026, 12_345), "F2026/12345");
        assert_eq!(pattern.read("F2026/0012"), Some((2026, 12)));
        assert_eq!(pattern.read("F2026/12345"), Some((2026, 12_345)));
        assert_eq!(pattern.series(2026), "F2026/{seq:4}");
    }

    #[test]
    fn a_number_of_another_program_is_not_of_the_series() {
        let pattern = NumberPattern::invoices();
        for number in ["INV-001", "2026-012", "2026-00012", "2026-0012A", "2026-0000", "20é6-0001"] {
            assert_eq!(pattern.read(number), None, "{number}");
        }
    }

    #[test]
    fn a_pattern_needs_one_sequence() {
        for wrong in ["", "2026", "{year}", "{seq:4}{seq:4}", "{seq:x}", "{month}-{seq:4}", "{seq:4"] {
            assert!(wrong.parse::<NumberPattern>().is_err(), "{wrong}");
        }
        assert_eq!("{seq}".parse::<NumberPattern>().unwrap().number(2026, 7), "7");
    }

    #[test]
    fn the_next_number_has_the_same_day_or_a_later_one() {
        let before = || Numbered { number: "2026-0001".into(), day: "2026-02-01".parse().unwrap() };
        assert_eq!(before().then(before().day), Ok(()));
        assert_eq!(before().then(before().day + 1), Ok(()));
        let day = before().day - 1;
        assert_eq!(before().then(day), Err(OutOfOrder { day, before: before() }));
    }

    #[test]
    fn a_pattern_shows_as_it_is_typed() {
        assert_eq!(NumberPattern::credit_notes().to_string(), "CN-{year}-{seq:4}");
        assert_eq!(NumberPattern::credit_notes(), "CN-{year}-{seq:4}".parse().unwrap());
    }
}
