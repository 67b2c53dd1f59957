//! `check`: verifies the database, the journal, the numbers, the balances and the kept files.

use serde_json::{Value, json};

use crate::app::{Finding, explain_finding};
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::Outcome;
use crate::text::args;

pub fn run(context: &Context) -> Outcome {
    let app = context.app()?;
    let findings = app.check().explained(context)?;
    let (warnings, problems): (Vec<&Finding>, Vec<&Finding>) =
        findings.iter().partition(|found| found.is_warning());
    let (printer, messages) = (&context.printer, context.messages());
    if printer.is_json() {
        let texts = |list: &[&Finding]| {
            list.iter().map(|found| json!(explain_finding(found, messages))).collect::<Value>()
        };
        printer.json(&json!({
            "ok": problems.is_empty(),
            "problems": texts(&problems),
            "warnings": texts(&warnings),
        }))?;
    } else {
        for found in problems.iter().chain(&warnings) {
            printer.line(&explain_finding(found, messages))?;
        }
        let words = args![problems = problems.len(), warnings = warnings.len()];
        printer.done(verdict(&problems, &warnings), &words, &Value::Null)?;
    }
    Ok(match (problems.is_empty(), warnings.is_empty()) {
        (false, _) => Exit::Ledger,
        (true, false) => Exit::Warnings,
        (true, true) => Exit::Done,
    })
}

/// The last line, which agrees with the exit code.
const fn verdict(problems: &[&Finding], warnings: &[&Finding]) -> &'static str {
    match (problems.is_empty(), warnings.is_empty()) {
        (true, true) => "cli-check-clean",
        (true, false) => "cli-check-warnings",
        (false, true) => "cli-check-problems",
        (false, false) => "cli-check-problems-and-warnings",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_counts_what_the_exit_code_tells() {
        let (problem, warning) = (Finding::MissingEntries, Finding::Gap { number: "2026-0002".into() });
        assert_eq!(verdict(&[], &[]), "cli-check-clean");
        assert_eq!(verdict(&[], &[&warning]), "cli-check-warnings");
        assert_eq!(verdict(&[&problem], &[]), "cli-check-problems");
        assert_eq!(verdict(&[&problem], &[&warning]), "cli-check-problems-and-warnings");
        let words = args![warnings = 1, problems = 0];
        let line = crate::text::Messages::default().format("cli-check-warnings", &words);
        assert!(line.starts_with("clean, with 1 warning:"), "{line}");
    }
}
