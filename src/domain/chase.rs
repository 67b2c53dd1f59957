//! The step owed to each client: derived from dates, policy and contacts each time, never stored.
//!
//! A policy is a ladder. Its steps before the due day are *notices*, those from the due day on are *reminders*.
//!
//! **An invoice** stands on the highest reminder that listed it: a letter speaks for every invoice in it. The next
//! reminder is reached on the due day plus its offset, moved to the next working day of the seller's country. Where the
//! reminder before went out later than planned (an import of old invoices, a closed laptop), the rest of the ladder
//! moves by as many days, so that a client has the time between two letters that the policy gives. No reminder is
//! skipped: an invoice that was never reminded begins with the first, however late it is.
//!
//! **A client** gets one letter for all. Its step is the highest among those that its open invoices have reached, and
//! never lower than one that an open invoice has had: the tone does not soften while an older invoice stays unpaid. Once
//! that one is paid, the others go on from their own places. The letter lists every overdue invoice that has not had the
//! step yet, so nothing is sent twice for the same invoice.
//!
//! **A notice** goes to invoices that are not due yet, once for each, when the client is owed no reminder, and only
//! where it falls after the day of issue.
//!
//! **After the last reminder** the letters are *exhausted*: no letter is owed any more, and the client stays in sight for
//! a call or a hand-over, once the time between two letters has passed.
//!
//! A step that is reached may be *held*: too soon after the last letter, within the fourteen days that the first
//! reminder gave a Belgian consumer, or not worth a letter because the amount is below the least or covered by the
//! client's unapplied money.
//!
//! The day of a step depends on facts, not on when the program runs: a laptop closed for ten days finds the same step
//! owed since the same day.

mod clock;
mod find;
mod free;
mod item;
mod ladder;
mod reason;
mod trail;

pub use free::{Asked, asked};
pub use ladder::{Exhausted, Ladder, Rung, ladders};
pub use reason::{Hold, HoldCause, Reason};

use std::cmp::Reverse;

use super::balance::{Grid, each_open};
use super::book::{Book, ClientIx, InvoiceIx};
use super::policy::{Policy, Step, StepName};
use crate::calendar::{Day, last_working_day, next_working_day};
use crate::money::{Currency, Minor, Money};
use find::Found;
use free::free;
use item::Item;
use trail::Trail;

/// What the policy asks for now, for one client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepOwed {
    pub client: ClientIx,
    pub step: StepName,
    /// The day from which the step is owed; in the future while it is too soon after the last letter.
    pub since: Day,
    /// What the letter lists, the oldest due day first.
    pub invoices: Vec<InvoiceIx>,
    /// Open amount of the invoices, by currency code.
    pub at_risk: Vec<Money>,
    pub why: Vec<Reason>,
    /// `None`: it can be done today.
    pub held: Option<Hold>,
}

/// What a day asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chased {
    /// Those to do first, then the held ones; currency by currency, each with the most money at risk first.
    pub steps: Vec<StepOwed>,
    /// Clients beyond the last reminder, in the same order.
    pub exhausted: Vec<Exhausted>,
}

/// The steps of all clients, and the clients that have had every letter.
///
/// Holidays are those of `country`, the seller's.
pub fn chased(book: &Book, day: Day, policy: &Policy, country: &str) -> Chased {
    let chase = Chase::new(book, day, policy, country);
    let (mut items, unapplied) = chase.items(|_| true);
    let mut found = Chased::default();
    for items in &mut items {
        found.steps.extend(chase.step(items, &unapplied));
        found.exhausted.extend(chase.exhausted(items, &unapplied));
    }
    found.steps.sort_by_cached_key(|step| (step.held.is_some(), place(&step.at_risk, step.client, book)));
    found.exhausted.sort_by_cached_key(|row| place(&row.at_risk, row.client, book));
    found
}

/// The steps of all clients.
pub fn steps_owed(book: &Book, day: Day, policy: &Policy, country: &str) -> Vec<StepOwed> {
    chased(book, day, policy, country).steps
}

/// Brings what asks for money of the house's own currency before the rest; steps to do stay before held ones.
pub fn home_first(steps: &mut [StepOwed], home: Currency) {
    steps.sort_by_key(|step| (step.held.is_some(), is_foreign(&step.at_risk, home)));
}

