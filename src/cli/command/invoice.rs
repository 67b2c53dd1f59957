//! `invoice`: list, show, new, edit, issue, discard, credit, pdf.

mod line;
mod list;
mod remarks;
mod show;

use serde_json::json;

use self::line::parse_line;
use self::remarks::Remarks;
pub use self::show::document_json;
use crate::app::{App, AppError};
use crate::cli::args::{
    DraftFields, InvoiceCommand, InvoiceCredit, InvoiceEdit, InvoiceIssue, InvoiceNew, InvoicePdf,
};
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, Outcome};
use crate::domain::credit_note::{CreditAmount, CreditWish};
use crate::domain::e_invoice::EInvoiceLaw;
use crate::domain::flaw::{Flaw, FlawKind};
use crate::domain::id::DocumentId;
use crate::domain::invoice::{Document, DocumentKind, Draft};
use crate::domain::vat::VatCase;
use crate::text::{args, format};

pub fn run(command: InvoiceCommand, context: &Context) -> Outcome {
    match command {
        InvoiceCommand::List(args) => list::run(&args, context),
        InvoiceCommand::Show { number } => show::run(&number, context),
        InvoiceCommand::New(args) => new(&args, context),
        InvoiceCommand::Edit(args) => edit(&args, context),
        InvoiceCommand::Issue(args) => issue(&args, context),
        InvoiceCommand::Discard { id } => discard(id, context),
        InvoiceCommand::Credit(args) => credit(&args, context),
        InvoiceCommand::Pdf(args) => pdf(&args, context),
    }
}

fn new(args: &InvoiceNew, context: &Context) -> Outcome {
    let mut app = context.app()?;
    let client = app.client(&args.client).explained(context)?;
    let company = app.store.company().explained(context)?;
    let currency = client.client.currency.unwrap_or(company.currency);
    let mut draft = Draft::new(DocumentKind::Invoice, client.id, currency);
    draft.vat_case = VatCase::of_service(&company, &client.client);
    fill(&mut draft, &args.fields, context)?;
    if args.issue {
        let remarks = Remarks::of(&app, draft.clone(), context)?;
        let document = app.issue_new(&draft).explained(context)?;
        return issued(&app, &document, Some(&remarks), context);
    }
    // A draft may wait; one that is due before it could be issued is a slip of the hand.
    let day = draft.issue_day.unwrap_or(app.today);
    if draft.due_day.is_some_and(|due| due < day) {
        let flaw = Flaw::new("due_date", FlawKind::Before { day });
        return Err(context.fail(&AppError::Flaws(vec![flaw])));
    }
    let id = app.save_draft(None, &draft).explained(context)?;
    draft_saved(&app, id, context)
}

fn edit(args: &InvoiceEdit, context: &Context) -> Outcome {
    let mut app = context.app()?;
    let mut draft = app.draft(args.id).explained(context)?.draft;
    if let Some(code) = &args.client {
        draft.client = app.client(code).explained(context)?.id;
    }
    fill(&mut draft, &args.fields, context)?;
    app.save_draft(Some(DocumentId(args.id)), &draft).explained(context)?;
    draft_saved(&app, DocumentId(args.id), context)
}

fn draft_saved(app: &App, id: DocumentId, context: &Context) -> Outcome {
    let saved = app.draft(id.0).explained(context)?;
    let remarks = Remarks::of(app, saved.draft.clone(), context)?;
    let json = remarks.add_to(show::draft_json(app, &saved).explained(context)?);
    let gross = saved.draft.totals().map_or_else(
        |_| String::new(),
        |totals| format::money(context.printer.language(), totals.gross.of(saved.draft.currency)),
    );
    context.printer.done("cli-draft-saved", &args![id = id.0.to_string(), gross = gross], &json)?;
    Ok(remarks.say(context))
}

fn issue(args: &InvoiceIssue, context: &Context) -> Outcome {
    let mut app = context.app()?;
    let day = context.day("date", args.date.as_deref())?;
    let draft = app.draft(args.id).explained(context)?.draft;
    let remarks = Remarks::of(&app, draft, context)?;
    let document = app.issue(DocumentId(args.id), day).explained(context)?;
    issued(&app, &document, Some(&remarks), context)
}

