//! The next number of a series, taken inside the transaction of its issue.

use std::collections::HashMap;

use rusqlite::{Connection, params};

use crate::calendar::Day;
use crate::domain::change::ImportedDocument;
use crate::domain::company::Company;
use crate::domain::invoice::DocumentKind;
use crate::domain::number::NumberPattern;

use super::{Result, Store, documents, optional, papers};

/// The number that the next document gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextNumber {
    pub number: String,
    /// The year of the issue, whether or not the pattern shows it.
    pub year: i32,
    /// Place in the series, from 1 on.
    pub place: u32,
    /// The pattern with its year filled in.
    pub(super) series: String,
}

impl Store {
    /// The number that a document issued on a day would get now.
    pub fn next_number(&self, kind: DocumentKind, issued: Day) -> Result<NextNumber> {
        next(&self.conn, kind, issued)
    }
}

fn pattern(company: &Company, kind: DocumentKind) -> &NumberPattern {
    match kind {
        DocumentKind::Invoice => &company.invoice_numbers,
        DocumentKind::CreditNote => &company.credit_note_numbers,
    }
}

pub(super) fn next(conn: &Connection, kind: DocumentKind, issued: Day) -> Result<NextNumber> {
    let company = papers::company(conn)?;
    let (pattern, year) = (pattern(&company, kind), issued.year());
    let series = pattern.series(year);
    let last = conn
        .prepare_cached("SELECT last FROM series WHERE name = ?")?
        .query_row([&series], |row| row.get::<_, u32>(0));
    let mut place = optional(last)?.unwrap_or(0) + 1;
    while documents::id_of_number(conn, &pattern.number(year, place))?.is_some() {
        place += 1;
    }
    Ok(NextNumber { number: pattern.number(year, place), year, place, series })
}

/// Takes a number; gives the id of its series.
pub(super) fn advance(conn: &Connection, taken: &NextNumber) -> Result<i64> {
    raise(conn, &taken.series, taken.place)
}

fn raise(conn: &Connection, series: &str, place: u32) -> Result<i64> {
    let sql = "INSERT INTO series (name, last) VALUES (?1, ?2) \
        ON CONFLICT (name) DO UPDATE SET last = max(last, ?2) RETURNING id";
    Ok(conn.prepare_cached(sql)?.query_row(params![series, place], |row| row.get(0))?)
}

/// Moves the series behind numbers of the same patterns that another program gave.
pub(super) fn note_imported(conn: &Connection, documents: &[ImportedDocument]) -> Result<()> {
    let company = papers::company(conn)?;
    let mut seen = Seen::of(&company);
    documents.iter().for_each(|document| seen.note(&document.number));
    seen.store(conn)
}

/// After a change of the patterns: counts on behind every number that fits the new ones.
pub(super) fn recount_series(conn: &Connection, company: &Company) -> Result<()> {
    let mut seen = Seen::of(company);
    let mut statement = conn.prepare("SELECT number FROM document")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        seen.note(row.get_ref(0)?.as_str().unwrap_or_default());
    }
    seen.store(conn)
}

/// The highest places seen, by pattern and year.
struct Seen {
    patterns: Vec<NumberPattern>,
    highest: HashMap<(usize, i32), u32>,
}

impl Seen {
    fn of(company: &Company) -> Self {
        let patterns = vec![company.invoice_numbers.clone(), company.credit_note_numbers.clone()];
        Self { patterns, highest: HashMap::new() }
    }

    fn note(&mut self, number: &str) {
        for (at, pattern) in self.patterns.iter().enumerate() {
            if let Some((year, place)) = pattern.read(number) {
                let highest = self.highest.entry((at, year)).or_default();
                *highest = place.max(*highest);
            }
        }
    }

    fn store(self, conn: &Connection) -> Result<()> {
        for ((at, year), place) in self.highest {
            if let Some(pattern) = self.patterns.get(at) {
                raise(conn, &pattern.series(year), place)?;
            }
        }
        Ok(())
    }
}
