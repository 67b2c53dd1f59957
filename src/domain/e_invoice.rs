//! Whether the law wants a structured e-invoice, of which a PDF is only a copy.

use super::client::{Client, ClientKind};
use super::company::Company;
use super::vat::VatCase;
use crate::calendar::Day;

/// A law that wants structured invoices between businesses of its country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EInvoiceLaw {
    /// Law of 6 February 2024 (C. TVA, art. 53 § 2bis): from 1 January 2026, small businesses without VAT included.
    Be,
    /// From 1 September 2027 for small and medium firms.
    Fr,
}

impl EInvoiceLaw {
    /// The law over a document issued on a day. Sales that are exempt by their kind are outside it, and so is
    /// everything that leaves the country or goes to a consumer or a public buyer.
    pub fn over(seller: &Company, client: &Client, case: VatCase, issued: Day) -> Option<Self> {
        let country = seller.address.country.as_str();
        let is_domestic = client.address.country == country && client.kind == ClientKind::Business;
        if !is_domestic || case == VatCase::Exempt {
            return None;
        }
        let law = match country {
            "BE" => Self::Be,
            "FR" => Self::Fr,
            _ => return None,
        };
        (issued >= law.since()).then_some(law)
    }

    /// The first day on which a small firm must send them.
    pub fn since(self) -> Day {
        match self {
            Self::Be => Day::from_number(20_454),
            Self::Fr => Day::from_number(21_062),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("BE", "BE", ClientKind::Business, VatCase::Standard, "2026-01-01", Some(EInvoiceLaw::Be))]
    #[case("BE", "BE", ClientKind::Business, VatCase::Franchise, "2026-06-01", Some(EInvoiceLaw::Be))]
    #[case("BE", "BE", ClientKind::Business, VatCase::Standard, "2025-12-31", None)]
    #[case("BE", "BE", ClientKind::Business, VatCase::Exempt, "2026-06-01", None)]
    #[case("BE", "BE", ClientKind::Consumer, VatCase::Standard, "2026-06-01", None)]
    #[case("BE", "FR", ClientKind::Business, VatCase::IntraEuService, "2026-06-01", None)]
    #[case("FR", "FR", ClientKind::Business, VatCase::Standard, "2027-08-31", None)]
    #[case("FR", "FR", ClientKind::Business, VatCase::Standard, "2027-09-01", Some(EInvoiceLaw::Fr))]
    #[case("DE", "DE", ClientKind::Business, VatCase::Standard, "2026-06-01", None)]
    fn the_law_is_that_of_a_domestic_sale_to_a_business(
        #[case] seller: &str,
        #[case] country: &str,
        #[case] kind: ClientKind,
        #[case] case: VatCase,
        #[case] issued: &str,
        #[case] expected: Option<EInvoiceLaw>,
    ) {
        let mut client = Client::new("C", "C");
        client.address.country = country.into();
        client.kind = kind;
        let law = EInvoiceLaw::over(&Company::new("S", seller), &client, case, issued.parse().unwrap());
        assert_eq!(law, expected);
    }
}