/// Whether the first amount is in another currency than the house's.
pub fn is_foreign(at_risk: &[Money], home: Currency) -> bool {
    at_risk.first().is_some_and(|money| money.currency != home)
}

/// The step of one client.
pub fn step_owed(
    book: &Book,
    client: ClientIx,
    day: Day,
    policy: &Policy,
    country: &str,
) -> Option<StepOwed> {
    chased_client(book, client, day, policy, country).steps.pop()
}

/// What a day asks for of one client.
pub fn chased_client(book: &Book, client: ClientIx, day: Day, policy: &Policy, country: &str) -> Chased {
    let chase = Chase::new(book, day, policy, country);
    let (mut items, unapplied) = chase.items(|of| of == client);
    let mut found = Chased::default();
    if let Some(items) = items.get_mut(client.at()) {
        found.steps.extend(chase.step(items, &unapplied));
        found.exhausted.extend(chase.exhausted(items, &unapplied));
    }
    found
}

/// What a letter lists when the user asks for a step that is not owed: everything overdue, or for a notice everything
/// that is not due yet. The oldest due day first.
pub fn invoices_for(book: &Book, client: ClientIx, step: &Step, day: Day) -> Vec<InvoiceIx> {
    let mut invoices: Vec<InvoiceIx> = Vec::new();
    each_open(book, day, |ix, invoice, _| {
        let is_listed = if step.is_notice() { invoice.due >= day } else { invoice.due < day };
        if invoice.client == client && is_listed {
            invoices.push(ix);
        }
    });
    invoices.sort_by_key(|ix| (book.invoice(*ix).due, book.number(*ix)));
    invoices
}

/// Why a letter can't go out even where the user asks for its step: it would ask for nothing, or the fourteen days that
/// the first reminder gave a Belgian consumer are not over.
pub fn refusal(
    book: &Book,
    client: ClientIx,
    invoices: &[InvoiceIx],
    day: Day,
    policy: &Policy,
    country: &str,
) -> Option<Hold> {
    let sums: Vec<(Money, Minor)> =
        asked(book, client, invoices, day).into_iter().map(|asked| (asked.listed, asked.free)).collect();
    let chase = Chase::new(book, day, policy, country);
    let (items, _) = chase.items(|of| of == client);
    let listed = items.iter().flatten().filter(|item| invoices.contains(&item.ix));
    let running = chase.consumer_days(client, listed).filter(|days| day <= days.last);
    Hold::for_amount(&sums, Minor::ZERO).or_else(|| Some(running?.hold(country)))
}

/// The place in a list: amounts of two currencies are never compared, so each currency stands by itself.
fn place<'a>(
    at_risk: &[Money],
    client: ClientIx,
    book: &'a Book,
) -> (Option<Currency>, Reverse<Minor>, &'a str) {
    let first = at_risk.first();
    let amount = first.map_or(Minor::ZERO, |money| money.amount);
    (first.map(|money| money.currency), Reverse(amount), &book.client(client).code)
}

/// The inputs of one look at the chase.
struct Chase<'a> {
    book: &'a Book,
    day: Day,
    policy: &'a Policy,
    country: &'a str,
    trail: Trail,
    /// What was planned up to this day has had its working day: one look at the calendar for all items.
    last_working_day: Day,
}

impl<'a> Chase<'a> {
    fn new(book: &'a Book, day: Day, policy: &'a Policy, country: &'a str) -> Self {
        let (trail, last_working_day) = (Trail::of(book, day, policy), last_working_day(day, country));
        Self { book, day, policy, country, trail, last_working_day }
    }

    /// The open invoices of each client that are overdue or near their due day, and the clients' unapplied money.
    ///
    /// They come by client at once: a sort of all of them took a third of the time of the first frame.
    fn items(&self, wanted: impl Fn(ClientIx) -> bool) -> (Vec<Vec<Item>>, Grid<Minor>) {
        let horizon = self.day + self.policy.lead_days();
        let mut items = vec![Vec::new(); self.book.clients().len()];
        let mut marks = self.trail.marks();
        let unapplied = each_open(self.book, self.day, |ix, invoice, open| {
            if invoice.due <= horizon
                && wanted(invoice.client)
                && let Some(of_client) = items.get_mut(invoice.client.at())
            {
                of_client.push(Item::new(ix, invoice, open, marks.of(ix)));
            }
        });
        (items, unapplied)
    }

