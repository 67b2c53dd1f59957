//! The cockpit in a terminal: start to first full frame, key to frame, held keys, memory; beside a program that only
//! echoes, which shows what the terminal itself costs.

use std::path::Path;
use std::time::Duration;

use relance::money::{Currency, Minor};
use relance::text::Language;
use relance::text::format::amount;

use crate::floor::{Plain, scan};
use crate::ground::Ground;
use crate::sample::TODAY;
use crate::stopwatch::{in_turn, percentile};
use crate::table::{self, Goal};
use crate::terminal::Terminal;

/// Keys that move in the list of the overdue, and those that show the screens one after the other.
const MOVES: &[u8] = b"jjjjkjjjkkjjjjjk";
const SCREENS: &[u8] = b"2345671";
const HELD: usize = 200;

pub fn measure(ground: &Ground) {
    let own = std::env::current_exe().unwrap();
    let echo = || Terminal::spawn(&own, &["--floor-echo"], &ground.path(""));
    let shown = shown(ground);
    first_frame(ground, &shown, &echo);
    keys(ground, &shown, &echo);
}

fn first_frame(ground: &Ground, shown: &[String], echo: &impl Fn() -> Terminal) {
    let (ready, mut frames, mut echoes) = (["ready".to_owned()], Vec::new(), Vec::new());
    let mut pairs = in_turn(
        15,
        || frames.push(cockpit(ground).until_shown(shown)),
        || echoes.push(echo().until_shown(&ready)),
    );
    pairs.replace(frames, echoes);
    let asked = if ground.rows > 200_000 { 25 } else { 15 };
    table::pairs("start to first full frame", &pairs, Goal::Time(Duration::from_millis(asked)));
}

fn keys(ground: &Ground, shown: &[String], echo: &impl Fn() -> Terminal) {
    let (ready, mut cockpit, mut echo) = (["ready".to_owned()], cockpit(ground), echo());
    cockpit.until_shown(shown);
    echo.until_shown(&ready);
    cockpit.settle(b"4");
    let moves: Vec<_> = MOVES.repeat(15).iter().map(|key| press(*key, &mut cockpit, &mut echo)).collect();
    let [frames, echoes] = [0, 1].map(|at| moves.iter().filter_map(|pair| pair[at]).collect::<Vec<_>>());
    let both = |percent| (percentile(&frames, percent), percentile(&echoes, percent));
    table::beside("key to frame, median", both(50), Goal::None);
    table::beside("key to frame, 99 of 100", both(99), Goal::Time(Duration::from_millis(4)));

    let screens: Vec<_> = SCREENS.repeat(4).iter().filter_map(|key| cockpit.settle(&[*key])).collect();
    table::alone("another screen, complete, median", percentile(&screens, 50), Goal::None);
    table::alone("another screen, complete, slowest", percentile(&screens, 100), Goal::None);

    cockpit.settle(b"4");
    let held = b"j".repeat(HELD);
    let settled = (cockpit.settle(&held).unwrap_or_default(), echo.settle(&held).unwrap_or_default());
    table::beside("200 held keys until settled", settled, Goal::Time(Duration::from_millis(50)));
    if let Some(kilobytes) = cockpit.memory() {
        let megabytes = kilobytes / 1_024;
        table::figure("memory, whole book read", &format!("{megabytes} MB"), "≤ 60 MB", megabytes <= 60);
    }
}

fn press(key: u8, cockpit: &mut Terminal, echo: &mut Terminal) -> [Option<Duration>; 2] {
    [cockpit.press(&[key]), echo.press(&[key])]
}

fn cockpit(ground: &Ground) -> Terminal {
    let ledger = ground.ledger();
    let arguments = ["--ledger", ledger.to_str().unwrap(), "--today", TODAY];
    Terminal::spawn(Path::new(env!("CARGO_BIN_EXE_relance")), &arguments, &ground.path(""))
}

/// What stands on the first full frame: the company, and what is owed to it.
fn shown(ground: &Ground) -> [String; 2] {
    let owed = scan(&Plain::open(&ground.plain()), TODAY).iter().flatten().sum();
    ["Bench".to_owned(), amount(Language::En, Minor(owed), Currency::EUR)]
}
