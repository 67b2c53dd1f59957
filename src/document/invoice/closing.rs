//! What follows the sums: the reason of a credit note, the seller's note, the mentions of the law.

use crate::domain::invoice::{DocumentKind, Origin};
use crate::domain::mention::mentions;
use crate::text::args;

use super::super::canvas::{Canvas, Style};
use super::super::density::Density;
use super::super::flow::{Block, Item};
use super::super::length::{Length, pt};
use super::super::stationery::WIDTH;
use super::{Content, mention};

pub fn items(content: &Content<'_>, density: Density) -> Vec<Item> {
    let (document, messages) = (content.document, content.messages());
    let mut items = Vec::new();
    if document.kind == DocumentKind::CreditNote {
        items.push(paragraph(Style::BODY, &messages.get("document-credited"), density.air(pt(18))));
    }
    if let Some(reason) = &document.reason {
        let text = messages.format("document-reason", &args![reason = reason.as_str()]);
        items.push(paragraph(Style::BODY, &text, pt(6)));
    }
    if let Some(note) = &document.note {
        items.extend(note_items(note, density));
    }
    if document.origin == Origin::Own {
        let mut above = density.air(pt(14));
        for mention in mentions(document, content.seller, content.client) {
            items.push(paragraph(Style::SMALL, &messages.get(mention::id(mention)), above));
            above = pt(3);
        }
    }
    items
}

/// A note may be longer than a page: each of its own lines is a block.
fn note_items(note: &str, density: Density) -> impl Iterator<Item = Item> {
    let above = [density.air(pt(14))].into_iter().chain(std::iter::repeat(Length::ZERO));
    note.trim_end().lines().zip(above).map(|(line, above)| paragraph(Style::BODY, line, above))
}

fn paragraph(style: Style, text: &str, above: Length) -> Item {
    let mut canvas = Canvas::default();
    let height = canvas.paragraph(Length::ZERO, Length::ZERO, WIDTH, style, text);
    Item::block(Block { canvas, height }, above)
}
