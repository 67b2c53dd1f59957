//! Reads one section of the settings file key by key, and notes what is wrong.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::path::PathBuf;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Fault, Problem};
use crate::money::{Decimal, parse_decimal};
use crate::text::nearest;

/// The file as text, for lines, and what was found in it so far.
pub(super) struct Notes<'s> {
    pub source: &'s str,
    pub problems: Vec<Problem>,
    /// The lines of the settings that were taken.
    pub lines: BTreeMap<String, usize>,
    pub asked: Vec<String>,
}

/// A table of the file; each reading method keeps the default where the file says nothing or nothing right.
pub(super) struct Section<'n, 's> {
    name: &'static str,
    table: Option<&'n DeTable<'s>>,
    asked: Vec<&'static str>,
    notes: &'n mut Notes<'s>,
}

impl<'s> Notes<'s> {
    pub const fn new(source: &'s str) -> Self {
        Self { source, problems: Vec::new(), lines: BTreeMap::new(), asked: Vec::new() }
    }

    pub fn line_at(&self, byte: usize) -> usize {
        self.source.bytes().take(byte).filter(|byte| *byte == b'\n').count() + 1
    }
}

impl<'n, 's> Section<'n, 's> {
    pub fn root(table: &'n DeTable<'s>, notes: &'n mut Notes<'s>) -> Self {
        Self { name: "", table: Some(table), asked: Vec::new(), notes }
    }

    /// Opens a section of the file, empty where there is none.
    pub fn section(&mut self, key: &'static str) -> Section<'_, 's> {
        let value = self.value(key);
        let table = value.and_then(|value| value.get_ref().as_table());
        if let (Some(value), None) = (value, table) {
            self.note(value, key, Fault::NotATable);
        }
        Section { name: key, table, asked: Vec::new(), notes: self.notes }
    }

    pub fn text(&mut self, key: &'static str, target: &mut Option<String>) {
        self.read(
            key,
            target,
            || Fault::NotText,
            |value| value.as_str().map(|text| Some(text.trim().to_owned()).filter(|text| !text.is_empty())),
        );
    }

    pub fn path(&mut self, key: &'static str, target: &mut Option<PathBuf>) {
        let mut text = None;
        self.text(key, &mut text);
        *target = text.map(PathBuf::from).or_else(|| target.take());
    }

    pub fn whole(&mut self, key: &'static str, range: RangeInclusive<i32>, target: &mut i32) {
        let fault = || Fault::NotAWholeNumber { least: *range.start(), most: *range.end() };
        self.read(key, target, fault, |value| whole(value).filter(|number| range.contains(number)));
    }

    /// An amount of zero or more, as text or number.
    pub fn amount(&mut self, key: &'static str, target: &mut Decimal) {
        self.read(
            key,
            target,
            || Fault::NotAnAmount,
            |value| {
                let written = match value {
                    DeValue::String(text) => text.as_ref(),
                    DeValue::Integer(number) => number.as_str(),
                    DeValue::Float(number) => number.as_str(),
                    DeValue::Boolean(_) | DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => {
                        return None;
                    }
                };
                parse_decimal(written).ok().filter(|amount| !amount.is_sign_negative())
            },
        );
    }

