//! The columns of the table of invoices and credit notes.

use super::cell;
use super::header::{Column, Header};
use super::row::Row;
use crate::domain::intake::{DocumentRow, Fault};
use crate::domain::invoice::DocumentKind;
use crate::money::{Currency, Minor, Money};

/// Most characters of a document's number.
const NUMBER: usize = 64;

pub(super) struct Columns {
    number: Column,
    client: Column,
    issue_date: Column,
    due_date: Column,
    net: Column,
    vat: Column,
    gross: Column,
    currency: Column,
    kind: Column,
    original: Column,
    po_number: Column,
    reference: Column,
}

/// Net, VAT and gross amount; only the gross one is always there.
struct Amounts {
    net: Option<Minor>,
    vat: Option<Minor>,
    gross: Minor,
}

impl super::Columns for Columns {
    type Row = DocumentRow;

    fn claim(header: &mut Header<'_>) -> Self {
        Self {
            number: header.required("number"),
            client: header.required("client"),
            issue_date: header.required("issue_date"),
            due_date: header.required("due_date"),
            net: header.optional("net"),
            vat: header.optional("vat"),
            gross: header.required("gross"),
            currency: header.required("currency"),
            kind: header.optional("kind"),
            original: header.optional("original"),
            po_number: header.optional("po_number"),
            reference: header.optional("reference"),
        }
    }

    fn row(&self, row: &mut Row<'_>) -> Option<DocumentRow> {
        let number = row.required(self.number, cell::short_text::<NUMBER>);
        let client = row.required(self.client, cell::text);
        let kind = row.or(self.kind, DocumentKind::Invoice, cell::word);
        let issue_day = row.required(self.issue_date, cell::day);
        let due_day = match kind {
            Some(DocumentKind::Invoice) => row.required(self.due_date, cell::day),
            Some(DocumentKind::CreditNote) | None => row.optional(self.due_date, cell::day).or(issue_day),
        };
        if let (Some(issued), Some(due)) = (issue_day, due_day)
            && due < issued
        {
            row.problem(self.due_date, Fault::BeforeIssue { issued });
        }
        let currency = row.required(self.currency, cell::currency);
        let amounts = match currency {
            Some(currency) => self.amounts(row, currency),
            None => self.numbers(row),
        };
        let original = row.optional(self.original, cell::owned_text);
        if kind == Some(DocumentKind::Invoice) && original.is_some() {
            row.problem(self.original, Fault::NotACreditNote);
        }
        let po_number = row.optional(self.po_number, cell::owned_text);
        let reference = row.optional(self.reference, cell::owned_text);
        let Amounts { net, vat, gross } = amounts?;
        Some(DocumentRow {
            line: row.line,
            kind: kind?,
            number: number?.to_owned(),
            client: client?.to_owned(),
            currency: currency?,
            issue_day: issue_day?,
            due_day: due_day?,
            net,
            vat,
            gross,
            po_number,
            reference,
            original,
        })
    }

    fn key(&self) -> Option<Column> {
        Some(self.number)
    }

    fn client(&self) -> Option<Column> {
        Some(self.client)
    }
}

impl Columns {
    /// Reads the amounts; of net and VAT one is enough, and both add up to the gross amount.
    fn amounts(&self, row: &mut Row<'_>, currency: Currency) -> Option<Amounts> {
        let digits = currency.digits();
        let gross = row.required(self.gross, cell::positive(currency, digits));
        let mut net = row.optional(self.net, cell::not_negative(currency, digits));
        let mut vat = row.optional(self.vat, cell::not_negative(currency, digits));
        let gross = gross?;
        match (net, vat) {
            (Some(net), Some(vat)) if net + vat != gross => {
                row.problem(self.gross, Fault::NotTheSum { sum: (net + vat).of(currency) });
            }
            (Some(part), None) => vat = self.rest(row, self.net, part, gross.of(currency)),
            (None, Some(part)) => net = self.rest(row, self.vat, part, gross.of(currency)),
            (Some(_), Some(_)) | (None, None) => {}
        }
        Some(Amounts { net, vat, gross })
    }

    /// What is left of the gross amount beside net or VAT.
    fn rest(&self, row: &mut Row<'_>, column: Column, part: Minor, gross: Money) -> Option<Minor> {
        let rest = gross.amount - part;
        if rest.is_negative() {
            row.problem(column, Fault::MoreThanGross { gross });
        }
        Some(rest)
    }

    /// Without a currency only the form of the numbers can be told.
    fn numbers(&self, row: &mut Row<'_>) -> Option<Amounts> {
        row.required(self.gross, cell::positive_number);
        row.optional(self.net, cell::number);
        row.optional(self.vat, cell::number);
        None
    }
}
