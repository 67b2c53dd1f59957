//! The least that a program must do for the same answers: rusqlite on a plain schema, every row, in Rust.

mod echo;
mod insert;
mod scan;

pub use insert::insert;
pub use scan::{Plain, scan};

use crate::arguments::Work;

/// Does the work of a floor process.
pub fn run(work: &Work) {
    match work {
        Work::Ageing { ledger, day } => scan::print(ledger, day),
        Work::Echo => echo::run(),
    }
}
