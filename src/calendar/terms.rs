//! Payment terms: from an issue date to a due date.

use serde::{Deserialize, Serialize};

use super::Day;

/// How a due date follows from an issue date. “45 days end of month” has two accepted readings in France.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Terms {
    Days(i32),
    /// Invoice date plus days, then the end of that month.
    DaysThenEndOfMonth(i32),
    /// End of the month of the invoice, then plus days.
    EndOfMonthThenDays(i32),
}

impl Terms {
    pub fn due_day(self, issued: Day) -> Day {
        match self {
            Self::Days(days) => issued + days,
            Self::DaysThenEndOfMonth(days) => (issued + days).end_of_month(),
            Self::EndOfMonthThenDays(days) => issued.end_of_month() + days,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(Terms::DaysThenEndOfMonth(45), "2026-09-15", "2026-10-31")]
    #[case(Terms::EndOfMonthThenDays(45), "2026-09-15", "2026-11-14")]
    #[case(Terms::DaysThenEndOfMonth(45), "2026-01-31", "2026-03-31")]
    #[case(Terms::EndOfMonthThenDays(45), "2026-01-31", "2026-03-17")]
    #[case(Terms::Days(30), "2026-01-31", "2026-03-02")]
    fn both_readings_of_end_of_month_are_known(#[case] terms: Terms, #[case] issued: Day, #[case] due: Day) {
        assert_eq!(terms.due_day(issued), due);
    }
}
