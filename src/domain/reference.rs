//! Payment references that a bank carries: the Belgian structured communication and ISO 11649.

/// The Belgian structured communication (OGM/VCS) of ten digits: `+++ddd/dddd/ddddd+++`.
///
/// The check digits are the base modulo 97, where 0 is written 97.
pub fn ogm(base: u64) -> String {
    let base = base % 10_000_000_000;
    let check = match base % 97 {
        0 => 97,
        rest => rest,
    };
    let digits = format!("{base:010}{check:02}");
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    format!("+++{}/{}/{}+++", part(0, 3), part(3, 7), part(7, 12))
}

/// The scheme of the house: four digits of the year and six of the place in its series.
pub fn ogm_of_year(year: i32, sequence: u32) -> String {
    ogm(u64::from(year.unsigned_abs() % 10_000) * 1_000_000 + u64::from(sequence % 1_000_000))
}

/// The twelve digits of a structured communication with right check digits, however it is written.
pub fn read_ogm(text: &str) -> Option<String> {
    let plain: String = text.chars().filter(|c| !matches!(c, '+' | '*' | '/' | ' ' | '.' | '-')).collect();
    let well_formed = plain.len() == 12 && plain.bytes().all(|byte| byte.is_ascii_digit());
    let base: u64 = plain.get(..10)?.parse().ok()?;
    let expected: String = ogm(base).chars().filter(char::is_ascii_digit).collect();
    (well_formed && expected == plain).then_some(plain)
}

/// The ISO 11649 creditor reference of up to 21 letters and digits: `RF` and two check digits in front.
///
/// Characters other than letters and digits are left out; `None` if nothing or too much remains.
pub fn rf(base: &str) -> Option<String> {
    let base: String =
        base.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
    if base.is_empty() || base.len() > 21 {
        return None;
    }
    let check = 98 - modulo_97(&format!("{base}RF00"));
    Some(format!("RF{check:02}{base}"))
}

/// The reference without spaces in capitals, if its check digits are right.
pub fn read_rf(text: &str) -> Option<String> {
    let plain = text.split_whitespace().collect::<String>().to_ascii_uppercase();
    let well_formed =
        (5..=25).contains(&plain.len()) && plain.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let (head, base) = plain.split_at_checked(4)?;
    (well_formed && head.starts_with("RF") && modulo_97(&format!("{base}{head}")) == 1).then_some(plain)
}

/// In groups of four, as it is printed.
pub fn print_rf(reference: &str) -> String {
    let characters: Vec<char> = reference.chars().filter(|c| !c.is_whitespace()).collect();
    characters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// ISO 7064 MOD 97-10 over digits and letters (A = 10 … Z = 35).
fn modulo_97(text: &str) -> u32 {
    text.chars()
        .filter_map(|c| c.to_digit(36))
        .fold(0, |rest, value| if value < 10 { (rest * 10 + value) % 97 } else { (rest * 100 + value) % 97 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(909_337_554, "+++090/9337/55493+++")]
    #[case(1, "+++000/0000/00101+++")]
    #[case(97, "+++000/0000/09797+++")]
    #[case(194, "+++000/0000/19497+++")]
    #[case(1_234_567_890, "+++123/4567/89002+++")]
    #[case(2_026_000_123, "+++202/6000/12320+++")]
    #[case(2_026_000_124, "+++202/6000/12421+++")]
    fn structured_communications(#[case] base: u64, #[case] expected: &str) {
        assert_eq!(ogm(base), expected);
        assert!(read_ogm(expected).is_some());
    }

    #[test]
    fn a_structured_communication_is_read_however_it_is_typed() {
        for text in ["***202/6000/12320***", "202600012320", "202 6000 12320"] {
            assert_eq!(read_ogm(text).as_deref(), Some("202600012320"), "{text}");
        }
        assert_eq!(read_ogm("+++202/6000/12321+++"), None);
        assert_eq!(ogm_of_year(2026, 123), "+++202/6000/12320+++");
    }

    #[rstest]
    #[case("INV2026001", "RF10INV2026001")]
    #[case("20260017", "RF8420260017")]
    #[case("A", "RF25A")]
    #[case("090933755493", "RF48090933755493")]
    #[case("539007547034", "RF18539007547034")]
    fn creditor_references(#[case] base: &str, #[case] expected: &str) {
        assert_eq!(rf(base).as_deref(), Some(expected));
        assert_eq!(read_rf(&print_rf(expected)).as_deref(), Some(expected));
    }

    #[test]
    fn a_wrong_creditor_reference_is_not_read() {
        for text in ["RF11INV2026001", "RF", "XX10INV2026001", "RF10", "RF1é0000"] {
            assert_eq!(read_rf(text), None, "{text}");
        }
        assert_eq!(rf("---"), None);
        assert_eq!(rf("1234567890123456789012"), None);
    }
}
