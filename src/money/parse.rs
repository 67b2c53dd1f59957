//! Reads numbers as people type them: `1.234,56`, `1 234.56`, `1234,5`, `1'234.50`.

use rust_decimal::Decimal;

use super::{AmountError, Currency, Minor};

/// Why a text is no amount.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParseAmountError {
    #[error("“{0}” is not a number; expected an amount such as 1234.56")]
    NotANumber(String),
    #[error(transparent)]
    Amount(#[from] AmountError),
}

/// Reads an amount of a currency; more decimals than it has are an error.
pub fn parse_amount(text: &str, currency: Currency) -> Result<Minor, ParseAmountError> {
    Ok(amount_as_written(parse_decimal(text)?, currency)?)
}

/// The amount of a number that was written for a currency. Zeros count as decimals: `1.000` may be a thousand.
pub fn amount_as_written(written: Decimal, currency: Currency) -> Result<Minor, AmountError> {
    if written.scale() > currency.digits() {
        return Err(AmountError::TooPrecise { currency });
    }
    Minor::exact_from(written, currency)
}

/// Reads a decimal number with either decimal mark and any usual grouping.
///
/// A single mark is the decimal one, also in `1.234`: a currency with two decimals then refuses it, which is better
/// than a guess that is wrong by a factor of a thousand.
pub fn parse_decimal(text: &str) -> Result<Decimal, ParseAmountError> {
    let not_a_number = || ParseAmountError::NotANumber(text.trim().to_owned());
    let plain: String = text.trim().chars().filter(|c| !is_group_space(*c)).collect();
    let (sign, digits) = match plain.strip_prefix(['-', '−']) {
        Some(rest) => ("-", rest),
        None => ("", plain.strip_prefix('+').unwrap_or(&plain)),
    };
    let decimal_mark = decimal_mark(digits);
    let (whole, fraction) = match decimal_mark.and_then(|mark| digits.rsplit_once(mark)) {
        Some((whole, fraction)) => (whole, fraction),
        None => (digits, ""),
    };
    let whole = ungroup(whole).ok_or_else(not_a_number)?;
    let well_formed = !(whole.is_empty() && fraction.is_empty())
        && whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit());
    if !well_formed {
        return Err(not_a_number());
    }
    let whole = if whole.is_empty() { "0" } else { &whole };
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{sign}{whole}{point}{fraction}").parse().map_err(|_| not_a_number())
}

fn is_group_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' | '_')
}

/// The last of the two marks, when it can only be the decimal one.
fn decimal_mark(digits: &str) -> Option<char> {
    let (points, commas) = (digits.matches('.').count(), digits.matches(',').count());
    match (points, commas) {
        (0, 0) => None,
        (1, 0) => Some('.'),
        (0, 1) => Some(','),
        (0, _) | (_, 0) => None,
        _ => digits.rfind(['.', ',']).and_then(|at| digits.get(at..)).and_then(|rest| rest.chars().next()),
    }
}

/// Removes group marks; every group after the first has three digits.
fn ungroup(whole: &str) -> Option<String> {
    let mut groups = whole.split(['.', ',']);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let mixed = whole.contains('.') && whole.contains(',');
    let grouped = first.len() <= 3 && !first.is_empty() && rest.iter().all(|group| group.len() == 3);
    (rest.is_empty() || (grouped && !mixed)).then(|| format!("{first}{}", rest.concat()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("1.234,56", "1234.56")]
    #[case("1 234.56", "1234.56")]
    #[case("1\u{202f}234,56", "1234.56")]
    #[case("1'234.50", "1234.50")]
    #[case("1234,5", "1234.5")]
    #[case("1,234,567", "1234567")]
    #[case("1.234.567,8", "1234567.8")]
    #[case("-12,30", "-12.30")]
    #[case("−3", "-3")]
    #[case(",5", "0.5")]
    #[case("42", "42")]
    fn numbers_are_read_as_typed(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(parse_decimal(text).unwrap(), expected.parse::<Decimal>().unwrap());
    }

    #[rstest]
    #[case("")]
    #[case("abc")]
    #[case("1,2,3")]
    #[case("12.34.56")]
    #[case("1.23,45,6")]
    #[case("--3")]
    #[case("1e5")]
    fn what_is_no_number_is_refused(#[case] text: &str) {
        assert!(parse_decimal(text).is_err(), "{text}");
    }

    #[test]
    fn one_mark_before_three_digits_is_not_guessed_as_thousands() {
        assert!(parse_amount("1.234", Currency::EUR).is_err());
        assert!(parse_amount("1.000", Currency::EUR).is_err());
        assert_eq!(parse_amount("1.234,00", Currency::EUR).unwrap(), Minor(123_400));
    }
}
