//! Takes an import back: its rows go, the journal keeps what they said. Only while nothing later stands on them.

use rusqlite::{OptionalExtension, params};

use crate::domain::change::{Imported, Made};
use crate::domain::id::{DocumentId, PaymentId};
use crate::store::{Refusal, Result, documents, number};

use super::balance::refresh_item;
use super::place::Origin;
use super::{Done, Writing};

impl Writing<'_> {
    pub(super) fn remove_documents(&mut self, rows: Imported<DocumentId>) -> Result<Done> {
        if let Some(used) = self.used::<DocumentId>(DOCUMENT_USED, rows.first.0, rows.last.0)? {
            let number = documents::number_of(self.conn, used)?.unwrap_or_default();
            return Err(Refusal::ImportUsed { number }.into());
        }
        let before = self.told(DOCUMENTS, rows.first.0, rows.last.0)?;
        let settled = self.invoices(SETTLED_BY_NOTES, rows.first.0, rows.last.0)?;
        self.delete(
            &[
                "DELETE FROM allocation WHERE invoice BETWEEN ?1 AND ?2 OR credit_note BETWEEN ?1 AND ?2",
                "DELETE FROM open_item WHERE invoice BETWEEN ?1 AND ?2",
                "DELETE FROM open_credit WHERE credit_note = 1 AND source BETWEEN ?1 AND ?2",
                "DELETE FROM document WHERE id BETWEEN ?1 AND ?2 AND imported = 1",
            ],
            rows.first.0,
            rows.last.0,
        )?;
        settled.into_iter().try_for_each(|invoice| refresh_item(self.conn, invoice))?;
        number::settle_series(self.conn)?;
        Ok(Done { subject: None, before, after: None, made: Made::Nothing })
    }

    pub(super) fn remove_payments(&mut self, rows: Imported<PaymentId>) -> Result<Done> {
        if let Some(used) = self.used(PAYMENT_USED, rows.first.0, rows.last.0)? {
            return Err(Refusal::ImportedPaymentUsed(used).into());
        }
        self.check_not_refunded(rows)?;
        let before = self.told(PAYMENTS, rows.first.0, rows.last.0)?;
        let settled = self.invoices(SETTLED_BY_PAYMENTS, rows.first.0, rows.last.0)?;
        self.delete(
            &[
                "DELETE FROM allocation WHERE payment BETWEEN ?1 AND ?2",
                "DELETE FROM open_credit WHERE credit_note = 0 AND source BETWEEN ?1 AND ?2",
                "DELETE FROM payment WHERE id BETWEEN ?1 AND ?2",
            ],
            rows.first.0,
            rows.last.0,
        )?;
        settled.into_iter().try_for_each(|invoice| refresh_item(self.conn, invoice))?;
        Ok(Done { subject: None, before, after: None, made: Made::Nothing })
    }

    /// The first row of an import on which something later stands.
    fn used<Id: rusqlite::types::FromSql>(&self, sql: &str, first: i64, last: i64) -> Result<Option<Id>> {
        let sql = format!("{PLACED_SINCE} {sql}");
        Ok(self.conn.prepare(&sql)?.query_row([first, last], |row| row.get(0)).optional()?)
    }

    /// That what the payments left unapplied was not given back to their clients.
    fn check_not_refunded(&self, rows: Imported<PaymentId>) -> Result<()> {
        let mut left = self.conn.prepare(
            "SELECT client, currency, max(day), sum(rest) FROM open_credit \
             WHERE credit_note = 0 AND source BETWEEN ? AND ? GROUP BY client, currency",
        )?;
        let read = |row: &rusqlite::Row<'_>| {
            Ok(Origin { client: row.get(0)?, currency: row.get(1)?, day: row.get(2)?, amount: row.get(3)? })
        };
        let left = left.query_map(params![rows.first, rows.last], read)?;
        for origin in left.collect::<rusqlite::Result<Vec<Origin>>>()? {
            if self.has_refunds(&origin)? {
                self.check_unapplied(&origin, origin.amount, origin.day)?;
            }
        }
        Ok(())
    }

    /// Rows as one JSON text.
    fn told(&self, sql: &str, first: i64, last: i64) -> Result<Option<String>> {
        Ok(self.conn.prepare(sql)?.query_row([first, last], |row| row.get(0))?)
    }

    fn invoices(&self, sql: &str, first: i64, last: i64) -> Result<Vec<DocumentId>> {
        let mut statement = self.conn.prepare(sql)?;
        let invoices = statement.query_map([first, last], |row| row.get(0))?;
        Ok(invoices.collect::<rusqlite::Result<_>>()?)
    }

    fn delete(&self, statements: &[&str], first: i64, last: i64) -> Result<()> {
        for sql in statements {
            self.conn.execute(sql, [first, last])?;
        }
        Ok(())
    }
}

