//! A line of a document as the command line takes it: `DESCRIPTION|QUANTITY|UNIT PRICE|VAT %`.

use crate::app::InWords;
use crate::domain::invoice::Line;
use crate::money::{Decimal, ParseAmountError, Percent, parse_decimal};
use crate::text::{Messages, args};

/// The text is no line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LineError {
    #[error("“{0}” is not a line; expected DESCRIPTION|QUANTITY|UNIT PRICE|VAT %")]
    Parts(String),
    #[error("quantity, unit price or VAT of “{line}”: {source}")]
    Number { line: String, source: ParseAmountError },
}

impl InWords for LineError {
    fn in_words(&self, messages: Messages) -> String {
        match self {
            Self::Parts(line) => messages.format("error-not-a-line", &args![line = line.as_str()]),
            Self::Number { line, source } => {
                let fault = source.in_words(messages);
                messages.format("error-line-number", &args![line = line.as_str(), fault = fault])
            }
        }
    }
}

/// Reads a line. The description may hold `|`; the quantity may carry a unit: `12.5 h`.
pub fn parse_line(text: &str) -> Result<Line, LineError> {
    let mut parts = text.rsplitn(4, '|').map(str::trim);
    let (Some(vat), Some(price), Some(quantity), Some(description)) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(LineError::Parts(text.to_owned()));
    };
    let number = |part: &str| -> Result<Decimal, LineError> {
        parse_decimal(part).map_err(|source| LineError::Number { line: text.to_owned(), source })
    };
    // Letters without a number before them are no unit.
    let unit_at = quantity.find(char::is_alphabetic).filter(|at| *at > 0).unwrap_or(quantity.len());
    let (count, unit) = quantity.split_at(unit_at);
    // “1h30” is an hour and a half, not one “h30”.
    if unit.trim_start_matches(['h', 'H']).starts_with(|c: char| c.is_ascii_digit()) {
        number(quantity)?;
    }
    Ok(Line {
        description: description.to_owned(),
        quantity: number(count)?,
        unit: unit.trim().to_owned(),
        unit_price: number(price)?,
        vat_rate: Percent(number(vat.trim_end_matches('%'))?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_with_its_unit() {
        let line = parse_line("Design | web|12,5 h|85.00|21 %").unwrap();
        assert_eq!((line.description.as_str(), line.unit.as_str()), ("Design | web", "h"));
        assert_eq!((line.quantity, line.unit_price), ("12.5".parse().unwrap(), "85.00".parse().unwrap()));
        assert_eq!(line.vat_rate, Percent(Decimal::from(21)));
    }

    #[test]
    fn what_is_no_line_is_refused() {
        assert!(matches!(parse_line("Design|1|2"), Err(LineError::Parts(_))));
        let source = ParseAmountError::NotANumber("x".into());
        assert!(matches!(parse_line("Design|1h30|2|21"), Err(LineError::Number { .. })));
        assert_eq!(parse_line("Paint|12 m2|2|21").unwrap().unit, "m2");
        let line = "Design|x|2|21".to_owned();
        assert_eq!(parse_line(&line), Err(LineError::Number { line, source }));
    }
}
