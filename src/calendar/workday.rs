//! Working days: Monday to Friday without the legal holidays of a country.

use chrono::{Datelike, Weekday};

use super::Day;

/// Stands for the closing days of the banks' TARGET system where a country is asked for.
pub const TARGET: &str = "TARGET";

/// The first working day on or after a day.
pub fn next_working_day(day: Day, country: &str) -> Day {
    let mut day = day;
    while !is_working_day(day, country) {
        day = day + 1;
    }
    day
}

/// The last working day on or before a day.
pub fn last_working_day(day: Day, country: &str) -> Day {
    let mut day = day;
    while !is_working_day(day, country) {
        day = day - 1;
    }
    day
}

pub fn is_working_day(day: Day, country: &str) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !is_holiday(day, country)
}

/// Whether the day is a legal holiday of the whole country. A country not listed has the TARGET closing days.
pub fn is_holiday(day: Day, country: &str) -> bool {
    let date = day.date();
    let after_easter = || easter_sunday(date.year()).map_or(i32::MIN, |easter| easter.days_until(day));
    let (fixed, moving) = holidays(country);
    fixed.contains(&(date.month(), date.day())) || moving.contains(&after_easter())
}

/// Days of the year, and days after Easter Sunday (-2 Good Friday, 1 Easter Monday, 39 Ascension, 50 Whit Monday).
fn holidays(country: &str) -> (&'static [(u32, u32)], &'static [i32]) {
    match country {
        "BE" => (&[(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)], &[1, 39, 50]),
        "FR" => (&[(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)], &[1, 39, 50]),
        "LU" => (&[(1, 1), (5, 1), (5, 9), (6, 23), (8, 15), (11, 1), (12, 25), (12, 26)], &[1, 39, 50]),
        "NL" => (&[(1, 1), (4, 27), (12, 25), (12, 26)], &[1, 39, 50]),
        "DE" => (&[(1, 1), (5, 1), (10, 3), (12, 25), (12, 26)], &[-2, 1, 39, 50]),
        _ => (&[(1, 1), (5, 1), (12, 25), (12, 26)], &[-2, 1]),
    }
}

/// Easter Sunday of the Gregorian calendar (Butcher's algorithm).
fn easter_sunday(year: i32) -> Option<Day> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    Day::from_ymd(year, month.unsigned_abs(), day.unsigned_abs())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("2024-04-01")]
    #[case("2025-04-21")]
    #[case("2026-04-06")]
    #[case("2026-05-14")]
    #[case("2026-05-25")]
    fn belgian_moving_holidays(#[case] day: Day) {
        assert!(is_holiday(day, "BE"), "{day}");
    }

    #[rstest]
    #[case("2026-05-31", "2026-06-01")]
    #[case("2026-11-11", "2026-11-12")]
    #[case("2026-12-25", "2026-12-28")]
    #[case("2026-06-15", "2026-06-15")]
    fn a_step_moves_to_the_next_working_day(#[case] day: Day, #[case] expected: Day) {
        assert_eq!(next_working_day(day, "BE"), expected);
    }

    #[rstest]
    #[case("2026-11-15", "2026-11-13")]
    #[case("2026-11-11", "2026-11-10")]
    #[case("2026-11-16", "2026-11-16")]
    fn the_last_working_day_is_the_day_itself_or_before(#[case] day: Day, #[case] expected: Day) {
        assert_eq!(last_working_day(day, "BE"), expected);
    }
}
