//! The columns of the payments' table.

use super::cell;
use super::header::{Column, Header};
use super::row::Row;
use crate::domain::intake::{Fault, PaymentRow};
use crate::domain::payment::Method;

pub(super) struct Columns {
    invoice: Column,
    date: Column,
    amount: Column,
    currency: Column,
    client: Column,
    method: Column,
    reference: Column,
}

impl super::Columns for Columns {
    type Row = PaymentRow;

    fn claim(header: &mut Header<'_>) -> Self {
        Self {
            invoice: header.required("invoice"),
            date: header.required("date"),
            amount: header.required("amount"),
            currency: header.optional("currency"),
            client: header.optional("client"),
            method: header.optional("method"),
            reference: header.optional("reference"),
        }
    }

    fn row(&self, row: &mut Row<'_>) -> Option<PaymentRow> {
        let invoice = row.optional(self.invoice, cell::owned_text);
        let client = row.optional(self.client, cell::owned_text);
        if row.cell(self.invoice).is_empty() && row.cell(self.client).is_empty() {
            row.problem(self.client, Fault::ClientNeeded);
        }
        let day = row.required(self.date, cell::day);
        let amount = row.required(self.amount, cell::positive_number);
        let currency = row.optional(self.currency, cell::currency);
        let method = row.or(self.method, Method::default(), cell::word);
        let reference = row.optional(self.reference, cell::owned_text);
        Some(PaymentRow {
            line: row.line,
            invoice,
            client,
            day: day?,
            amount: amount?,
            currency,
            method: method?,
            reference,
        })
    }

    fn key(&self) -> Option<Column> {
        None
    }

    fn client(&self) -> Option<Column> {
        Some(self.client)
    }
}
