//! Who owes.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

pub use super::country::{countries, is_country, is_language};
use super::flaw::{Flaw, FlawKind};
use super::identifier::{is_registration_id, is_vat_id};
use super::plain::{Lines, control_flaws};
use super::regime::Regime;
use super::words::words;
use crate::money::{Currency, Minor};

/// A postal address; each part may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Street and house number; may hold several lines.
    pub street: String,
    pub postcode: String,
    pub city: String,
    /// ISO 3166-1 alpha-2, upper case.
    pub country: String,
}

/// A client. `None` means that the house's own value applies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Client {
    /// The user's short code, unique in the ledger.
    pub code: String,
    pub name: String,
    pub kind: ClientKind,
    pub address: Address,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub vat_id: Option<String>,
    /// Enterprise number, SIREN, Handelsregister…
    pub registration_id: Option<String>,
    /// ISO 639-1 code of the language to write in.
    pub language: Option<String>,
    pub currency: Option<Currency>,
    pub terms_days: Option<i32>,
    pub iban: Option<String>,
    /// In the client's currency.
    pub credit_limit: Option<Minor>,
    pub standing: Standing,
    /// The regime of late interest; `None` follows from the countries and the kind.
    pub regime: Option<String>,
    pub note: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClientKind {
    #[default]
    Business,
    Consumer,
    Public,
}

words!(ClientKind { Business = "business", Consumer = "consumer", Public = "public" });

/// Whether new work is accepted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    #[default]
    Active,
    Watch,
    Stop,
}

words!(Standing { Active = "active", Watch = "watch", Stop = "stop" });

impl Client {
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            kind: ClientKind::default(),
            address: Address::default(),
            email: None,
            phone: None,
            vat_id: None,
            registration_id: None,
            language: None,
            currency: None,
            terms_days: None,
            iban: None,
            credit_limit: None,
            standing: Standing::default(),
            regime: None,
            note: None,
        }
    }

    /// Says what is wrong, field by field. That the code is free is the ledger's to check.
    pub fn check(&self) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        for (field, text, most) in [("code", &self.code, 32), ("name", &self.name, 200)] {
            if text.trim().is_empty() {
                flaws.push(Flaw::new(field, FlawKind::Required));
            } else if text.chars().count() > most {
                flaws.push(Flaw::new(field, FlawKind::TooLong { most }));
            }
        }
        let mut refuse = |wrong: bool, field, kind| {
            if wrong {
                flaws.push(Flaw::new(field, kind));
            }
        };
        refuse(!is_country(&self.address.country), "country", FlawKind::NotACountry);
        refuse(
            self.language.as_deref().is_some_and(|code| !is_language(code)),
            "language",
            FlawKind::NotALanguage,
        );
        refuse(self.email.as_deref().is_some_and(|text| !is_email(text)), "email", FlawKind::NotAnEmail);
        let is_unknown = |regime: &str| regime.parse::<Regime>().is_err();
        refuse(self.regime.as_deref().is_some_and(is_unknown), "regime", FlawKind::NotARegime);
        refuse(self.iban.as_deref().is_some_and(|text| !is_iban(text)), "iban", FlawKind::NotAnIban);
        refuse(self.terms_days.is_some_and(|days| !is_terms(days)), "terms_days", FlawKind::NotDays);
        refuse(self.credit_limit.is_some_and(Minor::is_negative), "credit_limit", FlawKind::NotPositive);
        let is_wrong = |id: &Option<String>, is_right: fn(&str, &str) -> bool| {
            id.as_deref().is_some_and(|id| !is_right(id, &self.address.country))
        };
        refuse(is_wrong(&self.vat_id, is_vat_id), "vat_id", FlawKind::CheckDigit);
        refuse(is_wrong(&self.registration_id, is_registration_id), "registration_id", FlawKind::CheckDigit);
        flaws.extend(self.control_flaws());
        flaws
    }

    fn control_flaws(&self) -> impl Iterator<Item = Flaw> {
        control_flaws([
            ("code", Some(self.code.as_str()), Lines::One),
            ("name", Some(self.name.as_str()), Lines::One),
            ("phone", self.phone.as_deref(), Lines::One),
            ("vat_id", self.vat_id.as_deref(), Lines::One),
            ("registration_id", self.registration_id.as_deref(), Lines::One),
            ("note", self.note.as_deref(), Lines::Several),
        ])
        .chain(self.address.control_flaws())
    }
}

