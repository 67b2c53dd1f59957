//! Numbers and days as readers of a language write them.

mod amount;
mod day;
mod number;

pub use amount::{amount, money, money_with_sign, signed_amount};
pub use day::{
    day_brief, day_listed, day_long, day_numeric, day_short, day_with_weekday, month_brief, month_long,
    month_name, weekday_name,
};
pub(super) use number::plain_number;
pub use number::{decimal, number, percent, percent_rounded, quantity};
