//! Rates in percent.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A rate in percent: `Percent(21)` is 21 %, never 0.21.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Percent(pub Decimal);

impl Percent {
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// The unrounded share of a value.
    pub fn of(self, value: Decimal) -> Decimal {
        value * self.0 / Decimal::ONE_HUNDRED
    }

    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }
}

/// Without needless zeros: `21`, `5.5`.
impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.normalize())
    }
}
