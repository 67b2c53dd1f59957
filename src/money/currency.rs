//! ISO 4217 currencies and their number of decimals.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A currency in use, by its ISO 4217 code.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

/// The text is not the code of a currency in use.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a currency code; expected three letters such as EUR")]
pub struct UnknownCurrency(pub String);

/// Codes with two decimals (ISO 4217 list one, funds and metals left out).
const TWO_DECIMALS: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD \
    CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG \
    HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK \
    MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS \
    SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD YER ZAR ZMW ZWG";
const NO_DECIMALS: &str = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
const THREE_DECIMALS: &str = "BHD IQD JOD KWD LYD OMR TND";

impl Currency {
    pub const EUR: Self = Self(*b"EUR");
    pub const USD: Self = Self(*b"USD");
    pub const GBP: Self = Self(*b"GBP");

    /// Every currency, by its code.
    pub fn all() -> impl Iterator<Item = Self> {
        let lists = [TWO_DECIMALS, NO_DECIMALS, THREE_DECIMALS].into_iter();
        let mut codes: Vec<&str> = lists.flat_map(str::split_ascii_whitespace).collect();
        codes.sort_unstable();
        codes.into_iter().filter_map(|code| code.parse().ok())
    }

    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("???")
    }

    /// Number of decimals of the minor unit: 2 for EUR, 0 for JPY, 3 for KWD.
    pub fn digits(self) -> u32 {
        if is_in(NO_DECIMALS, self.0) {
            0
        } else if is_in(THREE_DECIMALS, self.0) {
            3
        } else {
            2
        }
    }
}

/// Whether a code stands in a list of codes with one space between them. Asked for every amount that is shown.
fn is_in(list: &str, code: [u8; 3]) -> bool {
    list.as_bytes().chunks(4).any(|known| known.starts_with(&code))
}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let code =
            <[u8; 3]>::try_from(text.as_bytes()).map(|code| code.map(|letter| letter.to_ascii_uppercase()));
        let known = |code: &[u8; 3]| {
            [TWO_DECIMALS, NO_DECIMALS, THREE_DECIMALS].iter().any(|list| is_in(list, *code))
        };
        code.ok().filter(known).map(Self).ok_or_else(|| UnknownCurrency(text.to_owned()))
    }
}

impl TryFrom<String> for Currency {
    type Error = UnknownCurrency;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_follow_iso_4217() {
        let digits = |code: &str| code.parse::<Currency>().unwrap().digits();
        assert_eq!((digits("EUR"), digits("JPY"), digits("TND"), digits("chf")), (2, 0, 3, 2));
    }

    #[test]
    fn an_unknown_code_is_named() {
        let error = "EURO".parse::<Currency>().unwrap_err();
        assert!(error.to_string().contains("EURO"));
        assert!("".parse::<Currency>().is_err());
    }
}
