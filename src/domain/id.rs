//! Ids of the ledger's rows. A row keeps its id for ever, so a selection or a link can hold it.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

ids! {
    ClientId,
    /// A draft, an invoice or a credit note; a draft keeps its id when it is issued.
    DocumentId,
    /// A payment or a refund.
    PaymentId,
    AllocationId,
    ContactId,
    /// A journal entry.
    EntryId,
}
