//! What an import compares its rows with: the part of the ledger that a table names.

use std::collections::{HashMap, HashSet};

use rusqlite::Row;

use crate::domain::client::Client;
use crate::domain::id::{DocumentId, PaymentId};
use crate::domain::intake::{KnownDocument, KnownDocuments, KnownPayments, NamedPayments, Remainder};
use crate::domain::invoice::DocumentKind;
use crate::domain::payment::{Payment, PaymentKind};

use super::{Result, Store, documents, optional};

/// With more names than this the whole table is read once instead of looking each name up.
const FEW: usize = 500;

const DOCUMENT: &str = "SELECT number, id, credit_note, client, currency, issue_day, due_day, net, vat, gross, \
    po_number, reference, original FROM document";

const RECORDED: &str = "SELECT id, client, invoice, day, amount, currency, method, reference FROM payment \
    WHERE day BETWEEN ? AND ? AND amount > 0 AND reverses IS NULL";

/// A document as its row tells it, before what other rows tell.
struct Found {
    number: String,
    document: KnownDocument,
    original: Option<DocumentId>,
}

impl Store {
    /// Every client by its code.
    pub fn clients_by_code(&self) -> Result<HashMap<String, Client>> {
        let clients = self.clients()?.into_iter();
        Ok(clients.map(|saved| (saved.client.code.clone(), saved.client)).collect())
    }

