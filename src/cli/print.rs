//! Results on standard output: a table for people, JSON and CSV for programs, all from the same rows.

mod cell;
mod each;
mod facts;
mod table;

use std::io::{self, BufWriter, IsTerminal, Write};

pub use cell::Cell;
pub use each::Each;
pub use facts::Facts;
pub use table::Table;

use serde::Serialize;

use super::args::{Color, Global};
use crate::config::Config;
use crate::text::{Args, Language, Messages, clean_lines};

/// How results are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Human,
    Json,
    Csv,
}

/// Where and how a command prints.
pub struct Printer {
    pub format: Format,
    pub messages: Messages,
    styled: bool,
    quiet: bool,
}

impl Printer {
    pub fn new(global: &Global, config: &Config) -> Self {
        let styled = match global.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => io::stdout().is_terminal() && !config.no_color,
        };
        Self { format: format_of(global), messages: config.messages(), styled, quiet: global.quiet }
    }

    pub const fn language(&self) -> Language {
        self.messages.language()
    }

    pub const fn is_json(&self) -> bool {
        matches!(self.format, Format::Json)
    }

    pub const fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// Prints a JSON value on one line.
    pub fn json(&self, value: &impl Serialize) -> io::Result<()> {
        let mut out = BufWriter::new(io::stdout().lock());
        serde_json::to_writer(&mut out, value)?;
        writeln!(out)?;
        out.flush()
    }

    /// Prints rows: as a table, as CSV, or as JSON in an object under a name.
    pub fn rows(&self, name: &str, table: &Table) -> io::Result<()> {
        match self.format {
            Format::Human => self.table(table),
            Format::Csv => self.csv(table),
            Format::Json => self.json(&serde_json::json!({ name: table.to_json() })),
        }
    }

    pub fn table(&self, table: &Table) -> io::Result<()> {
        let mut out = BufWriter::new(io::stdout().lock());
        table.write_human(&mut out, self.messages, self.styled)?;
        out.flush()
    }

    /// Prints rows as CSV. Cells that a spreadsheet would run are made plain text.
    pub fn csv(&self, table: &Table) -> io::Result<()> {
        let mut bytes = Vec::new();
        table.write_csv(&mut bytes)?;
        self.text(&String::from_utf8_lossy(&bytes))
    }

    /// Prints text as it is; on a terminal without what would command it.
    pub fn text(&self, text: &str) -> io::Result<()> {
        let mut out = io::stdout().lock();
        let shown = if out.is_terminal() { clean_lines(text) } else { text.into() };
        out.write_all(shown.as_bytes())?;
        out.flush()
    }

    /// Prints a line for people that is part of the result.
    pub fn line(&self, text: &str) -> io::Result<()> {
        writeln!(io::stdout().lock(), "{text}")
    }

    /// Prints a heading for people.
    pub fn heading(&self, text: &str) -> io::Result<()> {
        let (on, off) = if self.styled { ("\x1b[1m", "\x1b[0m") } else { ("", "") };
        writeln!(io::stdout().lock(), "{on}{text}{off}")
    }

    /// Says what was done: the line for people unless quiet, else the JSON object.
    pub fn done(&self, id: &str, args: &Args<'_>, json: &serde_json::Value) -> io::Result<()> {
        match self.format {
            Format::Json => self.json(json),
            Format::Human | Format::Csv if self.quiet => Ok(()),
            Format::Human | Format::Csv => self.line(&self.messages.format(id, args)),
        }
    }

    /// Says something that is good to know, on standard error, unless quiet.
    pub fn note(&self, text: &str) {
        if !self.quiet {
            self.warn(text);
        }
    }

    /// Says something that needs a look, on standard error.
    pub fn warn(&self, text: &str) {
        // A closed standard error is no reason to fail.
        let _ = writeln!(io::stderr().lock(), "relance: {text}");
    }
}

pub const fn format_of(global: &Global) -> Format {
    if global.json {
        Format::Json
    } else if global.csv {
        Format::Csv
    } else {
        Format::Human
    }
}
