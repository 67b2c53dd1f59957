//! The first page down to the table: letterhead, title and the facts of the document.

use crate::domain::invoice::{DocumentKind, Origin};
use crate::text::args;
use crate::text::format::day_long;

use super::super::canvas::{Canvas, PADDING, Style};
use super::super::length::{Length, mm, pt};
use super::super::party;
use super::super::sheet::{Area, Ink};
use super::super::stationery::{LEFT, WIDTH};
use super::super::wrap::unbroken;
use super::Content;

pub struct Head {
    pub canvas: Canvas,
    pub bottom: Length,
}

/// Titles stand at one height unless an address is long.
const TITLE_TOP: Length = mm(92);

pub fn head(content: &Content<'_>) -> Head {
    let (mut canvas, below) = content.stationery().letterhead();
    let top = below.max(TITLE_TOP);
    let word = content.kind_word();
    canvas.left(LEFT, top, Style::TITLE, &word);
    let number_x = LEFT + Style::TITLE.width(&word) + pt(9);
    canvas.left(number_x, top, Style::TITLE_NUMBER, &content.document.number);
    let mut top = top + Style::TITLE.lead + pt(8);
    if content.document.origin == Origin::Imported {
        top = imported_mark(&mut canvas, top, &content.messages().get("document-imported-mark")) + pt(12);
    }
    canvas.rule(LEFT, top, WIDTH, Ink::Hairline);
    let bottom = facts(&mut canvas, top + pt(8), &facts_of(content)) + pt(4);
    canvas.rule(LEFT, bottom, WIDTH, Ink::Hairline);
    Head { canvas, bottom }
}

fn imported_mark(canvas: &mut Canvas, top: Length, text: &str) -> Length {
    let lines = Style::BODY.wrap(text, WIDTH - PADDING * 2);
    let height = lines.iter().map(|_| Style::BODY.lead).sum::<Length>() + pt(12);
    canvas.fill(Area { x: LEFT, y: top, width: WIDTH, height }, Ink::Tint);
    canvas.lines(LEFT + PADDING, top + pt(6), Style::BODY, lines);
    top + height
}

/// Labels and values, in the order they are read.
fn facts_of(content: &Content<'_>) -> Vec<(String, String)> {
    let (document, messages) = (content.document, content.messages());
    let day = |day| unbroken(&day_long(content.language(), day));
    let fact = |id: &str, value: String| (messages.get(id).into_owned(), value);
    let mut facts = vec![fact("document-date", day(document.issue_day))];
    if document.kind == DocumentKind::Invoice {
        facts.push(fact("document-due", day(document.due_day)));
    }
    facts.extend(document.delivered.map(|delivered| fact("document-delivered", day(delivered))));
    if let Some(original) = content.original {
        let args = args![number = original.number, date = day(original.issued)];
        facts.push(fact("document-corrects", messages.format("document-corrected-invoice", &args)));
    }
    facts.extend(document.po_number.clone().map(|number| fact("document-po-number", number)));
    let client = content.client;
    facts.extend(client.vat_id.as_deref().map(|id| fact("document-your-vat-id", party::vat_id(id))));
    if let (Some(id), None) = (&client.registration_id, &client.vat_id) {
        facts.push(registration(content, id));
    } else if let ("FR", Some(id)) = (client.address.country.as_str(), &client.registration_id) {
        facts.push(registration(content, id));
    }
    facts
}

/// `SIREN` is its own label; elsewhere the label says whose number it is.
fn registration(content: &Content<'_>, id: &str) -> (String, String) {
    let messages = content.messages();
    let country = content.client.address.country.as_str();
    let named = party::registration(id, country, messages);
    match (country, named.split_once(' ')) {
        ("FR", Some((label @ ("SIREN" | "SIRET"), number))) => (label.to_owned(), number.to_owned()),
        ("BE", _) => {
            (messages.get("document-your-enterprise-number").into_owned(), party::enterprise_number(id))
        }
        _ => (messages.get("document-your-registration").into_owned(), id.to_owned()),
    }
}

fn facts(canvas: &mut Canvas, top: Length, facts: &[(String, String)]) -> Length {
    // Up to five facts share a row; more stand in rows of equal length.
    let columns = if facts.len() > 5 { facts.len().div_ceil(2) } else { facts.len().max(4) };
    let width = WIDTH / i32::try_from(columns).unwrap_or(1);
    let mut top = top;
    for row in facts.chunks(columns) {
        let mut bottom = top;
        for (column, (label, value)) in (0_i32..).zip(row) {
            let x = LEFT + width * column;
            canvas.left(x, top, Style::LABEL, label);
            let below = canvas.paragraph(x, top + Style::LABEL.lead, width - pt(8), Style::BODY, value);
            bottom = bottom.max(below);
        }
        top = bottom + pt(5);
    }
    top
}
