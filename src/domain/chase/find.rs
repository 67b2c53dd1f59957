//! Finds the step that the items of one client have reached.

use super::item::{Item, Reached};
use super::{Chase, Reason};
use crate::calendar::{Day, next_working_day};
use crate::domain::book::ClientIx;
use crate::domain::policy::{Step, StepName};

/// A step with what it is about, before holds are looked at.
pub(super) struct Found<'a> {
    pub client: ClientIx,
    pub step: &'a Step,
    /// The day on which the first of the invoices reached it.
    pub reached: Day,
    pub listed: Vec<&'a Item>,
    pub why: Vec<Reason>,
}

impl Chase<'_> {
    pub(super) fn reminder<'b>(&'b self, items: &'b [Item]) -> Option<Found<'b>> {
        let next: Vec<Option<Reached<'_>>> = items.iter().map(|item| self.next_reminder(item)).collect();
        let reached = || next.iter().flatten();
        let highest = reached().map(|reached| reached.rank).max()?;
        // The oldest of the items that have had the most, when that is as much as is reached now.
        let ahead = items.iter().rev().filter(|item| item.rank() >= Some(highest));
        let ahead = ahead.max_by_key(|item| item.rank());
        let rank = ahead.and_then(Item::rank).unwrap_or(highest);
        let step = self.policy.steps.get(rank)?;
        let pulls = |reached: &&Reached<'_>| ahead.is_some() || reached.rank == rank;
        let first = reached().filter(pulls).min_by_key(|reached| reached.planned)?;
        let chased = items.iter().zip(&next).filter(|(item, next)| item.due < self.day || next.is_some());
        let listed = chased.map(|(item, _)| item).filter(|item| item.rank() < Some(rank));
        let listed: Vec<&Item> = listed.collect();
        let mut why = self.late(&listed, step);
        why.extend(self.history(first, ahead));
        Some(Found {
            client: first.item.client,
            step,
            reached: next_working_day(first.planned, self.country),
            listed,
            why,
        })
    }

    pub(super) fn notice<'b>(&'b self, items: &'b [Item]) -> Option<Found<'b>> {
        let reached: Vec<Reached<'_>> = items.iter().filter_map(|item| self.next_notice(item)).collect();
        let rank = reached.iter().map(|reached| reached.rank).max()?;
        let step = self.policy.steps.get(rank)?;
        let first =
            reached.iter().filter(|reached| reached.rank == rank).min_by_key(|reached| reached.planned)?;
        let listed: Vec<&Item> = reached.iter().map(|reached| reached.item).collect();
        let nearest = listed.first()?;
        let due_in = Reason::DueIn { invoice: nearest.ix, days: self.day.days_until(nearest.due) };
        let why = vec![due_in, Reason::policy(step)];
        Some(Found {
            client: first.item.client,
            step,
            reached: next_working_day(first.planned, self.country),
            listed,
            why,
        })
    }

    /// How late the oldest item is, and what the policy says.
    fn late(&self, listed: &[&Item], step: &Step) -> Vec<Reason> {
        let late = |item: &&Item| Reason::Late { invoice: item.ix, days: item.due.days_until(self.day) };
        listed.first().map(late).into_iter().chain([Reason::policy(step)]).collect()
    }

    /// What happened before.
    fn history(&self, first: &Reached<'_>, ahead: Option<&Item>) -> Vec<Reason> {
        let name = |rank: usize| self.policy.steps.get(rank).map(|step| step.name.clone());
        let older = |item: &Item| {
            let step: StepName = name(item.rank()?)?;
            Some(Reason::OlderUnpaid { invoice: item.ix, step })
        };
        let last = || {
            let sent = first.item.reminded?;
            Some(Reason::LastLetter { step: name(sent.rank)?, day: sent.day })
        };
        let moved = (first.moved > 0).then_some(Reason::Moved { days: first.moved });
        match ahead.and_then(older) {
            Some(older) => vec![older],
            None => last().or(Some(Reason::NothingSent)).into_iter().chain(moved).collect(),
        }
    }
}
