//! The ledger as tables: three that `import` reads again, and one with the placements in full.

use std::collections::HashMap;

use super::placements::{Told, tell};
use super::{ExportedFile, LedgerExport};
use crate::domain::client::Client;
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::invoice::Document;
use crate::domain::payment::{PaymentKind, Source};
use crate::money::{Currency, Minor};
use crate::store::{Everything, GivenPortion, PaymentRow};
use crate::text::guard;

pub(super) fn write(everything: &Everything) -> LedgerExport {
    let told = tell(everything);
    let names = Names::of(everything);
    let file = |name, content| ExportedFile { name, content };
    LedgerExport {
        files: vec![
            file("clients.csv", clients(everything)),
            file("invoices.csv", names.documents(everything, &told)),
            file("payments.csv", names.payments(&told)),
            file("allocations.csv", names.allocations(everything)),
        ],
        left_out: told.left_out,
    }
}

/// A table as text. No cell can run as a formula.
fn table<const N: usize>(columns: [&str; N], rows: impl Iterator<Item = [String; N]>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing into memory never fails.
    let _ = writer.write_record(columns);
    for row in rows {
        let _ = writer.write_record(row.iter().map(|cell| guard(cell).into_owned()));
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

const CLIENTS: [&str; 16] = [
    "code",
    "name",
    "kind",
    "email",
    "phone",
    "street",
    "postcode",
    "city",
    "country",
    "vat_id",
    "registration_id",
    "language",
    "currency",
    "terms_days",
    "iban",
    "credit_limit",
];

fn clients(everything: &Everything) -> String {
    let house = everything.company.currency;
    table(CLIENTS, everything.clients.iter().map(|saved| client(&saved.client, house)))
}

fn client(client: &Client, house: Currency) -> [String; 16] {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let limit = client.credit_limit.map(|limit| limit.show(client.currency.unwrap_or(house)));
    [
        client.code.clone(),
        client.name.clone(),
        client.kind.to_string(),
        text(&client.email),
        text(&client.phone),
        client.address.street.replace("\r\n", "\n"),
        client.address.postcode.clone(),
        client.address.city.clone(),
        client.address.country.clone(),
        text(&client.vat_id),
        text(&client.registration_id),
        text(&client.language),
        client.currency.map(|currency| currency.to_string()).unwrap_or_default(),
        client.terms_days.map(|days| days.to_string()).unwrap_or_default(),
        text(&client.iban),
        limit.unwrap_or_default(),
    ]
}

const INVOICES: [&str; 12] = [
    "number",
    "client",
    "issue_date",
    "due_date",
    "net",
    "vat",
    "gross",
    "currency",
    "kind",
    "original",
    "po_number",
    "reference",
];

const PAYMENTS: [&str; 7] = ["invoice", "date", "amount", "currency", "client", "method", "reference"];

const ALLOCATIONS: [&str; 9] =
    ["kind", "date", "amount", "currency", "client", "invoice", "payment", "credit_note", "reason"];

/// What rows are called outside the ledger.
struct Names<'e> {
    codes: HashMap<ClientId, &'e str>,
    documents: HashMap<DocumentId, &'e Document>,
}

impl<'e> Names<'e> {
    fn of(everything: &'e Everything) -> Self {
        Self {
            codes: everything.clients.iter().map(|saved| (saved.id, saved.client.code.as_str())).collect(),
            documents: everything.documents.iter().map(|document| (document.id, document)).collect(),
        }
    }

    fn code(&self, client: ClientId) -> String {
        self.codes.get(&client).copied().unwrap_or_default().to_owned()
    }

    fn number(&self, document: Option<DocumentId>) -> String {
        let document = document.and_then(|id| self.documents.get(&id));
        document.map(|document| document.number.clone()).unwrap_or_default()
    }

    fn documents(&self, everything: &Everything, told: &Told<'_>) -> String {
        let row = |document: &Document| {
            let amount = |amount: Option<Minor>| amount.map(|amount| amount.show(document.currency));
            [
                document.number.clone(),
                self.code(document.client),
                document.issue_day.to_string(),
                document.due_day.to_string(),
                amount(document.net).unwrap_or_default(),
                amount(document.vat).unwrap_or_default(),
                document.gross.show(document.currency),
                document.currency.to_string(),
                document.kind.to_string(),
                self.number(told.originals.get(&document.id).copied()),
                document.po_number.clone().unwrap_or_default(),
                document.reference.clone().unwrap_or_default(),
            ]
        };
        table(INVOICES, everything.documents.iter().map(row))
    }

    fn payments(&self, told: &Told<'_>) -> String {
        let rows = told.payments.iter().map(|line| {
            let payment = &line.row.payment;
            [
                self.number(line.invoice),
                payment.day.to_string(),
                line.amount.show(payment.currency),
                payment.currency.to_string(),
                self.code(payment.client),
                payment.method.to_string(),
                payment.reference.clone().unwrap_or_default(),
            ]
        });
        table(PAYMENTS, rows)
    }

    /// Every placement, and the money that went back.
    fn allocations(&self, everything: &Everything) -> String {
        let placed = everything.portions.iter().map(|given| self.allocation(given));
        let back = everything.payments.iter().filter(|row| row.payment.kind != PaymentKind::Payment);
        table(ALLOCATIONS, placed.chain(back.map(|row| self.money_back(row))))
    }

    fn allocation(&self, given: &GivenPortion) -> [String; 9] {
        let placed = &given.placed;
        let invoice = self.documents.get(&placed.invoice);
        let currency = invoice.map_or(Currency::EUR, |invoice| invoice.currency);
        let (kind, payment, credit_note) = match placed.source {
            Source::Payment(id) => ("allocation", id.to_string(), String::new()),
            Source::CreditNote(id) => ("allocation", String::new(), self.number(Some(id))),
            Source::WriteOff => ("write_off", String::new(), String::new()),
        };
        [
            kind.to_owned(),
            placed.day.to_string(),
            placed.amount.show(currency),
            currency.to_string(),
            invoice.map(|invoice| self.code(invoice.client)).unwrap_or_default(),
            self.number(Some(placed.invoice)),
            payment,
            credit_note,
            given.reason.clone().unwrap_or_default(),
        ]
    }

    fn money_back(&self, row: &PaymentRow) -> [String; 9] {
        let payment = &row.payment;
        [
            payment.kind.to_string(),
            payment.day.to_string(),
            row.signed.show(payment.currency),
            payment.currency.to_string(),
            self.code(payment.client),
            self.number(payment.invoice),
            row.reverses.map(|id| id.to_string()).unwrap_or_default(),
            String::new(),
            payment.reference.clone().unwrap_or_default(),
        ]
    }
}
