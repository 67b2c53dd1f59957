use super::*;
use crate::domain::book::facts::{Facts, day};
use crate::domain::id::{ClientId, DocumentId};
use rstest::rstest;

const COURTESY: StepName = StepName::COURTESY;
const LETTER_1: StepName = StepName::LETTER_1;
const LETTER_2: StepName = StepName::LETTER_2;
const FORMAL: StepName = StepName::FORMAL_NOTICE;

/// One client with an invoice of 1,000.00 due on Sunday 31 May 2026.
fn one_invoice() -> (Facts, ClientId, DocumentId) {
    let mut facts = Facts::default();
    let client = facts.client("A");
    let invoice = facts.invoice(client, "1", "2026-05-01", "2026-05-31", 100_000);
    (facts, client, invoice)
}

fn steps(facts: &Facts, on: &str) -> Vec<StepOwed> {
    steps_owed(&facts.book(), day(on), &Policy::standard(), "BE")
}

/// The only step of the ledger.
fn step(facts: &Facts, on: &str) -> StepOwed {
    let [step] = &steps(facts, on)[..] else { panic!("one step on {on}") };
    step.clone()
}

fn named(owed: &StepOwed) -> (StepName, String) {
    (owed.step.clone(), owed.since.to_string())
}

fn numbers(facts: &Facts, owed: &StepOwed) -> Vec<String> {
    owed.invoices.iter().map(|ix| facts.book().number(*ix).to_owned()).collect()
}

#[rstest]
#[case("2026-05-26", COURTESY, "2026-05-26", &[])]
#[case("2026-06-08", LETTER_1, "2026-06-08", &[])]
#[case("2026-06-15", LETTER_2, "2026-06-15", &[("2026-06-08", LETTER_1)])]
#[case("2026-06-30", FORMAL, "2026-06-30", &[("2026-06-08", LETTER_1), ("2026-06-15", LETTER_2)])]
fn the_schedule_of_an_invoice_due_on_a_sunday(
    #[case] on: &str,
    #[case] expected: StepName,
    #[case] since: &str,
    #[case] letters: &[(&str, StepName)],
) {
    let (mut facts, client, invoice) = one_invoice();
    for (on, step) in letters {
        facts.letter(client, on, step.clone(), &[invoice]);
    }
    assert_eq!(named(&step(&facts, on)), (expected.clone(), since.to_owned()));
    let before = steps_owed(&facts.book(), day(on) - 1, &Policy::standard(), "BE");
    assert!(before.iter().all(|owed| owed.step != expected));
}

#[test]
fn ten_days_with_the_laptop_closed_change_neither_step_nor_day() {
    let (facts, ..) = one_invoice();
    assert_eq!(named(&step(&facts, "2026-06-08")), named(&step(&facts, "2026-06-18")));
    assert_eq!(step(&facts, "2026-06-18").why.last(), Some(&Reason::NothingSent));
}

#[test]
fn the_first_letter_comes_first_however_late_the_invoice_is() {
    let (facts, ..) = one_invoice();
    let owed = step(&facts, "2026-08-29");
    assert_eq!(named(&owed), (LETTER_1, "2026-06-08".into()));
    assert!(owed.why.contains(&Reason::Late { invoice: InvoiceIx(0), days: 90 }));
    assert_eq!(owed.at_risk, [Minor(100_000).of(crate::money::Currency::EUR)]);
}

#[test]
fn after_a_late_letter_the_rest_of_the_ladder_moves() {
    let (mut facts, client, invoice) = one_invoice();
    // Planned for Monday 8 June, sent 14 days later.
    facts.letter(client, "2026-06-22", LETTER_1, &[invoice]);
    assert!(steps(&facts, "2026-06-28").is_empty());
    let owed = step(&facts, "2026-07-10");
    assert_eq!(named(&owed), (LETTER_2, "2026-06-29".into()));
    assert!(owed.why.contains(&Reason::Moved { days: 14 }));
    assert!(owed.why.contains(&Reason::LastLetter { step: LETTER_1, day: day("2026-06-22") }));
}

#[test]
fn a_letter_sent_early_brings_nothing_forward() {
    let (mut facts, client, invoice) = one_invoice();
    facts.letter(client, "2026-06-01", LETTER_1, &[invoice]);
    assert_eq!(named(&step(&facts, "2026-06-20")), (LETTER_2, "2026-06-15".into()));
}

#[test]
fn after_the_last_step_nothing_is_owed() {
    let (mut facts, client, invoice) = one_invoice();
    facts.letter(client, "2026-06-30", FORMAL, &[invoice]);
    assert!(steps(&facts, "2027-06-30").is_empty());
}

#[test]
fn two_letters_are_five_days_apart() {
    let (mut facts, client, _) = one_invoice();
    facts.letter(client, "2026-06-05", COURTESY, &[]);
    let owed = step(&facts, "2026-06-08");
    let too_soon = HoldCause::TooSoon { last: day("2026-06-05"), days_between: 5 };
    assert_eq!(owed.held, Some(Hold { cause: too_soon, until: Some(day("2026-06-10")) }));
    let owed = step(&facts, "2026-06-10");
    assert_eq!((owed.held, owed.since), (None, day("2026-06-10")));
}

#[test]
fn a_call_does_not_hold_a_letter() {
    let (mut facts, client, _) = one_invoice();
    facts.letter(client, "2026-06-07", LETTER_1, &[]);
    let call = facts.contacts.last_mut().unwrap();
    (call.channel, call.step) = (crate::domain::contact::Channel::Call, None);
    assert_eq!(step(&facts, "2026-06-08").held, None);
}

