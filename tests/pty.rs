//! The cockpit of the real binary in a real pseudo-terminal.
#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rstest::rstest;
use tempfile::TempDir;

/// Long enough for a busy machine; a test that passes never waits for it.
const PATIENCE: Duration = Duration::from_secs(60);

/// A terminal with the program in it, and a home folder that is thrown away.
struct Terminal {
    screen: vt100::Parser,
    bytes: Receiver<Vec<u8>>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    home: TempDir,
}

impl Terminal {
    fn open(arguments: &[&str], rows: u16, cols: u16) -> Self {
        let home = tempfile::tempdir().unwrap();
        let pair = native_pty_system().openpty(size(rows, cols)).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_relance"));
        command.args(arguments);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        command.env("LANG", "en_GB.UTF-8");
        for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"] {
            command.env(name, home.path());
        }
        command.cwd(home.path());
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, bytes) = channel();
        thread::spawn(move || {
            let mut buffer = [0; 1 << 16];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer.iter().copied().take(count).collect()).is_err() {
                    return;
                }
            }
        });
        let keys = pair.master.take_writer().unwrap();
        let child = pair.slave.spawn_command(command).unwrap();
        let screen = vt100::Parser::new(rows, cols, 0);
        Self { screen, bytes, keys, child, master: pair.master, home }
    }

    fn demo(rows: u16, cols: u16) -> Self {
        Self::open(&["--demo", "--today", "2026-11-21"], rows, cols)
    }

    fn text(&self) -> String {
        self.screen.screen().contents()
    }

    fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// Waits until the screen is as wanted.
    fn until(&mut self, wanted: &str, is_so: impl Fn(&str) -> bool) {
        let start = Instant::now();
        while !is_so(&self.text()) {
            match self.bytes.recv_timeout(PATIENCE.saturating_sub(start.elapsed())) {
                Ok(bytes) => self.screen.process(&bytes),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    panic!("{wanted} never stood on the screen:\n{}", self.text())
                }
            }
        }
    }

    fn until_shown(&mut self, wanted: &str) {
        self.until(wanted, |text| text.contains(wanted));
    }

    /// Waits for the end of the program and gives its exit code.
    fn end(&mut self) -> u32 {
        let start = Instant::now();
        let code = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status.exit_code();
            }
            if let Ok(bytes) = self.bytes.recv_timeout(Duration::from_millis(20)) {
                self.screen.process(&bytes);
            }
            assert!(start.elapsed() < PATIENCE, "the program does not end:\n{}", self.text());
        };
        while let Ok(bytes) = self.bytes.recv_timeout(Duration::from_millis(200)) {
            self.screen.process(&bytes);
        }
        code
    }

    /// The shell finds its terminal as it left it.
    fn assert_restored(&self) {
        let screen = self.screen.screen();
        assert!(!screen.alternate_screen(), "the alternate screen is left");
        assert!(!screen.hide_cursor(), "the cursor is shown");
        assert!(!screen.bracketed_paste(), "pasted text is not marked");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    }

    fn signal(&self, name: &str) {
        let pid = self.child.process_id().unwrap().to_string();
        assert!(Command::new("kill").args(["-s", name, &pid]).status().unwrap().success());
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const fn size(rows: u16, cols: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

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
        ("2", "Over 90"),
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
    terminal.until_shown("== Overdue");
    terminal.press("j");
    terminal.until("another row", |text| text.lines().filter(|line| line.starts_with("> ")).count() > 2);
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