fn discard(id: i64, context: &Context) -> Outcome {
    let mut app = context.app()?;
    app.draft(id).explained(context)?;
    app.discard_draft(DocumentId(id)).explained(context)?;
    let json = json!({ "id": id, "discarded": true });
    context.printer.done("cli-draft-discarded", &args![id = id.to_string()], &json)?;
    Ok(Exit::Done)
}

fn credit(args: &InvoiceCredit, context: &Context) -> Outcome {
    let mut app = context.app()?;
    let invoice = app.invoice(&args.number).explained(context)?;
    let amount = match &args.amount {
        None => CreditAmount::Rest,
        Some(text) => CreditAmount::Gross(context.amount(text, invoice.currency)?),
    };
    let day = context.day("date", args.date.as_deref())?;
    let reason = super::given(args.reason.as_deref());
    let vat_rate = args.vat_rate.as_deref().map(|text| context.percent("vat-rate", text)).transpose()?;
    let wish = CreditWish { amount, vat_rate, reason, day };
    let document = app.credit(&invoice, wish).explained(context)?;
    issued(&app, &document, None, context)
}

fn issued(app: &App, document: &Document, remarks: Option<&Remarks>, context: &Context) -> Outcome {
    let mut json = document_json(app, document).explained(context)?;
    if let Some(remarks) = remarks {
        json = remarks.add_to(json);
    }
    let gross = format::money(context.printer.language(), document.gross.of(document.currency));
    let words = args![number = document.number.as_str(), gross = gross];
    let message = match document.kind {
        DocumentKind::Invoice => "cli-invoice-issued",
        DocumentKind::CreditNote => "cli-credit-note-issued",
    };
    context.printer.done(message, &words, &json)?;
    note_e_invoice(app, document, context)?;
    Ok(remarks.map_or(Exit::Done, |remarks| remarks.say(context)))
}

/// Says where the PDF that was just made is not enough.
pub fn note_e_invoice(app: &App, document: &Document, context: &Context) -> Result<(), Failure> {
    let id = match app.e_invoice_law(document).explained(context)? {
        None => return Ok(()),
        Some(EInvoiceLaw::Be) => "cli-e-invoice-be",
        Some(EInvoiceLaw::Fr) => "cli-e-invoice-fr",
    };
    if !context.printer.is_json() {
        context.printer.note(&context.messages().get(id));
    }
    Ok(())
}

fn pdf(args: &InvoicePdf, context: &Context) -> Outcome {
    let app = context.app()?;
    write_pdf(&app, &args.number, args.out.as_deref(), context)
}

/// Writes the PDF of an issued document, byte for byte as it was issued.
pub fn write_pdf(app: &App, number: &str, out: Option<&std::path::Path>, context: &Context) -> Outcome {
    let document = app.document(number).explained(context)?;
    let path = app.write_pdf(&document, out).explained(context)?;
    let file = path.display().to_string();
    let json = json!({ "number": document.number, "file": file });
    context.printer.done("cli-file-written", &args![file = file.as_str()], &json)?;
    Ok(Exit::Done)
}

/// Puts the fields that were given into the draft.
fn fill(draft: &mut Draft, fields: &DraftFields, context: &Context) -> Result<(), Failure> {
    if !fields.lines.is_empty() {
        let lines =
            fields.lines.iter().map(|text| parse_line(text).map_err(|error| context.wrong("line", &error)));
        draft.lines = lines.collect::<Result<_, _>>()?;
        draft.fixed = None;
    }
    if let Some(code) = &fields.currency {
        draft.currency = code.parse().map_err(|error| context.wrong("currency", &error))?;
    }
    draft.issue_day = context.day("date", fields.date.as_deref())?.or(draft.issue_day);
    draft.due_day = context.day("due", fields.due.as_deref())?.or(draft.due_day);
    draft.delivered = context.day("delivered", fields.delivered.as_deref())?.or(draft.delivered);
    super::set(&mut draft.po_number, fields.po.as_deref());
    super::set(&mut draft.note, fields.note.as_deref());
    draft.vat_case = fields.vat_case.unwrap_or(draft.vat_case);
    Ok(())
}
