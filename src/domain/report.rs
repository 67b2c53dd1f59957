//! Reports: pure functions of the book and a day that return rows and totals, without any formatting.

pub mod ageing;
pub mod dso;
pub mod overdue;
