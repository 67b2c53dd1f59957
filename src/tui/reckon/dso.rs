//! The DSO family of one currency: its months, the newest first, and who is responsible.

use std::sync::Arc;

use crate::calendar::{Day, Month};
use crate::domain::book::Book;
use crate::domain::report::dso::{CurrencyDso, MonthRow, dso};
use crate::money::Currency;
use crate::tui::list::Rows;

/// Months that are looked back.
const MONTHS: u16 = 24;

#[derive(Clone, Debug)]
pub struct DsoTable {
    pub book: Arc<Book>,
    /// The currencies that there are figures for.
    pub currencies: Vec<Currency>,
    /// The chosen one; `None` in an empty book.
    pub family: Option<CurrencyDso>,
}

impl DsoTable {
    /// The family of a currency, or of the one with the largest receivable.
    pub fn new(book: Arc<Book>, day: Day, wanted: Option<Currency>) -> Self {
        let mut families = dso(&book, day, MONTHS).currencies;
        let currencies = families.iter().map(|family| family.currency).collect();
        let receivable = |family: &CurrencyDso| family.months.last().map(|month| month.receivable);
        let largest = families.iter().max_by_key(|family| receivable(family)).map(|family| family.currency);
        let chosen = wanted.filter(|currency| families.iter().any(|f| f.currency == *currency)).or(largest);
        families.retain(|family| Some(family.currency) == chosen);
        Self { book, currencies, family: families.pop() }
    }

    /// A month of the table, the newest first.
    pub fn month(&self, at: usize) -> Option<&MonthRow> {
        self.family.as_ref()?.months.iter().rev().nth(at)
    }
}

impl Rows for DsoTable {
    type Id = Month;

    fn count(&self) -> usize {
        self.family.as_ref().map_or(0, |family| family.months.len())
    }

    fn id(&self, at: usize) -> Option<Month> {
        self.month(at).map(|row| row.month)
    }
}
