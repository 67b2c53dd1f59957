//! What the program can do, one file for each thing. The app owns the ledger; the front ends own nothing.

pub mod demo;
mod editor;
mod error;
mod explain;
pub mod export_ledger;
mod find;
pub mod import_tables;
mod issue;
mod keep_client;
mod keep_company;
mod keep_setting;
mod letter;
mod letter_text;
mod money_in;
mod open_file;
mod paper;
mod redo;
mod safety;
#[cfg(test)]
mod tests;
mod tour;
mod undo;
mod unfinished;
mod why;
mod write_draft;

use crate::calendar::{Day, now};
use crate::config::{Config, Settings};
use crate::domain::book::Book;
use crate::domain::change::{Applied, Change};
use crate::domain::company::Company;
use crate::domain::policy::{Policy, Step, StepName};
use crate::domain::report::ageing::{AgeingSpec, Basis, Edges};
use crate::money::{Currency, Minor};
use crate::store::{Numbers, Stamp, Store};

pub use crate::document::reading::{Piece as ReadPiece, Reading, Row as ReadRow};
pub use crate::store::{
    Deed, DocumentFilter, DocumentRow, Entry, Event, Finding, FormerLine, PaymentFilter, PaymentRow,
    SavedClient, SavedContact,
};
pub use editor::edit_text;
pub use error::{AppError, Doing};
pub use explain::{
    Explanation, InWords, NotWhole, Place, explain_finding, explain_output, flaw_text, gap_names,
};
pub use keep_company::read_logo;
pub use keep_setting::start_settings;
pub use letter::{Letter, LetterOptions, Prepared};
pub use letter_text::LetterText;
pub use money_in::{Received, Share, Taken};
pub use paper::read_file;
pub use safety::restore;
pub use tour::{keep_tour, read_tour};
pub use undo::{Corrected, Undoable, Undone};
pub use unfinished::{Kept, KeptField, Unfinished};
pub use why::{deed_name, entry_name, hold_text, reason_text, step_name};

/// An open ledger with the settings and the day it is looked at.
#[derive(Debug)]
pub struct App {
    pub store: Store,
    pub config: Config,
    pub today: Day,
}

pub type Result<T> = std::result::Result<T, AppError>;

impl App {
    /// Opens the ledger of the settings.
    pub fn open(config: Config, today: Day) -> Result<Self> {
        let path = &config.paths.ledger;
        if !path.exists() {
            return Err(AppError::NoLedger(path.clone()));
        }
        Ok(Self { store: Store::open(path)?, config, today })
    }

    /// Creates the ledger of the settings.
    pub fn create(config: Config, today: Day, company: &Company) -> Result<Self> {
        refuse_flaws(company.check())?;
        let path = &config.paths.ledger;
        if path.exists() {
            return Err(AppError::LedgerExists(path.clone()));
        }
        let store = Store::create(path, company, &Stamp { at: now(), today })?;
        Ok(Self { store, config, today })
    }

    pub fn stamp(&self) -> Stamp {
        Stamp { at: now(), today: self.today }
    }

    /// Executes a change, after the snapshot of the day.
    pub fn apply(&mut self, change: &Change) -> Result<Applied> {
        self.snapshot_of_the_day()?;
        Ok(self.store.apply(change, &self.stamp())?)
    }

    /// Decides and writes while no other process writes, after the snapshot of the day.
    fn alone<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        self.snapshot_of_the_day()?;
        let hold = self.store.hold()?;
        let worked = work(self);
        self.store.settle(hold, worked)
    }

    /// What is open on a day.
    pub fn book_for(&self, day: Day) -> Result<Book> {
        Ok(self.store.read_book_open(day, Numbers::With)?)
    }

    /// The same for sums by client, which need no numbers of invoices.
    pub fn book_of_sums(&self, day: Day) -> Result<Book> {
        Ok(self.store.read_book_open(day, Numbers::Without)?)
    }

    pub fn whole_book(&self) -> Result<Book> {
        Ok(self.store.read_book(Numbers::With)?)
    }

    /// The policy of the settings.
    pub fn policy(&self) -> Policy {
        policy_of(&self.config.settings)
    }

    /// The ageing of the settings' buckets.
    pub fn ageing_spec(&self, basis: Basis) -> AgeingSpec {
        AgeingSpec { basis, edges: edges_of(&self.config.settings), net_oldest_first: false }
    }
}

/// The standard policy with the offsets and limits of the settings.
pub fn policy_of(settings: &Settings) -> Policy {
    let chase = &settings.chase;
    let mut policy = Policy::standard();
    let offsets = [
        (StepName::COURTESY, chase.courtesy),
        (StepName::LETTER_1, chase.letter_1),
        (StepName::LETTER_2, chase.letter_2),
        (StepName::FORMAL_NOTICE, chase.formal_notice),
    ];
    for (name, offset) in offsets {
        policy
            .steps
            .iter_mut()
            .filter(|step| step.name == name)
            .for_each(|step: &mut Step| step.offset = offset);
    }
    policy.days_between = chase.days_between_letters;
    policy.least = Minor::round_from(chase.small_balance, Currency::EUR).unwrap_or(policy.least);
    policy
}

/// The buckets of the settings.
pub fn edges_of(settings: &Settings) -> Edges {
    Edges::new(settings.ageing.edges.clone()).unwrap_or_default()
}

/// Warnings pass; anything else is refused.
fn refuse_flaws(flaws: Vec<crate::domain::flaw::Flaw>) -> Result<()> {
    let wrong: Vec<_> = flaws.into_iter().filter(|flaw| !flaw.is_warning()).collect();
    if wrong.is_empty() { Ok(()) } else { Err(AppError::Flaws(wrong)) }
}

/// A name that is a file name on every system: letters, digits, point, dash and underscore.
fn safe_name(text: &str) -> String {
    let safe: String = text
        .chars()
        .map(|c| if c.is_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '-' })
        .collect();
    let safe = safe.trim_matches('.');
    if safe.is_empty() { "_".to_owned() } else { safe.to_owned() }
}
