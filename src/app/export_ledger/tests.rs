//! Exports of small ledgers, and ledgers made from exports again.

use std::ops::ControlFlow;

use super::*;
use crate::app::import_tables::{Run, TableFile, TableKind, import_table};
use crate::calendar::Day;
use crate::domain::book::Book;
use crate::domain::change::{Change, Made};
use crate::domain::client::Client;
use crate::domain::company::Company;
use crate::domain::id::{ClientId, DocumentId, PaymentId};
use crate::domain::payment::{Method, Payment, PaymentKind, Placement, Portion, Source};
use crate::money::{Currency, Minor};
use crate::store::{Numbers, Stamp};

const CLIENTS: &str = include_str!("../../../tests/fixtures/import/clients.csv");
const INVOICES: &str = include_str!("../../../tests/fixtures/import/invoices.csv");
const PAYMENTS: &str = include_str!("../../../tests/fixtures/import/payments.csv");

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn stamp() -> Stamp {
    Stamp { at: "2026-11-21T08:30:00Z".into(), today: day("2026-11-21") }
}

fn store() -> Store {
    Store::open_in_memory(&Company::new("Studio Lefèvre", "BE"), &stamp()).unwrap()
}

fn import(store: &mut Store, kind: TableKind, table: &str) {
    let file = TableFile { kind, name: "table.csv", bytes: table.as_bytes() };
    import_table(store, file, Run::Real, &stamp(), &mut |_| ControlFlow::Continue(())).unwrap();
}

fn ledger_of(clients: &str, invoices: &str, payments: &str) -> Store {
    let mut store = store();
    import(&mut store, TableKind::Clients, clients);
    import(&mut store, TableKind::Invoices, invoices);
    import(&mut store, TableKind::Payments, payments);
    store
}

fn example() -> Store {
    ledger_of(CLIENTS, INVOICES, PAYMENTS)
}

fn file<'e>(export: &'e LedgerExport, name: &str) -> &'e str {
    &export.files.iter().find(|file| file.name == name).unwrap().content
}

/// The ledger that the tables of another one make.
fn again(store: &Store) -> (Store, usize) {
    let export = export_ledger(store, LedgerFormat::Csv).unwrap();
    let table = |name| file(&export, name);
    (ledger_of(table("clients.csv"), table("invoices.csv"), table("payments.csv")), export.left_out)
}

fn book(store: &Store) -> Book {
    store.read_book(Numbers::With).unwrap()
}

/// Amounts by the number of an invoice or the code of a client.
type Amounts = Vec<(String, Minor)>;

/// What is open on every invoice on a day, and what each client has unapplied.
fn state(book: &Book, on: Day) -> (Amounts, Amounts) {
    let mut open: Amounts =
        book.each_invoice().map(|(ix, _)| (book.number(ix).to_owned(), book.open_on(ix, on))).collect();
    open.sort();
    let unapplied = book.clients().iter().map(|client| (client.code.clone(), unapplied(book, client.id, on)));
    let mut unapplied: Amounts = unapplied.collect();
    unapplied.sort();
    (open, unapplied)
}

fn unapplied(book: &Book, client: ClientId, on: Day) -> Minor {
    let mine = |ix| book.client(ix).id == client;
    let credits = book.credits().iter().filter(|credit| credit.day <= on && mine(credit.client));
    let placed = book.each_invoice().filter(|(_, invoice)| mine(invoice.client)).flat_map(|(ix, _)| {
        book.portions(ix).iter().filter(|portion| portion.day <= on && portion.credit.is_some())
    });
    credits.map(|credit| credit.amount).sum::<Minor>() - placed.map(|portion| portion.amount).sum()
}

fn assert_same_on_every_day(one: &Store, other: &Store) {
    let (one, other) = (book(one), book(other));
    for number in day("2026-01-01").number()..day("2026-09-01").number() {
        let on = Day::from_number(number);
        assert_eq!(state(&one, on), state(&other, on), "{on}");
    }
}

#[test]
fn tables_make_the_same_ledger_again() {
    let first = example();
    let (second, left_out) = again(&first);
    assert_eq!(left_out, 0);
    assert_same_on_every_day(&first, &second);
    let tables = |store: &Store| export_ledger(store, LedgerFormat::Csv).unwrap().files;
    let content = |store: &Store| tables(store).into_iter().take(3).collect::<Vec<_>>();
    assert_eq!(content(&first), content(&second));
}

