//! An open invoice in the chase, and the step that it has reached by itself.

use super::Chase;
use super::trail::{FirstLetter, Mark, Sent};
use crate::calendar::{Day, next_working_day};
use crate::domain::book::{ClientIx, CurrencyIx, Invoice, InvoiceIx};
use crate::money::Minor;

#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub ix: InvoiceIx,
    pub client: ClientIx,
    pub currency: CurrencyIx,
    pub issued: Day,
    pub due: Day,
    pub open: Minor,
    /// The highest reminder that listed it.
    pub reminded: Option<Sent>,
    /// The place of the last notice that listed it.
    noticed: Option<usize>,
    /// The first reminder that listed it in a letter.
    pub first_letter: Option<FirstLetter>,
}

/// The next step of an item, reached on a day that has come.
pub(super) struct Reached<'a> {
    pub item: &'a Item,
    /// Place of the step in the policy.
    pub rank: usize,
    /// The step is reached on the next working day.
    pub planned: Day,
    /// Days by which the step moved, because the one before went out later than planned.
    pub moved: i32,
}

impl Item {
    pub fn new(ix: InvoiceIx, invoice: &Invoice, open: Minor, mark: Mark) -> Self {
        let &Invoice { client, currency, issued, due, .. } = invoice;
        let Mark { reminded, noticed, first: first_letter } = mark;
        Self { ix, client, currency, issued, due, open, reminded, noticed, first_letter }
    }

    /// Place of the highest reminder that it has had.
    pub fn rank(&self) -> Option<usize> {
        self.reminded.map(|sent| sent.rank)
    }
}

impl Chase<'_> {
    /// The reminder after the last one that the item has had, if its day has come.
    pub(super) fn next_reminder<'b>(&self, item: &'b Item) -> Option<Reached<'b>> {
        let (rank, moved) = self.next_rung(item);
        let planned = item.due + self.policy.steps.get(rank)?.offset + moved;
        (planned <= self.last_working_day).then_some(Reached { item, rank, planned, moved })
    }

    /// The place of the reminder after the last one that the item has had, with the days by which it moved.
    pub(super) fn next_rung(&self, item: &Item) -> (usize, i32) {
        match item.reminded {
            Some(sent) => (sent.rank + 1, self.delay(item, sent)),
            None => (self.policy.first_reminder(), 0),
        }
    }

    /// The latest notice whose day has come, where it was not sent and the due day is still ahead.
    pub(super) fn next_notice<'b>(&self, item: &'b Item) -> Option<Reached<'b>> {
        let notices = self.policy.steps.iter().take(self.policy.first_reminder()).enumerate();
        let comes_after_the_invoice = |offset: i32| item.due + offset > item.issued;
        let came = notices.filter(|(_, step)| comes_after_the_invoice(step.offset));
        let mut planned = came.map(|(rank, step)| (rank, item.due + step.offset));
        let (rank, planned) = planned.rfind(|(_, planned)| *planned <= self.last_working_day)?;
        let is_wanted = item.due > self.day && item.noticed.is_none_or(|noticed| noticed < rank);
        is_wanted.then_some(Reached { item, rank, planned, moved: 0 })
    }

    /// Days by which a reminder went out later than the policy planned it.
    fn delay(&self, item: &Item, sent: Sent) -> i32 {
        let planned = self.policy.steps.get(sent.rank).map(|step| item.due + step.offset);
        planned.map_or(0, |day| next_working_day(day, self.country).days_until(sent.day).max(0))
    }
}
