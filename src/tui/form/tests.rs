//! Forms as a user meets them: stories told by keys on a ledger of their own.

use std::path::Path;

use insta::assert_snapshot;
use proptest::prelude::*;
use tempfile::TempDir;

use super::Form;
use super::blank::welcome::WelcomeBlank;
use crate::app::App;
use crate::config::{Config, Environment, Flags};
use crate::domain::client::Client;
use crate::domain::company::Company;
use crate::domain::credit_note::CreditWish;
use crate::domain::invoice::{DocumentKind, Draft, Line};
use crate::money::{Decimal, Percent};
use crate::tui::harness::Harness;
use crate::tui::work::Job;

const TODAY: &str = "2026-11-21";

/// A ledger with two clients and an open invoice of 1,210.00, which is gone with its folder.
struct Desk {
    harness: Harness,
    _folder: TempDir,
}

fn app(folder: &TempDir) -> App {
    let config = Config::within(&Environment::default(), &Flags::default(), folder.path());
    let mut company = Company::new("Studio Lefèvre", "BE");
    company.vat_id = Some("BE0123456749".to_owned());
    let mut app = App::create(config, TODAY.parse().unwrap(), &company).unwrap();
    for (code, name, country) in [("ZOLA", "Atelier Zola", "BE"), ("SOHNE", "Müller & Söhne GmbH", "DE")] {
        let mut client = Client::new(code, name);
        client.address.country = country.to_owned();
        client.vat_id = (country == "DE").then(|| "DE999112239".to_owned());
        app.add_client(&client).unwrap();
    }
    issue(&mut app, "Chairs", 4, 250);
    app
}

/// Issues an invoice to the workshop.
fn issue(app: &mut App, what: &str, quantity: i64, price: i64) {
    let zola = app.client("ZOLA").unwrap();
    let mut draft = Draft::new(DocumentKind::Invoice, zola.id, "EUR".parse().unwrap());
    draft.lines.push(Line {
        description: what.to_owned(),
        quantity: Decimal::from(quantity),
        unit: String::new(),
        unit_price: Decimal::from(price),
        vat_rate: Percent(Decimal::from(21)),
    });
    app.issue_new(&draft).unwrap();
}

/// The same with three open invoices: 1,210.00, 605.00 and 363.00.
fn busy_desk(columns: u16, rows: u16) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(&folder);
    issue(&mut app, "Table", 1, 500);
    issue(&mut app, "Lamp", 3, 100);
    Desk { harness: Harness::on(app, columns, rows), _folder: folder }
}

fn desk(columns: u16, rows: u16) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    Desk { harness: Harness::on(app(&folder), columns, rows), _folder: folder }
}

impl Desk {
    fn keys(&mut self, keys: &str) -> &mut Harness {
        self.harness.keys(keys)
    }

    fn write(&mut self, text: &str) -> &mut Harness {
        self.harness.write(text)
    }

    /// The screen with plain spaces.
    fn screen(&self) -> String {
        self.harness.screen().replace(['\u{a0}', '\u{202f}'], " ")
    }

    /// The lines of the open box.
    fn form(&self) -> String {
        let screen = self.screen();
        let lines = screen.lines().filter(|line| line.contains(['╭', '│', '╰']));
        lines.collect::<Vec<_>>().join("\n")
    }
}

