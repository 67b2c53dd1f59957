//! Money that came in (or went back), and where it was placed.

pub mod proposal;

use serde::{Deserialize, Serialize};

use super::id::{ClientId, DocumentId, PaymentId};
use super::words::words;
use crate::calendar::Day;
use crate::money::{Currency, Minor};

/// A payment as typed or imported; money given back to a client is a refund.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Payment {
    pub client: ClientId,
    /// The invoice that was named with it. What is placed where is told by portions, and may be less or change.
    pub invoice: Option<DocumentId>,
    pub kind: PaymentKind,
    /// Booking day of the bank.
    pub day: Day,
    /// Greater than zero, whatever the kind.
    pub amount: Minor,
    pub currency: Currency,
    pub method: Method,
    pub reference: Option<String>,
}

impl Payment {
    /// Who paid, when and how: what the parts of one payment have in common.
    pub fn occasion(&self) -> Self {
        Self { invoice: None, amount: Minor::ZERO, ..self.clone() }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentKind {
    #[default]
    Payment,
    /// Unapplied money given back.
    Refund,
    /// Takes a payment back: typed by mistake, or returned by the bank.
    Reversal,
}

words!(PaymentKind { Payment = "payment", Refund = "refund", Reversal = "reversal" });

impl PaymentKind {
    /// What an amount of this kind adds to the unapplied money of the client.
    pub fn signed(self, amount: Minor) -> Minor {
        match self {
            Self::Payment => amount,
            Self::Refund | Self::Reversal => -amount,
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    #[default]
    Transfer,
    Card,
    Cheque,
    Cash,
    Other,
}

words!(Method { Transfer = "transfer", Card = "card", Cheque = "cheque", Cash = "cash", Other = "other" });

/// What pays an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    Payment(PaymentId),
    CreditNote(DocumentId),
    /// A small difference given up.
    WriteOff,
}

/// A part of a source placed on an invoice. A negative amount takes back what was placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Portion {
    pub invoice: DocumentId,
    pub amount: Minor,
    /// The day from which it counts.
    pub day: Day,
}

/// A portion with the source that it is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placement {
    pub source: Source,
    pub portion: Portion,
}

impl Placement {
    /// Portions of one source.
    pub fn of(source: Source, portions: impl IntoIterator<Item = Portion>) -> Vec<Self> {
        portions.into_iter().map(|portion| Self { source, portion }).collect()
    }
}

/// The day from which a source counts on an invoice: not before either exists, nor before a day typed by the user.
pub fn effective_day(source: Day, invoice_issued: Day, typed: Option<Day>) -> Day {
    source.max(invoice_issued).max(typed.unwrap_or(source))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_paid_ahead_counts_from_the_day_of_the_invoice() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        assert_eq!(effective_day(day("2026-03-01"), day("2026-04-01"), None), day("2026-04-01"));
        assert_eq!(effective_day(day("2026-05-01"), day("2026-04-01"), None), day("2026-05-01"));
    }
}
