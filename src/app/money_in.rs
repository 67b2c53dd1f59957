//! Money: received, placed, given back, taken back.

use super::{App, AppError, Result, refuse_flaws};
use crate::calendar::Day;
use crate::domain::change::{Change, Made};
use crate::domain::client::Client;
use crate::domain::id::{ClientId, DocumentId, PaymentId};
use crate::domain::intake::Remainder;
use crate::domain::invoice::{Document, DocumentKind};
use crate::domain::payment::{Method, Payment, PaymentKind, Placement, Portion, Source, effective_day};
use crate::domain::plain::{Lines, control_flaws};
use crate::money::{Currency, Minor};
use crate::store::{CreditRow, Refusal, StoreError};

/// A payment as the user tells it.
#[derive(Clone, Debug)]
pub struct Received {
    pub amount: Minor,
    pub currency: Currency,
    /// `None`: the client of the invoice.
    pub client: Option<ClientId>,
    /// `None`: the money stays unapplied.
    pub invoice: Option<Document>,
    pub day: Day,
    pub method: Method,
    pub reference: Option<String>,
}

/// The part of a payment that goes to an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    pub invoice: DocumentId,
    pub amount: Minor,
}

/// A payment as it was recorded.
#[derive(Clone, Debug)]
pub struct Taken {
    pub id: PaymentId,
    pub payment: Payment,
    pub placed: Minor,
    /// What is left open of the invoice.
    pub open: Option<Minor>,
}

impl App {
    /// The currency in which a client pays when nothing else is said.
    pub fn currency_of(&self, client: &Client) -> Result<Currency> {
        Ok(client.currency.unwrap_or(self.store.company()?.currency))
    }

    /// What is open of a document at the end of time: of an invoice what is not settled, of a credit note nothing.
    pub fn open_of(&self, document: &Document) -> Result<Minor> {
        match document.kind {
            DocumentKind::Invoice => {
                let placed = self.store.portions_on(document.id)?;
                Ok(document.gross - placed.iter().map(|portion| portion.amount).sum())
            }
            DocumentKind::CreditNote => Ok(Minor::ZERO),
        }
    }

    /// What is open of an invoice at the end of a day, and what is left to place of a credit note.
    pub fn left_on(&self, document: &Document, day: Day) -> Result<(Minor, Option<Minor>)> {
        let placed = match document.kind {
            DocumentKind::Invoice => self.store.portions_on(document.id)?,
            DocumentKind::CreditNote => self.store.portions_of(Source::CreditNote(document.id))?,
        };
        let placed = placed.iter().filter(|portion| portion.day <= day).map(|portion| portion.amount);
        let left = document.gross - placed.sum();
        Ok(match document.kind {
            DocumentKind::Invoice => (left, None),
            DocumentKind::CreditNote => (Minor::ZERO, Some(left)),
        })
    }

    /// Records a payment. More than what is open on its invoice stays unapplied.
    pub fn receive(&mut self, received: &Received) -> Result<Taken> {
        self.alone(|app| app.take(received))
    }

    fn take(&mut self, received: &Received) -> Result<Taken> {
        let (payment, portions, open) = match &received.invoice {
            None => (received.payment(None)?, Vec::new(), None),
            Some(invoice) => {
                let open = self.open_of(invoice)?;
                let portions = self.portion_of(received.amount, received.day, invoice)?;
                let placed = portions.iter().map(|portion| portion.amount).sum();
                (received.payment(Some(invoice))?, portions, Some(open - placed))
            }
        };
        let placed = portions.iter().map(|portion| portion.amount).sum();
        let applied = self.apply(&Change::RecordPayment { payment: payment.clone(), portions })?;
        Ok(Taken { id: made_payment(applied.made), payment, placed, open })
    }

    /// Records a payment that several invoices share. What an invoice can't take stays unapplied.
    pub fn receive_shared(&mut self, received: &Received, shares: &[Share]) -> Result<Taken> {
        self.alone(|app| app.take_shared(received, shares))
    }

    fn take_shared(&mut self, received: &Received, shares: &[Share]) -> Result<Taken> {
        let mut portions = Vec::with_capacity(shares.len());
        for share in shares {
            let invoice = self.document_of_id(share.invoice)?;
            portions.extend(self.portion_of(share.amount, received.day, &invoice)?);
        }
        let payment = received.payment(received.invoice.as_ref())?;
        let placed = portions.iter().map(|portion| portion.amount).sum();
        let applied = self.apply(&Change::RecordPayment { payment: payment.clone(), portions })?;
        Ok(Taken { id: made_payment(applied.made), payment, placed, open: None })
    }

