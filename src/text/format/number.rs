//! Numbers with the decimal mark, the groups and the percent sign of a language.

use super::super::Language;
use crate::money::{Decimal, Percent, round_half_up};

const NARROW_SPACE: char = '\u{202f}';
const NO_BREAK_SPACE: &str = "\u{a0}";
const MINUS: char = '−';

/// A whole number: `1,234`, `1 234`, `1.234`.
pub fn number(language: Language, value: impl Into<i128>) -> String {
    plain_number(language, &value.into().to_string())
}

/// A decimal number with the decimals it has: `41.20`, `41,20`.
pub fn decimal(language: Language, value: Decimal) -> String {
    plain_number(language, &value.to_string())
}

/// A quantity without needless zeros: `7.5`, `12`.
pub fn quantity(language: Language, value: Decimal) -> String {
    decimal(language, value.normalize())
}

/// A rate without needless zeros: `21%`, `5,5 %`.
pub fn percent(language: Language, rate: Percent) -> String {
    format!("{}{}%", quantity(language, rate.0), percent_space(language))
}

/// A rate with a fixed number of decimals, for columns.
pub fn percent_rounded(language: Language, rate: Percent, digits: u32) -> String {
    let mut rounded = round_half_up(rate.0, digits);
    rounded.rescale(digits);
    format!("{}{}%", decimal(language, rounded), percent_space(language))
}

const fn percent_space(language: Language) -> &'static str {
    match language {
        Language::En | Language::Nl => "",
        Language::Fr => "\u{202f}",
        Language::De => NO_BREAK_SPACE,
    }
}

/// Turns the machine's form (`-1234.50`) into the language's.
pub(in crate::text) fn plain_number(language: Language, machine: &str) -> String {
    let (group, mark) = marks(language);
    let (is_negative, digits) = machine.strip_prefix('-').map_or((false, machine), |digits| (true, digits));
    let (whole, fraction) =
        digits.split_once('.').map_or((digits, None), |(whole, fraction)| (whole, Some(fraction)));
    let mut shown = String::with_capacity(machine.len() + 8);
    if is_negative {
        shown.push(MINUS);
    }
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            shown.push(group);
        }
        shown.push(digit);
    }
    if let Some(fraction) = fraction {
        shown.push(mark);
        shown.push_str(fraction);
    }
    shown
}

/// The sign between groups of three digits and the decimal mark.
const fn marks(language: Language) -> (char, char) {
    match language {
        Language::En => (',', '.'),
        Language::Fr => (NARROW_SPACE, ','),
        Language::Nl | Language::De => ('.', ','),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(Language::En, "1,234,567.80")]
    #[case(Language::Fr, "1\u{202f}234\u{202f}567,80")]
    #[case(Language::Nl, "1.234.567,80")]
    #[case(Language::De, "1.234.567,80")]
    fn each_language_has_its_marks(#[case] language: Language, #[case] expected: &str) {
        assert_eq!(decimal(language, "1234567.80".parse().unwrap()), expected);
    }

    #[rstest]
    #[case("0", "0")]
    #[case("-999", "−999")]
    #[case("-1000", "−1,000")]
    #[case("100", "100")]
    #[case("0.05", "0.05")]
    fn groups_begin_at_a_thousand(#[case] machine: &str, #[case] expected: &str) {
        assert_eq!(plain_number(Language::En, machine), expected);
    }

    #[test]
    fn quantities_and_rates_have_no_needless_zeros() {
        let value = |text: &str| text.parse::<Decimal>().unwrap();
        assert_eq!(quantity(Language::En, value("7.500")), "7.5");
        assert_eq!(quantity(Language::Fr, value("1200")), "1\u{202f}200");
        assert_eq!(percent(Language::Fr, Percent(value("5.50"))), "5,5\u{202f}%");
        assert_eq!(percent(Language::En, Percent(value("21"))), "21%");
        assert_eq!(percent(Language::De, Percent(value("19.00"))), "19\u{a0}%");
        assert_eq!(percent_rounded(Language::Nl, Percent(value("37.25")), 1), "37,3%");
        assert_eq!(percent_rounded(Language::En, Percent(value("37")), 2), "37.00%");
        assert_eq!(number(Language::En, 1_234_i64), "1,234");
    }
}
