//! What the law wants written on an invoice or a credit note. The wording is in the languages of documents.

use super::client::{Client, ClientKind};
use super::company::Company;
use super::invoice::{Document, DocumentKind};
use super::late_payment::LatePaymentLaw;
use super::vat::{VatCase, is_in_eu};
use crate::calendar::Day;

/// A sentence of the law, for the law of one country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mention {
    /// Régime de franchise, art. 56bis CTVA.
    BeFranchise,
    /// Art. 21, § 2 CTVA; art. 44 and 196 of Directive 2006/112/EC.
    BeIntraEuService,
    /// Art. 39bis CTVA.
    BeIntraEuGoods,
    /// Art. 39 CTVA.
    BeExport,
    /// Art. 21, § 2 CTVA; art. 44 of the Directive.
    BeOutsideEu,
    /// Building work: AR/KB no 1, art. 20, § 2, with the statement it prescribes.
    BeDomesticReverseCharge,
    /// Art. 44 CTVA.
    BeExempt,
    /// AR/KB no 4, art. 4: VAT of a credit note goes back to the state.
    BeVatToReturn,
    /// Law of 2 August 2002, art. 5 and 6.
    BeLatePayment,
    /// CGI, art. 293 B: issued up to 2026-12-31.
    FrFranchiseCgi,
    /// CIBS, art. L. 223-3: issued from 2027-01-01 (ordonnance 2026-671).
    FrFranchiseCibs,
    /// CGI, art. 283-2.
    FrIntraEuService,
    /// CGI, art. 262 ter I.
    FrIntraEuGoods,
    /// CGI, art. 262 I.
    FrExport,
    /// CGI, art. 259-1.
    FrOutsideEu,
    /// CGI, art. 283-2 nonies.
    FrDomesticReverseCharge,
    /// CGI, art. 261.
    FrExempt,
    /// C. com., art. L441-10 and D441-5.
    FrLatePayment,
    /// C. com., art. L441-9: no discount for early payment.
    FrNoDiscount,
    /// Directive 2006/112/EC, art. 284.
    EuFranchise,
    /// Art. 44 and 196.
    EuIntraEuService,
    /// Art. 138.
    EuIntraEuGoods,
    /// Art. 146.
    EuExport,
    /// Art. 44.
    EuOutsideEu,
    /// Art. 199.
    EuDomesticReverseCharge,
    /// Art. 131 to 136.
    EuExempt,
    /// Directive 2011/7/EU, art. 3 and 6.
    EuLatePayment,
    /// A seller outside the EU charges no VAT.
    NoVat,
}

/// The law that a seller's documents follow.
#[derive(Clone, Copy)]
enum Law {
    Be,
    Fr,
    Eu,
    Elsewhere,
}

impl Law {
    fn of(seller: &Company) -> Self {
        match seller.address.country.as_str() {
            "BE" => Self::Be,
            "FR" => Self::Fr,
            country if is_in_eu(country) => Self::Eu,
            _ => Self::Elsewhere,
        }
    }
}

/// The mentions of a document, in the order they are printed: VAT, then payment.
pub fn mentions(document: &Document, seller: &Company, client: &Client) -> Vec<Mention> {
    let law = Law::of(seller);
    let mut mentions: Vec<Mention> =
        vat_mention(law, document.vat_case, document.issue_day).into_iter().collect();
    if document.vat_case == VatCase::Franchise && is_taxed_at_the_client(seller, client) {
        mentions.extend(vat_mention(law, VatCase::IntraEuService, document.issue_day));
    }
    match document.kind {
        DocumentKind::Invoice => mentions.extend(payment_mentions(law, seller, client.kind)),
        DocumentKind::CreditNote => {
            if matches!(law, Law::Be)
                && document.vat_case.charges_vat()
                && client.kind != ClientKind::Consumer
            {
                mentions.push(Mention::BeVatToReturn);
            }
        }
    }
    mentions
}

