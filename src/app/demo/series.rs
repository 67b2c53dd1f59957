//! Hands out the numbers of the sample ledger as the program will.

use std::collections::HashMap;

use crate::calendar::Day;
use crate::domain::freeze::TakenNumber;
use crate::domain::number::NumberPattern;

/// One series of numbers.
pub struct Series {
    pattern: NumberPattern,
    taken: HashMap<i32, u32>,
}

impl Series {
    pub fn new(pattern: NumberPattern) -> Self {
        Self { pattern, taken: HashMap::new() }
    }

    /// The next number of a day's year.
    pub fn next(&mut self, day: Day) -> TakenNumber {
        let (year, place) = (day.year(), self.taken.entry(day.year()).or_default());
        *place += 1;
        TakenNumber { number: self.pattern.number(year, *place), year, place: *place }
    }
}
