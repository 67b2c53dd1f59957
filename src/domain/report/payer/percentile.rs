//! Percentiles by linear interpolation.

use crate::money::Decimal;

/// The value below which `percent` of the sorted values lie (k = (n − 1) × p, as PERCENTILE.INC of spreadsheets).
pub fn percentile(sorted: &[Decimal], percent: u8) -> Option<Decimal> {
    let place = Decimal::from(sorted.len().checked_sub(1)?) * Decimal::from(percent) / Decimal::ONE_HUNDRED;
    let at = usize::try_from(place.trunc().mantissa()).ok()?;
    let low = sorted.get(at)?;
    let high = sorted.get(at + 1).unwrap_or(low);
    Some(low + place.fract() * (high - low))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(&[-2, 0, 3, 5, 7, 12, 30], 50, "5")]
    #[case(&[-2, 0, 3, 5, 7, 12, 30], 80, "11")]
    #[case(&[-2, 0, 3, 5, 7, 12, 30], 90, "19.2")]
    #[case(&[0, 4, 6, 20], 50, "5")]
    #[case(&[7], 80, "7")]
    #[case(&[1, 9], 100, "9")]
    fn percentiles_of_the_golden_cases(#[case] delays: &[i32], #[case] percent: u8, #[case] expected: &str) {
        let sorted: Vec<Decimal> = delays.iter().map(|days| Decimal::from(*days)).collect();
        assert_eq!(percentile(&sorted, percent), Some(expected.parse().unwrap()));
    }

    #[test]
    fn nothing_has_no_percentile() {
        assert_eq!(percentile(&[], 50), None);
    }
}
