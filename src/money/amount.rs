//! Amounts in minor units, alone (one currency known from the place) or with their currency.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use super::{Currency, round_half_up};

/// The largest amount a ledger takes, in minor units. Nine million of them still fit into a sum.
pub const MAX_MINOR: i64 = 1_000_000_000_000;

/// An amount in minor units (cents) of a currency that its place tells: a column, a report of one currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Minor(pub i64);

/// An amount with its currency.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    pub amount: Minor,
    pub currency: Currency,
}

/// A product or text that is no amount of the currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    #[error("the amount is larger than {} {currency}", Minor(MAX_MINOR).show(*currency))]
    TooLarge { currency: Currency },
    #[error("the amount has more decimals than {currency} has ({})", currency.digits())]
    TooPrecise { currency: Currency },
}

impl Minor {
    pub const ZERO: Self = Self(0);

    /// Rounds half away from zero to the currency's minor unit.
    pub fn round_from(value: Decimal, currency: Currency) -> Result<Self, AmountError> {
        let scale = Decimal::from(10_i64.pow(currency.digits()));
        let scaled = round_half_up(value, currency.digits()).checked_mul(scale);
        match scaled.and_then(|scaled| scaled.to_i64()) {
            Some(minor) if minor.abs() <= MAX_MINOR => Ok(Self(minor)),
            _ => Err(AmountError::TooLarge { currency }),
        }
    }

    /// Takes a value as it is: more decimals than the currency has are an error.
    pub fn exact_from(value: Decimal, currency: Currency) -> Result<Self, AmountError> {
        if value.normalize().scale() > currency.digits() {
            return Err(AmountError::TooPrecise { currency });
        }
        Self::round_from(value, currency)
    }

    /// The value in major units, with the currency's number of decimals.
    pub fn to_decimal(self, currency: Currency) -> Decimal {
        Decimal::new(self.0, currency.digits())
    }

    /// The form for machines: `"1210.00"`, `"-0.05"`, `"150"` for JPY.
    pub fn show(self, currency: Currency) -> String {
        self.to_decimal(currency).to_string()
    }

    pub const fn of(self, currency: Currency) -> Money {
        Money { amount: self, currency }
    }

    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    pub const fn is_positive(self) -> bool {
        self.0 > 0
    }

    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    pub const fn abs(self) -> Self {
        Self(self.0.abs())
    }
}

impl Money {
    pub fn to_decimal(self) -> Decimal {
        self.amount.to_decimal(self.currency)
    }
}

/// `1210.00 EUR`: for logs and errors; screens format by language.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount.show(self.currency), self.currency)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Add for Minor {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Minor {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Minor {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl AddAssign for Minor {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl SubAssign for Minor {
    fn sub_assign(&mut self, other: Self) {
        self.0 -= other.0;
    }
}

impl Sum for Minor {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_show_the_digits_of_their_currency() {
        assert_eq!(Minor(121_000).show(Currency::EUR), "1210.00");
        assert_eq!(Minor(-5).show(Currency::EUR), "-0.05");
        assert_eq!(Minor(150).show("JPY".parse().unwrap()), "150");
    }

    #[test]
    fn halves_round_away_from_zero() {
        let cents = |text: &str| Minor::round_from(text.parse().unwrap(), Currency::EUR).unwrap().0;
        assert_eq!((cents("0.005"), cents("-0.005"), cents("2.674999")), (1, -1, 267));
    }

    #[test]
    fn a_third_decimal_is_refused_where_amounts_are_typed() {
        let exact = |text: &str| Minor::exact_from(text.parse().unwrap(), Currency::EUR);
        assert_eq!(exact("1.005"), Err(AmountError::TooPrecise { currency: Currency::EUR }));
        assert_eq!(exact("1.100"), Ok(Minor(110)));
        assert!(exact("10000000000.01").is_err());
    }
}
