//! The printed table: one line for each measurement, with what is asked for beside it.

use std::fmt;
use std::time::Duration;

use crate::ground::Ground;
use crate::stopwatch::{Pairs, Ratio};

/// What a measurement is held against.
#[derive(Clone, Copy)]
pub enum Goal {
    Ratio(Ratio),
    Time(Duration),
    None,
}

pub fn head() {
    println!("{:44} {:>10} {:>10} {:>8} {:>10}", "", "relance", "floor", "ratio", "asked");
}

pub fn rows(ground: &Ground) {
    let Ground { rows, payments, clients, .. } = ground;
    println!("\n{rows} invoices, {payments} payments, {clients} clients");
}

/// A measurement beside its floor.
pub fn pairs(work: &str, pairs: &Pairs, goal: Goal) {
    let (ours, floor, ratio) = (Shown(pairs.ours()), Shown(pairs.floor()), pairs.ratio());
    println!(
        "{work:44} {ours:>10} {floor:>10} {ratio:>8} {goal:>10} {}",
        verdict(pairs.ours(), Some(ratio), goal)
    );
}

/// Two times that were taken apart.
pub fn beside(work: &str, (ours, floor): (Duration, Duration), goal: Goal) {
    let ratio = Ratio::of(ours, floor);
    println!(
        "{work:44} {:>10} {:>10} {ratio:>8} {goal:>10} {}",
        Shown(ours),
        Shown(floor),
        verdict(ours, Some(ratio), goal)
    );
}

/// A measurement that has no floor.
pub fn alone(work: &str, time: Duration, goal: Goal) {
    println!("{work:44} {:>10} {:>10} {:>8} {goal:>10} {}", Shown(time), "", "", verdict(time, None, goal));
}

/// A figure that is no time.
pub fn figure(work: &str, value: &str, asked: &str, reached: bool) {
    println!("{work:44} {value:>10} {:>10} {:>8} {asked:>10} {}", "", "", mark(reached));
}

fn verdict(time: Duration, ratio: Option<Ratio>, goal: Goal) -> &'static str {
    match goal {
        Goal::Ratio(most) => mark(ratio.is_some_and(|ratio| ratio <= most)),
        Goal::Time(most) => mark(time <= most),
        Goal::None => "",
    }
}

const fn mark(reached: bool) -> &'static str {
    if reached { "✓" } else { "✗ missed" }
}

/// A time in the unit that suits it.
struct Shown(Duration);

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let micros = self.0.as_micros();
        f.pad(&match micros {
            0..1_000 => format!("{micros} µs"),
            1_000..10_000 => format!("{}.{:02} ms", micros / 1_000, micros % 1_000 / 10),
            10_000..10_000_000 => format!("{} ms", micros / 1_000),
            _ => format!("{} s", micros / 1_000_000),
        })
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}.{:02}×", self.0 / 1_000, self.0 % 1_000 / 10))
    }
}

impl fmt::Display for Goal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&match self {
            Self::Ratio(ratio) => format!("≤ {ratio}"),
            Self::Time(time) => format!("≤ {}", Shown(*time)),
            Self::None => String::new(),
        })
    }
}
