//! What a cell holds: texts, days, amounts and words.

use std::str::FromStr;

use crate::calendar::Day;
use crate::domain::client::{is_country, is_iban, is_language, is_terms};
use crate::domain::intake::Fault;
use crate::domain::words::UnknownWord;
use crate::money::{Currency, Decimal, MAX_MINOR, Minor, ParseAmountError, amount_as_written, parse_decimal};

/// Most characters of a text without a limit of its own.
const MOST: usize = 500;

/// Longest number that is read without a detour; 10¹⁵ fits into 64 bits with any scale.
const PLAIN: usize = 15;

/// A text on one line.
pub(super) fn text(cell: &str) -> Result<&str, Fault> {
    short_text::<MOST>(cell)
}

/// A text on one line of so many characters.
pub(super) fn short_text<const MOST: usize>(cell: &str) -> Result<&str, Fault> {
    let is_plain = cell.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    let control = if is_plain { None } else { cell.chars().find(|c| c.is_control()) };
    match control {
        Some(control) => Err(Fault::ControlCharacter(control)),
        _ if cell.len() > MOST && cell.chars().count() > MOST => Err(Fault::TooLong { most: MOST }),
        _ => Ok(cell),
    }
}

pub(super) fn owned_text(cell: &str) -> Result<String, Fault> {
    text(cell).map(str::to_owned)
}

/// A text that may have several lines.
pub(super) fn lines(cell: &str) -> Result<String, Fault> {
    let plain = cell.replace("\r\n", "\n");
    for line in plain.split('\n') {
        text(line)?;
    }
    Ok(plain)
}

/// `2026-11-21` or `21/11/2026`.
pub(super) fn day(cell: &str) -> Result<Day, Fault> {
    let read = match *cell.as_bytes() {
        [a, b, c, d, b'-', e, f, b'-', g, h] => date(&[a, b, c, d], &[e, f], &[g, h]),
        [a, b, b'/', c, d, b'/', e, f, g, h] => date(&[e, f, g, h], &[c, d], &[a, b]),
        [a, b'/', c, d, b'/', e, f, g, h] => date(&[e, f, g, h], &[c, d], &[a]),
        [a, b, b'/', c, b'/', e, f, g, h] => date(&[e, f, g, h], &[c], &[a, b]),
        [a, b'/', c, b'/', e, f, g, h] => date(&[e, f, g, h], &[c], &[a]),
        _ => None,
    };
    read.ok_or(Fault::NotADate)
}

fn date(year: &[u8], month: &[u8], day: &[u8]) -> Option<Day> {
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_u32, |value, byte| {
            byte.is_ascii_digit().then(|| value * 10 + u32::from(*byte - b'0'))
        })
    };
    Day::from_ymd(i32::try_from(number(year)?).ok()?, number(month)?, number(day)?)
}

pub(super) fn currency(cell: &str) -> Result<Currency, Fault> {
    cell.parse().map_err(|_| Fault::NotACurrency)
}

/// An amount of a currency, greater than zero.
pub(super) fn positive(currency: Currency, digits: u32) -> impl Fn(&str) -> Result<Minor, Fault> {
    move |cell| match amount(cell, currency, digits)? {
        amount if amount.is_positive() => Ok(amount),
        _ => Err(Fault::NotPositive),
    }
}

/// An amount of a currency, zero or greater.
pub(super) fn not_negative(currency: Currency, digits: u32) -> impl Fn(&str) -> Result<Minor, Fault> {
    move |cell| match amount(cell, currency, digits)? {
        amount if amount.is_negative() => Err(Fault::Negative),
        amount => Ok(amount),
    }
}

/// `digits` are the decimals of the currency.
fn amount(cell: &str, currency: Currency, digits: u32) -> Result<Minor, Fault> {
    let plain = plain_number(cell).and_then(|(value, decimals)| {
        let value = value.checked_mul(10_i64.pow(digits.checked_sub(decimals)?))?;
        (value <= MAX_MINOR).then_some(Minor(value))
    });
    match plain {
        Some(amount) => Ok(amount),
        None => Ok(amount_as_written(number(cell)?, currency)?),
    }
}

/// A number of a currency that is told elsewhere, greater than zero.
pub(super) fn positive_number(cell: &str) -> Result<Decimal, Fault> {
    match number(cell)? {
        number if number > Decimal::ZERO => Ok(number),
        _ => Err(Fault::NotPositive),
    }
}

/// A number of a currency that is told elsewhere.
pub(super) fn number(cell: &str) -> Result<Decimal, Fault> {
    match plain_number(cell) {
        Some((value, decimals)) => Ok(Decimal::new(value, decimals)),
        None => parse_decimal(cell).map_err(|error| match error {
            ParseAmountError::NotANumber(_) => Fault::NotANumber,
            ParseAmountError::Amount(error) => error.into(),
        }),
    }
}

/// Digits with at most one mark among them, as almost every cell has them: the value and its number of decimals.
fn plain_number(cell: &str) -> Option<(i64, u32)> {
    if cell.len() > PLAIN || !cell.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let (mut value, mut decimals, mut has_mark) = (0_i64, 0, false);
    for byte in cell.bytes() {
        match byte {
            b'0'..=b'9' => {
                value = value * 10 + i64::from(byte - b'0');
                decimals += u32::from(has_mark);
            }
            b'.' | b',' if !has_mark => has_mark = true,
            _ => return None,
        }
    }
    Some((value, decimals))
}

