//! The caches of what is open, brought up to date row by row.

use rusqlite::Connection;

use crate::domain::id::{DocumentId, PaymentId};
use crate::domain::payment::Source;
use crate::store::Result;

/// Counts anew what is open on an invoice.
pub(super) fn refresh_item(conn: &Connection, invoice: DocumentId) -> Result<()> {
    conn.prepare_cached("DELETE FROM open_item WHERE invoice = ?")?.execute([invoice])?;
    conn.prepare_cached(
        "INSERT INTO open_item \
         SELECT id, client, currency, issue_day, due_day, gross, open, number FROM ( \
             SELECT *, gross - ifnull((SELECT sum(amount) FROM portion WHERE invoice = document.id), 0) AS open \
             FROM document WHERE id = ? AND credit_note = 0) \
         WHERE open <> 0",
    )?
    .execute([invoice])?;
    Ok(())
}

/// Counts anew what is left of a payment or credit note. A reversal counts with the payment that it takes back.
pub(super) fn refresh_credit(conn: &Connection, source: Source) -> Result<()> {
    let (is_credit_note, id, sql) = match source {
        Source::Payment(PaymentId(id)) => (false, id, PAYMENT_LEFT),
        Source::CreditNote(DocumentId(id)) => (true, id, CREDIT_NOTE_LEFT),
        Source::WriteOff => return Ok(()),
    };
    conn.prepare_cached("DELETE FROM open_credit WHERE credit_note = ? AND source = ?")?
        .execute((is_credit_note, id))?;
    conn.prepare_cached(sql)?.execute([id])?;
    Ok(())
}

const PAYMENT_LEFT: &str = "INSERT INTO open_credit SELECT 0, id, client, currency, day, amount, rest FROM ( \
    SELECT *, amount \
        + ifnull((SELECT sum(back.amount) FROM payment AS back WHERE back.reverses = payment.id), 0) \
        - ifnull((SELECT sum(amount) FROM portion WHERE portion.payment = payment.id), 0) AS rest \
    FROM payment WHERE id = ? AND reverses IS NULL) WHERE rest <> 0";

const CREDIT_NOTE_LEFT: &str = "INSERT INTO open_credit SELECT 1, id, client, currency, issue_day, gross, rest FROM ( \
    SELECT *, gross \
        - ifnull((SELECT sum(amount) FROM portion WHERE portion.credit_note = document.id), 0) AS rest \
    FROM document WHERE id = ? AND credit_note = 1) WHERE rest <> 0";
