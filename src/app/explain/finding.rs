//! What `check` found.

use crate::store::{CreditKind, Finding};
use crate::text::{Args, Messages, args, format};

/// A finding as a sentence without full stop.
pub fn explain_finding(finding: &Finding, messages: Messages) -> String {
    let (id, words) = message(finding, messages);
    messages.format(id, &words)
}

fn message(finding: &Finding, messages: Messages) -> (&'static str, Args<'_>) {
    let language = messages.language();
    let money = |money| format::money(language, money);
    let day = |day| format::day_short(language, day);
    match finding {
        Finding::Damage(detail) => ("error-found-damage", args![detail = detail.as_str()]),
        Finding::Dangling { table, parent } => {
            ("error-found-dangling", args![table = table.as_str(), parent = parent.as_str()])
        }
        Finding::ChangedEntry(id) => ("error-found-changed-entry", args![id = id.to_string()]),
        Finding::BrokenChain(id) => ("error-found-broken-chain", args![id = id.to_string()]),
        Finding::MissingEntries => ("error-found-missing-entries", args![]),
        Finding::ChangedDocument { number } => {
            ("error-found-changed-document", args![number = number.as_str()])
        }
        Finding::UnknownDocument { number } => {
            ("error-found-unknown-document", args![number = number.as_str()])
        }
        Finding::ChangedPayment(id) => ("error-found-changed-payment", args![id = id.to_string()]),
        Finding::ChangedClient { code } => ("error-found-changed-client", args![code = code.as_str()]),
        Finding::ChangedDraft(id) => ("error-found-changed-draft", args![id = id.to_string()]),
        Finding::ChangedCompany => ("error-found-changed-company", args![]),
        Finding::SeriesEnd { series } => ("error-found-series-end", args![series = series.as_str()]),
        Finding::Gap { number } => ("error-found-gap", args![number = number.as_str()]),
        Finding::DateInversion { number, day: late, before, day_before } => {
            let (late, early) = (day(*late), day(*day_before));
            let words =
                args![number = number.as_str(), day = late, before = before.as_str(), day_before = early];
            ("error-found-date-inversion", words)
        }
        Finding::Totals { number } => ("error-found-totals", args![number = number.as_str()]),
        Finding::OpenItem { number, kept, counted } => {
            let (kept, counted) = (money(*kept), money(*counted));
            ("error-found-open-item", args![number = number.as_str(), kept = kept, counted = counted])
        }
        Finding::OpenCredit { what, source_id, kept, counted } => {
            let (kept, counted) = (money(*kept), money(*counted));
            let words = credit(*what, *source_id, messages).with("kept", kept).with("counted", counted);
            ("error-found-open-credit", words)
        }
        Finding::Net { client, kept, counted } => {
            let (kept, counted) = (money(*kept), money(*counted));
            ("error-found-net", args![client = client.as_str(), kept = kept, counted = counted])
        }
        Finding::OverPlaced { number, day: on, open } => {
            let words = args![number = number.as_str(), day = day(*on), open = money(*open)];
            ("error-found-over-placed", words)
        }
        Finding::OverUsed { what, source_id, over } => {
            ("error-found-over-used", credit(*what, *source_id, messages).with("over", money(*over)))
        }
        Finding::Foreign { number } => ("error-found-foreign", args![number = number.as_str()]),
        Finding::Paper { file_name } => ("error-found-paper", args![file = file_name.as_str()]),
    }
}

/// `payment 12`, `credit note 7`.
fn credit(what: CreditKind, id: i64, messages: Messages) -> Args<'static> {
    let kind = match what {
        CreditKind::Payment => "word-payment",
        CreditKind::CreditNote => "kind-credit-note",
    };
    args![what = messages.get(kind), id = id.to_string()]
}
