//! The commands, one file each.

mod ageing;
mod allocate;
mod backup;
mod check;
mod client;
mod company;
mod config;
mod dso;
mod export;
mod import;
mod init;
mod invoice;
mod journal;
mod overdue;
mod pay;
mod payment;
mod refund;
mod remind;
mod shell;
mod statement;
mod today;
mod undo;

use super::args::Command;
use super::context::Context;
use super::exit::Exit;
use super::failure::Outcome;
use crate::app::{flaw_text, gap_names};
use crate::domain::checklist::Gap;
use crate::domain::flaw::Flaw;
use crate::text::args;

/// Runs a command.
pub fn run(command: Command, context: &Context) -> Outcome {
    match command {
        Command::Init(args) => init::run(&args, context),
        Command::Company(command) => company::run(command, context),
        Command::Client(command) => client::run(command, context),
        Command::Invoice(command) => invoice::run(command, context),
        Command::Pay(args) => pay::run(&args, context),
        Command::Allocate(args) => allocate::run(&args, context),
        Command::Refund(args) => refund::run(&args, context),
        Command::Payment(command) => payment::run(command, context),
        Command::Ageing(args) => ageing::run(&args, context),
        Command::Dso(args) => dso::run(&args, context),
        Command::Overdue(args) => overdue::run(&args, context),
        Command::Today(args) => today::run(&args, context),
        Command::Statement(args) => statement::run(&args, context),
        Command::Remind(args) => remind::run(&args, context),
        Command::Import(command) => import::run(&command, context),
        Command::Export(command) => export::run(&command, context),
        Command::Backup(args) => backup::back_up(&args, context),
        Command::Restore(args) => backup::restore(&args, context),
        Command::Check => check::run(context),
        Command::Undo(args) => undo::run(&args, context),
        Command::Redo => undo::again(context),
        Command::Journal(args) => journal::run(&args, context),
        Command::Config(args) => config::run(&args, context),
        // The cockpit does it.
        Command::Tour => Ok(Exit::Done),
        Command::Completions(args) => shell::completions(&args),
        Command::Man => shell::man(),
    }
}

/// A text that was given, without what surrounds it; `None` where nothing is left.
fn given(text: Option<&str>) -> Option<String> {
    text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// Codes of languages are written in small letters.
fn lower(code: &mut Option<String>) {
    if let Some(code) = code {
        *code = code.to_lowercase();
    }
}

/// Puts a given text into a field; an empty one clears it.
fn set(field: &mut Option<String>, given: Option<&str>) {
    if let Some(text) = given {
        *field = Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    }
}

/// Names what a document lacks; a program reads it in the object.
fn say_gaps(gaps: &[Gap], context: &Context) {
    if !gaps.is_empty() && !context.printer.is_json() {
        let what = gap_names(gaps, context.messages());
        context.printer.note(&context.messages().format("cli-gaps", &args![what = what]));
    }
}

/// Tells the warnings among flaws of what was saved.
fn warn_of(flaws: &[Flaw], context: &Context) -> Exit {
    let warnings: Vec<&Flaw> = flaws.iter().filter(|flaw| flaw.is_warning()).collect();
    for flaw in &warnings {
        context.printer.warn(&format!("{} {}", flaw.field, flaw_text(flaw, context.messages())));
    }
    if warnings.is_empty() { Exit::Done } else { Exit::Warnings }
}