#[test]
fn the_tables_are_unchanged_in_their_own_ledger() {
    let mut store = example();
    let export = export_ledger(&store, LedgerFormat::Csv).unwrap();
    for (kind, name) in [
        (TableKind::Clients, "clients.csv"),
        (TableKind::Invoices, "invoices.csv"),
        (TableKind::Payments, "payments.csv"),
    ] {
        let file = TableFile { kind, name, bytes: file(&export, name).as_bytes() };
        let summary =
            import_table(&mut store, file, Run::Real, &stamp(), &mut |_| ControlFlow::Continue(())).unwrap();
        assert_eq!((summary.added, summary.unchanged), (0, summary.read), "{name}");
    }
}

fn payment(client: ClientId, amount: i64, on: &str) -> Payment {
    Payment {
        client,
        invoice: None,
        kind: PaymentKind::Payment,
        day: day(on),
        amount: Minor(amount),
        currency: Currency::EUR,
        method: Method::Transfer,
        reference: None,
    }
}

/// ALPHA with three invoices of 100.00 from March on.
fn three_invoices() -> (Store, ClientId, Vec<DocumentId>) {
    let invoices = "number,client,issue_date,due_date,gross,currency\n\
        1,ALPHA,2026-03-01,2026-03-31,100,EUR\n2,ALPHA,2026-03-02,2026-03-31,100,EUR\n\
        3,ALPHA,2026-03-03,2026-03-31,100,EUR\n";
    let store = ledger_of("code,name\nALPHA,Alpha SRL\n", invoices, "invoice,date,amount\n");
    let client = store.clients().unwrap()[0].id;
    let ids = ["1", "2", "3"].map(|number| store.document_of_number(number).unwrap().unwrap());
    (store, client, ids.to_vec())
}

