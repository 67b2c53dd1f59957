//! Reasons of the chase in words, the same on the screen and on the command line.

use crate::domain::book::Book;
use crate::domain::chase::{Hold, HoldCause, Reason};
use crate::domain::policy::StepName;
use crate::money::Money;
use crate::store::{Deed, Entry};
use crate::text::{Messages, args, format};

/// The name of a step; one of the user's own policy is shown as it is.
pub fn step_name(step: &StepName, messages: Messages) -> String {
    let id = format!("step-{}", step.as_str().replace('_', "-"));
    if messages.has(&id) { messages.get(&id).into_owned() } else { step.to_string() }
}

/// Why a step is owed, as a short sentence without full stop.
pub fn reason_text(reason: &Reason, book: &Book, messages: Messages) -> String {
    let name = |step: &StepName| step_name(step, messages);
    match reason {
        Reason::Late { invoice, days } => {
            messages.format("why-late", &args![number = book.number(*invoice), days = *days])
        }
        Reason::DueIn { invoice, days: 0 } => {
            messages.format("why-due-today", &args![number = book.number(*invoice)])
        }
        Reason::DueIn { invoice, days } => {
            messages.format("why-due-in", &args![number = book.number(*invoice), days = *days])
        }
        Reason::Policy { step, offset } if *offset < 0 => {
            messages.format("why-policy-before", &args![step = name(step), days = offset.abs()])
        }
        Reason::Policy { step, offset } => {
            messages.format("why-policy-after", &args![step = name(step), days = *offset])
        }
        Reason::NothingSent => messages.get("why-nothing-sent").into_owned(),
        Reason::LastLetter { step, day } => {
            let day = format::day_short(messages.language(), *day);
            messages.format("why-last-letter", &args![step = name(step), day = day])
        }
        Reason::Moved { days } => messages.format("why-moved", &args![days = *days]),
        Reason::OlderUnpaid { invoice, step } => {
            messages.format("why-older-unpaid", &args![number = book.number(*invoice), step = name(step)])
        }
    }
}

/// Why a step waits, and until when.
pub fn hold_text(hold: &Hold, messages: Messages) -> String {
    let language = messages.language();
    let sums = |money: &[Money], between| {
        let sums: Vec<String> = money.iter().map(|money| format::money(language, *money)).collect();
        sums.join(between)
    };
    let cause = match &hold.cause {
        HoldCause::TooSoon { last, days_between } => {
            let day = format::day_short(language, *last);
            messages.format("held-too-soon", &args![day = day, days = *days_between])
        }
        HoldCause::BelowLeast { least } => {
            messages.format("held-below-least", &args![least = sums(least, " / ")])
        }
        HoldCause::Unapplied { money } => {
            messages.format("held-unapplied", &args![money = sums(money, " + ")])
        }
        HoldCause::ConsumerDays { first, .. } => {
            messages.format("held-consumer-days", &args![first = format::day_short(language, *first)])
        }
    };
    match hold.until {
        None => cause,
        Some(day) => {
            let day = format::day_short(language, day);
            messages.format("held-until", &args![cause = cause, day = day])
        }
    }
}

/// What a change of a kind did, in a few words.
pub fn deed_name(deed: Deed, messages: Messages) -> String {
    messages.get(&format!("deed-{}", deed.as_str().replace('_', "-"))).into_owned()
}

/// Whether an entry takes off what was placed: it says so by negative amounts.
fn takes_off(entry: &Entry) -> bool {
    entry.after.as_deref().is_some_and(|after| after.contains("\"amount\":-"))
}

/// What a journal entry did, in a few words: an undo may be told as the opposite.
pub fn entry_name(entry: &Entry, messages: Messages) -> String {
    match entry.deed {
        Deed::Allocate if takes_off(entry) => messages.get("deed-allocate-back").into_owned(),
        Deed::RemoveClients if entry.subject.is_some() => messages.get("deed-remove-client").into_owned(),
        deed => deed_name(deed, messages),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::{Currency, Minor};
    use crate::text::Language;

    #[test]
    fn a_small_balance_is_told_with_its_currencies() {
        let least = [Currency::EUR, Currency::USD].map(|currency| Minor(1_000).of(currency)).to_vec();
        let hold = Hold { cause: HoldCause::BelowLeast { least }, until: None };
        let told = hold_text(&hold, Messages::new(Language::En)).replace('\u{a0}', " ");
        assert_eq!(told, "less than EUR 10.00 / USD 10.00 is overdue");
    }
}
