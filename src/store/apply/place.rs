//! The rules of placing money on invoices: never more than is open, never more than is left, on no day.

use rusqlite::{OptionalExtension, Row, ToSql, params};

use crate::calendar::Day;
use crate::domain::change::Made;
use crate::domain::id::{ClientId, DocumentId, PaymentId};
use crate::domain::invoice::DocumentKind;
use crate::domain::payment::{Placement, Portion, Source};
use crate::money::{Currency, Minor};
use crate::store::{Refusal, Result};

use super::balance::{refresh_credit, refresh_item};
use super::payment::Placed;
use super::{Done, Writing, json};

/// An invoice on which money is placed.
pub(super) struct Target {
    pub client: ClientId,
    pub currency: Currency,
    pub issued: Day,
    pub gross: Minor,
    pub number: String,
}

/// Where the money comes from.
#[derive(Clone, Copy)]
pub(super) struct Origin {
    pub client: ClientId,
    pub currency: Currency,
    pub day: Day,
    /// Negative for refunds and reversals, of which nothing can be placed.
    pub amount: Minor,
}

impl Writing<'_> {
    /// The journal's entry is about the first invoice.
    pub(super) fn allocate(&mut self, placed: &[Placement], reason: Option<&str>) -> Result<Done> {
        let subject = placed.first().ok_or(Refusal::NoPortions)?.portion.invoice;
        for one in placed {
            self.check_not_given_back(one)?;
            self.place_all(one.source, &[one.portion], reason)?;
        }
        let after = json(&Placed { placed: placed.to_vec(), reason: reason.map(Into::into) })?;
        Ok(Done { subject: Some(subject.0), before: None, after, made: Made::Nothing })
    }

    /// That the client has what is placed, refunds taken off: they are not of one payment but of all.
    fn check_not_given_back(&self, placed: &Placement) -> Result<()> {
        let Placement { source, portion } = placed;
        match self.origin(*source)? {
            Some(origin) if portion.amount.is_positive() && self.has_refunds(&origin)? => {
                self.check_unapplied(&origin, portion.amount, portion.day)
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Places portions one after the other, each checked against what the ones before have left.
    pub(super) fn place_all(
        &mut self,
        source: Source,
        portions: &[Portion],
        reason: Option<&str>,
    ) -> Result<()> {
        let origin = self.origin(source)?;
        for portion in portions {
            self.check_portion(source, origin, portion)?;
            self.insert_portion(source, portion, reason)?;
            refresh_item(self.conn, portion.invoice)?;
            refresh_credit(self.conn, source)?;
        }
        Ok(())
    }

    pub(super) fn insert_portion(
        &mut self,
        source: Source,
        portion: &Portion,
        reason: Option<&str>,
    ) -> Result<()> {
        let (payment, credit_note) = columns(source);
        self.conn
            .prepare_cached(
                "INSERT INTO allocation (invoice, payment, credit_note, day, amount, reason) VALUES (?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![portion.invoice, payment, credit_note, portion.day, portion.amount, reason])?;
        self.seen(portion.day);
        Ok(())
    }

    fn check_portion(&self, source: Source, origin: Option<Origin>, portion: &Portion) -> Result<()> {
        let target = self.target(portion.invoice)?;
        if let Some(origin) = origin {
            check_match(&origin, &target, portion.day)?;
        }
        if portion.amount.is_positive() {
            self.check_open(portion, &target)?;
            origin.map_or(Ok(()), |origin| self.check_left(source, &origin, portion))
        } else {
            self.check_placed(source, portion, &target)
        }
    }

    /// That an invoice is open for a portion on every day from its day on.
    pub(super) fn check_open(&self, portion: &Portion, target: &Target) -> Result<()> {
        if portion.day < target.issued {
            return Err(Refusal::TooEarly { day: portion.day, earliest: target.issued }.into());
        }
        let placed =
            self.rows("SELECT day, amount FROM portion WHERE invoice = ? ORDER BY day", &[&portion.invoice])?;
        let open = least_left(target.gross, &placed, portion.day);
        if portion.amount > open {
            return Err(Refusal::MoreThanOpen {
                number: target.number.clone(),
                portion: portion.amount.of(target.currency),
                open: open.of(target.currency),
                day: portion.day,
            }
            .into());
        }
        Ok(())
    }

    /// That a source has enough left on every day from a portion's day on.
    fn check_left(&self, source: Source, origin: &Origin, portion: &Portion) -> Result<()> {
        let used = match source {
            Source::Payment(id) => self.rows(PAYMENT_USED, &[&id])?,
            Source::CreditNote(id) => self.rows(CREDIT_NOTE_USED, &[&id])?,
            Source::WriteOff => return Ok(()),
        };
        let left = least_left(origin.amount, &used, portion.day);
        if portion.amount > left {
            let (portion, day) = (portion.amount.of(origin.currency), portion.day);
            let left = left.max(Minor::ZERO).of(origin.currency);
            return Err(Refusal::MoreThanLeft { portion, left, day }.into());
        }
        Ok(())
    }

    /// Whether money was ever given back to a client: else what each source has left says enough.
    pub(super) fn has_refunds(&self, origin: &Origin) -> Result<bool> {
        let sql = "SELECT 1 FROM payment \
            WHERE client = ? AND currency = ? AND amount < 0 AND invoice IS NULL AND reverses IS NULL";
        Ok(self.conn.prepare_cached(sql)?.exists(params![origin.client, origin.currency])?)
    }

    /// That a client has this much unapplied money on every day from one on.
    pub(super) fn check_unapplied(&self, origin: &Origin, amount: Minor, day: Day) -> Result<()> {
        let used = self.rows(UNAPPLIED_USED, &[&origin.client, &origin.currency])?;
        let left = least_left(Minor::ZERO, &used, day);
        if amount <= left {
            return Ok(());
        }
        let (amount, left) = (amount.of(origin.currency), left.max(Minor::ZERO).of(origin.currency));
        Err(Refusal::MoreThanUnapplied { amount, left, day }.into())
    }

    /// That what is taken back was placed, on every day from then on.
    fn check_placed(&self, source: Source, portion: &Portion, target: &Target) -> Result<()> {
        if portion.amount.is_zero() {
            return Err(Refusal::Zero.into());
        }
        let (payment, credit_note) = columns(source);
        let back = self.rows(
            "SELECT day, -amount FROM portion \
             WHERE invoice = ? AND payment IS ? AND credit_note IS ? ORDER BY day",
            &[&portion.invoice, &payment, &credit_note],
        )?;
        let placed = least_left(Minor::ZERO, &back, portion.day);
        if placed + portion.amount < Minor::ZERO {
            return Err(Refusal::MoreThanPlaced {
                number: target.number.clone(),
                portion: (-portion.amount).of(target.currency),
                placed: placed.of(target.currency),
                day: portion.day,
            }
            .into());
        }
        Ok(())
    }

    fn rows(&self, sql: &str, params: &[&dyn ToSql]) -> Result<Vec<(Day, Minor)>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map(params, |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The invoice of an id.
    pub(super) fn target(&self, id: DocumentId) -> Result<Target> {
        let read = |row: &Row<'_>| {
            let kind: DocumentKind = row.get(4)?;
            let target = Target {
                client: row.get(0)?,
                currency: row.get(1)?,
                issued: row.get(2)?,
                gross: row.get(3)?,
                number: row.get(5)?,
            };
            Ok((kind, target))
        };
        let found = self
            .conn
            .prepare_cached(
                "SELECT client, currency, issue_day, gross, credit_note, number FROM document WHERE id = ?",
            )?
            .query_row([id], read)
            .optional()?;
        match found {
            Some((DocumentKind::Invoice, target)) => Ok(target),
            Some((DocumentKind::CreditNote, target)) => {
                Err(Refusal::NotAnInvoice { number: target.number }.into())
            }
            None => Err(Refusal::UnknownDocument(id).into()),
        }
    }

    fn origin(&self, source: Source) -> Result<Option<Origin>> {
        let read = |row: &Row<'_>| {
            Ok(Origin { client: row.get(0)?, currency: row.get(1)?, day: row.get(2)?, amount: row.get(3)? })
        };
        let found = match source {
            Source::Payment(id) => self
                .conn
                .prepare_cached("SELECT client, currency, day, amount FROM payment WHERE id = ?")?
                .query_row([id], read)
                .optional()?
                .ok_or(Refusal::UnknownPayment(id))?,
            Source::CreditNote(id) => self
                .conn
                .prepare_cached(
                    "SELECT client, currency, issue_day, gross FROM document WHERE id = ? AND credit_note = 1",
                )?
                .query_row([id], read)
                .optional()?
                .ok_or(Refusal::UnknownDocument(id))?,
            Source::WriteOff => return Ok(None),
        };
        Ok(Some(found))
    }
}

/// That money and invoice belong together.
pub(super) fn check_match(origin: &Origin, target: &Target, day: Day) -> Result<(), Refusal> {
    let number = || target.number.clone();
    if origin.client != target.client {
        return Err(Refusal::OtherClient { number: number() });
    }
    if origin.currency != target.currency {
        let (expected, found) = (target.currency, origin.currency);
        return Err(Refusal::OtherCurrency { number: number(), expected, found });
    }
    if day < origin.day {
        return Err(Refusal::TooEarly { day, earliest: origin.day });
    }
    Ok(())
}

/// The columns `payment` and `credit_note` of an allocation.
pub(super) fn columns(source: Source) -> (Option<PaymentId>, Option<DocumentId>) {
    match source {
        Source::Payment(id) => (Some(id), None),
        Source::CreditNote(id) => (None, Some(id)),
        Source::WriteOff => (None, None),
    }
}

const PAYMENT_USED: &str = "SELECT day, amount FROM portion WHERE payment = ?1 \
    UNION ALL SELECT day, -amount FROM payment WHERE reverses = ?1 ORDER BY 1";
const CREDIT_NOTE_USED: &str = "SELECT day, amount FROM allocation WHERE credit_note = ? ORDER BY 1";
const UNAPPLIED_USED: &str = "SELECT day, -amount FROM payment \
        WHERE client = ?1 AND currency = ?2 AND invoice IS NULL \
    UNION ALL SELECT payment.day, -payment.amount FROM document JOIN payment ON payment.invoice = document.id \
        WHERE document.client = ?1 AND payment.currency = ?2 \
    UNION ALL SELECT issue_day, -gross FROM document WHERE client = ?1 AND currency = ?2 AND credit_note = 1 \
    UNION ALL SELECT placed_day, placed FROM document JOIN payment ON payment.invoice = document.id \
        WHERE document.client = ?1 AND document.currency = ?2 AND placed IS NOT NULL \
    UNION ALL SELECT day, amount FROM document JOIN allocation ON allocation.invoice = document.id \
        WHERE document.client = ?1 AND document.currency = ?2 \
        AND (allocation.payment IS NOT NULL OR allocation.credit_note IS NOT NULL) \
    ORDER BY 1";

/// The least that is left of a total on any day from one on, after rows in the order of their days.
fn least_left(total: Minor, used: &[(Day, Minor)], from: Day) -> Minor {
    let before: Minor = used.iter().filter(|(day, _)| *day <= from).map(|(_, amount)| *amount).sum();
    let mut left = total - before;
    let mut least = left;
    let mut later = used.iter().filter(|(day, _)| *day > from).peekable();
    while let Some((day, amount)) = later.next() {
        left -= *amount;
        let day_is_over = later.peek().is_none_or(|(next, _)| next > day);
        if day_is_over {
            least = least.min(left);
        }
    }
    least
}
