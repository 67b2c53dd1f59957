//! What is wrong in a table, by line and column, and what was expected instead.

use std::borrow::Cow;

use crate::calendar::Day;
use crate::money::{AmountError, Currency, Money};

/// One wrong cell, line or header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The first physical line of the row; 1 is the first of the file.
    pub line: usize,
    /// The column's name; `None` where the whole line is meant.
    pub column: Option<Cow<'static, str>>,
    /// The cell as it stands in the file.
    pub found: String,
    pub fault: Fault,
}

/// What was expected. The texts are the messages `import-…` of the languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The first wrong byte; 0 is the first of the file.
    NotUtf8 {
        byte: usize,
    },
    NoHeader,
    MissingColumn,
    UnknownColumn {
        known: Vec<&'static str>,
    },
    UnnamedColumn,
    DoubledColumn,
    /// A quotation mark that no other one closes.
    OpenQuote,
    CellCount {
        expected: usize,
    },
    Required,
    TooLong {
        most: usize,
    },
    ControlCharacter(char),
    NotADate,
    NotANumber,
    TooPrecise(Currency),
    TooLarge(Currency),
    NotPositive,
    Negative,
    NotOneOf {
        words: String,
    },
    NotACurrency,
    NotACountry,
    NotALanguage,
    NotAnIban,
    NotAnEmail,
    NotDays,
    /// A warning, never a refusal.
    CheckDigit,
    BeforeIssue {
        issued: Day,
    },
    /// Net and VAT together are this.
    NotTheSum {
        sum: Money,
    },
    /// A part of an amount is not more than the whole.
    MoreThanGross {
        gross: Money,
    },
    UnknownClient,
    UnknownDocument,
    /// The code or number exists with another value in this column.
    OtherContent {
        key: String,
        there: There,
        value: String,
    },
    /// The number is that of a credit note.
    NotAnInvoice,
    /// Only a credit note has an original.
    NotACreditNote,
    OtherClient {
        owner: String,
    },
    OtherCurrency {
        expected: Currency,
    },
    /// Without an invoice the client is needed.
    ClientNeeded,
}

/// Where the other content stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum There {
    Ledger,
    Line(usize),
}

impl Problem {
    pub fn new(line: usize, column: &'static str, found: impl Into<String>, fault: Fault) -> Self {
        Self { line, column: Some(Cow::Borrowed(column)), found: found.into(), fault }
    }

    /// A problem of a whole line.
    pub fn of_line(line: usize, found: impl Into<String>, fault: Fault) -> Self {
        Self { line, column: None, found: found.into(), fault }
    }
}

impl From<AmountError> for Fault {
    fn from(error: AmountError) -> Self {
        match error {
            AmountError::TooLarge { currency } => Self::TooLarge(currency),
            AmountError::TooPrecise { currency } => Self::TooPrecise(currency),
        }
    }
}
