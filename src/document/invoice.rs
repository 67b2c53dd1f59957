//! Invoices and credit notes.

mod closing;
mod head;
mod lines;
mod mention;
mod totals;

use crate::calendar::Day;
use crate::domain::client::Client;
use crate::domain::company::Company;
use crate::domain::invoice::{Document, DocumentKind, Origin};
use crate::money::Minor;
use crate::text::{Language, Messages, args};

use super::DocumentError;
use super::coverage::Coverage;
use super::density::Density;
use super::flow::{Bond, Frame, Item};
use super::length::{Length, pt};
use super::logo::Logo;
use super::payment::Payment;
use super::printed::Printed;
use super::sheet::{About, Page, Sheet};
use super::stationery::{BOTTOM, LEFT, NEXT_TOP, Stationery};
use super::{party, pdf};
use lines::Table;

/// Blocks after the last row that may share a page with it: sums, payment, mentions and a short note.
const MOST_KEPT: usize = 16;

/// All that is printed on an invoice or a credit note.
#[derive(Clone, Copy, Debug)]
pub struct Content<'a> {
    pub seller: &'a Company,
    pub client: &'a Client,
    pub document: &'a Document,
    /// The invoice that a credit note corrects.
    pub original: Option<Original<'a>>,
    /// What is still to be paid: the whole at issue, less on a later copy of an imported invoice.
    pub open: Minor,
    pub logo: Option<&'a Logo>,
}

/// An invoice as a credit note refers to it.
#[derive(Clone, Copy, Debug)]
pub struct Original<'a> {
    pub number: &'a str,
    pub issued: Day,
}

/// Makes the PDF. Characters that can't be printed are refused with their field and their names.
pub fn render(content: &Content<'_>) -> Result<Vec<u8>, DocumentError> {
    pdf::write(&sheet(content)?)
}

/// Lays the document out.
pub fn sheet(content: &Content<'_>) -> Result<Sheet, DocumentError> {
    content.coverage().check()?;
    let document = content.document;
    let table = match document.origin {
        Origin::Own => lines::table(content)?,
        Origin::Imported => lines::imported(content),
    };
    let head = head::head(content);
    let mut pages = Density::fewest(|density| content.pages(&table, head.bottom, density));
    if let Some(first) = pages.first_mut() {
        first.marks.extend(head.canvas.marks);
    }
    let title = content.title();
    content.stationery().finish(&mut pages, &title);
    let about = About {
        title,
        author: super::font::printable(&content.seller.name),
        language: content.language().code(),
        day: document.issue_day,
    };
    Ok(Sheet { about, pages })
}

impl<'a> Content<'a> {
    fn language(&self) -> Language {
        party::language(self.seller, self.client)
    }

    fn messages(&self) -> Messages {
        Messages::new(self.language())
    }

    /// `Invoice`, `Credit note`.
    fn kind_word(&self) -> String {
        match self.document.kind {
            DocumentKind::Invoice => self.messages().get("document-invoice").into_owned(),
            DocumentKind::CreditNote => credit_note_word(self.seller, self.messages()),
        }
    }

    fn title(&self) -> String {
        format!("{} {}", self.kind_word(), super::font::printable(&self.document.number))
    }

    /// The table, the sums and what follows them, under the head.
    fn pages(&self, table: &Table, top: Length, density: Density) -> Vec<Page> {
        let frame = Frame {
            x: LEFT,
            first_top: top + density.air(pt(20)),
            next_top: NEXT_TOP,
            bottom: BOTTOM,
            header: table.header.clone(),
        };
        let mut items = lines::rows(&table.rows, &frame, density);
        let last_row = items.len().saturating_sub(1);
        items.push(Item::block(totals::block(self), density.air(pt(8))));
        if self.document.kind == DocumentKind::Invoice && self.open.is_positive() {
            items.push(Item::block(self.payment().panel(density), density.air(pt(18))));
        }
        items.extend(closing::items(self, density));
        keep_together(items.get_mut(last_row..).unwrap_or_default());
        frame.paginate(items)
    }

    fn stationery(&self) -> Stationery<'a> {
        Stationery { seller: self.seller, client: self.client, logo: self.logo, messages: self.messages() }
    }

    fn payment(&self) -> Payment<'a> {
        Payment {
            seller: self.seller,
            amount: self.open.of(self.document.currency),
            by: Some(self.document.due_day),
            reference: self.document.reference.as_deref().unwrap_or(&self.document.number),
            messages: self.messages(),
        }
    }

    /// The texts that come from the user, by the names of their fields.
    fn coverage(&self) -> Coverage<'a> {
        let document = self.document;
        let mut coverage = Coverage::default();
        coverage.company(self.seller);
        coverage.client(self.client);
        for line in &document.lines {
            coverage.text(Printed::Description, &line.description);
            coverage.text(Printed::Unit, &line.unit);
        }
        coverage.text(Printed::Number, &document.number);
        coverage.text(Printed::PoNumber, document.po_number.as_deref().unwrap_or_default());
        coverage.text(Printed::Note, document.note.as_deref().unwrap_or_default());
        coverage.text(Printed::Reason, document.reason.as_deref().unwrap_or_default());
        coverage.text(Printed::Reference, document.reference.as_deref().unwrap_or_default());
        coverage
    }
}

/// What a credit note is called in the seller's country: “avoir” in France, “note de crédit” in Belgium; in Germany
/// “Gutschrift” is an invoice by the customer (§ 14 UStG).
fn credit_note_word(seller: &Company, messages: Messages) -> String {
    messages.format("document-credit-note", &args![country = seller.address.country.as_str()])
}

/// Keeps the end of a document with its last row, so that no page holds small print or a payment panel alone. A long note
/// goes its own way.
fn keep_together(items: &mut [Item]) {
    let count = if items.len() <= MOST_KEPT { items.len() } else { 2 };
    items.iter_mut().take(count.saturating_sub(1)).for_each(|item| item.bond = Bond::ToNext);
}

#[cfg(test)]
mod tests;
