//! Calendar days without time zone, terms, working days and the one clock.

mod clock;
mod day;
mod month;
mod parse;
mod terms;
mod workday;

pub use clock::{Instant, now, today};
pub use day::{Day, NotADay};
pub use month::Month;
pub use parse::{ParseDayError, parse_day};
pub use terms::Terms;
pub use workday::{TARGET, is_holiday, is_working_day, last_working_day, next_working_day};
