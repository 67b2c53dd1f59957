//! `export`: an issued document, or the whole ledger for another program.

use serde_json::json;

use super::invoice::write_pdf;
use crate::app::export_ledger::{Existing, LedgerFormat as Format};
use crate::cli::args::{ExportCommand, ExportLedger, InvoiceFormat, LedgerFormat};
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::Outcome;
use crate::text::args;

pub fn run(command: &ExportCommand, context: &Context) -> Outcome {
    match command {
        ExportCommand::Invoice(args) => match args.format {
            InvoiceFormat::Pdf => write_pdf(&context.app()?, &args.number, args.out.as_deref(), context),
        },
        ExportCommand::Ledger(args) => ledger(args, context),
    }
}

/// JSON and the journal go to standard output unless a file is named; tables need a folder.
fn ledger(args: &ExportLedger, context: &Context) -> Outcome {
    let app = context.app()?;
    let format = match args.format {
        LedgerFormat::Csv => Format::Csv,
        LedgerFormat::Json => Format::Json,
        LedgerFormat::Hledger => Format::Hledger,
    };
    let export = app.export_ledger(format).explained(context)?;
    let out = match (&args.out, export.files.as_slice()) {
        (None, [only]) => {
            context.printer.text(&only.content)?;
            return Ok(Exit::Done);
        }
        (None, _) => app.config.paths.documents.join(format!("ledger-{}", app.today)),
        (Some(out), _) => out.clone(),
    };
    let existing = if args.force { Existing::Replaced } else { Existing::Kept };
    let files = export.save(&out, existing).explained(context)?;
    let names: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
    let json = json!({ "files": names, "left_out": export.left_out });
    context.printer.done("cli-export-done", &args![files = names.join(", ")], &json)?;
    if export.left_out == 0 {
        return Ok(Exit::Done);
    }
    context.printer.warn(&context.messages().format("cli-export-left-out", &args![count = export.left_out]));
    Ok(Exit::Warnings)
}
