use std::fs;
use std::path::Path;

use super::item::Item;
use super::*;
use crate::app::App;
use crate::config::{Config, Environment, Flags, Setting, Theme};
use crate::domain::company::Company;
use crate::domain::report::ageing::Edges;
use crate::tui::harness::Harness;
use crate::tui::message::Message;

/// A cockpit whose settings file is in a folder.
fn desk(folder: &Path, settings: Option<&str>, columns: u16, rows: u16) -> Harness {
    let file = folder.join("config.toml");
    settings.into_iter().for_each(|text| fs::write(&file, text).unwrap());
    let environment = Environment { config: Some(file), ..Environment::default() };
    let flags = Flags { ledger: Some(folder.join("a.db")), ..Flags::default() };
    let config = Config::load(&environment, &flags).unwrap();
    let today = "2026-11-21".parse().unwrap();
    let app = App::create(config.clone(), today, &Company::new("Studio Lefèvre", "BE")).unwrap();
    let mut harness = Harness::on(app, columns, rows);
    harness.send(Message::Configured(Box::new(config)));
    harness
}

#[test]
fn every_setting_and_every_action_stands_on_the_page() {
    let list = SettingList::new();
    let items: Vec<Item> = (0..).map_while(|at| list.item(at)).collect();
    for setting in Setting::ALL {
        assert!(items.iter().any(|item| matches!(item, Item::Setting(found) if *found == setting)));
    }
    let keys = items.iter().filter(|item| matches!(item, Item::Keys(_))).count();
    assert_eq!(keys, crate::tui::action::ACTIONS.len());
}

#[test]
fn a_choice_goes_on_with_each_enter_and_holds_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path(), Some("# mine\ntheme = \"dark\" # night\n"), 100, 30);
    desk.keys(", j enter");
    assert_eq!(desk.model.world.config.settings.theme, Theme::Light);
    assert!(desk.screen().contains("line 2"), "{}", desk.screen());
    let text = || fs::read_to_string(folder.path().join("config.toml")).unwrap();
    assert_eq!(text(), "# mine\ntheme = \"light\" # night\n");
    desk.keys("d");
    assert_eq!(text(), "# mine\n#theme = \"light\" # night\n");
    assert_eq!(desk.model.world.config.settings.theme, Theme::Dark);
}

#[test]
fn another_language_is_spoken_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path(), None, 100, 30);
    desk.keys(", enter");
    let screen = desk.screen();
    assert!(screen.contains("Réglages") && screen.contains("Français"), "{screen}");
}

#[test]
fn buckets_are_typed_where_they_stand_and_what_they_mean_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path(), None, 100, 30);
    desk.keys(", j j j j j j enter").write("15 4");
    assert!(desk.screen().contains("each larger than the one before"), "{}", desk.screen());
    desk.keys("enter").write("5");
    assert!(desk.screen().contains("not due · 1–15 · 16–45 · over 45"), "{}", desk.screen());
    desk.keys("enter");
    assert!(desk.screen().contains("15, 45"), "{}", desk.screen());
    assert_eq!(desk.model.world.rules.edges, Edges::new(vec![15, 45]).unwrap());
}

#[test]
fn a_key_is_given_to_another_action_and_works_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path(), None, 100, 30);
    desk.keys(",");
    for _ in Setting::ALL {
        desk.keys("j");
    }
    desk.keys("j enter").write("ctrl-t");
    assert!(!desk.screen().contains("takes the key"), "{}", desk.screen());
    desk.keys("ctrl-u").write("q");
    assert!(desk.screen().contains("takes the key from quit"), "{}", desk.screen());
    desk.write("x").keys("enter");
    assert!(desk.screen().contains("is not a key"), "{}", desk.screen());
    desk.keys("backspace enter esc q");
    assert!(
        !desk.has_quit && desk.screen().contains("letter: nothing under the cursor"),
        "{}",
        desk.screen()
    );
}

#[test]
fn what_is_wrong_in_the_file_is_told_with_its_line_and_stops_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let text = "theme = \"pink\"\n[keys]\nquitt = \"q\"\nhelp = \"hlp\"\n";
    let mut desk = desk(folder.path(), Some(text), 100, 30);
    assert!(desk.screen().contains("config.toml:1: theme"), "{}", desk.screen());
    let screen = desk.keys(",").screen();
    assert!(screen.contains("line 1: theme: expected one of"), "{screen}");
    assert!(screen.contains("line 3: keys.quitt: there is no such action; did you mean “quit”?"), "{screen}");
    assert!(screen.contains("line 4: keys.help: “hlp” is not a key"), "{screen}");
    desk.keys("j enter");
    let now = fs::read_to_string(folder.path().join("config.toml")).unwrap();
    assert!(now.starts_with("theme = \"light\"\n[keys]\nquitt"), "{now}");
}

#[test]
fn the_company_is_one_key_away() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path(), None, 100, 40);
    desk.keys(",");
    for _ in Setting::ALL {
        desk.keys("j");
    }
    assert!(desk.keys("enter").screen().contains(" Company ─"), "{}", desk.screen());
}

#[test]
fn the_page_at_80_by_24() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(
        folder.path(),
        Some("documents = \"/srv/paper\"\n[chase]\nletter_1 = 8\nletters = \"/srv/texts\"\n"),
        80,
        24,
    );
    let screen = desk.keys(", j").screen();
    let rows: Vec<&str> = screen.lines().skip(3).take(20).collect();
    insta::assert_snapshot!(rows.join("\n"), @r"
                 setting           value                    default   from
      Look       Language          English                            default     ┃
    ▌            Colours           dark                               default     ┃
                 Currency as       code (EUR)                         default     │
      Files      Documents         /srv/paper                         line 1      │
                 Opens PDFs        program of the desktop             this machine│
                 Letter texts      /srv/texts                         line 4      │
      Ageing     Buckets           30, 60, 90                         default     │
      Chase      Courtesy notice   -5                                 default     │
                 First reminder    8                        7         line 3      │
                 Second reminder   15                                 default     │
                 Formal notice     30                                 default     │
                 Between letters   5                                  default     │
                 Small balance     10.00                              default     │
      Numbers    Invoices          {year}-{seq:4}                     default     │
                 Credit notes      CN-{year}-{seq:4}                  default     │
      Safety     Copies kept       30                                 default     │
    ────────────────────────────────────────────────────────────────────────────────
      Dark, light, high contrast, or the sixteen colours of the terminal.
    ");
}
