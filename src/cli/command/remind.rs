//! `remind`: writes the letter that is owed to a client, or to all.

use serde_json::{Value, json};

use super::today::{print_steps, step_json, step_table};
use crate::app::{App, Letter, LetterOptions, step_name};
use crate::cli::args::Remind;
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::print::Format;
use crate::domain::book::Book;
use crate::domain::chase::StepOwed;
use crate::domain::policy::StepName;
use crate::money::Money;
use crate::text::{args, format};

pub fn run(args: &Remind, context: &Context) -> Outcome {
    let mut app = context.app()?;
    let options = LetterOptions {
        step: args.step.as_deref().map(StepName::new),
        out: args.out.clone(),
        with_invoices: args.with_invoices,
    };
    match &args.client {
        _ if args.dry_run => dry_run(&app, args, &options, context),
        Some(code) => one(&mut app, code, &options, context),
        None => all(&mut app, &options, context),
    }
}

fn one(app: &mut App, code: &str, options: &LetterOptions, context: &Context) -> Outcome {
    let client = app.client(code).explained(context)?;
    let letter = app.write_letter(client.id, options).explained(context)?;
    let json = letter_json(&letter, &client.client.code);
    if context.printer.is_json() {
        context.printer.json(&json)?;
    } else {
        say(&letter, &client.client.name, context)?;
    }
    Ok(Exit::Done)
}

/// One letter after the other; what can't be written is told, the others are written all the same.
fn all(app: &mut App, options: &LetterOptions, context: &Context) -> Outcome {
    let book = app.book_for(app.today).explained(context)?;
    let steps = app.steps(&book, app.today).explained(context)?;
    let (mut letters, mut refused, mut exit) = (Vec::new(), Vec::new(), Exit::Done);
    for owed in steps.iter().filter(|owed| owed.held.is_none()) {
        let client = book.client(owed.client);
        match app.write_letter(client.id, options) {
            Ok(letter) => {
                if !context.printer.is_json() {
                    say(&letter, &client.name, context)?;
                }
                letters.push(letter_json(&letter, &client.code));
            }
            Err(error) => {
                let explanation = error.explain(context.messages());
                context.printer.warn(&format!("{}: {}", client.code, explanation.message));
                refused.push(json!({ "client": client.code, "because": explanation.message }));
                exit = Exit::Warnings;
            }
        }
    }
    if context.printer.is_json() {
        let held = steps.iter().filter(|owed| owed.held.is_some());
        let held: Value = held.map(|owed| step_json(owed, &book, context.messages())).collect();
        context.printer.json(&json!({ "letters": letters, "refused": refused, "held": held }))?;
    } else if letters.is_empty() && refused.is_empty() {
        context.printer.line(&context.messages().get("step-none"))?;
    }
    Ok(exit)
}

/// Says what would be written and why. Nothing is written.
fn dry_run(app: &App, args: &Remind, options: &LetterOptions, context: &Context) -> Outcome {
    let book = app.book_for(app.today).explained(context)?;
    let mut steps = app.steps(&book, app.today).explained(context)?;
    if let Some(code) = &args.client {
        let client = app.client(code).explained(context)?;
        if options.step.is_some() {
            return dry_letter(app, client.id, &client.client.code, options, context);
        }
        steps.retain(|owed| book.client(owed.client).id == client.id);
    }
    show_steps(&steps, &book, context)
}

fn dry_letter(
    app: &App,
    client: crate::domain::id::ClientId,
    code: &str,
    options: &LetterOptions,
    context: &Context,
) -> Outcome {
    let prepared = app.prepare_letter(client, options).explained(context)?;
    let json = json!({
        "client": code,
        "step": prepared.step.name,
        "file": prepared.paper.file_name,
        "invoices": prepared.numbers,
    });
    let step = step_name(&prepared.step.name, context.messages());
    let words = args![step = step, client = code, numbers = prepared.numbers.join(", ")];
    context.printer.done("cli-letter-would", &words, &json)?;
    Ok(Exit::Done)
}

fn show_steps(steps: &[StepOwed], book: &Book, context: &Context) -> Outcome {
    let messages = context.messages();
    match context.printer.format {
        Format::Json => {
            let steps: Value = steps.iter().map(|owed| step_json(owed, book, messages)).collect();
            context.printer.json(&json!({ "steps": steps }))?;
        }
        Format::Csv => context.printer.csv(&step_table(steps, book, messages))?,
        Format::Human => print_steps(steps, book, context)?,
    }
    Ok(Exit::Done)
}

fn say(letter: &Letter, client: &str, context: &Context) -> Result<(), Failure> {
    let file = letter.file.display().to_string();
    let words = args![
        step = step_name(&letter.step, context.messages()),
        client = client,
        total = sums(&letter.totals, context),
        file = file.as_str()
    ];
    context.printer.done("cli-letter-written", &words, &Value::Null)?;
    super::say_gaps(&letter.gaps, context);
    Ok(())
}

fn sums(totals: &[Money], context: &Context) -> String {
    let shown = totals.iter().map(|total| format::money(context.printer.language(), *total));
    shown.collect::<Vec<_>>().join(" + ")
}

/// `total` is that of the first currency; `totals` names all.
fn letter_json(letter: &Letter, client: &str) -> Value {
    let first = letter.totals.first();
    let each = letter.totals.iter();
    json!({
        "client": client,
        "step": letter.step,
        "file": letter.file,
        "total": first.map(|total| total.amount.show(total.currency)),
        "currency": first.map(|total| total.currency),
        "totals": each.map(|total| json!({ "currency": total.currency, "amount": total.amount.show(total.currency) })).collect::<Value>(),
        "invoices": letter.invoices,
        "contact": letter.contact,
        "missing": letter.gaps.iter().map(|gap| gap.as_str()).collect::<Value>(),
    })
}
