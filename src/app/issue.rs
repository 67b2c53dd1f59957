//! Issue: a draft takes its number and its day, and becomes a document with its PDF, in one step or not at all.

use super::{App, AppError, Result, refuse_flaws};
use crate::calendar::Day;
use crate::document;
use crate::document::invoice::{Content, Original};
use crate::domain::change::{Change, Issue, Made};
use crate::domain::checklist::{Gap, gaps};
use crate::domain::client::Client;
use crate::domain::company::Company;
use crate::domain::contact::Paper;
use crate::domain::credit_note::{CreditWish, charge_draft, credit_draft, creditable, with_vat};
use crate::domain::flaw::{Flaw, FlawKind};
use crate::domain::freeze::TakenNumber;
use crate::domain::id::{DocumentId, EntryId};
use crate::domain::invoice::{Document, DocumentKind, Draft};
use crate::domain::payment::Portion;
use crate::store::DocumentFilter;
use crate::text::Messages;
use crate::text::args;

/// What is to be issued.
struct Wish<'a> {
    /// The saved draft that it comes from.
    saved: Option<DocumentId>,
    draft: &'a Draft,
    /// The invoice that a credit note corrects.
    credited: Option<&'a Document>,
    /// The journal entry that it undoes.
    undoes: Option<EntryId>,
}

impl App {
    /// Issues a saved draft. A day given here comes before the draft's own.
    pub fn issue(&mut self, id: DocumentId, day: Option<Day>) -> Result<Document> {
        let mut draft = self.draft(id.0)?.draft;
        draft.issue_day = day.or(draft.issue_day);
        self.issue_wish(&Wish { saved: Some(id), draft: &draft, credited: None, undoes: None })
    }

    /// Issues a document without saving a draft first.
    pub fn issue_new(&mut self, draft: &Draft) -> Result<Document> {
        self.issue_wish(&Wish { saved: None, draft, credited: None, undoes: None })
    }

    /// Issues the credit note of an invoice, and settles what is open of the invoice with it.
    pub fn credit(&mut self, invoice: &Document, wish: CreditWish) -> Result<Document> {
        self.alone(|app| {
            let draft = app.credit_note_of(invoice, wish)?;
            app.issue_wish(&Wish { saved: None, draft: &draft, credited: Some(invoice), undoes: None })
        })
    }

    /// Undoes the issue of an invoice: a credit note over all that is left of it.
    pub(super) fn credit_to_undo(&mut self, invoice: &Document, entry: EntryId) -> Result<Document> {
        let day = Some(self.today.max(invoice.issue_day));
        let draft = self.credit_note_of(invoice, CreditWish::rest(day))?;
        self.issue_wish(&Wish { saved: None, draft: &draft, credited: Some(invoice), undoes: Some(entry) })
    }

    /// Undoes the issue of a credit note: an invoice over the same amounts.
    pub(super) fn charge_to_undo(&mut self, note: &Document, entry: EntryId) -> Result<Document> {
        let original = note.original.map(|id| self.store.document(id)).transpose()?.flatten();
        let messages = self.document_messages(note)?;
        let number = note.number.as_str();
        let draft = charge_draft(note, |_| match &original {
            Some(invoice) => {
                let words = args![number = number, invoice = invoice.number.as_str()];
                messages.format("document-charge-again-of", &words)
            }
            None => messages.format("document-charge-again", &args![number = number]),
        });
        let delivered = original.and_then(|invoice| invoice.delivered);
        let draft = Draft { delivered, po_number: note.po_number.clone(), ..draft };
        self.issue_wish(&Wish { saved: None, draft: &draft, credited: None, undoes: Some(entry) })
    }

    /// A credit note before it is issued.
    pub fn credit_note_of(&self, invoice: &Document, wish: CreditWish) -> Result<Draft> {
        let number = invoice.number.as_str();
        let failed =
            |error| AppError::Credit { number: number.to_owned(), currency: invoice.currency, error };
        let CreditWish { amount, vat_rate, reason, day } = wish;
        let invoice = with_vat(invoice, vat_rate).map_err(failed)?;
        let left = creditable(&invoice, &self.credit_notes_of(invoice.id)?);
        let messages = self.document_messages(&invoice)?;
        let country = self.store.company()?.address.country;
        let args = args![number = number, country = country.as_str()];
        let describe = |_| messages.format("document-credit-of", &args);
        let draft = credit_draft(&invoice, &left, amount, describe).map_err(failed)?;
        Ok(Draft { reason, issue_day: day, ..draft })
    }

