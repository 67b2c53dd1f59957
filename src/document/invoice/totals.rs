//! The sums under the table: net, VAT of each rate, total, and what is left when a part was settled.

use crate::domain::invoice::{DocumentKind, Origin};
use crate::money::Minor;
use crate::text::args;
use crate::text::format::{amount, percent};

use super::super::canvas::{Canvas, Style};
use super::super::flow::Block;
use super::super::length::{Length, pt};
use super::super::sheet::Ink;
use super::super::stationery::WIDTH;
use super::Content;

/// A sum with its label.
struct Sum {
    label: String,
    amount: Minor,
    weight: Weight,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    Part,
    Total,
}

/// Where labels begin.
const LABELS: Length = pt(215);

pub fn block(content: &Content<'_>) -> Block {
    let mut canvas = Canvas::default();
    let mut top = Length::ZERO;
    for sum in sums(content) {
        let style = match sum.weight {
            Weight::Part => Style::BODY,
            Weight::Total => Style::LARGE,
        };
        if sum.weight == Weight::Total {
            top += pt(4);
            canvas.rule(LABELS, top, WIDTH - LABELS, Ink::Text);
            top += pt(4);
        }
        canvas.left(LABELS, top, style, &sum.label);
        let shown = amount(content.language(), sum.amount, content.document.currency);
        canvas.right(WIDTH, top, style, &shown);
        top += style.lead + pt(3);
    }
    Block { canvas, height: top }
}

fn sums(content: &Content<'_>) -> Vec<Sum> {
    let (document, messages) = (content.document, content.messages());
    let part = |label: String, amount| Sum { label, amount, weight: Weight::Part };
    let mut sums = Vec::new();
    let vat = vat_sums(content);
    let has_vat = !vat.is_empty();
    if let (true, Some(net)) = (has_vat, document.net) {
        sums.push(part(messages.get("document-net-total").into_owned(), net));
    }
    sums.extend(vat);
    let id = if has_vat { "document-total-with-vat" } else { "document-total" };
    let label = messages.format(id, &args![currency = document.currency.code()]);
    sums.push(Sum { label, amount: document.gross, weight: Weight::Total });
    if document.kind == DocumentKind::Invoice && content.open != document.gross {
        let settled = content.open - document.gross;
        sums.push(part(messages.get("document-settled").into_owned(), settled));
        let label = messages.get("document-balance").into_owned();
        sums.push(Sum { label, amount: content.open, weight: Weight::Total });
    }
    sums
}

fn vat_sums(content: &Content<'_>) -> Vec<Sum> {
    let (document, messages, language) = (content.document, content.messages(), content.language());
    let part = |label: String, amount| Sum { label, amount, weight: Weight::Part };
    match document.origin {
        Origin::Own if document.vat_case.charges_vat() => document
            .groups
            .iter()
            .map(|group| {
                let base = amount(language, group.base, document.currency);
                let args = args![rate = percent(language, group.rate), base = base];
                part(messages.format("document-vat-of-base", &args), group.vat)
            })
            .collect(),
        Origin::Own => Vec::new(),
        Origin::Imported => {
            let vat = document.vat.filter(|_| document.net.is_some());
            vat.map(|vat| part(messages.get("document-vat-total").into_owned(), vat)).into_iter().collect()
        }
    }
}
