use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use rstest::rstest;

use super::*;
use crate::config::{Config, Environment, Flags};
use crate::tui::form::Form;
use crate::tui::harness::Harness;
use crate::tui::message::{Effect, Message};
use crate::tui::newcomer;

fn welcome(columns: u16, rows: u16) -> Harness {
    let form = Form::boxed(WelcomeBlank::new(Path::new("/home/zoe/relance.db")));
    Harness::newcomer(form, columns, rows)
}

#[rstest]
#[case("BE", "Belgium")]
#[case("be", "Belgium")]
#[case("belgium", "Belgium")]
#[case("Belgique", "Belgium")]
#[case("Allemagne", "Germany")]
#[case("nederland", "Netherlands")]
fn a_country_is_typed_as_a_code_or_in_any_language(#[case] typed: &str, #[case] name: &str) {
    let mut harness = welcome(100, 36);
    harness.write("Studio").keys("tab").write(typed).keys("tab");
    let screen = harness.screen();
    let line = screen.lines().find(|line| line.contains("  country  ")).unwrap();
    assert!(line.contains(name), "{screen}");
}

#[test]
fn the_currency_and_the_company_number_follow_until_they_are_typed() {
    let mut harness = welcome(100, 36);
    harness.write("Studio").keys("tab").write("switzerland").keys("tab");
    assert!(harness.screen().contains("CHF"), "{}", harness.screen());
    harness.keys("shift-tab").write("BE").keys("tab tab tab tab").write("BE 0428.759.497");
    let screen = harness.screen();
    assert!(screen.contains("0428759497") && screen.contains("EUR"), "{screen}");
}

#[test]
fn a_warning_has_a_sign_and_an_error_has_none() {
    let mut harness = welcome(100, 36);
    harness.write("Studio").keys("tab").write("BE").keys("tab tab tab tab").write("BE0428759490");
    assert!(harness.screen().contains("! has a wrong form or check digit"), "{}", harness.screen());
    harness.keys("tab tab").write("BE00");
    let screen = harness.screen();
    assert!(screen.contains("is not a valid IBAN") && !screen.contains("! is not a valid IBAN"), "{screen}");
}

#[test]
fn the_account_is_checked_while_it_is_typed() {
    let mut harness = welcome(100, 36);
    harness
        .write("Studio")
        .keys("tab")
        .write("BE")
        .keys("tab tab tab tab tab tab")
        .write("be71 0961 2345 6769");
    assert!(harness.screen().contains("check digits are right"), "{}", harness.screen());
}

/// Below the harness runs the thread that makes the ledger.
fn served(folder: &Path) -> (Sender<crate::tui::work::Job>, Receiver<Message>) {
    let environment = Environment::default();
    let config = Config::within(&environment, &Flags::default(), folder);
    let ((to_work, jobs), (news, messages)) = (channel(), channel());
    thread::spawn(move || newcomer::serve(config, "2026-11-21".parse().unwrap(), &jobs, &news));
    (to_work, messages)
}

#[test]
fn after_it_the_ways_to_go_on_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let (jobs, messages) = served(folder.path());
    let mut harness = welcome(100, 36);
    harness.write("Studio Lefèvre").keys("tab").write("BE");
    let save = crossterm::event::KeyEvent::new(
        crossterm::event::KeyCode::Char('s'),
        crossterm::event::KeyModifiers::CONTROL,
    );
    for effect in harness.model.update(Message::Key(save)) {
        if let Effect::Work(job) = effect {
            jobs.send(job).unwrap();
        }
    }
    while !harness.screen().contains("Your ledger is ready") {
        harness.send(messages.recv_timeout(std::time::Duration::from_secs(20)).unwrap());
    }
    let screen = harness.screen();
    assert!(screen.contains("relance import clients FILE.csv") && screen.contains("due_date"), "{screen}");
    harness.keys("6");
    assert!(!harness.screen().contains("Your ledger is ready"), "{}", harness.screen());
}

#[test]
fn all_of_it_is_seen_at_80_by_24() {
    insta::assert_snapshot!(welcome(80, 24).write("Studio").keys("tab").write("be").screen(), @r"
     Relance                                                  Sat 21 Nov 2026 · EUR
     1╭ Welcome to Relance ──────────────────────────────────────────────────────╮
    ╭ │                                                                          │─╮
    │–│   name            Studio                                                 │ │
    │ │ ▌ country         be                            Belgium                  │ │
    ╰─│   street                                        every invoice names it   │─╯
      │   postcode                                                               │
      │   city                                                                   │
      │   VAT number                                    only if you charge VAT   │
      │   company number                                                         │
      │   IBAN                                            clients pay to it      │
      │   BIC                                           outside the euro area    │
      │   currency        EUR                                                    │
      │   e-mail                                                                 │
      │   logo                                            PNG or SVG; can wait   │
      │ ──────────────────────────────────────────────────────────────────────── │
      │   Relance keeps your invoices and payments in one file on this computer: │
      │   /home/zoe/relance.db                                                   │
      │   All of this can be changed later with C.                               │
      │   A look around first: relance --demo                                    │
      │                                                                          │
      ╰──────────────────────────────────────────────────────────────────────────╯

     ^s save  tab shift-tab field  esc leave                                f1 help
    ");
}