/// A service to a business in another member state is taxed there, also when the seller is a small business: the
/// customer accounts for the VAT (Directive 2006/112/EC, art. 44 and 196).
fn is_taxed_at_the_client(seller: &Company, client: &Client) -> bool {
    let (from, to) = (seller.address.country.as_str(), client.address.country.as_str());
    let is_taxable = client.kind != ClientKind::Consumer && client.vat_id.is_some();
    is_taxable && from != to && is_in_eu(from) && is_in_eu(to)
}

fn vat_mention(law: Law, case: VatCase, issued: Day) -> Option<Mention> {
    Some(match (law, case) {
        (_, VatCase::Standard) => return None,
        (Law::Be, VatCase::Franchise) => Mention::BeFranchise,
        (Law::Be, VatCase::IntraEuService) => Mention::BeIntraEuService,
        (Law::Be, VatCase::IntraEuGoods) => Mention::BeIntraEuGoods,
        (Law::Be, VatCase::Export) => Mention::BeExport,
        (Law::Be, VatCase::OutsideEu) => Mention::BeOutsideEu,
        (Law::Be, VatCase::DomesticReverseCharge) => Mention::BeDomesticReverseCharge,
        (Law::Be, VatCase::Exempt) => Mention::BeExempt,
        (Law::Fr, VatCase::Franchise) if is_codified(issued) => Mention::FrFranchiseCibs,
        (Law::Fr, VatCase::Franchise) => Mention::FrFranchiseCgi,
        (Law::Fr, VatCase::IntraEuService) => Mention::FrIntraEuService,
        (Law::Fr, VatCase::IntraEuGoods) => Mention::FrIntraEuGoods,
        (Law::Fr, VatCase::Export) => Mention::FrExport,
        (Law::Fr, VatCase::OutsideEu) => Mention::FrOutsideEu,
        (Law::Fr, VatCase::DomesticReverseCharge) => Mention::FrDomesticReverseCharge,
        (Law::Fr, VatCase::Exempt) => Mention::FrExempt,
        (Law::Eu, VatCase::Franchise) => Mention::EuFranchise,
        (Law::Eu, VatCase::IntraEuService) => Mention::EuIntraEuService,
        (Law::Eu, VatCase::IntraEuGoods) => Mention::EuIntraEuGoods,
        (Law::Eu, VatCase::Export) => Mention::EuExport,
        (Law::Eu, VatCase::OutsideEu) => Mention::EuOutsideEu,
        (Law::Eu, VatCase::DomesticReverseCharge) => Mention::EuDomesticReverseCharge,
        (Law::Eu, VatCase::Exempt) => Mention::EuExempt,
        (Law::Elsewhere, _) => Mention::NoVat,
    })
}

/// The French code of taxes on goods and services replaces the CGI for VAT from 2027-01-01.
fn is_codified(issued: Day) -> bool {
    issued.year() >= 2027
}