    pub fn choice<T: Copy>(&mut self, key: &'static str, choices: &[(&'static str, T)], target: &mut T) {
        let fault = || {
            let names: Vec<String> = choices.iter().map(|(name, _)| format!("\"{name}\"")).collect();
            Fault::NotOneOf { choices: names.join(", ") }
        };
        self.read(key, target, fault, |value| {
            let written = value.as_str()?;
            choices.iter().find(|(name, _)| *name == written).map(|(_, choice)| *choice)
        });
    }

    pub fn pattern(&mut self, key: &'static str, example: &'static str, target: &mut String) {
        self.read(
            key,
            target,
            || Fault::NotAPattern { example },
            |value| value.as_str().filter(|text| is_pattern(text)).map(str::to_owned),
        );
    }

    /// Days, each larger than the one before, the first at least 1.
    pub fn rising(&mut self, key: &'static str, target: &mut Vec<i32>) {
        self.read(
            key,
            target,
            || Fault::NotRising,
            |value| {
                let days = value
                    .as_array()?
                    .iter()
                    .map(|item| whole(item.get_ref()))
                    .collect::<Option<Vec<i32>>>()?;
                let starts = days.first().is_some_and(|first| *first >= 1);
                (starts && days.is_sorted_by(|day, next| day < next)).then_some(days)
            },
        );
    }

    /// Every key of the section with its value and line, for a section whose keys are known elsewhere.
    pub fn each(mut self, mut take: impl FnMut(&str, &DeValue<'s>, usize) -> Option<Fault>) {
        for (key, value) in self.table.into_iter().flatten() {
            let line = self.notes.line_at(key.span().start);
            match take(key.get_ref(), value.get_ref(), line) {
                Some(fault) => self.note(value, key.get_ref(), fault),
                None => {
                    self.notes.lines.insert(self.path_of(key.get_ref()), line);
                }
            }
        }
    }

    /// Notes a fault of several settings together, at the first of them that the file sets.
    pub fn refuse_together(&mut self, keys: &[&'static str], fault: Fault) {
        for key in keys {
            self.notes.lines.remove(&self.path_of(key));
        }
        let found = keys.iter().find_map(|key| self.value(key).map(|value| (value, *key)));
        if let Some((value, key)) = found {
            self.note(value, key, fault);
        }
    }

    /// Notes the keys that nobody asked for.
    pub fn finish(mut self) {
        let asked = std::mem::take(&mut self.asked);
        for (key, _) in self.table.into_iter().flatten() {
            if !asked.contains(&key.get_ref().as_ref()) {
                let meant = nearest(key.get_ref(), asked.iter().copied());
                self.note(key, key.get_ref(), Fault::UnknownKey { meant });
            }
        }
    }

    fn value(&mut self, key: &'static str) -> Option<&'n Spanned<DeValue<'s>>> {
        self.asked.push(key);
        self.table.and_then(|table| table.get(key))
    }

    fn read<T>(
        &mut self,
        key: &'static str,
        target: &mut T,
        fault: impl FnOnce() -> Fault,
        read: impl FnOnce(&DeValue<'s>) -> Option<T>,
    ) {
        let path = self.path_of(key);
        self.notes.asked.push(path.clone());
        let Some(value) = self.value(key) else { return };
        match read(value.get_ref()) {
            Some(read) => {
                *target = read;
                let line = self.notes.line_at(value.span().start);
                self.notes.lines.insert(path, line);
            }
            None => self.note(value, key, fault()),
        }
    }

    fn note<T>(&mut self, place: &Spanned<T>, key: &str, fault: Fault) {
        let line = Some(self.notes.line_at(place.span().start));
        self.notes.problems.push(Problem { line, key: self.path_of(key), fault });
    }

    fn path_of(&self, key: &str) -> String {
        if self.name.is_empty() { key.to_owned() } else { format!("{}.{key}", self.name) }
    }
}

fn whole(value: &DeValue<'_>) -> Option<i32> {
    value.as_integer().and_then(|number| i32::from_str_radix(number.as_str(), number.radix()).ok())
}

/// Text with one `{seq}` or `{seq:4}` and at most one `{year}`.
fn is_pattern(text: &str) -> bool {
    let text = text.replacen("{year}", "", 1);
    let Some((before, (width, after))) =
        text.split_once("{seq").and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
    else {
        return false;
    };
    let is_width = width.is_empty() || matches!(width.as_bytes(), [b':', b'1'..=b'9']);
    is_width && !before.contains(['{', '}']) && !after.contains(['{', '}'])
}
