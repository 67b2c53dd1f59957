//! The checklist before an issue: what the law or a payer wants on an invoice, and nobody has told the ledger.

use super::client::{Address, Client, ClientKind};
use super::company::{Company, VatScheme};
use super::invoice::{DocumentKind, Draft};
use super::vat::{VatCase, is_in_eu};
use super::words::words;
use crate::money::{Currency, Minor};

/// Something that an invoice would lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gap {
    /// Name and address of the seller (Directive 2006/112/EC, art. 226, 5).
    SellerAddress,
    /// The seller's VAT number (art. 226, 3); in Germany the tax number does (§ 14 UStG, 4).
    SellerVatId,
    /// The SIREN (C. com., art. R123-237).
    SellerRegistration,
    /// An account to pay to: without one there is no code to scan.
    SellerAccount,
    /// Name and address of the customer (art. 226, 5).
    ClientAddress,
    /// The VAT number of a Belgian business (AR/KB no 1, art. 5).
    ClientVatId,
    /// Why a line carries 0 % (art. 226, 11).
    ExemptionReason,
}

words!(Gap {
    SellerAddress = "seller_address",
    SellerVatId = "seller_vat_id",
    SellerRegistration = "seller_registration_id",
    SellerAccount = "seller_iban",
    ClientAddress = "client_address",
    ClientVatId = "client_vat_id",
    ExemptionReason = "exemption_reason",
});

/// A French invoice of up to 150 EUR without VAT may leave out the seller's VAT number (CGI, ann. II, art. 242 nonies A).
const SMALL_FRENCH: Minor = Minor(15_000);

/// What an invoice by this seller to this client would lack; a credit note refers to its invoice.
pub fn gaps(draft: &Draft, seller: &Company, client: &Client) -> Vec<Gap> {
    let all = [
        (Gap::SellerAddress, is_partial(&seller.address)),
        (Gap::SellerVatId, lacks_vat_id(draft, seller)),
        (Gap::SellerRegistration, seller.address.country == "FR" && seller.registration_id.is_none()),
        (Gap::SellerAccount, seller.iban.is_none()),
        (Gap::ClientAddress, is_partial(&client.address)),
        (Gap::ClientVatId, lacks_client_vat_id(seller, client)),
        (Gap::ExemptionReason, lacks_reason(draft, seller)),
    ];
    let is_invoice = draft.kind == DocumentKind::Invoice;
    all.into_iter().filter(|(_, is_missing)| is_invoice && *is_missing).map(|(gap, _)| gap).collect()
}

fn is_partial(address: &Address) -> bool {
    address.street.trim().is_empty() || address.city.trim().is_empty()
}

fn lacks_vat_id(draft: &Draft, seller: &Company) -> bool {
    let has_number = seller.registration_id.is_some();
    let is_wanted = match (seller.address.country.as_str(), seller.vat_scheme) {
        ("FR", VatScheme::Normal) => !is_small(draft),
        ("DE", VatScheme::Normal | VatScheme::Franchise) | ("BE", VatScheme::Franchise) => !has_number,
        ("GB", VatScheme::Normal) => true,
        (country, VatScheme::Normal) => is_in_eu(country),
        (_, VatScheme::Franchise) => false,
    };
    is_wanted && seller.vat_id.is_none()
}

fn is_small(draft: &Draft) -> bool {
    draft.currency == Currency::EUR && draft.totals().is_ok_and(|totals| totals.net <= SMALL_FRENCH)
}

fn lacks_client_vat_id(seller: &Company, client: &Client) -> bool {
    let is_belgian = seller.address.country == "BE" && matches!(client.address.country.as_str(), "" | "BE");
    is_belgian
        && client.kind == ClientKind::Business
        && client.vat_id.is_none()
        && client.registration_id.is_none()
}

fn lacks_reason(draft: &Draft, seller: &Company) -> bool {
    draft.vat_case == VatCase::Standard
        && is_in_eu(&seller.address.country)
        && draft.lines.iter().any(|line| line.vat_rate.0.is_zero())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::ClientId;
    use crate::domain::invoice::Line;
    use crate::money::{Decimal, Percent};
    use rstest::rstest;

    fn draft(rate: i64, price: i64) -> Draft {
        let line = Line {
            description: "Work".into(),
            quantity: Decimal::ONE,
            unit: String::new(),
            unit_price: Decimal::from(price),
            vat_rate: Percent(Decimal::from(rate)),
        };
        Draft { lines: vec![line], ..Draft::new(DocumentKind::Invoice, ClientId(1), Currency::EUR) }
    }

    fn address(country: &str) -> Address {
        Address {
            street: "1 rue Haute".into(),
            postcode: "1000".into(),
            city: "X".into(),
            country: country.into(),
        }
    }

    fn seller(country: &str) -> Company {
        Company {
            address: address(country),
            vat_id: Some("X1".into()),
            registration_id: Some("1".into()),
            iban: Some("BE71096123456769".into()),
            ..Company::new("Studio", country)
        }
    }

    fn client(country: &str) -> Client {
        Client { address: address(country), vat_id: Some("X2".into()), ..Client::new("A", "Alpha") }
    }

    #[rstest]
    fn nothing_is_missing_where_everything_is_told(#[values("BE", "FR", "DE", "NL", "US")] country: &str) {
        assert_eq!(gaps(&draft(21, 1_000), &seller(country), &client(country)), []);
    }

    #[test]
    fn a_bare_company_and_a_bare_client_lack_what_the_law_wants() {
        let (seller, client) = (Company::new("Studio", "BE"), Client::new("A", "Alpha"));
        let expected =
            [Gap::SellerAddress, Gap::SellerVatId, Gap::SellerAccount, Gap::ClientAddress, Gap::ClientVatId];
        assert_eq!(gaps(&draft(21, 1_000), &seller, &client), expected);
    }

    #[rstest]
    #[case("FR", VatScheme::Normal, 150, false)]
    #[case("FR", VatScheme::Normal, 151, true)]
    #[case("FR", VatScheme::Franchise, 151, false)]
    #[case("BE", VatScheme::Normal, 10, true)]
    #[case("BE", VatScheme::Franchise, 10, false)]
    #[case("DE", VatScheme::Normal, 10, false)]
    #[case("NL", VatScheme::Normal, 10, true)]
    #[case("US", VatScheme::Normal, 10, false)]
    fn the_number_of_the_seller_follows_its_country(
        #[case] country: &str,
        #[case] vat_scheme: VatScheme,
        #[case] price: i64,
        #[case] expected: bool,
    ) {
        let seller = Company { vat_id: None, vat_scheme, ..seller(country) };
        let found = gaps(&draft(21, price), &seller, &client(country));
        assert_eq!(found.contains(&Gap::SellerVatId), expected);
    }

    #[test]
    fn zero_per_cent_needs_a_reason_and_a_credit_note_nothing() {
        let zero = draft(0, 1_000);
        assert_eq!(gaps(&zero, &seller("BE"), &client("BE")), [Gap::ExemptionReason]);
        let exempt = Draft { vat_case: VatCase::Exempt, ..zero.clone() };
        assert_eq!(gaps(&exempt, &seller("BE"), &client("BE")), []);
        let note = Draft { kind: DocumentKind::CreditNote, ..zero };
        assert_eq!(gaps(&note, &Company::new("Studio", "BE"), &client("BE")), []);
    }
}
