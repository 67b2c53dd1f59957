//! Tables taken over into a ledger in memory, and what stands in it afterwards.

use rstest::rstest;

use super::*;
use crate::calendar::Day;
use crate::domain::book::Book;
use crate::domain::company::Company;
use crate::money::Minor;
use crate::store::{Numbers, PaymentFilter};
use crate::text::{Language, Messages};

const CLIENTS: &[u8] = include_bytes!("../../../tests/fixtures/import/clients.csv");
const INVOICES: &[u8] = include_bytes!("../../../tests/fixtures/import/invoices.csv");
const INVOICES_OF_EXCEL: &[u8] = include_bytes!("../../../tests/fixtures/import/invoices-excel.csv");
const PAYMENTS: &[u8] = include_bytes!("../../../tests/fixtures/import/payments.csv");
const WRONG: &[u8] = include_bytes!("../../../tests/fixtures/import/wrong.csv");

fn stamp() -> Stamp {
    Stamp { at: "2026-11-21T08:30:00Z".into(), today: "2026-11-21".parse().unwrap() }
}

fn store() -> Store {
    Store::open_in_memory(&Company::new("Studio Lefèvre", "BE"), &stamp()).unwrap()
}

fn run(store: &mut Store, kind: TableKind, bytes: &[u8], run: Run) -> Result<ImportSummary> {
    let file = TableFile { kind, name: "table.csv", bytes };
    import_table(store, file, run, &stamp(), &mut |_| ControlFlow::Continue(()))
}

fn import(store: &mut Store, kind: TableKind, bytes: &[u8]) -> (usize, usize, usize) {
    let summary = run(store, kind, bytes, Run::Real).unwrap();
    (summary.read, summary.added, summary.unchanged)
}

/// A ledger with worked example A of the domain's reference.
fn example() -> Store {
    let mut store = store();
    import(&mut store, TableKind::Clients, CLIENTS);
    import(&mut store, TableKind::Invoices, INVOICES);
    import(&mut store, TableKind::Payments, PAYMENTS);
    store
}

fn refused(store: &mut Store, kind: TableKind, bytes: &[u8]) -> Vec<Problem> {
    match run(store, kind, bytes, Run::Real) {
        Err(AppError::Table { problems, .. }) => problems,
        other => panic!("{other:?}"),
    }
}

#[test]
fn two_processes_that_import_the_same_file_at_once_take_it_over_once() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = folder.path().join("ledger.db");
    let mut store = Store::create(&ledger, &Company::new("Studio Lefèvre", "BE"), &stamp()).unwrap();
    import(&mut store, TableKind::Clients, CLIENTS);
    import(&mut store, TableKind::Invoices, INVOICES);
    let all_have_read = std::sync::Barrier::new(4);
    let process = || {
        let mut store = Store::open(&ledger).unwrap();
        let file = TableFile { kind: TableKind::Payments, name: "payments.csv", bytes: PAYMENTS };
        let mut read = false;
        let summary = import_table(&mut store, file, Run::Real, &stamp(), &mut |progress| {
            if matches!(progress, Progress::Reading { .. }) && !read {
                read = true;
                all_have_read.wait();
            }
            ControlFlow::Continue(())
        });
        summary.unwrap().added
    };
    let added: usize = std::thread::scope(|scope| {
        let processes: Vec<_> = (0..4).map(|_| scope.spawn(process)).collect();
        processes.into_iter().map(|process| process.join().unwrap()).sum()
    });
    assert_eq!(added, 4);
    assert_eq!(store.payments(PaymentFilter::All, 100, 0).unwrap().len(), 4);
}

/// What is open on invoices, and what of the credits is not placed, at the end of a day.
fn balance(book: &Book, day: &str) -> (Minor, Minor) {
    let day: Day = day.parse().unwrap();
    let open = book.each_invoice().map(|(ix, _)| book.open_on(ix, day)).sum();
    let credits: Minor =
        book.credits().iter().filter(|credit| credit.day <= day).map(|credit| credit.amount).sum();
    let placed: Minor = book
        .all_portions()
        .iter()
        .filter(|portion| portion.day <= day && portion.credit.is_some())
        .map(|portion| portion.amount)
        .sum();
    (open, credits - placed)
}

