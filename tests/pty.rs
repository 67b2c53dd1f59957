//! The cockpit of the real binary in a real pseudo-terminal.
#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use rstest::rstest;
use terminal::{Terminal, size};

#[path = "pty/terminal.rs"]
mod terminal;

/// Every file under a folder.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path.display().to_string()) }
    }
    found
}

#[test]
fn the_demo_shows_every_screen_and_leaves_nothing_behind() {
    let mut terminal = Terminal::demo(36, 120);
    terminal.until_shown("Owed to me");
    for (key, wanted) in [
        ("2", "> 90"),
        ("3", "Countback"),
        ("4", "waits for"),
        ("5", "issued"),
        ("6", "unapplied"),
        ("7", "unapplied money"),
        ("1", "Owed to me"),
    ] {
        terminal.press(key);
        let wanted = wanted.to_lowercase();
        terminal.until(&wanted, |text| text.to_lowercase().contains(&wanted));
    }
    terminal.press("?");
    terminal.until_shown("Keys that work here");
    terminal.press("\u{1b}");
    terminal.until("no help", |text| !text.contains("Keys that work here"));
    terminal.press("q");
    assert_eq!(terminal.end(), 0);
    terminal.assert_restored();
    assert_eq!(files(terminal.home.path()), Vec::<String>::new());
}

#[rstest]
#[case("TERM")]
#[case("HUP")]
#[case("INT")]
fn a_signal_gives_the_terminal_back(#[case] signal: &str) {
    let mut terminal = Terminal::demo(24, 80);
    terminal.until_shown("Owed to me");
    assert!(terminal.screen.screen().alternate_screen());
    terminal.signal(signal);
    terminal.end();
    terminal.assert_restored();
    assert_eq!(files(terminal.home.path()), Vec::<String>::new());
}

#[test]
fn a_screen_reader_gets_lines_and_no_drawings() {
    let mut terminal = Terminal::open(&["--demo", "--today", "2026-11-21", "--plain"], 200, 120);
    terminal.until_shown("== Today");
    terminal.press("4");
    let rows = |text: &str| text.lines().filter(|line| line.starts_with("> ")).count();
    terminal.until("the first row", |text| text.contains("== Overdue") && rows(text) > 1);
    terminal.press("j");
    terminal.until("another row", |text| rows(text) > 2);
    terminal.press("q");
    assert_eq!(terminal.end(), 0);
    assert!(!terminal.text().contains(['│', '╭', '█']), "{}", terminal.text());
    terminal.assert_restored();
}

#[test]
fn any_size_is_drawn() {
    let mut terminal = Terminal::demo(24, 80);
    terminal.until_shown("Owed to me");
    for (rows, cols) in [(1, 1), (2, 200), (60, 4), (12, 30), (30, 100)] {
        terminal.master.resize(size(rows, cols)).unwrap();
        terminal.press("1234567");
        // The shell of a small screen is not looked at; what comes next must still be drawn.
        terminal.screen = vt100::Parser::new(rows, cols, 0);
    }
    terminal.press("1");
    terminal.until("the tabs and the footer", |text| text.contains("Ageing") && text.contains("help"));
    terminal.press("q");
    assert_eq!(terminal.end(), 0);
    terminal.assert_restored();
}

#[test]
fn without_a_terminal_the_cockpit_is_wrong_usage() {
    let home = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_relance"));
    command.arg("--demo").env("HOME", home.path()).stdin(Stdio::null());
    assert_eq!(command.output().unwrap().status.code(), Some(2));
}

/// The editor reads a line from the terminal itself: no key of it may reach the cockpit.
#[test]
fn the_editor_has_the_terminal_until_it_ends() {
    let variables = [
        ("PATH", "/usr/bin:/bin"),
        ("EDITOR", "sh -c 'echo editor is here; read line; echo \"$line\" >> \"$1\"' --"),
    ];
    let demo = ["--demo", "--today", "2026-11-21"];
    let mut terminal = Terminal::open_with(&demo, 24, 80, &variables);
    terminal.until_shown("To do today");
    terminal.press("6n");
    terminal.until_shown("New client");
    terminal.press(&"\t".repeat(17));
    terminal.until_shown("^e editor");
    terminal.press("\u{5}");
    terminal.until_shown("editor is here");
    assert!(!terminal.screen.screen().alternate_screen());
    terminal.press("quietly, please\r");
    terminal.until("the note", |text| text.contains("note") && text.contains("quietly, please"));
    assert!(terminal.screen.screen().alternate_screen());
    terminal.press("\u{1b}");
    terminal.until_shown("Throw it away?");
    terminal.press("y");
    terminal.until("the clients", |text| !text.contains("New client"));
    terminal.press("q");
    assert_eq!(terminal.end(), 0);
    terminal.assert_restored();
}

/// A terminal that answers no question about its cursor is cleared all the same.
#[test]
fn the_screen_is_drawn_again_with_ctrl_l() {
    let mut terminal = Terminal::demo(24, 80);
    terminal.until_shown("To do today");
    terminal.screen = vt100::Parser::new(24, 80, 0);
    terminal.press("\u{c}");
    terminal.until_shown("To do today");
    terminal.press("q");
    assert_eq!(terminal.end(), 0);
}