#[test]
fn a_payment_of_the_invoice_under_the_cursor_proposes_what_is_open() {
    let mut desk = desk(80, 24);
    desk.keys("5 p");
    assert_snapshot!(desk.form(), @r"
      ╭ Payment ─────────────────────────────────────────────────────────────────╮n
    ▌ │                                                                          │0
      │ ▌ amount     1210.00                 EUR 1,210.00                        │
      │   invoice    2026-0001               Atelier Zola · open EUR 1,210.00    │
      │   client                                                                 │
      │   date       today                   Sat 21 Nov 2026                     │
      │   method     ‹ transfer ›                                                │
      │   reference                                                              │
      │   currency   EUR                                                         │
      │   place      ‹ on what fits, oldest first ›                              │
      │ ──────────────────────────────────────────────────────────────────────── │
      │   placed on 2026-0001           1,210.00 EUR                             │
      │   then open of 2026-0001            0.00 EUR                             │
      │                                                                          │
      ╰──────────────────────────────────────────────────────────────────────────╯
    ");
    desk.keys("ctrl-s");
    assert!(desk.screen().contains("EUR 1,210.00 on 2026-0001; EUR 0.00 open"));
    desk.keys("tab tab");
    assert!(desk.screen().contains("paid"));
}

#[test]
fn more_than_is_open_stays_unapplied_and_is_said_before() {
    let mut desk = desk(80, 24);
    desk.keys("5 p").write("1.300,00").keys("tab");
    let screen = desk.screen();
    assert!(screen.contains("stays unapplied"), "{screen}");
    assert!(screen.contains("90.00"), "{screen}");
}

#[test]
fn a_payment_is_spread_over_the_open_invoices_the_oldest_first() {
    let mut desk = busy_desk(80, 24);
    desk.keys("7 p").write("1500").keys("tab tab").write("zola").keys("tab");
    assert_snapshot!(desk.form(), @r"
    1╭ Payment ─────────────────────────────────────────────────────────────────╮
    ‹│                                                                          │s
     │   amount     1500                    EUR 1,500.00                        │
     │   invoice                                                                │
     │   client     zola                    Atelier Zola                        │
     │ ▌ date       today                   Sat 21 Nov 2026                     │
     │   method     ‹ transfer ›                                                │
     │   reference                                                              │
     │   currency   EUR                                                         │
     │   place      ‹ on what fits, oldest first ›                              │
     │                                                                          │
     │   invoice          due                   open  placed          then open │
     │   2026-0001        due in 30 days    1,210.00  1210.00              0.00 │
     │   2026-0002        due in 30 days      605.00  290.00             315.00 │
     │   2026-0003        due in 30 days      363.00                     363.00 │
     │ ──────────────────────────────────────────────────────────────────────── │
     │   placed on 2 invoices        1,500.00 EUR                               │
     │   stays unapplied                 0.00 EUR                               │
     │                                                                          │
     ╰──────────────────────────────────────────────────────────────────────────╯
    ");
    desk.keys("ctrl-s");
    assert!(desk.screen().contains("EUR 1,500.00 on 2026-0001, 2026-0002"), "{}", desk.screen());
    desk.keys("5");
    assert!(desk.screen().contains("open 678.00"), "{}", desk.screen());
}

#[test]
fn what_goes_to_an_invoice_is_changed_by_hand_and_the_rest_follows() {
    let mut desk = busy_desk(80, 24);
    desk.keys("7 p").write("1000").keys("tab tab").write("zola").keys("tab tab tab tab tab tab");
    desk.keys("ctrl-u").write("100").keys("tab ctrl-u tab");
    assert_snapshot!(desk.form(), @r"
    1╭ Payment ─────────────────────────────────────────────────────────────────╮
    ‹│                                                                          │s
     │   amount     1000                    EUR 1,000.00                        │
     │   invoice                                                                │
     │   client     zola                    Atelier Zola                        │
     │   date       today                   Sat 21 Nov 2026                     │
     │   method     ‹ transfer ›                                                │
     │   reference                                                              │
     │   currency   EUR                                                         │
     │   place      ‹ on what fits, oldest first ›                              │
     │                                                                          │
     │   invoice          due                   open  placed          then open │
     │   2026-0001        due in 30 days    1,210.00  100              1,110.00 │
     │   2026-0002        due in 30 days      605.00                     605.00 │
     │ ▌ 2026-0003        due in 30 days      363.00  363.00               0.00 │
     │ ──────────────────────────────────────────────────────────────────────── │
     │   placed on 2 invoices          463.00 EUR                               │
     │   stays unapplied               537.00 EUR                               │
     │                                                                          │
     ╰──────────────────────────────────────────────────────────────────────────╯
    ");
    desk.keys("ctrl-u").write("363,01").keys("ctrl-s");
    assert!(desk.screen().contains("is more than EUR 363.00"), "{}", desk.screen());
    assert!(desk.screen().contains("one field is missing or wrong"));
}

#[test]
fn an_amount_that_only_two_invoices_add_up_to_goes_to_these() {
    let mut desk = busy_desk(120, 36);
    desk.keys("7 p").write("968").keys("tab tab").write("zola").keys("tab");
    assert!(desk.screen().contains("exactly 2026-0002 + 2026-0003"), "{}", desk.screen());
}

#[test]
fn the_amount_follows_from_the_rows_where_none_is_typed() {
    let mut desk = busy_desk(120, 36);
    desk.keys("7 p tab tab").write("zola").keys("tab tab tab tab tab tab").write("100");
    desk.keys("tab").write("5");
    assert!(desk.form().contains("EUR 105.00"), "{}", desk.form());
}

#[test]
fn a_payment_without_invoice_may_come_in_another_currency() {
    let mut desk = desk(80, 24);
    desk.keys("7 p").write("99.5").keys("tab tab").write("zola").keys("tab tab tab tab ctrl-u");
    desk.write("usd").keys("ctrl-s");
    assert!(desk.screen().contains("USD 99.50 received, unapplied"), "{}", desk.screen());
    desk.keys("5 p tab tab tab tab tab tab ctrl-u").write("usd").keys("tab");
    assert!(desk.form().contains("2026-0001 is in EUR"), "{}", desk.form());
}

#[test]
fn a_text_that_was_charged_before_comes_back_with_its_price_and_rate() {
    let mut desk = busy_desk(80, 24);
    desk.keys("5 n").write("zola").keys("tab tab tab tab tab tab tab").write("ta");
    assert!(desk.form().contains("table"), "the ghost goes on where the text ends: {}", desk.form());
    assert!(desk.form().contains("Table  EUR 500.00"), "{}", desk.form());
    desk.keys("right");
    desk.keys("tab tab tab").write("6").keys("tab").write("Lam").keys("down tab");
    assert_snapshot!(desk.form(), @r"
     R╭ New invoice ─────────────────────────────────────────────────────────────╮R
     1│                                                                          │
     ‹│   client        zola                Atelier Zola                         │s
      │   issue date                        Sat 21 Nov 2026, the day of issue    │
      │   due date                          Mon 21 Dec 2026, after 30 days       │n
    ▌ │   delivered                         not printed: as the day of issue     │0
      │   order number                                                           │0
      │   currency      EUR                                                      │0
      │   VAT           ‹ at the rate of each line ›                             │
      │                                                                          │
      │   description              quantity    unit price   VAT %            net │
      │   Table                    1           500.00       6             500.00 │
      │ ▌ Lamp                     1           100.00       21            100.00 │
      │                                                                          │
      │   note                                                                   │
      │                                                                          │
      │ ──────────────────────────────────────────────────────────────────────── │
      │   net                        600.00 EUR                                  │
      │   VAT 21% on 100.00           21.00 EUR                                  │
      │   VAT 6% on 500.00            30.00 EUR                                  │
      │   total                      651.00 EUR                                  │
      │                                                                          │
      ╰──────────────────────────────────────────────────────────────────────────╯
    ");
}

#[test]
fn any_text_may_be_typed_though_it_begins_like_a_former_one() {
    let mut desk = busy_desk(80, 24);
    desk.keys("5 n").write("zola").keys("tab tab tab tab tab tab tab").write("Ta").keys("tab");
    assert!(desk.form().contains("Ta   ") && !desk.form().contains("500.00"), "{}", desk.form());
}

#[test]
fn a_new_invoice_is_like_the_last_one_of_the_client() {
    let mut desk = busy_desk(80, 24);
    desk.keys("6 / z o l a enter I");
    assert!(desk.form().contains("New invoice, like 2026-0003"), "{}", desk.form());
    assert!(desk.form().contains("Lamp"), "{}", desk.form());
    desk.keys("ctrl-o y");
    assert!(desk.screen().contains("2026-0004 issued: EUR 363.00"), "{}", desk.screen());
    desk.keys("/ s o h n e enter I");
    assert!(desk.form().contains("New invoice ──"), "a client without invoices: {}", desk.form());
    assert!(desk.form().contains("SOHNE"));
}

#[test]
fn a_due_date_counts_from_the_issue_and_usual_terms_are_offered() {
    let mut desk = desk(80, 24);
    desk.keys("5 n").write("zola").keys("tab").write("1/12").keys("tab").write("+10");
    assert!(desk.form().contains("Fri 11 Dec 2026"), "{}", desk.form());
    desk.keys("ctrl-u").write("45").keys("down tab");
    assert!(desk.form().contains("Fri 15 Jan 2027"), "{}", desk.form());
}

#[test]
fn an_invoice_is_in_the_currency_of_its_client_or_another() {
    let mut desk = desk(80, 24);
    desk.keys("5 n").write("zola").keys("tab tab tab tab tab");
    assert!(desk.form().contains("currency      EUR"), "{}", desk.form());
    desk.keys("ctrl-u").write("us").keys("tab tab").write("Chair").keys("tab tab").write("100");
    desk.keys("ctrl-o y");
    assert!(desk.screen().contains("2026-0002 issued: USD 121.00"), "{}", desk.screen());
}

#[test]
fn what_can_not_be_understood_is_said_beside_the_field_and_not_saved() {
    let mut desk = desk(80, 24);
    desk.keys("5 p ctrl-u").write("12..3").keys("tab tab tab ctrl-u").write("32/13").keys("ctrl-s");
    assert_snapshot!(desk.form(), @r"
    ▌ ╭ Payment ─────────────────────────────────────────────────────────────────╮0
      │                                                                          │
      │ ▌ amount     12..3                   not an amount; try 1,234.50         │
      │   invoice    2026-0001               Atelier Zola · open EUR 1,210.00    │
      │   client                                                                 │
      │   date       32/13                   such as 30/6, +30, -7 or eom        │
      │   method     ‹ transfer ›                                                │
      │   reference                                                              │
      │   currency   EUR                                                         │
      │   place      ‹ on what fits, oldest first ›                              │
      │                                                                          │
      ╰──────────────────────────────────────────────────────────────────────────╯
    ");
    assert!(desk.screen().contains("2 fields are missing or wrong"));
}

#[test]
fn leaving_asks_only_if_something_would_be_lost() {
    let mut desk = desk(80, 24);
    desk.keys("5 p esc");
    assert!(!desk.screen().contains("Payment"));
    desk.keys("p 7 esc");
    assert!(desk.screen().contains("Throw it away?"));
    desk.keys("n");
    assert!(desk.form().contains("amount     7 "));
    desk.keys("esc y");
    assert!(!desk.screen().contains("Payment"));
}

#[test]
fn everything_of_an_invoice_is_copied_with_a_letter() {
    let mut desk = desk(80, 24);
    desk.keys("5 y");
    assert_snapshot!(desk.form(), @r"
    ╭ Copy ────────────────────────────────────────────────────────╮
    │ ▌ n  number     2026-0001                                    │
    │   a  amount     1210.00                                      │
    │   g  gross      1210.00                                      │
    │   r  reference  +++202/6000/00192+++                         │
    │   c  client     Atelier Zola                                 │
    │   d  due date   2026-12-21                                   │
    ╰──────────────────────────────────────────────────────────────╯
    ");
    desk.keys("r");
    assert_eq!(desk.harness.copied.len(), 1);
    assert!(desk.harness.copied[0].starts_with("+++"), "{:?}", desk.harness.copied);
    desk.keys("y y y a 6 y k y esc");
    assert_eq!(desk.harness.copied[1..], ["2026-0001", "1210.00", "ZOLA"]);
}

#[test]
fn a_long_text_is_written_in_the_editor() {
    let mut desk = desk(80, 24);
    desk.keys("6 e shift-tab");
    desk.keys(&["tab"; 17].join(" ")).write("one");
    desk.keys("ctrl-e");
    assert!(desk.screen().contains("no editor is set"), "{}", desk.screen());
    desk.harness.edits_with("sed -i 's/one/two\\nlines/'");
    desk.keys("ctrl-e");
    assert!(desk.form().contains("note            two") && desk.form().contains("lines"), "{}", desk.form());
    desk.keys("esc");
    assert!(desk.screen().contains("Throw it away?"));
}

/// The same desk as it is found after the program was killed.
fn killed(desk: Desk) -> Desk {
    let config = Config::within(&Environment::default(), &Flags::default(), desk._folder.path());
    drop(desk.harness);
    let app = App::open(config, TODAY.parse().unwrap()).unwrap();
    Desk { harness: Harness::on(app, 80, 24), _folder: desk._folder }
}

fn kept_files(desk: &Desk) -> usize {
    std::fs::read_dir(desk._folder.path().join("relance.db.unfinished")).map_or(0, Iterator::count)
}

#[test]
fn what_was_typed_survives_a_kill_and_is_offered_when_the_form_is_opened_again() {
    let mut desk = busy_desk(80, 24);
    desk.keys("5 n").write("zola").keys("tab tab").write("+10").keys("tab tab tab tab tab").write("Chair");
    desk.keys("tab").write("3").keys("tab").write("10").keys("tab tab").write("Stool");
    let mut desk = killed(desk);
    desk.keys("5 n");
    let asked = desk.form();
    assert!(
        asked.contains("Begun on 21 Nov 2026 and not saved: New invoice · zola · +10 · Chair."),
        "{asked}"
    );
    desk.keys("y");
    assert_snapshot!(desk.form(), @r"
     R╭ New invoice ─────────────────────────────────────────────────────────────╮R
     1│                                                                          │
     ‹│ ▌ client        zola                Atelier Zola                         │s
      │   issue date                        Sat 21 Nov 2026, the day of issue    │
      │   due date      +10                 Tue 1 Dec 2026                       │n
    ▌ │   delivered                         not printed: as the day of issue     │0
      │   order number                                                           │0
      │   currency      EUR                                                      │0
      │   VAT           ‹ at the rate of each line ›                             │
      │                                                                          │
      │   description              quantity    unit price   VAT %            net │
      │   Chair                    3           10           21             30.00 │
      │   Stool                    1                        21                   │
      │                                                                          │
      │   note                                                                   │
      │                                                                          │
      │ ──────────────────────────────────────────────────────────────────────── │
      │   net                        30.00 EUR                                   │
      │   VAT 21% on 30.00            6.30 EUR                                   │
      │   total                      36.30 EUR                                   │
      │                                                                          │
      ╰──────────────────────────────────────────────────────────────────────────╯
    ");
    desk.keys("esc");
    assert!(desk.screen().contains("Throw it away?"));
    desk.keys("y");
    assert_eq!(kept_files(&desk), 0);
}

#[test]
fn a_new_beginning_leaves_the_old_one_until_something_is_typed() {
    let mut desk = desk(80, 24);
    desk.keys("5 p").write("7");
    let mut desk = killed(desk);
    desk.keys("5 p n esc");
    assert_eq!(kept_files(&desk), 1);
    desk.keys("p n").write("8");
    let mut desk = killed(desk);
    desk.keys("5 p y");
    assert!(desk.form().contains("amount     8 "), "{}", desk.form());
    desk.keys("ctrl-s");
    assert!(desk.screen().contains("EUR 8.00 on 2026-0001"), "{}", desk.screen());
    assert_eq!(kept_files(&desk), 0);
}

#[test]
fn the_start_offers_what_was_not_saved() {
    let mut desk = busy_desk(80, 24);
    desk.keys("7 p").write("1000").keys("tab tab").write("zola").keys("tab tab tab tab tab tab");
    desk.write("100").keys("tab");
    let mut desk = killed(desk);
    let left = Job::AllUnfinished;
    desk.harness.work(left);
    assert_snapshot!(desk.form(), @r"
    ╭ Owed to me ──────╮╭ Overdue ─────────╮╭ DSO, countback ──╮╭Expected, 30 days─╮
    │2,178.00          ││0.00              ││21 days  ▁▁▁▁▁▁▁▁█││2,178.00    likely│
    │3 invoices        ││0 invoices        ││best possible 82.0││2,178.00 cautious │
    ╰──────────────────╯╰──────────────────╯╰──────────────────╯╰──────────────────╯
        ╭ Not saved ───────────────────────────────────────────────────────────╮
        │ ▌ Payment · 1000 · zola · 100 · 21 Nov 2026                          │
        │                                                                      │
        │ This was typed and not saved when the program ended. Go on with it?  │
        │ No keeps it for later.                                               │
        ╰──────────────────────────────────────────────────────────────────────╯
    ");
    desk.keys("y");
    assert_snapshot!(desk.form(), @r"
     1╭ Payment ─────────────────────────────────────────────────────────────────╮
    ╭ │                                                                          │─╮
    │2│ ▌ amount     1000                    EUR 1,000.00                        │y│
    │3│   invoice                                                                │ │
    ╰─│   client     zola                    Atelier Zola                        │─╯
      │   date       today                   Sat 21 Nov 2026                     │
      │   method     ‹ transfer ›                                                │
      │   reference                                                              │
      │   currency   EUR                                                         │
      │   place      ‹ on what fits, oldest first ›                              │
      │                                                                          │
      │   invoice          due                   open  placed          then open │
      │   2026-0001        due in 30 days    1,210.00  100              1,110.00 │
      │   2026-0002        due in 30 days      605.00  605.00               0.00 │
      │   2026-0003        due in 30 days      363.00  295.00              68.00 │
      │ ──────────────────────────────────────────────────────────────────────── │
      │   placed on 3 invoices        1,000.00 EUR                               │
      │   stays unapplied                 0.00 EUR                               │
      │                                                                          │
      ╰──────────────────────────────────────────────────────────────────────────╯
    ");
}

#[test]
fn nothing_is_kept_of_a_form_in_which_nothing_was_typed() {
    let mut desk = desk(80, 24);
    desk.keys("6 e x");
    assert_eq!(kept_files(&desk), 1);
    desk.keys("backspace tab tab");
    assert_eq!(kept_files(&desk), 0);
    desk.keys("esc");
    assert!(!desk.screen().contains("Throw it away?"));
}

#[test]
fn an_invoice_to_a_known_client_begins_with_its_lines_and_what_is_typed_replaces_a_value() {
    let mut desk = desk(120, 36);
    desk.keys("6 enter i").write("Advice").keys("tab").write("2.5").keys("tab").write("100");
    assert!(desk.form().contains("Advice") && desk.form().contains("250.00"), "{}", desk.form());
}

#[test]
fn an_invoice_is_written_line_by_line_and_issued_after_a_question() {
    let mut desk = desk(120, 36);
    desk.keys("5 n").write("zol").keys("tab").write("21/11").keys("tab tab tab");
    desk.write("PO 7").keys("tab tab tab").write("Design").keys("tab").write("2,5 day");
    desk.keys("tab").write("1 200").keys("tab tab").write("Hosting").keys("tab tab").write("19.99");
    desk.keys("tab ctrl-u").write("6");
    assert_snapshot!(desk.form(), @r"
    ▌ 2026-000╭ New invoice ─────────────────────────────────────────────────────────────────────────────────────╮ 1,210.00
              │                                                                                                  │
              │   client        ZOLA                Atelier Zola                                                 │
              │   issue date    21/11               Sat 21 Nov 2026                                              │
              │   due date                          Mon 21 Dec 2026, after 30 days                               │
              │   delivered                         not printed: as the day of issue                             │
              │   order number  PO 7                                                                             │
              │   currency      EUR                                                                              │
              │   VAT           ‹ at the rate of each line ›                                                     │
              │                                                                                                  │
              │   description                                      quantity    unit price   VAT %            net │
              │   Design                                           2,5 day     1 200        21          3,000.00 │
              │ ▌ Hosting                                          1           19.99        6              19.99 │
              │                                                                                                  │
              │   note                                                                                           │
              │                                                                                                  │
              │ ──────────────────────────────────────────────────────────────────────────────────────────────── │
              │   net                        3,019.99 EUR                                                        │
              │   VAT 21% on 3,000.00          630.00 EUR                                                        │
              │   VAT 6% on 19.99                1.20 EUR                                                        │
              │   total                      3,651.19 EUR                                                        │
              │                                                                                                  │
              ╰──────────────────────────────────────────────────────────────────────────────────────────────────╯
    ");
    desk.keys("ctrl-o");
    assert!(desk.screen().contains("Issue 2026-0002 over EUR 3,651.19 to Atelier Zola?"));
    desk.keys("y");
    assert!(desk.screen().contains("2026-0002 issued: EUR 3,651.19"));
}

#[test]
fn the_question_of_an_issue_names_the_number_of_the_year_it_falls_in() {
    let mut desk = desk(80, 24);
    desk.keys("5 n").write("zola").keys("tab").write("31/12/2025").keys("tab tab tab tab tab tab");
    desk.write("Chair").keys("tab tab").write("100").keys("ctrl-o");
    assert!(desk.screen().contains("Issue 2025-0001 over EUR 121.00"), "{}", desk.screen());
}

#[test]
fn help_is_there_in_a_form_and_a_question_mark_is_text_where_text_is_typed() {
    let mut desk = desk(80, 24);
    desk.keys("5 p f1");
    assert!(desk.screen().contains("Keys that work here"));
    assert!(desk.screen().contains("add a line to the table"));
    desk.keys("esc tab tab tab tab ?");
    assert!(desk.screen().contains("Keys that work here"), "the means of payment is chosen, not typed");
    desk.keys("esc tab ?");
    assert!(desk.form().contains("reference  ?"), "{}", desk.form());
    desk.keys("ctrl-g");
    assert!(desk.screen().contains("Keys that work here"));
}

#[test]
fn the_case_of_vat_follows_from_the_client() {
    let mut desk = desk(80, 24);
    desk.keys("5 n").write("sohne").keys("tab");
    assert_snapshot!(desk.form(), @r"
     1╭ New invoice ─────────────────────────────────────────────────────────────╮
     ‹│                                                                          │e
      │   client        sohne               Müller & Söhne GmbH                  │
      │ ▌ issue date                        Sat 21 Nov 2026, the day of issue    │n
    ▌ │   due date                          Mon 21 Dec 2026, after 30 days       │0
      │   delivered                         not printed: as the day of issue     │
      │   order number                                                           │
      │   currency      EUR                                                      │
      │   VAT           ‹ none: service inside the EU ›                          │
      │                                                                          │
      │   description              quantity    unit price   VAT %            net │
      │                            1                        0                    │
      │                                                                          │
      │   note                                                                   │
      │                                                                          │
      │ ──────────────────────────────────────────────────────────────────────── │
      │   net              0.00 EUR                                              │
      │   total            0.00 EUR                                              │
      │                                                                          │
      ╰──────────────────────────────────────────────────────────────────────────╯
    ");
}

#[test]
fn a_draft_is_saved_gone_on_with_and_thrown_away() {
    let mut desk = desk(80, 24);
    desk.keys("5 n").write("zola").keys("tab tab tab tab tab tab tab").write("Chair");
    desk.keys("tab tab").write("100").keys("ctrl-s");
    assert!(desk.screen().contains("draft over EUR 121.00 saved"), "{}", desk.screen());
    desk.keys("shift-tab enter");
    assert!(desk.screen().contains("Draft of an invoice"));
    desk.keys("esc D y");
    assert!(desk.screen().contains("draft thrown away"));
}

#[test]
fn a_client_is_added_with_a_code_from_its_name_and_found_on_its_page() {
    let mut desk = desk(80, 24);
    desk.keys("6 n").write("Café Éloise").keys("tab tab tab tab").write("1000").keys("tab");
    desk.write("Bruxelles").keys("tab").write("be").keys("tab").write("BE0123456749");
    assert_snapshot!(desk.form(), @r"
     R╭ New client ──────────────────────────────────────────────────────────────╮R
     1│                                                                          │
      │   name            Café Éloise                                            │s
      │   code            CAFE                                                   │
      │   kind            ‹ business ›                                           │d
    ▌ │   street                                                                 │·
      │   postcode        1000                                                   │·
      │   city            Bruxelles                                              │
      │   country         be                                                     │
      │ ▌ VAT number      BE0123456749                                           │
      │   company number                                                         │
      │   e-mail                                                                 │
      │   phone                                                                  │
      │   language                                      that of the country      │
      │   currency                                      as the company: EUR      │
      │   terms in days                                 as the company: 30 days  │
      │   IBAN                                                                   │
      │   credit limit                                                           │
      │   standing        ‹ active ›                                             │
      │   note                                                                   │
      │                                                                          │
      ╰──────────────────────────────────────────────────────────────────────────╯
    ");
    desk.keys("ctrl-s");
    assert!(desk.screen().contains("Café Éloise added"));
    desk.keys("/").write("eloise").keys("enter enter");
    assert!(desk.screen().contains("CAFE   1000 Bruxelles, BE"), "{}", desk.screen());
    desk.keys("e");
    assert!(desk.screen().contains("BE0123456749"));
}

#[test]
fn a_code_that_another_client_has_is_refused_while_it_is_typed() {
    let mut desk = desk(80, 24);
    desk.keys("6 n").write("Zola").keys("tab");
    assert!(desk.screen().contains("exists already"), "{}", desk.screen());
}

#[test]
fn the_page_of_a_client_tells_its_story() {
    let mut desk = desk(80, 24);
    desk.keys("5 p ctrl-u").write("10").keys("ctrl-s 6 enter");
    assert_snapshot!(desk.screen(), @r"
     Relance · Studio Lefèvre                                 Sat 21 Nov 2026 · EUR
     1 Today  2 Ageing  3 DSO  4 Overdue  5 Invoices  6 Clients  7 Money in
      Clients › Atelier Zola                                               2 events
      EUR  owes 1,200.00   late 0.00
      has not paid an invoice yet
      ZOLA   BE

      date          what                             standing                amount
    ▌ 21 Nov 2026   payment        transfer                                  −10.00
      21 Nov 2026   invoice        2026-0001         due in 30 days        1,210.00













     l letter  i invoice  p payment  esc back  ↵ open  w why         ? help  q quit
    ");
}

#[test]
fn a_credit_note_is_issued_over_what_is_left() {
    let mut desk = desk(80, 24);
    desk.keys("5 c ctrl-u").write("121").keys("tab tab").write("one chair too many").keys("ctrl-s");
    assert!(desk.screen().contains("Issue a credit note over EUR 121.00 for 2026-0001?"));
    desk.keys("y");
    assert!(desk.screen().contains("CN-2026-0001 issued"), "{}", desk.screen());
    desk.keys("c ctrl-u").write("1089.01");
    assert!(desk.screen().contains("is more than EUR 1,089.00"), "{}", desk.screen());
}

#[test]
fn unapplied_money_is_placed_and_given_back() {
    let mut desk = desk(80, 24);
    desk.keys("7 p").write("1500").keys("tab tab").write("zola").keys("tab tab tab tab tab right ctrl-s");
    assert!(desk.screen().contains("EUR 1,500.00 received"), "{}", desk.screen());
    desk.keys("tab a");
    assert_snapshot!(desk.form(), @r"
    ╭ Place unapplied money ───────────────────────────────────────────────────╮
    │                                                                          │
    │ ▌ invoice  2026-0001           Atelier Zola · open EUR 1,210.00          │
    │   amount   1210.00             EUR 1,210.00                              │
    │ ──────────────────────────────────────────────────────────────────────── │
    │   unapplied now                 1,500.00 EUR                             │
    │   then open of 2026-0001            0.00 EUR                             │
    │   stays unapplied                 290.00 EUR                             │
    │                                                                          │
    ╰──────────────────────────────────────────────────────────────────────────╯
    ");
    desk.keys("ctrl-s");
    assert!(desk.screen().contains("placed on 2026-0001"), "{}", desk.screen());
    desk.keys("R ctrl-s");
    assert!(desk.screen().contains("EUR 290.00 given back"), "{}", desk.screen());
    assert!(desk.screen().contains("All money is placed"));
}

#[test]
fn undo_says_what_it_takes_back_and_asks() {
    let mut desk = desk(80, 24);
    desk.keys("5 p ctrl-s u");
    assert_snapshot!(desk.form(), @r"
    ╭ Undo ────────────────────────────────────────────────────────────────╮
    │ payment recorded · EUR 1,210.00, Atelier Zola · 21 Nov 2026          │
    │                                                                      │
    │ A new entry takes it back; the journal keeps both.                   │
    ╰──────────────────────────────────────────────────────────────────────╯
    ");
    desk.keys("y");
    assert!(desk.screen().contains("undone: payment recorded · EUR 1,210.00"), "{}", desk.screen());
    assert!(desk.screen().contains("^r redo"), "{}", desk.screen());
    desk.keys("ctrl-r");
    assert_snapshot!(desk.form(), @r"
    ╭ Redo ────────────────────────────────────────────────────────────────╮
    │ payment recorded · EUR 1,210.00, Atelier Zola · 21 Nov 2026          │
    │                                                                      │
    │ A new entry does it again; the journal keeps everything.             │
    ╰──────────────────────────────────────────────────────────────────────╯
    ");
    desk.keys("y");
    assert!(desk.screen().contains("done again: payment recorded · EUR 1,210.00"), "{}", desk.screen());
    assert!(desk.screen().contains("u undo"), "{}", desk.screen());
    desk.keys("ctrl-r");
    assert!(desk.screen().contains("there is nothing to do again"), "{}", desk.screen());
    desk.keys("esc u y u");
    assert!(desk.screen().contains("2026-0001 is issued and never changes"));
    desk.keys("n");
    assert!(desk.screen().contains("1,210.00"));
}

#[test]
fn a_payment_is_taken_back_after_a_question() {
    let mut desk = desk(80, 24);
    desk.keys("5 p ctrl-s 7 x");
    assert!(desk.screen().contains("EUR 1,210.00 · Atelier Zola"));
    desk.keys("ctrl-s y");
    assert!(desk.screen().contains("payment of EUR 1,210.00 taken back"), "{}", desk.screen());
}

#[test]
fn the_welcome_asks_who_the_user_is_and_says_where_the_ledger_will_be() {
    let welcome = Form::boxed(WelcomeBlank::new(Path::new("/home/zoe/relance.db")));
    let mut harness = Harness::newcomer(welcome, 80, 24);
    harness.write("Studio").keys("tab").write("fr").keys("ctrl-s");
    assert!(harness.screen().contains("saving …"), "{}", harness.screen());
    assert!(harness.screen().contains("/home/zoe/relance.db"));
}

#[test]
fn the_company_is_changed() {
    let mut desk = desk(80, 24);
    desk.keys("C").write(" SRL").keys("ctrl-s");
    let screen = desk.screen();
    assert!(screen.contains("Studio Lefèvre SRL saved") && screen.contains("Relance · Studio Lefèvre SRL"));
}

#[test]
fn a_credit_of_another_program_is_seen_while_a_form_is_open() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(&folder);
    let invoice = app.invoice("2026-0001").unwrap();
    app.credit(&invoice, CreditWish::rest(None)).unwrap();
    let mut harness = Harness::on(app, 80, 24);
    harness.keys("5 tab tab c");
    assert!(harness.screen().contains("is missing") || harness.screen().contains("must be greater"));
}

/// Keys of forms, and text.
fn any_key() -> impl Strategy<Value = String> {
    let keys = [
        "tab",
        "shift-tab",
        "up",
        "down",
        "left",
        "right",
        "enter",
        "ctrl-s",
        "ctrl-o",
        "ctrl-n",
        "ctrl-x",
        "ctrl-j",
        "esc",
        "y",
        "n",
        "1",
        "0",
        ".",
        ",",
        "é",
        "z",
        "o",
        "backspace",
        "home",
        "ctrl-u",
        "ctrl-e",
        "?",
        "f1",
    ];
    proptest::sample::select(keys.map(str::to_owned).to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn no_key_at_no_size_makes_the_welcome_panic(
        keys in proptest::collection::vec(any_key(), 0..40),
        sizes in proptest::collection::vec((0_u16..200, 0_u16..60), 1..5),
    ) {
        let welcome = Form::boxed(WelcomeBlank::new(Path::new("/home/zoe/relance.db")));
        let mut harness = Harness::newcomer(welcome, 80, 24);
        for (at, key) in keys.iter().enumerate() {
            harness.keys(key);
            let (columns, rows) = sizes[at % sizes.len()];
            harness.resize(columns, rows).draw();
        }
    }

    #[test]
    fn no_key_in_no_form_at_no_size_makes_it_panic(
        start in proptest::sample::select(vec!["5 p", "5 n", "5 c", "6 n", "6 e", "C", "7 a", "6 R", "u", "ctrl-r", "5 I", "5 y"]),
        keys in proptest::collection::vec(any_key(), 0..40),
        sizes in proptest::collection::vec((0_u16..200, 0_u16..60), 1..5),
    ) {
        let mut desk = desk(80, 24);
        desk.keys(start);
        for (at, key) in keys.iter().enumerate() {
            desk.keys(key);
            let (columns, rows) = sizes[at % sizes.len()];
            desk.harness.resize(columns, rows).draw();
        }
    }
}