fn pay(store: &mut Store, payment: Payment, portions: Vec<Portion>) -> PaymentId {
    match store.apply(&Change::RecordPayment { payment, portions }, &stamp()).unwrap().made {
        Made::Payment(id) => id,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_payment_of_several_invoices_becomes_a_line_for_each() {
    let (mut store, client, ids) = three_invoices();
    let portion =
        |at: usize, amount| Portion { invoice: ids[at], amount: Minor(amount), day: day("2026-04-01") };
    pay(&mut store, payment(client, 25_000, "2026-04-01"), vec![portion(0, 10_000), portion(1, 9_000)]);
    let export = export_ledger(&store, LedgerFormat::Csv).unwrap();
    assert_eq!(
        file(&export, "payments.csv"),
        "invoice,date,amount,currency,client,method,reference\n\
         1,2026-04-01,100.00,EUR,ALPHA,transfer,\n\
         2,2026-04-01,90.00,EUR,ALPHA,transfer,\n\
         ,2026-04-01,60.00,EUR,ALPHA,transfer,\n"
    );
    let (second, left_out) = again(&store);
    assert_eq!(left_out, 0);
    assert_same_on_every_day(&store, &second);
}

#[test]
fn what_the_tables_cannot_tell_is_counted_and_stands_in_the_allocations() {
    let (mut store, client, ids) = three_invoices();
    let paid = pay(&mut store, payment(client, 5_000, "2026-04-01"), vec![]);
    let portions = vec![Portion { invoice: ids[0], amount: Minor(3_000), day: day("2026-05-01") }];
    let place = Change::Allocate { placed: Placement::of(Source::Payment(paid), portions), reason: None };
    store.apply(&place, &stamp()).unwrap();
    let refund = Payment { kind: PaymentKind::Refund, ..payment(client, 1_000, "2026-05-02") };
    pay(&mut store, refund, vec![]);
    let export = export_ledger(&store, LedgerFormat::Csv).unwrap();
    assert_eq!(export.left_out, 2);
    assert_eq!(
        file(&export, "allocations.csv"),
        "kind,date,amount,currency,client,invoice,payment,credit_note,reason\n\
         allocation,2026-05-01,30.00,EUR,ALPHA,1,1,,\n\
         refund,2026-05-02,-10.00,EUR,ALPHA,,,,\n"
    );
}

#[test]
fn no_cell_runs_in_a_spreadsheet_and_every_text_comes_back() {
    let mut store = store();
    let mut client = Client::new("=A1", "=HYPERLINK(\"http://evil.example\",\"Alpha\")");
    client.phone = Some("+32 2 123 45 67".into());
    client.address.country = "FR".into();
    client.registration_id = Some("@SUM(1)".into());
    store.apply(&Change::AddClient(Box::new(client.clone())), &stamp()).unwrap();
    let export = export_ledger(&store, LedgerFormat::Csv).unwrap();
    let table = file(&export, "clients.csv");
    assert!(table.contains("\n'=A1,\"'=HYPERLINK("), "{table}");
    let (second, _) = again(&store);
    assert_eq!(second.clients().unwrap()[0].client, client);
}

#[test]
fn one_document_holds_everything_with_decimal_texts() {
    let export = export_ledger(&example(), LedgerFormat::Json).unwrap();
    let ledger: serde_json::Value = serde_json::from_str(file(&export, "ledger.json")).unwrap();
    assert_eq!(ledger["company"]["name"], "Studio Lefèvre");
    assert_eq!(ledger["clients"][0]["credit_limit"], "15000.00");
    assert_eq!(ledger["documents"][0]["gross"], "1210.00");
    assert_eq!(ledger["documents"][6]["original"], "INV-008");
    assert_eq!(ledger["payments"][1]["amount"], "150.00");
    assert_eq!(ledger["allocations"].as_array().unwrap().len(), 4);
}

/// Sums of the receivable accounts in a journal up to a day.
fn receivables(journal: &str, on: Day) -> Amounts {
    let mut sums: std::collections::BTreeMap<String, i64> = std::collections::BTreeMap::new();
    let mut counts = false;
    for line in journal.lines() {
        if let Some(day) = line.get(..10).and_then(|day| day.parse::<Day>().ok()) {
            counts = day <= on;
        }
        let posting = line.strip_prefix("    assets:receivable:").and_then(|rest| rest.split_once("  "));
        if let Some((code, amount)) = posting.filter(|_| counts) {
            let cents: i64 = amount.trim().trim_end_matches(" EUR").replace('.', "").parse().unwrap();
            *sums.entry(code.to_owned()).or_default() += cents;
        }
    }
    sums.into_iter().map(|(code, cents)| (code, Minor(cents))).collect()
}

#[test]
fn the_receivable_account_of_a_client_is_what_they_owe_on_every_day() {
    let store = example();
    let export = export_ledger(&store, LedgerFormat::Hledger).unwrap();
    let book = book(&store);
    for on in ["2026-03-01", "2026-06-08", "2026-06-30", "2026-07-05", "2026-11-21"].map(day) {
        let (open, unapplied) = state(&book, on);
        let open: Minor = open.into_iter().map(|(_, amount)| amount).sum();
        let unapplied: Minor = unapplied.into_iter().map(|(_, amount)| amount).sum();
        let owed = receivables(file(&export, "ledger.journal"), on);
        assert_eq!(owed, [("ALPHA".to_owned(), open - unapplied)], "{on}");
    }
}

#[test]
fn clients_whose_codes_differ_only_in_signs_keep_their_own_accounts() {
    let invoices = "number,client,issue_date,due_date,gross,currency\n\
        1,A:B,2026-03-01,2026-03-31,100,EUR\n2,A_B,2026-03-01,2026-03-31,50,EUR\n";
    let store = ledger_of("code,name\nA:B,One\nA_B,Two; Inc\n", invoices, "invoice,date,amount\n");
    let export = export_ledger(&store, LedgerFormat::Hledger).unwrap();
    let owed = receivables(file(&export, "ledger.journal"), day("2026-03-01"));
    assert_eq!(owed, [("A_B".to_owned(), Minor(10_000)), ("A_B-2".to_owned(), Minor(5_000))]);
}

#[test]
fn files_are_for_their_owner_and_replace_nothing_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let tables = export_ledger(&example(), LedgerFormat::Csv).unwrap();
    let out = folder.path().join("export");
    std::fs::create_dir(&out).unwrap();
    std::fs::write(out.join(".relance-killed"), "half a table").unwrap();
    let paths = tables.save(&out, Existing::Kept).unwrap();
    assert_eq!(paths.len(), 4);
    assert!(paths.iter().all(|path| path.parent() == Some(out.as_path())));
    assert!(!out.join(".relance-killed").exists());
    #[cfg(unix)]
    for path in &paths {
        let mode = std::os::unix::fs::PermissionsExt::mode(&path.metadata().unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600);
    }
    std::fs::remove_file(&paths[0]).unwrap();
    assert!(matches!(tables.save(&out, Existing::Kept), Err(AppError::FileExists(_))));
    assert!(!paths[0].exists());
    tables.save(&out, Existing::Replaced).unwrap();
    let journal = export_ledger(&example(), LedgerFormat::Hledger).unwrap();
    assert_eq!(journal.save(&out, Existing::Kept).unwrap(), [out.join("ledger.journal")]);
    assert_eq!(journal.save(&out.join("j"), Existing::Kept).unwrap(), [out.join("j")]);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(24))]
    #[test]
    fn tables_tell_random_ledgers_on_every_day(
        invoices in proptest::collection::vec((1_i64..900, 0_i32..60), 1..6),
        notes in proptest::collection::vec((1_i64..500, 0_i32..90, 0_usize..8), 0..4),
        payments in proptest::collection::vec((1_i64..900, 0_i32..120, 0_usize..8), 0..8),
    ) {
        use std::fmt::Write;
        let date = |offset: i32| day("2026-02-01") + offset;
        let mut documents = "number,client,issue_date,due_date,gross,currency,kind,original\n".to_owned();
        for (at, (gross, offset)) in invoices.iter().enumerate() {
            writeln!(documents, "I{at},ALPHA,{0},{0},{gross},EUR,,", date(*offset)).unwrap();
        }
        let named = |at: usize| if at < invoices.len() { format!("I{at}") } else { String::new() };
        for (at, (gross, offset, original)) in notes.iter().enumerate() {
            let (on, original) = (date(*offset), named(*original));
            writeln!(documents, "C{at},ALPHA,{on},{on},{gross},EUR,credit_note,{original}").unwrap();
        }
        let mut money = "invoice,client,date,amount\n".to_owned();
        for (amount, offset, invoice) in &payments {
            writeln!(money, "{},ALPHA,{},{amount}", named(*invoice), date(*offset)).unwrap();
        }
        let first = ledger_of("code,name\nALPHA,Alpha SRL\n", &documents, &money);
        let (second, left_out) = again(&first);
        proptest::prop_assert_eq!(left_out, 0);
        assert_same_on_every_day(&first, &second);
    }
}

