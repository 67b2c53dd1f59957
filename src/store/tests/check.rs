//! What the check finds: each kind of harm, done by SQL behind the program's back.

use rstest::rstest;

use crate::domain::change::{Change, ImportedFile};
use crate::domain::client::Client;
use crate::domain::company::Company;
use crate::domain::id::{DocumentId, EntryId};
use crate::domain::invoice::DocumentKind;
use crate::domain::payment::Payment;
use crate::money::{Currency, Minor};
use crate::store::sample::*;
use crate::store::{Finding, Store};

/// Three invoices, a credit note, two payments, a letter.
fn busy() -> Store {
    let mut store = store();
    let client = store.client_of("ALPHA");
    let first = store.invoice(client, 10_000, "2026-01-01");
    let second = store.invoice(client, 20_000, "2026-02-01");
    store.invoice(client, 30_000, "2026-03-01");
    let named = Payment { invoice: Some(first), ..payment(client, 12_000, "2026-02-05") };
    store.paid(named, vec![portion(first, 10_000, "2026-02-05"), portion(second, 1_000, "2026-02-05")]);
    let portions = vec![portion(second, 4_000, "2026-03-05")];
    store.issued_with(DocumentKind::CreditNote, client, 5_000, "2026-03-05", portions);
    store.said(letter(client, "2026-03-10", &[second]));
    store
}