#[test]
fn small_amounts_are_left_alone() {
    let (mut facts, ..) = one_invoice();
    facts.pay(DocumentId(2), "2026-06-01", 99_001);
    let held = step(&facts, "2026-06-20").held.unwrap();
    assert_eq!(held, Hold { cause: HoldCause::BelowLeast { least: Minor(1_000) }, until: None });
    facts.invoices[0].gross = Minor(100_001);
    assert_eq!(step(&facts, "2026-06-20").held, None);
}

#[test]
fn who_has_paid_without_a_reference_is_left_alone() {
    let (mut facts, client, _) = one_invoice();
    facts.payment(client, "2026-06-05", 100_000);
    let money = vec![Minor(100_000).of(crate::money::Currency::EUR)];
    assert_eq!(step(&facts, "2026-06-20").held.unwrap().cause, HoldCause::Unapplied { money });
    assert_eq!(step(&facts, "2026-05-30").held, None);
}

#[test]
fn a_letter_lists_everything_overdue() {
    let (mut facts, client, first) = one_invoice();
    let fresh = facts.invoice(client, "2", "2026-05-15", "2026-06-14", 5_000);
    facts.invoice(client, "3", "2026-06-10", "2026-07-10", 7_000);
    facts.letter(client, "2026-06-08", LETTER_1, &[first]);
    let owed = step(&facts, "2026-06-15");
    assert_eq!((owed.step.clone(), numbers(&facts, &owed)), (LETTER_2, vec!["1".into(), "2".into()]));
    // The letter spoke for both: the next one is the formal notice of the older, for both again.
    facts.letter(client, "2026-06-15", LETTER_2, &[first, fresh]);
    let owed = step(&facts, "2026-06-30");
    assert_eq!((owed.step.clone(), numbers(&facts, &owed)), (FORMAL, vec!["1".into(), "2".into()]));
}

#[test]
fn the_tone_does_not_soften_while_an_older_invoice_is_unpaid() {
    let (mut facts, client, older) = one_invoice();
    facts.invoice(client, "2", "2026-06-01", "2026-07-15", 5_000);
    facts.letter(client, "2026-06-30", FORMAL, &[older]);
    let owed = step(&facts, "2026-07-22");
    assert_eq!(named(&owed), (FORMAL, "2026-07-22".into()));
    assert_eq!(numbers(&facts, &owed), ["2"]);
    assert!(owed.why.contains(&Reason::OlderUnpaid { invoice: InvoiceIx(0), step: FORMAL }));
    // Paid: the fresh one begins its own ladder.
    facts.pay(older, "2026-07-20", 100_000);
    assert_eq!(named(&step(&facts, "2026-07-22")), (LETTER_1, "2026-07-22".into()));
}

#[test]
fn a_courtesy_notice_is_sent_once_and_only_before_the_due_day() {
    let (mut facts, client, invoice) = one_invoice();
    let owed = step(&facts, "2026-05-30");
    assert_eq!(named(&owed), (COURTESY, "2026-05-26".into()));
    assert!(owed.why.contains(&Reason::DueIn { invoice: InvoiceIx(0), days: 1 }));
    assert!(steps(&facts, "2026-05-31").is_empty());
    facts.letter(client, "2026-05-26", COURTESY, &[invoice]);
    assert!(steps(&facts, "2026-05-30").is_empty());
}

#[test]
fn an_invoice_that_has_just_arrived_gets_no_notice() {
    let mut facts = Facts::default();
    let client = facts.client("A");
    facts.invoice(client, "1", "2026-05-26", "2026-05-31", 100_000);
    assert!(steps(&facts, "2026-05-28").is_empty());
}

#[test]
fn a_reminder_goes_before_a_notice() {
    let (mut facts, client, _) = one_invoice();
    facts.invoice(client, "2", "2026-05-01", "2026-06-13", 5_000);
    let owed = step(&facts, "2026-06-09");
    assert_eq!((owed.step.clone(), numbers(&facts, &owed)), (LETTER_1, vec!["1".into()]));
    // But a crumb that is left alone does not keep the notice back.
    facts.invoices[0].gross = Minor(500);
    assert_eq!(step(&facts, "2026-06-09").step, COURTESY);
}

#[test]
fn the_most_money_at_risk_comes_first_and_held_steps_last() {
    let mut facts = Facts::default();
    for (code, gross) in [("SMALL", 2_000), ("CRUMB", 900), ("LARGE", 90_000)] {
        let client = facts.client(code);
        facts.invoice(client, code, "2026-05-01", "2026-05-31", gross);
    }
    let book = facts.book();
    let order = steps(&facts, "2026-06-10");
    let codes: Vec<&str> = order.iter().map(|owed| book.client(owed.client).code.as_str()).collect();
    assert_eq!(codes, ["LARGE", "SMALL", "CRUMB"]);
    let one = step_owed(&book, order[1].client, day("2026-06-10"), &Policy::standard(), "BE");
    assert_eq!(one.as_ref(), Some(&order[1]));
}

#[test]
fn a_letter_by_hand_lists_what_is_overdue_or_for_a_notice_what_is_not() {
    let (mut facts, client, _) = one_invoice();
    facts.invoice(client, "2", "2026-05-01", "2026-06-13", 5_000);
    let (book, policy) = (facts.book(), Policy::standard());
    let listed =
        |name: &StepName| invoices_for(&book, ClientIx(0), policy.step(name).unwrap(), day("2026-06-01"));
    assert_eq!(listed(&LETTER_2), [InvoiceIx(0)]);
    assert_eq!(listed(&COURTESY), [InvoiceIx(1)]);
}
