//! Amounts of money as a language writes them.

use super::super::Language;
use super::number::plain_number;
use crate::money::{Currency, Minor, Money};

/// An amount where its place tells the currency: `1,234.56`, `−0.05`.
pub fn amount(language: Language, amount: Minor, currency: Currency) -> String {
    plain_number(language, &amount.show(currency))
}

/// An amount that is a difference: `+1,234.56`, `−0.05`, `0.00`.
pub fn signed_amount(language: Language, value: Minor, currency: Currency) -> String {
    let plus = if value.is_positive() { "+" } else { "" };
    format!("{plus}{}", amount(language, value, currency))
}

/// An amount with its currency code, placed as the Interinstitutional Style Guide of the EU (7.3.3) says.
pub fn money(language: Language, money: Money) -> String {
    let shown = amount(language, money.amount, money.currency);
    match language {
        Language::En => format!("{}\u{a0}{shown}", money.currency),
        Language::Fr | Language::Nl | Language::De => format!("{shown}\u{a0}{}", money.currency),
    }
}

/// An amount with the sign of its currency: `€1,234.56`, `1 234,56 €`, `€ 1.234,56`; the code where there is no sign.
pub fn money_with_sign(language: Language, value: Money) -> String {
    let Some(sign) = currency_sign(value.currency) else {
        return money(language, value);
    };
    let shown = amount(language, value.amount, value.currency);
    match language {
        Language::En => {
            shown.strip_prefix('−').map_or(format!("{sign}{shown}"), |rest| format!("−{sign}{rest}"))
        }
        Language::Nl => format!("{sign}\u{a0}{shown}"),
        Language::Fr | Language::De => format!("{shown}\u{a0}{sign}"),
    }
}

fn currency_sign(currency: Currency) -> Option<&'static str> {
    match currency.code() {
        "EUR" => Some("€"),
        "GBP" => Some("£"),
        "USD" => Some("$"),
        "JPY" => Some("¥"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    const VALUE: Minor = Minor(-123_456);

    #[rstest]
    #[case(Language::En, "EUR\u{a0}−1,234.56", "−€1,234.56")]
    #[case(Language::Fr, "−1\u{202f}234,56\u{a0}EUR", "−1\u{202f}234,56\u{a0}€")]
    #[case(Language::Nl, "−1.234,56\u{a0}EUR", "€\u{a0}−1.234,56")]
    #[case(Language::De, "−1.234,56\u{a0}EUR", "−1.234,56\u{a0}€")]
    fn the_currency_stands_where_readers_expect_it(
        #[case] language: Language,
        #[case] code: &str,
        #[case] sign: &str,
    ) {
        assert_eq!(money(language, VALUE.of(Currency::EUR)), code);
        assert_eq!(money_with_sign(language, VALUE.of(Currency::EUR)), sign);
    }

    #[test]
    fn a_currency_without_sign_shows_its_code() {
        let francs = "CHF".parse().unwrap();
        assert_eq!(money_with_sign(Language::Fr, Minor(5_000).of(francs)), "50,00\u{a0}CHF");
    }

    #[test]
    fn amounts_have_the_digits_of_their_currency() {
        assert_eq!(amount(Language::En, Minor(150_000), "JPY".parse().unwrap()), "150,000");
        assert_eq!(amount(Language::De, Minor(1_234_567), "TND".parse().unwrap()), "1.234,567");
        assert_eq!(amount(Language::En, Minor::ZERO, Currency::EUR), "0.00");
    }

    #[test]
    fn a_difference_always_shows_its_direction() {
        let signed = |minor| signed_amount(Language::En, Minor(minor), Currency::EUR);
        assert_eq!((signed(5), signed(-5), signed(0)), ("+0.05".into(), "−0.05".into(), "0.00".into()));
    }
}
