//! Letters, PDFs and invoices from the keyboard, on the sample ledger.

use std::fs;

use super::*;
use crate::app::{App, demo};
use crate::config::{Config, Environment, Flags};
use crate::domain::chase::StepOwed;

/// A cockpit over the sample ledger, a second look at that ledger, and the folder that keeps both.
struct Desk {
    cockpit: Harness,
    ledger: App,
    _folder: demo::Folder,
}

fn desk(columns: u16, rows: u16) -> Desk {
    let today = TODAY.parse().unwrap();
    let (folder, mut config): (_, Config) =
        demo::throw_away(&Environment::default(), &Flags::default(), today).unwrap();
    config.settings.open_with = Some("true".to_owned());
    let ledger = App::open(config.clone(), today).unwrap();
    let cockpit = Harness::on(App::open(config, today).unwrap(), columns, rows);
    Desk { cockpit, ledger, _folder: folder }
}

impl Desk {
    /// The step at the top of the list of today.
    fn first_step(&self) -> (StepOwed, ClientId) {
        let book = self.ledger.book_for(self.ledger.today).unwrap();
        let step = self.ledger.steps(&book, self.ledger.today).unwrap().remove(0);
        let client = book.client(step.client).id;
        (step, client)
    }

    fn letters(&self) -> usize {
        fs::read_dir(&self.ledger.config.paths.documents).map_or(0, Iterator::count)
    }
}

#[test]
fn a_letter_is_written_once_recorded_and_told() {
    let mut desk = desk(120, 36);
    let (step, client) = desk.first_step();
    let before = desk.ledger.store.contacts(client).unwrap().len();
    desk.cockpit.keys("l");
    assert!(desk.cockpit.screen().contains("Letter of 21 Nov 2026"));
    desk.cockpit.keys("y");
    let contacts = desk.ledger.store.contacts(client).unwrap();
    assert_eq!((contacts.len(), contacts[0].contact.step.as_ref()), (before + 1, Some(&step.step)));
    assert_eq!(desk.letters(), 1);
    assert!(desk.cockpit.screen().contains(contacts[0].paper.as_ref().unwrap()));
}

#[test]
fn a_letter_that_another_program_wrote_meanwhile_is_not_written_again() {
    let mut desk = desk(120, 36);
    let (_, client) = desk.first_step();
    desk.cockpit.keys("l");
    desk.ledger.write_letter(client, &crate::app::LetterOptions::default()).unwrap();
    let written = desk.ledger.store.contacts(client).unwrap().len();
    desk.cockpit.keys("y");
    assert_eq!(desk.ledger.store.contacts(client).unwrap().len(), written);
}

#[test]
fn the_newest_letter_is_shown_with_o() {
    let mut desk = desk(120, 36);
    desk.cockpit.keys("6 l tab y esc o");
    assert!(!desk.cockpit.screen().is_empty());
}

#[test]
fn the_pdf_of_an_invoice_is_written_and_shown() {
    let mut desk = desk(120, 36);
    desk.cockpit.keys("5 o");
    assert!(desk.cockpit.screen().contains("opened:"));
    assert_eq!(desk.letters(), 1);
}

#[test]
fn marks_are_counted_and_added_up_for_each_currency() {
    let mut harness = harness();
    harness.keys("4 space space");
    assert!(harness.screen().replace('\u{a0}', " ").contains("2 marked · EUR 5,260.00"));
    harness.keys("esc");
    assert!(!harness.screen().contains("marked"));
}

#[test]
fn each_marked_client_gets_one_letter_and_each_result_is_told() {
    let mut desk = desk(120, 36);
    desk.cockpit.keys("4 space space space space l");
    assert!(desk.cockpit.screen().contains("Letters of 21 Nov 2026"));
    desk.cockpit.keys("y");
    let told = desk.cockpit.screen();
    assert_eq!(told.matches(".pdf").count(), desk.letters(), "{told}");
}

#[test]
fn an_invoice_opens_with_its_lines_and_what_settled_it() {
    let mut desk = desk(80, 24);
    desk.cockpit.keys("4 enter");
    assert!(desk.cockpit.screen().contains("Overdue ›"));
    desk.cockpit.resize(120, 36);
    assert!(desk.cockpit.screen().contains("= open"));
    desk.cockpit.keys("esc");
    assert!(!desk.cockpit.screen().contains("Overdue ›"));
}
