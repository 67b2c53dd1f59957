//! The columns of the clients' table.

use super::cell;
use super::header::{Column, Header};
use super::row::Row;
use crate::domain::client::{Address, Client};
use crate::domain::intake::{ClientRow, Fault};

pub(super) struct Columns {
    code: Column,
    name: Column,
    kind: Column,
    email: Column,
    phone: Column,
    street: Column,
    postcode: Column,
    city: Column,
    country: Column,
    vat_id: Column,
    registration_id: Column,
    language: Column,
    currency: Column,
    terms_days: Column,
    iban: Column,
    credit_limit: Column,
}

impl super::Columns for Columns {
    type Row = ClientRow;

    fn claim(header: &mut Header<'_>) -> Self {
        Self {
            code: header.required("code"),
            name: header.required("name"),
            kind: header.optional("kind"),
            email: header.optional("email"),
            phone: header.optional("phone"),
            street: header.optional("street"),
            postcode: header.optional("postcode"),
            city: header.optional("city"),
            country: header.optional("country"),
            vat_id: header.optional("vat_id"),
            registration_id: header.optional("registration_id"),
            language: header.optional("language"),
            currency: header.optional("currency"),
            terms_days: header.optional("terms_days"),
            iban: header.optional("iban"),
            credit_limit: header.optional("credit_limit"),
        }
    }

    fn row(&self, row: &mut Row<'_>) -> Option<ClientRow> {
        let code = row.required(self.code, cell::owned_text);
        let name = row.required(self.name, cell::owned_text);
        let kind = row.optional(self.kind, cell::word);
        let credit_limit = row.optional(self.credit_limit, |cell| match cell::number(cell)? {
            limit if limit.is_sign_negative() => Err(Fault::Negative),
            limit => Ok(limit),
        });
        let address = Address {
            street: row.optional(self.street, cell::lines).unwrap_or_default(),
            postcode: row.optional(self.postcode, cell::owned_text).unwrap_or_default(),
            city: row.optional(self.city, cell::owned_text).unwrap_or_default(),
            country: row.optional(self.country, cell::country).unwrap_or_default(),
        };
        let details = Client {
            kind: kind.unwrap_or_default(),
            address,
            email: row.optional(self.email, cell::owned_text),
            phone: row.optional(self.phone, cell::owned_text),
            vat_id: row.optional(self.vat_id, cell::owned_text),
            registration_id: row.optional(self.registration_id, cell::owned_text),
            language: row.optional(self.language, cell::language),
            currency: row.optional(self.currency, cell::currency),
            terms_days: row.optional(self.terms_days, cell::days),
            iban: row.optional(self.iban, cell::iban),
            ..Client::new("", "")
        };
        let client = Client { code: code?, name: name?, ..details };
        Some(ClientRow { line: row.line, client, kind, credit_limit })
    }

    fn key(&self) -> Option<Column> {
        None
    }

    fn client(&self) -> Option<Column> {
        None
    }
}
