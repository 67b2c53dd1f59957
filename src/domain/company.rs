//! The user's own firm: the seller on every document.

use serde::{Deserialize, Serialize};

use super::client::{Address, is_country, is_email, is_iban, is_language, is_terms};
use super::flaw::{Flaw, FlawKind};
use super::identifier::{is_registration_id, is_vat_id};
use super::number::NumberPattern;
use super::plain::{Lines, control_flaws};
use super::words::words;
use crate::money::Currency;

/// The company of a ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Company {
    pub name: String,
    pub address: Address,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub website: Option<String>,
    pub vat_id: Option<String>,
    /// Enterprise number (BE), SIREN or SIRET (FR)…
    pub registration_id: Option<String>,
    /// Legal form, capital and register as the law wants them printed: “SRL · RPM Bruxelles”, “EI”.
    pub legal_form: Option<String>,
    pub iban: Option<String>,
    pub bic: Option<String>,
    /// ISO 639-1 code; `None` follows the country.
    pub language: Option<String>,
    pub currency: Currency,
    pub vat_scheme: VatScheme,
    /// Payment terms where a client has none of their own.
    pub terms_days: i32,
    pub invoice_numbers: NumberPattern,
    pub credit_note_numbers: NumberPattern,
    pub reference_kind: ReferenceKind,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VatScheme {
    #[default]
    Normal,
    /// Small business without VAT (BE: art. 56bis CTVA; FR: art. 293 B CGI).
    Franchise,
}

words!(VatScheme { Normal = "normal", Franchise = "franchise" });

/// The payment reference that an issued invoice gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReferenceKind {
    /// Belgian structured communication `+++ddd/dddd/ddddd+++`.
    Ogm,
    /// ISO 11649 creditor reference.
    Rf,
}

words!(ReferenceKind { Ogm = "ogm", Rf = "rf" });

impl Company {
    /// A company with the defaults of its country.
    pub fn new(name: impl Into<String>, country: impl Into<String>) -> Self {
        let country = country.into();
        Self {
            name: name.into(),
            email: None,
            phone: None,
            website: None,
            vat_id: None,
            registration_id: None,
            legal_form: None,
            iban: None,
            bic: None,
            language: None,
            currency: default_currency(&country),
            vat_scheme: VatScheme::default(),
            terms_days: 30,
            invoice_numbers: NumberPattern::invoices(),
            credit_note_numbers: NumberPattern::credit_notes(),
            reference_kind: if country == "BE" { ReferenceKind::Ogm } else { ReferenceKind::Rf },
            address: Address { country, ..Address::default() },
        }
    }

    /// Says what is wrong, field by field.
    pub fn check(&self) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        let mut refuse = |wrong: bool, field, kind| {
            if wrong {
                flaws.push(Flaw::new(field, kind));
            }
        };
        refuse(self.name.trim().is_empty(), "name", FlawKind::Required);
        let country = &self.address.country;
        refuse(country.is_empty() || !is_country(country), "country", FlawKind::NotACountry);
        let is_unknown = |code: &str| !is_language(code);
        refuse(self.language.as_deref().is_some_and(is_unknown), "language", FlawKind::NotALanguage);
        refuse(self.email.as_deref().is_some_and(|text| !is_email(text)), "email", FlawKind::NotAnEmail);
        refuse(self.iban.as_deref().is_some_and(|text| !is_iban(text)), "iban", FlawKind::NotAnIban);
        refuse(self.bic.as_deref().is_some_and(|text| !is_bic(text)), "bic", FlawKind::NotABic);
        refuse(!is_terms(self.terms_days), "terms_days", FlawKind::NotDays);
        let is_wrong = |id: &Option<String>, is_right: fn(&str, &str) -> bool| {
            id.as_deref().is_some_and(|id| !is_right(id, country))
        };
        refuse(is_wrong(&self.vat_id, is_vat_id), "vat_id", FlawKind::CheckDigit);
        refuse(is_wrong(&self.registration_id, is_registration_id), "registration_id", FlawKind::CheckDigit);
        flaws.extend(control_flaws([
            ("name", Some(self.name.as_str()), Lines::One),
            ("phone", self.phone.as_deref(), Lines::One),
            ("website", self.website.as_deref(), Lines::One),
            ("vat_id", self.vat_id.as_deref(), Lines::One),
            ("registration_id", self.registration_id.as_deref(), Lines::One),
            ("legal_form", self.legal_form.as_deref(), Lines::One),
        ]));
        flaws.extend(self.address.control_flaws());
        flaws
    }
}

/// ISO 9362: four characters, country, two characters, optionally three of a branch.
pub fn is_bic(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_code = bytes.iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    let country = bytes.get(4..6).is_some_and(|part| part.iter().all(u8::is_ascii_uppercase));
    matches!(bytes.len(), 8 | 11) && is_code && country
}

fn default_currency(country: &str) -> Currency {
    let code = match country {
        "GB" => "GBP",
        "CH" | "LI" => "CHF",
        "DK" => "DKK",
        "SE" => "SEK",
        "NO" => "NOK",
        "PL" => "PLN",
        "CZ" => "CZK",
        "HU" => "HUF",
        "RO" => "RON",
        "US" => "USD",
        _ => "EUR",
    };
    code.parse().unwrap_or(Currency::EUR)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_belgian_seller_uses_structured_communications() {
        assert_eq!(Company::new("Studio", "BE").reference_kind, ReferenceKind::Ogm);
        assert_eq!(Company::new("Studio", "FR").reference_kind, ReferenceKind::Rf);
    }

    #[test]
    fn bics_have_eight_or_eleven_characters() {
        assert!(is_bic("TRIOBEBB") && is_bic("GKCCBEBBXXX"));
        assert!(!is_bic("TRIOBEB") && !is_bic("TRIO1EBB") && !is_bic("triobebb"));
    }
}
