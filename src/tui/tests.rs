//! The cockpit as a user meets it, on a small book.

use insta::assert_snapshot;
use proptest::prelude::*;

use super::action::{ACTIONS, Action};
use super::harness::Harness;
use super::stroke::strokes;
use super::tab::Tab;
use crate::domain::book::{Book, BookBuilder, BookClient, CreditOrigin, InvoiceRow, Scope};
use crate::domain::client::{ClientKind, Standing};
use crate::domain::id::{ClientId, DocumentId, PaymentId};
use crate::domain::payment::Source;
use crate::money::{Currency, Minor};
use crate::text::Language;

mod languages;
mod letters;
mod worklist;

const TODAY: &str = "2026-11-21";

/// Three clients, two currencies, a part payment and money that is not placed.
fn book() -> Book {
    let mut book = BookBuilder::new(Scope::Whole);
    for (id, code, name) in
        [(1, "ZOLA", "Atelier Zola"), (2, "MIDI", "Brasserie du Midi"), (3, "MULLER", "Müller & Söhne GmbH")]
    {
        book.client(BookClient {
            id: ClientId(id),
            code: code.into(),
            name: name.into(),
            kind: ClientKind::Business,
            country: "BE".into(),
            standing: Standing::Active,
        });
    }
    for (id, client, number, currency, issued, due, gross) in [
        (1, 1, "2026-0001", "EUR", "2026-06-15", "2026-07-15", 121_000),
        (2, 2, "2026-0002", "EUR", "2026-09-01", "2026-10-01", 605_000),
        (3, 1, "2026-0003", "EUR", "2026-10-12", "2026-11-11", 363_000),
        (4, 3, "2026-0004", "USD", "2026-11-02", "2026-12-02", 250_000),
        (5, 2, "2026-0005", "EUR", "2026-11-21", "2026-11-21", 48_400),
    ] {
        book.invoice(InvoiceRow {
            id: DocumentId(id),
            client: ClientId(client),
            number,
            currency: currency.parse().unwrap(),
            issued: issued.parse().unwrap(),
            due: due.parse().unwrap(),
            gross: Minor(gross),
        });
    }
    let (day, currency) = ("2026-11-16".parse().unwrap(), Currency::EUR);
    book.credit(CreditOrigin::Payment(PaymentId(1)), ClientId(2), currency, day, Minor(250_000));
    book.portion(DocumentId(2), Source::Payment(PaymentId(1)), day, Minor(200_000));
    book.finish()
}

pub(super) fn harness() -> Harness {
    Harness::new(book(), TODAY)
}

