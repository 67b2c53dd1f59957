//! How the two parties of a document are named: languages, addresses, identifiers.

use crate::domain::client::{Address, Client};
use crate::domain::company::Company;
use crate::text::{Language, Messages};

/// The language to write to a client in: the client's, else the seller's, else that of the seller's country.
pub fn language(seller: &Company, client: &Client) -> Language {
    let told = |code: &Option<String>| code.as_deref().and_then(Language::from_code);
    let at_home = match seller.address.country.as_str() {
        "FR" | "BE" | "LU" | "MC" => Language::Fr,
        "NL" => Language::Nl,
        "DE" | "AT" | "LI" | "CH" => Language::De,
        _ => Language::En,
    };
    told(&client.language).or_else(|| told(&seller.language)).unwrap_or(at_home)
}

/// Lines of an address as the post wants them. The country is named where it is not the sender's.
pub fn address(address: &Address, from: &str, messages: Messages) -> Vec<String> {
    let mut lines: Vec<String> = address.street.lines().map(|line| line.trim().to_owned()).collect();
    let place = format!("{} {}", address.postcode.trim(), address.city.trim());
    lines.push(place.trim().to_owned());
    if !from.is_empty() && address.country != from {
        lines.push(country(&address.country, messages).to_uppercase());
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// The name of a country; its code where no language names it.
pub fn country(code: &str, messages: Messages) -> String {
    let id = format!("document-country-{}", code.to_ascii_lowercase());
    if messages.has(&id) { messages.get(&id).into_owned() } else { code.to_owned() }
}

/// Identifiers of the seller with their labels: VAT number, and the registration where it says something else.
pub fn identifiers(seller: &Company, messages: Messages) -> Vec<String> {
    let vat =
        seller.vat_id.as_deref().map(|id| format!("{} {}", messages.get("document-vat-id"), vat_id(id)));
    let registration = seller
        .registration_id
        .as_deref()
        .filter(|id| seller.vat_id.as_deref().is_none_or(|vat| !same_digits(id, vat)))
        .map(|id| registration(id, &seller.address.country, messages));
    vat.into_iter().chain(registration).collect()
}

/// `SIREN 732 829 320`, `Ondernemingsnummer 0123.456.749`.
pub fn registration(id: &str, country: &str, messages: Messages) -> String {
    let digits = digits(id);
    match (country, digits.len()) {
        ("FR", 9) => format!("SIREN {}", grouped(&digits, &[3, 3, 3])),
        ("FR", 14) => format!("SIRET {}", grouped(&digits, &[3, 3, 3, 5])),
        ("BE", _) => format!("{} {}", messages.get("document-enterprise-number"), enterprise_number(id)),
        ("DE", _) if is_tax_number(id) => format!("{} {id}", messages.get("document-tax-number")),
        ("DE" | "AT", _) if names_its_register(id) => id.to_owned(),
        _ => format!("{} {id}", messages.get("document-registration")),
    }
}

/// A German Steuernummer: digits in groups with slashes, or its thirteen digits for the whole country.
fn is_tax_number(id: &str) -> bool {
    let is_plain = id.chars().all(|c| c.is_ascii_digit() || matches!(c, '/' | ' '));
    let count = digits(id).len();
    is_plain && ((id.contains('/') && (10..=13).contains(&count)) || count == 13)
}

/// `HRB 12345`, `FN 123456a`: the number says where it is registered.
fn names_its_register(id: &str) -> bool {
    ["HRA", "HRB", "PR", "VR", "GnR", "FN", "Amtsgericht", "Handelsregister"]
        .iter()
        .any(|word| id.contains(word))
}

/// A VAT number as its country writes it: `BE 0123.456.749`, `FR 44 732829320`.
pub fn vat_id(id: &str) -> String {
    let plain: String = id.chars().filter(char::is_ascii_alphanumeric).collect();
    let plain = plain.to_ascii_uppercase();
    match plain.split_at_checked(2) {
        Some(("BE", number)) => format!("BE\u{a0}{}", enterprise_number(number)),
        Some(("FR", number)) if number.len() == 11 => format!("FR\u{a0}{}", grouped(number, &[2, 9])),
        Some((country, number)) if country.bytes().all(|byte| byte.is_ascii_uppercase()) => {
            format!("{country}\u{a0}{number}")
        }
        _ => id.trim().to_owned(),
    }
}

/// Ten digits as `0123.456.749`; anything else as it is.
pub fn enterprise_number(id: &str) -> String {
    let digits = digits(id);
    match (digits.get(..4), digits.get(4..7), digits.get(7..10)) {
        (Some(a), Some(b), Some(c)) if digits.len() == 10 => format!("{a}.{b}.{c}"),
        _ => id.trim().to_owned(),
    }
}

/// An account number in groups of four.
pub fn iban(text: &str) -> String {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    grouped(&plain, &[4; 9])
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Belgian VAT and enterprise numbers are one number; the SIREN is the end of a French VAT number but must be named.
fn same_digits(registration: &str, vat: &str) -> bool {
    digits(registration) == digits(vat)
}

/// Groups of these lengths with no-break spaces between them.
fn grouped(text: &str, lengths: &[usize]) -> String {
    let (mut groups, mut rest) = (Vec::new(), text);
    for length in lengths {
        let (group, after) = rest.split_at_checked(*length).unwrap_or((rest, ""));
        groups.push(group);
        rest = after;
    }
    groups.push(rest);
    groups.retain(|group| !group.is_empty());
    groups.join("\u{a0}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    const FR: Messages = Messages::new(Language::Fr);

    #[rstest]
    #[case("BE0123456749", "BE\u{a0}0123.456.749")]
    #[case("be 0123.456.749", "BE\u{a0}0123.456.749")]
    #[case("FR44732829320", "FR\u{a0}44\u{a0}732829320")]
    #[case("NL004495445B01", "NL\u{a0}004495445B01")]
    #[case("12-345", "12-345")]
    fn vat_numbers_are_written_as_at_home(#[case] id: &str, #[case] expected: &str) {
        assert_eq!(vat_id(id), expected);
    }

    #[rstest]
    #[case("732829320", "FR", "SIREN 732\u{a0}829\u{a0}320")]
    #[case("732 829 320 00074", "FR", "SIRET 732\u{a0}829\u{a0}320\u{a0}00074")]
    #[case("0403170701", "BE", "N°\u{a0}d’entreprise 0403.170.701")]
    #[case("HRB 12345", "DE", "HRB 12345")]
    #[case("12345", "DE", "Immatriculation 12345")]
    #[case("12/345/67890", "DE", "N°\u{a0}fiscal (Steuernummer) 12/345/67890")]
    #[case("2893081508152", "DE", "N°\u{a0}fiscal (Steuernummer) 2893081508152")]
    #[case("12/345/67890", "PL", "Immatriculation 12/345/67890")]
    fn registrations_are_named_as_their_country_does(
        #[case] id: &str,
        #[case] country: &str,
        #[case] expected: &str,
    ) {
        assert_eq!(registration(id, country, FR), expected);
    }

    #[test]
    fn a_belgian_number_is_not_printed_twice() {
        let mut seller = Company::new("Studio", "BE");
        seller.vat_id = Some("BE0123456749".into());
        seller.registration_id = Some("0123.456.749".into());
        assert_eq!(identifiers(&seller, FR), ["TVA BE\u{a0}0123.456.749"]);
    }

    #[test]
    fn the_country_is_named_on_letters_abroad_only() {
        let place = Address {
            street: "Hauptstraße 1".into(),
            postcode: "10115".into(),
            city: "Berlin".into(),
            country: "DE".into(),
        };
        assert_eq!(address(&place, "BE", FR), ["Hauptstraße 1", "10115 Berlin", "ALLEMAGNE"]);
        assert_eq!(address(&place, "DE", FR), ["Hauptstraße 1", "10115 Berlin"]);
        assert_eq!(country("XX", FR), "XX");
    }

    #[test]
    fn accounts_are_grouped_in_fours() {
        assert_eq!(
            iban("FR1420041010050500013M02606").replace('\u{a0}', " "),
            "FR14 2004 1010 0505 0001 3M02 606"
        );
    }
}
