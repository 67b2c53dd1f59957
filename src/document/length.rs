//! Lengths on paper in thousandths of a point, so that columns meet exactly and pages are the same on every machine.

use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

/// A length or position: thousandths of a point (1/72 inch).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Length(i32);

/// Whole points.
pub const fn pt(points: i32) -> Length {
    Length(points * 1000)
}

/// Tenths of a point: type sizes such as 8.5 pt are `tenths(85)`.
pub const fn tenths(tenths: i32) -> Length {
    Length(tenths * 100)
}

/// Millimetres.
pub const fn mm(millimetres: i32) -> Length {
    Length(millimetres * 72_000 * 10 / 254)
}

impl Length {
    pub const ZERO: Self = Self(0);

    pub const fn from_thousandths(thousandths: i32) -> Self {
        Self(thousandths)
    }

    pub const fn thousandths(self) -> i32 {
        self.0
    }

    /// The length times `numerator / denominator`, rounded down; zero for a zero denominator.
    pub fn scaled(self, numerator: i64, denominator: i64) -> Self {
        let product = i64::from(self.0).saturating_mul(numerator).checked_div(denominator).unwrap_or(0);
        Self(i32::try_from(product).unwrap_or(i32::MAX))
    }
}

impl Add for Length {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Length {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl AddAssign for Length {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Length {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Neg for Length {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Mul<i32> for Length {
    type Output = Self;
    fn mul(self, times: i32) -> Self {
        Self(self.0.saturating_mul(times))
    }
}

impl Div<i32> for Length {
    type Output = Self;
    fn div(self, parts: i32) -> Self {
        Self(self.0.checked_div(parts).unwrap_or(0))
    }
}

impl Sum for Length {
    fn sum<I: Iterator<Item = Self>>(lengths: I) -> Self {
        lengths.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_of_a4_is_210_by_297_millimetres() {
        assert_eq!((mm(210), mm(297)), (Length(595_275), Length(841_889)));
        assert_eq!(tenths(85) + tenths(5), pt(9));
        assert_eq!(pt(90).scaled(2, 3), pt(60));
    }
}
