//! `backup` and `restore`.

use serde_json::json;

use crate::app;
use crate::cli::args::{Backup, Restore};
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::Outcome;
use crate::text::args;

pub fn back_up(args: &Backup, context: &Context) -> Outcome {
    let app = context.app()?;
    let file = app.back_up(args.file.as_deref()).explained(context)?.display().to_string();
    context.printer.done("cli-backup-done", &args![file = file.as_str()], &json!({ "file": file }))?;
    Ok(Exit::Done)
}

pub fn restore(args: &Restore, context: &Context) -> Outcome {
    let kept = app::restore(&context.config, &args.file, context.today).explained(context)?;
    let file = args.file.display().to_string();
    let json = json!({ "ledger": context.config.paths.ledger, "from": file, "kept": kept });
    match &kept {
        None => context.printer.done("cli-restored", &args![file = file.as_str()], &json)?,
        Some(kept) => {
            let words = args![file = file.as_str(), kept = kept.display().to_string()];
            context.printer.done("cli-restored-over", &words, &json)?;
        }
    }
    Ok(Exit::Done)
}