    /// The credit notes that correct an invoice.
    pub fn credit_notes_of(&self, invoice: DocumentId) -> Result<Vec<Document>> {
        let filter = DocumentFilter { original: Some(invoice), ..DocumentFilter::default() };
        let mut notes = Vec::new();
        for row in self.store.documents(&filter, u32::MAX, 0)? {
            notes.extend(self.store.document(row.id)?);
        }
        Ok(notes)
    }

    fn issue_wish(&mut self, wish: &Wish<'_>) -> Result<Document> {
        self.alone(|app| {
            let parties = app.parties(wish.draft)?;
            refuse_flaws(app.flaws(wish.draft, &parties))?;
            let change = Change::Issue(Box::new(app.prepare(wish, &parties)?));
            let applied = match wish.undoes {
                None => app.store.apply(&change, &app.stamp())?,
                Some(entry) => app.store.apply_reversal(entry, &change, &app.stamp())?,
            };
            app.issued(applied.made)
        })
    }

    /// What stands in the way of issuing; a credit note also follows its invoice.
    fn flaws(&self, draft: &Draft, parties: &Parties) -> Vec<Flaw> {
        let (issued, _) = draft.days(self.today, &parties.seller, &parties.client);
        let mut flaws = Draft { issue_day: Some(issued), ..draft.clone() }.check();
        if let Some(original) = parties.original.as_ref().filter(|original| issued < original.issue_day) {
            flaws.push(Flaw::new("issue_date", FlawKind::Before { day: original.issue_day }));
        }
        let is_invoice = draft.kind == DocumentKind::Invoice;
        if is_invoice && draft.vat_case.needs_buyer_vat_id() && parties.client.vat_id.is_none() {
            flaws.push(Flaw::new("vat_id", FlawKind::BuyerVatId));
        }
        flaws
    }

    /// What the invoice would lack.
    pub fn gaps(&self, draft: &Draft) -> Result<Vec<Gap>> {
        let parties = self.parties(draft)?;
        Ok(gaps(draft, &parties.seller, &parties.client))
    }

    fn issued(&self, made: Made) -> Result<Document> {
        let id = match made {
            Made::Document(id) => id,
            Made::Nothing | Made::Client(_) | Made::Payment(_) | Made::Contact(_) => DocumentId(0),
        };
        self.store.document(id)?.ok_or(AppError::UnknownDraft(id.0))
    }

    /// Takes the next number and prints the document: what can't be printed takes none.
    fn prepare(&self, wish: &Wish<'_>, parties: &Parties) -> Result<Issue> {
        let (issued, _) = wish.draft.days(self.today, &parties.seller, &parties.client);
        let next = self.store.next_number(wish.draft.kind, issued)?;
        let taken = TakenNumber { number: next.number, year: next.year, place: next.place };
        let id = wish.saved.unwrap_or(DocumentId(0));
        let document = wish.draft.freeze(id, &taken, self.today, &parties.seller, &parties.client)?;
        let bytes = self.print(&document, parties)?;
        let portions = match wish.credited {
            None => Vec::new(),
            Some(invoice) => self.settled_by(&document, invoice)?,
        };
        let paper = Paper { file_name: file_name(&document), bytes };
        Ok(Issue { draft: wish.saved, document, paper, portions })
    }

    /// A credit note settles what is open of its invoice; the rest stays unapplied.
    fn settled_by(&self, note: &Document, invoice: &Document) -> Result<Vec<Portion>> {
        self.portion_of(note.gross, note.issue_day, invoice)
    }

    fn parties(&self, draft: &Draft) -> Result<Parties> {
        let client = self.store.client(draft.client)?.ok_or(AppError::UnknownDraft(draft.client.0))?;
        let original = draft.original.map(|id| self.store.document(id)).transpose()?.flatten();
        Ok(Parties { seller: self.store.company()?, client, original })
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
