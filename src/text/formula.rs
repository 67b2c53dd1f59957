//! Texts that a spreadsheet would run as a formula, made into plain ones and back.

use std::borrow::Cow;

/// The mark that spreadsheets read as “this is text”.
const MARK: char = '\'';

/// A cell that a spreadsheet shows and does not run: with an apostrophe in front where it is needed.
///
/// [`unguard`] takes it away again; nothing else is changed.
pub fn guard(cell: &str) -> Cow<'_, str> {
    if runs(cell.trim_start_matches(MARK)) {
        Cow::Owned(format!("{MARK}{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

/// The cell as it was before [`guard`].
pub fn unguard(cell: &str) -> &str {
    match cell.strip_prefix(MARK) {
        Some(rest) if runs(rest.trim_start_matches(MARK)) => rest,
        _ => cell,
    }
}

/// Whether a spreadsheet would compute it (OWASP, CSV injection). A signed number is no more than a number.
fn runs(cell: &str) -> bool {
    let is_number = |rest: &str| rest.bytes().all(|byte| byte.is_ascii_digit() || b" .,".contains(&byte));
    match cell.strip_prefix(['+', '-']) {
        Some(rest) => !is_number(rest),
        None => cell.starts_with(['=', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("=1+1", "'=1+1")]
    #[case("+++090/9337/55493+++", "'+++090/9337/55493+++")]
    #[case("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0")]
    #[case("@SUM(A1)", "'@SUM(A1)")]
    #[case("\t=1", "'\t=1")]
    #[case("'=1", "''=1")]
    #[case("+32 2 123 45 67", "+32 2 123 45 67")]
    #[case("-12.50", "-12.50")]
    #[case("L'Étoile", "L'Étoile")]
    #[case("'s Hertogenbosch", "'s Hertogenbosch")]
    #[case("", "")]
    fn what_would_run_gets_an_apostrophe(#[case] cell: &str, #[case] expected: &str) {
        assert_eq!(guard(cell), expected);
        assert_eq!(unguard(expected), cell);
    }

    proptest::proptest! {
        #[test]
        fn a_guarded_cell_never_runs_and_comes_back(cell in "['=+@a1-]{0,6}|\\PC{0,12}") {
            let guarded = guard(&cell);
            proptest::prop_assert!(!runs(&guarded));
            proptest::prop_assert_eq!(unguard(&guarded), cell.as_str());
        }
    }
}
