//! The floors of `src/lib.rs`: a floor names only what lies below it, and each outside crate has its floors.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::{Path, PathBuf};

/// A floor, the floors it may name, and the crates that may be named there.
struct Floor {
    name: &'static str,
    below: &'static [&'static str],
    crates: &'static [&'static str],
}

const EVERYWHERE: &[&str] = &["serde", "thiserror"];

const FLOORS: &[Floor] = &[
    Floor { name: "money", below: &[], crates: &["rust_decimal"] },
    Floor { name: "calendar", below: &[], crates: &["chrono"] },
    Floor {
        name: "text",
        below: &["money", "calendar"],
        crates: &["fluent_bundle", "unic_langid", "unicode_normalization", "unicode_width"],
    },
    Floor { name: "domain", below: &["money", "calendar"], crates: &["iban", "serde_json"] },
    Floor {
        name: "store",
        below: &["money", "calendar", "domain"],
        crates: &["rusqlite", "serde_json", "sha2", "tempfile"],
    },
    Floor {
        name: "document",
        below: &["money", "calendar", "text", "domain"],
        crates: &[
            "printpdf",
            "lopdf",
            "subsetter",
            "usvg",
            "png",
            "qrcodegen",
            "sha2",
            "unicode_normalization",
            "unicode_names2",
        ],
    },
    Floor { name: "import", below: &["money", "calendar", "text", "domain"], crates: &["csv", "sha2"] },
    Floor { name: "config", below: &["money", "calendar", "text"], crates: &["toml", "directories"] },
    Floor {
        name: "app",
        below: &["money", "calendar", "text", "domain", "store", "document", "import", "config"],
        crates: &["csv", "serde_json", "open", "sha2", "tempfile"],
    },
    Floor {
        name: "cli",
        below: &["money", "calendar", "text", "domain", "config", "app"],
        crates: &["clap", "clap_complete", "clap_mangen", "serde_json", "csv", "indicatif", "unicode_width"],
    },
    Floor {
        name: "tui",
        below: &["money", "calendar", "text", "domain", "config", "app"],
        crates: &["ratatui", "crossterm", "tui_input", "nucleo_matcher", "unicode_width", "signal_hook"],
    },
];

const OUTSIDE: &[&str] = &[
    "chrono",
    "clap",
    "clap_complete",
    "clap_mangen",
    "crossterm",
    "csv",
    "directories",
    "fluent_bundle",
    "iban",
    "indicatif",
    "lopdf",
    "nucleo_matcher",
    "open",
    "png",
    "printpdf",
    "qrcodegen",
    "ratatui",
    "rusqlite",
    "rust_decimal",
    "serde_json",
    "sha2",
    "signal_hook",
    "subsetter",
    "tempfile",
    "toml",
    "tui_input",
    "unic_langid",
    "unicode_names2",
    "unicode_normalization",
    "unicode_width",
    "usvg",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !is_of_tests(&path) {
            found.push(path);
        }
    }
}

/// Whole files that only tests compile may name what they like.
fn is_of_tests(path: &Path) -> bool {
    let is_in_folder = path.parent().is_some_and(|folder| folder.ends_with("tests"));
    is_in_folder || ["tests.rs", "sample.rs"].iter().any(|name| path.ends_with(name))
}

fn floor_of(path: &Path) -> Option<&'static Floor> {
    let inside = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap();
    let first = inside.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs");
    FLOORS.iter().find(|floor| floor.name == first)
}

fn is_named(line: &str, prefix: &str, name: &str) -> bool {
    let wanted = format!("{prefix}{name}");
    line.match_indices(&wanted).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + wanted.len()..].chars().next();
        let starts = !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':' || c == '/');
        let ends = wanted.ends_with(':') || !after.is_some_and(|c| c.is_alphanumeric() || c == '_');
        starts && ends
    })
}

fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .take_while(|(_, line)| !line.starts_with("#[cfg(test)]"))
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
}

fn violations(text: &str, floor: &Floor) -> Vec<String> {
    let mut found = Vec::new();
    for (number, line) in code_lines(text) {
        for other in
            FLOORS.iter().filter(|other| other.name != floor.name && !floor.below.contains(&other.name))
        {
            if is_named(line, "crate::", other.name) {
                found.push(format!("{}: {} names {}", number + 1, floor.name, other.name));
            }
        }
        for outside in
            OUTSIDE.iter().filter(|name| !floor.crates.contains(name) && !EVERYWHERE.contains(name))
        {
            if is_named(line, "", &format!("{outside}::")) || is_named(line, "use ", &format!("{outside};")) {
                found.push(format!("{}: {} names the crate {outside}", number + 1, floor.name));
            }
        }
        if line.contains("std::env") && !["config", "app"].contains(&floor.name) {
            found.push(format!("{}: only config reads the environment", number + 1));
        }
    }
    found
}

#[test]
fn a_floor_names_only_what_lies_below_it() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let wrong: Vec<String> = files
        .iter()
        .filter_map(|path| floor_of(path).map(|floor| (path, floor)))
        .flat_map(|(path, floor)| {
            let text = fs::read_to_string(path).unwrap();
            violations(&text, floor)
                .into_iter()
                .map(|what| format!("{}:{what}", path.display()))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn nothing_in_the_product_opens_a_network_connection() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains("std::net"), "{} names std::net", path.display());
    }
}

#[test]
fn the_checker_sees_what_is_wrong() {
    let store = FLOORS.iter().find(|floor| floor.name == "store").unwrap();
    assert_eq!(violations("use crate::tui::model;\n", store).len(), 1);
    assert_eq!(violations("let x = ratatui::Frame::new();\n", store).len(), 1);
    assert!(violations("use crate::domain::book;\nuse rusqlite::Connection;\n", store).is_empty());
}
