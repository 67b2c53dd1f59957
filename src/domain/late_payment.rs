//! The law that gives a creditor interest and a fixed sum when a business or a public buyer pays late.

use super::client::ClientKind;
use super::company::Company;
use super::vat::is_in_eu;

/// A law against late payment in commercial transactions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LatePaymentLaw {
    /// Law of 2 August 2002.
    Be,
    /// C. com., art. L441-10 and D441-5; it does not bind public buyers.
    Fr,
    /// § 288 BGB.
    De,
    /// Art. 6:119a and 6:96 BW.
    Nl,
    /// Law of 18 April 2004.
    Lu,
    /// Late Payment of Commercial Debts (Interest) Act 1998.
    Gb,
    /// Directive 2011/7/EU.
    Eu,
}

impl LatePaymentLaw {
    /// The law of the seller's country; `None` for consumers, whom these laws do not reach, and outside Europe.
    pub fn of(seller: &Company, client: ClientKind) -> Option<Self> {
        Some(match (seller.address.country.as_str(), client) {
            (_, ClientKind::Consumer) => return None,
            ("BE", _) => Self::Be,
            ("FR", ClientKind::Business) => Self::Fr,
            ("DE", _) => Self::De,
            ("NL", _) => Self::Nl,
            ("LU", _) => Self::Lu,
            ("GB", _) => Self::Gb,
            (country, _) if is_in_eu(country) => Self::Eu,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("BE", ClientKind::Business, Some(LatePaymentLaw::Be))]
    #[case("BE", ClientKind::Public, Some(LatePaymentLaw::Be))]
    #[case("BE", ClientKind::Consumer, None)]
    #[case("FR", ClientKind::Public, Some(LatePaymentLaw::Eu))]
    #[case("PL", ClientKind::Business, Some(LatePaymentLaw::Eu))]
    #[case("US", ClientKind::Business, None)]
    fn the_law_is_that_of_the_seller(
        #[case] country: &str,
        #[case] client: ClientKind,
        #[case] expected: Option<LatePaymentLaw>,
    ) {
        assert_eq!(LatePaymentLaw::of(&Company::new("S", country), client), expected);
    }
}
