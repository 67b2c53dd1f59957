//! Killed at any moment, the ledger is as before or after; two processes at once lose nothing and leave no gap.
#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

const TABLE_ROWS: usize = 300;

/// A ledger in a folder that is thrown away, used through the binary alone.
struct Ledger {
    folder: TempDir,
}

impl Ledger {
    /// With two clients, of whom one owes an invoice.
    fn new() -> Self {
        let ledger = Self { folder: tempfile::tempdir().unwrap() };
        ledger.done(&["init", "--name", "Studio Lefèvre", "--country", "BE", "--today", "2026-01-01"]);
        for code in ["ALPHA", "BETA"] {
            ledger.done(&["client", "add", "--code", code, "--name", code, "--today", "2026-01-01"]);
        }
        ledger.done(&issue("2026-01-01"));
        ledger
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_relance"));
        command.current_dir(self.folder.path()).env("RELANCE_LEDGER", "ledger.db").env("LC_ALL", "C.UTF-8");
        for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
            command.env(name, self.folder.path());
        }
        command.args(arguments).stdout(Stdio::null()).stderr(Stdio::piped());
        command
    }

    fn spawn(&self, arguments: &[&str]) -> Child {
        self.command(arguments).spawn().unwrap()
    }

    fn output(&self, arguments: &[&str]) -> Output {
        self.command(arguments).stdout(Stdio::piped()).output().unwrap()
    }

    /// Runs a command that must succeed.
    fn done(&self, arguments: &[&str]) -> Output {
        let output = self.output(arguments);
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {:?} {told}", output.status.code());
        output
    }

    fn json(&self, arguments: &[&str]) -> Value {
        serde_json::from_slice(&self.done(arguments).stdout).unwrap()
    }

    /// Numbers of issued documents that begin as given, sorted.
    fn numbers(&self, prefix: &str) -> Vec<String> {
        let list = self.json(&["invoice", "list", "--json"]);
        let rows = list["invoices"].as_array().unwrap();
        let each = rows.iter().filter_map(|row| row["number"].as_str());
        let mut numbers: Vec<String> = each.filter(|n| n.starts_with(prefix)).map(str::to_owned).collect();
        numbers.sort();
        numbers
    }

    /// The promises that hold after anything: a clean check, numbers without gaps, tables taken whole or not at all.
    fn assert_whole(&self) {
        self.done(&["check", "--json"]);
        for prefix in ["2026-", "CN-2026-"] {
            let numbers = self.numbers(prefix);
            let expected: Vec<String> = (1..=numbers.len()).map(|n| format!("{prefix}{n:04}")).collect();
            assert_eq!(numbers, expected);
        }
        let rows = self.numbers("OLD-").len();
        assert_eq!(rows % TABLE_ROWS, 0, "{rows} rows of whole tables");
        for pdf in pages(self.folder.path()) {
            let bytes = fs::read(&pdf).unwrap();
            assert!(bytes.starts_with(b"%PDF"), "{}", pdf.display());
            assert!(bytes.trim_ascii_end().ends_with(b"%%EOF"), "{}", pdf.display());
        }
    }

    /// A table of invoices of another program, with numbers of its own.
    fn write_table(&self, nth: usize) -> String {
        let mut table = "number,client,issue_date,due_date,gross,currency\n".to_owned();
        for row in 0..TABLE_ROWS {
            table += &format!("OLD-{nth}-{row:04},BETA,2025-11-03,2025-12-03,{row}.50,EUR\n");
        }
        let name = format!("table-{nth}.csv");
        fs::write(self.path(&name), table).unwrap();
        name
    }
}

fn issue(today: &str) -> [&str; 9] {
    ["invoice", "new", "--client", "ALPHA", "--line", "Design|1|100|21", "--issue", "--today", today]
}

/// Every PDF under a folder.
fn pages(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(pages(&path));
        } else if path.extension().is_some_and(|extension| extension == "pdf") {
            found.push(path);
        }
    }
    found
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    /// Knuth's linear congruential generator; the high bits are the good ones.
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

/// Starts each command and kills it after a random part of the time that the first one took.
#[test]
fn a_kill_at_any_moment_leaves_nothing_half() {
    let ledger = Ledger::new();
    let mut dice = Dice(20_260_601);
    let begun = Instant::now();
    ledger.done(&issue("2026-01-01"));
    let whole = u64::try_from(begun.elapsed().as_micros()).unwrap();
    for round in 0..60 {
        // Each third round is a new day, so that snapshots are interrupted too.
        let today = format!("2026-{:02}-{:02}", 2 + round / 3 / 28, 1 + round / 3 % 28);
        let table = ledger.write_table(round);
        let commands: [&[&str]; 5] = [
            &issue(&today),
            &["pay", "--invoice", "2026-0001", "--amount", "1.25", "--today", &today],
            &["remind", "ALPHA", "--step", "letter_1", "--out", "letters", "--today", &today],
            &["import", "invoices", &table, "--today", &today],
            &["invoice", "credit", "2026-0001", "--amount", "0.75", "--today", &today],
        ];
        let mut child = ledger.spawn(commands[round % commands.len()]);
        thread::sleep(Duration::from_micros(dice.below(whole * 5 / 4)));
        child.kill().unwrap();
        child.wait().unwrap();
        if round % 10 == 9 {
            ledger.assert_whole();
        }
    }
    ledger.done(&issue("2026-06-01"));
    ledger.assert_whole();
}

#[test]
fn processes_at_once_share_the_numbers() {
    let ledger = Ledger::new();
    // The first write of a day takes the snapshot: all of them want it at the same time.
    for today in ["2026-03-01", "2026-03-02", "2026-03-03"] {
        let running: Vec<Child> = (0..4).map(|_| ledger.spawn(&issue(today))).collect();
        for child in running {
            let output = child.wait_with_output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
    }
    assert_eq!(ledger.numbers("2026-").len(), 1 + 3 * 4);
    ledger.assert_whole();
}

#[test]
fn what_is_written_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let ledger = Ledger::new();
    ledger.done(&["backup", "copies/backup.db"]);
    ledger.done(&["invoice", "pdf", "2026-0001"]);
    ledger.done(&["remind", "ALPHA", "--step", "letter_1", "--out", "letters"]);
    ledger.done(&["export", "ledger", "--format", "csv", "--out", "tables"]);
    let mut folders = vec![ledger.folder.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
            let expected = if path.is_dir() { 0o700 } else { 0o600 };
            assert_eq!(mode, expected, "{}", path.display());
            folders.extend(Some(path).filter(|path| path.is_dir()));
        }
    }
}
