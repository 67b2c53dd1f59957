//! `overdue`: what is past due, the latest first.

use serde_json::{Value, json};

use crate::app::hold_text;
use crate::cli::args::AsOf;
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::Outcome;
use crate::cli::print::{Cell, Format, Table};
use crate::domain::book::Book;
use crate::domain::report::overdue::{OverdueRow, overdue};
use crate::text::{Messages, args, format};

pub fn run(args: &AsOf, context: &Context) -> Outcome {
    let day = context.as_of(args)?;
    let app = context.app()?;
    let book = app.book_for(day).explained(context)?;
    let country = app.store.company().explained(context)?.address.country;
    let rows = overdue(&book, day, &app.policy(), &country);
    let messages = context.messages();
    match context.printer.format {
        Format::Json => {
            let rows: Value = rows.iter().map(|row| row_json(row, &book, messages)).collect();
            context.printer.json(&json!({ "as_of": day, "rows": rows }))?;
        }
        Format::Csv => context.printer.csv(&csv_table(&rows, &book, messages))?,
        Format::Human => {
            let day = format::day_long(messages.language(), day);
            context.printer.heading(&messages.format("cli-overdue", &args![day = day]))?;
            if rows.is_empty() {
                context.printer.line(&messages.get("cli-nothing-overdue"))?;
            } else {
                context.printer.table(&table(&rows, &book, messages))?;
            }
        }
    }
    Ok(Exit::Done)
}

fn table(rows: &[OverdueRow], book: &Book, messages: Messages) -> Table {
    let mut table = Table::new(
        messages,
        &[
            ("invoice", "word-invoice"),
            ("client", "word-client"),
            ("name", "word-name"),
            ("due_date", "word-due"),
            ("days_late", "word-days-late"),
            ("open", "word-open"),
            ("currency", "word-currency"),
            ("step", "word-step"),
            ("step_since", "word-since"),
            ("held", "word-held"),
        ],
    );
    for row in rows {
        let client = book.client(row.client);
        table.push(vec![
            Cell::text(book.number(row.invoice)),
            Cell::text(&client.code),
            Cell::text(&client.name),
            Cell::Day(row.due),
            Cell::Count(row.days_late.into()),
            Cell::Amount(row.open.of(row.currency)),
            Cell::text(row.currency.code()),
            row.step.as_ref().map_or(Cell::Empty, |step| Cell::word("step", step.as_str().to_owned())),
            Cell::maybe_day(row.step_since),
            row.held.as_ref().map_or(Cell::Empty, |hold| Cell::text(hold_text(hold, messages))),
        ]);
    }
    table
}

/// The table with the claim, which people see only where there is one.
fn csv_table(rows: &[OverdueRow], book: &Book, messages: Messages) -> Table {
    let mut table = table(rows, book, messages);
    table.column("claim", "");
    for (cells, row) in table.rows.iter_mut().zip(rows) {
        cells.push(row.claim.map_or(Cell::Empty, |claim| Cell::Amount(claim.of(row.currency))));
    }
    table
}

fn row_json(row: &OverdueRow, book: &Book, messages: Messages) -> Value {
    let client = book.client(row.client);
    json!({
        "invoice": book.number(row.invoice),
        "client": client.code,
        "name": client.name,
        "due_date": row.due,
        "days_late": row.days_late,
        "open": row.open.show(row.currency),
        "currency": row.currency,
        "step": row.step,
        "step_since": row.step_since,
        "held": row.held.as_ref().map(|hold| hold_text(hold, messages)),
        "claim": row.claim.map(|claim| claim.show(row.currency)),
    })
}
