//! What the ledger refused, and why it can't be used.

use super::{Explanation, system};
use crate::domain::number::OutOfOrder;
use crate::store::{Damage, NotUndoable, Refusal, StoreError, Work};
use crate::text::{Args, Messages, args, format};

pub(super) fn explain(error: &StoreError, messages: Messages) -> Explanation {
    let said = |id, words| Explanation::said(id, &words, messages);
    match error {
        StoreError::Refused(refusal) => {
            let (id, words) = refused(refusal, messages);
            said(id, words)
        }
        StoreError::NotUndoable(NotUndoable::Nothing) => said("error-nothing-to-undo", args![]),
        StoreError::NotUndoable(NotUndoable::Issued { .. }) => said("error-undo-issued", args![]),
        StoreError::NotUndoable(NotUndoable::Import { entry, .. }) => {
            said("error-undo-import", args![id = entry.to_string()])
        }
        StoreError::NotUndoable(NotUndoable::ImportAgain { .. }) => said("error-redo-import", args![]),
        StoreError::NotUndoable(NotUndoable::NothingAgain) => said("error-nothing-to-redo", args![]),
        StoreError::NotUndoable(NotUndoable::IsUndo { entry }) => {
            said("error-undo-is-undo", args![id = entry.to_string()])
        }
        StoreError::NotUndoable(NotUndoable::ChangedSince { entry, by }) => {
            said("error-undo-changed-since", args![id = entry.to_string(), by = by.to_string()])
        }
        StoreError::Sqlite { doing, source } => {
            let reason = match error.system() {
                Some(kind) => system::reason(kind, source, messages),
                None => system::technical(source, messages),
            };
            said(work(*doing), args![]).of_kind("ledger").because(reason)
        }
        StoreError::File { doing, path, source } => system::file(work(*doing), path, source, messages),
        StoreError::Busy { .. } => said("error-busy", args![]),
        StoreError::Missing(path) => said("error-missing", args![path = path.display().to_string()]),
        StoreError::Exists(path) => said("error-exists", args![path = path.display().to_string()]),
        StoreError::InUse(path) => said("error-in-use", args![path = path.display().to_string()]),
        StoreError::NotALedger(path) => said("error-not-a-ledger", args![path = path.display().to_string()]),
        StoreError::Newer { path, found, known } => {
            let (found, known) = (found.to_string(), known.to_string());
            said("error-newer", args![path = path.display().to_string(), found = found, known = known])
        }
        StoreError::Damaged(damage) => said("error-damaged", args![]).because(damaged(damage, messages)),
        StoreError::Stopped => said("error-stopped", args![]),
    }
}

/// The message of work that was broken off.
const fn work(doing: Work) -> &'static str {
    match doing {
        Work::Opening => "error-work-opening",
        Work::Reading => "error-work-reading",
        Work::Upgrading => "error-work-upgrading",
        Work::Copying => "error-work-copying",
        Work::Changing => "error-work-changing",
        Work::MakingFolder => "error-work-making-folder",
        Work::ReadingFile => "error-reading",
        Work::WritingFile => "error-writing",
        Work::ReplacingFile => "error-work-replacing",
        Work::KeepingFile => "error-work-keeping",
        Work::RemovingFile => "error-work-removing",
    }
}

fn damaged(damage: &Damage, messages: Messages) -> String {
    let (id, words) = match damage {
        Damage::Database(detail) | Damage::Content(detail) => return system::technical(detail, messages),
        Damage::Company => ("error-damage-company", args![]),
        Damage::Client(id) => ("error-damage-client", args![id = id.to_string()]),
        Damage::Draft(id) => ("error-damage-draft", args![id = id.to_string()]),
        Damage::Number(text) => ("error-damage-number", args![found = text.as_str()]),
        Damage::Entry => ("error-damage-entry", args![]),
        Damage::Paper(file) => ("error-found-paper", args![file = file.as_str()]),
    };
    messages.format(id, &words)
}

