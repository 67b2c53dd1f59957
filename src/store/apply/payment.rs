//! Money that came in or went back.

use std::collections::BTreeMap;

use rusqlite::{CachedStatement, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use crate::calendar::Day;
use crate::domain::change::Made;
use crate::domain::id::{DocumentId, PaymentId};
use crate::domain::payment::{Payment, PaymentKind, Placement, Portion, Source};
use crate::money::Minor;
use crate::store::payments::{self, PaymentRow};
use crate::store::{Refusal, Result};

use super::balance::{refresh_credit, refresh_item};
use super::place::{Origin, check_match};
use super::{Done, Writing, json};

/// A payment as the journal writes it down.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::store) struct Recorded {
    pub payment: Payment,
    pub portions: Vec<Portion>,
}

/// What was placed as the journal writes it down.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::store) struct Placed {
    pub placed: Vec<Placement>,
    pub reason: Option<String>,
}

/// A reversal as the journal writes it down.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::store) struct TakenBack {
    pub payment: PaymentId,
    pub day: Day,
    pub portions: Vec<Portion>,
    pub reason: Option<String>,
}

impl Writing<'_> {
    pub(super) fn record_payment(&mut self, payment: &Payment, portions: &[Portion]) -> Result<Done> {
        self.require_client(payment.client)?;
        self.check_payment(payment, portions)?;
        let origin = origin_of(payment);
        if let Some(invoice) = payment.invoice {
            check_match(&origin, &self.target(invoice)?, payment.day)?;
        }
        let own = portions.iter().position(|portion| is_own(payment, portion));
        let first = own.and_then(|at| portions.get(at));
        if let Some(first) = first {
            self.check_first(&origin, first)?;
        }
        let id = self.insert_payment(&mut self.conn.prepare_cached(INSERT_PAYMENT)?, payment, first)?;
        let source = Source::Payment(id);
        refresh_credit(self.conn, source)?;
        if let Some(first) = first {
            refresh_item(self.conn, first.invoice)?;
        }
        let others = portions.iter().enumerate().filter(|(at, _)| Some(*at) != own);
        for (_, portion) in others {
            self.place_all(source, std::slice::from_ref(portion), None)?;
        }
        let after = json(&Recorded { payment: payment.clone(), portions: portions.to_vec() })?;
        Ok(Done { subject: Some(id.0), before: None, after, made: Made::Payment(id) })
    }

    fn check_payment(&self, payment: &Payment, portions: &[Portion]) -> Result<()> {
        let all_positive = portions.iter().all(|portion| portion.amount.is_positive());
        if !payment.amount.is_positive() || !all_positive {
            return Err(Refusal::NotPositive.into());
        }
        match payment.kind {
            PaymentKind::Payment => Ok(()),
            // What undo brings back was possible once.
            PaymentKind::Refund if portions.is_empty() && self.former.is_some() => Ok(()),
            PaymentKind::Refund if portions.is_empty() => {
                self.check_unapplied(&origin_of(payment), payment.amount, payment.day)
            }
            PaymentKind::Refund => Err(Refusal::RefundPlacesNothing.into()),
            PaymentKind::Reversal => Err(Refusal::ReversalByHand.into()),
        }
    }

    fn check_first(&self, origin: &Origin, portion: &Portion) -> Result<()> {
        let target = self.target(portion.invoice)?;
        check_match(origin, &target, portion.day)?;
        if portion.amount > origin.amount {
            let (left, day) = (origin.amount.of(origin.currency), portion.day);
            return Err(
                Refusal::MoreThanLeft { portion: portion.amount.of(origin.currency), left, day }.into()
            );
        }
        self.check_open(portion, &target)
    }

    /// Writes a payment, by the statement `INSERT_PAYMENT`, with the portion that stands in its row.
    pub(super) fn insert_payment(
        &mut self,
        insert: &mut CachedStatement<'_>,
        payment: &Payment,
        first: Option<&Portion>,
    ) -> Result<PaymentId> {
        let id = insert.insert(params![
            payment.client,
            payment.currency,
            payment.day,
            payment.kind.signed(payment.amount),
            payment.invoice,
            first.map(|portion| portion.amount),
            first.map(|portion| portion.day),
            payment.method,
            payment.reference
        ])?;
        self.seen(payment.day);
        if let Some(first) = first {
            self.seen(first.day);
        }
        Ok(PaymentId(id))
    }

    pub(super) fn reverse_payment(
        &mut self,
        id: PaymentId,
        day: Option<Day>,
        reason: Option<&str>,
    ) -> Result<Done> {
        let row = payments::by_id(self.conn, id)?.ok_or(Refusal::UnknownPayment(id))?;
        self.check_reversible(&row, day)?;
        let back = self.insert_reversal(&row, day)?;
        let portions = self.taken_back(id, day)?;
        let source = Source::Payment(id);
        for portion in &portions {
            self.insert_portion(source, portion, reason)?;
            refresh_item(self.conn, portion.invoice)?;
        }
        refresh_credit(self.conn, source)?;
        let (day, reason) = (day.unwrap_or(row.payment.day), reason.map(Into::into));
        let after = json(&TakenBack { payment: id, day, portions, reason })?;
        Ok(Done { subject: Some(back.0), before: None, after, made: Made::Payment(back) })
    }

    fn check_reversible(&self, row: &PaymentRow, day: Option<Day>) -> Result<(), Refusal> {
        if row.reverses.is_some() {
            return Err(Refusal::ReversalStays(row.id));
        }
        if row.reversed_by.is_some() {
            return Err(Refusal::AlreadyReversed(row.id));
        }
        match day {
            Some(day) if day < row.payment.day => Err(Refusal::TooEarly { day, earliest: row.payment.day }),
            Some(_) | None => Ok(()),
        }
    }

    fn insert_reversal(&mut self, row: &PaymentRow, day: Option<Day>) -> Result<PaymentId> {
        let payment = &row.payment;
        let day = day.unwrap_or(payment.day);
        self.seen(day);
        let id = self
            .conn
            .prepare_cached(
                "INSERT INTO payment (client, currency, day, amount, reverses, method) VALUES (?, ?, ?, ?, ?, ?)",
            )?
            .insert(params![payment.client, payment.currency, day, -row.signed, row.id, payment.method])?;
        Ok(PaymentId(id))
    }

    /// The portions that cancel what was placed of a payment, from a day on or as if it had never been.
    fn taken_back(&self, id: PaymentId, from: Option<Day>) -> Result<Vec<Portion>> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT invoice, day, amount FROM portion WHERE payment = ? ORDER BY day")?;
        let rows = statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let mut net: BTreeMap<(DocumentId, Day), Minor> = BTreeMap::new();
        for row in rows {
            let (invoice, day, amount): (DocumentId, Day, Minor) = row?;
            let day = from.map_or(day, |from| day.max(from));
            *net.entry((invoice, day)).or_default() += amount;
        }
        let portion = |((invoice, day), amount): (_, Minor)| Portion { invoice, amount: -amount, day };
        Ok(net.into_iter().filter(|(_, amount)| !amount.is_zero()).map(portion).collect())
    }

    /// Whether anything placed was ever taken back: only then do past days need a look of their own.
    pub(super) fn has_take_backs(&self) -> Result<bool> {
        let found = self.conn.query_row("SELECT 1 FROM allocation WHERE amount < 0 LIMIT 1", [], |_| Ok(()));
        Ok(found.optional()?.is_some())
    }
}

pub(super) const INSERT_PAYMENT: &str = "INSERT INTO payment \
    (client, currency, day, amount, invoice, placed, placed_day, method, reference) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// Whether a portion stands in the row of its payment: placed at once on the invoice that was named.
pub(super) fn is_own(payment: &Payment, portion: &Portion) -> bool {
    payment.invoice == Some(portion.invoice)
}

pub(super) fn origin_of(payment: &Payment) -> Origin {
    Origin {
        client: payment.client,
        currency: payment.currency,
        day: payment.day,
        amount: payment.kind.signed(payment.amount),
    }
}
