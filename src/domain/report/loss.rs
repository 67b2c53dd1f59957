//! Expected loss by a provision matrix over ageing buckets (IFRS 9, B5.5.35): a figure for management.

use crate::money::{Decimal, Minor, Percent, round_half_up};

/// Loss rates for the buckets not due, 1–30, 31–60, 61–90 and over 90.
pub fn standard_rates() -> [Percent; 5] {
    [(5, 1), (2, 0), (8, 0), (20, 0), (50, 0)].map(|(rate, scale)| Percent(Decimal::new(rate, scale)))
}

/// The provision for each bucket, rounded to the minor unit; their sum is the provision.
pub fn provisions(buckets: &[Minor], rates: &[Percent]) -> Vec<Minor> {
    let provision = |(amount, rate): (&Minor, &Percent)| {
        let value = round_half_up(rate.of(Decimal::from(amount.0)), 0);
        Minor(i64::try_from(value.trunc().mantissa()).unwrap_or(0))
    };
    buckets.iter().zip(rates).map(provision).collect()
}

/// Loss rates from the rates at which each bucket rolls into the next, the last into loss.
pub fn rates_of_rolls(rolls: &[Percent]) -> Vec<Percent> {
    let mut rates: Vec<Percent> = rolls
        .iter()
        .rev()
        .scan(Percent(Decimal::ONE_HUNDRED), |loss, roll| {
            *loss = Percent(roll.of(loss.0));
            Some(*loss)
        })
        .collect();
    rates.reverse();
    rates
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::book::facts::{day, example_a};
    use crate::domain::report::ageing::{AgeingSpec, ageing};

    #[test]
    fn provisions_of_the_golden_case() {
        let ageing = ageing(&example_a().book(), day("2026-06-30"), &AgeingSpec::default());
        let found = provisions(&ageing.currencies[0].total.buckets, &standard_rates());
        assert_eq!(found, [1_182, 5_630, 11_616, 48_400, 65_750].map(Minor));
        assert_eq!(found.into_iter().sum::<Minor>(), Minor(132_578));
    }

    #[test]
    fn loss_rates_follow_from_roll_rates() {
        let rolls = [20, 40, 50, 60, 50].map(|rate| Percent(Decimal::from(rate)));
        let rates: Vec<String> = rates_of_rolls(&rolls).iter().map(Percent::to_string).collect();
        assert_eq!(rates, ["1.2", "6", "15", "30", "50"]);
    }
}
