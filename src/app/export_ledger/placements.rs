//! What of the ledger's placements the tables that `import` reads can tell: one invoice a line, placed at once.
//!
//! An import gives a line as much of its invoice as is open then. That is followed here line by line; where it would
//! place something else than the ledger did, a payment is told as several lines.

use std::collections::{BTreeMap, HashMap};

use crate::calendar::Day;
use crate::domain::id::DocumentId;
use crate::domain::invoice::{Document, DocumentKind};
use crate::domain::payment::{PaymentKind, Source, effective_day};
use crate::money::Minor;
use crate::store::{Everything, PaymentRow};

/// The lines of the tables that depend on placements.
pub(super) struct Told<'e> {
    /// The original that a credit note is told with.
    pub originals: HashMap<DocumentId, DocumentId>,
    pub payments: Vec<ToldPayment<'e>>,
    /// Facts that the lines do not tell.
    pub left_out: usize,
}

/// A line of the payments' table: a payment, or the part of it that went to one invoice.
pub(super) struct ToldPayment<'e> {
    pub row: &'e PaymentRow,
    pub invoice: Option<DocumentId>,
    pub amount: Minor,
}

/// What of a source is placed on an invoice in the end.
#[derive(Clone, Copy)]
struct Placed {
    invoice: DocumentId,
    amount: Minor,
    /// The day of the last portion.
    day: Day,
}

pub(super) fn tell(everything: &Everything) -> Told<'_> {
    let mut telling = Telling {
        documents: everything.documents.iter().map(|document| (document.id, document)).collect(),
        placed: placed_by_source(everything),
        settled: settled(everything),
        taken: HashMap::new(),
        told: Told { originals: HashMap::new(), payments: Vec::new(), left_out: left_out(everything) },
    };
    for note in everything.documents.iter().filter(|document| document.kind == DocumentKind::CreditNote) {
        telling.credit_note(note);
    }
    for row in everything.payments.iter().filter(|row| is_told(row)) {
        telling.payment(row);
    }
    telling.told
}

/// Refunds, reversals and what they took back have no line.
const fn is_told(row: &PaymentRow) -> bool {
    matches!(row.payment.kind, PaymentKind::Payment) && row.reversed_by.is_none()
}

fn left_out(everything: &Everything) -> usize {
    let write_offs = everything.portions.iter().filter(|given| given.placed.source == Source::WriteOff);
    everything.payments.iter().filter(|row| !is_told(row)).count() + write_offs.count()
}

fn settled(everything: &Everything) -> HashMap<DocumentId, Minor> {
    let mut settled = HashMap::new();
    for placed in everything.portions.iter().map(|given| given.placed) {
        *settled.entry(placed.invoice).or_insert(Minor::ZERO) += placed.amount;
    }
    settled
}

/// Sums of what was placed and taken back again, by source and invoice.
fn placed_by_source(everything: &Everything) -> HashMap<Source, Vec<Placed>> {
    let mut sums: HashMap<Source, BTreeMap<DocumentId, Placed>> = HashMap::new();
    for placed in everything.portions.iter().map(|given| given.placed) {
        let nothing = Placed { invoice: placed.invoice, amount: Minor::ZERO, day: placed.day };
        let sum = sums.entry(placed.source).or_default().entry(placed.invoice).or_insert(nothing);
        sum.amount += placed.amount;
        sum.day = sum.day.max(placed.day);
    }
    let rest =
        |sums: BTreeMap<DocumentId, Placed>| sums.into_values().filter(|sum| !sum.amount.is_zero()).collect();
    sums.into_iter().map(|(source, sums)| (source, rest(sums))).collect()
}

struct Telling<'e> {
    documents: HashMap<DocumentId, &'e Document>,
    placed: HashMap<Source, Vec<Placed>>,
    /// What is placed on each invoice in the end.
    settled: HashMap<DocumentId, Minor>,
    /// What the lines told so far take of each invoice.
    taken: HashMap<DocumentId, Minor>,
    told: Told<'e>,
}

impl<'e> Telling<'e> {
    fn credit_note(&mut self, note: &Document) {
        let placed = self.placed.remove(&Source::CreditNote(note.id)).unwrap_or_default();
        let on_original = placed.iter().find(|placed| Some(placed.invoice) == note.original);
        let target = on_original.or(placed.first().filter(|_| note.original.is_none())).copied();
        if let Some(target) = target {
            let taken = self.would_take(target.invoice, note.gross);
            let is_exact = taken == target.amount && self.is_at_once(&target, note.issue_day);
            self.told.left_out += usize::from(!is_exact);
            if taken == target.amount || self.is_settled(target.invoice) {
                self.take(target.invoice, note.gross);
                self.told.originals.insert(note.id, target.invoice);
            }
        }
        self.told.left_out += placed.len().saturating_sub(usize::from(target.is_some()));
    }

    /// Whether nothing is open in the end: then it does not matter which of several credits settled it first.
    fn is_settled(&self, invoice: DocumentId) -> bool {
        self.documents
            .get(&invoice)
            .is_some_and(|document| self.settled.get(&invoice) == Some(&document.gross))
    }

    fn payment(&mut self, row: &'e PaymentRow) {
        let placed = self.placed.remove(&Source::Payment(row.id)).unwrap_or_default();
        let late = placed.iter().filter(|placed| !self.is_at_once(placed, row.payment.day)).count();
        self.told.left_out += late;
        let whole = match placed.as_slice() {
            [] => row.payment.invoice.map(|invoice| (invoice, Minor::ZERO)),
            [one] => Some((one.invoice, one.amount)),
            _ => None,
        };
        match whole {
            Some((invoice, amount)) if self.would_take(invoice, row.payment.amount) == amount => {
                self.line(row, Some(invoice), row.payment.amount);
            }
            Some(_) | None => self.parts(row, &placed),
        }
    }

    /// A line for each invoice, and one for what is unapplied.
    fn parts(&mut self, row: &'e PaymentRow, placed: &[Placed]) {
        let mut rest = row.payment.amount;
        for part in placed {
            rest -= part.amount;
            self.line(row, Some(part.invoice), part.amount);
        }
        if rest.is_positive() {
            self.line(row, None, rest);
        }
    }

    fn line(&mut self, row: &'e PaymentRow, invoice: Option<DocumentId>, amount: Minor) {
        if let Some(invoice) = invoice {
            self.take(invoice, amount);
        }
        self.told.payments.push(ToldPayment { row, invoice, amount });
    }

    fn take(&mut self, invoice: DocumentId, amount: Minor) -> Minor {
        let amount = self.would_take(invoice, amount);
        *self.taken.entry(invoice).or_default() += amount;
        amount
    }

    /// What an import would place of an amount.
    fn would_take(&self, invoice: DocumentId, amount: Minor) -> Minor {
        let gross = self.documents.get(&invoice).map_or(Minor::ZERO, |invoice| invoice.gross);
        amount.min(gross - self.taken.get(&invoice).copied().unwrap_or_default())
    }

    /// Whether a portion counts from the first day on which it can.
    fn is_at_once(&self, placed: &Placed, source: Day) -> bool {
        let issued = self.documents.get(&placed.invoice).map(|invoice| invoice.issue_day);
        issued.is_some_and(|issued| placed.day == effective_day(source, issued, None))
    }
}