#[rstest]
#[case("2026-06-30", 1_036_500, 32_900)]
#[case("2026-07-31", 1_035_700, 32_900)]
fn worked_example_a_is_taken_over_to_the_cent(#[case] day: &str, #[case] open: i64, #[case] unapplied: i64) {
    let book = example().read_book(Numbers::With).unwrap();
    assert_eq!(balance(&book, day), (Minor(open), Minor(unapplied)));
}

#[test]
fn the_same_files_again_change_nothing() {
    let mut store = example();
    assert_eq!(import(&mut store, TableKind::Clients, CLIENTS), (6, 0, 6));
    assert_eq!(import(&mut store, TableKind::Invoices, INVOICES), (12, 0, 12));
    assert_eq!(import(&mut store, TableKind::Invoices, INVOICES_OF_EXCEL), (12, 0, 12));
    assert_eq!(import(&mut store, TableKind::Payments, PAYMENTS), (4, 0, 4));
}

#[test]
fn a_payment_of_an_invoice_that_is_paid_already_is_found_again_too() {
    let mut store = example();
    let twice = b"invoice,date,amount\nINV-009,2026-07-05,484.00\nINV-009,2026-07-06,10\n";
    assert_eq!(import(&mut store, TableKind::Payments, twice), (2, 2, 0));
    assert_eq!(import(&mut store, TableKind::Payments, twice), (2, 0, 2));
}

#[test]
fn a_dry_run_judges_and_writes_nothing() {
    let mut store = store();
    let summary = run(&mut store, TableKind::Clients, CLIENTS, Run::Dry).unwrap();
    assert_eq!((summary.read, summary.added), (6, 6));
    assert!(store.clients().unwrap().is_empty());
}

#[test]
fn one_wrong_line_keeps_the_whole_file_out_and_every_wrong_line_is_told() {
    let mut store = store();
    import(&mut store, TableKind::Clients, CLIENTS);
    let problems = refused(&mut store, TableKind::Invoices, WRONG);
    let places: Vec<(usize, &str)> =
        problems.iter().map(|problem| (problem.line, problem.column.as_deref().unwrap_or("-"))).collect();
    let expected = [
        (3, "client"),
        (4, "issue_date"),
        (5, "due_date"),
        (7, "gross"),
        (8, "gross"),
        (9, "currency"),
        (10, "gross"),
        (11, "gross"),
        (13, "kind"),
        (14, "original"),
        (15, "-"),
        (16, "number"),
    ];
    assert_eq!(places, expected);
    assert!(store.known_documents(["W-01"].into_iter()).unwrap().is_empty());
}

#[test]
fn a_refusal_counts_lines_and_names_every_place() {
    let mut store = store();
    let table = b"code,name,country\nA,Alpha,Belgium\n,Beta,BEL\n";
    let refusal = run(&mut store, TableKind::Clients, table, Run::Real).unwrap_err();
    assert!(matches!(refusal, AppError::Table { read: 2, rejected: 2, .. }));
    let told = refusal.explain(Messages::new(Language::En));
    assert_eq!(told.message, "2 lines of table.csv are wrong; nothing was kept");
    let places: Vec<_> = told.places.iter().map(|place| (place.line, place.column.as_deref())).collect();
    assert_eq!(places, [(Some(2), Some("country")), (Some(3), Some("code")), (Some(3), Some("country"))]);
}

#[test]
fn a_wrong_check_digit_is_a_warning_and_the_client_is_kept() {
    let mut store = store();
    let table = b"code,name,country,registration_id\nA,Alpha,BE,0403.170.702\n";
    let summary = run(&mut store, TableKind::Clients, table, Run::Real).unwrap();
    assert_eq!((summary.added, summary.warnings.len(), summary.warnings[0].line), (1, 1, 2));
    assert_eq!(store.clients().unwrap().len(), 1);
}

#[test]
fn an_import_that_is_stopped_keeps_nothing() {
    let mut store = store();
    import(&mut store, TableKind::Clients, CLIENTS);
    let file = TableFile { kind: TableKind::Invoices, name: "invoices.csv", bytes: INVOICES };
    let stopped = import_table(&mut store, file, Run::Real, &stamp(), &mut |_| ControlFlow::Break(()));
    assert!(matches!(stopped, Err(AppError::Store(StoreError::Stopped))));
    assert!(store.known_documents(["INV-001"].into_iter()).unwrap().is_empty());
}

