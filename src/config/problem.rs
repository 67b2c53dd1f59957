//! What is wrong in a settings file, by line and key.

use std::path::Path;

use crate::text::{Messages, args};

/// One thing wrong in the settings file. The setting keeps its default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// 1 for the first; `None` where the whole file is meant.
    pub line: Option<usize>,
    /// `ageing.edges`; empty where no key is known.
    pub key: String,
    pub fault: Fault,
}

/// What is wrong, mostly by what was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    Unreadable {
        reason: String,
    },
    NotToml {
        reason: String,
    },
    UnknownKey {
        meant: Option<&'static str>,
    },
    NotText,
    NotATable,
    NotAWholeNumber {
        least: i32,
        most: i32,
    },
    NotAnAmount,
    NotOneOf {
        choices: String,
    },
    NotRising,
    StepsNotRising,
    NotAPattern {
        example: &'static str,
    },
    NotKeys,
    /// In `[keys]`.
    UnknownAction {
        meant: Option<&'static str>,
    },
    NotAKey {
        found: String,
    },
    /// The file is written in a way in which this setting alone can't be changed.
    NotOnItsLine,
}

impl Problem {
    /// `config.toml:12: ageing.edges: expected …`
    pub fn show(&self, file: &Path, messages: Messages) -> String {
        let line = self.line.map(|line| format!(":{line}")).unwrap_or_default();
        let shown = format!("{}{line}: {}", file.display(), self.told(messages));
        crate::text::clean(&shown).into_owned()
    }

    /// `ageing.edges: expected …`, without file and line.
    pub fn told(&self, messages: Messages) -> String {
        let key = if self.key.is_empty() { String::new() } else { format!("{}: ", self.key) };
        crate::text::clean(&format!("{key}{}", self.message(messages))).into_owned()
    }

    pub fn message(&self, messages: Messages) -> String {
        match &self.fault {
            Fault::Unreadable { reason } => messages.format("config-unreadable", &args![reason = reason]),
            Fault::NotToml { reason } => messages.format("config-not-toml", &args![reason = reason]),
            Fault::UnknownKey { meant: None } => messages.get("config-unknown-key").into_owned(),
            Fault::UnknownKey { meant: Some(meant) } => {
                messages.format("config-unknown-key-meant", &args![meant = *meant])
            }
            Fault::NotText => messages.get("config-not-text").into_owned(),
            Fault::NotATable => messages.get("config-not-a-table").into_owned(),
            Fault::NotAWholeNumber { least, most } => {
                messages.format("config-not-a-whole-number", &args![least = least, most = most])
            }
            Fault::NotAnAmount => messages.get("config-not-an-amount").into_owned(),
            Fault::NotOneOf { choices } => messages.format("config-not-one-of", &args![choices = choices]),
            Fault::NotRising => messages.get("config-not-rising").into_owned(),
            Fault::StepsNotRising => messages.get("config-steps-not-rising").into_owned(),
            Fault::NotAPattern { example } => {
                messages.format("config-not-a-pattern", &args![example = *example])
            }
            Fault::NotKeys => messages.get("config-not-keys").into_owned(),
            Fault::UnknownAction { meant: None } => messages.get("config-unknown-action").into_owned(),
            Fault::UnknownAction { meant: Some(meant) } => {
                messages.format("config-unknown-action-meant", &args![meant = *meant])
            }
            Fault::NotAKey { found } => messages.format("config-not-a-key", &args![found = found.as_str()]),
            Fault::NotOnItsLine => messages.get("config-not-on-its-line").into_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn a_problem_names_file_line_and_key() {
        let problem = Problem {
            line: Some(4),
            key: "snapshots.keep".to_owned(),
            fault: Fault::NotAWholeNumber { least: 1, most: 1000 },
        };
        let file = Path::new("config.toml");
        assert_eq!(
            problem.show(file, Messages::new(Language::En)),
            "config.toml:4: snapshots.keep: expected a whole number from 1 to 1,000"
        );
        assert_eq!(
            problem.show(file, Messages::new(Language::Fr)),
            "config.toml:4: snapshots.keep: un nombre entier de 1 à 1\u{202f}000 est attendu"
        );
    }
}
