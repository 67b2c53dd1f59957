//! The first line of a table: which column stands where.

use std::borrow::Cow;

use csv::StringRecord;

use crate::domain::intake::{Fault, Problem};

/// A column of a table and its place in the file, if it is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Column {
    pub name: &'static str,
    pub at: Option<usize>,
}

/// The names in the first line; each kind of table claims those that it knows.
pub(super) struct Header<'r> {
    line: usize,
    names: &'r StringRecord,
    known: Vec<&'static str>,
    problems: Vec<Problem>,
}

impl<'r> Header<'r> {
    pub const fn new(line: usize, names: &'r StringRecord) -> Self {
        Self { line, names, known: Vec::new(), problems: Vec::new() }
    }

    /// A column that a file may leave out.
    pub fn optional(&mut self, name: &'static str) -> Column {
        self.known.push(name);
        let mut places = self.names.iter().enumerate().filter(|(_, found)| is_named(found, name));
        let at = places.next().map(|(at, _)| at);
        if let Some((_, again)) = places.next() {
            self.problems.push(Problem::new(self.line, name, again, Fault::DoubledColumn));
        }
        Column { name, at }
    }

    /// A column that every file has.
    pub fn required(&mut self, name: &'static str) -> Column {
        let column = self.optional(name);
        if column.at.is_none() {
            self.problems.push(Problem::new(self.line, name, "", Fault::MissingColumn));
        }
        column
    }

    /// Ends the claims: what nobody claimed is a problem too.
    pub fn into_problems(mut self) -> Vec<Problem> {
        for found in self.names {
            let name = found.trim();
            if self.known.iter().any(|known| is_named(name, known)) {
                continue;
            }
            let fault = if name.is_empty() {
                Fault::UnnamedColumn
            } else {
                Fault::UnknownColumn { known: self.known.clone() }
            };
            let column = (!name.is_empty()).then(|| Cow::Owned(name.to_owned()));
            self.problems.push(Problem { line: self.line, column, found: name.to_owned(), fault });
        }
        self.problems
    }
}

fn is_named(found: &str, name: &str) -> bool {
    found.trim().eq_ignore_ascii_case(name)
}
