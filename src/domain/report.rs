//! Reports: pure functions of the book and a day that return rows and totals, without any formatting.

pub mod ageing;
pub mod cash;
pub mod concentration;
pub mod dso;
pub mod loss;
pub mod overdue;
pub mod payer;
pub mod statement;
pub mod today;

#[cfg(test)]
pub mod laws;
