//! `undo`: takes back the last change, or an older one, by a new entry.

use serde_json::json;

use super::invoice::note_e_invoice;
use crate::app::{Undone, deed_name};
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
    match undone.explained(context)? {
        Undone::Reversed { entry, deed } => {
            let json = json!({ "undone": entry, "what": deed.as_str() });
            context.printer.done("cli-undone", &args![what = deed_name(deed, context.messages())], &json)?;
        }
        Undone::Credited { entry, invoice, credit_note } => {
            let json =
                json!({ "undone": entry, "what": "issue", "invoice": invoice, "credit_note": credit_note });
            let words = args![invoice = invoice.as_str(), note = credit_note.as_str()];
            context.printer.done("cli-undone-by-credit", &words, &json)?;
            note_e_invoice(&app, &app.document(&credit_note).explained(context)?, context)?;
        }
        Undone::Charged { entry, credit_note, invoice } => {
            let json =
                json!({ "undone": entry, "what": "issue", "credit_note": credit_note, "invoice": invoice });
            let words = args![note = credit_note.as_str(), invoice = invoice.as_str()];
            context.printer.done("cli-undone-by-charge", &words, &json)?;
            note_e_invoice(&app, &app.document(&invoice).explained(context)?, context)?;
        }
    }
    Ok(Exit::Done)
}
