//! Files of another program, taken over in one go. The caches are brought up to date once, at the end.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::ops::ControlFlow;

use rusqlite::{CachedStatement, params};
use serde::{Deserialize, Serialize};

use crate::calendar::Day;
use crate::domain::change::{
    DocumentRef, Imported, ImportedDocument, ImportedFile, Made, PlacedCredit, PlacedPayment,
};
use crate::domain::id::{ClientId, DocumentId, PaymentId};
use crate::domain::invoice::Origin as Provenance;
use crate::domain::payment::{Payment, PaymentKind, Portion, Source};
use crate::money::{Currency, Minor};
use crate::store::{Refusal, Result, SavedClient, StoreError, number};

use super::payment::{INSERT_PAYMENT, is_own, origin_of};
use super::place::{Origin, Target, check_match};
use super::{Done, Watch, Writing, is_taken, json};

/// How many rows are written between two looks at the watch.
const PULSE: usize = 4096;

/// An import as the journal writes it down.
#[derive(Serialize)]
pub(super) struct Counts<'a> {
    #[serde(rename = "file")]
    pub name: &'a str,
    pub sha256: &'a str,
    pub added: usize,
    /// Id of the first row; the others follow it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clients: Option<&'a [SavedClient]>,
}

/// The rows that an import added; without their first id where an older version wrote it down.
#[derive(Deserialize)]
pub(in crate::store) struct ImportedRows {
    pub added: i64,
    pub first: Option<i64>,
}

impl ImportedRows {
    pub fn ids<Id>(&self, id: fn(i64) -> Id) -> Option<Imported<Id>> {
        let first = self.first?;
        Some(Imported { first: id(first), last: id(first + self.added - 1) })
    }
}

/// The clients that an import added.
#[derive(Deserialize)]
pub(in crate::store) struct ImportedClients {
    pub clients: Vec<SavedClient>,
}

/// An invoice on which an import places money.
#[derive(Clone, Copy)]
struct OpenItem {
    client: ClientId,
    currency: Currency,
    issued: Day,
    open: Minor,
    changed: bool,
}