/// A word of a vocabulary.
pub(super) fn word<W: FromStr<Err = UnknownWord>>(cell: &str) -> Result<W, Fault> {
    cell.parse().map_err(|UnknownWord { expected, .. }| Fault::NotOneOf { words: expected })
}

pub(super) fn country(cell: &str) -> Result<String, Fault> {
    Some(cell.to_ascii_uppercase()).filter(|code| is_country(code)).ok_or(Fault::NotACountry)
}

pub(super) fn language(cell: &str) -> Result<String, Fault> {
    Some(cell.to_ascii_lowercase()).filter(|code| is_language(code)).ok_or(Fault::NotALanguage)
}

/// An IBAN as banks exchange it: capitals, without spaces.
pub(super) fn iban(cell: &str) -> Result<String, Fault> {
    let plain = cell.split_whitespace().collect::<String>().to_ascii_uppercase();
    Some(plain).filter(|iban| is_iban(iban)).ok_or(Fault::NotAnIban)
}

pub(super) fn days(cell: &str) -> Result<i32, Fault> {
    cell.parse().ok().filter(|days| is_terms(*days)).ok_or(Fault::NotDays)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("1210", 121_000)]
    #[case("1210.5", 121_050)]
    #[case("1210,50", 121_050)]
    #[case("1.210,50", 121_050)]
    #[case("1 210,50", 121_050)]
    #[case("0.01", 1)]
    #[case("9999999999.99", 999_999_999_999)]
    fn amounts_are_read_with_either_mark(#[case] cell: &str, #[case] expected: i64) {
        assert_eq!(positive(Currency::EUR, 2)(cell), Ok(Minor(expected)));
    }

    #[rstest]
    #[case("0", Fault::NotPositive)]
    #[case("-3", Fault::NotPositive)]
    #[case("1.005", Fault::TooPrecise(Currency::EUR))]
    #[case("1.000", Fault::TooPrecise(Currency::EUR))]
    #[case("12a", Fault::NotANumber)]
    #[case("€ 12", Fault::NotANumber)]
    #[case("1e3", Fault::NotANumber)]
    #[case("99999999999", Fault::TooLarge(Currency::EUR))]
    #[case("79228162514264337593543950335", Fault::TooLarge(Currency::EUR))]
    #[case("999999999999999999999999999999999999", Fault::NotANumber)]
    fn what_is_no_amount_is_told(#[case] cell: &str, #[case] expected: Fault) {
        assert_eq!(positive(Currency::EUR, 2)(cell), Err(expected));
    }

    #[rstest]
    #[case("2026-02-03")]
    #[case("03/02/2026")]
    #[case("3/2/2026")]
    #[case("3/02/2026")]
    #[case("03/2/2026")]
    fn days_are_read_in_both_forms(#[case] cell: &str) {
        assert_eq!(day(cell), Ok("2026-02-03".parse().unwrap()));
    }

    #[rstest]
    #[case("31/02/2026")]
    #[case("2026-13-01")]
    #[case("12/31/2026")]
    #[case("2026/02/03")]
    #[case("03.02.2026")]
    #[case("03/02/26")]
    #[case("0026-02-03")]
    #[case("tomorrow")]
    #[case("é026-02-0")]
    fn what_is_no_day_is_told(#[case] cell: &str) {
        assert_eq!(day(cell), Err(Fault::NotADate));
    }

    #[test]
    fn texts_cannot_move_the_cursor() {
        assert_eq!(text("\u{1b}[31mRouge"), Err(Fault::ControlCharacter('\u{1b}')));
        assert_eq!(text("a\nb"), Err(Fault::ControlCharacter('\n')));
        assert_eq!(text("a\u{9b}b"), Err(Fault::ControlCharacter('\u{9b}')));
        assert_eq!(text("a\0b"), Err(Fault::ControlCharacter('\0')));
        assert_eq!(text("Café Łódź"), Ok("Café Łódź"));
        assert_eq!(lines("a\r\nb\nc"), Ok("a\nb\nc".into()));
        assert_eq!(lines("a\rb"), Err(Fault::ControlCharacter('\r')));
    }

    #[test]
    fn a_text_has_its_limit_in_characters() {
        assert_eq!(short_text::<4>("été!"), Ok("été!"));
        assert_eq!(short_text::<4>("été !"), Err(Fault::TooLong { most: 4 }));
    }

    #[test]
    fn codes_are_read_in_either_case() {
        assert_eq!((country("be"), language("FR")), (Ok("BE".into()), Ok("fr".into())));
        assert_eq!(
            (country("Belgium"), language("french")),
            (Err(Fault::NotACountry), Err(Fault::NotALanguage))
        );
        assert_eq!(iban("be71 0961 2345 6769"), Ok("BE71096123456769".into()));
        assert_eq!((days("30"), days("-1"), days("x")), (Ok(30), Err(Fault::NotDays), Err(Fault::NotDays)));
    }
}
