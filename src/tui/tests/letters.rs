//! Letters, PDFs and invoices from the keyboard, on the sample ledger.

use std::fs;

use super::*;
use crate::app::{App, Event, demo};
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

    /// The names of the documents that were written out.
    fn files(&self) -> Vec<String> {
        let folder = fs::read_dir(&self.ledger.config.paths.documents).into_iter().flatten();
        folder.map(|file| file.unwrap().file_name().into_string().unwrap()).collect()
    }

    fn forget_files(&self) {
        fs::remove_dir_all(&self.ledger.config.paths.documents).unwrap();
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
    let (_, client) = desk.first_step();
    desk.cockpit.keys("l y");
    let sent = desk.ledger.store.contacts(client).unwrap().remove(0).paper.unwrap();
    desk.forget_files();
    let name = desk.ledger.client_of_id(client).unwrap().name;
    desk.cockpit.keys("6 /").write(&name).keys("enter o");
    assert!(desk.cockpit.screen().contains("opened:"), "{}", desk.cockpit.screen());
    assert_eq!(desk.files(), [sent]);
}

#[test]
fn an_older_letter_of_the_timeline_is_shown_itself_with_o() {
    let mut desk = desk(120, 36);
    let (_, client) = desk.first_step();
    desk.cockpit.keys("l y");
    let letters = desk.ledger.store.contacts(client).unwrap();
    let older = letters.iter().skip(1).find_map(|saved| saved.paper.clone()).unwrap();
    desk.forget_files();
    let name = desk.ledger.client_of_id(client).unwrap().name;
    desk.cockpit.keys("6 /").write(&name).keys("enter enter");
    let story = desk.ledger.store.timeline(client, 1000).unwrap();
    let is_older =
        |event: &Event| matches!(event, Event::Contact(saved) if saved.paper.as_ref() == Some(&older));
    let row = story.iter().position(is_older).unwrap();
    (0..row).for_each(|_| {
        desk.cockpit.keys("j");
    });
    desk.cockpit.keys("o");
    assert_eq!(desk.files(), [older]);
}

#[test]
fn enter_in_the_timeline_opens_the_page_of_the_invoice() {
    let mut desk = desk(120, 36);
    let (_, client) = desk.first_step();
    let name = desk.ledger.client_of_id(client).unwrap().name;
    desk.cockpit.keys("6 /").write(&name).keys("enter enter");
    let story = desk.ledger.store.timeline(client, 1000).unwrap();
    let row = story.iter().position(|event| matches!(event, Event::Document(_))).unwrap();
    (0..row).for_each(|_| {
        desk.cockpit.keys("j");
    });
    desk.cockpit.keys("enter");
    let Event::Document(document) = &story[row] else { unreachable!() };
    let path = format!("Clients › {name} › {}", document.number);
    assert!(desk.cockpit.screen().contains(&path), "{}", desk.cockpit.screen());
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

#[test]
fn the_text_of_a_letter_is_changed_in_the_editor_and_read_at_once() {
    let mut desk = desk(160, 60);
    desk.cockpit.edits_with("sed -i 's/^Subject: .*/Subject: A word from us, {numbers}/'");
    desk.cockpit.keys("l e");
    let own = desk.ledger.config.paths.letters.clone().unwrap();
    assert!(own.exists(), "{}", desk.cockpit.screen());
    assert!(desk.cockpit.screen().contains("A word from us, 20"), "{}", desk.cockpit.screen());
    desk.cockpit.edits_with("sed -i 's/{numbers}/{nobody}/'");
    desk.cockpit.keys("e");
    let screen = desk.cockpit.screen();
    assert!(screen.contains(".txt:1: ") && screen.contains("nobody"), "{screen}");
    desk.cockpit.edits_with("sed -i 's/{nobody}/{numbers}/'");
    desk.cockpit.keys("e");
    assert!(desk.cockpit.screen().contains("A word from us, 20"), "{}", desk.cockpit.screen());
}
