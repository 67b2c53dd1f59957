//! The formulas of the DSO family over plain numbers.

use crate::money::{Decimal, Minor, round_half_up};

/// The days of sales that an amount stands for: amount ÷ sales × days, to two decimals. `None` where nothing was sold,
/// or no more than was credited.
pub fn days_of_sales(amount: Minor, sales: Minor, days: i32) -> Option<Decimal> {
    if !sales.is_positive() {
        return None;
    }
    ratio(Decimal::from(amount.0) * Decimal::from(days), Decimal::from(sales.0))
}

/// DSO by the count-back method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Countback {
    Days(Decimal),
    /// The receivable is older than all sales on record, which go back so many days.
    AtLeast {
        days: i32,
        older: Minor,
    },
    /// The receivable is negative: clients have more to get than to pay.
    Credit,
}

impl Countback {
    /// The answer, where there is one.
    pub const fn days(self) -> Option<Decimal> {
        match self {
            Self::Days(days) => Some(days),
            Self::AtLeast { .. } | Self::Credit => None,
        }
    }
}

/// Walks back over `months`, each with its sales and days, the newest first, until the receivable is used up.
///
/// A month without sales adds its days and takes nothing.
pub fn countback(receivable: Minor, months: impl Iterator<Item = (Minor, i32)>) -> Countback {
    if receivable.is_negative() {
        return Countback::Credit;
    }
    let (mut left, mut whole) = (receivable, 0);
    for (sales, days) in months {
        if left.is_zero() {
            break;
        }
        if left < sales {
            let part = Decimal::from(left.0) * Decimal::from(days) / Decimal::from(sales.0);
            return Countback::Days(round_half_up(Decimal::from(whole) + part, 2));
        }
        whole += days;
        left -= sales.max(Minor::ZERO);
    }
    if left.is_zero() {
        Countback::Days(Decimal::from(whole))
    } else {
        Countback::AtLeast { days: whole, older: left }
    }
}

/// Collection effectiveness index in percent: what was collected of what could be. `None` where nothing could be.
pub fn collection_effectiveness(
    begin: Minor,
    sales: Minor,
    end: Minor,
    end_not_due: Minor,
) -> Option<Decimal> {
    let collected = (begin + sales - end).0;
    let collectable = (begin + sales - end_not_due).0;
    ratio(Decimal::from(collected) * Decimal::ONE_HUNDRED, Decimal::from(collectable))
}

/// How often the average receivable was turned into sales.
pub fn turnover(sales: Minor, begin: Minor, end: Minor) -> Option<Decimal> {
    ratio(Decimal::from(sales.0) * Decimal::TWO, Decimal::from((begin + end).0))
}

/// Days that the average receivable took to turn, of a year of 365. `None` as for [`days_of_sales`].
pub fn turnover_days(sales: Minor, begin: Minor, end: Minor) -> Option<Decimal> {
    if !sales.is_positive() {
        return None;
    }
    let year_of_average = Decimal::from(365) * Decimal::from((begin + end).0);
    ratio(year_of_average, Decimal::from(sales.0) * Decimal::TWO)
}

/// A quotient to two decimals, half away from zero.
fn ratio(part: Decimal, whole: Decimal) -> Option<Decimal> {
    part.checked_div(whole).map(|value| round_half_up(value, 2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn dec(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    const JUNE_MAY_APRIL: [(Minor, i32); 3] =
        [(Minor(4_000_000), 30), (Minor(6_000_000), 31), (Minor(5_000_000), 30)];

    #[rstest]
    #[case(4_500_000, 15_000_000, 90, "27.00")]
    #[case(8_500_000, 15_000_000, 91, "51.57")]
    #[case(6_000_000, 15_000_000, 91, "36.40")]
    #[case(2_500_000, 15_000_000, 91, "15.17")]
    fn days_of_sales_of_the_golden_cases(
        #[case] amount: i64,
        #[case] sales: i64,
        #[case] days: i32,
        #[case] expected: &str,
    ) {
        assert_eq!(days_of_sales(Minor(amount), Minor(sales), days), Some(dec(expected)));
    }

    #[test]
    fn without_sales_there_is_no_dso() {
        assert_eq!(days_of_sales(Minor(1), Minor(0), 90), None);
    }

    #[test]
    fn more_credited_than_sold_is_no_dso_either() {
        assert_eq!(days_of_sales(Minor(100_000), Minor(-5_000), 90), None);
        assert_eq!(turnover_days(Minor(-5_000), Minor(100), Minor(100)), None);
    }

    #[rstest]
    #[case(8_500_000, "53.25")]
    #[case(1_500_000, "11.25")]
    #[case(4_000_000, "30.00")]
    #[case(0, "0.00")]
    fn countback_of_the_golden_cases(#[case] receivable: i64, #[case] expected: &str) {
        let found = countback(Minor(receivable), JUNE_MAY_APRIL.into_iter());
        assert_eq!(found, Countback::Days(dec(expected)));
    }

    #[test]
    fn a_month_without_sales_adds_its_days() {
        let months = [(Minor(4_000_000), 30), (Minor(0), 31), (Minor(5_000_000), 30)];
        assert_eq!(countback(Minor(5_000_000), months.into_iter()), Countback::Days(dec("67.00")));
        let credited = [(Minor(4_000_000), 30), (Minor(-100), 31)];
        assert_eq!(countback(Minor(4_000_000), credited.into_iter()), Countback::Days(dec("30")));
    }

    #[test]
    fn a_receivable_older_than_all_sales_has_no_days() {
        let found = countback(Minor(20_000_000), JUNE_MAY_APRIL.into_iter());
        assert_eq!(found, Countback::AtLeast { days: 91, older: Minor(5_000_000) });
        assert_eq!(found.days(), None);
        assert_eq!(countback(Minor(-1), JUNE_MAY_APRIL.into_iter()), Countback::Credit);
    }

    #[test]
    fn collection_effectiveness_of_the_golden_case() {
        let cei = |begin, sales, end, not_due| {
            collection_effectiveness(Minor(begin), Minor(sales), Minor(end), Minor(not_due))
        };
        assert_eq!(cei(8_000_000, 6_000_000, 8_500_000, 6_000_000), Some(dec("68.75")));
        assert_eq!(cei(0, 100, 100, 100), None);
    }

    #[test]
    fn turnover_of_the_golden_case() {
        let (sales, begin, end) = (Minor(60_000_000), Minor(7_000_000), Minor(8_500_000));
        assert_eq!(turnover(sales, begin, end), Some(dec("7.74")));
        assert_eq!(turnover_days(sales, begin, end), Some(dec("47.15")));
    }
}
