//! The tour in the README: a minute with the real cockpit, played by keys and drawn as a moving picture.
//!
//! The test plays it, so that the picture can't promise what the program no longer does. To draw it again:
//! `RELANCE_DRAW_TOUR=1 cargo test --test tour`.
#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::fs;

use terminal::Terminal;

#[path = "tour/picture.rs"]
mod picture;
#[path = "pty/terminal.rs"]
#[expect(dead_code, reason = "the tour needs less of it than the other tests")]
mod terminal;

/// What is pressed, what must be seen then, and what is said about it.
struct Step {
    keys: &'static str,
    seen: &'static str,
    said: &'static str,
}

const fn step(keys: &'static str, seen: &'static str, said: &'static str) -> Step {
    Step { keys, seen, said }
}

const TOUR: &[Step] = &[
    step("", "To do today", "The morning: what is owed, how late, and who needs a word today."),
    step("l", "yes", "l  the letter that is owed, read before it is written"),
    step("y", "undo", "y  written as PDF and recorded; u takes it back"),
    step("4", "14 clients", "4  everything overdue, with the step of the chase"),
    step("/>30d", "/>30d", "/  a filter: more than 30 days late"),
    step("\r", "all rows", "↵  it stays until esc"),
    step("w", "Due on", "w  why: every figure and every step explains itself"),
    step("g", "g …", "g …  pending keys show how they go on"),
    step("c", "median", "g c  the whole story of the client"),
    step("2", "> 90", "2  ageing by client; buckets = open items = balances"),
    step("{{", "AS OF", "{ {  time travel: the same screen two month ends ago"),
    step("t:mus", "Find an action", ":  the palette finds actions, clients and invoices"),
];

/// Seconds that each step is shown.
const SHOWN: u32 = 5;

#[test]
fn the_tour_of_the_readme_can_be_played() {
    let mut terminal = Terminal::demo(30, 100);
    let mut frames = Vec::new();
    for step in TOUR {
        for key in step.keys.chars() {
            terminal.press(&key.to_string());
        }
        terminal.until_shown(step.seen);
        frames.push(picture::frame(terminal.screen.screen(), step.said));
    }
    if std::env::var_os("RELANCE_DRAW_TOUR").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/pictures/tour.svg");
        fs::write(path, picture::moving(&frames, SHOWN, 30, 100)).unwrap();
    }
}
