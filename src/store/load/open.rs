//! Reads what is open: from the table of open items for today and later, from the facts themselves for a past day.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};

use rusqlite::{Connection, Row};

use crate::calendar::Day;
use crate::domain::book::{Book, BookBuilder, CreditOrigin, InvoiceRow, Scope};
use crate::domain::id::{ClientId, DocumentId, PaymentId};
use crate::domain::payment::{PaymentKind, Source};
use crate::money::{Currency, Minor};
use crate::store::documents::portion;
use crate::store::payments::kind;
use crate::store::{Result, Store};

use super::readers::Block;
use super::{Numbers, read_clients, read_contacts};

impl Store {
    /// The open items, as the cache has them: the time depends on what is open, not on the history.
    pub(super) fn read_open_items(&self, snapshot: &Connection, since: Day) -> Result<Book> {
        let mut readers = self.readers(snapshot, number(snapshot, "SELECT count(*) FROM open_item")?)?;
        let last = number(snapshot, "SELECT ifnull(max(invoice), 0) FROM open_item")?;
        let items = readers.read(last, open_items)?;
        let credits = open_credits(snapshot)?;
        finish(snapshot, Scope::Open { since, until: Day::LAST }, items, credits)
    }

    /// What was open on a past day, counted from documents, payments and portions, which never change.
    ///
    /// Only sums stay in memory, and only what is open becomes a book: twice as fast as a book of everything.
    pub(super) fn read_past(&self, snapshot: &Connection, day: Day, numbers: Numbers) -> Result<Book> {
        let last_document = number(snapshot, LAST_DOCUMENT)?;
        let mut readers = self.readers(snapshot, last_document)?;
        let placed = Placed::read(snapshot, day, last_document)?;
        let last_payment = number(snapshot, "SELECT ifnull(max(id), 0) FROM payment")?;
        let money = readers.read(last_payment, |conn, ids| payments(conn, ids, day, &placed))?;
        let documents =
            readers.read(last_document, |conn, ids| documents(conn, ids, day, numbers, &placed))?;
        let (items, notes): (Vec<Items>, Vec<Vec<Credit>>) = documents.into_iter().unzip();
        let credits = money.into_iter().chain(notes).flatten().collect();
        finish(snapshot, Scope::Open { since: day, until: day }, items, credits)
    }
}

pub(super) const LAST_DOCUMENT: &str = "SELECT ifnull(max(id), 0) FROM document";

pub(super) fn number(conn: &Connection, sql: &str) -> Result<i64> {
    Ok(conn.query_row(sql, [], |row| row.get(0))?)
}

fn finish(conn: &Connection, scope: Scope, items: Vec<Items>, credits: Vec<Credit>) -> Result<Book> {
    let mut book = BookBuilder::new(scope);
    read_clients(conn, &mut book)?;
    items.into_iter().for_each(|items| items.pour_into(&mut book));
    for Credit { origin, client, currency, day, rest } in credits {
        book.credit(origin, client, currency, day, rest);
    }
    read_contacts(conn, &mut book)?;
    Ok(book.finish())
}

/// Open invoices on their way into a book.
#[derive(Default)]
struct Items {
    rows: Vec<Item>,
    /// All numbers after one another.
    numbers: String,
}

struct Item {
    id: DocumentId,
    client: ClientId,
    currency: Currency,
    issued: Day,
    due: Day,
    gross: Minor,
    open: Minor,
    /// Where its number ends.
    end: usize,
}

impl Items {
    /// Takes a row whose first columns are id, client, currency, issue_day, due_day, gross and number.
    fn take(&mut self, row: &Row<'_>, open: Minor) -> rusqlite::Result<()> {
        self.numbers.push_str(row.get_ref(6)?.as_str().unwrap_or_default());
        self.rows.push(Item {
            id: row.get(0)?,
            client: row.get(1)?,
            currency: row.get(2)?,
            issued: row.get(3)?,
            due: row.get(4)?,
            gross: row.get(5)?,
            open,
            end: self.numbers.len(),
        });
        Ok(())
    }

    fn pour_into(self, book: &mut BookBuilder) {
        let mut from = 0;
        for Item { id, client, currency, issued, due, gross, open, end } in self.rows {
            let number = self.numbers.get(from..end).unwrap_or_default();
            book.open_invoice(InvoiceRow { id, client, number, currency, issued, due, gross }, open);
            from = end;
        }
    }
}

/// Money or a credit note with what is left of it.
struct Credit {
    origin: CreditOrigin,
    client: ClientId,
    currency: Currency,
    day: Day,
    rest: Minor,
}

fn open_items(conn: &Connection, ids: Block) -> Result<Items> {
    let mut items = Items::default();
    let mut statement = conn.prepare_cached(
        "SELECT invoice, client, currency, issue_day, due_day, gross, number, open FROM open_item \
         WHERE invoice BETWEEN ? AND ? ORDER BY invoice",
    )?;
    let mut rows = statement.query([ids.first, ids.last])?;
    while let Some(row) = rows.next()? {
        items.take(row, row.get(7)?)?;
    }
    Ok(items)
}

