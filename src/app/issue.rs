//! Issue: a draft takes its number and its day, and becomes a document with its PDF, in one step or not at all.

use super::{App, AppError, Result, refuse_flaws};
use crate::calendar::Day;
use crate::document;
use crate::document::invoice::{Content, Original};
use crate::domain::change::{Change, Issue};
use crate::domain::client::Client;
use crate::domain::company::Company;
use crate::domain::contact::Paper;
use crate::domain::credit_note::{CreditAmount, credit_draft, creditable};
use crate::domain::freeze::TakenNumber;
use crate::domain::id::DocumentId;
use crate::domain::invoice::{Document, DocumentKind, Draft};
use crate::domain::payment::{Portion, effective_day};
use crate::store::{DocumentFilter, Refusal, StoreError};
use crate::text::Messages;
use crate::text::args;

/// Two processes may want the same number; the one that comes second takes the next.
const ATTEMPTS: u32 = 8;

impl App {
    /// Issues a saved draft. A day given here comes before the draft's own.
    pub fn issue(&mut self, id: DocumentId, day: Option<Day>) -> Result<Document> {
        let mut draft = self.draft(id.0)?.draft;
        draft.issue_day = day.or(draft.issue_day);
        self.issue_draft(id, &draft, None)
    }

    /// Writes a draft and issues it.
    pub fn issue_new(&mut self, draft: &Draft) -> Result<Document> {
        let parties = self.parties(draft)?;
        // What the documents' font lacks is told before anything is written.
        self.print_trial(draft, &parties)?;
        let id = self.save_draft(None, draft)?;
        self.issue_draft(id, draft, None)
    }

    /// Makes the credit note of an invoice, issues it and settles what is open of the invoice with it.
    pub fn credit(
        &mut self,
        invoice: &Document,
        amount: CreditAmount,
        reason: Option<String>,
        day: Option<Day>,
    ) -> Result<Document> {
        let left = creditable(invoice, &self.credit_notes_of(invoice.id)?);
        let messages = self.document_messages(invoice)?;
        let number = invoice.number.as_str();
        let draft = credit_draft(invoice, &left, amount, |_| {
            messages.format("document-credit-of", &args![number = number])
        });
        let mut draft = draft.map_err(|error| AppError::Credit {
            number: number.to_owned(),
            currency: invoice.currency,
            error,
        })?;
        draft.reason = reason;
        draft.issue_day = day;
        self.print_trial(&draft, &self.parties(&draft)?)?;
        let id = self.save_draft(None, &draft)?;
        self.issue_draft(id, &draft, Some(invoice))
    }

    /// The credit notes that correct an invoice.
    pub fn credit_notes_of(&self, invoice: DocumentId) -> Result<Vec<Document>> {
        let filter = DocumentFilter { original: Some(invoice), ..DocumentFilter::default() };
        let rows = self.store.documents(&filter, u32::MAX, 0)?;
        Ok(rows
            .iter()
            .map(|row| self.store.document(row.id))
            .collect::<std::result::Result<Vec<_>, _>>()?
            .into_iter()
            .flatten()
            .collect())
    }

    fn issue_draft(
        &mut self,
        id: DocumentId,
        draft: &Draft,
        credited: Option<&Document>,
    ) -> Result<Document> {
        refuse_flaws(draft.check())?;
        let parties = self.parties(draft)?;
        let mut attempt = 1;
        loop {
            let issue = self.prepare(id, draft, &parties, credited)?;
            let document = issue.document.clone();
            match self.apply(&Change::Issue(Box::new(issue))) {
                Ok(_) => return Ok(document),
                Err(AppError::Store(StoreError::Refused(
                    Refusal::NotTheNextNumber { .. } | Refusal::NumberTaken { .. },
                ))) if attempt < ATTEMPTS => attempt += 1,
                Err(error) => return Err(error),
            }
        }
    }

    fn prepare(
        &self,
        id: DocumentId,
        draft: &Draft,
        parties: &Parties,
        credited: Option<&Document>,
    ) -> Result<Issue> {
        let (issued, _) = draft.days(self.today, &parties.seller, &parties.client);
        let next = self.store.next_number(draft.kind, issued)?;
        let taken = TakenNumber { number: next.number, year: next.year, place: next.place };
        let document = draft.freeze(id, &taken, self.today, &parties.seller, &parties.client)?;
        let bytes = self.print(&document, parties)?;
        let portions = match credited {
            None => Vec::new(),
            Some(invoice) => self.settled_by(&document, invoice)?,
        };
        let paper = Paper { file_name: file_name(&document), bytes };
        Ok(Issue { draft: id, document, paper, portions })
    }

    /// A credit note settles what is open of its invoice; the rest stays unapplied.
    fn settled_by(&self, note: &Document, invoice: &Document) -> Result<Vec<Portion>> {
        let amount = note.gross.min(self.open_of(invoice)?);
        let day = effective_day(note.issue_day, invoice.issue_day, None);
        let portion = Portion { invoice: invoice.id, amount, day };
        Ok(if amount.is_positive() { vec![portion] } else { Vec::new() })
    }

    fn parties(&self, draft: &Draft) -> Result<Parties> {
        let client = self.store.client(draft.client)?.ok_or(AppError::UnknownDraft(draft.client.0))?;
        let original = draft.original.map(|id| self.store.document(id)).transpose()?.flatten();
        Ok(Parties { seller: self.store.company()?, client, original })
    }

    /// Lays a draft out to see whether it can be printed.
    fn print_trial(&self, draft: &Draft, parties: &Parties) -> Result<()> {
        refuse_flaws(draft.check())?;
        let taken = TakenNumber { number: "0".to_owned(), year: self.today.year(), place: 1 };
        let document = draft.freeze(DocumentId(0), &taken, self.today, &parties.seller, &parties.client)?;
        self.print(&document, parties).map(|_| ())
    }

    fn print(&self, document: &Document, parties: &Parties) -> Result<Vec<u8>> {
        let logo = self.logo()?;
        let original = parties.original.as_ref();
        Ok(document::invoice::render(&Content {
            seller: &parties.seller,
            client: &parties.client,
            document,
            original: original
                .map(|original| Original { number: &original.number, issued: original.issue_day }),
            open: document.gross,
            logo: logo.as_ref(),
        })?)
    }

    /// The messages of the language in which a client reads documents.
    pub(super) fn document_messages(&self, document: &Document) -> Result<Messages> {
        let client = self.store.client(document.client)?;
        let company = self.store.company()?;
        Ok(client
            .map_or_else(Messages::default, |client| Messages::new(document::language(&company, &client))))
    }
}

/// Who stands on a document.
struct Parties {
    seller: Company,
    client: Client,
    original: Option<Document>,
}

/// `2026-0001.pdf`, safe on every system.
pub(super) fn file_name(document: &Document) -> String {
    let prefix = match document.kind {
        DocumentKind::Invoice => "invoice",
        DocumentKind::CreditNote => "credit-note",
    };
    format!("{prefix}-{}.pdf", super::safe_name(&document.number))
}