/// Takes the three tables of a ledger's export over into itself: rows read, added and unchanged.
fn into_itself(store: &mut Store) -> [(usize, usize, usize); 3] {
    let export = export_ledger(store, LedgerFormat::Csv).unwrap();
    let tables = [
        (TableKind::Clients, "clients.csv"),
        (TableKind::Invoices, "invoices.csv"),
        (TableKind::Payments, "payments.csv"),
    ];
    tables.map(|(kind, name)| {
        let file = TableFile { kind, name, bytes: file(&export, name).as_bytes() };
        let watch = &mut |_| ControlFlow::Continue(());
        let summary = import_table(store, file, Run::Real, &stamp(), watch).unwrap();
        (summary.read, summary.added, summary.unchanged)
    })
}

#[test]
fn a_payment_told_as_several_lines_is_known_in_its_own_ledger() {
    let (mut store, client, ids) = three_invoices();
    let portion =
        |at: usize, amount| Portion { invoice: ids[at], amount: Minor(amount), day: day("2026-04-01") };
    pay(&mut store, payment(client, 25_000, "2026-04-01"), vec![portion(0, 10_000), portion(1, 9_000)]);
    pay(&mut store, payment(client, 6_000, "2026-04-01"), vec![]);
    assert_eq!(into_itself(&mut store), [(1, 0, 1), (3, 0, 3), (4, 0, 4)]);
    // The bank's own line is known too, once, and another payment of that day is not.
    let bank =
        "invoice,client,date,amount\n,ALPHA,2026-04-01,250\n,ALPHA,2026-04-01,60\n2,ALPHA,2026-04-01,5\n";
    let file = TableFile { kind: TableKind::Payments, name: "bank.csv", bytes: bank.as_bytes() };
    let watch = &mut |_| ControlFlow::Continue(());
    let summary = import_table(&mut store, file, Run::Dry, &stamp(), watch).unwrap();
    assert_eq!((summary.added, summary.unchanged), (1, 2));
}

