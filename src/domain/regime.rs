//! Which rules of late interest hold for a client, where the user says so.

use std::fmt;
use std::str::FromStr;

use super::client::ClientKind;
use super::country::is_country;

/// The union's own rule, where no country's is meant.
const UNION: &str = "EU";

/// A regime of late interest: `BE-business`, `FR-consumer`, `EU-public`, `contract`, `none`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Regime {
    /// The law of a country, or of the union, for a kind of debtor.
    Law { country: String, debtor: ClientKind },
    /// What the parties agreed.
    Contract,
    /// No interest is asked for.
    None,
}

/// The text is no regime.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a regime; expected a country and a kind such as BE-business, or contract, or none")]
pub struct NotARegime(pub String);

impl FromStr for Regime {
    type Err = NotARegime;

    /// Reads small and capital letters alike. Directive 2011/7/EU does not reach consumers.
    fn from_str(text: &str) -> Result<Self, NotARegime> {
        let error = || NotARegime(text.to_owned());
        match text.trim().to_lowercase().as_str() {
            "contract" => Ok(Self::Contract),
            "none" => Ok(Self::None),
            plain => {
                let (country, debtor) = plain.split_once('-').ok_or_else(error)?;
                let country = country.to_uppercase();
                let debtor: ClientKind = debtor.parse().map_err(|_| error())?;
                let is_of_union = country == UNION && debtor != ClientKind::Consumer;
                let is_of_country = !country.is_empty() && is_country(&country);
                if is_of_union || is_of_country { Ok(Self::Law { country, debtor }) } else { Err(error()) }
            }
        }
    }
}

impl fmt::Display for Regime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Law { country, debtor } => write!(f, "{country}-{debtor}"),
            Self::Contract => f.write_str("contract"),
            Self::None => f.write_str("none"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("BE-business", "BE-business")]
    #[case("be-Consumer", "BE-consumer")]
    #[case(" GB-business ", "GB-business")]
    #[case("EU-public", "EU-public")]
    #[case("Contract", "contract")]
    #[case("none", "none")]
    fn regimes_are_read_and_written(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(text.parse::<Regime>().map(|regime| regime.to_string()), Ok(expected.to_owned()));
    }

    #[rstest]
    #[case("")]
    #[case("foo")]
    #[case("BE")]
    #[case("-business")]
    #[case("XX-business")]
    #[case("BE-firm")]
    #[case("EU-consumer")]
    fn other_words_are_none(#[case] text: &str) {
        assert_eq!(text.parse::<Regime>(), Err(NotARegime(text.to_owned())));
    }
}
