//! Drafts that come and go, and the moment when one becomes a document for ever.

use rusqlite::params;
use serde::Serialize;

use crate::domain::change::{Issue, Made};
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::invoice::{Document, DocumentKind, Draft, Origin};
use crate::domain::payment::{Portion, Source};
use crate::store::papers::{self, PaperNote};
use crate::store::{Refusal, Result, documents, number};

use super::balance::{refresh_credit, refresh_item};
use super::{Done, Writing, json};

/// An issued document as the journal writes it down.
#[derive(Serialize)]
struct Issued<'a> {
    document: &'a Document,
    paper: PaperNote,
    portions: &'a [Portion],
}

impl Writing<'_> {
    pub(super) fn save_draft(&mut self, id: Option<DocumentId>, draft: &Draft) -> Result<Done> {
        self.require_client(draft.client)?;
        if let Some(original) = draft.original {
            self.target(original)?;
        }
        let before = id.map(|id| self.draft(id)).transpose()?;
        let id = match id.or(self.former.map(DocumentId)) {
            Some(id) => id,
            None => self.reserve_documents(1)?,
        };
        let data = serde_json::to_string(draft)?;
        self.conn
            .prepare_cached(
                "INSERT INTO draft (id, client, data) VALUES (?1, ?2, ?3) \
                 ON CONFLICT (id) DO UPDATE SET client = ?2, data = ?3",
            )?
            .execute(params![id, draft.client, data])?;
        let before = before.as_ref().map(json).transpose()?.flatten();
        Ok(Done { subject: Some(id.0), before, after: Some(data), made: Made::Document(id) })
    }

    pub(super) fn discard_draft(&mut self, id: DocumentId) -> Result<Done> {
        let before = self.draft(id)?;
        self.conn.prepare_cached("DELETE FROM draft WHERE id = ?")?.execute([id])?;
        Ok(Done { subject: Some(id.0), before: json(&before)?, after: None, made: Made::Nothing })
    }

    pub(super) fn issue(&mut self, issue: &Issue) -> Result<Done> {
        let document = &issue.document;
        let before = issue.draft.map(|id| self.draft(id)).transpose()?;
        self.require_client(document.client)?;
        if document.kind == DocumentKind::Invoice && !issue.portions.is_empty() {
            return Err(Refusal::InvoicePlacesNothing.into());
        }
        let place = self.take_number(document)?;
        let id = match issue.draft {
            Some(id) => id,
            None => self.reserve_documents(1)?,
        };
        self.conn.prepare_cached("DELETE FROM draft WHERE id = ?")?.execute([id])?;
        self.insert_parts(id, document)?;
        self.insert_document(id, document, place)?;
        papers::keep(self.conn, Some(id), None, &issue.paper)?;
        self.seen(document.issue_day);
        match document.kind {
            DocumentKind::Invoice => refresh_item(self.conn, id)?,
            DocumentKind::CreditNote => {
                let source = Source::CreditNote(id);
                refresh_credit(self.conn, source)?;
                self.place_all(source, &issue.portions, document.reason.as_deref())?;
            }
        }
        let document = &Document { id, ..document.clone() };
        let after =
            json(&Issued { document, paper: PaperNote::of(&issue.paper), portions: &issue.portions })?;
        let before = before.as_ref().map(json).transpose()?.flatten();
        Ok(Done { subject: Some(id.0), before, after, made: Made::Document(id) })
    }

    /// Series and place of the document's number, which must be the next one and on no earlier day than the one before.
    fn take_number(&self, document: &Document) -> Result<(i64, u32)> {
        let next = number::next(self.conn, document.kind, document.issue_day)?;
        if next.number == document.number {
            let taken = (number::advance(self.conn, &next)?, next.place);
            next.before.map_or(Ok(()), |before| before.then(document.issue_day)).map_err(Refusal::from)?;
            return Ok(taken);
        }
        let given = document.number.clone();
        Err(match documents::id_of_number(self.conn, &given)? {
            Some(_) => Refusal::NumberTaken { number: given }.into(),
            None => Refusal::NotTheNextNumber { given, next: next.number }.into(),
        })
    }

    fn insert_parts(&self, id: DocumentId, document: &Document) -> Result<()> {
        let mut insert = self.conn.prepare_cached("INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?)")?;
        for (place, line) in (1_i64..).zip(&document.lines) {
            insert.execute(params![
                id,
                place,
                line.description,
                line.quantity.to_string(),
                line.unit,
                line.unit_price.to_string(),
                line.vat_rate.0.to_string()
            ])?;
        }
        let mut insert = self.conn.prepare_cached("INSERT INTO vat_group VALUES (?, ?, ?, ?, ?)")?;
        for (place, group) in (1_i64..).zip(&document.groups) {
            insert.execute(params![id, place, group.rate.0.to_string(), group.base, group.vat])?;
        }
        Ok(())
    }

    fn insert_document(&self, id: DocumentId, document: &Document, place: (i64, u32)) -> Result<()> {
        self.conn
            .prepare_cached(
                "INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                id,
                document.client,
                document.currency,
                document.issue_day,
                document.due_day,
                document.gross,
                document.kind,
                Origin::Own,
                document.number,
                document.net,
                document.vat,
                place.0,
                place.1,
                document.original,
                document.vat_case,
                document.delivered,
                document.reference,
                document.po_number,
                document.note,
                document.reason
            ])?;
        Ok(())
    }

    fn draft(&self, id: DocumentId) -> Result<Draft> {
        if let Some(draft) = documents::draft(self.conn, id)? {
            return Ok(draft);
        }
        Err(match documents::number_of(self.conn, id)? {
            Some(number) => Refusal::AlreadyIssued { number }.into(),
            None => Refusal::UnknownDraft(id).into(),
        })
    }

    pub(super) fn require_client(&self, id: ClientId) -> Result<()> {
        let known = self.conn.prepare_cached("SELECT 1 FROM client WHERE id = ?")?.exists([id])?;
        if known { Ok(()) } else { Err(Refusal::UnknownClient(id).into()) }
    }

    /// The first of some consecutive ids that no draft or document has or had.
    pub(super) fn reserve_documents(&self, count: usize) -> Result<DocumentId> {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let sql = "UPDATE meta SET next_document = next_document + ?1 RETURNING next_document - ?1";
        Ok(self.conn.prepare_cached(sql)?.query_row([count], |row| row.get(0))?)
    }
}
