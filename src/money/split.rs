//! Splitting an amount without losing a cent.

use super::Minor;

/// Splits into equal parts; the cents left over go to the first parts.
pub fn split_evenly(amount: Minor, parts: u32) -> Vec<Minor> {
    let count = i64::from(parts.max(1));
    let (share, left) = (amount.0 / count, amount.0 % count);
    (0..count).map(|part| Minor(share + if part < left.abs() { left.signum() } else { 0 })).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extra_cents_go_to_the_first_instalments() {
        let cents =
            |amount, parts| split_evenly(Minor(amount), parts).iter().map(|part| part.0).collect::<Vec<_>>();
        assert_eq!(cents(100_000, 3), [33_334, 33_333, 33_333]);
        assert_eq!(cents(245_991, 4), [61_498, 61_498, 61_498, 61_497]);
    }

    proptest::proptest! {
        #[test]
        fn parts_add_up(amount in -1_000_000_i64..1_000_000, parts in 1_u32..60) {
            let sum: Minor = split_evenly(Minor(amount), parts).into_iter().sum();
            proptest::prop_assert_eq!(sum, Minor(amount));
        }
    }
}
