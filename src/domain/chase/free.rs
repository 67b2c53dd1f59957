//! What a letter may ask for: money of the client that is placed nowhere counts against it.

use crate::calendar::Day;
use crate::domain::balance::each_open;
use crate::domain::book::{Book, ClientIx, Invoice, InvoiceIx};
use crate::money::{Minor, Money};

/// What a letter lists and what counts against it, in one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Open amount of the invoices listed.
    pub listed: Money,
    /// Money and credit notes of the client that are placed nowhere, as far as they are not needed for overdue invoices
    /// that the letter leaves out.
    pub free: Minor,
}

impl Asked {
    /// What is to be paid: never less than nothing.
    pub fn to_pay(self) -> Money {
        (self.listed.amount - self.free).max(Minor::ZERO).of(self.listed.currency)
    }
}

/// The part of unapplied money that is free: overdue invoices left out of the letter come first.
pub(super) fn free(unapplied: Minor, left_out: Minor) -> Minor {
    (unapplied - left_out).max(Minor::ZERO)
}

/// What a letter about some invoices of a client asks for, in the order of the currencies' codes.
pub fn asked(book: &Book, client: ClientIx, invoices: &[InvoiceIx], day: Day) -> Vec<Asked> {
    let mut left_out = vec![Minor::ZERO; book.currencies().len()];
    let mut add = |of: &Invoice, open: Minor| {
        if of.due < day
            && let Some(sum) = left_out.get_mut(of.currency.at())
        {
            *sum += open;
        }
    };
    let unapplied = each_open(book, day, |_, invoice, open| {
        if invoice.client == client {
            add(invoice, open);
        }
    });
    let mut listed = vec![Minor::ZERO; book.currencies().len()];
    for ix in invoices {
        let (invoice, open) = (book.invoice(*ix), book.open_on(*ix, day));
        add(invoice, -open);
        if let Some(sum) = listed.get_mut(invoice.currency.at()) {
            *sum += open;
        }
    }
    let sums = book.each_currency().zip(listed).zip(left_out);
    let asked = sums.map(|(((ix, currency), listed), left_out)| Asked {
        listed: listed.of(currency),
        free: free(*unapplied.at(client, ix), left_out),
    });
    asked.filter(|asked| !asked.listed.amount.is_zero()).collect()
}
