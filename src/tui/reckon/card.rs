//! What stands at the head of a client's page: what it owes, what the chase asks for, how it pays.

use std::sync::Arc;

use super::clients::{self, ClientLine};
use super::today::TodayRow;
use crate::calendar::Day;
use crate::domain::book::{Book, Scope};
use crate::domain::chase::{Chased, chased_client};
use crate::domain::id::ClientId;
use crate::domain::policy::Policy;
use crate::domain::report::payer::Habits;
use crate::money::Decimal;
use crate::tui::world::Home;

/// A client on a day.
#[derive(Clone, Debug)]
pub struct ClientCard {
    pub book: Arc<Book>,
    pub day: Day,
    /// One for each currency, the house's first; one without currency where nothing is owed.
    pub lines: Vec<ClientLine>,
    pub chased: Chased,
    /// `None` while only the open items are known.
    pub habit: Option<Habit>,
}

/// How a client paid its newest invoices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Habit {
    /// Invoices that were paid in full.
    pub invoices: usize,
    /// Median days from due day to payment; `None` without paid invoices.
    pub median: Option<Decimal>,
}

impl ClientCard {
    pub fn new(book: Arc<Book>, day: Day, policy: &Policy, home: &Home, id: ClientId) -> Option<Self> {
        let client = book.client_of_id(id)?;
        let mut lines = clients::lines_of(&book, day, client);
        lines.sort_by_key(|line| line.currency.map(|ix| home.place(book.currency(ix))));
        let chased = chased_client(&book, client, day, policy, &home.country);
        let habit = match book.scope() {
            Scope::Open { .. } => None,
            Scope::Whole => {
                let habits = Habits::of(&book, day);
                Some(Habit { invoices: habits.delays(client).len(), median: habits.median(client) })
            }
        };
        Some(Self { lines, chased, habit, day, book })
    }

    /// What the chase asks for: the step, and the invoices that are beyond the last one.
    pub fn rows(&self) -> impl Iterator<Item = TodayRow<'_>> {
        let steps = self.chased.steps.iter().map(TodayRow::Step);
        steps.chain(self.chased.exhausted.iter().map(TodayRow::Exhausted))
    }
}
