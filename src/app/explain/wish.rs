//! Wishes that the ledger's content doesn't allow now, where they need more than a name.

use super::{Explanation, InWords};
use crate::app::AppError;
use crate::app::import_tables::problem_place;
use crate::app::why::{hold_text, step_name};
use crate::domain::chase::{Hold, HoldCause};
use crate::domain::credit_note::CreditError;
use crate::domain::id::EntryId;
use crate::domain::intake::Problem;
use crate::domain::policy::{Policy, StepName};
use crate::money::{Currency, Money};
use crate::text::{Messages, args, format};

/// A table of which nothing was kept, with every place that is wrong.
pub(super) fn table(file: &str, rejected: usize, problems: &[Problem], messages: Messages) -> Explanation {
    let message = messages.format("error-import", &args![count = rejected, file = file]);
    let places = problems.iter().map(|problem| problem_place(file, problem, messages)).collect();
    Explanation { places, ..Explanation::new("input", message) }
}

pub(super) fn client(code: &str, nearest: Option<&str>, messages: Messages) -> Explanation {
    let meant = |nearest| messages.format("error-did-you-mean", &args![nearest = nearest]);
    let hint = nearest.map(meant);
    Explanation { hint, ..Explanation::said("error-unknown-client", &args![code = code], messages) }
}

pub(super) fn too_much(asked: Money, left: Money, messages: Messages) -> Explanation {
    let money = |money| format::money(messages.language(), money);
    Explanation::said("error-too-much", &args![asked = money(asked), left = money(left)], messages)
}

pub(super) fn credit(
    number: &str,
    currency: Currency,
    error: &CreditError,
    messages: Messages,
) -> Explanation {
    match error {
        CreditError::NothingLeft => {
            Explanation::said("error-nothing-to-credit", &args![number = number], messages)
        }
        CreditError::TooMuch { left } => {
            let left = format::money(messages.language(), left.of(currency));
            let words = args![left = left, number = number];
            Explanation::said("error-credit-too-much", &words, messages).of_kind("too_much")
        }
        CreditError::UnknownVat => {
            Explanation::said("error-credit-unknown-vat", &args![number = number], messages)
        }
        CreditError::KnownVat => {
            Explanation::said("error-credit-known-vat", &args![number = number], messages)
        }
        CreditError::Amount(error) => Explanation::new("input", error.in_words(messages)),
    }
}

/// Why the newest change stays, and the older one that can be taken back.
pub(super) fn not_undone(error: &AppError, older: EntryId, messages: Messages) -> Explanation {
    let told = error.explain(messages);
    let older = messages.format("error-undo-older", &args![older = older.to_string()]);
    let hint = match &told.hint {
        Some(hint) => format!("{hint}; {older}"),
        None => older,
    };
    told.hint(hint)
}

pub(super) fn nothing_for_step(client: &str, step: &StepName, messages: Messages) -> Explanation {
    let words = args![step = step_name(step, messages), client = client];
    Explanation::said("error-nothing-for-step", &words, messages).of_kind("nothing_owed")
}

pub(super) fn held(client: &str, step: &StepName, hold: &Hold, messages: Messages) -> Explanation {
    let (step, cause) = (step_name(step, messages), hold_text(hold, messages));
    let words = args![step = step, client = client, cause = cause];
    let told = Explanation::said("error-step-held", &words, messages);
    match hold.cause {
        HoldCause::TooSoon { .. } | HoldCause::BelowLeast { .. } => told,
        // No wish overrides these.
        HoldCause::Unapplied { .. } | HoldCause::ConsumerDays { .. } => Explanation { hint: None, ..told },
    }
}

pub(super) fn unknown_step(step: &str, messages: Messages) -> Explanation {
    let steps: Vec<String> = Policy::standard().steps.iter().map(|step| step.name.to_string()).collect();
    Explanation::said("error-unknown-step", &args![step = step, steps = steps.join(", ")], messages)
}
