use super::*;
use crate::domain::book::ClientIx;
use crate::domain::book::facts::{Facts, day};
use crate::domain::payment::Source;
use rstest::rstest;

const A: ClientIx = ClientIx(0);

/// Client A whose invoices, all due on 30 June 2026, were paid with these delays; client B with others.
fn payer(delays: &[i32], others: &[i32]) -> Facts {
    let mut facts = Facts::default();
    for (code, delays) in [("A", delays), ("B", others)] {
        let client = facts.client(code);
        for delay in delays {
            let invoice = facts.invoice(client, "", "2026-06-01", "2026-06-30", 1_000);
            facts.pay(invoice, &(day("2026-06-30") + *delay).to_string(), 1_000);
        }
    }
    facts
}

#[rstest]
#[case(LIKELY, "2026-12-07")]
#[case(CAUTIOUS, "2026-12-11")]
fn the_golden_payer_pays_five_days_late_and_not_on_a_saturday(#[case] percent: u8, #[case] expected: &str) {
    let habits = Habits::of(&payer(&[-2, 0, 3, 5, 7, 12, 30], &[90]).book(), day("2026-11-21"));
    assert_eq!(habits.median(A), Some(Decimal::from(5)));
    assert_eq!(habits.outlook(percent).expected(A, day("2026-11-30")), day(expected));
}

#[rstest]
#[case::nobody_has_paid_yet(&[], &[], "2026-11-30")]
#[case::a_new_client_pays_like_the_others(&[], &[1, 2, 9], "2026-12-02")]
#[case::two_own_and_the_median_of_all(&[8, 10], &[1, 2, 3], "2026-12-08")]
fn a_client_with_little_history_is_measured_with_the_others(
    #[case] own: &[i32],
    #[case] others: &[i32],
    #[case] expected: &str,
) {
    let habits = Habits::of(&payer(own, others).book(), day("2026-11-21"));
    assert_eq!(habits.outlook(LIKELY).expected(A, day("2026-11-30")), day(expected));
}

#[rstest]
#[case::later_ones_were_20_and_30(&[0, 0, 0, 0, 20, 30], "2026-12-01")]
#[case::never_so_late(&[0, 1, 2], "2026-12-01")]
fn an_invoice_later_than_usual_is_expected_later(#[case] delays: &[i32], #[case] expected: &str) {
    let habits = Habits::of(&payer(delays, &[]).book(), day("2026-11-24"));
    // Due 6 November, 18 days late: 25 days after the due day, or a week from now.
    assert_eq!(habits.outlook(LIKELY).expected(A, day("2026-11-06")), day(expected));
}

#[test]
fn only_payments_in_full_of_the_last_two_years_count_and_of_them_the_newest_twelve() {
    let mut facts = payer(&[9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2], &[]);
    let client = facts.clients[0].0;
    let part = facts.invoice(client, "", "2026-06-01", "2026-06-30", 1_000);
    facts.pay(part, "2026-09-30", 999);
    let credited = facts.invoice(client, "", "2026-06-01", "2026-06-30", 1_000);
    let note = facts.credit_note(client, "2026-09-30", 1_000);
    facts.place(credited, note, "2026-09-30", 1_000);
    let mut expected = vec![1; 10];
    expected.extend([2, 9]);
    let delays = |on: &str| Habits::of(&facts.book(), day(on)).delays(A).to_vec();
    assert_eq!(delays("2026-11-21"), expected.into_iter().map(Decimal::from).collect::<Vec<_>>());
    assert_eq!(delays("2028-07-05"), [Decimal::from(9)]);
    assert!(delays("2026-06-30").is_empty());
}

#[test]
fn a_write_off_closes_an_invoice_on_the_day_of_its_payment() {
    let mut facts = Facts::default();
    let client = facts.client("A");
    let invoice = facts.invoice(client, "", "2026-06-01", "2026-06-30", 1_000);
    facts.pay(invoice, "2026-07-04", 995);
    facts.place(invoice, Source::WriteOff, "2026-09-01", 5);
    assert_eq!(Habits::of(&facts.book(), day("2026-11-21")).delays(A), [Decimal::from(4)]);
}

#[test]
fn averages_of_the_golden_case() {
    let mut facts = Facts::default();
    let client = facts.client("A");
    for (due, paid, amount) in [
        ("2026-03-31", "2026-03-21", 100_000),
        ("2026-03-31", "2026-04-15", 300_000),
        ("2026-03-31", "2026-05-30", 50_000),
    ] {
        let invoice = facts.invoice(client, "", "2026-03-01", due, amount);
        facts.pay(invoice, paid, amount);
    }
    let book = facts.book();
    let found = &pay_days(&book, day("2026-01-01"), day("2026-06-30"))[0];
    assert_eq!((found.to_pay, found.late), (Some("44.44".parse().unwrap()), Some("14.44".parse().unwrap())));
    assert_eq!(pay_days(&book, day("2026-06-01"), day("2026-06-30"))[0].to_pay, None);
}

#[test]
fn a_payment_that_was_taken_back_is_none() {
    let mut facts = Facts::default();
    let client = facts.client("A");
    let invoice = facts.invoice(client, "", "2026-06-01", "2026-06-30", 1_000);
    let bounced = facts.pay(invoice, "2026-06-10", 1_000);
    facts.place(invoice, bounced, "2026-06-12", -1_000);
    facts.pay(invoice, "2026-07-10", 1_000);
    let book = facts.book();
    assert_eq!(pay_days(&book, day("2026-06-01"), day("2026-12-31"))[0].late, Some(Decimal::from(10)));
    assert_eq!(Habits::of(&book, day("2026-12-31")).median(A), Some(Decimal::from(10)));
}