const DOCUMENT_USED: &str = "SELECT invoice FROM payment WHERE invoice BETWEEN ?1 AND ?2 \
    UNION ALL SELECT invoice FROM contact_item WHERE invoice BETWEEN ?1 AND ?2 \
    UNION ALL SELECT original FROM document WHERE original BETWEEN ?1 AND ?2 AND id NOT BETWEEN ?1 AND ?2 \
    UNION ALL SELECT data ->> '$.original' FROM draft WHERE data ->> '$.original' BETWEEN ?1 AND ?2 \
    UNION ALL SELECT placed ->> '$.source.credit_note' FROM placed_since \
        WHERE placed ->> '$.source.credit_note' BETWEEN ?1 AND ?2 \
    UNION ALL SELECT placed ->> '$.portion.invoice' FROM placed_since WHERE placed ->> '$.portion.invoice' BETWEEN ?1 AND ?2 \
    LIMIT 1";

const PAYMENT_USED: &str = "SELECT reverses FROM payment WHERE reverses BETWEEN ?1 AND ?2 \
    UNION ALL SELECT placed ->> '$.source.payment' FROM placed_since \
        WHERE placed ->> '$.source.payment' BETWEEN ?1 AND ?2 \
    LIMIT 1";

/// What was placed by hand and stands: undo and redo are placings too, and add up.
const PLACED_SINCE: &str = "WITH placed_since (placed) AS ( \
    SELECT one.value FROM journal AS entry, json_each(entry.after, '$.placed') AS one \
    WHERE entry.what = 'allocate' \
    GROUP BY one.value ->> '$.source', one.value ->> '$.portion.invoice' \
    HAVING sum(one.value ->> '$.portion.amount') <> 0)";

const DOCUMENTS: &str = "SELECT json_object('documents', json((SELECT json_group_array(json_object( \
        'id', id, 'client', client, 'currency', currency, 'issue_day', issue_day, 'due_day', due_day, \
        'gross', gross, 'credit_note', credit_note, 'number', number, 'net', net, 'vat', vat, \
        'original', original, 'reference', reference, 'po_number', po_number)) \
        FROM document WHERE id BETWEEN ?1 AND ?2)), \
    'placed', json((SELECT json_group_array(json_object( \
        'invoice', invoice, 'credit_note', credit_note, 'day', day, 'amount', amount)) \
        FROM allocation WHERE credit_note BETWEEN ?1 AND ?2)))";

const PAYMENTS: &str = "SELECT json_object('payments', json((SELECT json_group_array(json_object( \
        'id', id, 'client', client, 'currency', currency, 'day', day, 'amount', amount, 'invoice', invoice, \
        'placed', placed, 'placed_day', placed_day, 'method', method, 'reference', reference)) \
        FROM payment WHERE id BETWEEN ?1 AND ?2)), \
    'placed', json((SELECT json_group_array(json_object( \
        'invoice', invoice, 'payment', payment, 'day', day, 'amount', amount)) \
        FROM allocation WHERE payment BETWEEN ?1 AND ?2)))";

const SETTLED_BY_NOTES: &str = "SELECT DISTINCT invoice FROM allocation \
    WHERE credit_note BETWEEN ?1 AND ?2 AND invoice NOT BETWEEN ?1 AND ?2";

const SETTLED_BY_PAYMENTS: &str = "SELECT DISTINCT invoice FROM portion WHERE payment BETWEEN ?1 AND ?2";
