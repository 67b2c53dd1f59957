//! The cockpit in each of its languages: in a small window nothing that the program says is cut.

use ratatui::layout::Rect;
use rstest::rstest;
use tempfile::TempDir;

use super::*;
use crate::app::App;
use crate::config::{Config, Environment, Flags};
use crate::domain::client::Client;
use crate::domain::company::Company;
use crate::domain::invoice::{DocumentKind, Draft, Line};
use crate::money::{Decimal, Percent};
use crate::text::{Messages, args, width};
use crate::tui::overlay::help;

/// Ways into every screen, page and box of a book.
const LOOKS: &[&str] =
    &["1", "1 tab", "1 w", "2", "2 b", "2 enter", "2 w", "3", "3 w", "4", "4 w", "5", "6", "6 s s", "@"];
/// Ways into every form and question of a ledger.
const HANDS: &[&str] = &[
    "7",
    "5 n",
    "6 n",
    "6 e",
    "6 enter",
    "5 enter",
    "5 p",
    "5 c",
    "7 n",
    "7 tab",
    "C",
    "5 l",
    "5 tab tab tab tab",
    "u",
    "5 p ctrl-s",
    "?",
];

/// Clients with short names, whose invoices are in every bucket and in most states.
fn short_names() -> Book {
    let mut book = BookBuilder::new(Scope::Whole);
    for (id, name) in [(1, "Zola"), (2, "Midi"), (3, "Nord")] {
        book.client(BookClient {
            id: ClientId(id),
            code: name.to_uppercase(),
            name: name.into(),
            kind: ClientKind::Business,
            country: "BE".into(),
            standing: Standing::Active,
        });
    }
    for (id, client, due, gross) in [
        (1, 1, "2026-07-15", 1_121_000),
        (2, 2, "2026-09-10", 605_000),
        (3, 1, "2026-10-12", 363_000),
        (4, 3, "2026-11-11", 250_000),
        (5, 2, "2026-11-21", 48_400),
        (6, 3, "2026-11-24", 250_000),
        (7, 1, "2026-12-30", 90_000),
    ] {
        let due: crate::calendar::Day = due.parse().unwrap();
        book.invoice(InvoiceRow {
            id: DocumentId(id),
            client: ClientId(client),
            number: &format!("2026-{id:04}"),
            currency: Currency::EUR,
            issued: due + -30,
            due,
            gross: Minor(gross),
        });
    }
    let day = "2026-11-16".parse().unwrap();
    book.credit(CreditOrigin::Payment(PaymentId(1)), ClientId(2), Currency::EUR, day, Minor(25_000));
    book.finish()
}

/// A ledger with a client and two invoices.
fn ledger(folder: &TempDir) -> App {
    let config = Config::within(&Environment::default(), &Flags::default(), folder.path());
    let mut app = App::create(config, TODAY.parse().unwrap(), &Company::new("Studio", "BE")).unwrap();
    app.add_client(&Client::new("ZOLA", "Zola")).unwrap();
    let mut draft = Draft::new(DocumentKind::Invoice, app.client("ZOLA").unwrap().id, Currency::EUR);
    let (unit_price, vat_rate) = (Decimal::from(250), Percent(Decimal::from(21)));
    let description = "Chairs".to_owned();
    draft.lines.push(Line { description, quantity: Decimal::ONE, unit: String::new(), unit_price, vat_rate });
    app.issue_new(&draft).unwrap();
    app.issue_new(&draft).unwrap();
    app
}

/// The lines on which a text is cut, behind the keys that led there; an ellipsis after a space is the program's own.
fn cut_lines(harness: &Harness, keys: &str) -> Vec<String> {
    let screen = harness.screen();
    let is_cut = |line: &&str| line.replace(" …", "").contains('…');
    screen.lines().filter(is_cut).map(|line| format!("{keys}: {line}")).collect()
}

#[rstest]
fn nothing_is_cut_on_a_screen(
    #[values(Language::En, Language::Fr, Language::Nl, Language::De)] language: Language,
) {
    let mut cut = Vec::new();
    for keys in LOOKS {
        let mut harness = Harness::new(short_names(), TODAY).in_language(language);
        cut.extend(cut_lines(harness.keys(keys), keys));
    }
    assert!(cut.is_empty(), "{language}\n{}", cut.join("\n"));
}

#[rstest]
fn nothing_is_cut_in_a_form(
    #[values(Language::En, Language::Fr, Language::Nl, Language::De)] language: Language,
) {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = Harness::on(ledger(&folder), 80, 24).in_language(language);
    let mut cut = Vec::new();
    for keys in HANDS {
        cut.extend(cut_lines(harness.keys(keys), keys));
        harness.keys("esc esc esc");
    }
    assert!(cut.is_empty(), "{language}\n{}", cut.join("\n"));
}

