//! What to measure.

use std::path::PathBuf;

/// What this process is for.
pub enum Arguments {
    Measure(Measure),
    /// A process started by the benchmark itself, to be measured beside the program.
    Floor(Work),
}

pub struct Measure {
    pub rows: Vec<usize>,
    only: Option<Part>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Import,
    Load,
    Ageing,
    Cockpit,
    Paper,
}

/// The work of a floor process.
pub enum Work {
    Ageing {
        ledger: PathBuf,
        day: String,
    },
    /// Shows a line for each key, in a terminal.
    Echo,
}

pub const USAGE: &str = "cargo bench -- [--rows N]… [--only import|load|ageing|cockpit|paper]";

impl Arguments {
    /// Reads the arguments; `--bench` comes from cargo. `None` where one is wrong.
    pub fn read(arguments: impl Iterator<Item = String>) -> Option<Self> {
        let mut arguments = arguments.filter(|argument| argument != "--bench");
        let mut measure = Measure { rows: Vec::new(), only: None };
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--rows" => measure.rows.push(arguments.next()?.replace(['_', ','], "").parse().ok()?),
                "--only" => measure.only = Some(part(&arguments.next()?)?),
                "--floor-echo" => return Some(Self::Floor(Work::Echo)),
                "--floor-ageing" => {
                    let (ledger, day) = (arguments.next()?.into(), arguments.next()?);
                    return Some(Self::Floor(Work::Ageing { ledger, day }));
                }
                _ => return None,
            }
        }
        if measure.rows.is_empty() {
            measure.rows = vec![1_000, 10_000, 100_000];
        }
        Some(Self::Measure(measure))
    }
}

impl Measure {
    pub fn wants(&self, part: Part) -> bool {
        self.only.is_none_or(|only| only == part)
    }
}

fn part(name: &str) -> Option<Part> {
    Some(match name {
        "import" => Part::Import,
        "load" => Part::Load,
        "ageing" => Part::Ageing,
        "cockpit" => Part::Cockpit,
        "paper" => Part::Paper,
        _ => return None,
    })
}