    /// The step for the items of one client: a notice only where no reminder is owed. Puts the oldest due day first,
    /// then by number.
    fn step(&self, items: &mut [Item], unapplied: &Grid<Minor>) -> Option<StepOwed> {
        let by_number = |a: &Item, b: &Item| self.book.number(a.ix).cmp(self.book.number(b.ix));
        items.sort_by(|a, b| a.due.cmp(&b.due).then_with(|| by_number(a, b)));
        let reminder = self.reminder(items).map(|found| self.weigh(found, items, unapplied));
        match reminder {
            Some(owed) if !owed.is_left_alone() => Some(owed),
            left_alone => self.notice(items).map(|found| self.weigh(found, items, unapplied)).or(left_alone),
        }
    }

    /// Adds the day and the hold to a step that was found.
    fn weigh(&self, found: Found<'_>, items: &[Item], unapplied: &Grid<Minor>) -> StepOwed {
        let sums = self.sums(found.client, &found.listed, items, unapplied, self.day);
        let reached = self.worth_since(&found, items, unapplied);
        let wait = self.wait(found.client, &found.listed);
        let until = wait.as_ref().and_then(|hold| hold.until);
        let still = wait.filter(|_| until > Some(self.day));
        StepOwed {
            client: found.client,
            step: found.step.name.clone(),
            since: until.map_or(reached, |until| until.max(reached)),
            invoices: found.listed.iter().map(|item| item.ix).collect(),
            held: Hold::for_amount(&sums, self.policy.least).or(still),
            at_risk: sums.into_iter().map(|(open, _)| open).collect(),
            why: found.why,
        }
    }

    /// The day on which enough of what a reminder lists was overdue: a younger invoice may make an older one worth a letter.
    fn worth_since(&self, found: &Found<'_>, items: &[Item], unapplied: &Grid<Minor>) -> Day {
        if found.step.is_notice() {
            return found.reached;
        }
        let grown = found.listed.iter().map(|item| item.due + 1).filter(|day| *day > found.reached);
        let mut days = std::iter::once(found.reached).chain(grown);
        let is_worth = |day: &Day| {
            let came = |item: &&Item| item.due < *day || item.due + found.step.offset <= *day;
            let listed: Vec<&Item> = found.listed.iter().copied().filter(came).collect();
            let sums = self.sums(found.client, &listed, items, unapplied, *day);
            Hold::for_amount(&sums, self.policy.least).is_none()
        };
        days.find(is_worth).unwrap_or(found.reached)
    }

    /// What some items of a client ask for on a day in each currency, and the client's money that counts against it.
    fn sums(
        &self,
        client: ClientIx,
        listed: &[&Item],
        items: &[Item],
        unapplied: &Grid<Minor>,
        day: Day,
    ) -> Vec<(Money, Minor)> {
        let is_overdue = |item: &&Item| item.due < day;
        let sums = self.book.each_currency().map(|(ix, currency)| {
            let listed = || listed.iter().copied().filter(|item| item.currency == ix);
            let overdue = items.iter().filter(|item| item.currency == ix).filter(is_overdue);
            let left_out = sum(overdue) - sum(listed().filter(is_overdue));
            (sum(listed()).of(currency), free(*unapplied.at(client, ix), left_out))
        });
        sums.filter(|(listed, _)| !listed.amount.is_zero()).collect()
    }

    /// What letters that went out before make another one wait for; it may be over.
    fn wait(&self, client: ClientIx, listed: &[&Item]) -> Option<Hold> {
        let too_soon = self.trail.last_letter(client).map(|last| Hold {
            cause: HoldCause::TooSoon { last, days_between: self.policy.days_between },
            until: Some(next_working_day(last + self.policy.days_between, self.country)),
        });
        let days = self.consumer_days(client, listed.iter().copied());
        Hold::later(too_soon, days.map(|days| days.hold(self.country)))
    }
}

fn sum<'a>(items: impl Iterator<Item = &'a Item>) -> Minor {
    items.map(|item| item.open).sum()
}

impl StepOwed {
    /// Whether it is held because of its amount, with no day at which that ends.
    fn is_left_alone(&self) -> bool {
        self.held.as_ref().is_some_and(|hold| hold.until.is_none())
    }
}

#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;
