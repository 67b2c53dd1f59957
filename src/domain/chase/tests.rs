use super::*;
use crate::domain::book::facts::{Facts, day};
use crate::domain::contact::Channel;
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
    (call.channel, call.step) = (Channel::Call, None);
    assert_eq!(step(&facts, "2026-06-08").held, None);
}

#[test]
fn small_amounts_are_left_alone() {
    let (mut facts, ..) = one_invoice();
    facts.pay(DocumentId(2), "2026-06-01", 99_001);
    let held = step(&facts, "2026-06-20").held.unwrap();
    assert_eq!(
        held,
        Hold { cause: HoldCause::BelowLeast { least: vec![Minor(1_000).of(Currency::EUR)] }, until: None }
    );
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
fn money_that_is_placed_nowhere_lowers_what_a_letter_asks_for() {
    let (mut facts, client, _) = one_invoice();
    facts.payment(client, "2026-06-05", 10_000);
    let eur = crate::money::Currency::EUR;
    let of = |facts: &Facts, on: &str| asked(&facts.book(), ClientIx(0), &step(facts, on).invoices, day(on));
    assert_eq!(of(&facts, "2026-06-20"), [Asked { listed: Minor(100_000).of(eur), free: Minor(10_000) }]);
    assert_eq!(of(&facts, "2026-06-20")[0].to_pay(), Minor(90_000).of(eur));
    // An older invoice that the letter leaves out comes first: it has had the step already.
    let older = facts.invoice(client, "0", "2026-03-01", "2026-03-31", 6_000);
    facts.letter(client, "2026-06-01", LETTER_1, &[older]);
    assert_eq!(of(&facts, "2026-06-10")[0].to_pay(), Minor(96_000).of(eur));
}

#[test]
fn a_notice_does_not_count_money_that_an_overdue_crumb_needs() {
    let (mut facts, client, _) = one_invoice();
    facts.invoice(client, "2", "2026-05-01", "2026-06-13", 50_000);
    facts.payment(client, "2026-06-05", 100_000);
    let owed = step(&facts, "2026-06-09");
    assert_eq!((owed.step.clone(), owed.held.clone()), (COURTESY, None));
    let asked = asked(&facts.book(), ClientIx(0), &owed.invoices, day("2026-06-09"));
    assert_eq!(asked[0].to_pay(), Minor(50_000).of(crate::money::Currency::EUR));
}

/// One Belgian consumer with an invoice due on Sunday 31 May 2026, reminded on Monday 8 June.
fn reminded_consumer(channel: Channel) -> (Facts, ClientId, DocumentId) {
    let mut facts = Facts::default();
    let client = facts.consumer("A");
    let invoice = facts.invoice(client, "1", "2026-05-01", "2026-05-31", 100_000);
    facts.letter(client, "2026-06-08", LETTER_1, &[invoice]);
    facts.contacts[0].channel = channel;
    (facts, client, invoice)
}

// By post day 1 is the third working day, Thursday 11 June; by e-mail it is the day after (domain: XIX.2).
#[rstest]
#[case(Channel::Letter, "2026-06-24", "2026-06-25")]
#[case(Channel::Email, "2026-06-22", "2026-06-23")]
fn a_belgian_consumer_gets_no_second_letter_within_the_fourteen_days(
    #[case] channel: Channel,
    #[case] last: &str,
    #[case] until: &str,
) {
    let (facts, ..) = reminded_consumer(channel);
    let cause = HoldCause::ConsumerDays { first: day("2026-06-08"), last: day(last) };
    let held = Some(Hold { cause, until: Some(day(until)) });
    for on in ["2026-06-15", last] {
        let owed = step(&facts, on);
        assert_eq!((named(&owed), owed.held), ((LETTER_2, until.into()), held.clone()), "{on}");
    }
    let owed = step(&facts, until);
    assert_eq!((named(&owed), owed.held), ((LETTER_2, until.into()), None));
}

#[test]
fn an_invoice_of_a_consumer_that_was_never_reminded_does_not_wait_for_another() {
    let (mut facts, client, _) = reminded_consumer(Channel::Letter);
    facts.invoice(client, "2", "2026-05-08", "2026-06-07", 5_000);
    facts.contacts[0].day = day("2026-06-09");
    // The first reminder of 9 June is for the other invoice; its second is not reached before 16 June.
    let owed = step(&facts, "2026-06-15");
    assert_eq!((owed.step.clone(), owed.held.clone()), (LETTER_1, None));
    assert_eq!(numbers(&facts, &owed), ["2"]);
}

#[test]
fn a_business_has_no_such_days() {
    let (mut facts, ..) = reminded_consumer(Channel::Letter);
    facts.consumers.clear();
    assert_eq!(step(&facts, "2026-06-15").held, None);
}

#[test]
fn a_step_chosen_by_hand_is_refused_where_it_is_too_early_or_asks_for_nothing() {
    let (mut facts, client, _) = reminded_consumer(Channel::Letter);
    let policy = Policy::standard();
    let refused = |facts: &Facts, on: &str| {
        let (book, formal) = (facts.book(), policy.step(&FORMAL).unwrap());
        let invoices = invoices_for(&book, ClientIx(0), formal, day(on));
        refusal(&book, ClientIx(0), &invoices, day(on), &policy, "BE")
    };
    let until = refused(&facts, "2026-06-24").and_then(|hold| hold.until);
    assert_eq!((until, refused(&facts, "2026-06-25")), (Some(day("2026-06-25")), None));
    facts.payment(client, "2026-06-25", 100_000);
    let money = vec![Minor(100_000).of(crate::money::Currency::EUR)];
    let hold = Hold { cause: HoldCause::Unapplied { money }, until: None };
    assert_eq!(refused(&facts, "2026-06-25"), Some(hold));
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
