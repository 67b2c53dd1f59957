//! Reads payments, and money that is not placed yet.

use rusqlite::{Connection, Row, params};

use crate::calendar::Day;
use crate::domain::id::{ClientId, PaymentId};
use crate::domain::payment::{Payment, PaymentKind, Source};
use crate::money::{Currency, Minor};

use super::documents::{PlacedPortion, portion};
use super::{Result, Store, optional};

/// A payment, refund or reversal as the ledger keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentRow {
    pub id: PaymentId,
    pub payment: Payment,
    /// Money in is positive, money out is negative.
    pub signed: Minor,
    /// The payment that this one takes back.
    pub reverses: Option<PaymentId>,
    /// The reversal that took this one back.
    pub reversed_by: Option<PaymentId>,
}

/// Which payments a list holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PaymentFilter {
    #[default]
    All,
    OfClient(ClientId),
}

/// A payment or credit note with money left to place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CreditRow {
    pub source: Source,
    pub client: ClientId,
    pub currency: Currency,
    pub day: Day,
    pub amount: Minor,
    /// Negative for a refund.
    pub rest: Minor,
}

const ROW: &str = "SELECT id, client, day, amount, currency, method, reference, reverses, invoice, \
    (SELECT id FROM payment AS back WHERE back.reverses = payment.id) FROM payment";

/// Payments that name an invoice are found through it: an index less to keep during an import.
const OF_CLIENT: &str = "WHERE id IN ( \
    SELECT payment.id FROM document JOIN payment ON payment.invoice = document.id WHERE document.client = ?3 \
    UNION ALL SELECT id FROM payment WHERE client = ?3 AND invoice IS NULL)";

fn row(row: &Row<'_>) -> rusqlite::Result<PaymentRow> {
    let (signed, reverses): (Minor, Option<PaymentId>) = (row.get(3)?, row.get(7)?);
    let payment = Payment {
        client: row.get(1)?,
        invoice: row.get(8)?,
        kind: kind(signed, reverses),
        day: row.get(2)?,
        amount: signed.abs(),
        currency: row.get(4)?,
        method: row.get(5)?,
        reference: row.get(6)?,
    };
    Ok(PaymentRow { id: row.get(0)?, payment, signed, reverses, reversed_by: row.get(9)? })
}

/// What a row of payments is follows from its sign and whether it takes another one back.
pub(super) const fn kind(signed: Minor, reverses: Option<PaymentId>) -> PaymentKind {
    match reverses {
        Some(_) => PaymentKind::Reversal,
        None if signed.is_negative() => PaymentKind::Refund,
        None => PaymentKind::Payment,
    }
}

pub(super) fn by_id(conn: &Connection, id: PaymentId) -> Result<Option<PaymentRow>> {
    optional(conn.prepare_cached(&format!("{ROW} WHERE id = ?"))?.query_row([id], row))
}

impl Store {
    /// Payments, refunds and reversals, the newest first.
    pub fn payments(&self, filter: PaymentFilter, limit: u32, offset: u32) -> Result<Vec<PaymentRow>> {
        let (wanted, client) = match filter {
            PaymentFilter::All => ("WHERE ?3 IS NULL", None),
            PaymentFilter::OfClient(client) => (OF_CLIENT, Some(client)),
        };
        let sql = format!("{ROW} {wanted} ORDER BY day DESC, id DESC LIMIT ?1 OFFSET ?2");
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_map(params![limit, offset, client], row)?.collect::<rusqlite::Result<_>>()?)
    }

    pub fn payment(&self, id: PaymentId) -> Result<Option<PaymentRow>> {
        by_id(&self.conn, id)
    }

    /// Where the money of a payment or credit note was placed, by day.
    pub fn portions_of(&self, source: Source) -> Result<Vec<PlacedPortion>> {
        let (column, id) = match source {
            Source::Payment(id) => ("payment", id.0),
            Source::CreditNote(id) => ("credit_note", id.0),
            Source::WriteOff => return Ok(Vec::new()),
        };
        let sql = format!(
            "SELECT invoice, payment, credit_note, day, amount FROM portion WHERE {column} = ? ORDER BY day"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_map([id], portion)?.collect::<rusqlite::Result<_>>()?)
    }

    /// Payments, refunds and credit notes that are not placed in full, the oldest first.
    pub fn credits(&self, client: Option<ClientId>) -> Result<Vec<CreditRow>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT credit_note, source, client, currency, day, amount, rest FROM open_credit \
             WHERE ?1 IS NULL OR client = ?1 ORDER BY day, source",
        )?;
        let read = |row: &Row<'_>| {
            let source =
                if row.get(0)? { Source::CreditNote(row.get(1)?) } else { Source::Payment(row.get(1)?) };
            Ok(CreditRow {
                source,
                client: row.get(2)?,
                currency: row.get(3)?,
                day: row.get(4)?,
                amount: row.get(5)?,
                rest: row.get(6)?,
            })
        };
        Ok(statement.query_map([client], read)?.collect::<rusqlite::Result<_>>()?)
    }
}
