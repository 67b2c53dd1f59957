//! Rows of the three tables: read and well formed, not yet compared with the ledger.

use crate::calendar::Day;
use crate::domain::client::{Client, ClientKind};
use crate::domain::invoice::DocumentKind;
use crate::domain::payment::Method;
use crate::money::{Currency, Decimal, Minor};

/// A row of the clients' table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientRow {
    pub line: usize,
    /// With the defaults where a cell is empty, and without its credit limit.
    pub client: Client,
    /// `None` where the cell is empty.
    pub kind: Option<ClientKind>,
    /// As written: its currency may be the house's.
    pub credit_limit: Option<Decimal>,
}

/// A row of the invoices' table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentRow {
    pub line: usize,
    pub kind: DocumentKind,
    pub number: String,
    /// The client's code.
    pub client: String,
    pub currency: Currency,
    pub issue_day: Day,
    pub due_day: Day,
    pub net: Option<Minor>,
    pub vat: Option<Minor>,
    pub gross: Minor,
    pub po_number: Option<String>,
    pub reference: Option<String>,
    /// The number of the invoice that a credit note corrects.
    pub original: Option<String>,
}

/// A row of the payments' table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentRow {
    pub line: usize,
    /// The invoice's number; without one the client is there.
    pub invoice: Option<String>,
    /// The client's code.
    pub client: Option<String>,
    pub day: Day,
    /// As written: its currency may be the invoice's. Greater than zero.
    pub amount: Decimal,
    pub currency: Option<Currency>,
    pub method: Method,
    pub reference: Option<String>,
}
