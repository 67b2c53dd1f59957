//! Form and check digits of VAT and registration numbers. A right check digit does not prove that a number is in use.

/// Whether a VAT number has the form and check digits of its country.
///
/// The country is its first two letters, else the one given. Countries without a rule here accept everything.
pub fn is_vat_id(text: &str, country: &str) -> bool {
    let plain = plain(text);
    let (prefix, rest) = match plain.split_at_checked(2) {
        Some((prefix, rest)) if prefix.bytes().all(|byte| byte.is_ascii_alphabetic()) => (prefix, rest),
        _ => (country, plain.as_str()),
    };
    match prefix {
        "BE" => is_belgian_enterprise(rest),
        "FR" => is_french_vat(rest),
        "NL" => is_dutch_vat(rest),
        "DE" => is_german_vat(rest),
        "LU" => is_luxembourg_vat(rest),
        _ => true,
    }
}

/// Whether a registration number has the form and check digits of a country: enterprise number (BE), SIREN or SIRET (FR).
///
/// Words around it, such as the register and its town, do not matter.
pub fn is_registration_id(text: &str, country: &str) -> bool {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    match country {
        "BE" => is_belgian_enterprise(&digits),
        "FR" => is_siren(&digits) || is_siret(&digits),
        _ => true,
    }
}

/// The registration number that a right VAT number holds: the enterprise number (BE), the SIREN (FR).
pub fn registration_of_vat(vat_id: &str, country: &str) -> Option<String> {
    let digits: String = vat_id.chars().filter(char::is_ascii_digit).collect();
    let found = match country {
        "BE" => digits,
        "FR" => digits.get(2..).unwrap_or_default().to_owned(),
        _ => return None,
    };
    (is_vat_id(vat_id, country) && is_registration_id(&found, country)).then_some(found)
}