/// Penalties are announced where a law grants them; consumers owe what their contract says, after a free reminder
/// (BE) or a formal notice (FR).
fn payment_mentions(law: Law, seller: &Company, client: ClientKind) -> Vec<Mention> {
    let late = LatePaymentLaw::of(seller, client).and_then(|law| match law {
        LatePaymentLaw::Be => Some(Mention::BeLatePayment),
        LatePaymentLaw::Fr => Some(Mention::FrLatePayment),
        LatePaymentLaw::De | LatePaymentLaw::Nl | LatePaymentLaw::Lu | LatePaymentLaw::Eu => {
            Some(Mention::EuLatePayment)
        }
        LatePaymentLaw::Gb => None,
    });
    let discount = matches!(law, Law::Fr).then_some(Mention::FrNoDiscount);
    late.into_iter().chain(discount).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{ClientId, DocumentId};
    use crate::domain::invoice::Origin;
    use crate::money::{Currency, Minor};
    use rstest::rstest;

    fn document(kind: DocumentKind, vat_case: VatCase, issued: &str) -> Document {
        let day: Day = issued.parse().unwrap();
        Document {
            id: DocumentId(1),
            kind,
            origin: Origin::Own,
            number: "2026-0001".into(),
            client: ClientId(1),
            currency: Currency::EUR,
            issue_day: day,
            due_day: day + 30,
            delivered: None,
            po_number: None,
            note: None,
            vat_case,
            lines: Vec::new(),
            groups: Vec::new(),
            net: Some(Minor(150_000)),
            vat: Some(Minor::ZERO),
            gross: Minor(150_000),
            reference: None,
            original: None,
            reason: None,
        }
    }

    fn client(kind: ClientKind) -> Client {
        Client { kind, ..Client::new("A", "Alpha") }
    }

    #[rstest]
    #[case("2026-11-21", Mention::FrFranchiseCgi)]
    #[case("2026-12-31", Mention::FrFranchiseCgi)]
    #[case("2027-01-01", Mention::FrFranchiseCibs)]
    #[case("2027-01-02", Mention::FrFranchiseCibs)]
    fn the_french_franchise_changes_its_law_with_2027(#[case] issued: &str, #[case] expected: Mention) {
        let invoice = document(DocumentKind::Invoice, VatCase::Franchise, issued);
        let printed = mentions(&invoice, &Company::new("EI", "FR"), &client(ClientKind::Business));
        assert_eq!(printed, [expected, Mention::FrLatePayment, Mention::FrNoDiscount]);
    }

    #[rstest]
    #[case("FR", "BE", Some("BE0403170701"), &[Mention::FrFranchiseCgi, Mention::FrIntraEuService])]
    #[case("BE", "FR", Some("FR44732829320"), &[Mention::BeFranchise, Mention::BeIntraEuService])]
    #[case("FR", "BE", None, &[Mention::FrFranchiseCgi])]
    #[case("FR", "FR", Some("FR44732829320"), &[Mention::FrFranchiseCgi])]
    #[case("FR", "CH", Some("CHE-1"), &[Mention::FrFranchiseCgi])]
    fn a_small_business_leaves_the_vat_of_a_service_abroad_to_the_customer(
        #[case] from: &str,
        #[case] to: &str,
        #[case] vat_id: Option<&str>,
        #[case] expected: &[Mention],
    ) {
        let mut client = Client { vat_id: vat_id.map(Into::into), ..client(ClientKind::Business) };
        client.address.country = to.into();
        let invoice = document(DocumentKind::Invoice, VatCase::Franchise, "2026-11-21");
        let printed = mentions(&invoice, &Company::new("EI", from), &client);
        assert!(printed.starts_with(expected), "{printed:?}");
        assert_eq!(
            printed.contains(&Mention::FrIntraEuService),
            expected.contains(&Mention::FrIntraEuService)
        );
    }

    #[test]
    fn a_consumer_is_not_threatened_on_an_invoice() {
        let invoice = document(DocumentKind::Invoice, VatCase::Standard, "2026-11-21");
        for (country, expected) in [("BE", vec![]), ("FR", vec![Mention::FrNoDiscount]), ("DE", vec![])] {
            assert_eq!(
                mentions(&invoice, &Company::new("S", country), &client(ClientKind::Consumer)),
                expected
            );
        }
    }

    #[test]
    fn a_belgian_credit_note_speaks_of_the_vat_to_return_and_not_of_paying() {
        let note = document(DocumentKind::CreditNote, VatCase::Standard, "2026-11-21");
        let printed = mentions(&note, &Company::new("S", "BE"), &client(ClientKind::Business));
        assert_eq!(printed, [Mention::BeVatToReturn]);
    }

    #[test]
    fn every_case_without_vat_says_why_in_every_country() {
        for country in ["BE", "FR", "DE", "GB"] {
            for case in VatCase::ALL.iter().filter(|case| !case.charges_vat()) {
                let invoice = document(DocumentKind::Invoice, *case, "2026-11-21");
                let printed = mentions(&invoice, &Company::new("S", country), &client(ClientKind::Consumer));
                assert!(!printed.is_empty(), "{country} {case}");
            }
        }
    }
}