    /// The documents of these numbers with what is open on them.
    pub fn known_documents<'n>(&self, numbers: impl Iterator<Item = &'n str>) -> Result<KnownDocuments> {
        if self.is_empty("document")? {
            return Ok(KnownDocuments::default());
        }
        let mut found = self.find_documents(numbers)?;
        self.fill_open(&mut found)?;
        let mut known = Vec::with_capacity(found.len());
        for Found { number, mut document, original } in found {
            let original = original.map(|id| documents::number_of(&self.conn, id)).transpose()?;
            document.original = original.flatten();
            if document.kind == DocumentKind::CreditNote && document.original.is_none() {
                document.placed_on = self.placed_on(document.id)?;
            }
            known.push((number, document));
        }
        Ok(KnownDocuments::new(known))
    }

    /// The numbers of the invoices that a credit note settles.
    fn placed_on(&self, note: DocumentId) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT DISTINCT number FROM allocation JOIN document ON document.id = allocation.invoice \
             WHERE allocation.credit_note = ?",
        )?;
        Ok(statement.query_map([note], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    fn is_empty(&self, table: &str) -> Result<bool> {
        let sql = format!("SELECT NOT EXISTS (SELECT 1 FROM {table})");
        Ok(self.conn.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
    }

    /// In the order of their ids. Where a table names as many as there are, all are taken without asking which.
    fn find_documents<'n>(&self, numbers: impl Iterator<Item = &'n str>) -> Result<Vec<Found>> {
        let numbers: Vec<&str> = numbers.collect();
        let count: u32 = self.conn.query_row("SELECT count(*) FROM document", [], |row| row.get(0))?;
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        if numbers.len() >= count.max(FEW) {
            return self.scan_documents(count, |_| true);
        }
        let numbers: HashSet<&str> = numbers.into_iter().collect();
        if numbers.len() > FEW {
            return self.scan_documents(numbers.len(), |number| numbers.contains(number));
        }
        let mut found = Vec::new();
        let mut statement = self.conn.prepare_cached(&format!("{DOCUMENT} WHERE number = ?"))?;
        for number in numbers {
            found.extend(optional(statement.query_row([number], read_document))?);
        }
        found.sort_by_key(|found| found.document.id);
        Ok(found)
    }

    fn scan_documents(&self, expected: usize, is_wanted: impl Fn(&str) -> bool) -> Result<Vec<Found>> {
        let mut found = Vec::with_capacity(expected);
        let mut statement = self.conn.prepare_cached(&format!("{DOCUMENT} ORDER BY id"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if row.get_ref(0)?.as_str().is_ok_and(&is_wanted) {
                found.push(read_document(row)?);
            }
        }
        Ok(found)
    }

    /// Fills in what is open on documents, given in the order of their ids.
    fn fill_open(&self, found: &mut [Found]) -> Result<()> {
        if found.len() <= FEW {
            let mut statement = self.conn.prepare_cached("SELECT open FROM open_item WHERE invoice = ?")?;
            for Found { document, .. } in &mut *found {
                let left = optional(statement.query_row([document.id], |row| row.get(0)))?;
                document.open = left.map(Remainder::new).unwrap_or_default();
            }
        } else {
            let sql = "SELECT invoice, open FROM open_item ORDER BY invoice";
            let mut statement = self.conn.prepare_cached(sql)?;
            let mut rows = statement.query([])?;
            let mut waiting = found.iter_mut().map(|found| &mut found.document).peekable();
            while let Some(row) = rows.next()? {
                let invoice: DocumentId = row.get(0)?;
                while waiting.next_if(|document| document.id < invoice).is_some() {}
                if let Some(document) = waiting.next_if(|document| document.id == invoice) {
                    document.open = Remainder::new(row.get(1)?);
                }
            }
        }
        self.fill_taken_back(found)
    }

    /// Fills in the course of what is open where something was taken back, which is rare.
    fn fill_taken_back(&self, found: &mut [Found]) -> Result<()> {
        let sql = "SELECT DISTINCT invoice FROM allocation WHERE amount < 0";
        let mut statement = self.conn.prepare_cached(sql)?;
        let invoices = statement.query_map([], |row| row.get(0))?;
        for invoice in invoices.collect::<rusqlite::Result<Vec<DocumentId>>>()? {
            let place = found.binary_search_by_key(&invoice, |found| found.document.id);
            if let Some(Found { document, .. }) = place.ok().and_then(|place| found.get_mut(place)) {
                let moves = self.portions_on(invoice)?.into_iter().map(|placed| (placed.day, placed.amount));
                document.open = Remainder::with_moves(document.gross, moves.collect());
            }
        }
        Ok(())
    }

    /// How often the ledger holds each of the payments that a table names.
    ///
    /// A payment that was taken back on its own day was never there: it can be imported again.
    pub fn known_payments(&self, named: &NamedPayments) -> Result<KnownPayments> {
        let mut known = KnownPayments::new();
        let Some((first, last)) = named.days() else { return Ok(known) };
        if self.is_empty("payment")? {
            return Ok(known);
        }
        let wanted = named.distinct();
        let unmade = self.unmade_payments()?;
        let mut statement = self.conn.prepare_cached(RECORDED)?;
        let mut rows = statement.query([first, last])?;
        while let Some(row) = rows.next()? {
            let payment = read_payment(row)?;
            if wanted.contains(&payment) && !unmade.contains(&row.get(0)?) {
                *known.entry(payment).or_default() += 1;
            }
        }
        Ok(known)
    }

    /// Whether the ledger holds a payment that no line of a table is, of an occasion of which some line is unknown.
    pub fn has_other_payments(&self, named: &NamedPayments, known: &KnownPayments) -> Result<bool> {
        if self.is_empty("payment")? {
            return Ok(false);
        }
        let mut recognised = named.recognised(known);
        recognised.retain(|_, lines| lines.unknown > 0);
        let Some((first, last)) = named.days().filter(|_| !recognised.is_empty()) else { return Ok(false) };
        let mut statement = self.conn.prepare_cached(RECORDED)?;
        let mut rows = statement.query([first, last])?;
        while let Some(row) = rows.next()? {
            if let Some(lines) = recognised.get_mut(&read_payment(row)?.occasion()) {
                let Some(fewer) = lines.known.checked_sub(1) else { return Ok(true) };
                lines.known = fewer;
            }
        }
        Ok(false)
    }

    fn unmade_payments(&self) -> Result<HashSet<PaymentId>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT back.reverses FROM payment AS back JOIN payment ON payment.id = back.reverses \
             WHERE back.reverses IS NOT NULL AND back.day = payment.day",
        )?;
        Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }
}

