//! Flaws of what was typed, beside their field.

use super::{Explanation, Place};
use crate::domain::checklist::Gap;
use crate::domain::flaw::{Flaw, FlawKind};
use crate::domain::plain::control_name;
use crate::text::{Args, Messages, args, format};

pub(super) fn explain(flaws: &[Flaw], messages: Messages) -> Explanation {
    let message = messages.format("error-flaws", &args![count = flaws.len()]);
    let place = |flaw: &Flaw| Place {
        column: Some(flaw.field.to_owned()),
        message: flaw_text(flaw, messages),
        ..Place::default()
    };
    Explanation { places: flaws.iter().map(place).collect(), ..Explanation::new("input", message) }
}

/// A flaw as a sentence without the field's name, for the place beside the field.
pub fn flaw_text(flaw: &Flaw, messages: Messages) -> String {
    let (id, words) = message(&flaw.kind, messages);
    messages.format(id, &words)
}

/// What a document lacks, by name, with commas.
pub fn gap_names(gaps: &[Gap], messages: Messages) -> String {
    let named = gaps.iter().map(|gap| messages.get(&format!("gap-{}", gap.as_str().replace('_', "-"))));
    named.collect::<Vec<_>>().join(", ")
}

fn message(kind: &FlawKind, messages: Messages) -> (&'static str, Args<'_>) {
    let language = messages.language();
    match kind {
        FlawKind::Required => ("flaw-required", args![]),
        FlawKind::TooLong { most } => ("flaw-too-long", args![most = *most]),
        FlawKind::Taken => ("flaw-taken", args![]),
        FlawKind::NotAnIban => ("flaw-not-an-iban", args![]),
        FlawKind::NotABic => ("flaw-not-a-bic", args![]),
        FlawKind::NotAnEmail => ("flaw-not-an-email", args![]),
        FlawKind::NotARegime => ("flaw-not-a-regime", args![]),
        FlawKind::NotACountry => ("flaw-not-a-country", args![]),
        FlawKind::NotALanguage => ("flaw-not-a-language", args![]),
        FlawKind::CheckDigit => ("flaw-check-digit", args![]),
        FlawKind::NotPositive => ("flaw-not-positive", args![]),
        FlawKind::NotDays => ("flaw-not-days", args![]),
        FlawKind::NotAPercent => ("flaw-not-a-percent", args![]),
        FlawKind::Before { day } => ("flaw-before", args![day = format::day_short(language, *day)]),
        FlawKind::MoreThan { most } => ("flaw-more-than", args![most = format::money(language, *most)]),
        FlawKind::NoLines => ("flaw-no-lines", args![]),
        FlawKind::OtherCurrency => ("flaw-other-currency", args![]),
        FlawKind::NotCharged { case } => {
            let case = messages.get(&format!("tui-vat-{}", case.as_str().replace('_', "-")));
            ("flaw-not-charged", args![case = case.into_owned()])
        }
        FlawKind::BuyerVatId => ("flaw-buyer-vat-id", args![]),
        FlawKind::Control { character } => ("flaw-control", args![character = control_name(*character)]),
        FlawKind::Unprintable { characters } => ("flaw-unprintable", args![characters = characters.as_str()]),
    }
}
