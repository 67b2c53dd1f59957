//! The caches of what is open, brought up to date row by row.
//!
//! The sum of portions is asked for by itself: inside a larger query SQLite looks through all payments for it.

use rusqlite::{Connection, params};

use crate::domain::id::{DocumentId, PaymentId};
use crate::domain::payment::Source;
use crate::money::Minor;
use crate::store::Result;

/// Counts anew what is open on an invoice.
pub(super) fn refresh_item(conn: &Connection, invoice: DocumentId) -> Result<()> {
    conn.prepare_cached("DELETE FROM open_item WHERE invoice = ?")?.execute([invoice])?;
    let placed = sum(conn, "SELECT ifnull(sum(amount), 0) FROM portion WHERE invoice = ?", invoice.0)?;
    conn.prepare_cached(
        "INSERT INTO open_item SELECT id, client, currency, issue_day, due_day, gross, gross - ?2, number \
         FROM document WHERE id = ?1 AND credit_note = 0 AND gross <> ?2",
    )?
    .execute(params![invoice, placed])?;
    Ok(())
}

/// Counts anew what is left of a payment or credit note. A reversal counts with the payment that it takes back.
pub(super) fn refresh_credit(conn: &Connection, source: Source) -> Result<()> {
    let (is_credit_note, id) = match source {
        Source::Payment(PaymentId(id)) => (false, id),
        Source::CreditNote(DocumentId(id)) => (true, id),
        Source::WriteOff => return Ok(()),
    };
    conn.prepare_cached("DELETE FROM open_credit WHERE credit_note = ? AND source = ?")?
        .execute((is_credit_note, id))?;
    let (used, sql) = if is_credit_note {
        (sum(conn, USED_OF_CREDIT_NOTE, id)?, CREDIT_NOTE_LEFT)
    } else {
        (sum(conn, USED_OF_PAYMENT, id)? - sum(conn, TAKEN_BACK, id)?, PAYMENT_LEFT)
    };
    conn.prepare_cached(sql)?.execute(params![id, used])?;
    Ok(())
}

fn sum(conn: &Connection, sql: &str, id: i64) -> Result<Minor> {
    Ok(conn.prepare_cached(sql)?.query_row([id], |row| row.get(0))?)
}

const USED_OF_PAYMENT: &str = "SELECT ifnull(sum(amount), 0) FROM portion WHERE payment = ?";
const USED_OF_CREDIT_NOTE: &str = "SELECT ifnull(sum(amount), 0) FROM allocation WHERE credit_note = ?";
const TAKEN_BACK: &str = "SELECT ifnull(sum(amount), 0) FROM payment WHERE reverses = ?";

const PAYMENT_LEFT: &str = "INSERT INTO open_credit SELECT 0, id, client, currency, day, amount, amount - ?2 \
    FROM payment WHERE id = ?1 AND reverses IS NULL AND amount <> ?2";

const CREDIT_NOTE_LEFT: &str = "INSERT INTO open_credit SELECT 1, id, client, currency, issue_day, gross, gross - ?2 \
    FROM document WHERE id = ?1 AND credit_note = 1 AND gross <> ?2";
