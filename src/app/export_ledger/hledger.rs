//! The ledger as a journal. The receivable account of a client is what they owe less what is unapplied, on every day.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::document::journal::{self, Posting, Transaction, account};
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::invoice::{Document, DocumentKind};
use crate::domain::payment::{PaymentKind, Source};
use crate::money::{Currency, Minor};
use crate::store::{Everything, GivenPortion, PaymentRow};

pub(super) fn write(everything: &Everything) -> String {
    let books = Books::of(everything);
    let documents = everything.documents.iter().map(|document| books.document(document));
    let payments = everything.payments.iter().map(|payment| books.payment(payment));
    let write_offs = everything.portions.iter().filter_map(|portion| books.write_off(portion));
    journal::write(&everything.company.name, documents.chain(payments).chain(write_offs).collect())
}

/// Accounts and names of the ledger's rows.
struct Books<'e> {
    receivables: BTreeMap<ClientId, String>,
    names: HashMap<ClientId, &'e str>,
    documents: HashMap<DocumentId, &'e Document>,
}

impl<'e> Books<'e> {
    fn of(everything: &'e Everything) -> Self {
        let clients = &everything.clients;
        Self {
            receivables: receivables(clients.iter().map(|saved| (saved.id, saved.client.code.as_str()))),
            names: clients.iter().map(|saved| (saved.id, saved.client.name.as_str())).collect(),
            documents: everything.documents.iter().map(|document| (document.id, document)).collect(),
        }
    }

    /// An invoice debits the client for its gross amount; a credit note does the contrary.
    fn document(&self, document: &Document) -> Transaction {
        let sign = |amount: Minor| match document.kind {
            DocumentKind::Invoice => amount,
            DocumentKind::CreditNote => -amount,
        };
        let vat = document.vat.unwrap_or_default();
        let mut postings = vec![
            self.receivable(document.client, sign(document.gross), document.currency),
            posting("revenues:sales", sign(vat - document.gross), document.currency),
        ];
        if !vat.is_zero() {
            postings.push(posting("liabilities:vat", sign(-vat), document.currency));
        }
        let due = (document.kind == DocumentKind::Invoice).then(|| ("due", document.due_day.to_string()));
        let original = document.original.map(|id| ("original", self.number(id).to_owned()));
        Transaction {
            day: document.issue_day,
            code: document.number.clone(),
            payee: self.name(document.client),
            tags: due.into_iter().chain(original).collect(),
            postings,
        }
    }

    /// Money in debits the bank; refunds and reversals do the contrary.
    fn payment(&self, row: &PaymentRow) -> Transaction {
        let payment = &row.payment;
        let invoice = payment.invoice.map(|id| ("invoice", self.number(id).to_owned()));
        let kind = match payment.kind {
            PaymentKind::Payment => None,
            PaymentKind::Refund | PaymentKind::Reversal => Some(("kind", payment.kind.to_string())),
        };
        Transaction {
            day: payment.day,
            code: format!("P{}", row.id),
            payee: self.name(payment.client),
            tags: kind.into_iter().chain(invoice).collect(),
            postings: vec![
                posting("assets:bank", row.signed, payment.currency),
                self.receivable(payment.client, -row.signed, payment.currency),
            ],
        }
    }

    fn write_off(&self, given: &GivenPortion) -> Option<Transaction> {
        let placed = &given.placed;
        let invoice = self.documents.get(&placed.invoice).filter(|_| placed.source == Source::WriteOff)?;
        Some(Transaction {
            day: placed.day,
            code: "write-off".to_owned(),
            payee: self.name(invoice.client),
            tags: vec![("invoice", invoice.number.clone())],
            postings: vec![
                posting("expenses:write-offs", placed.amount, invoice.currency),
                self.receivable(invoice.client, -placed.amount, invoice.currency),
            ],
        })
    }

    fn receivable(&self, client: ClientId, amount: Minor, currency: Currency) -> Posting {
        let account = self.receivables.get(&client).map_or("assets:receivable", String::as_str);
        posting(account, amount, currency)
    }

    fn name(&self, client: ClientId) -> String {
        self.names.get(&client).copied().unwrap_or_default().to_owned()
    }

    fn number(&self, document: DocumentId) -> &str {
        self.documents.get(&document).map_or("", |document| document.number.as_str())
    }
}

/// One account a client, also where two codes differ only in what an account's name cannot hold.
fn receivables<'c>(codes: impl Iterator<Item = (ClientId, &'c str)>) -> BTreeMap<ClientId, String> {
    let mut taken = BTreeSet::new();
    codes
        .map(|(id, code)| {
            let name = account(&["assets", "receivable", code]);
            let mut names = std::iter::once(name.clone()).chain((2_u32..).map(|at| format!("{name}-{at}")));
            let free = names.find(|name| taken.insert(name.clone())).unwrap_or(name);
            (id, free)
        })
        .collect()
}

fn posting(account: &str, amount: Minor, currency: Currency) -> Posting {
    Posting { account: account.to_owned(), amount: amount.of(currency) }
}