/// Harms a ledger as someone would who takes the triggers away first.
fn harm(store: &Store, sql: &str) {
    let drop: String = store
        .conn
        .query_row(
            "SELECT group_concat('DROP TRIGGER ' || name, ';') FROM sqlite_schema WHERE type = 'trigger'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    store.conn.execute_batch(&format!("PRAGMA foreign_keys = OFF; {drop}; {sql}")).unwrap();
}

#[test]
fn a_ledger_in_use_is_clean() {
    assert_eq!(busy().check().unwrap(), []);
}

#[rstest]
#[case("UPDATE document SET gross = gross + 1 WHERE number = '2026-0001'")]
#[case("DELETE FROM document")]
#[case("INSERT OR REPLACE INTO document SELECT * FROM document")]
#[case(
    "INSERT OR REPLACE INTO document (id, client, currency, issue_day, due_day, gross, credit_note, imported, number) \
    SELECT 99, client, currency, issue_day, due_day, 1, 0, 1, number FROM document WHERE number = '2026-0001'"
)]
#[case("UPDATE line SET unit_price = '1'")]
#[case("DELETE FROM line")]
#[case(
    "INSERT INTO line SELECT document, place + 1, description, quantity, unit, unit_price, vat_rate FROM line"
)]
#[case("UPDATE vat_group SET vat = 1")]
#[case("UPDATE payment SET amount = amount + 1")]
#[case("DELETE FROM payment")]
#[case("INSERT OR REPLACE INTO payment SELECT * FROM payment")]
#[case("UPDATE allocation SET amount = 1")]
#[case("DELETE FROM allocation")]
#[case("UPDATE contact SET day = day + 1")]
#[case("DELETE FROM contact")]
#[case("DELETE FROM contact_item")]
#[case("INSERT INTO contact_item SELECT contact, 1, 1, 'EUR' FROM contact_item")]
#[case("UPDATE paper SET bytes = x'00'")]
#[case("DELETE FROM paper")]
#[case("UPDATE journal SET after = NULL")]
#[case("DELETE FROM journal")]
#[case("INSERT OR REPLACE INTO journal SELECT * FROM journal")]
fn nothing_of_the_past_is_changed_by_hand(#[case] sql: &str) {
    let store = busy();
    let error = store.conn.execute_batch(sql).unwrap_err().to_string();
    let words = ["never changes", "never deleted", "never replaced", "no further"];
    assert!(words.iter().any(|word| error.contains(word)), "{error}");
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn a_changed_entry_is_found() {
    let store = busy();
    harm(&store, "UPDATE journal SET day = day + 1 WHERE id = 3");
    assert_eq!(store.check().unwrap(), [Finding::ChangedEntry(EntryId(3))]);
}

#[test]
fn an_entry_that_was_hashed_again_breaks_the_chain() {
    let store = busy();
    let mut entry = store.entry(EntryId(3)).unwrap().unwrap();
    entry.at = "2020-01-01T00:00:00Z".into();
    let hash = entry.own_hash().unwrap();
    harm(&store, &format!("UPDATE journal SET at = '{}', hash = '{hash}' WHERE id = 3", entry.at));
    assert_eq!(store.check().unwrap(), [Finding::BrokenChain(EntryId(4))]);
}

#[test]
fn entries_cut_off_the_end_are_missed() {
    let store = busy();
    harm(&store, "DELETE FROM journal WHERE id = (SELECT max(id) FROM journal)");
    assert_eq!(store.check().unwrap(), [Finding::MissingEntries]);
}

#[test]
fn a_changed_document_is_found() {
    let store = busy();
    harm(&store, "UPDATE document SET due_day = due_day + 30 WHERE number = '2026-0003'");
    let findings = store.check().unwrap();
    assert!(findings.contains(&Finding::ChangedDocument { number: "2026-0003".into() }), "{findings:?}");
}

#[test]
fn a_changed_payment_is_found_three_ways() {
    let store = busy();
    harm(&store, "UPDATE payment SET amount = 13_000");
    let findings = store.check().unwrap();
    assert!(
        matches!(
            findings.as_slice(),
            [Finding::OpenCredit { .. }, Finding::Net { .. }, Finding::ChangedPayment(_)]
        ),
        "{findings:?}"
    );
}

#[test]
fn a_cache_that_lies_is_found_two_ways() {
    let store = busy();
    harm(&store, "UPDATE open_item SET open = open - 1 WHERE number = '2026-0003'");
    let euros = |amount| Minor(amount).of(Currency::EUR);
    assert_eq!(
        store.check().unwrap(),
        [
            Finding::OpenItem { number: "2026-0003".into(), kept: euros(29_999), counted: euros(30_000) },
            Finding::Net { client: "ALPHA".into(), kept: euros(42_999), counted: euros(43_000) },
        ]
    );
}

#[test]
fn money_placed_twice_is_found() {
    let store = busy();
    harm(
        &store,
        "INSERT INTO allocation (invoice, payment, day, amount) SELECT invoice, id, day, amount FROM payment",
    );
    let findings = store.check().unwrap();
    assert!(findings.iter().any(|finding| matches!(finding, Finding::OverPlaced { .. })), "{findings:?}");
    assert!(findings.iter().any(|finding| matches!(finding, Finding::OverUsed { .. })), "{findings:?}");
}

#[test]
fn a_changed_file_is_found() {
    let store = busy();
    harm(&store, "UPDATE paper SET bytes = x'00' WHERE file_name = 'letter.pdf'");
    assert_eq!(store.check().unwrap(), [Finding::Paper { file_name: "letter.pdf".into() }]);
}

#[test]
fn a_missing_number_is_found() {
    let store = busy();
    harm(&store, "UPDATE document SET number = '2026-0009', place = 9 WHERE number = '2026-0003'");
    let findings = store.check().unwrap();
    for place in 3..9 {
        let gap = Finding::Gap { number: format!("2026-{place:04}") };
        assert!(findings.contains(&gap), "{findings:?}");
    }
}

#[test]
fn numbers_whose_days_run_backwards_are_a_warning() {
    let store = busy();
    harm(&store, "UPDATE document SET issue_day = issue_day - 40 WHERE number = '2026-0002'");
    let findings = store.check().unwrap();
    let inversion = Finding::DateInversion {
        number: "2026-0002".into(),
        day: day("2025-12-23"),
        before: "2026-0001".into(),
        day_before: day("2026-01-01"),
    };
    assert!(findings.contains(&inversion), "{findings:?}");
    assert!(inversion.is_warning());
}

#[test]
fn a_new_pattern_starts_a_new_series() {
    let mut store = store();
    let client = store.client_of("ALPHA");
    store.invoice(client, 10_000, "2026-01-01");
    let invoice_numbers = "F{year}-{seq:3}".parse().unwrap();
    store.must(&Change::SetCompany(Box::new(Company { invoice_numbers, ..company() })));
    let id = store.invoice(client, 10_000, "2026-01-02");
    assert_eq!(store.document(id).unwrap().unwrap().number, "F2026-001");
    assert_eq!(store.check().unwrap(), []);
}

#[rstest]
#[case("UPDATE series SET last = 99 WHERE name = '2026-{seq:4}'")]
#[case("UPDATE series SET last = 2 WHERE name = '2026-{seq:4}'")]
fn a_series_with_another_end_is_found(#[case] sql: &str) {
    let store = busy();
    harm(&store, sql);
    assert_eq!(store.check().unwrap(), [Finding::SeriesEnd { series: "2026-{seq:4}".into() }]);
}

#[rstest]
#[case("UPDATE client SET data = json_set(data, '$.name', 'Mallory')", Finding::ChangedClient { code: "ALPHA".into() })]
#[case("INSERT INTO client SELECT 9, json_set(data, '$.code', 'X') FROM client WHERE id = 1", Finding::ChangedClient { code: "X".into() })]
#[case("DELETE FROM client WHERE id = 2", Finding::ChangedClient { code: "BETA".into() })]
#[case("UPDATE company SET data = json_set(data, '$.iban', 'BE71096123456769')", Finding::ChangedCompany)]
#[case("UPDATE company SET logo = 1", Finding::ChangedCompany)]
#[case("UPDATE draft SET data = json_set(data, '$.note', 'x')", Finding::ChangedDraft(DocumentId(5)))]
#[case("DELETE FROM draft", Finding::ChangedDraft(DocumentId(5)))]
fn what_changed_without_an_entry_is_found(#[case] sql: &str, #[case] finding: Finding) {
    let mut store = busy();
    let file = ImportedFile { name: "clients.csv".into(), sha256: String::new() };
    store.must(&Change::ImportClients { file, clients: vec![Client::new("BETA", "Beta")] });
    let alpha = store.client_by_code("ALPHA").unwrap().unwrap().id;
    store.draft_of(draft(DocumentKind::Invoice, alpha, 100));
    assert_eq!(store.check().unwrap(), []);
    harm(&store, sql);
    assert!(store.check().unwrap().contains(&finding), "{:?}", store.check());
}
