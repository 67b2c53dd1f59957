//! How far the ladder of an overdue invoice has come, whether or not a step is owed today.

use super::Chase;
use super::item::Item;
use super::reason::Hold;
use crate::calendar::{Day, next_working_day};
use crate::domain::balance::Grid;
use crate::domain::book::{Book, ClientIx, InvoiceIx};
use crate::domain::policy::{Policy, StepName};
use crate::money::{Minor, Money};

/// An invoice between two reminders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ladder {
    /// The highest reminder that listed it.
    pub last: Option<Rung>,
    /// The reminder after it; `None` where the policy has no more.
    pub next: Option<Rung>,
}

/// A reminder with the day on which it went out, or can go out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rung {
    pub step: StepName,
    pub day: Day,
}

/// A client whose overdue invoices have had every reminder of the policy, and are still open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exhausted {
    pub client: ClientIx,
    /// The oldest due day first.
    pub invoices: Vec<InvoiceIx>,
    /// Open amount of the invoices, by currency code.
    pub at_risk: Vec<Money>,
    /// The last of the reminders.
    pub last: Rung,
}

impl Ladder {
    /// Whether every reminder went out.
    pub const fn is_climbed(&self) -> bool {
        self.last.is_some() && self.next.is_none()
    }
}

/// The ladders of all overdue invoices, in the order of the book.
pub fn ladders(book: &Book, day: Day, policy: &Policy, country: &str) -> Vec<(InvoiceIx, Ladder)> {
    let chase = Chase::new(book, day, policy, country);
    let (items, _) = chase.items(|_| true);
    let late = items.iter().flatten().filter(|item| item.due < day);
    let mut ladders: Vec<_> = late.map(|item| (item.ix, chase.ladder(item))).collect();
    ladders.sort_unstable_by_key(|(ix, _)| *ix);
    ladders
}

impl Chase<'_> {
    fn ladder(&self, item: &Item) -> Ladder {
        let step = |rank: usize| self.policy.steps.get(rank);
        let last = item.reminded.and_then(|sent| Some(Rung::new(&step(sent.rank)?.name, sent.day)));
        let (rank, moved) = self.next_rung(item);
        let next = step(rank).map(|step| {
            let planned = next_working_day(item.due + step.offset + moved, self.country);
            let wait = self.wait(item.client, &[item]).and_then(|hold| hold.until);
            let day = wait.map_or(planned, |until| until.max(planned));
            Rung::new(&step.name, day)
        });
        Ladder { last, next }
    }

    /// What is beyond the last reminder among the items of one client, which come with the oldest due day first. Nothing
    /// while the last letter is younger than the time between two letters, or where no letter would be written for it.
    pub(super) fn exhausted(&self, items: &[Item], unapplied: &Grid<Minor>) -> Option<Exhausted> {
        let last = self.policy.steps.len().checked_sub(1)?;
        let beyond: Vec<&Item> = items.iter().filter(|item| item.rank() >= Some(last)).collect();
        let client = beyond.first()?.client;
        let sums = self.sums(client, &beyond, items, unapplied, self.day);
        let is_left_alone = Hold::for_amount(&sums, self.policy.least).is_some();
        let until = self.wait(client, &beyond).and_then(|hold| hold.until);
        if is_left_alone || until > Some(self.day) {
            return None;
        }
        let last = beyond.iter().filter_map(|item| self.ladder(item).last).max_by_key(|last| last.day)?;
        let invoices = beyond.iter().map(|item| item.ix).collect();
        Some(Exhausted { client, invoices, at_risk: sums.into_iter().map(|(open, _)| open).collect(), last })
    }
}

impl Rung {
    fn new(step: &StepName, day: Day) -> Self {
        Self { step: step.clone(), day }
    }
}

#[cfg(test)]
mod tests {
    use super::super::chased;
    use super::*;
    use crate::domain::book::facts::{Facts, day};
    use crate::domain::id::{ClientId, DocumentId};

    /// One client with an invoice of 1,000.00 due on Sunday 31 May 2026.
    fn one_invoice() -> (Facts, ClientId, DocumentId) {
        let mut facts = Facts::default();
        let client = facts.client("A");
        let invoice = facts.invoice(client, "1", "2026-05-01", "2026-05-31", 100_000);
        (facts, client, invoice)
    }

    fn ladder(facts: &Facts, on: &str) -> Ladder {
        let found = ladders(&facts.book(), day(on), &Policy::standard(), "BE");
        let [(_, ladder)] = &found[..] else { panic!("one overdue invoice on {on}") };
        ladder.clone()
    }

    fn rung(step: &StepName, on: &str) -> Option<Rung> {
        Some(Rung::new(step, day(on)))
    }

    #[test]
    fn before_the_first_reminder_the_ladder_says_when_it_comes() {
        let (facts, ..) = one_invoice();
        // 31 May + 7 is Sunday 7 June, so the Monday.
        let expected = Ladder { last: None, next: rung(&StepName::LETTER_1, "2026-06-08") };
        assert_eq!(ladder(&facts, "2026-06-02"), expected);
    }

    #[test]
    fn between_two_reminders_the_ladder_knows_both() {
        let (mut facts, client, invoice) = one_invoice();
        facts.letter(client, "2026-06-08", StepName::LETTER_1, &[invoice]);
        let expected = Ladder {
            last: rung(&StepName::LETTER_1, "2026-06-08"),
            next: rung(&StepName::LETTER_2, "2026-06-15"),
        };
        assert_eq!(ladder(&facts, "2026-06-10"), expected);
    }

    #[test]
    fn after_the_last_reminder_the_client_stays_in_sight() {
        let (mut facts, client, invoice) = one_invoice();
        facts.letter(client, "2026-06-30", StepName::FORMAL_NOTICE, &[invoice]);
        assert!(ladder(&facts, "2026-07-10").is_climbed());
        let on = |day: Day| chased(&facts.book(), day, &Policy::standard(), "BE").exhausted;
        // Five days after the notice is Sunday 5 July.
        assert!(on(day("2026-07-05")).is_empty());
        let found = on(day("2026-07-06"));
        assert_eq!(found[0].last, Rung::new(&StepName::FORMAL_NOTICE, day("2026-06-30")));
        assert_eq!((found[0].invoices.len(), found[0].at_risk[0].amount), (1, Minor(100_000)));
    }

    #[test]
    fn what_is_paid_or_too_small_needs_no_call() {
        let (mut facts, client, invoice) = one_invoice();
        facts.letter(client, "2026-06-30", StepName::FORMAL_NOTICE, &[invoice]);
        facts.pay(invoice, "2026-07-08", 99_500);
        let on = |on: &str| chased(&facts.book(), day(on), &Policy::standard(), "BE").exhausted.len();
        assert_eq!((on("2026-07-07"), on("2026-07-08")), (1, 0));
    }
}
