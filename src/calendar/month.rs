//! Calendar months, the grain of the DSO family.

use std::fmt;

use super::Day;

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// Months since January of year 0.
    index: i32,
}

impl Month {
    pub fn of(day: Day) -> Self {
        let date = day.date();
        Self {
            index: chrono::Datelike::year(&date) * 12
                + i32::try_from(chrono::Datelike::month0(&date)).unwrap_or(0),
        }
    }

    pub const fn plus(self, months: i32) -> Self {
        Self { index: self.index + months }
    }

    pub const fn previous(self) -> Self {
        self.plus(-1)
    }

    /// Number of months from `self` to `later`.
    pub const fn months_until(self, later: Self) -> i32 {
        later.index - self.index
    }

    pub fn year(self) -> i32 {
        self.index.div_euclid(12)
    }

    /// 1 to 12.
    pub fn number(self) -> u32 {
        self.index.rem_euclid(12).unsigned_abs() + 1
    }

    pub fn first_day(self) -> Day {
        Day::from_ymd(self.year(), self.number(), 1).unwrap_or(Day::FIRST)
    }

    pub fn last_day(self) -> Day {
        self.plus(1).first_day() - 1
    }

    pub fn days(self) -> i32 {
        self.first_day().days_until(self.plus(1).first_day())
    }
}

/// `2026-06`.
impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.number())
    }
}