#[rstest]
#[case(
    "number;cleint\n",
    "there is no column “cleint”, perhaps “client”; expected number, client, issue_date, \
    due_date, net, vat, gross, currency, kind, original, po_number, reference"
)]
#[case(
    "number,client,issue_date,due_date,gross,currency\n1,A,2026-02-30,2026-03-01,1,EUR\n",
    "“2026-02-30” is not a date; expected 2026-11-21 or 21/11/2026"
)]
#[case(
    "number,client,issue_date,due_date,gross,currency\n1,A,2026-02-03,2026-03-01,1.005,EUR\n",
    "“1.005” has too many decimals; expected at most 2 for EUR"
)]
#[case(
    "number,client,issue_date,due_date,gross,currency\n1,A,2026-02-03,2026-03-01,1\n",
    "the line has 5 cells; expected 6 as in the first line"
)]
#[case(
    "number,client,issue_date,due_date,gross,currency\n1,\u{1b}[31m,2026-02-03,2026-03-01,1,EUR\n",
    "the cell has the control character U+001B ESCAPE; expected plain text"
)]
fn a_problem_says_what_is_there_and_what_was_expected(#[case] table: &str, #[case] expected: &str) {
    let problems = refused(&mut store(), TableKind::Invoices, table.as_bytes());
    let told: Vec<String> =
        problems.iter().map(|problem| problem_text(problem, Messages::new(Language::En))).collect();
    assert!(told.contains(&expected.to_owned()), "{told:#?}");
}

/// `cargo test --release import_tables -- --ignored --nocapture` prints rows a second of a hundred thousand.
#[test]
#[ignore = "a measurement"]
fn a_hundred_thousand_invoices_take_about_a_second() {
    use std::fmt::Write;
    let mut clients = "code,name,email,country,terms_days\n".to_owned();
    for at in 0..400 {
        writeln!(clients, "C{at:05},Client {at},ap{at}@client.example,BE,30").unwrap();
    }
    let mut invoices = "number,client,issue_date,due_date,net,vat,gross,currency\n".to_owned();
    let mut payments = "invoice,date,amount\n".to_owned();
    for at in 0..100_000 {
        let (client, day) = (at * 7 % 400, at % 28 + 1);
        let (year, month, net) = (2022 + at / 20_000, at / 1_700 % 12 + 1, 10_000 + at);
        writeln!(
            invoices,
            "INV-{at:07},C{client:05},{year}-{month:02}-{day:02},{}-{month:02}-{day:02},{net}.00,0.00,{net}.00,EUR",
            year + 1
        )
        .unwrap();
        if at % 10 != 0 {
            writeln!(payments, "INV-{at:07},{}-{month:02}-{day:02},{net}.00", year + 1).unwrap();
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let company = Company::new("Studio Lefèvre", "BE");
    let mut store = Store::create(&folder.path().join("bench.relance"), &company, &stamp()).unwrap();
    let tables =
        [(TableKind::Clients, clients), (TableKind::Invoices, invoices), (TableKind::Payments, payments)];
    for (kind, table) in tables.iter().chain(&tables) {
        let start = std::time::Instant::now();
        let file = TableFile { kind: *kind, name: "table.csv", bytes: table.as_bytes() };
        let (mut reading, mut judging) = (start.elapsed(), None);
        let summary = import_table(&mut store, file, Run::Real, &stamp(), &mut |progress| {
            match progress {
                Progress::Reading { .. } => reading = start.elapsed(),
                Progress::Writing { .. } => judging = judging.or_else(|| Some(start.elapsed())),
            }
            ControlFlow::Continue(())
        })
        .unwrap();
        let taken = start.elapsed();
        let judging = judging.unwrap_or(taken) - reading;
        let rows = u128::try_from(summary.read).unwrap() * 1_000_000 / taken.as_micros().max(1);
        let ImportSummary { read, added, .. } = summary;
        println!(
            "{kind}: {read} read, {added} added at {rows} rows/s: {reading:?} reading, {judging:?} judging, {taken:?} in all"
        );
    }
}
