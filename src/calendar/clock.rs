//! The one place that reads the time.

use chrono::{Local, SecondsFormat, Utc};

use super::Day;

/// A moment in UTC, as the journal writes it: `2026-11-21T08:30:00Z`.
pub type Instant = String;

/// Today in the time zone of the machine.
pub fn today() -> Day {
    Day::try_from(Local::now().date_naive()).unwrap_or(Day::FIRST)
}

pub fn now() -> Instant {
    Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true)
}
