//! The tables of clients, invoices and payments: CSV with comma or semicolon, columns in any order.
//!
//! Everything that is wrong is told, line by line, not only the first.

mod cell;
mod clients;
mod header;
mod invoices;
mod payments;
mod records;
mod row;

use std::collections::HashSet;

use header::{Column, Header};
use records::Records;
use row::Row;

use crate::domain::intake::{ClientRow, DocumentRow, Fault, PaymentRow, Problem};

/// What was read of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<R> {
    /// The rows without fault, in the order of the file.
    pub rows: Vec<R>,
    /// How many rows the file has.
    pub read: usize,
    pub problems: Vec<Problem>,
    /// Numbers of documents whose row has a fault.
    pub broken: HashSet<String>,
    /// Lines with a fault and the clients that they name, who may be unknown too.
    pub strays: Vec<(usize, String)>,
}

/// Is told how many bytes are read.
pub type Progress<'p> = dyn FnMut(usize) + 'p;

/// Rows between two tellings of the progress.
const STRIDE: usize = 1024;

/// Reads the clients' table.
pub fn clients(bytes: &[u8], progress: &mut Progress<'_>) -> Table<ClientRow> {
    read::<clients::Columns>(bytes, progress)
}

/// Reads the table of invoices and credit notes.
pub fn invoices(bytes: &[u8], progress: &mut Progress<'_>) -> Table<DocumentRow> {
    read::<invoices::Columns>(bytes, progress)
}

/// Reads the payments' table.
pub fn payments(bytes: &[u8], progress: &mut Progress<'_>) -> Table<PaymentRow> {
    read::<payments::Columns>(bytes, progress)
}

/// The columns of one kind of table.
trait Columns {
    type Row;

    /// Looks the columns up in the header of a file.
    fn claim(header: &mut Header<'_>) -> Self;

    /// Reads a row. Where a cell is wrong it tells so, and what it returns is not used.
    fn row(&self, row: &mut Row<'_>) -> Option<Self::Row>;

    /// The column that other rows may refer to.
    fn key(&self) -> Option<Column>;

    /// The column that names a client of the ledger.
    fn client(&self) -> Option<Column>;
}

fn read<C: Columns>(bytes: &[u8], progress: &mut Progress<'_>) -> Table<C::Row> {
    let mut table =
        Table { rows: Vec::new(), read: 0, problems: Vec::new(), broken: HashSet::new(), strays: Vec::new() };
    match records::text(bytes) {
        Ok(text) => table.fill::<C>(Records::new(text), progress),
        Err(problem) => table.problems.push(problem),
    }
    table
}

impl<R> Table<R> {
    fn fill<C: Columns<Row = R>>(&mut self, mut records: Records<'_>, progress: &mut Progress<'_>) {
        let Some((line, names)) = records.next() else {
            self.problems.push(Problem::of_line(1, "", Fault::NoHeader));
            return;
        };
        let width = names.len();
        let mut header = Header::new(line, names);
        let columns = C::claim(&mut header);
        self.problems = header.into_problems();
        if self.problems.is_empty() {
            while let Some((line, cells)) = records.next() {
                self.take(&columns, width, Row::new(line, cells));
                if self.read.is_multiple_of(STRIDE) {
                    progress(records.position());
                }
            }
        }
        if let Some(line) = records.open_quote() {
            self.problems.retain(|problem| problem.line != line);
            self.problems.push(Problem::of_line(line, "", Fault::OpenQuote));
        }
    }

    fn take<C: Columns<Row = R>>(&mut self, columns: &C, width: usize, mut row: Row<'_>) {
        if row.is_blank() {
            return;
        }
        self.read += 1;
        let is_whole = row.check_width(width);
        if is_whole
            && let Some(read) = columns.row(&mut row)
            && row.is_right()
        {
            self.rows.push(read);
            return;
        }
        self.broken.extend(columns.key().map(|key| row.cell(key).to_owned()));
        if is_whole
            && let Some(code) = columns.client().map(|client| row.cell(client)).filter(|c| !c.is_empty())
        {
            self.strays.push((row.line, code.to_owned()));
        }
        self.problems.append(&mut row.into_problems());
    }
}

#[cfg(test)]
mod tests;
