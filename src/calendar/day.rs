//! A calendar day as a number, so that a million of them compare and subtract at once.

use std::fmt;
use std::ops::{Add, Sub};
use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// A calendar day: the number of days since 1970-01-01, without time zone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(i32);

/// The text or number is no day of the years 1900 to 2999.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a date; expected YYYY-MM-DD")]
pub struct NotADay(pub String);

const EPOCH: NaiveDate = match NaiveDate::from_ymd_opt(1970, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

impl Day {
    /// 1900-01-01: older dates in a file are typing errors.
    pub const FIRST: Self = Self(-25_567);
    /// 2999-12-31.
    pub const LAST: Self = Self(376_199);

    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).and_then(|date| Self::try_from(date).ok())
    }

    /// Days since 1970-01-01, as the ledger stores them.
    pub const fn number(self) -> i32 {
        self.0
    }

    /// The day of a stored number, kept within the first and last day.
    pub fn from_number(number: i32) -> Self {
        Self(number.clamp(Self::FIRST.0, Self::LAST.0))
    }

    pub fn date(self) -> NaiveDate {
        let days = Days::new(self.0.unsigned_abs().into());
        let date = if self.0 < 0 { EPOCH.checked_sub_days(days) } else { EPOCH.checked_add_days(days) };
        date.unwrap_or(EPOCH)
    }

    /// `later - self`; negative when `later` is earlier.
    pub const fn days_until(self, later: Self) -> i32 {
        later.0 - self.0
    }

    pub fn year(self) -> i32 {
        self.date().year()
    }

    pub fn month(self) -> u32 {
        self.date().month()
    }

    pub fn day_of_month(self) -> u32 {
        self.date().day()
    }

    /// Counted from the number: 1970-01-01 was a Thursday.
    pub fn weekday(self) -> Weekday {
        let since_monday = (self.0 + 3).rem_euclid(7);
        u8::try_from(since_monday).ok().and_then(|day| Weekday::try_from(day).ok()).unwrap_or(Weekday::Mon)
    }

    /// The same day some months away; the last of the month where that month is shorter.
    pub fn plus_months(self, months: i32) -> Self {
        let step = chrono::Months::new(months.unsigned_abs());
        let date = self.date();
        let moved = if months < 0 { date.checked_sub_months(step) } else { date.checked_add_months(step) };
        moved.and_then(|date| Self::try_from(date).ok()).unwrap_or(self)
    }

    pub fn end_of_month(self) -> Self {
        super::Month::of(self).last_day()
    }
}

impl Add<i32> for Day {
    type Output = Self;
    fn add(self, days: i32) -> Self {
        Self::from_number(self.0.saturating_add(days))
    }
}

impl Sub<i32> for Day {
    type Output = Self;
    fn sub(self, days: i32) -> Self {
        Self::from_number(self.0.saturating_sub(days))
    }
}

impl TryFrom<NaiveDate> for Day {
    type Error = NotADay;

    fn try_from(date: NaiveDate) -> Result<Self, NotADay> {
        let number = i32::try_from(date.signed_duration_since(EPOCH).num_days());
        match number {
            Ok(number) if (Self::FIRST.0..=Self::LAST.0).contains(&number) => Ok(Self(number)),
            _ => Err(NotADay(date.to_string())),
        }
    }
}

/// ISO 8601, exactly `YYYY-MM-DD`.
impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let error = || NotADay(text.to_owned());
        let strict = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        let mut parts = text.splitn(3, '-').map(str::parse::<u32>);
        match (strict, parts.next(), parts.next(), parts.next()) {
            (true, Some(Ok(year)), Some(Ok(month)), Some(Ok(day))) => {
                i32::try_from(year).ok().and_then(|year| Self::from_ymd(year, month, day)).ok_or_else(error)
            }
            _ => Err(error()),
        }
    }
}

impl TryFrom<String> for Day {
    type Error = NotADay;

    fn try_from(text: String) -> Result<Self, NotADay> {
        text.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

/// ISO 8601.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.date().format("%Y-%m-%d").to_string())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn days_are_counted_across_leap_years() {
        assert_eq!(day("2024-02-15").days_until(day("2024-03-15")), 29);
        assert_eq!(day("1970-01-01").number(), 0);
        assert_eq!(day("2026-11-21").number(), 20_778);
        assert_eq!((day("1900-01-01"), day("2999-12-31")), (Day::FIRST, Day::LAST));
    }

    #[test]
    fn months_end_where_they_end() {
        assert_eq!(day("2026-01-31").plus_months(1), day("2026-02-28"));
        assert_eq!(day("2024-03-31").plus_months(-1), day("2024-02-29"));
        assert_eq!(day("2026-02-03").end_of_month(), day("2026-02-28"));
    }

    #[test]
    fn only_real_iso_days_are_read() {
        for wrong in ["2026-02-30", "2026-2-3", "26-02-03", "0026-02-03", "2026-02-03x", "9999-01-01", ""] {
            assert!(wrong.parse::<Day>().is_err(), "{wrong}");
        }
    }

    proptest::proptest! {
        #[test]
        fn text_and_number_round_trip(number in Day::FIRST.0..=Day::LAST.0) {
            let day = Day::from_number(number);
            proptest::prop_assert_eq!(day.to_string().parse::<Day>().unwrap(), day);
            proptest::prop_assert_eq!(Day::try_from(day.date()).unwrap(), day);
        }
    }
}
