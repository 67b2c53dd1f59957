//! What the sample ledger promises on any day.

use std::collections::BTreeSet;

use rstest::rstest;

use super::*;
use crate::config::{Environment, Flags};
use crate::domain::book::{Book, InvoiceIx};
use crate::domain::chase::{HoldCause, StepOwed, steps_owed};
use crate::domain::invoice::{DocumentKind, Origin};
use crate::domain::number::NumberPattern;
use crate::domain::payment::PaymentKind;
use crate::domain::policy::Policy;
use crate::domain::report::ageing::{AgeingSpec, ageing};
use crate::domain::report::dso::dso;
use crate::domain::vat::VatCase;
use crate::money::{Currency, Minor};
use crate::store::{DocumentFilter, DocumentRow, Numbers, PaymentFilter};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// The ledger of a day, with blank papers.
fn in_memory(today: Day) -> Store {
    let mut store = Store::open_in_memory(&studio::studio(), &opening(today)).unwrap();
    let acts = plan::plan(today, Messages::default());
    let papers = vec![None; acts.len()];
    ledger::write(&mut store, acts, papers).unwrap();
    store
}

fn book(store: &Store) -> Book {
    store.read_book(Numbers::With).unwrap()
}

fn documents(store: &Store) -> Vec<DocumentRow> {
    store.documents(&DocumentFilter::default(), u32::MAX, 0).unwrap()
}

fn steps(store: &Store, today: Day) -> Vec<StepOwed> {
    steps_owed(&book(store), today, &Policy::standard(), "BE")
}

#[test]
fn the_same_day_tells_the_same_story() {
    let today = day("2026-11-21");
    let (first, second) = (plan::plan(today, Messages::default()), plan::plan(today, Messages::default()));
    assert!(first == second);
    assert!(press::print(&first).unwrap() == press::print(&second).unwrap());
    let moments = |store: Store| {
        let entries = store.journal(u32::MAX, 0).unwrap();
        entries.into_iter().map(|entry| (entry.at, entry.day)).collect::<Vec<_>>()
    };
    assert_eq!(moments(in_memory(today)), moments(in_memory(today)));
}

/// Each day of the week, a leap day, both ends of a year, Easter and Christmas.
#[rstest]
#[case("2026-11-21")]
#[case("2026-11-22")]
#[case("2028-02-29")]
#[case("2027-01-01")]
#[case("2026-12-31")]
#[case("2027-03-29")]
#[case("2026-12-28")]
#[case("2031-06-04")]
#[case("2040-05-15")]
fn a_ledger_stands_on_any_day(#[case] today: Day) {
    let store = in_memory(today);
    assert_eq!(store.check().unwrap(), []);
    numbers_have_no_gap(&store);
    nothing_lies_ahead(&store, today);
    all_buckets_hold_money(&book(&store), today);
    every_state_is_there(&store, today);
    the_work_list_is_full(&steps(&store, today));
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(12))]
    #[test]
    fn no_day_of_this_century_breaks_the_story(days in 0..36_000) {
        let today = day("2001-01-01") + days;
        let store = in_memory(today);
        proptest::prop_assert_eq!(store.check().unwrap(), []);
        numbers_have_no_gap(&store);
        nothing_lies_ahead(&store, today);
        all_buckets_hold_money(&book(&store), today);
    }
}

fn numbers_have_no_gap(store: &Store) {
    let mut documents = documents(store);
    documents.sort_by_key(|document| document.id);
    let series = [
        (DocumentKind::Invoice, NumberPattern::invoices()),
        (DocumentKind::CreditNote, NumberPattern::credit_notes()),
    ];
    for (kind, pattern) in series {
        let mut last = (0, 0);
        for document in documents.iter().filter(|document| document.kind == kind) {
            let (year, place) = pattern.read(&document.number).unwrap();
            let expected = if year == last.0 { last.1 + 1 } else { 1 };
            assert_eq!((year, place), (document.issue_day.year(), expected), "{}", document.number);
            last = (year, place);
        }
        assert!(last.1 > 0, "{kind}");
    }
}

fn nothing_lies_ahead(store: &Store, today: Day) {
    let documents = documents(store);
    assert!((380..=460).contains(&documents.len()), "{} documents", documents.len());
    assert!(
        documents.iter().all(|document| document.issue_day < today && document.due_day >= document.issue_day)
    );
    let payments = store.payments(PaymentFilter::All, u32::MAX, 0).unwrap();
    assert!(payments.iter().all(|row| row.payment.day < today));
    let first = documents.iter().map(|document| document.issue_day).min().unwrap();
    assert!((1_000..=1_130).contains(&first.days_until(today)), "the first invoice is of {first}");
    let own = documents.iter().filter(|document| document.origin == Origin::Own).count();
    assert!((30..=48).contains(&own), "{own} own documents");
}

fn all_buckets_hold_money(book: &Book, today: Day) {
    let report = ageing(book, today, &AgeingSpec::default());
    let codes: Vec<String> = report.currencies.iter().map(|table| table.currency.to_string()).collect();
    assert_eq!(codes, ["EUR", "GBP"]);
    let euros = report.currencies.first().unwrap();
    assert!(euros.control.agrees());
    assert!(euros.total.buckets.iter().all(|bucket| bucket.is_positive()), "{:?}", euros.total);
    assert!(euros.total.unapplied.is_negative());
    let largest = euros.rows.first().unwrap();
    assert_eq!(book.client(largest.client).code, "NORD");
    let share = largest.amounts.open.0 * 100 / euros.total.open.0;
    assert!((25..=35).contains(&share), "{share} %");
}

