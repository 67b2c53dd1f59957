//! Exact amounts, rates and rounding. Nothing here knows a language: amounts are shown for machines only.

mod amount;
mod currency;
mod parse;
mod percent;
mod rounding;
mod split;

pub use amount::{AmountError, MAX_MINOR, Minor, Money};
pub use currency::{Currency, UnknownCurrency};
pub use parse::{ParseAmountError, amount_as_written, parse_amount, parse_decimal};
pub use percent::Percent;
pub use rounding::round_half_up;
pub use rust_decimal::Decimal;
pub use split::split_evenly;
