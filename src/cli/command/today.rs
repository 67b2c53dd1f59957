//! `today`: the figures of the day and the steps owed, with why.

use serde_json::{Value, json};

use crate::app::{hold_text, reason_text};
use crate::cli::args::AsOf;
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::Outcome;
use crate::cli::print::{Cell, Format, Table};
use crate::domain::book::Book;
use crate::domain::chase::{Exhausted, StepOwed, home_first};
use crate::domain::report::today::{Position, today};
use crate::money::{Minor, Money};
use crate::text::{Messages, args, format};

pub fn run(args: &AsOf, context: &Context) -> Outcome {
    let day = context.as_of(args)?;
    let app = context.app()?;
    let book = app.book_for(day).explained(context)?;
    let company = app.store.company().explained(context)?;
    let mut report = today(&book, day, &app.policy(), &company.address.country);
    home_first(&mut report.steps, company.currency);
    let steps = &report.steps;
    let messages = context.messages();
    match context.printer.format {
        Format::Json => {
            let steps: Value = steps.iter().map(|owed| step_json(owed, &book, messages)).collect();
            let exhausted: Value = report.exhausted.iter().map(|row| exhausted_json(row, &book)).collect();
            let all = json!({ "as_of": day, "steps": steps, "exhausted": exhausted, "company": [] });
            context.printer.json(&all)?;
        }
        Format::Csv => context.printer.csv(&step_table(steps, &book, messages))?,
        Format::Human => {
            let shown = format::day_with_weekday(messages.language(), day);
            context.printer.heading(&messages.format("cli-today", &args![day = shown]))?;
            for position in &report.positions {
                context.printer.line(&figures(position, context))?;
            }
            context.printer.line("")?;
            print_steps(steps, &book, context)?;
            print_exhausted(&report.exhausted, &book, context)?;
        }
    }
    Ok(Exit::Done)
}

/// The clients that have had every letter, under a heading of their own.
fn print_exhausted(rows: &[Exhausted], book: &Book, context: &Context) -> std::io::Result<()> {
    let messages = context.messages();
    if rows.is_empty() {
        return Ok(());
    }
    context.printer.line("")?;
    context.printer.line(&messages.get("cli-exhausted"))?;
    let heads = [
        ("client", "word-client"),
        ("name", "word-name"),
        ("step", "word-step"),
        ("since", "word-since"),
        ("at_risk", "word-at-risk"),
        ("currency", "word-currency"),
    ];
    let mut table = Table::new(messages, &heads);
    for row in rows {
        let client = book.client(row.client);
        for risk in &row.at_risk {
            table.push(vec![
                Cell::text(&client.code),
                Cell::text(&client.name),
                Cell::word("step", row.last.step.as_str().to_owned()),
                Cell::Day(row.last.day),
                Cell::Amount(*risk),
                Cell::text(risk.currency.code()),
            ]);
        }
    }
    context.printer.table(&table)
}

/// What is owed and what is late of it.
fn figures(position: &Position, context: &Context) -> String {
    let show = |amount: Minor| format::money(context.printer.language(), amount.of(position.currency));
    let words = args![owed = show(position.owed.amount), overdue = show(position.overdue.amount)];
    context.messages().format("cli-today-owed", &words)
}

/// Steps for people: a line for each, and under it why it is owed and what holds it.
pub fn print_steps(steps: &[StepOwed], book: &Book, context: &Context) -> std::io::Result<()> {
    let messages = context.messages();
    if steps.is_empty() {
        return context.printer.line(&messages.get("step-none"));
    }
    let mut table = Table::new(
        messages,
        &[
            ("client", "word-client"),
            ("name", "word-name"),
            ("step", "word-step"),
            ("since", "word-since"),
            ("at_risk", "word-at-risk"),
            ("currency", "word-currency"),
        ],
    );
    for owed in steps {
        for risk in &owed.at_risk {
            table.push(leading(owed, *risk, book));
        }
        table.note(why(owed, book, messages).join(" · "));
        if let Some(hold) = &owed.held {
            let cause = hold_text(hold, messages);
            table.note(messages.format("cli-held", &args![cause = cause]));
        }
    }
    context.printer.table(&table)
}

fn leading(owed: &StepOwed, risk: Money, book: &Book) -> Vec<Cell> {
    let client = book.client(owed.client);
    vec![
        Cell::text(&client.code),
        Cell::text(&client.name),
        Cell::word("step", owed.step.as_str().to_owned()),
        Cell::Day(owed.since),
        Cell::Amount(risk),
        Cell::text(risk.currency.code()),
    ]
}

/// Steps for programs: a row for each currency of a step.
pub fn step_table(steps: &[StepOwed], book: &Book, messages: Messages) -> Table {
    let mut table = Table::new(
        messages,
        &[
            ("client", "word-client"),
            ("name", "word-name"),
            ("step", "word-step"),
            ("since", "word-since"),
            ("at_risk", "word-at-risk"),
            ("currency", "word-currency"),
            ("why", "word-why"),
            ("held", "word-held"),
        ],
    );
    for owed in steps {
        for (at, risk) in owed.at_risk.iter().enumerate() {
            let once = |cell: Cell| if at == 0 { cell } else { Cell::Empty };
            let mut cells = leading(owed, *risk, book);
            cells.push(once(Cell::text(why(owed, book, messages).join("; "))));
            cells.push(once(
                owed.held.as_ref().map_or(Cell::Empty, |hold| Cell::text(hold_text(hold, messages))),
            ));
            table.push(cells);
        }
    }
    table
}

/// `at_risk` and `currency` are those of the largest sum; `at_risk_by_currency` names all.
pub fn step_json(owed: &StepOwed, book: &Book, messages: Messages) -> Value {
    let client = book.client(owed.client);
    let largest = owed.at_risk.iter().max_by_key(|risk| risk.to_decimal());
    let each = owed.at_risk.iter();
    json!({
        "client": client.code,
        "name": client.name,
        "step": owed.step,
        "since": owed.since,
        "at_risk": largest.map(|risk| risk.amount.show(risk.currency)),
        "currency": largest.map(|risk| risk.currency),
        "at_risk_by_currency": each
            .map(|risk| json!({ "currency": risk.currency, "amount": risk.amount.show(risk.currency) }))
            .collect::<Value>(),
        "invoices": owed.invoices.iter().map(|ix| book.number(*ix)).collect::<Vec<_>>(),
        "why": why(owed, book, messages),
        "held": owed.held.as_ref().map(|hold| hold_text(hold, messages)),
        "held_until": owed.held.as_ref().and_then(|hold| hold.until),
    })
}

fn exhausted_json(row: &Exhausted, book: &Book) -> Value {
    let client = book.client(row.client);
    let amount =
        |risk: &Money| json!({ "currency": risk.currency, "amount": risk.amount.show(risk.currency) });
    json!({
        "client": client.code,
        "name": client.name,
        "last_step": row.last.step,
        "last_on": row.last.day,
        "at_risk_by_currency": row.at_risk.iter().map(amount).collect::<Value>(),
        "invoices": row.invoices.iter().map(|ix| book.number(*ix)).collect::<Vec<_>>(),
    })
}

fn why(owed: &StepOwed, book: &Book, messages: Messages) -> Vec<String> {
    owed.why.iter().map(|reason| reason_text(reason, book, messages)).collect()
}