/// Letters and digits only, in capitals.
fn plain(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

/// The value of a text of so many digits.
fn number(text: &str, length: usize) -> Option<u64> {
    let well_formed = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    well_formed.then(|| text.parse().ok()).flatten()
}

fn digits(text: &str) -> impl DoubleEndedIterator<Item = u32> {
    text.chars().filter_map(|c| c.to_digit(10))
}

/// Ten digits that start with 0 or 1, or the nine of before 2008; the last two are 97 less the rest modulo 97.
fn is_belgian_enterprise(text: &str) -> bool {
    let value = number(text, 10).filter(|value| *value < 2_000_000_000).or_else(|| number(text, 9));
    value.is_some_and(|value| value >= 100 && value % 100 == 97 - value / 100 % 97)
}

/// Nine digits with a Luhn check digit.
fn is_siren(text: &str) -> bool {
    number(text, 9).is_some_and(|value| value > 0) && is_luhn(text)
}

/// A SIREN and five digits of the establishment. Those of La Poste only add up to a multiple of five.
fn is_siret(text: &str) -> bool {
    let la_poste = text.starts_with("356000000") && digits(text).sum::<u32>() % 5 == 0;
    number(text, 14).is_some() && text.get(..9).is_some_and(is_siren) && (is_luhn(text) || la_poste)
}

fn is_luhn(text: &str) -> bool {
    let doubled = |(place, digit): (usize, u32)| match (place % 2, digit * 2) {
        (0, _) => digit,
        (_, twice) => twice / 10 + twice % 10,
    };
    digits(text).rev().enumerate().map(doubled).sum::<u32>() % 10 == 0
}

/// Two characters and a SIREN. A key of digits is (12 + 3 × SIREN) mod 97; keys with letters have no rule here.
fn is_french_vat(text: &str) -> bool {
    let Some((key, siren)) = text.split_at_checked(2) else { return false };
    let Some(value) = number(siren, 9).filter(|_| is_siren(siren)) else { return false };
    match number(key, 2) {
        Some(key) => key == (12 + 3 * (value % 97)) % 97,
        None => true,
    }
}

/// Nine digits, `B`, two digits: modulo 97 of the whole number, or the older eleven-test on the nine digits.
fn is_dutch_vat(text: &str) -> bool {
    let Some((base, rest)) = text.split_at_checked(9) else { return false };
    let well_formed =
        number(base, 9).is_some() && rest.strip_prefix('B').is_some_and(|end| number(end, 2).is_some());
    let weighted: u32 = digits(base).take(8).zip((2..=9).rev()).map(|(digit, weight)| digit * weight).sum();
    let is_old = digits(base).next_back() == Some(weighted % 11);
    well_formed && (is_old || modulo_97(&format!("NL{text}")) == 1)
}

/// Letters count as A = 10 … Z = 35.
fn modulo_97(text: &str) -> u32 {
    text.chars()
        .filter_map(|c| c.to_digit(36))
        .fold(0, |rest, value| (rest * if value < 10 { 10 } else { 100 } + value) % 97)
}

/// Nine digits, ISO 7064 MOD 11,10.
fn is_german_vat(text: &str) -> bool {
    let step = |rest: u32, digit: u32| {
        let sum = (rest + digit) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    };
    let rest = digits(text).take(8).fold(10, step);
    number(text, 9).is_some_and(|value| value >= 100_000_000)
        && digits(text).next_back() == Some((11 - rest) % 10)
}

/// Eight digits; the last two are the first six modulo 89.
fn is_luxembourg_vat(text: &str) -> bool {
    number(text, 8).is_some_and(|value| value % 100 == value / 100 % 89)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("BE0428759497", "")]
    #[case("BE 0202.239.951", "")]
    #[case("BE0123456749", "FR")]
    #[case("428759497", "BE")]
    #[case("FR44732829320", "")]
    #[case("FR 83 404 833 048", "")]
    #[case("NL004495445B01", "")]
    #[case("NL002455799B11", "")]
    #[case("de136695976", "")]
    #[case("LU15027442", "")]
    #[case("LU26375245", "")]
    #[case("ATU13585627", "")]
    fn vat_numbers_with_right_check_digits(#[case] text: &str, #[case] country: &str) {
        assert!(is_vat_id(text, country));
    }

    #[rstest]
    #[case("BE1000000000")]
    #[case("BE0431150351")]
    #[case("BE042875949")]
    #[case("FR45732829320")]
    #[case("FR123456789")]
    #[case("NL123456789B90")]
    #[case("NL004495445")]
    #[case("DE136695978")]
    #[case("LU15027443")]
    #[case("LUé")]
    #[case("BE")]
    fn vat_numbers_with_wrong_check_digits(#[case] text: &str) {
        assert!(!is_vat_id(text, ""));
    }

    #[rstest]
    #[case("BE 0428.759.497", "BE", Some("0428759497"))]
    #[case("FR44732829320", "FR", Some("732829320"))]
    #[case("FR45732829320", "FR", None)]
    #[case("DE136695976", "DE", None)]
    #[case("BE", "BE", None)]
    fn a_vat_number_may_hold_the_registration(
        #[case] vat_id: &str,
        #[case] country: &str,
        #[case] expected: Option<&str>,
    ) {
        assert_eq!(registration_of_vat(vat_id, country).as_deref(), expected);
    }

    #[rstest]
    #[case("0403.170.701", "BE", true)]
    #[case("BE 0403.170.701", "BE", true)]
    #[case("RPM Bruxelles 0403.170.701", "BE", true)]
    #[case("0403.170.702", "BE", false)]
    #[case("732 829 320", "FR", true)]
    #[case("RCS Nanterre 404 833 048", "FR", true)]
    #[case("552100554", "FR", true)]
    #[case("732829321", "FR", false)]
    #[case("73282932000074", "FR", true)]
    #[case("73282932000075", "FR", false)]
    #[case("35600000049837", "FR", true)]
    #[case("35600000000048", "FR", true)]
    #[case("HRB 12345", "DE", true)]
    #[case("anything", "", true)]
    fn registration_numbers_follow_the_country(
        #[case] text: &str,
        #[case] country: &str,
        #[case] expected: bool,
    ) {
        assert_eq!(is_registration_id(text, country), expected);
    }
}
