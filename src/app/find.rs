//! Finding what the user named, with the nearest name where it is not there.

use super::{App, AppError, Result};
use crate::calendar::Day;
use crate::domain::client::Client;
use crate::domain::e_invoice::EInvoiceLaw;
use crate::domain::id::{ClientId, DocumentId, PaymentId};
use crate::domain::invoice::{Document, DocumentKind, Origin, SavedDraft};
use crate::store::{PaymentRow, Refusal, SavedClient, StoreError};
use crate::text::nearest;

impl App {
    /// The law that wants a document of ours as a structured e-invoice, which the program does not write yet.
    pub fn e_invoice_law(&self, document: &Document) -> Result<Option<EInvoiceLaw>> {
        let company = self.store.company()?;
        let client = self.store.client(document.client)?.filter(|_| document.origin == Origin::Own);
        let law = |client| EInvoiceLaw::over(&company, &client, document.vat_case, document.issue_day);
        Ok(client.and_then(law))
    }

    /// A client by code, small and capital letters alike where the code itself is none.
    pub fn client(&self, code: &str) -> Result<SavedClient> {
        match self.client_of_code(code) {
            Err(AppError::UnknownClient { code, nearest: Some(near) })
                if near.eq_ignore_ascii_case(&code) =>
            {
                self.client_of_code(&near)
            }
            found => found,
        }
    }

    /// A client by the very code; another that is close to it is named.
    pub fn client_of_code(&self, code: &str) -> Result<SavedClient> {
        let code = code.trim();
        if let Some(found) = self.store.client_by_code(code)? {
            return Ok(found);
        }
        let clients = self.store.clients()?;
        let codes = || clients.iter().map(|saved| saved.client.code.as_str());
        let same = codes().find(|other| other.eq_ignore_ascii_case(code));
        let nearest = same.or_else(|| nearest(code, codes())).map(str::to_owned);
        Err(AppError::UnknownClient { code: code.to_owned(), nearest })
    }

    pub fn document(&self, number: &str) -> Result<Document> {
        let number = number.trim();
        let unknown = || AppError::UnknownDocument { number: number.to_owned() };
        let id = self.store.document_of_number(number)?.ok_or_else(unknown)?;
        self.store.document(id)?.ok_or_else(unknown)
    }

    /// An issued invoice; a credit note is refused.
    pub fn invoice(&self, number: &str) -> Result<Document> {
        let document = self.document(number)?;
        match document.kind {
            DocumentKind::Invoice => Ok(document),
            DocumentKind::CreditNote => Err(AppError::NotAnInvoice(document.number)),
        }
    }

    /// A client that is named by its id.
    pub fn client_of_id(&self, id: ClientId) -> Result<Client> {
        self.store
            .client(id)?
            .ok_or_else(|| AppError::UnknownClient { code: id.0.to_string(), nearest: None })
    }

    /// A document that is named by its id.
    pub fn document_of_id(&self, id: DocumentId) -> Result<Document> {
        self.store.document(id)?.ok_or_else(|| AppError::UnknownDocument { number: id.0.to_string() })
    }

    /// The number that an invoice issued on a day would take.
    pub fn next_invoice_number(&self, issued: Day) -> Result<String> {
        Ok(self.store.next_number(DocumentKind::Invoice, issued)?.number)
    }

    /// A draft; an issued document is refused by its number.
    pub fn draft(&self, id: i64) -> Result<SavedDraft> {
        if let Some(draft) = self.store.draft(DocumentId(id))? {
            return Ok(SavedDraft { id: DocumentId(id), draft });
        }
        match self.store.document(DocumentId(id))? {
            Some(Document { number, .. }) => Err(StoreError::from(Refusal::AlreadyIssued { number }).into()),
            None => Err(AppError::UnknownDraft(id)),
        }
    }

    pub fn payment(&self, id: i64) -> Result<PaymentRow> {
        self.store.payment(PaymentId(id))?.ok_or(AppError::UnknownPayment(id))
    }
}
