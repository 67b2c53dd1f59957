//! The document that has a number already, in the ledger or on an earlier line, and what a row says against it.

use super::Reading;
use crate::calendar::Day;
use crate::domain::change::DocumentRef;
use crate::domain::id::ClientId;
use crate::domain::intake::{DocumentRow, Fault, Problem, There};
use crate::domain::invoice::DocumentKind;
use crate::money::{Currency, Minor};

/// A document of the ledger or of the file, seen the same way.
pub(super) struct Standing<'r> {
    pub at: DocumentRef,
    pub there: There,
    pub kind: DocumentKind,
    pub client: ClientId,
    pub currency: Currency,
    pub issue_day: Day,
    due_day: Day,
    net: Option<Minor>,
    vat: Option<Minor>,
    pub gross: Minor,
    po_number: Option<&'r str>,
    reference: Option<&'r str>,
    original: Option<&'r str>,
    placed_on: &'r [String],
}

/// A column, what the row says in it, and what is there.
type Difference = (&'static str, String, String);

impl Reading<'_> {
    pub(super) fn standing(&self, number: &str) -> Option<Standing<'_>> {
        if let Some(known) = self.known.get(number) {
            return Some(Standing {
                at: DocumentRef::Stored(known.id),
                there: There::Ledger,
                kind: known.kind,
                client: known.client,
                currency: known.currency,
                issue_day: known.issue_day,
                due_day: known.due_day,
                net: known.net,
                vat: known.vat,
                gross: known.gross,
                po_number: known.po_number.as_deref(),
                reference: known.reference.as_deref(),
                original: known.original.as_deref(),
                placed_on: &known.placed_on,
            });
        }
        let place = *self.places.get(number)?;
        let (new, aside) = (self.intake.additions.documents.get(place)?, self.asides.get(place)?);
        Some(Standing {
            at: DocumentRef::Imported(place),
            there: There::Line(aside.line),
            kind: new.kind,
            client: new.client,
            currency: new.currency,
            issue_day: new.issue_day,
            due_day: new.due_day,
            net: new.net,
            vat: new.vat,
            gross: new.gross,
            po_number: new.po_number.as_deref(),
            reference: new.reference.as_deref(),
            original: aside.original.as_deref(),
            placed_on: &[],
        })
    }

    /// Says where a row contradicts the document that has its number.
    pub(super) fn contradiction(
        &self,
        row: &DocumentRow,
        client: ClientId,
        standing: &Standing<'_>,
    ) -> Option<Problem> {
        let other_client = || {
            (client != standing.client).then(|| ("client", row.client.clone(), self.code_of(standing.client)))
        };
        let (column, found, value) = standing.other_content(row).or_else(other_client)?;
        let fault = Fault::OtherContent { key: row.number.clone(), there: standing.there, value };
        Some(Problem::new(row.line, column, found, fault))
    }
}

impl Standing<'_> {
    /// The first column in which a row says something else.
    fn other_content(&self, row: &DocumentRow) -> Option<Difference> {
        let amount = |column, said: Option<Minor>, value: Option<Minor>| {
            let said = said.filter(|said| Some(*said) != value)?;
            let value = value.map(|value| value.show(self.currency)).unwrap_or_default();
            Some((column, said.show(row.currency), value))
        };
        text("kind", Some(row.kind.as_str()), Some(self.kind.as_str()))
            .or_else(|| text("currency", Some(row.currency.code()), Some(self.currency.code())))
            .or_else(|| amount("gross", Some(row.gross), Some(self.gross)))
            .or_else(|| day("issue_date", row.issue_day, self.issue_day))
            .or_else(|| day("due_date", row.due_day, self.due_day))
            .or_else(|| amount("net", row.net, self.net))
            .or_else(|| amount("vat", row.vat, self.vat))
            .or_else(|| text("po_number", row.po_number.as_deref(), self.po_number))
            .or_else(|| text("reference", row.reference.as_deref(), self.reference))
            .or_else(|| text("original", self.other_original(row), self.original))
    }

    /// The original of a row, unless the credit note was placed on it later, which is how an export tells it.
    fn other_original<'r>(&self, row: &'r DocumentRow) -> Option<&'r str> {
        let said = row.original.as_deref();
        said.filter(|said| !self.placed_on.iter().any(|number| number == said))
    }
}

fn text(column: &'static str, said: Option<&str>, value: Option<&str>) -> Option<Difference> {
    let said = said.filter(|said| Some(*said) != value)?;
    Some((column, said.to_owned(), value.unwrap_or_default().to_owned()))
}

fn day(column: &'static str, said: Day, value: Day) -> Option<Difference> {
    (said != value).then(|| (column, said.to_string(), value.to_string()))
}
