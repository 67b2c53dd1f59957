//! Laws of the chase on random ledgers: a laptop that is closed at random loses no step and sends none twice.

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::vec;
use proptest::prelude::*;

use super::{StepOwed, steps_owed};
use crate::calendar::{Day, next_working_day};
use crate::domain::book::Book;
use crate::domain::book::arbitrary::{any_day, first_day, ledger};
use crate::domain::book::facts::{Facts, Word};
use crate::domain::contact::Channel;
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::policy::{Policy, Step, StepName};
use crate::money::Minor;

/// A freelancer who sends whatever is owed on the days on which the laptop is open.
#[derive(Default)]
struct Sender {
    facts: Facts,
    sent: BTreeMap<DocumentId, BTreeSet<StepName>>,
    last_letters: BTreeMap<ClientId, Day>,
}

impl Sender {
    fn open_laptop(&mut self, day: Day) -> Result<Vec<StepOwed>, TestCaseError> {
        let book = self.facts.book();
        let steps = steps_owed(&book, day, &Policy::standard(), "BE");
        self.nothing_is_lost(&book, &steps, day)?;
        for step in steps.iter().filter(|step| step.held.is_none()) {
            self.nothing_is_skipped(&book, step, day)?;
            self.send(&book, step, day)?;
        }
        Ok(steps)
    }

    /// Every invoice that is seven days late and was never reminded is in the step of its client.
    fn nothing_is_lost(&self, book: &Book, steps: &[StepOwed], day: Day) -> Result<(), TestCaseError> {
        for (ix, invoice) in book.each_invoice() {
            let is_late = next_working_day(invoice.due + 7, "BE") <= day;
            let sent = self.sent.get(&invoice.id);
            let is_reminded = sent.is_some_and(|sent| sent.iter().any(|step| *step != StepName::COURTESY));
            let is_new = book.open_on(ix, day).is_positive() && is_late && !is_reminded;
            let is_listed = |step: &&StepOwed| step.client == invoice.client && step.invoices.contains(&ix);
            let is_notice =
                |step: &StepOwed| step.client == invoice.client && step.step == StepName::COURTESY;
            // A notice about other invoices goes out where the reminder is left alone for its amount.
            prop_assert!(
                !is_new || steps.iter().any(|step| is_listed(&step) || is_notice(step)),
                "{} is lost on {day}",
                book.number(ix)
            );
        }
        Ok(())
    }

    /// A client gets at most the step after the highest that one of its open invoices has had.
    fn nothing_is_skipped(&self, book: &Book, step: &StepOwed, day: Day) -> Result<(), TestCaseError> {
        let policy = Policy::standard();
        let rank = |name: &StepName| policy.rank(name).unwrap();
        let open = book
            .each_invoice()
            .filter(|(ix, of)| of.client == step.client && book.open_on(*ix, day).is_positive());
        let had = open.filter_map(|(_, invoice)| self.sent.get(&invoice.id)).flatten().map(rank).max();
        prop_assert!(rank(&step.step) <= had.unwrap_or(0).max(policy.first_reminder() - 1) + 1);
        Ok(())
    }

    fn send(&mut self, book: &Book, step: &StepOwed, day: Day) -> Result<(), TestCaseError> {
        let client = book.client(step.client).id;
        let last = self.last_letters.insert(client, day);
        prop_assert!(last.is_none_or(|last| last.days_until(day) >= 5), "two letters within five days");
        prop_assert!(step.since <= day && !step.invoices.is_empty());
        let invoices: Vec<DocumentId> = step.invoices.iter().map(|ix| book.invoice(*ix).id).collect();
        for invoice in &invoices {
            let is_first = self.sent.entry(*invoice).or_default().insert(step.step.clone());
            prop_assert!(is_first, "{} twice for the same invoice", step.step);
        }
        let step = Some(step.step.clone());
        self.facts.contacts.push(Word { client, day, channel: Channel::Letter, step, invoices });
        Ok(())
    }
}

proptest! {
    #[test]
    fn a_laptop_closed_at_random_loses_no_step_and_sends_none_twice(
        facts in ledger(),
        pauses in vec(1..25, 20..40),
    ) {
        let mut sender = Sender { facts, ..Sender::default() };
        let mut day = first_day();
        for pause in pauses {
            day = day + pause;
            sender.open_laptop(day)?;
        }
        // From the last fact on it is open every day: all ladders come to their end.
        let rest = day.max(first_day() + 600);
        let mut steps = Vec::new();
        for day in (0..150).map(|days| rest + days) {
            steps = sender.open_laptop(day)?;
        }
        let is_left_alone = |step: &StepOwed| step.held.as_ref().is_some_and(|hold| hold.until.is_none());
        prop_assert!(steps.iter().all(is_left_alone), "{:?}", steps);
        let book = sender.facts.book();
        for (ix, invoice) in book.each_invoice() {
            let is_worth_it = book.open_on(ix, rest) >= Policy::standard().least;
            let is_spoken_for = steps.iter().any(|step| step.invoices.contains(&ix));
            let sent = sender.sent.get(&invoice.id);
            let had_notice = sent.is_some_and(|sent| sent.contains(&StepName::FORMAL_NOTICE));
            prop_assert!(!is_worth_it || is_spoken_for || had_notice, "{} slipped through", book.number(ix));
        }
    }

    #[test]
    fn a_step_is_owed_since_the_day_it_says(facts in ledger(), day in any_day(), later in 0..60) {
        // No fact after the day: only time passes.
        let (book, policy) = (facts.until(day).book(), Policy::standard());
        for step in steps_owed(&book, day + later, &policy, "BE") {
            if step.since > day && step.held.is_none() {
                let on_its_day = steps_owed(&book, step.since, &Policy::standard(), "BE");
                let same = on_its_day.iter().find(|found| found.client == step.client);
                // An older invoice of a notice may have come due in between, and left it to the younger ones.
                let is_notice = policy.step(&step.step).is_some_and(Step::is_notice);
                let said = same.map(|found| (&found.step, if is_notice { found.since.max(step.since) } else { found.since }));
                prop_assert_eq!(said, Some((&step.step, step.since)));
                let before = steps_owed(&book, step.since - 1, &Policy::standard(), "BE");
                let same = before.iter().find(|found| found.client == step.client && found.held.is_none());
                prop_assert!(same.is_none_or(|found| found.step != step.step));
            }
        }
    }

    #[test]
    fn what_is_at_risk_is_what_the_letter_lists(facts in ledger(), day in any_day()) {
        let book = facts.book();
        for step in steps_owed(&book, day, &Policy::standard(), "BE") {
            let listed: Minor = step.invoices.iter().map(|ix| book.open_on(*ix, day)).sum();
            prop_assert_eq!(step.at_risk.iter().map(|money| money.amount).sum::<Minor>(), listed);
        }
    }
}