impl Writing<'_> {
    pub(super) fn import_documents(
        &mut self,
        file: &ImportedFile,
        documents: &[ImportedDocument],
        placed: &[PlacedCredit],
        watch: Watch<'_>,
    ) -> Result<Done> {
        let first = self.reserve_documents(documents.len())?;
        let mut insert = self.conn.prepare_cached(INSERT_DOCUMENT)?;
        for (at, document) in documents.iter().enumerate() {
            pulse(at, watch)?;
            self.insert_imported(&mut insert, first, at, document)?;
        }
        number::note_imported(self.conn, documents)?;
        self.conn.execute(NEW_ITEMS, [first])?;
        self.conn.execute(NEW_CREDIT_NOTES, [first])?;
        for credit in placed {
            let source = Source::CreditNote(nth(first, credit.credit_note));
            let invoice = stored(first, credit.invoice);
            let portion = Portion { invoice, amount: credit.amount, day: credit.day };
            self.place_all(source, &[portion], None)?;
        }
        let after = counts(file, documents.len(), Some(first.0))?;
        Ok(Done { subject: None, before: None, after, made: Made::Nothing })
    }

    fn insert_imported(
        &mut self,
        insert: &mut CachedStatement<'_>,
        first: DocumentId,
        at: usize,
        document: &ImportedDocument,
    ) -> Result<()> {
        self.seen(document.issue_day);
        let inserted = insert.execute(params![
            nth(first, at),
            document.client,
            document.currency,
            document.issue_day,
            document.due_day,
            document.gross,
            document.kind,
            Provenance::Imported,
            document.number,
            document.net,
            document.vat,
            document.original.map(|original| stored(first, original)),
            document.reference,
            document.po_number
        ]);
        inserted.map_err(|error| {
            if is_taken(&error) {
                Refusal::NumberTaken { number: document.number.clone() }.into()
            } else {
                StoreError::from(error)
            }
        })?;
        Ok(())
    }

    pub(super) fn import_payments(
        &mut self,
        file: &ImportedFile,
        payments: &[Payment],
        placed: &[PlacedPayment],
        watch: Watch<'_>,
    ) -> Result<Done> {
        let mut placed: Vec<&PlacedPayment> = placed.iter().collect();
        placed.sort_by_key(|placed| placed.payment);
        let mut items = Items::load(self, placed.len())?;
        let mut waiting = placed.into_iter().peekable();
        let mut insert = self.conn.prepare_cached(INSERT_PAYMENT)?;
        let mut portions = Vec::new();
        let mut first = None;
        for (at, payment) in payments.iter().enumerate() {
            pulse(at, watch)?;
            portions.clear();
            while let Some(next) = waiting.next_if(|placed| placed.payment == at) {
                portions.push(&next.portion);
            }
            let id = self.import_payment(&mut insert, payment, &portions, &mut items)?;
            first = first.or(Some(id.0));
        }
        items.store(self)?;
        let after = counts(file, payments.len(), first)?;
        Ok(Done { subject: None, before: None, after, made: Made::Nothing })
    }

    fn import_payment(
        &mut self,
        insert: &mut CachedStatement<'_>,
        payment: &Payment,
        portions: &[&Portion],
        items: &mut Items,
    ) -> Result<PaymentId> {
        if !payment.amount.is_positive() {
            return Err(Refusal::NotPositive.into());
        }
        if payment.kind != PaymentKind::Payment {
            return Err(Refusal::ReversalByHand.into());
        }
        let origin = origin_of(payment);
        let mut left = payment.amount;
        let own = portions.iter().position(|portion| is_own(payment, portion));
        // A portion on the named invoice is compared with it below.
        if let Some(named) = payment.invoice.filter(|_| own.is_none()) {
            let item = items.item(self, named)?;
            if (item.client, item.currency) != (payment.client, payment.currency) {
                check_match(&origin, &self.target(named)?, payment.day)?;
            }
        }
        for portion in portions {
            let has_take_backs = items.has_take_backs;
            let item = items.item(self, portion.invoice)?;
            if !item.takes(&origin, portion, left) || has_take_backs {
                self.explain(&origin, portion, item.open, left)?;
            }
            left -= portion.amount;
            item.open -= portion.amount;
            item.changed = true;
        }
        let id = self.insert_payment(insert, payment, own.and_then(|at| portions.get(at)).copied())?;
        let source = Source::Payment(id);
        for (_, portion) in portions.iter().enumerate().filter(|(at, _)| Some(*at) != own) {
            self.insert_portion(source, portion, None)?;
        }
        if !left.is_zero() {
            self.insert_rest(id, payment, left)?;
        }
        Ok(id)
    }

    /// Looks at a portion closely: says what is wrong with it, or lets it pass.
    fn explain(&self, origin: &Origin, portion: &Portion, open: Minor, left: Minor) -> Result<()> {
        let target = self.target(portion.invoice)?;
        check_match(origin, &target, portion.day)?;
        let (amount, day, of) = (portion.amount, portion.day, |amount: Minor| amount.of(target.currency));
        if !amount.is_positive() {
            return Err(Refusal::NotPositive.into());
        }
        if amount > left {
            return Err(Refusal::MoreThanLeft { portion: of(amount), left: of(left), day }.into());
        }
        if amount > open {
            let number = target.number;
            return Err(Refusal::MoreThanOpen { number, portion: of(amount), open: of(open), day }.into());
        }
        self.check_open(portion, &target)
    }

    fn insert_rest(&self, id: PaymentId, payment: &Payment, rest: Minor) -> Result<()> {
        self.conn
            .prepare_cached("INSERT INTO open_credit VALUES (0, ?, ?, ?, ?, ?, ?)")?
            .execute(params![id, payment.client, payment.currency, payment.day, payment.amount, rest])?;
        Ok(())
    }
}

