//! `undo`: takes back the last change by a new entry.

use serde_json::json;

use crate::app::{Undone, deed_name};
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::Outcome;
use crate::text::args;

pub fn run(context: &Context) -> Outcome {
    let mut app = context.app()?;
    match app.undo().explained(context)? {
        Undone::Reversed { entry, deed } => {
            let json = json!({ "undone": entry, "what": deed.as_str() });
            context.printer.done("cli-undone", &args![what = deed_name(deed, context.messages())], &json)?;
        }
        Undone::Credited { entry, invoice, credit_note } => {
            let json =
                json!({ "undone": entry, "what": "issue", "invoice": invoice, "credit_note": credit_note });
            let words = args![invoice = invoice.as_str(), note = credit_note.as_str()];
            context.printer.done("cli-undone-by-credit", &words, &json)?;
        }
    }
    Ok(Exit::Done)
}
