use super::*;
use crate::domain::book::facts::{Facts, day, example_a};
use crate::money::Currency;
use rstest::rstest;

fn spec(basis: Basis) -> AgeingSpec {
    AgeingSpec { basis, ..AgeingSpec::default() }
}

fn cents(amounts: &Amounts) -> Vec<i64> {
    amounts.buckets.iter().map(|amount| amount.0).collect()
}

#[rstest]
#[case("2026-06-30", Basis::Due, &[236_300, 281_500, 145_200, 242_000, 131_500], 1_036_500, 1_003_600, 136)]
#[case("2026-06-30", Basis::Issue, &[236_300, 281_500, 145_200, 373_500], 1_036_500, 1_003_600, 166)]
#[case("2026-07-31", Basis::Due, &[72_600, 200_000, 111_300, 278_300, 373_500], 1_035_700, 1_002_800, 167)]
#[case("2026-07-31", Basis::Issue, &[72_600, 200_000, 111_300, 651_800], 1_035_700, 1_002_800, 197)]
fn worked_example_a(
    #[case] on: &str,
    #[case] basis: Basis,
    #[case] buckets: &[i64],
    #[case] open: i64,
    #[case] net: i64,
    #[case] oldest: i32,
) {
    let ageing = ageing(&example_a().book(), day(on), &spec(basis));
    let [table] = &ageing.currencies[..] else { panic!("one currency") };
    let [row] = &table.rows[..] else { panic!("one client") };
    assert_eq!(cents(&row.amounts), buckets);
    assert_eq!((row.amounts.open.0, row.amounts.unapplied.0, row.amounts.net.0), (open, -32_900, net));
    assert_eq!(row.oldest_days, Some(oldest));
    assert_eq!(table.total, row.amounts);
    assert!(table.control.agrees());
}

#[rstest]
#[case("2026-06-30", &[
    ("INV-001", 71_000, 136, "90+"), ("INV-003", 60_500, 91, "90+"), ("INV-002", 242_000, 90, "61-90"),
    ("INV-009", 48_400, 60, "31-60"), ("INV-004", 96_800, 31, "31-60"), ("INV-005", 181_500, 30, "1-30"),
    ("INV-008", 100_000, 16, "1-30"), ("INV-006", 36_300, 0, "not_due"), ("INV-007", 200_000, -20, "not_due"),
])]
#[case("2026-07-31", &[
    ("INV-001", 71_000, 167, "90+"), ("INV-003", 60_500, 122, "90+"), ("INV-002", 242_000, 121, "90+"),
    ("INV-004", 96_800, 62, "61-90"), ("INV-005", 181_500, 61, "61-90"), ("INV-008", 75_000, 47, "31-60"),
    ("INV-006", 36_300, 31, "31-60"), ("INV-007", 200_000, 11, "1-30"), ("INV-010", 72_600, 0, "not_due"),
])]
fn worked_example_a_by_invoice(#[case] on: &str, #[case] expected: &[(&str, i64, i32, &str)]) {
    let book = example_a().book();
    let ageing = ageing_by_invoice(&book, day(on), &spec(Basis::Due), None);
    let table = &ageing.currencies[0];
    let label = |row: &ItemRow| ageing.buckets[row.bucket].label();
    let found: Vec<(&str, i64, i32, String)> = table
        .rows
        .iter()
        .map(|row| (book.number(row.invoice), row.open.0, row.days_late, label(row)))
        .collect();
    let expected: Vec<_> = expected.iter().map(|row| (row.0, row.1, row.2, row.3.to_owned())).collect();
    assert_eq!(found, expected);
    assert_eq!(table.total, super::ageing(&book, day(on), &spec(Basis::Due)).currencies[0].total);
}

#[test]
fn unapplied_money_can_be_taken_off_the_oldest_amounts() {
    let (book, on) = (example_a().book(), day("2026-06-30"));
    let spec = AgeingSpec { net_oldest_first: true, ..AgeingSpec::default() };
    let by_client = ageing(&book, on, &spec);
    let total = &by_client.currencies[0].total;
    assert_eq!(cents(total), [236_300, 281_500, 145_200, 242_000, 98_600]);
    assert_eq!((total.open.0, total.unapplied.0, total.net.0), (1_003_600, 0, 1_003_600));
    let by_invoice = ageing_by_invoice(&book, on, &spec, None);
    assert_eq!(by_invoice.currencies[0].total, *total);
    assert!(by_client.currencies[0].control.agrees() && by_invoice.currencies[0].control.agrees());
}

#[test]
fn a_client_whose_money_covers_everything_has_no_row_once_it_is_netted() {
    let mut facts = Facts::default();
    let client = facts.client("A");
    facts.invoice(client, "1", "2026-01-01", "2026-01-31", 100);
    facts.payment(client, "2026-02-01", 100);
    let spec = AgeingSpec { net_oldest_first: true, ..AgeingSpec::default() };
    let (book, on) = (facts.book(), day("2026-02-28"));
    assert!(ageing(&book, on, &spec).currencies.is_empty());
    assert!(ageing_by_invoice(&book, on, &spec, None).currencies.is_empty());
}

#[test]
fn currencies_are_never_added() {
    let mut facts = Facts::default();
    let client = facts.client("A");
    let (issued, due) = (day("2026-01-01"), day("2026-01-31"));
    facts.invoice_in(Currency::USD, client, "1", issued, due, 100);
    facts.invoice_in(Currency::EUR, client, "2", issued, due, 7);
    let ageing = ageing(&facts.book(), day("2026-02-01"), &AgeingSpec::default());
    let totals: Vec<_> = ageing.currencies.iter().map(|t| (t.currency, t.total.open.0)).collect();
    assert_eq!(totals, [(Currency::EUR, 7), (Currency::USD, 100)]);
}

#[test]
fn a_client_with_only_unapplied_money_has_a_row() {
    let mut facts = Facts::default();
    let client = facts.client("A");
    facts.payment(client, "2026-01-01", 500);
    let ageing = ageing(&facts.book(), day("2026-02-01"), &AgeingSpec::default());
    let row = &ageing.currencies[0].rows[0];
    assert_eq!((row.amounts.unapplied.0, row.amounts.net.0, row.oldest_days), (-500, -500, None));
    assert!(super::ageing(&facts.book(), day("2025-12-31"), &AgeingSpec::default()).currencies.is_empty());
}

#[test]
fn the_largest_debtor_comes_first_and_equals_by_code() {
    let mut facts = Facts::default();
    for (code, gross) in [("B", 100), ("C", 200), ("A", 100)] {
        let client = facts.client(code);
        facts.invoice(client, code, "2026-01-01", "2026-01-31", gross);
    }
    let book = facts.book();
    let ageing = ageing(&book, day("2026-01-15"), &AgeingSpec::default());
    let codes: Vec<&str> =
        ageing.currencies[0].rows.iter().map(|row| book.client(row.client).code.as_str()).collect();
    assert_eq!(codes, ["C", "A", "B"]);
    assert_eq!(ageing.currencies[0].rows[0].oldest_days, Some(-16));
}
