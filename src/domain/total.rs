//! VAT arithmetic: rounded per rate on the document, never per line (EN 16931, BR-CO-10 to BR-CO-17).

use serde::{Deserialize, Serialize};

use super::invoice::Line;
use super::vat::VatCase;
use crate::money::{AmountError, Currency, Minor, Percent};

/// The totals of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Net of each line, in the order of the lines.
    pub lines: Vec<Minor>,
    /// One group a rate, the highest rate first.
    pub groups: Vec<VatGroup>,
    pub net: Minor,
    pub vat: Minor,
    pub gross: Minor,
}

/// The lines of one VAT rate together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VatGroup {
    pub rate: Percent,
    pub base: Minor,
    pub vat: Minor,
}

impl Totals {
    /// Adds up lines. A case that charges no VAT sets every rate to zero.
    pub fn of(lines: &[Line], case: VatCase, currency: Currency) -> Result<Self, AmountError> {
        let mut groups: Vec<VatGroup> = Vec::new();
        let mut nets = Vec::with_capacity(lines.len());
        for line in lines {
            let net = line.net(currency)?;
            let rate = if case.charges_vat() { line.vat_rate } else { Percent::ZERO };
            nets.push(net);
            match groups.iter_mut().find(|group| group.rate == rate) {
                Some(group) => group.base += net,
                None => groups.push(VatGroup { rate, base: net, vat: Minor::ZERO }),
            }
        }
        groups.sort_by_key(|group| std::cmp::Reverse(group.rate));
        for group in &mut groups {
            group.vat = Minor::round_from(group.rate.of(group.base.to_decimal(currency)), currency)?;
        }
        Ok(Self { lines: nets, ..Self::default() }.with_groups(groups))
    }

    /// The same lines with other amounts by rate.
    #[must_use]
    pub fn with_groups(self, groups: Vec<VatGroup>) -> Self {
        let net = groups.iter().map(|group| group.base).sum();
        let vat = groups.iter().map(|group| group.vat).sum();
        Self { groups, net, vat, gross: net + vat, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Decimal;

    fn line(quantity: &str, price: &str, rate: &str) -> Line {
        Line {
            description: "x".into(),
            quantity: quantity.parse().unwrap(),
            unit: String::new(),
            unit_price: price.parse().unwrap(),
            vat_rate: Percent(rate.parse::<Decimal>().unwrap()),
        }
    }

    fn totals(lines: &[Line]) -> Totals {
        Totals::of(lines, VatCase::Standard, Currency::EUR).unwrap()
    }

    #[test]
    fn golden_case_1_two_rates() {
        let totals =
            totals(&[line("12.5", "85.00", "21"), line("1", "37.45", "21"), line("3", "12.95", "6")]);
        assert_eq!(totals.lines, [Minor(106_250), Minor(3_745), Minor(3_885)]);
        assert_eq!((totals.groups[0].base, totals.groups[0].vat), (Minor(109_995), Minor(23_099)));
        assert_eq!((totals.groups[1].base, totals.groups[1].vat), (Minor(3_885), Minor(233)));
        assert_eq!((totals.net, totals.vat, totals.gross), (Minor(113_880), Minor(23_332), Minor(137_212)));
    }

    #[test]
    fn vat_is_rounded_per_rate_not_per_line() {
        assert_eq!(totals(&vec![line("1", "10.02", "21"); 3]).vat, Minor(631));
        assert_eq!(totals(&vec![line("1", "0.02", "21"); 10]).vat, Minor(4));
    }

    #[test]
    fn golden_case_7_deposit_and_final_invoice() {
        let last = totals(&[line("1", "10000", "20"), line("1", "-3000", "20")]);
        assert_eq!((last.net, last.vat, last.gross), (Minor(700_000), Minor(140_000), Minor(840_000)));
    }

    #[test]
    fn no_vat_is_charged_under_reverse_charge() {
        let totals = Totals::of(&[line("1", "100", "21")], VatCase::IntraEuService, Currency::EUR).unwrap();
        assert_eq!((totals.vat, totals.gross), (Minor::ZERO, Minor(10_000)));
    }
}
