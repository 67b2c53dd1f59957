//! `invoice show`: an issued document or a draft, whole.

use serde_json::{Value, json};

use crate::app::{App, AppError};
use crate::calendar::Day;
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::Outcome;
use crate::cli::print::{Cell, Facts, Table};
use crate::domain::id::DocumentId;
use crate::domain::invoice::{Document, DocumentKind, Line, Origin, SavedDraft};
use crate::domain::state::InvoiceState;
use crate::money::{Currency, Minor};
use crate::text::Messages;

pub fn run(number: &str, context: &Context) -> Outcome {
    let app = context.app()?;
    let (facts, lines, currency) = find(&app, number).explained(context)?;
    if context.printer.is_json() {
        context.printer.json(&whole(&facts, &lines, currency))?;
        return Ok(Exit::Done);
    }
    context.printer.facts(&facts)?;
    if !lines.is_empty() {
        context.printer.line("")?;
        context.printer.rows("lines", &line_table(&lines, currency, context.messages()))?;
    }
    Ok(Exit::Done)
}

/// A document by its number; a draft has none, and what was one may still be named by its id.
fn find(app: &App, number: &str) -> Result<(Facts, Vec<Line>, Currency), AppError> {
    let document = match (app.document(number), number.trim().parse()) {
        (Err(AppError::UnknownDocument { .. }), Ok(id)) => match app.store.document(DocumentId(id))? {
            Some(document) => document,
            None => {
                let saved = app.draft(id)?;
                return Ok((draft_facts(app, &saved)?, saved.draft.lines, saved.draft.currency));
            }
        },
        (found, _) => found?,
    };
    Ok((document_facts(app, &document)?, document.lines, document.currency))
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

/// An issued document as one object.
pub fn document_json(app: &App, document: &Document) -> Result<Value, AppError> {
    Ok(whole(&document_facts(app, document)?, &document.lines, document.currency))
}

/// A draft as one object.
pub fn draft_json(app: &App, saved: &SavedDraft) -> Result<Value, AppError> {
    Ok(whole(&draft_facts(app, saved)?, &saved.draft.lines, saved.draft.currency))
}

fn whole(facts: &Facts, lines: &[Line], currency: Currency) -> Value {
    let mut object = facts.json();
    object.insert("lines".into(), lines_json(lines, currency));
    Value::Object(object)
}

/// An issued document with what is open of it today, or left of it to place.
fn document_facts(app: &App, document: &Document) -> Result<Facts, AppError> {
    let client = app.store.client(document.client)?.map(|client| client.code);
    let original = document.original.map(|id| app.store.document(id)).transpose()?.flatten();
    // A document of a later day is shown as on that day.
    let day = app.today.max(document.issue_day);
    let (open, rest) = app.left_on(document, day)?;
    let state = InvoiceState::of(document.kind, open, document.gross, document.due_day, app.today);
    let amount = |amount: Option<Minor>| amounts(amount, document.currency);
    let mut facts = Facts::default();
    facts.note("id", Cell::Count(document.id.0));
    facts.tell("number", "word-number", Cell::text(&document.number));
    facts.tell("kind", "word-kind", Cell::word("kind", document.kind.as_str()));
    facts.note("state", Cell::word("state", "issued"));
    facts.tell("status", "word-state", Cell::word("state", state.as_str()));
    facts.tell("client", "word-client", Cell::maybe(client.as_deref()));
    facts.tell("net", "word-net", amount(document.net));
    facts.tell("vat", "word-vat", amount(document.vat));
    facts.tell("gross", "word-gross", amount(Some(document.gross)));
    match document.kind {
        DocumentKind::Invoice => facts.tell("open", "word-open", amount(Some(open))),
        DocumentKind::CreditNote => facts.note("open", amount(Some(open))),
    }
    facts.tell("rest", "word-rest", amount(rest));
    facts.tell("currency", "word-currency", Cell::text(document.currency.code()));
    facts.tell("issue_date", "word-issued", Cell::Day(document.issue_day));
    facts.tell("due_date", "word-due", Cell::Day(document.due_day));
    tell_delivery(&mut facts, document.delivered, document.reference.as_deref());
    tell_notes(&mut facts, document.po_number.as_deref(), document.note.as_deref());
    let vat_case = Cell::word("tui-vat", document.vat_case.as_str());
    match document.origin {
        Origin::Own => facts.tell("vat_case", "word-vat-case", vat_case),
        // What the former program said of it is not known.
        Origin::Imported => facts.note("vat_case", vat_case),
    }
    facts.tell("original", "word-original", Cell::maybe(original.map(|original| original.number).as_deref()));
    facts.tell("reason", "tui-field-reason", Cell::maybe(document.reason.as_deref()));
    facts.tell("origin", "word-origin", Cell::word("origin", document.origin.as_str()));
    let law = app.e_invoice_law(document)?;
    facts.note("e_invoice", law.map_or(Cell::Empty, |_| Cell::text("required")));
    Ok(facts)
}

/// A draft with its totals and the days that it would have if it were issued today.
fn draft_facts(app: &App, saved: &SavedDraft) -> Result<Facts, AppError> {
    let draft = &saved.draft;
    let client = app.store.client(draft.client)?;
    let company = app.store.company()?;
    let totals = draft.totals().ok();
    let days = client.as_ref().map(|client| draft.days(app.today, &company, client));
    let code = client.as_ref().map(|client| client.code.as_str());
    let amount = |amount: Option<Minor>| amounts(amount, draft.currency);
    let mut facts = Facts::default();
    facts.tell("id", "word-id", Cell::Count(saved.id.0));
    facts.note("number", Cell::Empty);
    facts.tell("kind", "word-kind", Cell::word("kind", draft.kind.as_str()));
    facts.tell("state", "word-state", Cell::word("state", "draft"));
    facts.tell("client", "word-client", Cell::maybe(code));
    facts.tell("net", "word-net", amount(totals.as_ref().map(|totals| totals.net)));
    facts.tell("vat", "word-vat", amount(totals.as_ref().map(|totals| totals.vat)));
    facts.tell("gross", "word-gross", amount(totals.as_ref().map(|totals| totals.gross)));
    facts.tell("currency", "word-currency", Cell::text(draft.currency.code()));
    facts.tell("issue_date", "word-issued", Cell::maybe_day(draft.issue_day));
    facts.tell("due_date", "word-due", Cell::maybe_day(draft.due_day.or(days.map(|(_, due)| due))));
    tell_delivery(&mut facts, draft.delivered, None);
    tell_notes(&mut facts, draft.po_number.as_deref(), draft.note.as_deref());
    facts.tell("vat_case", "word-vat-case", Cell::word("tui-vat", draft.vat_case.as_str()));
    Ok(facts)
}

fn tell_delivery(facts: &mut Facts, delivered: Option<Day>, reference: Option<&str>) {
    facts.tell("delivered", "tui-field-delivered", Cell::maybe_day(delivered));
    facts.tell("reference", "word-reference", Cell::maybe(reference));
}

fn tell_notes(facts: &mut Facts, po_number: Option<&str>, note: Option<&str>) {
    facts.tell("po_number", "tui-field-po-number", Cell::maybe(po_number));
    facts.tell("note", "tui-field-note", Cell::maybe(note));
}

fn amounts(amount: Option<Minor>, currency: Currency) -> Cell {
    amount.map_or(Cell::Empty, |amount| Cell::Amount(amount.of(currency)))
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
