//! One row of a table while it is read: its cells, and what is wrong with them.

use csv::StringRecord;

use super::header::Column;
use crate::domain::intake::{Fault, Problem};
use crate::text::unguard;

pub(super) struct Row<'r> {
    pub line: usize,
    cells: &'r StringRecord,
    problems: Vec<Problem>,
}

impl<'r> Row<'r> {
    pub const fn new(line: usize, cells: &'r StringRecord) -> Self {
        Self { line, cells, problems: Vec::new() }
    }

    /// Whether every cell is empty: such lines are passed over.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }

    /// Whether the row has as many cells as the header.
    pub fn check_width(&mut self, expected: usize) -> bool {
        let found = self.cells.len();
        if found != expected {
            let fault = Fault::CellCount { expected };
            self.problems.push(Problem::of_line(self.line, found.to_string(), fault));
        }
        found == expected
    }

    pub const fn is_right(&self) -> bool {
        self.problems.is_empty()
    }

    pub fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    /// A cell without the spaces around it and the mark of an export; empty where the file lacks the column.
    pub fn cell(&self, column: Column) -> &'r str {
        unguard(column.at.and_then(|at| self.cells.get(at)).unwrap_or_default().trim())
    }

    /// Reads a cell that must not be empty.
    pub fn required<T>(
        &mut self,
        column: Column,
        read: impl FnOnce(&'r str) -> Result<T, Fault>,
    ) -> Option<T> {
        if self.cell(column).is_empty() {
            self.problem(column, Fault::Required);
            return None;
        }
        self.optional(column, read)
    }

    /// Reads a cell that may be empty.
    pub fn optional<T>(
        &mut self,
        column: Column,
        read: impl FnOnce(&'r str) -> Result<T, Fault>,
    ) -> Option<T> {
        let cell = Some(self.cell(column)).filter(|cell| !cell.is_empty())?;
        read(cell).map_err(|fault| self.problem(column, fault)).ok()
    }

    /// Reads a cell that means something even when it is empty.
    pub fn or<T>(
        &mut self,
        column: Column,
        empty: T,
        read: impl FnOnce(&'r str) -> Result<T, Fault>,
    ) -> Option<T> {
        if self.cell(column).is_empty() { Some(empty) } else { self.optional(column, read) }
    }

    pub fn problem(&mut self, column: Column, fault: Fault) {
        self.problems.push(Problem::new(self.line, column.name, self.cell(column), fault));
    }
}
