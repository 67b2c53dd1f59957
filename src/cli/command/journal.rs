//! `journal`: what happened, oldest first.

use serde_json::{Value, json};

use crate::app::Entry;
use crate::app::entry_name;
use crate::cli::args::Journal;
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::Outcome;
use crate::cli::print::{Cell, Table};

pub fn run(args: &Journal, context: &Context) -> Outcome {
    let app = context.app()?;
    let last = if args.last == 0 { u32::MAX } else { args.last };
    let mut entries = app.store.journal(last, 0).explained(context)?;
    entries.reverse();
    if context.printer.is_json() {
        let entries: Value = entries.iter().map(entry_json).collect();
        context.printer.json(&json!({ "entries": entries }))?;
        return Ok(Exit::Done);
    }
    let messages = context.messages();
    let mut table = Table::new(
        messages,
        &[
            ("id", "word-id"),
            ("at", "word-at"),
            ("date", "word-date"),
            ("what", "word-what"),
            ("subject", "word-subject"),
            ("reverses", "word-reverses"),
            ("hash", "word-hash"),
        ],
    );
    for entry in &entries {
        table.push(vec![
            Cell::Count(entry.id.0),
            Cell::text(&entry.at),
            Cell::Day(entry.day),
            Cell::text(entry_name(entry, messages)),
            entry.subject.map_or(Cell::Empty, Cell::Count),
            entry.reverses.map_or(Cell::Empty, |id| Cell::Count(id.0)),
            Cell::text(entry.hash.get(..12).unwrap_or_default()),
        ]);
    }
    context.printer.rows("entries", &table)?;
    Ok(Exit::Done)
}

/// Before and after are JSON already; they come as objects, not as text.
fn entry_json(entry: &Entry) -> Value {
    let parsed =
        |text: &Option<String>| text.as_ref().and_then(|text| serde_json::from_str::<Value>(text).ok());
    json!({
        "id": entry.id,
        "at": entry.at,
        "date": entry.day,
        "what": entry.deed.as_str(),
        "subject": entry.subject,
        "before": parsed(&entry.before),
        "after": parsed(&entry.after),
        "reverses": entry.reverses,
        "reversed_by": entry.reversed_by,
        "previous_hash": entry.previous,
        "hash": entry.hash,
    })
}
