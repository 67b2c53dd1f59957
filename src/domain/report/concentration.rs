//! How much of the receivables hangs on few clients.

use crate::domain::balance::Balance;
use crate::domain::book::ClientIx;
use crate::money::{Decimal, Minor, Percent, round_half_up};

/// The concentration of receivables in one currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concentration {
    /// The client who owes most, and its share to two decimals.
    pub top: ClientIx,
    pub top_share: Percent,
    /// Herfindahl-Hirschman index, 0 to 10,000.
    pub hhi: Decimal,
    /// The index without what the number of clients alone makes, 0 to 1, to four decimals; `None` for one client.
    pub normalised: Option<Decimal>,
}

impl Concentration {
    /// Whether one client has more than 30 %, or the index is above 2,500.
    pub fn is_high(&self) -> bool {
        self.top_share.0 > Decimal::from(30) || self.hhi > Decimal::from(2_500)
    }
}

/// Concentration over net receivables; clients with nothing to pay are left out. `None` where none owes.
pub fn concentration<'a>(balances: impl Iterator<Item = (ClientIx, &'a Balance)>) -> Option<Concentration> {
    let nets = balances.map(|(client, balance)| (client, balance.net()));
    let owing: Vec<(ClientIx, Minor)> = nets.filter(|(_, net)| net.is_positive()).collect();
    let (top, most) = *owing.iter().rev().max_by_key(|(_, net)| *net)?;
    let total = Decimal::from(owing.iter().map(|(_, net)| *net).sum::<Minor>().0);
    let share = |net: Minor| Decimal::from(net.0) / total;
    let index: Decimal = owing.iter().map(|(_, net)| share(*net) * share(*net)).sum();
    let even = Decimal::ONE / Decimal::from(owing.len());
    Some(Concentration {
        top,
        top_share: Percent(round_half_up(share(most) * Decimal::ONE_HUNDRED, 2)),
        hhi: round_half_up(index * Decimal::from(10_000), 0),
        normalised: (index - even).checked_div(Decimal::ONE - even).map(|value| round_half_up(value, 4)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(nets: &[i64]) -> Option<Concentration> {
        let balances: Vec<Balance> =
            nets.iter().map(|net| Balance { open: Minor(*net), unapplied: Minor::ZERO }).collect();
        concentration((0..).map(ClientIx).zip(&balances))
    }

    #[test]
    fn concentration_of_the_golden_case() {
        let found = of(&[2_000_000, 4_000_000, 1_500_000, -500, 1_000_000, 0]).unwrap();
        assert_eq!((found.top, found.top_share.to_string()), (ClientIx(1), "47.06".into()));
        assert_eq!(found.hhi, Decimal::from(3_218));
        assert_eq!(found.normalised, Some("0.0957".parse().unwrap()));
        assert!(found.is_high());
    }

    #[test]
    fn one_client_is_everything() {
        let found = of(&[500]).unwrap();
        assert_eq!((found.hhi, found.normalised), (Decimal::from(10_000), None));
        assert_eq!(of(&[-500]), None);
    }
}