fn every_state_is_there(store: &Store, today: Day) {
    let book = book(store);
    let some = |wanted: &dyn Fn(InvoiceIx, Minor) -> bool| {
        book.each_invoice().any(|(ix, _)| wanted(ix, book.open_on(ix, today)))
    };
    let paid_on = |ix| book.portions(ix).iter().map(|portion| portion.day).max();
    assert!(some(&|ix, open| open.is_positive() && book.invoice(ix).due == today), "due today");
    assert!(some(&|ix, open| open.is_positive() && open < book.invoice(ix).gross), "part paid");
    assert!(some(&|ix, open| open.is_zero() && paid_on(ix) < Some(book.invoice(ix).due)), "paid early");
    assert!(some(&|ix, open| open.is_zero() && paid_on(ix) > Some(book.invoice(ix).due)), "paid late");
    let given_up = |ix: InvoiceIx| book.portions(ix).iter().any(|portion| portion.credit.is_none());
    assert!(some(&|ix, open| open.is_zero() && given_up(ix)), "given up");
    let documents = documents(store);
    let credited = |row: &DocumentRow| row.kind == DocumentKind::CreditNote && row.origin == Origin::Own;
    assert_eq!(documents.iter().filter(|row| credited(row)).count(), 2);
    assert_eq!(store.drafts().unwrap().len(), 3);
    let payments = store.payments(PaymentFilter::All, u32::MAX, 0).unwrap();
    assert!(payments.iter().any(|row| row.payment.kind == PaymentKind::Refund));
}

fn the_work_list_is_full(steps: &[StepOwed]) {
    let (held, owed): (Vec<_>, Vec<_>) = steps.iter().partition(|step| step.held.is_some());
    assert!((6..=9).contains(&owed.len()), "{owed:#?}");
    let kinds: BTreeSet<&str> = owed.iter().map(|step| step.step.as_str()).collect();
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), ["courtesy", "formal_notice", "letter_1", "letter_2"]);
    let causes = |wanted: fn(&HoldCause) -> bool| {
        held.iter().filter_map(|step| step.held.as_ref()).any(|hold| wanted(&hold.cause))
    };
    assert!(causes(|cause| matches!(cause, HoldCause::TooSoon { .. })), "{held:#?}");
    assert!(causes(|cause| matches!(cause, HoldCause::BelowLeast { .. })), "{held:#?}");
}

#[test]
fn payments_slowed_down_half_a_year_ago_and_are_better_since() {
    let today = day("2026-11-21");
    let report = dso(&book(&in_memory(today)), today, 24);
    let euros = report.currencies.iter().find(|table| table.currency == Currency::EUR).unwrap();
    let of = |month: &str| {
        let row = euros.months.iter().find(|row| row.month.to_string() == month).unwrap();
        i32::try_from(row.dso.unwrap().round()).unwrap()
    };
    let (winter, spring, autumn) = (of("2026-01"), of("2026-05"), of("2026-10"));
    assert!(spring > winter + 15 && spring > autumn + 10, "{winter} {spring} {autumn}");
}

#[test]
fn vat_follows_the_client() {
    let store = in_memory(day("2026-11-21"));
    let cases: BTreeSet<(String, VatCase, bool)> = documents(&store)
        .iter()
        .map(|row| {
            let client = store.client(row.client).unwrap().unwrap();
            let document = store.document(row.id).unwrap().unwrap();
            let charged = document.vat.is_some_and(Minor::is_positive);
            (client.address.country, document.vat_case, charged)
        })
        .filter(|(_, case, charged)| *case != VatCase::Standard || !charged)
        .collect();
    let own = |country: &str, case| cases.contains(&(country.to_owned(), case, false));
    for country in ["FR", "NL", "DE", "LU"] {
        assert!(own(country, VatCase::IntraEuService), "{country}");
    }
    assert!(own("GB", VatCase::OutsideEu));
    assert!(cases.iter().all(|(country, _, charged)| country != "BE" && !charged), "{cases:?}");
}

#[test]
fn letters_kept_since_the_takeover_have_their_papers() {
    let today = day("2026-11-21");
    let mut store = Store::open_in_memory(&studio::studio(), &opening(today)).unwrap();
    tell(&mut store, today, Messages::default()).unwrap();
    let clients = store.clients().unwrap();
    let contacts = clients.iter().flat_map(|client| store.contacts(client.id).unwrap());
    let (kept, old): (Vec<_>, Vec<_>) = contacts
        .filter(|saved| saved.contact.step.is_some())
        .partition(|saved| saved.contact.day >= calendar::Calendar::of(today).takeover);
    assert!(kept.len() >= 20 && old.len() >= 2, "{} {}", kept.len(), old.len());
    assert!(kept.iter().all(|saved| saved.paper.is_some() && !saved.contact.items.is_empty()));
}

fn thrown_away() -> (Folder, Config) {
    throw_away(&Environment::default(), &Flags::default(), day("2026-11-21")).unwrap()
}

#[test]
fn the_ledger_is_sound_and_gone_with_its_folder() {
    let (folder, config) = thrown_away();
    let path = config.paths.ledger;
    assert_eq!(Store::open(&path).unwrap().check().unwrap(), []);
    #[cfg(unix)]
    assert_eq!(mode(path.parent().unwrap()), 0o700);
    drop(folder);
    assert!(!path.parent().unwrap().exists());
}

#[cfg(unix)]
fn mode(path: &std::path::Path) -> u32 {
    std::os::unix::fs::PermissionsExt::mode(&path.metadata().unwrap().permissions()) & 0o777
}

/// `cargo test --release --lib -- --ignored --nocapture how_long`.
#[test]
#[ignore = "measures"]
fn how_long_it_takes() {
    for _ in 0..5 {
        let start = std::time::Instant::now();
        thrown_away();
        println!("{:?}", start.elapsed());
    }
}
