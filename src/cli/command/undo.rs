//! `undo` takes back the last change, or an older one, by a new entry; `redo` takes the last undo back.

use serde_json::json;

use super::invoice::note_e_invoice;
use crate::app::{App, Undone, deed_name};
use crate::cli::args::Undo;
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::Outcome;
use crate::domain::id::EntryId;
use crate::text::args;

pub fn run(args: &Undo, context: &Context) -> Outcome {
    let mut app = context.app()?;
    let undone = match args.entry {
        None => app.undo(),
        Some(id) => app.take_back(EntryId(id)),
    };
    told(&app, &undone.explained(context)?, ("undone", "cli-undone"), context)
}

/// Does again what the last undo took back.
pub fn again(context: &Context) -> Outcome {
    let mut app = context.app()?;
    let redone = app.redo().explained(context)?;
    told(&app, &redone, ("redone", "cli-redone"), context)
}

fn told(app: &App, undone: &Undone, (key, id): (&str, &str), context: &Context) -> Outcome {
    match undone {
        Undone::Reversed { entry, deed } => {
            let json = json!({ key: entry, "what": deed.as_str() });
            context.printer.done(id, &args![what = deed_name(*deed, context.messages())], &json)?;
        }
        Undone::Credited { entry, invoice, credit_note } => {
            let json = json!({ key: entry, "what": "issue", "invoice": invoice, "credit_note": credit_note });
            let words = args![invoice = invoice.as_str(), note = credit_note.as_str()];
            context.printer.done("cli-undone-by-credit", &words, &json)?;
            note_e_invoice(app, &app.document(credit_note).explained(context)?, context)?;
        }
        Undone::Charged { entry, credit_note, invoice } => {
            let json = json!({ key: entry, "what": "issue", "credit_note": credit_note, "invoice": invoice });
            let words = args![note = credit_note.as_str(), invoice = invoice.as_str()];
            context.printer.done("cli-undone-by-charge", &words, &json)?;
            note_e_invoice(app, &app.document(invoice).explained(context)?, context)?;
        }
    }
    Ok(Exit::Done)
}