#[test]
fn a_credit_note_placed_by_hand_is_known_in_its_own_ledger() {
    let (mut store, _, ids) = three_invoices();
    let note = "number,client,issue_date,due_date,gross,currency,kind\n\
        C1,ALPHA,2026-04-01,2026-04-01,100,EUR,credit_note\nC2,ALPHA,2026-04-01,2026-04-01,300,EUR,credit_note\n";
    import(&mut store, TableKind::Invoices, note);
    for (number, at, amount) in [("C1", 1, 10_000), ("C2", 2, 5_000)] {
        let source = Source::CreditNote(store.document_of_number(number).unwrap().unwrap());
        let portions = vec![Portion { invoice: ids[at], amount: Minor(amount), day: day("2026-04-01") }];
        store
            .apply(&Change::Allocate { placed: Placement::of(source, portions), reason: None }, &stamp())
            .unwrap();
    }
    assert_eq!(into_itself(&mut store), [(1, 0, 1), (5, 0, 5), (0, 0, 0)]);
    // The first settled its invoice; of the second less was placed than an import would, so it is told apart.
    let export = export_ledger(&store, LedgerFormat::Csv).unwrap();
    let told: Vec<&str> = file(&export, "invoices.csv").lines().skip(4).collect();
    assert_eq!(
        told,
        [
            "C1,ALPHA,2026-04-01,2026-04-01,,,100.00,EUR,credit_note,2,,",
            "C2,ALPHA,2026-04-01,2026-04-01,,,300.00,EUR,credit_note,,,"
        ]
    );
    assert_eq!(export.left_out, 1);
}

/// Something that happens to money: what, how much, when, and with which invoices.
type Move = (u8, i64, i32, [usize; 2]);

/// Applies a move where the ledger allows it.
fn apply(store: &mut Store, client: ClientId, ids: &[DocumentId], (kind, amount, offset, at): Move) {
    let on = day("2026-03-05") + offset;
    let placed = |amount| Portion { amount: Minor(amount), invoice: ids[at[0] % ids.len()], day: on };
    let second = Portion { invoice: ids[at[1] % ids.len()], ..placed(amount - amount / 2) };
    let credits = store.credits(Some(client)).unwrap();
    let change = match kind {
        0..=2 => {
            let payment = Payment { day: on, ..payment(client, amount, "2026-03-05") };
            let named = Payment { invoice: Some(placed(0).invoice), ..payment.clone() };
            let (payment, portions) = match kind {
                0 => (payment, vec![placed(amount / 2), second]),
                1 => (named, vec![placed(amount / 2)]),
                _ => (payment, vec![]),
            };
            Change::RecordPayment { payment, portions }
        }
        3 => match credits.get(at[1] % credits.len().max(1)) {
            Some(credit) => {
                let portion = Portion { day: on.max(credit.day), ..placed(amount.min(credit.rest.0)) };
                Change::Allocate { placed: Placement::of(credit.source, [portion]), reason: None }
            }
            None => return,
        },
        _ => match store.payments(crate::store::PaymentFilter::All, 100, 0).unwrap().get(at[0]) {
            Some(row) => {
                Change::ReversePayment { payment: row.id, day: Some(on.max(row.payment.day)), reason: None }
            }
            None => return,
        },
    };
    let _ = store.apply(&change, &stamp());
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]
    #[test]
    fn an_export_is_known_in_its_own_ledger_and_owes_the_same_in_an_empty_one(
        notes in proptest::collection::vec((1_i64..150, 0_i32..30, 0_usize..4), 0..3),
        moves in proptest::collection::vec((0_u8..5, 1_i64..12_000, 0_i32..3, [0_usize..4, 0_usize..4]), 0..12),
    ) {
        use std::fmt::Write;
        let (mut store, client, ids) = three_invoices();
        let mut table = "number,client,issue_date,due_date,gross,currency,kind,original\n".to_owned();
        for (at, (gross, offset, original)) in notes.iter().enumerate() {
            let (on, original) = (day("2026-03-05") + *offset, ["", "1", "2", "3"][*original]);
            writeln!(table, "C{at},ALPHA,{on},{on},{gross},EUR,credit_note,{original}").unwrap();
        }
        import(&mut store, TableKind::Invoices, &table);
        moves.into_iter().for_each(|each| apply(&mut store, client, &ids, each));
        for (read, added, unchanged) in into_itself(&mut store) {
            proptest::prop_assert_eq!((added, unchanged), (0, read));
        }
        let (second, left_out) = again(&store);
        let (end, net) = (day("2026-12-31"), |(open, unapplied): (Amounts, Amounts)| {
            let sum = |amounts: Amounts| amounts.into_iter().map(|(_, amount)| amount).sum::<Minor>();
            sum(open) - sum(unapplied)
        });
        let (one, other) = (state(&book(&store), end), state(&book(&second), end));
        if left_out == 0 || notes.is_empty() {
            proptest::prop_assert_eq!(&one, &other);
        }
        proptest::prop_assert_eq!(net(one), net(other));
        if left_out == 0 {
            assert_same_on_every_day(&store, &second);
        }
    }
}