impl OpenItem {
    /// Whether a portion passes without a closer look.
    fn takes(&self, origin: &Origin, portion: &Portion, left: Minor) -> bool {
        let fits = portion.amount.is_positive() && portion.amount <= self.open.min(left);
        let in_time = portion.day >= self.issued.max(origin.day);
        fits && in_time && (self.client, self.currency) == (origin.client, origin.currency)
    }
}

/// Open items in memory while an import places money on them.
struct Items {
    of: HashMap<DocumentId, OpenItem>,
    has_take_backs: bool,
}

impl Items {
    /// Reads all of them where many will be needed.
    fn load(writing: &Writing<'_>, wanted: usize) -> Result<Self> {
        let mut items =
            Self { of: HashMap::with_capacity(wanted), has_take_backs: writing.has_take_backs()? };
        if wanted < PULSE {
            return Ok(items);
        }
        let sql = "SELECT invoice, client, currency, issue_day, open FROM open_item";
        let mut statement = writing.conn.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            items.of.insert(
                row.get(0)?,
                OpenItem {
                    client: row.get(1)?,
                    currency: row.get(2)?,
                    issued: row.get(3)?,
                    open: row.get(4)?,
                    changed: false,
                },
            );
        }
        Ok(items)
    }

    fn item(&mut self, writing: &Writing<'_>, invoice: DocumentId) -> Result<&mut OpenItem> {
        match self.of.entry(invoice) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(unknown) => {
                let Target { client, currency, issued, .. } = writing.target(invoice)?;
                let sql = "SELECT ifnull((SELECT open FROM open_item WHERE invoice = ?), 0)";
                let open = writing.conn.prepare_cached(sql)?.query_row([invoice], |row| row.get(0))?;
                Ok(unknown.insert(OpenItem { client, currency, issued, open, changed: false }))
            }
        }
    }

    /// Writes what changed, in the order of the table.
    fn store(self, writing: &Writing<'_>) -> Result<()> {
        let changed = self.of.into_iter().filter(|(_, item)| item.changed);
        let mut changed: Vec<(DocumentId, Minor)> = changed.map(|(id, item)| (id, item.open)).collect();
        changed.sort_unstable();
        let mut close = writing.conn.prepare_cached("DELETE FROM open_item WHERE invoice = ?")?;
        let mut update = writing.conn.prepare_cached("UPDATE open_item SET open = ? WHERE invoice = ?")?;
        for (invoice, open) in changed {
            if open.is_zero() {
                close.execute([invoice])?
            } else {
                update.execute(params![open, invoice])?
            };
        }
        Ok(())
    }
}

fn counts(file: &ImportedFile, added: usize, first: Option<i64>) -> Result<Option<String>> {
    json(&Counts { name: &file.name, sha256: &file.sha256, added, first, clients: None })
}

fn pulse(at: usize, watch: &mut dyn FnMut(usize) -> ControlFlow<()>) -> Result<()> {
    if at.is_multiple_of(PULSE) && watch(at).is_break() { Err(StoreError::Stopped) } else { Ok(()) }
}

fn nth(first: DocumentId, at: usize) -> DocumentId {
    DocumentId(first.0.saturating_add(i64::try_from(at).unwrap_or(i64::MAX)))
}

fn stored(first: DocumentId, document: DocumentRef) -> DocumentId {
    match document {
        DocumentRef::Stored(id) => id,
        DocumentRef::Imported(at) => nth(first, at),
    }
}

const INSERT_DOCUMENT: &str = "INSERT INTO document \
    (id, client, currency, issue_day, due_day, gross, credit_note, imported, number, net, vat, original, reference, \
    po_number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

const NEW_ITEMS: &str = "INSERT INTO open_item \
    SELECT id, client, currency, issue_day, due_day, gross, gross, number FROM document \
    WHERE id >= ? AND credit_note = 0";

const NEW_CREDIT_NOTES: &str = "INSERT INTO open_credit \
    SELECT 1, id, client, currency, issue_day, gross, gross FROM document WHERE id >= ? AND credit_note = 1";
