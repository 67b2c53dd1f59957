//! Changes that contradict the ledger. Nothing was written; the words say what would have been possible.

use crate::calendar::Day;
use crate::domain::id::{ClientId, ContactId, DocumentId, EntryId, PaymentId};
use crate::domain::number::OutOfOrder;
use crate::money::{Currency, Money};

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("there is no client {0} in the ledger")]
    UnknownClient(ClientId),
    #[error("there is no document {0} in the ledger")]
    UnknownDocument(DocumentId),
    #[error("there is no draft {0} in the ledger")]
    UnknownDraft(DocumentId),
    #[error("there is no payment {0} in the ledger")]
    UnknownPayment(PaymentId),
    #[error("there is no contact {0} in the ledger")]
    UnknownContact(ContactId),
    #[error("there is no entry {0} in the journal")]
    UnknownEntry(EntryId),
    #[error("the code “{code}” belongs to another client")]
    CodeTaken { code: String },
    #[error("client “{code}” has drafts, documents, payments or contacts and stays")]
    ClientInUse { code: String },
    #[error("{number} came with an import and has payments, credit notes, letters or drafts since")]
    ImportUsed { number: String },
    #[error("payment {0} came with an import and was placed or taken back since")]
    ImportedPaymentUsed(PaymentId),
    #[error("{number} was issued already; an issued document never changes")]
    AlreadyIssued { number: String },
    #[error("the number {number} is taken")]
    NumberTaken { number: String },
    #[error("{given} is not the next number of its series, which is {next}")]
    NotTheNextNumber { given: String, next: String },
    /// Numbers follow the days; those of an import are as they are.
    #[error(transparent)]
    OutOfOrder(#[from] OutOfOrder),
    #[error("{number} is not an invoice")]
    NotAnInvoice { number: String },
    #[error("{number} is not a credit note")]
    NotACreditNote { number: String },
    #[error("an invoice settles nothing; only a payment or a credit note does")]
    InvoicePlacesNothing,
    #[error("{portion} is more than the {open} open on {number} from {day} on")]
    MoreThanOpen { number: String, portion: Money, open: Money, day: Day },
    #[error("{portion} is more than the {left} left to place from {day} on")]
    MoreThanLeft { portion: Money, left: Money, day: Day },
    #[error(
        "{portion} is more than the {placed} that was placed on {number} and can be taken back from {day} on"
    )]
    MoreThanPlaced { number: String, portion: Money, placed: Money, day: Day },
    #[error("{amount} is more than the {left} that the client has left unapplied from {day} on")]
    MoreThanUnapplied { amount: Money, left: Money, day: Day },
    #[error("{number} is in {expected}, not in {found}; amounts of two currencies are never added")]
    OtherCurrency { number: String, expected: Currency, found: Currency },
    #[error("{number} belongs to another client")]
    OtherClient { number: String },
    #[error("an amount must be greater than zero")]
    NotPositive,
    #[error("an amount must not be zero")]
    Zero,
    #[error("nothing was placed")]
    NoPortions,
    #[error("{day} is before {earliest}, the first day on which this can count")]
    TooEarly { day: Day, earliest: Day },
    #[error("a refund settles no invoice")]
    RefundPlacesNothing,
    #[error("a reversal is made by taking back its payment")]
    ReversalByHand,
    #[error("payment {0} was taken back already")]
    AlreadyReversed(PaymentId),
    #[error("payment {0} takes another one back; it cannot be taken back itself")]
    ReversalStays(PaymentId),
    #[error("contact {0} was voided already")]
    AlreadyVoided(ContactId),
    #[error("entry {0} of the journal was undone already")]
    AlreadyUndone(EntryId),
}
