//! The next number of a series, taken inside the transaction of its issue.

use std::collections::HashMap;

use rusqlite::{Connection, Row, params};

use crate::calendar::Day;
use crate::domain::change::ImportedDocument;
use crate::domain::company::Company;
use crate::domain::invoice::DocumentKind;
use crate::domain::number::{NumberPattern, Numbered};

use super::{Result, Store, documents, optional, papers};

/// The number that the next document gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextNumber {
    pub number: String,
    /// The year of the issue, whether or not the pattern shows it.
    pub year: i32,
    /// Place in the series, from 1 on.
    pub place: u32,
    /// The own document that comes before it in its series.
    pub before: Option<Numbered>,
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
    let sql = "SELECT id, last FROM series WHERE name = ?";
    let found = conn.prepare_cached(sql)?.query_row([&series], |row| Ok((row.get(0)?, row.get(1)?)));
    let (id, last): (Option<i64>, u32) = optional(found)?.unwrap_or((None, 0));
    let before = id.map(|id| newest(conn, id, &pattern.number(year, last))).transpose()?.flatten();
    let mut place = last + 1;
    while documents::id_of_number(conn, &pattern.number(year, place))?.is_some() {
        place += 1;
    }
    Ok(NextNumber { number: pattern.number(year, place), year, place, before, series })
}

/// The newest own document of a series. Almost always that is its last number; where an import gave that one, all
/// documents are looked through.
fn newest(conn: &Connection, series: i64, last: &str) -> Result<Option<Numbered>> {
    let read = |row: &Row<'_>| Ok(Numbered { number: row.get(0)?, day: row.get(1)? });
    let sql = "SELECT number, issue_day FROM document WHERE number = ? AND series = ?";
    match optional(conn.prepare_cached(sql)?.query_row(params![last, series], read))? {
        Some(found) => Ok(Some(found)),
        None => {
            let sql = "SELECT number, issue_day FROM document WHERE series = ? ORDER BY place DESC LIMIT 1";
            optional(conn.prepare_cached(sql)?.query_row([series], read))
        }
    }
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

/// After documents are gone: a series ends with the last number that is there.
pub(super) fn settle_series(conn: &Connection) -> Result<()> {
    for (series, last) in ends(conn)? {
        match last {
            Some(last) => conn.execute("UPDATE series SET last = ? WHERE name = ?", params![last, series])?,
            None => conn.execute("DELETE FROM series WHERE name = ?", [series])?,
        };
    }
    Ok(())
}

/// Every series that ends with no document of the ledger, and the place with which it ought to end; `None` where no
/// number of it is there.
pub(super) fn ends(conn: &Connection) -> Result<Vec<(String, Option<u32>)>> {
    let mut wrong = Vec::new();
    let mut statement = conn.prepare("SELECT id, name, last FROM series ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (series, name, last): (i64, String, u32) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let Ok(pattern) = name.parse::<NumberPattern>() else { continue };
        let sql = "SELECT max(place) FROM document WHERE series = ?";
        let own: Option<u32> = conn.prepare_cached(sql)?.query_row([series], |row| row.get(0))?;
        let is_there = documents::id_of_number(conn, &pattern.number(0, last))?.is_some();
        if !is_there || own > Some(last) {
            wrong.push((name, own.max(highest(conn, &pattern)?)));
        }
    }
    Ok(wrong)
}

/// The highest place of any document with a number of a pattern.
fn highest(conn: &Connection, pattern: &NumberPattern) -> Result<Option<u32>> {
    let mut statement = conn.prepare("SELECT number FROM document")?;
    let mut rows = statement.query([])?;
    let mut highest = None;
    while let Some(row) = rows.next()? {
        let place = pattern.read(row.get_ref(0)?.as_str().unwrap_or_default()).map(|(_, place)| place);
        highest = highest.max(place);
    }
    Ok(highest)
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
