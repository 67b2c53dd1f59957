//! The figures of the day, and the steps as rows of a list.

use std::sync::Arc;

use super::find;
use crate::calendar::Day;
use crate::domain::book::{Book, ClientIx, InvoiceIx};
use crate::domain::chase::{Exhausted, StepOwed, home_first, is_foreign};
use crate::domain::id::ClientId;
use crate::domain::policy::Policy;
use crate::domain::query::{Facts, State, States};
use crate::domain::report::today::{self, Today};
use crate::money::{Minor, Money};
use crate::tui::list::Rows;
use crate::tui::world::Home;

#[derive(Clone, Debug)]
pub struct TodayList {
    pub book: Arc<Book>,
    pub report: Today,
}

/// A row of the work list: what can be done, then who has had every letter, then what waits.
#[derive(Clone, Copy, Debug)]
pub enum TodayRow<'a> {
    Step(&'a StepOwed),
    Exhausted(&'a Exhausted),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TodayId {
    Step(ClientId),
    Exhausted(ClientId),
}

impl<'a> TodayRow<'a> {
    pub const fn client(self) -> ClientIx {
        match self {
            Self::Step(owed) => owed.client,
            Self::Exhausted(row) => row.client,
        }
    }

    pub fn at_risk(self) -> &'a [Money] {
        match self {
            Self::Step(owed) => &owed.at_risk,
            Self::Exhausted(row) => &row.at_risk,
        }
    }

    pub fn invoices(self) -> &'a [InvoiceIx] {
        match self {
            Self::Step(owed) => &owed.invoices,
            Self::Exhausted(row) => &row.invoices,
        }
    }

    /// The row as a filter sees it.
    fn facts(self, book: &'a Book, text: &'a str) -> Facts<'a> {
        let (step, is_owed, is_held) = match self {
            Self::Step(owed) => (&owed.step, true, owed.held.is_some()),
            Self::Exhausted(row) => (&row.last.step, false, false),
        };
        Facts {
            client: Some(book.client(self.client())),
            client_text: text,
            step: Some(step),
            amount: self.at_risk().first().copied(),
            states: States::default()
                .with(State::Open, true)
                .with(State::Owed, is_owed)
                .with(State::Held, is_held),
            ..Facts::default()
        }
    }
}

impl TodayList {
    /// The house's currency comes first.
    pub fn new(book: Arc<Book>, day: Day, policy: &Policy, home: &Home, filter: &str) -> Self {
        let mut report = today::today(&book, day, policy, &home.country);
        home_first(&mut report.steps, home.currency);
        report.exhausted.sort_by_key(|row| is_foreign(&row.at_risk, home.currency));
        let wanted = find::query(filter, day);
        if !wanted.is_empty() {
            let admits = |row: TodayRow<'_>| {
                let text = find::client_text(&book, row.client());
                wanted.admits(&row.facts(&book, &text))
            };
            report.steps.retain(|step| admits(TodayRow::Step(step)));
            report.exhausted.retain(|row| admits(TodayRow::Exhausted(row)));
        }
        Self { book, report }
    }

    pub fn row(&self, at: usize) -> Option<TodayRow<'_>> {
        let (steps, exhausted) = (&self.report.steps, &self.report.exhausted);
        let to_do = self.to_do().count();
        let after = || exhausted.get(at.checked_sub(to_do)?).map(TodayRow::Exhausted);
        let held = || steps.get(at.checked_sub(exhausted.len())?).map(TodayRow::Step);
        let first = steps.get(at).filter(|_| at < to_do).map(TodayRow::Step);
        first.or_else(after).or_else(held)
    }

    /// The steps that can be done today.
    pub fn to_do(&self) -> impl Iterator<Item = &StepOwed> {
        self.report.steps.iter().filter(|step| step.held.is_none())
    }

    /// What the steps of today ask for, by currency.
    pub fn at_stake(&self) -> Vec<Money> {
        let currencies = self.book.currencies().iter();
        let sum = |currency| {
            let each = self.to_do().flat_map(|step| &step.at_risk);
            each.filter(|money| money.currency == currency).map(|money| money.amount).sum::<Minor>()
        };
        let sums = currencies.map(|currency| sum(*currency).of(*currency));
        sums.filter(|money| !money.amount.is_zero()).collect()
    }
}

impl Rows for TodayList {
    type Id = TodayId;

    fn count(&self) -> usize {
        self.report.steps.len() + self.report.exhausted.len()
    }

    fn id(&self, at: usize) -> Option<TodayId> {
        let row = self.row(at)?;
        let client = self.book.client(row.client()).id;
        Some(match row {
            TodayRow::Step(_) => TodayId::Step(client),
            TodayRow::Exhausted(_) => TodayId::Exhausted(client),
        })
    }
}
