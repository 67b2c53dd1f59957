//! What is wrong with something typed: one list serves the lines of a form and the flags of a command.

use super::vat::VatCase;
use crate::calendar::Day;
use crate::money::Money;

/// A flaw of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// The field's name as in the command line's JSON: `due_date`, `iban`.
    pub field: &'static str,
    pub kind: FlawKind,
}

/// The kinds of flaws. Their texts are the messages `flaw-…` of the languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FlawKind {
    Required,
    TooLong {
        most: usize,
    },
    /// Another row has this code or number.
    Taken,
    NotAnIban,
    NotABic,
    NotAnEmail,
    /// Not one of the regimes of late interest.
    NotARegime,
    NotACountry,
    NotALanguage,
    /// Format or check digit of a VAT or registration number: a warning, never a refusal.
    CheckDigit,
    NotPositive,
    NotDays,
    NotAPercent,
    Before {
        day: Day,
    },
    MoreThan {
        most: Money,
    },
    NoLines,
    OtherCurrency,
    /// A rate of VAT was typed where the case charges none: a warning, the line is issued at 0 %.
    NotCharged {
        case: VatCase,
    },
    /// Who owes the VAT instead of the seller must be named by a VAT number (Directive 2006/112/EC, art. 226, 4).
    BuyerVatId,
    /// Text holds none.
    Control {
        character: char,
    },
    /// Characters that the documents' font lacks.
    Unprintable {
        characters: String,
    },
}

impl Flaw {
    pub const fn new(field: &'static str, kind: FlawKind) -> Self {
        Self { field, kind }
    }

    /// Whether the change passes all the same and the user is only told.
    pub const fn is_warning(&self) -> bool {
        matches!(self.kind, FlawKind::CheckDigit | FlawKind::NotCharged { .. })
    }
}