impl Address {
    pub(super) fn control_flaws(&self) -> impl Iterator<Item = Flaw> {
        control_flaws([
            ("street", Some(self.street.as_str()), Lines::Several),
            ("postcode", Some(self.postcode.as_str()), Lines::One),
            ("city", Some(self.city.as_str()), Lines::One),
        ])
    }

    /// Reads “Rue Haute 5, 1000 Bruxelles”: street, then postcode and city. A text without comma is a street.
    pub fn from_one_line(text: &str) -> Self {
        let (street, place) = text.rsplit_once(',').unwrap_or((text, ""));
        let place = place.trim();
        let (first, rest) = place.split_once(' ').unwrap_or((place, ""));
        let has_postcode = first.chars().any(|c| c.is_ascii_digit());
        let (postcode, city) = if has_postcode { (first, rest) } else { ("", place) };
        Self {
            street: street.trim().to_owned(),
            postcode: postcode.to_owned(),
            city: city.trim().to_owned(),
            country: String::new(),
        }
    }
}

/// One `@` with something on both sides, and no space. More can't be told without writing to it.
pub fn is_email(text: &str) -> bool {
    let has_space = text.trim().contains(|c: char| c.is_whitespace() || c.is_control());
    let sides = text.trim().split_once('@');
    !has_space
        && sides.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'))
}

/// ISO 13616: country, length and check digits.
pub fn is_iban(text: &str) -> bool {
    iban::Iban::from_str(text.trim()).is_ok()
}

/// Payment terms in days, up to ten years.
pub fn is_terms(days: i32) -> bool {
    (0..=3650).contains(&days)
}

/// One line, for lists.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = format!("{} {}", self.postcode, self.city);
        let parts = [self.street.trim(), place.trim(), self.country.as_str()];
        let known: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        f.write_str(&known.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_needs_a_code_and_a_name() {
        let fields: Vec<&str> = Client::new(" ", "").check().into_iter().map(|flaw| flaw.field).collect();
        assert_eq!(fields, ["code", "name"]);
    }

    #[test]
    fn a_name_holds_no_control_character() {
        let mut client = Client::new("A", "evil\u{1b}[31mred\nline");
        client.address.street = "Rue Haute 5\nBoîte 7".into();
        assert_eq!(client.check(), [Flaw::new("name", FlawKind::Control { character: '\u{1b}' })]);
    }

    #[test]
    fn a_wrong_iban_is_told() {
        let mut client = Client::new("A", "Alpha");
        client.iban = Some("BE71096123456760".into());
        assert_eq!(client.check(), [Flaw::new("iban", FlawKind::NotAnIban)]);
        client.iban = Some("BE71 0961 2345 6769".into());
        assert!(client.check().is_empty());
    }

    #[test]
    fn an_email_and_a_regime_that_are_none_are_told() {
        let mut client = Client::new("A", "Alpha");
        client.email = Some("nope".into());
        client.regime = Some("foo".into());
        let flaws = [Flaw::new("email", FlawKind::NotAnEmail), Flaw::new("regime", FlawKind::NotARegime)];
        assert_eq!(client.check(), flaws);
        client.email = Some("pay@alpha.example".into());
        client.regime = Some("BE-business".into());
        assert!(client.check().is_empty());
    }

    #[test]
    fn an_email_has_two_sides_and_no_space() {
        assert!(is_email("a@b") && is_email(" zoé.l+x@mail.example "));
        for wrong in ["", "@", "a@", "@b", "a b@c", "a@b c", "a@b@c", "a@b,\nc@d"] {
            assert!(!is_email(wrong), "{wrong}");
        }
    }

    #[test]
    fn an_address_is_read_from_one_line() {
        let address = Address::from_one_line("Rue Haute 5 bte 2, 1000 Bruxelles");
        assert_eq!(address.to_string(), "Rue Haute 5 bte 2, 1000 Bruxelles");
        assert_eq!((address.postcode.as_str(), address.city.as_str()), ("1000", "Bruxelles"));
        assert_eq!(Address::from_one_line("Hoofdstraat 1").street, "Hoofdstraat 1");
        assert_eq!(Address::from_one_line("1 High Street, London").city, "London");
    }

    #[test]
    fn words_read_what_they_write() {
        assert_eq!("Consumer".parse::<ClientKind>(), Ok(ClientKind::Consumer));
        let error = "firm".parse::<ClientKind>().unwrap_err();
        assert_eq!(error.to_string(), "“firm” is not one of business, consumer, public");
    }
}
