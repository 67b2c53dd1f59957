//! Words with a client that took place: letters, e-mails, calls, messages.

use serde::{Deserialize, Serialize};

use super::id::{ClientId, DocumentId};
use super::policy::StepName;
use super::words::words;
use crate::calendar::Day;
use crate::money::{Currency, Minor};

/// A contact. It is never changed; a mistaken one is voided by a later entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    pub client: ClientId,
    pub day: Day,
    pub channel: Channel,
    /// The policy step that it carried out.
    pub step: Option<StepName>,
    /// What it was about, with what was open then.
    pub items: Vec<ContactItem>,
    pub note: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactItem {
    pub invoice: DocumentId,
    pub open: Minor,
    pub currency: Currency,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    Letter,
    Registered,
    Email,
    Call,
    Message,
}

words!(Channel {
    Letter = "letter",
    Registered = "registered",
    Email = "email",
    Call = "call",
    Message = "message",
});

impl Channel {
    /// Whether it leaves a letter that the reader can keep.
    pub const fn is_letter(self) -> bool {
        match self {
            Self::Letter | Self::Registered | Self::Email => true,
            Self::Call | Self::Message => false,
        }
    }
}

/// A file that the ledger keeps with what it belongs to, as it was sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Paper {
    /// Name without folder, safe on every system.
    pub file_name: String,
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Paper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Paper({}, {} bytes)", self.file_name, self.bytes.len())
    }
}
