//! Looks for everything that should never be: damage, broken chains, gaps, balances that differ.

mod balance;
mod chain;
mod database;
mod number;
mod record;
mod state;

use crate::calendar::Day;
use crate::domain::id::{DocumentId, EntryId, PaymentId};
use crate::money::Money;

use super::{Result, Store};

/// Something that should not be in a ledger.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Finding {
    #[error("the database is damaged: {0}")]
    Damage(String),
    #[error("a row of {table} refers to one of {parent} that is not there")]
    Dangling { table: String, parent: String },
    #[error("entry {0} of the journal is not what was written")]
    ChangedEntry(EntryId),
    #[error("entry {0} of the journal does not follow the one before it")]
    BrokenChain(EntryId),
    #[error("the newest entries of the journal are missing")]
    MissingEntries,
    #[error("{number} is not what was issued")]
    ChangedDocument { number: String },
    #[error("{number} has no entry in the journal")]
    UnknownDocument { number: String },
    #[error("payment {0} is not what was recorded")]
    ChangedPayment(PaymentId),
    #[error("client {code} is not what the journal says")]
    ChangedClient { code: String },
    #[error("draft {0} is not what the journal says")]
    ChangedDraft(DocumentId),
    #[error("the company is not what the journal says")]
    ChangedCompany,
    /// A wrong end makes a gap, or stands in the way of the next number.
    #[error("the series {series} does not end with its last number")]
    SeriesEnd { series: String },
    #[error("the number {number} is missing")]
    Gap { number: String },
    /// Refused at issue; in a ledger of an older version it may stand, and a tax inspector asks about it.
    #[error("{number} of {day} comes after {before} of {day_before}")]
    DateInversion { number: String, day: Day, before: String, day_before: Day },
    #[error("net and VAT of {number} do not add up to its gross")]
    Totals { number: String },
    #[error("{number} is kept as open with {kept}, its rows say {counted}")]
    OpenItem { number: String, kept: Money, counted: Money },
    #[error("{what} {source_id} is kept with {kept} left, its rows say {counted}")]
    OpenCredit { what: CreditKind, source_id: i64, kept: Money, counted: Money },
    #[error("client {client}: open less unapplied is {kept}, documents less money is {counted}")]
    Net { client: String, kept: Money, counted: Money },
    #[error("more or less than nothing is open on {number} on {day}: {open}")]
    OverPlaced { number: String, day: Day, open: Money },
    #[error("more of {what} {source_id} is placed than it holds: {over}")]
    OverUsed { what: CreditKind, source_id: i64, over: Money },
    #[error("money of another client or currency is placed on {number}")]
    Foreign { number: String },
    #[error("the file {file_name} is not the one that was kept")]
    Paper { file_name: String },
}

/// What a credit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CreditKind {
    Payment,
    CreditNote,
}

impl std::fmt::Display for CreditKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Payment => "payment",
            Self::CreditNote => "credit note",
        })
    }
}

impl Finding {
    /// Whether the ledger is sound all the same.
    pub const fn is_warning(&self) -> bool {
        matches!(self, Self::DateInversion { .. })
    }
}

impl Store {
    /// Checks everything, in one snapshot; nothing found is a sound ledger.
    pub fn check(&self) -> Result<Vec<Finding>> {
        let _moment = self.moment()?;
        let mut findings = database::check(&self.conn)?;
        if !findings.is_empty() {
            return Ok(findings);
        }
        findings.extend(chain::check(&self.conn)?);
        findings.extend(number::check(&self.conn)?);
        findings.extend(balance::check(&self.conn)?);
        findings.extend(record::check(self)?);
        findings.extend(state::check(&self.conn)?);
        Ok(findings)
    }
}
