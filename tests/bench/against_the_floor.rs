//! Benchmarks as ratios: the program and a floor do the same work in turn, in one run, on the same rows.
//!
//! `cargo bench` measures 1,000, 10,000 and 100,000 invoices; `cargo bench -- --rows 1000000` a million;
//! `cargo bench -- --only ageing` one part. The floor is the least that a program must do: rusqlite on a plain schema,
//! every row read or inserted, aggregated in Rust. A time says much about the machine, a ratio about the program.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a benchmark may stop where it stands"
)]

mod ageing;
mod arguments;
mod cockpit;
mod floor;
mod ground;
mod import;
mod load;
mod paper;
mod sample;
mod stopwatch;
mod table;
mod terminal;

use std::process::ExitCode;

use arguments::{Arguments, Measure, Part};
use ground::Ground;

fn main() -> ExitCode {
    match Arguments::read(std::env::args().skip(1)) {
        Some(Arguments::Floor(work)) => floor::run(&work),
        Some(Arguments::Measure(wanted)) => measure(&wanted),
        None => {
            eprintln!("{}", arguments::USAGE);
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

fn measure(arguments: &Measure) {
    table::head();
    if arguments.wants(Part::Paper) {
        paper::measure();
    }
    for rows in &arguments.rows {
        let ground = Ground::prepare(*rows);
        table::rows(&ground);
        // The import makes the ledger that the other parts read.
        import::measure(&ground, arguments.wants(Part::Import));
        if arguments.wants(Part::Load) {
            load::measure(&ground);
        }
        if arguments.wants(Part::Ageing) {
            ageing::measure(&ground);
        }
        if arguments.wants(Part::Cockpit) {
            cockpit::measure(&ground);
        }
    }
}
