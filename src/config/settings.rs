//! The settings with their defaults.

use std::path::PathBuf;

use crate::money::Decimal;
use crate::text::Language;

/// What the user chose; everything has a default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Language of the program; `None` asks the machine.
    pub language: Option<Language>,
    pub theme: Theme,
    pub currency_display: CurrencyDisplay,
    /// Program that opens PDFs; `None` asks the desktop.
    pub open_with: Option<String>,
    /// Folder for invoices, letters and exports, as written; [`super::Paths`] knows it expanded.
    pub documents: Option<PathBuf>,
    pub ageing: AgeingSettings,
    pub chase: ChaseSettings,
    pub numbering: NumberingSettings,
    pub snapshots: SnapshotSettings,
    pub keys: Vec<KeyOverride>,
}

/// Colours of the cockpit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    #[default]
    Dark,
    Light,
    Contrast,
    /// The sixteen colours of the terminal.
    Terminal,
}

/// How an amount says its currency where a place holds several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CurrencyDisplay {
    #[default]
    Code,
    Sign,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgeingSettings {
    /// The last day of each bucket but the last one, rising, each at least 1.
    pub edges: Vec<i32>,
}

/// When a step is owed, in days from the due date, and how often letters may follow each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChaseSettings {
    /// Zero or less: before the due date.
    pub courtesy: i32,
    pub letter_1: i32,
    pub letter_2: i32,
    pub formal_notice: i32,
    pub days_between_letters: i32,
    /// In the currency of the client; an open balance under it is left alone.
    pub small_balance: Decimal,
    /// Folder with letter texts of the user, as written.
    pub letters: Option<PathBuf>,
}

/// Patterns of numbers taken at issue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberingSettings {
    pub invoice: String,
    pub credit_note: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SnapshotSettings {
    /// Number of dated snapshots kept.
    pub keep: usize,
}

/// Keys chosen for an action; the cockpit knows which actions and keys there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyOverride {
    pub action: String,
    pub keys: Vec<String>,
    pub line: usize,
}

impl Default for AgeingSettings {
    fn default() -> Self {
        Self { edges: vec![30, 60, 90] }
    }
}

impl Default for ChaseSettings {
    fn default() -> Self {
        Self {
            courtesy: -5,
            letter_1: 7,
            letter_2: 15,
            formal_notice: 30,
            days_between_letters: 5,
            small_balance: Decimal::TEN,
            letters: None,
        }
    }
}

impl Default for NumberingSettings {
    fn default() -> Self {
        Self { invoice: "{year}-{seq:4}".to_owned(), credit_note: "CN-{year}-{seq:4}".to_owned() }
    }
}

impl Default for SnapshotSettings {
    fn default() -> Self {
        Self { keep: 30 }
    }
}
