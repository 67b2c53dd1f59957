//! What README.md shows is true: every command of its `console` blocks is run.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::Path;
use std::process::Command;

/// Tables as an old program would give them: ZOLA owes one invoice since long ago, and 2026-0042.
const TABLES: [(&str, &str); 3] = [
    ("clients.csv", "code,name,country,language\nZOLA,Atelier Zola,BE,fr\n"),
    (
        "invoices.csv",
        "number,client,issue_date,due_date,gross,currency\n\
         2026-0041,ZOLA,2026-01-05,2026-02-04,1210.00,EUR\n\
         2026-0042,ZOLA,2026-01-06,2026-02-05,1285.63,EUR\n",
    ),
    ("payments.csv", "invoice,date,amount\n2026-0041,2026-02-01,500.00\n"),
];

/// The commands of every block, each without its comment.
fn commands(readme: &str) -> Vec<Vec<String>> {
    let blocks = readme.split("```console\n").skip(1).filter_map(|rest| rest.split("```").next());
    let lines = blocks.flat_map(str::lines).filter_map(|line| line.strip_prefix("$ "));
    lines.map(|line| words(line.split(" # ").next().unwrap())).collect()
}

/// Words of a shell line; double quotes hold one together.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted) = (Vec::new(), String::new(), false);
    for c in line.trim().chars() {
        match c {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.extend(Some(std::mem::take(&mut word)).filter(|word| !word.is_empty())),
            _ => word.push(c),
        }
    }
    words.extend(Some(word).filter(|word| !word.is_empty()));
    words
}

/// Runs a command in a folder; `> FILE` keeps what it prints.
fn run(command: &[String], folder: &Path) {
    let parts: Vec<&[String]> = command.split(|word| word == ">").collect();
    let mut program = Command::new(env!("CARGO_BIN_EXE_relance"));
    program.current_dir(folder).env("RELANCE_LEDGER", "ledger.db").env("LC_ALL", "C.UTF-8");
    for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
        program.env(name, folder);
    }
    let arguments = parts.first().unwrap();
    let output = program.args(arguments.iter().skip(1)).output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    // Warnings, such as a copy of an imported invoice that there is not, are no failure.
    assert!(matches!(output.status.code(), Some(0 | 4)), "{command:?}: {:?} {told}", output.status.code());
    assert!(!output.stdout.is_empty(), "{command:?} prints nothing");
    if let Some(file) = parts.get(1).and_then(|words| words.first()) {
        fs::write(folder.join(file), output.stdout).unwrap();
    }
}

#[test]
fn the_commands_of_the_readme_run() {
    let folder = tempfile::tempdir().unwrap();
    for (name, table) in TABLES {
        fs::write(folder.path().join(name), table).unwrap();
    }
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let commands = commands(&readme);
    // The program alone opens the cockpit, which `tests/pty.rs` tries.
    let shown: Vec<&Vec<String>> = commands.iter().filter(|words| words.len() > 1).collect();
    assert!(shown.len() > 10, "README.md shows the commands");
    for command in shown {
        assert_eq!(command.first().map(String::as_str), Some("relance"), "{command:?}");
        run(command, folder.path());
    }
}