/// A change that contradicts the ledger.
fn refused(refusal: &Refusal, messages: Messages) -> (&'static str, Args<'_>) {
    let language = messages.language();
    let money = |money| format::money(language, money);
    let day = |day| format::day_short(language, day);
    match refusal {
        Refusal::UnknownClient(id) => ("error-unknown-client", args![code = id.to_string()]),
        Refusal::UnknownDocument(id) => ("error-no-such-document", args![id = id.to_string()]),
        Refusal::UnknownDraft(id) => ("error-unknown-draft", args![id = id.to_string()]),
        Refusal::UnknownPayment(id) => ("error-unknown-payment", args![id = id.to_string()]),
        Refusal::UnknownContact(id) => ("error-unknown-contact", args![id = id.to_string()]),
        Refusal::UnknownEntry(id) => ("error-unknown-entry", args![id = id.to_string()]),
        Refusal::CodeTaken { code } => ("error-code-taken", args![code = code.as_str()]),
        Refusal::ClientInUse { code } => ("error-client-in-use", args![code = code.as_str()]),
        Refusal::ImportUsed { number } => ("error-import-used", args![number = number.as_str()]),
        Refusal::ImportedPaymentUsed(id) => ("error-imported-payment-used", args![id = id.to_string()]),
        Refusal::AlreadyIssued { number } => ("error-already-issued", args![number = number.as_str()]),
        Refusal::NumberTaken { number } => ("error-number-taken", args![number = number.as_str()]),
        Refusal::NotTheNextNumber { given, next } => {
            ("error-not-the-next-number", args![given = given.as_str(), next = next.as_str()])
        }
        Refusal::OutOfOrder(OutOfOrder { day: on, before }) => {
            let words = args![day = day(*on), number = before.number.as_str()];
            ("error-out-of-order", words.with("before", day(before.day)).with("date", before.day.to_string()))
        }
        Refusal::NotAnInvoice { number } => ("error-not-an-invoice", args![number = number.as_str()]),
        Refusal::NotACreditNote { number } => ("error-not-a-credit-note", args![number = number.as_str()]),
        Refusal::InvoicePlacesNothing => ("error-invoice-places-nothing", args![]),
        Refusal::MoreThanOpen { number, portion, open, day: on } => {
            let words = args![number = number.as_str(), portion = money(*portion), open = money(*open)];
            ("error-more-than-open", words.with("day", day(*on)))
        }
        Refusal::MoreThanLeft { portion, left, day: on } => {
            let words = args![portion = money(*portion), left = money(*left), day = day(*on)];
            ("error-more-than-left", words)
        }
        Refusal::MoreThanPlaced { number, portion, placed, day: on } => {
            let words = args![number = number.as_str(), portion = money(*portion), placed = money(*placed)];
            ("error-more-than-placed", words.with("day", day(*on)))
        }
        Refusal::MoreThanUnapplied { amount, left, day: on } => {
            let words = args![amount = money(*amount), left = money(*left), day = day(*on)];
            ("error-more-than-unapplied", words)
        }
        Refusal::OtherCurrency { number, expected, found } => {
            let words = args![number = number.as_str(), expected = expected.to_string()];
            ("error-other-currency", words.with("found", found.to_string()))
        }
        Refusal::OtherClient { number } => ("error-other-client", args![number = number.as_str()]),
        Refusal::NotPositive => ("error-not-positive", args![]),
        Refusal::Zero => ("error-zero", args![]),
        Refusal::NoPortions => ("error-no-portions", args![]),
        Refusal::TooEarly { day: on, earliest } => {
            ("error-too-early", args![day = day(*on), earliest = day(*earliest)])
        }
        Refusal::RefundPlacesNothing => ("error-refund-places-nothing", args![]),
        Refusal::ReversalByHand => ("error-reversal-by-hand", args![]),
        Refusal::AlreadyReversed(id) => ("error-already-reversed", args![id = id.to_string()]),
        Refusal::ReversalStays(id) => ("error-reversal-stays", args![id = id.to_string()]),
        Refusal::AlreadyVoided(id) => ("error-already-voided", args![id = id.to_string()]),
        Refusal::AlreadyUndone(id) => ("error-already-undone", args![id = id.to_string()]),
    }
}
