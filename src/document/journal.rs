//! Plain-text accounting: journals that hledger and ledger both read.
//!
//! Both end an account's name at two spaces, take `;` for a comment and `)` for the end of a code, so texts are
//! reduced to what neither of them takes for a sign.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::calendar::Day;
use crate::money::{Currency, Minor, Money};
use crate::text::clean;

/// One transaction. Its postings add up to zero in each currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transaction {
    pub day: Day,
    /// Number of the document, or nothing.
    pub code: String,
    pub payee: String,
    /// Tags with their values: `due`, `invoice`.
    pub tags: Vec<(&'static str, String)>,
    pub postings: Vec<Posting>,
}

/// An amount on an account, positive for debit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posting {
    /// As [`account`] gives it.
    pub account: String,
    pub amount: Money,
}

/// Puts the name of an account together: no part starts a new level, ends the name or opens a comment.
pub fn account(parts: &[&str]) -> String {
    let parts: Vec<String> = parts.iter().map(|part| account_part(part)).collect();
    parts.join(":")
}

fn account_part(part: &str) -> String {
    let is_safe =
        |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.' | '/' | '&' | '\'' | '’');
    let safe: String = clean(part).chars().map(|c| if is_safe(c) { c } else { '_' }).collect();
    let name = safe.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() { "_".to_owned() } else { name }
}

/// Writes a journal in the order of the days, with its accounts and commodities declared.
pub fn write(title: &str, mut transactions: Vec<Transaction>) -> String {
    transactions.sort_by_key(|transaction| transaction.day);
    let mut out = format!("; {}\n\n", line(title));
    let postings = || transactions.iter().flat_map(|transaction| &transaction.postings);
    for currency in postings().map(|posting| posting.amount.currency).collect::<BTreeSet<_>>() {
        declare(&mut out, currency);
    }
    for account in postings().map(|posting| posting.account.as_str()).collect::<BTreeSet<_>>() {
        push(&mut out, format_args!("account {account}\n"));
    }
    for transaction in &transactions {
        write_transaction(&mut out, transaction);
    }
    out
}

/// A format tells both programs how many decimals to show; hledger wants a mark in it that ledger refuses at the end.
fn declare(out: &mut String, currency: Currency) {
    push(out, format_args!("commodity {currency}\n"));
    if currency.digits() > 0 {
        let thousand = Minor(1_000 * 10_i64.pow(currency.digits())).of(currency);
        push(out, format_args!("    format {thousand}\n"));
    }
}

fn write_transaction(out: &mut String, transaction: &Transaction) {
    push(out, format_args!("\n{} *", transaction.day));
    let (code, payee) = (line(&transaction.code).replace(['(', ')'], "_"), line(&transaction.payee));
    if code.is_empty() {
        push(out, format_args!(" {}", payee.trim_start_matches(['(', '*', '!', ' '])));
    } else {
        push(out, format_args!(" ({code}) {payee}"));
    }
    let tags: Vec<String> =
        transaction.tags.iter().map(|(tag, value)| format!("{tag}: {}", tag_value(value))).collect();
    if !tags.is_empty() {
        push(out, format_args!("  ; {}", tags.join(", ")));
    }
    out.push('\n');
    let width = transaction.postings.iter().map(|posting| posting.account.chars().count()).max().unwrap_or(0);
    for Posting { account, amount } in &transaction.postings {
        push(out, format_args!("    {account:width$}  {:>14}\n", amount.to_string()));
    }
}

/// A text on one line without signs of comments, notes and tags.
fn line(text: &str) -> String {
    let plain = clean(text).replace([';', '|'], ",");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A comma ends the value of a tag, and a bracket opens a date.
fn tag_value(text: &str) -> String {
    line(text).replace([',', ':', '[', ']'], "_")
}

/// Writing into a text never fails.
fn push(out: &mut String, words: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(words);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn euros(account: &str, amount: i64) -> Posting {
        Posting { account: account.to_owned(), amount: Minor(amount).of(Currency::EUR) }
    }

    #[test]
    fn a_transaction_stands_under_its_day_with_its_number_and_tags() {
        let invoice = Transaction {
            day: "2026-01-15".parse().unwrap(),
            code: "INV-001".into(),
            payee: "Alpha SRL".into(),
            tags: vec![("due", "2026-02-14".into())],
            postings: vec![euros("assets:receivable:ALPHA", 121_000), euros("revenues:sales", -121_000)],
        };
        insta::assert_snapshot!(write("Studio Lefèvre", vec![invoice]), @r"
        ; Studio Lefèvre

        commodity EUR
            format 1000.00 EUR
        account assets:receivable:ALPHA
        account revenues:sales

        2026-01-15 * (INV-001) Alpha SRL  ; due: 2026-02-14
            assets:receivable:ALPHA     1210.00 EUR
            revenues:sales             -1210.00 EUR
        ");
    }

    #[test]
    fn signs_of_the_format_in_texts_are_taken_away() {
        assert_eq!(account(&["assets", "A:B  C;x\t\u{1b}[1m"]), "assets:A_B C_x");
        assert_eq!(account(&["a", "  "]), "a:_");
        assert_eq!(line("Müller; & Söhne | Bau\nAG"), "Müller, & Söhne , Bau AG");
    }
}
