//! Reads drafts and issued documents.

use rusqlite::{Connection, Row, ToSql, params};

use crate::calendar::Day;
use crate::domain::id::{ClientId, DocumentId, PaymentId};
use crate::domain::invoice::{Document, DocumentKind, Draft, Line, Origin, SavedDraft};
use crate::domain::payment::Source;
use crate::domain::total::VatGroup;
use crate::domain::vat::VatCase;
use crate::money::{Currency, Decimal, Minor, Percent};

use super::{Damage, Result, Store, optional};

/// An issued document as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentRow {
    pub id: DocumentId,
    pub kind: DocumentKind,
    pub origin: Origin,
    pub number: String,
    pub client: ClientId,
    pub currency: Currency,
    pub issue_day: Day,
    pub due_day: Day,
    pub net: Option<Minor>,
    pub vat: Option<Minor>,
    pub gross: Minor,
    pub reference: Option<String>,
    pub po_number: Option<String>,
    pub original: Option<DocumentId>,
}

/// Which documents a list holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentFilter {
    pub client: Option<ClientId>,
    pub kind: Option<DocumentKind>,
    /// Documents that correct this one.
    pub original: Option<DocumentId>,
}

/// A part of a source placed on an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlacedPortion {
    pub invoice: DocumentId,
    pub source: Source,
    pub day: Day,
    pub amount: Minor,
}

pub(super) fn id_of_number(conn: &Connection, number: &str) -> Result<Option<DocumentId>> {
    let mut statement = conn.prepare_cached("SELECT id FROM document WHERE number = ?")?;
    optional(statement.query_row([number], |row| row.get(0)))
}

pub(super) fn number_of(conn: &Connection, id: DocumentId) -> Result<Option<String>> {
    let mut statement = conn.prepare_cached("SELECT number FROM document WHERE id = ?")?;
    optional(statement.query_row([id], |row| row.get(0)))
}

pub(super) fn draft(conn: &Connection, id: DocumentId) -> Result<Option<Draft>> {
    let mut statement = conn.prepare_cached("SELECT data FROM draft WHERE id = ?")?;
    let found = optional(statement.query_row([id], |row| row.get::<_, String>(0)))?;
    found.map(|data| read_draft(id, &data)).transpose()
}

fn read_draft(id: DocumentId, data: &str) -> Result<Draft> {
    serde_json::from_str(data).map_err(|_| Damage::Draft(id).into())
}

const ROW: &str = "SELECT id, credit_note, imported, number, client, currency, issue_day, due_day, net, vat, gross, \
    reference, po_number, original FROM document";

fn row(row: &Row<'_>) -> rusqlite::Result<DocumentRow> {
    Ok(DocumentRow {
        id: row.get(0)?,
        kind: row.get(1)?,
        origin: row.get(2)?,
        number: row.get(3)?,
        client: row.get(4)?,
        currency: row.get(5)?,
        issue_day: row.get(6)?,
        due_day: row.get(7)?,
        net: row.get(8)?,
        vat: row.get(9)?,
        gross: row.get(10)?,
        reference: row.get(11)?,
        po_number: row.get(12)?,
        original: row.get(13)?,
    })
}

pub(super) fn portion(row: &Row<'_>) -> rusqlite::Result<PlacedPortion> {
    let payment: Option<PaymentId> = row.get(1)?;
    let credit_note: Option<DocumentId> = row.get(2)?;
    let source = match (payment, credit_note) {
        (Some(id), _) => Source::Payment(id),
        (None, Some(id)) => Source::CreditNote(id),
        (None, None) => Source::WriteOff,
    };
    Ok(PlacedPortion { invoice: row.get(0)?, source, day: row.get(3)?, amount: row.get(4)? })
}

impl Store {
    /// Drafts, the newest first.
    pub fn drafts(&self) -> Result<Vec<SavedDraft>> {
        let mut statement = self.conn.prepare_cached("SELECT id, data FROM draft ORDER BY id DESC")?;
        let mut rows = statement.query([])?;
        let mut drafts = Vec::new();
        while let Some(row) = rows.next()? {
            let id = row.get(0)?;
            drafts.push(SavedDraft {
                id,
                draft: read_draft(id, row.get_ref(1)?.as_str().unwrap_or_default())?,
            });
        }
        Ok(drafts)
    }

