//! Which invoices a payment is for, where nobody said so: a proposal to look at, never a decision.

use crate::money::Minor;

/// Parts of an amount, one for each invoice, and what speaks for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub parts: Vec<Minor>,
    pub ground: Ground,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The amount is what is open of one invoice, or of the only set of invoices that adds up to it.
    Exact,
    /// The oldest due date comes first.
    Oldest,
}

/// More invoices than these add up to any amount sooner or later: a sum proves nothing.
const MOST_FOR_A_SUM: usize = 10;

/// Spreads an amount over open amounts that stand in the order of their due dates. An invoice that was `named` comes
/// first, whatever else adds up.
pub fn proposed(amount: Minor, open: &[Minor], named: Option<usize>) -> Proposal {
    if named.is_none()
        && let Some(chosen) = exact(amount, open)
    {
        let part = |(at, open): (usize, &Minor)| if chosen.contains(&at) { *open } else { Minor::ZERO };
        return Proposal { parts: open.iter().enumerate().map(part).collect(), ground: Ground::Exact };
    }
    let mut parts = vec![Minor::ZERO; open.len()];
    let mut rest = amount.max(Minor::ZERO);
    let order = named.into_iter().chain((0..open.len()).filter(|at| Some(*at) != named));
    for at in order {
        if let (Some(part), Some(open)) = (parts.get_mut(at), open.get(at)) {
            *part = rest.min((*open).max(Minor::ZERO));
            rest -= *part;
        }
    }
    Proposal { parts, ground: Ground::Oldest }
}

/// The one invoice with this amount open, the oldest of several; else the only set that adds up to it.
fn exact(amount: Minor, open: &[Minor]) -> Option<Vec<usize>> {
    if !amount.is_positive() {
        return None;
    }
    if let Some(at) = open.iter().position(|open| *open == amount) {
        return Some(vec![at]);
    }
    if open.len() > MOST_FOR_A_SUM {
        return None;
    }
    let places = |set: usize| (0..open.len()).filter(move |at| set >> at & 1 == 1);
    let sum = |set: usize| -> Minor { places(set).filter_map(|at| open.get(at)).copied().sum() };
    let mut sets = (1..1_usize << open.len()).filter(|set| sum(*set) == amount);
    let only = sets.next().filter(|_| sets.next().is_none());
    only.map(|set| places(set).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    fn minor(amounts: &[i64]) -> Vec<Minor> {
        amounts.iter().copied().map(Minor).collect()
    }

    #[rstest]
    #[case::the_oldest_first(150, &[100, 80, 60], &[100, 50, 0], Ground::Oldest)]
    #[case::one_that_fits(80, &[100, 80, 60], &[0, 80, 0], Ground::Exact)]
    #[case::the_older_of_two_that_fit(80, &[80, 80], &[80, 0], Ground::Exact)]
    #[case::the_only_sum_that_fits(160, &[100, 80, 60], &[100, 0, 60], Ground::Exact)]
    #[case::two_sums_prove_nothing(100, &[60, 40, 70, 30], &[60, 40, 0, 0], Ground::Oldest)]
    #[case::more_than_everything(500, &[100, 80], &[100, 80], Ground::Oldest)]
    fn what_is_proposed(
        #[case] amount: i64,
        #[case] open: &[i64],
        #[case] parts: &[i64],
        #[case] ground: Ground,
    ) {
        let expected = Proposal { parts: minor(parts), ground };
        assert_eq!(proposed(Minor(amount), &minor(open), None), expected);
    }

    #[test]
    fn the_invoice_that_was_named_comes_first() {
        let proposal = proposed(Minor(150), &minor(&[100, 80, 60]), Some(2));
        assert_eq!(proposal.parts, minor(&[90, 0, 60]));
    }

    proptest! {
        #[test]
        fn no_more_is_placed_than_there_is(
            amount in 0_i64..2_000,
            open in proptest::collection::vec(1_i64..500, 0..80),
        ) {
            let parts = proposed(Minor(amount), &minor(&open), None).parts;
            let placed: Minor = parts.iter().copied().sum();
            prop_assert_eq!(placed, Minor(amount.min(open.iter().sum())));
            prop_assert!(parts.iter().zip(&open).all(|(part, open)| part.0 >= 0 && part.0 <= *open));
        }
    }
}
