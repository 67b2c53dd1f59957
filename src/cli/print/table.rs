//! Rows under named columns.

use std::borrow::Cow;
use std::io::{self, Write};

use serde_json::{Map, Value};

use super::Cell;
use crate::text::{Messages, clean, fit, guard, pad_left, width};

/// A column: its key for programs, its title for people.
#[derive(Clone, Debug)]
pub struct Column {
    key: Cow<'static, str>,
    title: Cow<'static, str>,
}

#[derive(Clone, Debug, Default)]
pub struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
    /// Sentences under a row, by the place of the row: for people only.
    notes: Vec<(usize, String)>,
    /// Totals under a rule: for people only.
    pub totals: Vec<Vec<Cell>>,
}

/// Longer texts are cut in a table for people; programs get them whole.
const WIDEST: usize = 48;

impl Table {
    /// Columns from `(key, message id of the title)`.
    pub fn new(messages: Messages, columns: &[(&'static str, &'static str)]) -> Self {
        let mut table = Self::default();
        for (key, title) in columns {
            table.column(*key, messages.get(title));
        }
        table
    }

    pub fn column(&mut self, key: impl Into<Cow<'static, str>>, title: impl Into<Cow<'static, str>>) {
        self.columns.push(Column { key: key.into(), title: title.into() });
    }

    pub fn push(&mut self, row: Vec<Cell>) {
        self.rows.push(row);
    }

    /// Puts a sentence under the last row.
    pub fn note(&mut self, text: impl Into<String>) {
        self.notes.push((self.rows.len(), text.into()));
    }

    /// A list of objects.
    pub fn to_json(&self) -> Value {
        self.rows
            .iter()
            .map(|row| {
                let fields = self.columns.iter().zip(row);
                Value::Object(
                    fields.map(|(column, cell)| (column.key.to_string(), cell.json())).collect::<Map<_, _>>(),
                )
            })
            .collect()
    }

    pub fn write_csv(&self, out: impl Write) -> io::Result<()> {
        let mut writer = csv::Writer::from_writer(out);
        writer.write_record(self.columns.iter().map(|column| column.key.as_ref()))?;
        for row in &self.rows {
            writer.write_record(row.iter().map(csv_field))?;
        }
        writer.flush()
    }

    pub fn write_human(&self, out: &mut impl Write, messages: Messages, styled: bool) -> io::Result<()> {
        let titles: Vec<String> = self.columns.iter().map(|column| column.title.to_string()).collect();
        let shown = |rows: &[Vec<Cell>]| -> Vec<Vec<String>> {
            rows.iter().map(|row| row.iter().map(|cell| cell.human(messages)).collect()).collect()
        };
        let (rows, totals) = (shown(&self.rows), shown(&self.totals));
        let widths = self.widths(&titles, rows.iter().chain(&totals));
        let (bold, plain) = if styled { ("\x1b[1m", "\x1b[0m") } else { ("", "") };
        writeln!(out, "{bold}{}{plain}", self.line(&titles, &widths))?;
        for (nth, row) in (1..).zip(&rows) {
            writeln!(out, "{}", self.line(row, &widths))?;
            for (_, note) in self.notes.iter().filter(|(at, _)| *at == nth) {
                writeln!(out, "    {}", clean(note))?;
            }
        }
        if !totals.is_empty() {
            let rule: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
            writeln!(out, "{}", rule.join("  "))?;
        }
        for row in &totals {
            writeln!(out, "{bold}{}{plain}", self.line(row, &widths))?;
        }
        Ok(())
    }

    fn widths<'r>(&self, titles: &[String], rows: impl Iterator<Item = &'r Vec<String>>) -> Vec<usize> {
        let mut widths: Vec<usize> = titles.iter().map(|title| width(title)).collect();
        for row in rows {
            for (widest, text) in widths.iter_mut().zip(row) {
                *widest = (*widest).max(width(text).min(WIDEST));
            }
        }
        widths
    }

    fn line(&self, texts: &[String], widths: &[usize]) -> String {
        let cells = texts.iter().zip(widths).enumerate().map(|(at, (text, width))| {
            if self.is_right(at) { pad_left(text, *width) } else { fit(text, *width) }
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    }

    fn is_right(&self, at: usize) -> bool {
        let rows = self.rows.iter().chain(&self.totals);
        rows.filter_map(|row| row.get(at)).find(|cell| **cell != Cell::Empty).is_some_and(Cell::is_number)
    }
}

/// Text that a spreadsheet would take for a formula is made plain; our own numbers stay numbers.
fn csv_field(cell: &Cell) -> String {
    let text = cell.machine().unwrap_or_default();
    if cell.is_number() { text } else { guard(&text).into_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::{Currency, Minor};
    use crate::text::Language;

    fn table() -> Table {
        let mut table =
            Table::new(Messages::new(Language::En), &[("client", "word-client"), ("open", "word-open")]);
        table.push(vec![Cell::text("=cmd|x"), Cell::Amount(Minor(-121_000).of(Currency::EUR))]);
        table.push(vec![Cell::text("Łódź\u{1b}[31m"), Cell::Amount(Minor(5).of(Currency::EUR))]);
        table
    }

    #[test]
    fn csv_cannot_run_as_a_formula() {
        let mut out = Vec::new();
        table().write_csv(&mut out).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "client,open\n'=cmd|x,-1210.00\nŁódź\u{1b}[31m,0.05\n");
        // What looks like our own mark is marked once more, and a phone number is a number.
        let field = |text: &str| csv_field(&Cell::text(text));
        assert_eq!(
            (field("'=1"), field("＝1"), field("+32 2 123")),
            ("''=1".into(), "'＝1".into(), "+32 2 123".into())
        );
    }

    #[test]
    fn people_see_aligned_columns_and_no_escapes() {
        let mut out = Vec::new();
        table().write_human(&mut out, Messages::new(Language::En), false).unwrap();
        let lines: Vec<String> = String::from_utf8(out).unwrap().lines().map(Into::into).collect();
        assert_eq!(lines, ["client       open", "=cmd|x  −1,210.00", "Łódź         0.05"]);
    }
}
