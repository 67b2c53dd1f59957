//! `import`: takes over a table, whole or not at all.

use std::io::{self, IsTerminal};
use std::ops::ControlFlow;
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Value, json};

use crate::app::import_tables::{ImportSummary, Progress, Run, TableFile, TableKind, problem_place};
use crate::app::{AppError, read_file};
use crate::cli::args::{ImportCommand, ImportFile};
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::{Outcome, place_line};
use crate::text::args;

pub fn run(command: &ImportCommand, context: &Context) -> Outcome {
    let (kind, asked) = match command {
        ImportCommand::Clients(file) => (TableKind::Clients, file),
        ImportCommand::Invoices(file) => (TableKind::Invoices, file),
        ImportCommand::Payments(file) => (TableKind::Payments, file),
    };
    let mut app = context.app()?;
    let name = asked.file.display().to_string();
    let bytes = read_file(&asked.file).explained(context)?;
    let run = if asked.dry_run { Run::Dry } else { Run::Real };
    let bar = bar(&asked.file, context);
    let mut watch = |progress| {
        show(&bar, progress);
        ControlFlow::Continue(())
    };
    let imported = app.import_table(TableFile { kind, name: &name, bytes: &bytes }, run, &mut watch);
    bar.finish_and_clear();
    match imported {
        Ok(summary) => done(&summary, asked, &name, context),
        Err(error) => {
            tell_rejected(&error, context)?;
            Err(context.fail(&error))
        }
    }
}

fn done(summary: &ImportSummary, asked: &ImportFile, name: &str, context: &Context) -> Outcome {
    let words = args![
        file = name,
        read = summary.read,
        added = summary.added,
        unchanged = summary.unchanged,
        rejected = summary.rejected
    ];
    let message = if asked.dry_run { "cli-import-dry" } else { "cli-import-done" };
    let ImportSummary { read, added, unchanged, rejected, .. } = *summary;
    context.printer.done(message, &words, &summary_json(read, added, unchanged, rejected))?;
    for warning in &summary.warnings {
        context.printer.warn(&place_line(&problem_place(name, warning, context.messages())));
    }
    Ok(if summary.warnings.is_empty() { Exit::Done } else { Exit::Warnings })
}

/// The counts of a table that was not taken; the wrong lines themselves are the error.
fn tell_rejected(error: &AppError, context: &Context) -> io::Result<()> {
    match error {
        AppError::Table { read, rejected, .. } if context.printer.is_json() => {
            context.printer.json(&summary_json(*read, 0, 0, *rejected))
        }
        _ => Ok(()),
    }
}

fn summary_json(read: usize, added: usize, unchanged: usize, rejected: usize) -> Value {
    json!({ "read": read, "added": added, "unchanged": unchanged, "rejected": rejected })
}

/// A bar on a terminal, nothing elsewhere.
fn bar(file: &Path, context: &Context) -> ProgressBar {
    if !io::stderr().is_terminal() || context.printer.is_quiet() {
        return ProgressBar::hidden();
    }
    let file = file.display().to_string();
    let title = context.messages().format("cli-import-progress", &args![file = file.as_str()]);
    let bar = ProgressBar::new(0).with_message(title);
    match ProgressStyle::with_template("{msg} {wide_bar} {percent:>3} % {eta}") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// Reading is the first half of the bar, writing the second.
fn show(bar: &ProgressBar, progress: Progress) {
    let (done, of, base) = match progress {
        Progress::Reading { done, of } => (done, of, 0),
        Progress::Writing { done, of } => (done, of, 500),
    };
    let part = done.saturating_mul(500).checked_div(of).unwrap_or(500);
    bar.set_length(1000);
    bar.set_position(base + u64::try_from(part).unwrap_or(500));
}
