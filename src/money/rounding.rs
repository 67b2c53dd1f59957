//! The one rounding of the product: half away from zero.

use rust_decimal::{Decimal, RoundingStrategy};

/// Rounds to a number of decimals, halves away from zero.
pub fn round_half_up(value: Decimal, digits: u32) -> Decimal {
    value.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero)
}
