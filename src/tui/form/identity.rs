//! Which form it is: what is kept of an unfinished one bears its name, and opens it again.

use std::fmt;
use std::str::FromStr;

use super::Form;
use super::blank::client::ClientBlank;
use super::blank::company::CompanyBlank;
use super::blank::credit::CreditBlank;
use super::blank::invoice::InvoiceBlank;
use super::blank::payment::PaymentBlank;
use super::blank::refund;
use crate::domain::id::{ClientId, DocumentId, PaymentId};
use crate::tui::world::World;

/// A form of which one unfinished one is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormId {
    Invoice,
    Draft(DocumentId),
    Client,
    EditClient(ClientId),
    Company,
    Payment,
    Credit(DocumentId),
    Refund(ClientId),
    Reverse(PaymentId),
}

impl FormId {
    /// The form as it is before anything is typed; `None` where what it is about is gone.
    pub fn blank(self, world: &World) -> Option<Form> {
        Some(match self {
            Self::Invoice => Form::new(InvoiceBlank::new(None)),
            Self::Draft(id) => Form::new(InvoiceBlank::of_draft(id)),
            Self::Client => Form::new(ClientBlank::default()),
            Self::EditClient(id) => Form::new(ClientBlank::of(id)),
            Self::Company => Form::new(CompanyBlank::default()),
            Self::Payment => Form::new(PaymentBlank::default()),
            Self::Credit(id) => Form::new(CreditBlank::new(id)),
            Self::Refund(id) => Form::new(refund::of_client(id, world)?),
            Self::Reverse(id) => Form::new(refund::of_payment(id, world)?),
        })
    }
}

impl fmt::Display for FormId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invoice => f.write_str("invoice"),
            Self::Draft(id) => write!(f, "draft-{}", id.0),
            Self::Client => f.write_str("client"),
            Self::EditClient(id) => write!(f, "client-{}", id.0),
            Self::Company => f.write_str("company"),
            Self::Payment => f.write_str("payment"),
            Self::Credit(id) => write!(f, "credit-{}", id.0),
            Self::Refund(id) => write!(f, "refund-{}", id.0),
            Self::Reverse(id) => write!(f, "reverse-{}", id.0),
        }
    }
}

/// The text names no form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no form")]
pub struct NoForm(pub String);

impl FromStr for FormId {
    type Err = NoForm;

    fn from_str(text: &str) -> Result<Self, NoForm> {
        let (word, id) = text.split_once('-').map_or((text, None), |(word, id)| (word, id.parse().ok()));
        Ok(match (word, id) {
            ("invoice", None) => Self::Invoice,
            ("draft", Some(id)) => Self::Draft(DocumentId(id)),
            ("client", None) => Self::Client,
            ("client", Some(id)) => Self::EditClient(ClientId(id)),
            ("company", None) => Self::Company,
            ("payment", None) => Self::Payment,
            ("credit", Some(id)) => Self::Credit(DocumentId(id)),
            ("refund", Some(id)) => Self::Refund(ClientId(id)),
            ("reverse", Some(id)) => Self::Reverse(PaymentId(id)),
            _ => return Err(NoForm(text.to_owned())),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_as_it_is_written() {
        let id = DocumentId(7);
        for form in [FormId::Invoice, FormId::Draft(id), FormId::EditClient(ClientId(3)), FormId::Credit(id)]
        {
            assert_eq!(form.to_string().parse(), Ok(form));
        }
        assert_eq!("draft".parse::<FormId>(), Err(NoForm("draft".into())));
    }
}
