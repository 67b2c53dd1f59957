//! The figures of the day, and the steps as rows of a list.

use std::sync::Arc;

use super::find;

use crate::calendar::Day;
use crate::domain::book::Book;
use crate::domain::chase::StepOwed;
use crate::domain::id::ClientId;
use crate::domain::policy::Policy;
use crate::domain::query::{Facts, State, States};
use crate::domain::report::today::{self, Today};
use crate::money::{Minor, Money};
use crate::tui::list::Rows;

#[derive(Clone, Debug)]
pub struct TodayList {
    pub book: Arc<Book>,
    pub report: Today,
}

impl TodayList {
    pub fn new(book: Arc<Book>, day: Day, policy: &Policy, country: &str, filter: &str) -> Self {
        let mut report = today::today(&book, day, policy, country);
        let wanted = find::query(filter, day);
        if !wanted.is_empty() {
            report.steps.retain(|step| {
                let text = find::client_text(&book, step.client);
                wanted.admits(&facts(step, &book, &text))
            });
        }
        Self { report, book }
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

fn facts<'a>(step: &'a StepOwed, book: &'a Book, text: &'a str) -> Facts<'a> {
    Facts {
        client: Some(book.client(step.client)),
        client_text: text,
        step: Some(&step.step),
        amount: step.at_risk.first().copied(),
        states: States::default()
            .with(State::Open, true)
            .with(State::Owed, true)
            .with(State::Held, step.held.is_some()),
        ..Facts::default()
    }
}

impl Rows for TodayList {
    type Id = ClientId;

    fn count(&self) -> usize {
        self.report.steps.len()
    }

    fn id(&self, at: usize) -> Option<ClientId> {
        self.report.steps.get(at).map(|step| self.book.client(step.client).id)
    }
}
