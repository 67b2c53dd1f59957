//! What is wrong in a table, in the words of the user.

use crate::app::Place;
use crate::domain::intake::{Fault, Problem, There};
use crate::domain::plain::control_name;
use crate::money::{Currency, MAX_MINOR, Minor, Money};
use crate::text::{Args, Messages, args, format, nearest};

/// A problem with its file, line and column.
pub fn problem_place(file: &str, problem: &Problem, messages: Messages) -> Place {
    Place {
        file: Some(file.to_owned()),
        line: u64::try_from(problem.line).ok(),
        column: problem.column.as_deref().map(str::to_owned),
        message: problem_text(problem, messages),
    }
}

/// What stands in the cell and what was expected, without file, line and column.
pub fn problem_text(problem: &Problem, messages: Messages) -> String {
    let (id, words) = message(problem, messages);
    messages.format(id, &words)
}

/// The message of a problem and what it is filled with.
fn message<'p>(problem: &'p Problem, messages: Messages) -> (&'static str, Args<'p>) {
    let found = args![found = problem.found.as_str()];
    let money = |money: Money| format::money(messages.language(), money);
    match &problem.fault {
        Fault::NotUtf8 { byte } => ("import-not-utf8", found.with("position", *byte + 1)),
        Fault::NoHeader => ("import-no-header", args![]),
        Fault::MissingColumn => ("import-missing-column", args![]),
        Fault::UnknownColumn { known } => unknown_column(&problem.found, known),
        Fault::UnnamedColumn => ("import-unnamed-column", args![]),
        Fault::DoubledColumn => ("import-doubled-column", args![]),
        Fault::OpenQuote => ("import-open-quote", args![]),
        Fault::CellCount { expected } => {
            let cells: usize = problem.found.parse().unwrap_or_default();
            ("import-cell-count", args![found = cells, expected = *expected])
        }
        Fault::Required => ("import-required", args![]),
        Fault::TooLong { most } => ("import-too-long", found.with("most", *most)),
        Fault::ControlCharacter(control) => {
            ("import-control-character", args![character = control_name(*control)])
        }
        Fault::NotADate => ("import-not-a-date", found),
        Fault::NotANumber => ("import-not-a-number", found),
        Fault::TooPrecise(currency) => (
            "import-too-precise",
            found.with("digits", i64::from(currency.digits())).with("currency", currency.to_string()),
        ),
        Fault::TooLarge(currency) => ("import-too-large", found.with("most", money(largest(*currency)))),
        Fault::NotPositive => ("import-not-positive", found),
        Fault::Negative => ("import-negative", found),
        Fault::NotOneOf { words } => ("import-not-one-of", found.with("words", words.as_str())),
        Fault::NotACurrency => ("import-not-a-currency", found),
        Fault::NotACountry => ("import-not-a-country", found),
        Fault::NotALanguage => ("import-not-a-language", found),
        Fault::NotAnIban => ("import-not-an-iban", found),
        Fault::NotAnEmail => ("import-not-an-email", found),
        Fault::NotDays => ("import-not-days", found),
        Fault::CheckDigit => ("import-check-digit", found),
        Fault::BeforeIssue { issued } => ("import-before-issue", found.with("issued", issued.to_string())),
        Fault::NotTheSum { sum } => ("import-not-the-sum", found.with("sum", money(*sum))),
        Fault::MoreThanGross { gross } => ("import-more-than-gross", found.with("gross", money(*gross))),
        Fault::UnknownClient => ("import-unknown-client", found),
        Fault::UnknownDocument => ("import-unknown-document", found),
        Fault::OtherContent { key, there, value } => other_content(found, key, *there, value),
        Fault::NotAnInvoice => ("import-not-an-invoice", found),
        Fault::NotACreditNote => ("import-not-a-credit-note", args![]),
        Fault::OtherClient { owner } => ("import-other-client", found.with("owner", owner.as_str())),
        Fault::OtherCurrency { expected } => {
            ("import-other-currency", found.with("currency", expected.to_string()))
        }
        Fault::ClientNeeded => ("import-client-needed", args![]),
    }
}

fn unknown_column<'p>(found: &'p str, known: &[&'static str]) -> (&'static str, Args<'p>) {
    let words = args![found = found, known = known.join(", ")];
    match nearest(&found.to_lowercase(), known.iter().copied()) {
        Some(meant) => ("import-unknown-column-meant", words.with("meant", meant)),
        None => ("import-unknown-column", words),
    }
}

fn other_content<'p>(
    found: Args<'p>,
    key: &'p str,
    there: There,
    value: &'p str,
) -> (&'static str, Args<'p>) {
    let words = found.with("key", key).with("value", if value.is_empty() { "–" } else { value });
    match there {
        There::Ledger => ("import-other-content-ledger", words),
        There::Line(line) => ("import-other-content-line", words.with("line", line.to_string())),
    }
}

const fn largest(currency: Currency) -> Money {
    Minor(MAX_MINOR).of(currency)
}
