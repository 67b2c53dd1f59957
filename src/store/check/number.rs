//! Gaps in the series of own numbers, and days that run backwards.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row};

use crate::domain::number::{NumberPattern, Numbered, OutOfOrder};
use crate::store::{Result, number};

use super::Finding;

/// An own document by its place.
type Own = BTreeMap<u32, Numbered>;

pub(super) fn check(conn: &Connection) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for (series, own) in own_numbers(conn)? {
        findings.extend(inversions(&own));
        findings.extend(gaps(conn, &series, &own)?);
    }
    findings.extend(number::ends(conn)?.into_iter().map(|(series, _)| Finding::SeriesEnd { series }));
    Ok(findings)
}

fn own_numbers(conn: &Connection) -> Result<BTreeMap<String, Own>> {
    let mut statement = conn.prepare(
        "SELECT name, place, number, issue_day FROM document JOIN series ON series.id = document.series",
    )?;
    let read =
        |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, Numbered { number: row.get(2)?, day: row.get(3)? }));
    let mut series: BTreeMap<String, Own> = BTreeMap::new();
    for row in statement.query_map([], read)? {
        let (name, place, number) = row?;
        series.entry(name).or_default().insert(place, number);
    }
    Ok(series)
}

fn inversions(own: &Own) -> Vec<Finding> {
    let pairs = own.values().zip(own.values().skip(1));
    let refused = pairs.filter_map(|(before, after)| Some((after, before.clone().then(after.day).err()?)));
    refused
        .map(|(after, OutOfOrder { day, before })| Finding::DateInversion {
            number: after.number.clone(),
            day,
            before: before.number,
            day_before: before.day,
        })
        .collect()
}

/// Places between the first own number and the last that neither we nor the former program gave.
fn gaps(conn: &Connection, series: &str, own: &Own) -> Result<Vec<Finding>> {
    let (Some((first, _)), Some((last, _))) = (own.first_key_value(), own.last_key_value()) else {
        return Ok(Vec::new());
    };
    let Ok(pattern) = series.parse::<NumberPattern>() else { return Ok(Vec::new()) };
    let mut known = conn.prepare_cached("SELECT 1 FROM document WHERE number = ?")?;
    let mut findings = Vec::new();
    for place in (*first..=*last).filter(|place| !own.contains_key(place)) {
        // The year stands in the name of the series already.
        let number = pattern.number(0, place);
        if !known.exists([&number])? {
            findings.push(Finding::Gap { number });
        }
    }
    Ok(findings)
}
