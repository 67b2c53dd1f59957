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

/// The rates of a country as of 2026, the standard rate first (European Commission, “VAT rates in the Member States”).
/// A form offers them; any other rate may be typed.
pub fn usual_rates(country: &str) -> &'static [&'static str] {
    match country {
        "AT" => &["20", "13", "10"],
        "BE" => &["21", "12", "6"],
        "BG" => &["20", "9"],
        "CY" => &["19", "9", "5", "3"],
        "CZ" => &["21", "12"],
        "DE" => &["19", "7"],
        "DK" => &["25"],
        "EE" => &["24", "13", "9"],
        "ES" => &["21", "10", "4"],
        "FI" => &["25.5", "13.5", "10"],
        "FR" => &["20", "10", "5.5", "2.1"],
        "GB" => &["20", "5"],
        "GR" => &["24", "13", "6"],
        "HR" => &["25", "13", "5"],
        "HU" => &["27", "18", "5"],
        "IE" => &["23", "13.5", "9", "4.8"],
        "IT" => &["22", "10", "5", "4"],
        "LT" => &["21", "12", "5"],
        "LU" => &["17", "14", "8", "3"],
        "LV" => &["21", "12", "5"],
        "MT" => &["18", "12", "7", "5"],
        "NL" => &["21", "9"],
        "PL" => &["23", "8", "5"],
        "PT" => &["23", "13", "6"],
        "RO" => &["21", "11"],
        "SE" => &["25", "12", "6"],
        "SI" => &["22", "9.5", "5"],
        "SK" => &["23", "19", "5"],
        "CH" => &["8.1", "3.8", "2.6"],
        _ => &[],
    }
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

    /// Whether the customer accounts for the VAT, and must have a VAT number (EN 16931, categories AE and K).
    pub const fn needs_buyer_vat_id(self) -> bool {
        match self {
            Self::IntraEuService | Self::IntraEuGoods | Self::DomesticReverseCharge => true,
            Self::Standard | Self::Franchise | Self::Export | Self::OutsideEu | Self::Exempt => false,
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
    use crate::money::Decimal;

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
    fn every_member_state_has_its_rates_the_highest_first() {
        for country in EU.split(' ') {
            let rates: Vec<Decimal> = usual_rates(country).iter().map(|rate| rate.parse().unwrap()).collect();
            assert!(
                rates[0] >= Decimal::from(15),
                "{country}: a standard rate is at least 15 % (Directive 2006/112/EC, art. 97)"
            );
            assert!(rates.is_sorted_by(|a, b| a > b), "{country}");
        }
    }

    #[test]
    fn a_small_business_never_charges_vat() {
        let mut seller = Company::new("Studio", "FR");
        seller.vat_scheme = VatScheme::Franchise;
        assert_eq!(VatCase::of_service(&seller, &client("FR", None)), VatCase::Franchise);
        assert!(!VatCase::Franchise.charges_vat());
    }
}
