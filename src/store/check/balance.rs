//! Balances recounted: row by row, as sums of each client, and on every day.

use rusqlite::{Connection, Row};

use crate::calendar::Day;
use crate::domain::book::{Book, Credit, CreditOrigin, InvoiceIx};
use crate::domain::id::{DocumentId, PaymentId};
use crate::money::{Minor, Money};
use crate::store::load::read_alone;
use crate::store::{Numbers, Result};

use super::{CreditKind, Finding};

pub(super) fn check(conn: &Connection) -> Result<Vec<Finding>> {
    let mut findings = open_items(conn)?;
    findings.extend(open_credits(conn)?);
    findings.extend(nets(conn)?);
    findings.extend(totals(conn)?);
    findings.extend(foreign(conn)?);
    let book = read_alone(conn, Numbers::With)?;
    findings.extend(over_placed(&book));
    findings.extend(over_used(&book));
    Ok(findings)
}

fn list(
    conn: &Connection,
    sql: &str,
    finding: impl Fn(&Row<'_>) -> rusqlite::Result<Finding>,
) -> Result<Vec<Finding>> {
    let mut statement = conn.prepare(sql)?;
    Ok(statement.query_map([], finding)?.collect::<rusqlite::Result<_>>()?)
}

/// The amounts kept and counted of a row, in the currency of its second column.
fn amounts(row: &Row<'_>) -> rusqlite::Result<(Money, Money)> {
    let currency = row.get(1)?;
    Ok((row.get::<_, Minor>(2)?.of(currency), row.get::<_, Minor>(3)?.of(currency)))
}

fn open_items(conn: &Connection) -> Result<Vec<Finding>> {
    let sql = "WITH placed AS (SELECT invoice, sum(amount) AS amount FROM portion GROUP BY invoice) \
        SELECT document.number, document.currency, ifnull(open_item.open, 0), document.gross - ifnull(placed.amount, 0) AS counted \
        FROM document LEFT JOIN placed ON placed.invoice = document.id \
        LEFT JOIN open_item ON open_item.invoice = document.id \
        WHERE credit_note = 0 AND (counted <> ifnull(open_item.open, 0) OR (open_item.invoice IS NOT NULL AND \
            (open_item.client, open_item.currency, open_item.issue_day, open_item.due_day, open_item.gross, open_item.number) \
            IS NOT (document.client, document.currency, document.issue_day, document.due_day, document.gross, document.number))) \
        UNION ALL SELECT number, currency, open, 0 FROM open_item WHERE invoice NOT IN (SELECT id FROM document)";
    list(conn, sql, |row| {
        let (kept, counted) = amounts(row)?;
        Ok(Finding::OpenItem { number: row.get(0)?, kept, counted })
    })
}

fn open_credits(conn: &Connection) -> Result<Vec<Finding>> {
    let sql = "SELECT id, max(currency), sum(kept), sum(counted), kind FROM ( \
        SELECT 0 AS kind, ifnull(reverses, id) AS id, currency, 0 AS kept, amount AS counted FROM payment \
        UNION ALL SELECT 0, payment, NULL, 0, -amount FROM portion WHERE payment IS NOT NULL \
        UNION ALL SELECT 1, id, currency, 0, gross FROM document WHERE credit_note = 1 \
        UNION ALL SELECT 1, credit_note, NULL, 0, -amount FROM portion WHERE credit_note IS NOT NULL \
        UNION ALL SELECT credit_note, source, currency, rest, 0 FROM open_credit) \
        GROUP BY kind, id HAVING sum(kept) <> sum(counted)";
    list(conn, sql, |row| {
        let (kept, counted) = amounts(row)?;
        let what = if row.get(4)? { CreditKind::CreditNote } else { CreditKind::Payment };
        Ok(Finding::OpenCredit { what, source_id: row.get(0)?, kept, counted })
    })
}

/// The second way: what is open less what is unapplied equals documents less money, for each client.
fn nets(conn: &Connection) -> Result<Vec<Finding>> {
    let sql = "WITH kept AS ( \
            SELECT client, currency, open AS amount FROM open_item \
            UNION ALL SELECT client, currency, -rest FROM open_credit), \
        counted AS ( \
            SELECT client, currency, iif(credit_note, -gross, gross) AS amount FROM document \
            UNION ALL SELECT client, currency, -amount FROM payment \
            UNION ALL SELECT client, currency, -allocation.amount FROM allocation \
                JOIN document ON document.id = allocation.invoice \
                WHERE payment IS NULL AND allocation.credit_note IS NULL), \
        both AS (SELECT client, currency, amount AS kept, 0 AS counted FROM kept \
            UNION ALL SELECT client, currency, 0, amount FROM counted) \
        SELECT code, currency, sum(kept), sum(counted) FROM both JOIN client ON client.id = both.client \
        GROUP BY client, currency HAVING sum(kept) <> sum(counted)";
    list(conn, sql, |row| {
        let (kept, counted) = amounts(row)?;
        Ok(Finding::Net { client: row.get(0)?, kept, counted })
    })
}

fn totals(conn: &Connection) -> Result<Vec<Finding>> {
    let sql = "SELECT number FROM document WHERE imported = 0 AND (net + vat IS NOT gross \
        OR gross <> (SELECT sum(base + vat_group.vat) FROM vat_group WHERE vat_group.document = document.id))";
    list(conn, sql, |row| Ok(Finding::Totals { number: row.get(0)? }))
}

fn foreign(conn: &Connection) -> Result<Vec<Finding>> {
    let sql = "SELECT DISTINCT invoice.number FROM portion JOIN document AS invoice ON invoice.id = portion.invoice \
        LEFT JOIN payment ON payment.id = portion.payment LEFT JOIN document AS note ON note.id = portion.credit_note \
        WHERE (portion.payment IS NOT NULL OR portion.credit_note IS NOT NULL) \
        AND (ifnull(payment.client, note.client), ifnull(payment.currency, note.currency)) \
            <> (invoice.client, invoice.currency)";
    list(conn, sql, |row| Ok(Finding::Foreign { number: row.get(0)? }))
}

fn over_placed(book: &Book) -> Vec<Finding> {
    book.each_with_portions()
        .filter_map(|(ix, invoice, portions)| {
            let mut days: Vec<(Day, Minor)> = portions.iter().map(|p| (p.day, p.amount)).collect();
            let range = Minor::ZERO..=invoice.gross;
            let (day, placed) =
                ends_of_days(&mut days).into_iter().find(|(_, placed)| !range.contains(placed))?;
            let open = (invoice.gross - placed).of(book.currency(invoice.currency));
            Some(Finding::OverPlaced { number: number(book, ix), day, open })
        })
        .collect()
}

fn number(book: &Book, ix: InvoiceIx) -> String {
    book.number(ix).to_owned()
}

/// The running sums at the end of each day.
fn ends_of_days(rows: &mut [(Day, Minor)]) -> Vec<(Day, Minor)> {
    rows.sort_by_key(|(day, _)| *day);
    let mut ends: Vec<(Day, Minor)> = Vec::new();
    let mut sum = Minor::ZERO;
    for (day, amount) in rows {
        sum += *amount;
        match ends.last_mut() {
            Some(end) if end.0 == *day => end.1 = sum,
            Some(_) | None => ends.push((*day, sum)),
        }
    }
    ends
}

fn over_used(book: &Book) -> Vec<Finding> {
    let mut used = vec![Vec::new(); book.credits().len()];
    for portion in book.all_portions() {
        if let Some(rows) = portion.credit.and_then(|credit| used.get_mut(credit.at())) {
            rows.push((portion.day, portion.amount));
        }
    }
    let over = |(credit, rows): (&Credit, &mut Vec<(Day, Minor)>)| {
        let most = ends_of_days(rows).into_iter().map(|(_, used)| used).max()?;
        let (what, source_id) = match credit.origin {
            CreditOrigin::Payment(PaymentId(id))
            | CreditOrigin::Refund(PaymentId(id))
            | CreditOrigin::Reversal(PaymentId(id)) => (CreditKind::Payment, id),
            CreditOrigin::CreditNote(DocumentId(id)) => (CreditKind::CreditNote, id),
        };
        let over = (most - credit.amount).of(book.currency(credit.currency));
        over.amount.is_positive().then_some(Finding::OverUsed { what, source_id, over })
    };
    book.credits().iter().zip(&mut used).filter_map(over).collect()
}
