//! The days that the story hangs on, all counted from today.

use super::player::Times;
use crate::calendar::{Day, next_working_day};

pub struct Calendar {
    pub today: Day,
    /// The day this program took over from the former one.
    pub takeover: Day,
    /// The last day on which an invoice of the past was issued.
    pub last_past: Day,
}

impl Calendar {
    pub fn of(today: Day) -> Self {
        Self { today, takeover: next_working_day(today - 80, "BE"), last_past: today - 6 }
    }

    /// The times in which an invoice falls due.
    pub fn times(&self, due: Day) -> Times {
        match due.days_until(self.today) {
            ..=110 => Times::Chased,
            170..=270 => Times::Hard,
            _ => Times::Usual,
        }
    }
}