    /// The part of an amount that an invoice takes from a day on: what the bank took back leaves room only from that day.
    pub(super) fn portion_of(&self, amount: Minor, day: Day, invoice: &Document) -> Result<Vec<Portion>> {
        let placed = self.store.portions_on(invoice.id)?;
        let moves = placed.iter().map(|portion| (portion.day, portion.amount)).collect();
        let day = effective_day(day, invoice.issue_day, None);
        let amount = Remainder::with_moves(invoice.gross, moves).take(amount, day);
        let portion = Portion { invoice: invoice.id, amount, day };
        Ok(if amount.is_positive() { vec![portion] } else { Vec::new() })
    }

    /// Gives unapplied money back to a client.
    pub fn refund(&mut self, payment: Payment) -> Result<PaymentId> {
        refuse_control(payment.reference.as_deref())?;
        let applied = self.apply(&Change::RecordPayment { payment, portions: Vec::new() })?;
        Ok(made_payment(applied.made))
    }

    /// Places unapplied money and credit notes of the invoice's client on it, the oldest first.
    ///
    /// `None` places as much as fits. Returns what was placed.
    pub fn place(&mut self, invoice: &Document, amount: Option<Minor>) -> Result<Minor> {
        self.alone(|app| app.place_oldest(invoice, amount))
    }

    fn place_oldest(&mut self, invoice: &Document, amount: Option<Minor>) -> Result<Minor> {
        let open = self.open_of(invoice)?;
        let credits = self.store.credits(Some(invoice.client))?;
        let credits: Vec<CreditRow> =
            credits.into_iter().filter(|credit| credit.currency == invoice.currency).collect();
        // What was given back is a negative credit: it leaves less to place.
        let left: Minor = credits.iter().map(|credit| credit.rest).sum();
        let most = open.min(left);
        let wanted = amount.unwrap_or(most);
        if !most.is_positive() {
            return Err(AppError::NothingToPlace(invoice.number.clone()));
        }
        if wanted > most {
            let of = |amount: Minor| amount.of(invoice.currency);
            return Err(AppError::TooMuch { asked: of(wanted), left: of(most) });
        }
        if !wanted.is_positive() {
            return Err(StoreError::from(Refusal::NotPositive).into());
        }
        let placed = self.shares(wanted, &credits, invoice);
        self.apply(&Change::Allocate { placed, reason: None })?;
        Ok(wanted)
    }

    /// An amount taken from credits one after the other.
    fn shares(&self, amount: Minor, credits: &[CreditRow], invoice: &Document) -> Vec<Placement> {
        let mut rest = amount;
        let mut placed = Vec::new();
        for credit in credits {
            let amount = credit.rest.min(rest);
            rest -= amount;
            if amount.is_positive() {
                let day = effective_day(credit.day, invoice.issue_day, Some(self.today));
                let portion = Portion { invoice: invoice.id, amount, day };
                placed.push(Placement { source: credit.source, portion });
            }
        }
        placed
    }

    /// Takes back a payment that the bank returned, from a day on.
    pub fn reverse_payment(&mut self, id: PaymentId, day: Day, reason: Option<String>) -> Result<()> {
        self.apply(&Change::ReversePayment { payment: id, day: Some(day), reason })?;
        Ok(())
    }
}

impl Received {
    fn payment(&self, invoice: Option<&Document>) -> Result<Payment> {
        refuse_control(self.reference.as_deref())?;
        let owner = invoice.map(|invoice| invoice.client);
        let client = match (self.client, owner) {
            (Some(named), Some(owner)) if named != owner => {
                return Err(AppError::OtherClient(
                    invoice.map(|invoice| invoice.number.clone()).unwrap_or_default(),
                ));
            }
            (Some(client), _) | (None, Some(client)) => client,
            (None, None) => return Err(AppError::NoPayer),
        };
        Ok(Payment {
            client,
            kind: PaymentKind::Payment,
            day: self.day,
            amount: self.amount,
            currency: self.currency,
            method: self.method,
            reference: self.reference.clone(),
            invoice: invoice.map(|invoice| invoice.id),
        })
    }
}

fn refuse_control(reference: Option<&str>) -> Result<()> {
    refuse_flaws(control_flaws([("reference", reference, Lines::One)]).collect())
}

fn made_payment(made: Made) -> PaymentId {
    match made {
        Made::Payment(id) => id,
        Made::Nothing | Made::Client(_) | Made::Document(_) | Made::Contact(_) => PaymentId(0),
    }
}
