use super::*;
use crate::domain::book::facts::{Facts, day, example_a};

fn dec(text: &str) -> Option<Decimal> {
    Some(text.parse().unwrap())
}

/// Sales of April 50,000, May 60,000 and June 40,000, of which 65,000 are paid: 60,000 of the rest is not due.
fn quarter() -> Facts {
    let mut facts = Facts::default();
    let client = facts.client("A");
    let april = facts.invoice(client, "1", "2026-04-10", "2026-05-10", 5_000_000);
    let may = facts.invoice(client, "2", "2026-05-10", "2026-06-09", 4_000_000);
    facts.invoice(client, "3", "2026-05-31", "2026-06-30", 2_000_000);
    facts.invoice(client, "4", "2026-06-20", "2026-07-20", 4_000_000);
    facts.pay(april, "2026-06-01", 5_000_000);
    facts.pay(may, "2026-06-15", 1_500_000);
    facts
}

fn last_month(facts: &Facts, on: &str) -> MonthRow {
    let report = dso(&facts.book(), day(on), 24);
    assert_eq!(report.currencies[0].months.len(), 24);
    report.currencies[0].months.last().unwrap().clone()
}

#[test]
fn a_quarter_from_the_book() {
    let june = last_month(&quarter(), "2026-06-30");
    assert_eq!((june.receivable.0, june.overdue.0, june.sales.0), (8_500_000, 2_500_000, 4_000_000));
    assert_eq!((june.window_sales.0, june.window_days), (15_000_000, 91));
    assert_eq!((june.dso, june.best_possible, june.delinquent), (dec("51.57"), dec("36.40"), dec("15.17")));
    assert_eq!(june.countback.days(), dec("53.25"));
    // (110,000 + 40,000 − 85,000) ÷ (110,000 + 40,000 − 60,000)
    assert_eq!((june.begin.0, june.cei), (11_000_000, dec("72.22")));
}

#[test]
fn a_month_that_runs_is_looked_at_on_the_day_of_the_report() {
    let june = last_month(&quarter(), "2026-06-10");
    assert_eq!((june.day, june.window_days), (day("2026-06-10"), 71));
    assert_eq!((june.sales.0, june.receivable.0, june.overdue.0), (0, 6_000_000, 4_000_000));
    // 10 days of June without sales, then all of May.
    assert_eq!(june.countback.days(), dec("41.00"));
}

#[test]
fn months_before_the_first_sale_have_no_answers() {
    let report = dso(&quarter().book(), day("2026-06-30"), 24);
    let first = &report.currencies[0].months[0];
    assert_eq!(first.month.to_string(), "2024-07");
    assert_eq!((first.dso, first.cei, first.receivable), (None, None, Minor::ZERO));
}

#[test]
fn a_window_with_more_credited_than_sold_has_no_days() {
    let mut facts = quarter();
    let client = facts.client("B");
    let note = crate::domain::book::CreditOrigin::CreditNote(crate::domain::id::DocumentId(90));
    facts.credit(note, client, Currency::EUR, day("2026-09-10"), 100_000);
    let september = last_month(&facts, "2026-09-30");
    assert_eq!(september.window_sales, Minor(-100_000));
    assert_eq!((september.dso, september.best_possible, september.delinquent), (None, None, None));
}

#[test]
fn unapplied_money_and_credit_notes_lower_receivable_and_sales() {
    let june = last_month(&example_a(), "2026-06-30");
    assert_eq!((june.receivable.0, june.open.0, june.overdue.0), (1_003_600, 1_036_500, 800_200));
    let july = last_month(&example_a(), "2026-07-31");
    assert_eq!((july.sales.0, july.receivable.0), (72_600 - 25_000, 1_002_800));
}

#[test]
fn a_receivable_without_sales_on_record_has_no_countback() {
    let mut facts = Facts::default();
    let client = facts.client("A");
    let payment = facts.payment(client, "2026-06-01", 500);
    assert_eq!(last_month(&facts, "2026-06-30").countback, Countback::Credit);
    let crate::domain::payment::Source::Payment(id) = payment else { panic!() };
    let refund = crate::domain::book::CreditOrigin::Refund(id);
    facts.credit(refund, client, Currency::EUR, day("2026-06-02"), -600);
    let older = Countback::AtLeast { days: 0, older: Minor(100) };
    assert_eq!(last_month(&facts, "2026-06-30").countback, older);
}

#[test]
fn each_client_has_its_days_of_the_whole() {
    let mut facts = quarter();
    let client = facts.client("B");
    facts.invoice(client, "5", "2026-06-01", "2026-07-01", 1_500_000);
    let report = dso(&facts.book(), day("2026-06-30"), 1);
    let euro = &report.currencies[0];
    // 85,000 and 15,000 of sales of 165,000 in 91 days.
    let days: Vec<_> = euro.clients.iter().map(|share| share.days).collect();
    assert_eq!((days, euro.months[0].dso), (vec![dec("46.88"), dec("8.27")], dec("55.15")));
}

#[test]
fn a_currency_without_facts_up_to_the_day_is_left_out() {
    assert!(dso(&quarter().book(), day("2026-04-09"), 24).currencies.is_empty());
}