#[rstest]
fn a_line_of_the_help_says_all(
    #[values(Language::En, Language::Fr, Language::Nl, Language::De)] language: Language,
) {
    let room = help::room(Rect::new(0, 0, 80, 24));
    let messages = Messages::new(language);
    let long = ACTIONS.iter().filter(|entry| width(&messages.get(entry.help)) > room);
    assert_eq!(
        long.map(|entry| entry.help).collect::<Vec<_>>(),
        Vec::<&str>::new(),
        "over {room}, {language}"
    );
}

/// What stands under the fields of the first form: 80 columns less margin, frame, air and indent on both sides.
#[rstest]
fn the_welcome_says_all(
    #[values(Language::En, Language::Fr, Language::Nl, Language::De)] language: Language,
) {
    for id in ["tui-welcome-what", "tui-welcome-later", "tui-welcome-demo"] {
        let said = Messages::new(language).format(id, &args![key = "C"]);
        assert!(width(&said) <= 70, "{language}: {said}");
    }
}

/// Words of every language are short enough that a small window shows the keys that English shows first.
#[rstest]
fn the_first_keys_fit_under_every_screen(
    #[values(Language::En, Language::Fr, Language::Nl, Language::De)] language: Language,
) {
    for screen in ["1", "2", "3", "4", "5", "6", "7"] {
        let mut harness = Harness::new(short_names(), TODAY).in_language(language);
        let footer = harness.keys(screen).screen().lines().last().unwrap().to_owned();
        let hints = footer.split("  ").filter(|hint| !hint.trim().is_empty()).count();
        assert!(hints >= 6, "{language}, {screen}: {footer}");
    }
}

#[test]
fn dutch_is_spoken_everywhere() {
    let harness = Harness::new(short_names(), TODAY).in_language(Language::Nl);
    assert_snapshot!(harness.screen(), @r"
     Relance · Studio Lefèvre                                  za 21 nov 2026 · EUR
     1 Vandaag  2 Ouderdom  3 DSO  4 Vervallen  5 Facturen  6 Klanten  7 Ontvangen
    ╭ Te ontvangen ────╮╭ Vervallen ───────╮╭ DSO, teruggeteld ╮╭ Binnen 30 dagen ─╮
    │26.374,00         ││23.390,00      89%││173 dagen  ▁▂▃▄▅▇█││26.124,00  normaal│
    │6 facturen        ││4 facturen        ││optimaal 26,9     ││26.124 behoudend  │
    ╰──────────────────╯╰──────────────────╯╰──────────────────╯╰──────────────────╯
      Vandaag te doen: 3 stappen, 23.390,00 EUR op het spel
      klant                     inzet  stap                   stand
    ▌ Zola                  14.840,00  1e herinnering         129 dagen te laat
      Midi                   6.050,00  1e herinnering         72 dagen te laat
      Nord                   2.500,00  1e herinnering         10 dagen te laat












     l brief  p betaling  ↵ openen  w waarom  tab cijfers  o pdf  ? hulp  q stoppen
    ");
}

#[test]
fn german_is_spoken_everywhere() {
    let harness = Harness::new(short_names(), TODAY).in_language(Language::De);
    assert_snapshot!(harness.screen(), @r"
     Relance · Studio Lefèvre                               Sa, 21. Nov. 2026 · EUR
     1 Heute  2 Alter  3 DSO  4 Überfällig  5 Rechnungen  6 Kunden  7 Eingänge
    ╭ Forderungen ─────╮╭ Überfällig ──────╮╭DSO, Rückrechnung─╮╭ Nächste 30 Tage ─╮
    │26.374,00         ││23.390,00     89 %││173 Tage  ▁▁▂▃▄▅▇█││26.124,00   normal│
    │6 Rechnungen      ││4 Rechnungen      ││bestenfalls 26,9  ││26.124 vorsichtig │
    ╰──────────────────╯╰──────────────────╯╰──────────────────╯╰──────────────────╯
      Heute zu tun: 3 Schritte, es geht um 23.390,00 EUR
      Kunde                   Risiko  Schritt                Stand
    ▌ Zola                 14.840,00  Zahlungserinnerung     129 Tage überfällig
      Midi                  6.050,00  Zahlungserinnerung     72 Tage überfällig
      Nord                  2.500,00  Zahlungserinnerung     10 Tage überfällig












     l Brief  p Zahlung  ↵ öffnen  w warum  tab Zahlen  o PDF    ? Hilfe  q beenden
    ");
}