#[test]
fn the_ageing_shows_clients_by_age_with_totals_for_each_currency() {
    let mut harness = harness();
    harness.keys("2");
    assert_snapshot!(harness.screen(), @r"
     Relance · Studio Lefèvre                                 Sat 21 Nov 2026 · EUR
     1 Today  2 Ageing  3 DSO  4 Overdue  5 Invoices  6 Clients  7 Money in
     ‹by due date› by invoice date                                        3 clients

      client                 not due      1–30     31–60  61–90      > 90      open
    ▌ Atelier Zola                 ·  3,630.00         ·      ·  1,210.00  4,840.00
      Brasserie du Midi       484.00         ·  4,050.00      ·         ·  4,534.00
      total EUR               484.00  3,630.00  4,050.00      ·  1,210.00  9,374.00
      Müller & Söhne GmbH   2,500.00         ·         ·      ·         ·  2,500.00
      total USD             2,500.00         ·         ·      ·         ·  2,500.00












      ✓ EUR  buckets = open items = balances of clients = 9,374.00
     ↵ open  b by invoice date  [ ] day  @ a date  l letter  w why   ? help  q quit
    ");
}

#[test]
fn a_client_of_the_ageing_opens_into_its_invoices() {
    let mut harness = harness();
    harness.keys("2 j enter");
    assert_snapshot!(harness.screen(), @r"
     Relance · Studio Lefèvre                                 Sat 21 Nov 2026 · EUR
     1 Today  2 Ageing  3 DSO  4 Overdue  5 Invoices  6 Clients  7 Money in
      Ageing › Brasserie du Midi                                         2 invoices
      number       issued        due           standing         bucket         open
    ▌ 2026-0002     1 Sep 2026    1 Oct 2026   51 days late     31–60      4,050.00
      2026-0005    21 Nov 2026   21 Nov 2026   due today        not due      484.00
















      open EUR 4,534.00
     esc back  ↵ open  l letter  o PDF  p payment  w why  : command  ? help  q quit
    ");
    harness.keys("esc");
    assert!(!harness.screen().contains("Ageing ›"));
}

#[test]
fn another_day_is_shown_everywhere_until_t() {
    let mut harness = harness();
    harness.keys("2 @").write("30/6").keys("enter");
    assert_snapshot!(harness.screen(), @r"
     Relance · Studio Lefèvre           AS OF Tue 30 Jun 2026 · 144 days ago  · EUR
     1 Today  2 Ageing  3 DSO  4 Overdue  5 Invoices  6 Clients  7 Money in
     ‹by due date› by invoice date                                         1 client

      client              not due  1–30  31–60  61–90  > 90      open
    ▌ Atelier Zola       1,210.00     ·      ·      ·     ·  1,210.00  ············
      total EUR          1,210.00     ·      ·      ·     ·  1,210.00















      ✓ EUR  buckets = open items = balances of clients = 1,210.00
     t today  [ ] day  @ a date  { } month  ↵ open                   ? help  q quit
    ");
    harness.keys("t");
    assert!(!harness.screen().contains("AS OF"));
}

#[test]
fn months_end_where_books_are_closed() {
    let mut harness = harness();
    harness.keys("{");
    assert_eq!(harness.model.world.day(), "2026-10-31".parse().unwrap());
    harness.keys("} ]");
    assert_eq!(harness.model.world.day(), "2026-12-01".parse().unwrap());
}

#[test]
fn the_palette_finds_actions_clients_and_invoices_by_a_few_letters() {
    let mut harness = harness();
    harness.keys(":").write("sohne");
    assert_snapshot!(harness.screen(), @r"
     Relance · Studio Lefèvre                                 Sat 21 Nov 2026 · EUR
     1 Today  2 Ageing  3 DSO  4 Overdue  5 Invoices  6 Clients  7 Money in
    ╭ O╭ Find an action, client, invoice or day ────────────────────────────────╮s─╮
    │EU│ sohne                                                                  │  │
    │4 │  ▌ Müller & Söhne GmbH  MULLER                                 client  │s │
    │US│    2026-0004            Müller & Söhne GmbH                   invoice  │  │
    ╰──│    show the next view                                             tab  │──╯
      T│    show the end of the next month                                   }  │
      c│                                                                        │
    ▌ A│                                                                        │
      B│                                                                        │
       │                                                                        │
       │                                                                        │
       │                                                                        │
       │                                                                        │
       │                                                                        │
       │                                                                        │
       │                                                                        │
       │                                                                        │
       ╰────────────────────────────────────────────────────────────────────────╯



     ↵ accept  esc cancel
    ");
    harness.keys("enter");
    assert!(harness.screen().contains("Today › Müller & Söhne GmbH"), "{}", harness.screen());
    harness.keys(":").write("show the ageing").keys("enter");
    assert_eq!(harness.model.tab(), Tab::Ageing);
    harness.keys(":").write("2026-06-30").keys("enter");
    assert_eq!(harness.model.world.day(), "2026-06-30".parse().unwrap());
}

#[test]
fn the_palette_begins_with_what_was_looked_at_last() {
    let mut harness = harness();
    harness.keys("6 enter esc :");
    let screen = harness.screen();
    assert!(screen.lines().nth(4).unwrap().contains("Atelier Zola"), "{screen}");
}

#[test]
fn back_and_forward_lead_through_screens_and_pages() {
    let mut harness = harness();
    harness.keys("6 enter 4 enter");
    let page = harness.screen();
    harness.keys("alt-left");
    assert_eq!((harness.model.tab(), harness.model.path().count()), (Tab::Overdue, 1));
    harness.keys("alt-left");
    assert_eq!((harness.model.tab(), harness.model.path().count()), (Tab::Clients, 2));
    harness.keys("alt-left alt-left alt-left");
    assert_eq!((harness.model.tab(), harness.model.path().count()), (Tab::Today, 1));
    harness.keys("alt-right alt-right alt-right alt-right alt-right");
    assert_eq!(harness.screen(), page);
}

#[test]
fn every_row_leads_to_the_page_of_its_client() {
    for tab in ["1", "2", "4", "5", "6"] {
        let mut harness = harness();
        harness.keys(tab).keys("g c");
        assert_eq!(harness.model.path().count(), 2, "{tab}");
        assert!(!harness.model.allows(Action::ToClient), "{tab}");
    }
}

#[test]
fn marked_rows_are_added_up_copied_and_chased_together() {
    let mut harness = harness();
    harness.keys("4 space space");
    assert!(harness.screen().contains("2 marked · EUR\u{a0}5,260.00"), "{}", harness.screen());
    harness.keys("y y y a");
    assert_eq!(harness.copied, ["2026-0001\n2026-0002", "5260.00"]);
    harness.keys("esc");
    assert!(!harness.screen().contains("marked"));
}

#[test]
fn every_list_takes_marks() {
    for tab in ["1", "2", "4", "5", "6"] {
        let mut harness = harness();
        harness.keys(tab).keys("*");
        assert!(harness.screen().contains("marked"), "{tab}: {}", harness.screen());
        harness.keys("*");
        assert!(!harness.screen().contains("marked"), "{tab}: {}", harness.screen());
    }
}

#[test]
fn a_filter_is_completed_and_says_what_it_cannot_read() {
    let mut harness = harness();
    harness.keys("5 /").write("overdue client:bra");
    assert_snapshot!(harness.screen(), @r"
     Relance · Studio Lefèvre                                 Sat 21 Nov 2026 · EUR
     1 Today  2 Ageing  3 DSO  4 Overdue  5 Invoices  6 Clients  7 Money in
     ‹open› late  paid  all  drafts                 1 invoice · /overdue client:bra

      number         client                due           standing              open
    ▌ 2026-0002      Brasserie du Midi      1 Oct 2026   51 days late      4,050.00















     ▌ client:MIDI  Brasserie du Midi
     / overdue client:bra
     ↵ accept  tab complete  esc cancel
    ");
    harness.keys("tab").write(">many");
    assert_snapshot!(harness.screen(), @r"
     Relance · Studio Lefèvre                                 Sat 21 Nov 2026 · EUR
     1 Today  2 Ageing  3 DSO  4 Overdue  5 Invoices  6 Clients  7 Money in
     ‹open› late  paid  all  drafts               1 invoice · /overdue client:MIDI

      number         client                due           standing              open
    ▌ 2026-0002      Brasserie du Midi      1 Oct 2026   51 days late      4,050.00
















     / overdue client:MIDI >many       “>many”: expected 30d, 1000.., ..500, >99.50
     ↵ accept  esc cancel
    ");
}

#[test]
fn a_filter_is_replaced_or_taken_away() {
    let mut harness = harness();
    harness.keys("6 /").write("muller").keys("enter / ").write("zola").keys("enter");
    assert!(harness.screen().contains("/zola"), "{}", harness.screen());
    harness.keys("esc");
    assert!(harness.screen().contains("Müller"), "{}", harness.screen());
}

#[test]
fn a_filter_finds_names_without_their_accents() {
    let mut harness = harness();
    harness.keys("5 /").write("muller").keys("enter");
    assert_snapshot!(harness.screen(), @r"
     Relance · Studio Lefèvre                                 Sat 21 Nov 2026 · EUR
     1 Today  2 Ageing  3 DSO  4 Overdue  5 Invoices  6 Clients  7 Money in
     ‹open› late  paid  all  drafts                             1 invoice · /muller

      number       client                due          standing            open
    ▌ 2026-0004    Müller & Söhne GmbH    2 Dec 2026  due in 11 days  2,500.00  USD
















      USD   gross 2,500.00   open 2,500.00   late 0.00
     n new invoice  ↵ open  p payment  esc all rows  tab late        ? help  q quit
    ");
}

#[test]
fn what_is_copied_is_said() {
    let mut harness = harness();
    harness.keys("5 y y y a");
    assert_eq!(harness.copied, ["2026-0005", "484.00"]);
    assert!(harness.screen().contains("copied: 484.00"));
}

#[test]
fn the_help_shows_every_key_that_works_here() {
    let mut harness = harness();
    harness.keys("2 ?");
    assert_snapshot!(harness.screen(), @r"
     Relance · Studio Lefèvre                                 Sat 21 Nov 2026 · EUR
     1╭ Keys that work here ─────────────────────────────────────────────────────╮
     ‹│ Look and do                                                              │s
      │ ↵  →       open what is under the cursor                                 │
      │ :  ^p      find an action, client, invoice or day                        │n
    ▌ │ g c        open the page of the client under the cursor                  │0
      │ b          count from the due date or from the invoice date              │0
      │ w          explain the figure or the row under the cursor                │0
      │ /          keep only the rows that a filter asks for                     │0
      │ esc        take the filter away                                          │0
      │ y          copy the number, amount, reference or IBAN                    │
      │ Y          copy the number or name                                       │
      │ ^y         copy the amount                                               │
      │                                                                          │
      │ Change                                                                   │
      │ space      mark the row, or take its mark away                           │
      │ V          mark all rows from the one marked last to this one            │
      │ *          mark all rows of the list, or none of them                    │
      │ esc        take all marks away                                           │
      │                                                                          │
      │ / looks a key up: letter, payment, undo …                                │
      ╰──────────────────────────────────────────────────────────────────────────╯
      ✓ EUR  buckets = open items = balances of clients = 9,374.00
     esc close
    ");
}

#[test]
fn a_click_does_what_a_key_does() {
    let mut harness = harness();
    harness.click(42, 1);
    assert!(harness.screen().contains("2026-0005"));
    harness.click(10, 6);
    harness.keys("y y");
    assert_eq!(harness.copied.len(), 1);
}

#[test]
fn a_window_that_is_too_small_says_so() {
    let mut harness = harness();
    harness.resize(39, 9);
    assert!(harness.screen().contains("At least 40 × 10"));
}

#[test]
fn drawing_twice_gives_the_same_frame() {
    let harness = harness();
    assert_eq!(harness.draw(), harness.draw());
}

#[test]
fn today_begins_with_the_figures_and_the_steps_owed() {
    assert_snapshot!(harness().screen(), @r"
     Relance · Studio Lefèvre                                 Sat 21 Nov 2026 · EUR
     1 Today  2 Ageing  3 DSO  4 Overdue  5 Invoices  6 Clients  7 Money in
    ╭ Owed to me ──────╮╭ Overdue ─────────╮╭ DSO, countback ──╮╭Expected, 30 days─╮
    │EUR 9,374.00      ││EUR 8,890.00   95%││76 days  ▁▁▁▂▃▅▆█▄││EUR 8,874.00      │
    │4 invoices        ││3 invoices        ││best possible 3.9 ││8,874.00 cautious │
    │USD 2,500.00      ││                  ││USD 21 days       ││USD 2,500.00      │
    ╰──────────────────╯╰──────────────────╯╰──────────────────╯╰──────────────────╯
      To do today: 2 steps, EUR 8,890.00 at stake
      client                  at risk  step                  standing
    ▌ Atelier Zola           4,840.00  first reminder        129 days late
      Brasserie du Midi      4,050.00  first reminder        51 days late












     l letter  p payment  ↵ open  w why  tab figures  o PDF  / find  ? help  q quit
    ");
}

#[test]
fn a_step_and_a_figure_say_why() {
    let mut harness = harness();
    harness.keys("w");
    assert_snapshot!(harness.screen(), @r"
     Relance · Studio Lefèvre                                 Sat 21 Nov 2026 · EUR
     1 Today  2 Ageing  3 DSO  4 Overdue  5 Invoices  6 Clients  7 Money in
    ╭ Owed to me ──────╮╭ Overdue ─────────╮╭ DSO, countback ──╮╭Expected, 30 days─╮
    │EUR 9,374.00      ││EUR 8,890.00   95%││76 days  ▁▁▁▂▃▅▆█▄││EUR 8,874.00      │
    │4 invoices        ││3 invoices        ││best possible 3.9 ││8,874.00 cautious │
    │USD 2,500.00      ││                  ││USD 21 days       ││USD 2,500.00      │
    ╰──╭ Atelier Zola ──────────────────────────────────────────────────────────╮──╯
      T│ first reminder: owed since 22 Jul 2026.                                │
      c│ · 2026-0001 is 129 days late                                           │
    ▌ A│ · the policy sends the first reminder 7 days after the due date        │
      B│ · no reminder was sent yet                                             │
       │                                                                        │
       │ 2026-0001  129 days late   EUR 1,210.00                                │
       │ 2026-0003  10 days late    EUR 3,630.00                                │
       │ total                      EUR 4,840.00                                │
       ╰────────────────────────────────────────────────────────────────────────╯







     esc close
    ");
    harness.keys("esc tab w");
    assert!(harness.screen().contains("Open invoices are what was invoiced"));
}

#[test]
fn overdue_shows_the_step_of_each_invoice() {
    let mut harness = harness();
    harness.keys("4 s");
    assert_snapshot!(harness.screen(), @r"
     Relance · Studio Lefèvre                                 Sat 21 Nov 2026 · EUR
     1 Today  2 Ageing  3 DSO  4 Overdue  5 Invoices  6 Clients  7 Money in
      3 invoices, 2 clients

      number      client             due           late  step                 open▾
    ▌ 2026-0002   Brasserie du Midi   1 Oct 2026     51  first reminder    4,050.00
      2026-0003   Atelier Zola       11 Nov 2026     10  first reminder    3,630.00
      2026-0001   Atelier Zola       15 Jul 2026    129  first reminder    1,210.00














      total  EUR 8,890.00
     l letter  space mark  ↵ open  w why  p payment  s sort  o PDF   ? help  q quit
    ");
}

#[test]
fn the_dso_of_a_month_can_be_explained() {
    let mut harness = Harness::sized(book(), TODAY, 120, 36);
    harness.keys("3 tab");
    assert_snapshot!(harness.screen(), @r"
     Relance · Studio Lefèvre                                                                         Sat 21 Nov 2026 · EUR
     1 Today  2 Ageing  3 DSO  4 Overdue  5 Invoices  6 Clients  7 Money in

      EUR ‹USD›                                                                                     24 months, tax included
    ╭ Days ─────────────────────────────────────────────────────────────────── █ delinquent  ░ best possible  ━ countback ─╮
    │  100 ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈                │
    │                                                                                                  ░░░                 │
    │                                                                                                  ░░░                 │
    │   50 ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈░░░┈                │
    │                                                                                                  ░░░                 │
    │                                                                                                  ░░░                 │
    │                                                                                                  ━━━                 │
    │    0 ━━━┈━━━┈━━━┈━━━┈━━━┈━━━┈━━━┈━━━┈━━━┈━━━┈━━━┈━━━┈━━━┈━━━┈━━━┈━━━┈━━━┈━━━┈━━━┈━━━┈━━━┈━━━┈━━━┈░░░┈                │
    │      Dec 2024                                 Nov 2025                                       Nov 2026                │
    ╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
    ╭ Who is responsible ──────────────────────────╮   month           sales  receivable     DSO  countback  best possible
    │ Müller & Söhne…   82.0  2,500.00  ██████████ │ ▌ Nov 2026     2,500.00    2,500.00    82.0       21.0           82.0┃
    │                                              │   Oct 2026         0.00        0.00       –        0.0              –┃
    │                                              │   Sep 2026         0.00        0.00       –        0.0              –┃
    │                                              │   Aug 2026         0.00        0.00       –        0.0              –┃
    │                                              │   Jul 2026         0.00        0.00       –        0.0              –┃
    │                                              │   Jun 2026         0.00        0.00       –        0.0              –┃
    │                                              │   May 2026         0.00        0.00       –        0.0              –┃
    │                                              │   Apr 2026         0.00        0.00       –        0.0              –┃
    │                                              │   Mar 2026         0.00        0.00       –        0.0              –┃
    │                                              │   Feb 2026         0.00        0.00       –        0.0              –┃
    │                                              │   Jan 2026         0.00        0.00       –        0.0              –┃
    │                                              │   Dec 2025         0.00        0.00       –        0.0              –┃
    │                                              │   Nov 2025         0.00        0.00       –        0.0              –┃
    │                                              │   Oct 2025         0.00        0.00       –        0.0              –┃
    │                                              │   Sep 2025         0.00        0.00       –        0.0              –┃
    │                                              │   Aug 2025         0.00        0.00       –        0.0              –│
    │                                              │   Jul 2025         0.00        0.00       –        0.0              –│
    │                                              │   Jun 2025         0.00        0.00       –        0.0              –│
    ╰──────────────────────────────────────────────╯   May 2025         0.00        0.00       –        0.0              –│
     w why  tab EUR  { } month  @ a date  p payment  : command  n new invoice  [ ] day  u undo               ? help  q quit
    ");
    harness.keys("w");
    assert!(harness.screen().contains("DSO = net receivable ÷ sales of the window"));
}

#[test]
fn the_cursor_stays_on_its_row_when_another_program_writes() {
    let mut harness = harness();
    harness.keys("5 j").reread(book()).keys("y y");
    assert_eq!(harness.copied, ["2026-0004"]);
}

#[test]
fn french_is_spoken_everywhere() {
    let mut harness = harness().in_language(Language::Fr);
    assert_snapshot!(harness.screen(), @r"
     Relance · Studio Lefèvre                               sam. 21 nov. 2026 · EUR
     1 Aujourd’hui  2 Balance  3 DSO  4 Retards  5 Factures  6 Clients  7 Encaissé
    ╭ À recevoir ──────╮╭ En retard ───────╮╭ DSO (épuisement) ╮╭ Attendu à 30 j ──╮
    │9 374,00 EUR      ││8 890,00 EUR  95 %││76 jours  ▁▁▂▃▅▆█▄││8 874,00 EUR      │
    │4 factures        ││3 factures        ││au mieux 3,9      ││8 874,00 prudent  │
    │2 500,00 USD      ││                  ││USD 21 jours      ││2 500,00 USD      │
    ╰──────────────────╯╰──────────────────╯╰──────────────────╯╰──────────────────╯
      À faire aujourd’hui : 2 étapes, 8 890,00 EUR en jeu
      client                    en jeu  étape                situation
    ▌ Atelier Zola            4 840,00  premier rappel       129 jours de retard
      Brasserie du Midi       4 050,00  premier rappel       51 jours de retard












     l lettre  p paiement  ↵ ouvrir  w pourquoi  tab chiffres     ? aide  q quitter
    ");
    harness.keys("?");
    assert!(harness.screen().contains("Touches utilisables ici"));
}

/// Keys of the table, and some that mean nothing.
fn any_key() -> impl Strategy<Value = String> {
    let known: Vec<String> =
        ACTIONS.iter().flat_map(|entry| entry.keys).map(|key| (*key).to_owned()).collect();
    let more = ["x", "0", "é", "+", "delete", "ctrl-w", "alt-b", "f9"].map(str::to_owned);
    proptest::sample::select(known.into_iter().chain(more).collect::<Vec<_>>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_key_at_no_size_makes_it_panic(
        keys in proptest::collection::vec(any_key(), 0..40),
        sizes in proptest::collection::vec((0_u16..220, 0_u16..70), 1..6),
        clicks in proptest::collection::vec((0_u16..220, 0_u16..70), 1..6),
    ) {
        let mut harness = harness();
        for (at, key) in keys.iter().enumerate() {
            prop_assert!(strokes(key).is_ok());
            harness.keys(key);
            let (columns, rows) = sizes[at % sizes.len()];
            harness.resize(columns, rows);
            let (x, y) = clicks[at % clicks.len()];
            harness.click(x.min(columns), y.min(rows));
            harness.draw();
        }
    }
}