fn read_document(row: &Row<'_>) -> rusqlite::Result<Found> {
    let document = KnownDocument {
        id: row.get(1)?,
        kind: row.get(2)?,
        client: row.get(3)?,
        currency: row.get(4)?,
        issue_day: row.get(5)?,
        due_day: row.get(6)?,
        net: row.get(7)?,
        vat: row.get(8)?,
        gross: row.get(9)?,
        po_number: row.get(10)?,
        reference: row.get(11)?,
        original: None,
        placed_on: Vec::new(),
        open: Remainder::default(),
    };
    Ok(Found { number: row.get(0)?, document, original: row.get(12)? })
}

fn read_payment(row: &Row<'_>) -> rusqlite::Result<Payment> {
    Ok(Payment {
        client: row.get(1)?,
        invoice: row.get(2)?,
        kind: PaymentKind::Payment,
        day: row.get(3)?,
        amount: row.get(4)?,
        currency: row.get(5)?,
        method: row.get(6)?,
        reference: row.get(7)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::change::Change;
    use crate::domain::intake::{self, KnownClient};
    use crate::money::Minor;
    use crate::store::sample::*;

    fn known(store: &Store, number: &str) -> KnownDocument {
        store.known_documents([number, "nowhere"].into_iter()).unwrap().get(number).unwrap().clone()
    }

    #[test]
    fn a_document_is_known_with_what_is_open_and_its_original() {
        let mut store = store();
        let client = store.client_of("ALPHA");
        let invoice = store.invoice(client, 10_000, "2026-01-01");
        let portions = vec![portion(invoice, 4_000, "2026-02-01")];
        store.issued_with(DocumentKind::CreditNote, client, 4_000, "2026-02-01", portions);
        assert_eq!(known(&store, "2026-0001").open, Remainder::new(Minor(6_000)));
        assert_eq!(known(&store, "CN-2026-0001").open, Remainder::default());
    }

    #[test]
    fn money_taken_back_leaves_room_from_that_day() {
        let mut store = store();
        let client = store.client_of("ALPHA");
        let invoice = store.invoice(client, 10_000, "2026-01-01");
        let portions = vec![portion(invoice, 10_000, "2026-01-05")];
        let bounced = store.paid(payment(client, 10_000, "2026-01-05"), portions);
        store.must(&Change::ReversePayment { payment: bounced, day: Some(day("2026-01-20")), reason: None });
        let open = || known(&store, "2026-0001").open;
        assert_eq!(open().take(Minor(10_000), day("2026-01-10")), Minor::ZERO);
        assert_eq!(open().take(Minor(10_000), day("2026-01-20")), Minor(10_000));
    }

    #[test]
    fn equal_payments_are_counted_and_unmade_ones_are_not() {
        let mut store = store();
        let client = store.client_of("ALPHA");
        let made = payment(client, 500, "2026-01-05");
        let row = intake::PaymentRow {
            line: 2,
            invoice: None,
            client: Some("ALPHA".into()),
            day: made.day,
            amount: made.amount.to_decimal(made.currency),
            currency: None,
            method: made.method,
            reference: None,
        };
        let clients = HashMap::from([("ALPHA".into(), KnownClient { id: client, currency: made.currency })]);
        let named = intake::payments(vec![row], &clients, &KnownDocuments::default());
        let count = |store: &Store| store.known_payments(&named).unwrap();
        store.paid(made.clone(), vec![]);
        let second = store.paid(made.clone(), vec![]);
        assert_eq!(count(&store), HashMap::from([(made.clone(), 2)]));
        store.must(&Change::ReversePayment { payment: second, day: None, reason: None });
        assert_eq!(count(&store), HashMap::from([(made.clone(), 1)]));
    }
}
