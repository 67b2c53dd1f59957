//! The cases in which VAT is charged or not.

use serde::{Deserialize, Serialize};

use super::client::{Client, ClientKind};
use super::company::{Company, VatScheme};
use super::words::words;

/// Why a document carries the VAT it carries (Directive 2006/112/EC).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VatCase {
    /// VAT of the seller's country at the rate of the line; 0 % is a zero rate.
    #[default]
    Standard,
    /// Small business without VAT.
    Franchise,
    /// Service to a business in another member state: the customer is liable (art. 44, 196).
    IntraEuService,
    /// Goods to a business in another member state (art. 138).
    IntraEuGoods,
    /// Goods leaving the EU (art. 146).
    Export,
    /// Service to a business outside the EU (art. 44).
    OutsideEu,
    /// The customer is liable inside the country: building work.
    DomesticReverseCharge,
    /// An exempt activity.
    Exempt,
}

words!(VatCase {
    Standard = "standard",
    Franchise = "franchise",
    IntraEuService = "intra_eu_service",
    IntraEuGoods = "intra_eu_goods",
    Export = "export",
    OutsideEu = "outside_eu",
    DomesticReverseCharge = "domestic_reverse_charge",
    Exempt = "exempt",
});

const EU: &str = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";

pub fn is_in_eu(country: &str) -> bool {
    country.len() == 2 && EU.contains(country)
}

impl VatCase {
    /// The case of a service by this seller to this client, as a form proposes it.
    pub fn of_service(seller: &Company, client: &Client) -> Self {
        let (from, to) = (seller.address.country.as_str(), client.address.country.as_str());
        match seller.vat_scheme {
            VatScheme::Franchise => Self::Franchise,
            VatScheme::Normal if to.is_empty() || from == to || client.kind == ClientKind::Consumer => {
                Self::Standard
            }
            VatScheme::Normal if !is_in_eu(from) => Self::Standard,
            VatScheme::Normal if !is_in_eu(to) => Self::OutsideEu,
            VatScheme::Normal if client.vat_id.is_some() => Self::IntraEuService,
            VatScheme::Normal => Self::Standard,
        }
    }

    /// Whether VAT may be charged at all.
    pub const fn charges_vat(self) -> bool {
        matches!(self, Self::Standard)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(country: &str, vat_id: Option<&str>) -> Client {
        let mut client = Client::new("C", "Client");
        client.address.country = country.into();
        client.vat_id = vat_id.map(Into::into);
        client
    }

    #[test]
    fn the_case_follows_from_the_two_countries() {
        let seller = Company::new("Studio", "BE");
        assert_eq!(VatCase::of_service(&seller, &client("BE", None)), VatCase::Standard);
        assert_eq!(
            VatCase::of_service(&seller, &client("FR", Some("FR44732829320"))),
            VatCase::IntraEuService
        );
        assert_eq!(VatCase::of_service(&seller, &client("FR", None)), VatCase::Standard);
        assert_eq!(VatCase::of_service(&seller, &client("CH", None)), VatCase::OutsideEu);
    }

    #[test]
    fn a_small_business_never_charges_vat() {
        let mut seller = Company::new("Studio", "FR");
        seller.vat_scheme = VatScheme::Franchise;
        assert_eq!(VatCase::of_service(&seller, &client("FR", None)), VatCase::Franchise);
        assert!(!VatCase::Franchise.charges_vat());
    }
}
