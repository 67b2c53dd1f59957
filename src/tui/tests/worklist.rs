//! Whom it needs a word to: on Today and in the list of what is overdue.

use super::*;
use crate::domain::book::facts::Facts;
use crate::domain::policy::StepName;

/// One client whose letters are all sent, one between two letters, and one that is owed the first.
fn chased() -> Book {
    let mut facts = Facts::default();
    let (zola, midi, maes) = (facts.client("ZOLA"), facts.client("MIDI"), facts.client("MAES"));
    let old = facts.invoice(zola, "2026-0001", "2026-06-15", "2026-07-15", 199_080);
    for (on, step) in [
        ("2026-07-22", StepName::LETTER_1),
        ("2026-07-30", StepName::LETTER_2),
        ("2026-08-14", StepName::FORMAL_NOTICE),
    ] {
        facts.letter(zola, on, step, &[old]);
    }
    let reminded = facts.invoice(midi, "2026-0002", "2026-10-12", "2026-11-11", 363_000);
    facts.letter(midi, "2026-11-18", StepName::LETTER_1, &[reminded]);
    facts.invoice(maes, "2026-0003", "2026-10-12", "2026-11-11", 29_040);
    facts.book()
}

/// The screen without its last line: which keys stand there is told elsewhere.
fn above_the_keys(harness: &Harness) -> String {
    let screen = harness.screen();
    screen.rsplit_once('\n').map_or("", |(above, _)| above).trim_end().to_owned()
}

#[test]
fn a_client_that_has_had_every_letter_stays_on_today() {
    let mut harness = Harness::new(chased(), TODAY);
    assert_snapshot!(above_the_keys(&harness), @r"
     Relance · Studio Lefèvre                                 Sat 21 Nov 2026 · EUR
     1 Today  2 Ageing  3 DSO  4 Overdue  5 Invoices  6 Clients  7 Money in
    ╭ Owed to me ──────╮╭ Overdue ─────────╮╭ DSO, countback ──╮╭Expected, 30 days─╮
    │5,911.20          ││5,911.20      100%││174 days  ▁▁▂▃▄▅▇█││5,911.20    likely│
    │3 invoices        ││3 invoices        ││best possible 0.0 ││5,911.20 cautious │
    ╰──────────────────╯╰──────────────────╯╰──────────────────╯╰──────────────────╯
      To do today: 1 step, EUR 290.40 at stake        1 client has had every letter
      client                  at risk  step                  standing
    ▌ MAES SRL                 290.40  first reminder        10 days late
      ZOLA SRL               1,990.80  all letters sent      129 days late
    ");
    harness.keys("j w");
    assert!(harness.screen().contains("Last letter: formal notice, on 14 Aug 2026."));
    assert!(harness.screen().contains("Every letter of the policy went out"));
}

#[test]
fn overdue_tells_of_each_invoice_what_comes_next() {
    let mut harness = Harness::sized(chased(), TODAY, 120, 24);
    harness.keys("4");
    assert_snapshot!(above_the_keys(&harness), @r"
     Relance · Studio Lefèvre                                                                         Sat 21 Nov 2026 · EUR
     1 Today  2 Ageing  3 DSO  4 Overdue  5 Invoices  6 Clients  7 Money in
      3 invoices, 3 clients

      number      client          due          late▾  step              since, or waits for                            open
    ▌ 2026-0001   ZOLA SRL        15 Jul 2026    129  all letters sent  formal notice 14 Aug: call, or hand it t…  1,990.80
      2026-0002   MIDI SRL        11 Nov 2026     10  second reminder   from 26 Nov 2026                           3,630.00
      2026-0003   MAES SRL        11 Nov 2026     10  first reminder    18 Nov 2026                                  290.40














      total  EUR 5,911.20
    ");
}

#[test]
fn under_another_day_the_list_names_that_day() {
    let mut harness = Harness::new(chased(), TODAY);
    harness.keys("[ [");
    assert!(harness.screen().contains("To do on 19 Nov: 1 step"));
}

#[test]
fn a_client_page_begins_with_what_is_asked_for_and_w_says_why() {
    let mut harness = Harness::new(chased(), TODAY);
    harness.keys("j g c");
    assert!(harness.screen().contains("owes 1,990.80   late 1,990.80"));
    assert!(harness.screen().contains("formal notice 14 Aug: call, or hand it to a collector"));
    harness.keys("w");
    assert!(harness.screen().contains("Every letter of the policy went out"));
}

#[test]
fn how_a_client_pays_is_told_from_its_median_invoice() {
    let mut facts = Facts::default();
    let client = facts.client("ZOLA");
    for (number, issued, due, paid) in [
        ("1", "2026-01-01", "2026-01-31", "2026-02-02"),
        ("2", "2026-02-01", "2026-03-03", "2026-03-12"),
        ("3", "2026-03-01", "2026-03-31", "2026-05-20"),
    ] {
        let invoice = facts.invoice(client, number, issued, due, 100_000);
        facts.pay(invoice, paid, 100_000);
    }
    facts.invoice(client, "4", "2026-11-01", "2026-12-01", 100_000);
    let mut harness = Harness::new(facts.book(), TODAY);
    harness.keys("6 enter");
    // 2, 9 and 50 days late: the median is 9.
    assert!(harness.screen().contains("pays 9 days late (median of 3)"), "{}", harness.screen());
}

#[test]
fn an_explanation_steps_aside_for_a_key_that_the_list_knows() {
    let mut harness = Harness::new(chased(), TODAY);
    harness.keys("w");
    assert!(harness.screen().contains("no reminder was sent yet"));
    harness.keys("2");
    assert!(harness.screen().contains("‹by due date›"));
    harness.keys("1 w p");
    assert!(harness.screen().contains("^s save"), "{}", harness.screen());
}

#[test]
fn a_key_pressed_in_vain_is_told_so() {
    let mut harness = Harness::new(chased(), "2026-06-01");
    harness.keys("4 w");
    assert!(harness.screen().contains("why: nothing under the cursor for it"), "{}", harness.screen());
}

#[test]
fn a_long_explanation_can_be_scrolled() {
    let mut harness = Harness::sized(chased(), TODAY, 80, 10);
    harness.keys("tab w");
    assert!(!harness.screen().contains("= net receivable"));
    harness.keys("G");
    assert!(harness.screen().contains("= net receivable"), "{}", harness.screen());
}

#[test]
fn a_key_is_looked_up_in_the_help() {
    let mut harness = Harness::new(chased(), TODAY);
    harness.keys("?");
    harness.keys("/").write("take back");
    let screen = harness.screen();
    assert!(screen.contains("take back the payment") && !screen.contains("copy the number"), "{screen}");
    harness.keys("esc");
    assert!(harness.screen().contains("copy the number"));
}

#[test]
fn another_day_is_for_looking_and_says_how_to_come_back() {
    let mut harness = Harness::new(chased(), TODAY);
    harness.keys("[ l");
    assert!(harness.screen().contains("this looks at 20 Nov 2026; changes are made today: t comes back"));
    harness.keys("p");
    assert!(!harness.screen().contains("^s save"), "{}", harness.screen());
    harness.keys("t p");
    assert!(harness.screen().contains("^s save"), "{}", harness.screen());
}
