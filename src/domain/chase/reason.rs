//! Why a step is owed, and why it is held, as values; their texts are made where they are shown.

use crate::calendar::Day;
use crate::domain::book::InvoiceIx;
use crate::domain::policy::{Step, StepName};
use crate::money::{Minor, Money};

/// Why a step is owed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The oldest invoice of the letter, and how late it is.
    Late { invoice: InvoiceIx, days: i32 },
    /// The invoice that is due next, for a notice.
    DueIn { invoice: InvoiceIx, days: i32 },
    /// The policy has the step on this many days from the due day.
    Policy { step: StepName, offset: i32 },
    /// No reminder listed the invoice before, so its ladder begins with the first.
    NothingSent,
    /// The reminder before.
    LastLetter { step: StepName, day: Day },
    /// The reminder before went out this many days later than planned, and the step moved with it.
    Moved { days: i32 },
    /// Another invoice has had this step and is not paid.
    OlderUnpaid { invoice: InvoiceIx, step: StepName },
}

impl Reason {
    pub(super) fn policy(step: &Step) -> Self {
        Self::Policy { step: step.name.clone(), offset: step.offset }
    }
}

/// Why a step that is reached is not for today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    pub cause: HoldCause,
    /// The first day on which it can be done; `None` where no day ends the hold.
    pub until: Option<Day>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HoldCause {
    /// The last letter to the client is not old enough.
    TooSoon { last: Day, days_between: i32 },
    /// The letter would ask for less than this, in each of its currencies.
    BelowLeast { least: Vec<Money> },
    /// Money of the client that is not placed yet covers what the letter would ask for.
    Unapplied { money: Vec<Money> },
    /// A Belgian consumer may still pay without charge after the first reminder (Code of Economic Law, art. XIX.2).
    ConsumerDays { first: Day, last: Day },
}

impl Hold {
    /// The one that ends later.
    pub(super) fn later(one: Option<Self>, other: Option<Self>) -> Option<Self> {
        one.into_iter().chain(other).max_by_key(|hold| hold.until)
    }

    /// Holds a letter that is not worth sending: `sums` are what it lists, with the client's money that counts against it.
    pub(super) fn for_amount(sums: &[(Money, Minor)], least: Minor) -> Option<Self> {
        let asked = |(open, unapplied): &(Money, Minor)| open.amount - (*unapplied).max(Minor::ZERO);
        let is_small = |amount: Minor| amount < least || !amount.is_positive();
        let cause = if sums.iter().all(|(open, _)| is_small(open.amount)) {
            let currencies = sums.iter().map(|(open, _)| open.currency);
            HoldCause::BelowLeast { least: currencies.map(|currency| least.of(currency)).collect() }
        } else if sums.iter().all(|sum| is_small(asked(sum))) {
            let money = sums.iter().filter(|(_, unapplied)| unapplied.is_positive());
            HoldCause::Unapplied { money: money.map(|(open, money)| money.of(open.currency)).collect() }
        } else {
            return None;
        };
        Some(Self { cause, until: None })
    }
}