    pub fn draft(&self, id: DocumentId) -> Result<Option<Draft>> {
        draft(&self.conn, id)
    }

    pub fn document_of_number(&self, number: &str) -> Result<Option<DocumentId>> {
        id_of_number(&self.conn, number)
    }

    /// Issued documents by day of issue and number, the newest first.
    pub fn documents(&self, filter: &DocumentFilter, limit: u32, offset: u32) -> Result<Vec<DocumentRow>> {
        let (mut wanted, mut values): (Vec<&str>, Vec<&dyn ToSql>) = (vec!["1"], Vec::new());
        if let Some(client) = &filter.client {
            wanted.push("client = ?");
            values.push(client);
        }
        if let Some(kind) = &filter.kind {
            wanted.push("credit_note = ?");
            values.push(kind);
        }
        if let Some(original) = &filter.original {
            wanted.push("original = ?");
            values.push(original);
        }
        values.push(&limit);
        values.push(&offset);
        let wanted = wanted.join(" AND ");
        let sql = format!("{ROW} WHERE {wanted} ORDER BY issue_day DESC, number DESC LIMIT ? OFFSET ?");
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_map(values.as_slice(), row)?.collect::<rusqlite::Result<_>>()?)
    }

    /// An issued document as a list shows it.
    pub fn document_row(&self, id: DocumentId) -> Result<Option<DocumentRow>> {
        let mut statement = self.conn.prepare_cached(&format!("{ROW} WHERE id = ?"))?;
        optional(statement.query_row([id], row))
    }

    /// An issued document with its lines.
    pub fn document(&self, id: DocumentId) -> Result<Option<Document>> {
        let Some(row) = self.document_row(id)? else { return Ok(None) };
        let mut statement = self
            .conn
            .prepare_cached("SELECT vat_case, delivered, note, reason FROM document WHERE id = ?")?;
        let (lines, groups) = (self.lines(id)?, self.groups(id)?);
        let document = statement.query_row([id], |rest| {
            Ok(Document {
                id,
                kind: row.kind,
                origin: row.origin,
                number: row.number,
                client: row.client,
                currency: row.currency,
                issue_day: row.issue_day,
                due_day: row.due_day,
                delivered: rest.get(1)?,
                po_number: row.po_number,
                note: rest.get(2)?,
                vat_case: rest.get::<_, Option<VatCase>>(0)?.unwrap_or_default(),
                lines,
                groups,
                net: row.net,
                vat: row.vat,
                gross: row.gross,
                reference: row.reference,
                original: row.original,
                reason: rest.get(3)?,
            })
        })?;
        Ok(Some(document))
    }

    fn lines(&self, id: DocumentId) -> Result<Vec<Line>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT description, quantity, unit, unit_price, vat_rate FROM line WHERE document = ? ORDER BY place",
        )?;
        let mut rows = statement.query([id])?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            lines.push(Line {
                description: row.get(0)?,
                quantity: decimal(row, 1)?,
                unit: row.get(2)?,
                unit_price: decimal(row, 3)?,
                vat_rate: Percent(decimal(row, 4)?),
            });
        }
        Ok(lines)
    }

    fn groups(&self, id: DocumentId) -> Result<Vec<VatGroup>> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT rate, base, vat FROM vat_group WHERE document = ? ORDER BY place")?;
        let mut rows = statement.query([id])?;
        let mut groups = Vec::new();
        while let Some(row) = rows.next()? {
            groups.push(VatGroup { rate: Percent(decimal(row, 0)?), base: row.get(1)?, vat: row.get(2)? });
        }
        Ok(groups)
    }

    /// What was placed on an invoice, by day.
    pub fn portions_on(&self, invoice: DocumentId) -> Result<Vec<PlacedPortion>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT invoice, payment, credit_note, day, amount FROM portion WHERE invoice = ? ORDER BY day",
        )?;
        Ok(statement.query_map(params![invoice], portion)?.collect::<rusqlite::Result<_>>()?)
    }
}

pub(super) fn decimal(row: &Row<'_>, column: usize) -> Result<Decimal> {
    let text: String = row.get(column)?;
    text.parse().map_err(|_| Damage::Number(text).into())
}
