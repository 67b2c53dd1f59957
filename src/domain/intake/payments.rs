//! The payments' table against the payments of the ledger.

use std::collections::{HashMap, HashSet};

use super::{Fault, Intake, KnownClients, KnownDocument, KnownDocuments, PaymentRow, Problem};
use crate::calendar::Day;
use crate::domain::change::PlacedPayment;
use crate::domain::id::ClientId;
use crate::domain::invoice::DocumentKind;
use crate::domain::payment::{Payment, PaymentKind, Portion, effective_day};
use crate::money::{Currency, amount_as_written};

/// How often a payment is in the ledger. Two equal ones are two payments.
pub type KnownPayments = HashMap<Payment, usize>;

/// Lines of a table that are of one occasion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recognised {
    pub known: usize,
    pub unknown: usize,
}

/// The payments to add, and what they pay.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewPayments {
    pub payments: Vec<Payment>,
    pub placed: Vec<PlacedPayment>,
}

/// The payments of a table, with the client and the invoice that each line names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamedPayments {
    /// With the place of the invoice among the known documents.
    payments: Vec<(Payment, Option<usize>)>,
    problems: Vec<Problem>,
}

/// Resolves the names in the rows of a table.
pub fn payments(rows: Vec<PaymentRow>, clients: &KnownClients, documents: &KnownDocuments) -> NamedPayments {
    let mut named = NamedPayments::default();
    named.payments.reserve(rows.len());
    for row in rows {
        match name(row, clients, documents) {
            Ok(payment) => named.payments.push(payment),
            Err(problem) => named.problems.push(problem),
        }
    }
    named
}

fn name(
    row: PaymentRow,
    clients: &KnownClients,
    documents: &KnownDocuments,
) -> Result<(Payment, Option<usize>), Problem> {
    let found = row.invoice.as_ref().map(|number| invoice(number, &row, documents)).transpose()?;
    let (place, invoice) = found.unzip();
    let (client, expected) = party(&row, invoice, clients)?;
    let currency = row.currency.unwrap_or(expected);
    if invoice.is_some() && currency != expected {
        let fault = Fault::OtherCurrency { expected };
        return Err(Problem::new(row.line, "currency", currency.code(), fault));
    }
    let amount = amount_as_written(row.amount, currency)
        .map_err(|error| Problem::new(row.line, "amount", row.amount.to_string(), error.into()))?;
    let payment = Payment {
        client,
        invoice: invoice.map(|document| document.id),
        kind: PaymentKind::Payment,
        day: row.day,
        amount,
        currency,
        method: row.method,
        reference: row.reference,
    };
    Ok((payment, place))
}

fn invoice<'d>(
    number: &str,
    row: &PaymentRow,
    documents: &'d KnownDocuments,
) -> Result<(usize, &'d KnownDocument), Problem> {
    let problem = |fault| Problem::new(row.line, "invoice", number, fault);
    let (place, document) = documents.find(number).ok_or_else(|| problem(Fault::UnknownDocument))?;
    match document.kind {
        DocumentKind::Invoice => Ok((place, document)),
        DocumentKind::CreditNote => Err(problem(Fault::NotAnInvoice)),
    }
}

/// Who paid, and in which currency if the row names none.
fn party(
    row: &PaymentRow,
    invoice: Option<&KnownDocument>,
    clients: &KnownClients,
) -> Result<(ClientId, Currency), Problem> {
    let problem = |fault| Problem::new(row.line, "client", row.client.clone().unwrap_or_default(), fault);
    let client = match &row.client {
        Some(code) => Some(clients.get(code).ok_or_else(|| problem(Fault::UnknownClient))?),
        None => None,
    };
    match (client, invoice) {
        (Some(client), Some(invoice)) if client.id != invoice.client => {
            let owner = clients.iter().find(|(_, known)| known.id == invoice.client);
            Err(problem(Fault::OtherClient {
                owner: owner.map(|(code, _)| code.clone()).unwrap_or_default(),
            }))
        }
        (_, Some(invoice)) => Ok((invoice.client, invoice.currency)),
        (Some(client), None) => Ok((client.id, client.currency)),
        (None, None) => Err(problem(Fault::ClientNeeded)),
    }
}

impl NamedPayments {
    /// The first and last day of a payment, to look for equal ones between them.
    pub fn days(&self) -> Option<(Day, Day)> {
        let days = || self.payments.iter().map(|(payment, _)| payment.day);
        Some((days().min()?, days().max()?))
    }

    /// The payments that may be in the ledger already.
    pub fn distinct(&self) -> HashSet<&Payment> {
        self.payments.iter().map(|(payment, _)| payment).collect()
    }

    /// How many lines of each occasion are known, and how many are not.
    pub fn recognised(&self, known: &KnownPayments) -> HashMap<Payment, Recognised> {
        let mut lines: HashMap<&Payment, usize> = HashMap::new();
        self.payments.iter().for_each(|(payment, _)| *lines.entry(payment).or_default() += 1);
        let mut recognised: HashMap<Payment, Recognised> = HashMap::new();
        for (payment, lines) in lines {
            let known = known.get(payment).copied().unwrap_or_default().min(lines);
            let occasion = recognised.entry(payment.occasion()).or_default();
            occasion.known += known;
            occasion.unknown += lines - known;
        }
        recognised
    }

    /// Takes for each occasion the payments as they were recorded, or as an export tells them, whichever more lines of
    /// the table are: an export tells a payment of several invoices as several lines.
    pub fn better_known(&self, mut recorded: KnownPayments, told: KnownPayments) -> KnownPayments {
        let (by_record, by_export) = (self.recognised(&recorded), self.recognised(&told));
        let is_told = |payment: &Payment| {
            let known =
                |by: &HashMap<Payment, Recognised>| by.get(&payment.occasion()).map(|lines| lines.known);
            known(&by_export) > known(&by_record)
        };
        recorded.retain(|payment, _| !is_told(payment));
        recorded.extend(told.into_iter().filter(|(payment, _)| is_told(payment)));
        recorded
    }

    /// Leaves out as many equal payments as the ledger holds and places the others in the order of the file.
    pub fn place(self, mut known: KnownPayments, mut documents: KnownDocuments) -> Intake<NewPayments> {
        let mut intake = Intake::<NewPayments> { problems: self.problems, ..Intake::default() };
        for (payment, place) in self.payments {
            match known.get_mut(&payment).filter(|count| **count > 0) {
                Some(count) => {
                    *count -= 1;
                    intake.unchanged += 1;
                }
                None => {
                    let at = intake.additions.payments.len();
                    let invoice = place.and_then(|place| documents.at_mut(place));
                    let portion = invoice.and_then(|invoice| portion(&payment, invoice));
                    let placed = portion.map(|portion| PlacedPayment { payment: at, portion });
                    intake.additions.placed.extend(placed);
                    intake.additions.payments.push(payment);
                    intake.added += 1;
                }
            }
        }
        intake
    }
}

/// What a payment pays of the invoice that it names; the rest is unapplied money.
fn portion(payment: &Payment, invoice: &mut KnownDocument) -> Option<Portion> {
    let day = effective_day(payment.day, invoice.issue_day, None);
    let amount = invoice.open.take(payment.amount, day);
    amount.is_positive().then_some(Portion { invoice: invoice.id, amount, day })
}

#[cfg(test)]
mod tests;
