//! `invoice show`: an issued document or a draft, whole.

use serde_json::{Map, Value, json};

use crate::app::{App, AppError};
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::Outcome;
use crate::cli::print::{Cell, Table};
use crate::domain::invoice::{Document, Line, SavedDraft};
use crate::domain::state::InvoiceState;
use crate::money::Currency;
use crate::text::Messages;

pub fn run(number: &str, context: &Context) -> Outcome {
    let app = context.app()?;
    let (object, lines, currency) = match app.document(number) {
        Ok(document) => {
            let object = document_json(&app, &document).explained(context)?;
            (object, document.lines, document.currency)
        }
        // A draft has no number: its id is what the user has in hand.
        Err(AppError::UnknownDocument { .. }) if number.trim().parse::<i64>().is_ok() => {
            let saved = app.draft(number.trim().parse().unwrap_or_default()).explained(context)?;
            (draft_json(&app, &saved).explained(context)?, saved.draft.lines.clone(), saved.draft.currency)
        }
        Err(error) => return Err(context.fail(&error)),
    };
    if context.printer.is_json() {
        context.printer.json(&object)?;
        return Ok(Exit::Done);
    }
    let empty = Map::new();
    context
        .printer
        .rows("invoice", &super::super::fields(object.as_object().unwrap_or(&empty), context.messages()))?;
    if !lines.is_empty() {
        context.printer.line("")?;
        context.printer.rows("lines", &line_table(&lines, currency, context.messages()))?;
    }
    Ok(Exit::Done)
}

fn line_table(lines: &[Line], currency: Currency, messages: Messages) -> Table {
    let mut table = Table::new(
        messages,
        &[
            ("description", "word-description"),
            ("quantity", "word-quantity"),
            ("unit", "word-unit"),
            ("unit_price", "word-unit-price"),
            ("vat_rate", "word-vat"),
            ("net", "word-net"),
        ],
    );
    for line in lines {
        let net = line.net(currency).map_or(Cell::Empty, |net| Cell::Amount(net.of(currency)));
        table.push(vec![
            Cell::text(&line.description),
            Cell::Decimal(line.quantity),
            Cell::text(&line.unit),
            Cell::Decimal(line.unit_price),
            Cell::Decimal(line.vat_rate.0),
            net,
        ]);
    }
    table
}

/// An issued document with what is open of it today.
pub fn document_json(app: &App, document: &Document) -> Result<Value, AppError> {
    let client = app.store.client(document.client)?;
    let original = document.original.map(|id| app.store.document(id)).transpose()?.flatten();
    let open = app.open_of(document)?;
    let show = |amount: crate::money::Minor| amount.show(document.currency);
    Ok(json!({
        "id": document.id,
        "number": document.number,
        "kind": document.kind,
        "state": "issued",
        "status": InvoiceState::of(document.kind, open, document.gross, document.due_day, app.today).as_str(),
        "client": client.map(|client| client.code),
        "net": document.net.map(show),
        "vat": document.vat.map(show),
        "gross": show(document.gross),
        "open": show(open),
        "currency": document.currency,
        "issue_date": document.issue_day,
        "due_date": document.due_day,
        "delivered": document.delivered,
        "reference": document.reference,
        "po_number": document.po_number,
        "note": document.note,
        "vat_case": document.vat_case,
        "original": original.map(|original| original.number),
        "reason": document.reason,
        "origin": document.origin,
        "lines": lines_json(&document.lines, document.currency),
    }))
}

/// A draft with its totals and the days that it would have if it were issued today.
pub fn draft_json(app: &App, saved: &SavedDraft) -> Result<Value, AppError> {
    let draft = &saved.draft;
    let client = app.store.client(draft.client)?;
    let company = app.store.company()?;
    let totals = draft.totals().ok();
    let days = client.as_ref().map(|client| draft.days(app.today, &company, client));
    let show = |amount: crate::money::Minor| amount.show(draft.currency);
    Ok(json!({
        "id": saved.id,
        "number": null,
        "kind": draft.kind,
        "state": "draft",
        "client": client.map(|client| client.code),
        "net": totals.as_ref().map(|totals| show(totals.net)),
        "vat": totals.as_ref().map(|totals| show(totals.vat)),
        "gross": totals.as_ref().map(|totals| show(totals.gross)),
        "currency": draft.currency,
        "issue_date": draft.issue_day,
        "due_date": draft.due_day.or(days.map(|(_, due)| due)),
        "delivered": draft.delivered,
        "reference": null,
        "po_number": draft.po_number,
        "note": draft.note,
        "vat_case": draft.vat_case,
        "lines": lines_json(&draft.lines, draft.currency),
    }))
}

fn lines_json(lines: &[Line], currency: Currency) -> Value {
    let line = |line: &Line| {
        json!({
            "description": line.description,
            "quantity": line.quantity.to_string(),
            "unit": line.unit,
            "unit_price": line.unit_price.to_string(),
            "vat_rate": line.vat_rate.to_string(),
            "net": line.net(currency).map(|net| net.show(currency)).ok(),
        })
    };
    lines.iter().map(line).collect()
}