fn open_credits(conn: &Connection) -> Result<Vec<Credit>> {
    let sql = "SELECT credit_note, source, client, currency, day, rest FROM open_credit";
    let mut statement = conn.prepare_cached(sql)?;
    let read = |row: &Row<'_>| {
        let (source, rest): (i64, Minor) = (row.get(1)?, row.get(5)?);
        let origin = match (row.get(0)?, kind(rest, None)) {
            (true, _) => CreditOrigin::CreditNote(DocumentId(source)),
            (false, PaymentKind::Refund) => CreditOrigin::Refund(PaymentId(source)),
            (false, PaymentKind::Payment | PaymentKind::Reversal) => CreditOrigin::Payment(PaymentId(source)),
        };
        Ok(Credit { origin, client: row.get(2)?, currency: row.get(3)?, day: row.get(4)?, rest })
    };
    Ok(statement.query_map([], read)?.collect::<rusqlite::Result<_>>()?)
}

/// What was placed up to a day.
struct Placed {
    /// By id: ids are handed out one after the other, so a list is the fastest sum. Threads add to it at once.
    on_invoices: Vec<AtomicI64>,
    /// What stands in no payment's own row.
    of_payments: HashMap<PaymentId, Minor>,
    of_credit_notes: HashMap<DocumentId, Minor>,
}

impl Placed {
    /// Begins with the portions that stand in no payment's own row.
    fn read(conn: &Connection, day: Day, last_document: i64) -> Result<Self> {
        let ids = usize::try_from(last_document).unwrap_or(0) + 1;
        let mut placed = Self {
            on_invoices: std::iter::repeat_with(AtomicI64::default).take(ids).collect(),
            of_payments: HashMap::new(),
            of_credit_notes: HashMap::new(),
        };
        let mut statement = conn.prepare_cached(
            "SELECT invoice, payment, credit_note, day, amount FROM allocation WHERE day <= ?",
        )?;
        let mut rows = statement.query([day])?;
        while let Some(row) = rows.next()? {
            let portion = portion(row)?;
            placed.add(portion.invoice, portion.amount);
            match portion.source {
                Source::Payment(id) => *placed.of_payments.entry(id).or_default() += portion.amount,
                Source::CreditNote(id) => *placed.of_credit_notes.entry(id).or_default() += portion.amount,
                Source::WriteOff => {}
            }
        }
        Ok(placed)
    }

    fn add(&self, DocumentId(invoice): DocumentId, Minor(amount): Minor) {
        let sum = usize::try_from(invoice).ok().and_then(|at| self.on_invoices.get(at));
        sum.into_iter().for_each(|sum| _ = sum.fetch_add(amount, Ordering::Relaxed));
    }

    fn on(&self, DocumentId(invoice): DocumentId) -> Minor {
        let sum = usize::try_from(invoice).ok().and_then(|at| self.on_invoices.get(at));
        Minor(sum.map_or(0, |sum| sum.load(Ordering::Relaxed)))
    }
}

/// Adds up what payments placed on invoices; gives those with something left.
fn payments(conn: &Connection, ids: Block, until: Day, placed: &Placed) -> Result<Vec<Credit>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, amount, iif(placed_day <= ?3, placed, 0), invoice, client, currency, day, reverses FROM payment \
         WHERE id BETWEEN ?1 AND ?2 AND day <= ?3",
    )?;
    let mut rows = statement.query((ids.first, ids.last, until))?;
    let mut credits = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, amount, own): (PaymentId, Minor, Minor) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if !own.is_zero() {
            placed.add(row.get(3)?, own);
        }
        let rest = amount - own - placed.of_payments.get(&id).copied().unwrap_or_default();
        if !rest.is_zero() {
            let origin = match kind(amount, row.get(7)?) {
                PaymentKind::Payment => CreditOrigin::Payment(id),
                PaymentKind::Refund => CreditOrigin::Refund(id),
                PaymentKind::Reversal => CreditOrigin::Reversal(id),
            };
            let (client, currency, day) = (row.get(4)?, row.get(5)?, row.get(6)?);
            credits.push(Credit { origin, client, currency, day, rest });
        }
    }
    Ok(credits)
}

/// Invoices that are open after what was placed on them, and credit notes with something left.
fn documents(
    conn: &Connection,
    ids: Block,
    until: Day,
    numbers: Numbers,
    placed: &Placed,
) -> Result<(Items, Vec<Credit>)> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT id, client, currency, issue_day, due_day, gross, {}, credit_note FROM document \
         WHERE id BETWEEN ?1 AND ?2 AND issue_day <= ?3 ORDER BY id",
        numbers.column()
    ))?;
    let mut rows = statement.query((ids.first, ids.last, until))?;
    let (mut items, mut notes) = (Items::default(), Vec::new());
    while let Some(row) = rows.next()? {
        let (id, gross): (DocumentId, Minor) = (row.get(0)?, row.get(5)?);
        if row.get(7)? {
            let rest = gross - placed.of_credit_notes.get(&id).copied().unwrap_or_default();
            let origin = CreditOrigin::CreditNote(id);
            let (client, currency, day) = (row.get(1)?, row.get(2)?, row.get(3)?);
            notes.push(Credit { origin, client, currency, day, rest });
        } else if gross != placed.on(id) {
            items.take(row, gross - placed.on(id))?;
        }
    }
    notes.retain(|note| !note.rest.is_zero());
    Ok((items, notes))
}
