//! The command `ageing` as a whole process, against a process that scans every row.

use std::process::{Command, Stdio};

use crate::ground::Ground;
use crate::sample::TODAY;
use crate::stopwatch::{Ratio, in_turn};
use crate::table::{self, Goal};

const PAST: &str = "2026-03-31";

pub fn measure(ground: &Ground) {
    let rounds = if ground.rows > 200_000 { 7 } else { 21 };
    for (work, day, asked) in [("today", TODAY, Ratio(300)), ("of a past day", PAST, Ratio(1_500))] {
        let mut ours = ground.relance(&["ageing", "--json", "--as-of", day]);
        let mut floor = Command::new(std::env::current_exe().unwrap());
        floor.arg("--floor-ageing").arg(ground.plain()).arg(day).stdout(Stdio::null());
        let pairs = in_turn(
            rounds,
            || assert!(ours.status().unwrap().success()),
            || assert!(floor.status().unwrap().success()),
        );
        table::pairs(&format!("command ageing, {work}"), &pairs, Goal::Ratio(asked));
    }
}
