//! Ledgers on disk: created whole or not at all, two processes at once, versions, permissions, copies.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use tempfile::TempDir;

use crate::domain::change::Change;
use crate::domain::client::Client;
use crate::store::sample::*;
use crate::store::{Store, StoreError, schema, snapshot_folder, snapshots};

/// A folder that goes with the test, and a ledger in it.
fn ledger() -> (TempDir, PathBuf, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("books").join("ledger.db");
    let store = Store::create(&path, &company(), &now()).unwrap();
    (folder, path, store)
}

fn files(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

#[test]
fn a_new_ledger_is_there_again_tomorrow() {
    let (_folder, path, mut store) = ledger();
    let client = store.client_of("ALPHA");
    let invoice = store.invoice(client, 10_000, "2026-11-21");
    let id = store.ledger_id().unwrap();
    drop(store);
    let store = Store::open(&path).unwrap();
    assert_eq!((store.open_on(invoice, "2026-11-21"), store.ledger_id().unwrap()), (10_000, id));
    assert_eq!(store.company().unwrap(), company());
    assert_eq!(files(path.parent().unwrap()), ["ledger.db", "ledger.db-shm", "ledger.db-wal"]);
}

#[test]
fn a_ledger_is_never_created_over_another_file() {
    let (_folder, path, _store) = ledger();
    assert!(matches!(Store::create(&path, &company(), &now()), Err(StoreError::Exists(_))));
}

#[test]
fn what_is_no_ledger_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("none.db");
    assert!(matches!(Store::open(&missing), Err(StoreError::Missing(_))));
    let text = folder.path().join("text.db");
    fs::write(&text, "not a database, but long enough to be looked at twice".repeat(30)).unwrap();
    assert!(matches!(Store::open(&text), Err(StoreError::NotALedger(_))));
    let other = folder.path().join("other.db");
    Connection::open(&other).unwrap().execute_batch("CREATE TABLE t (a)").unwrap();
    assert!(matches!(Store::open(&other), Err(StoreError::NotALedger(_))));
    let bytes = fs::read(&other).unwrap();
    assert_eq!(bytes[18..20], [1, 1], "its journal mode is as it was");
}

#[test]
fn a_ledger_cut_short_is_damaged_and_still_a_ledger() {
    let (_folder, path, mut store) = ledger();
    store.client_of("ALPHA");
    store.snapshot(day("2026-11-20")).unwrap();
    drop(store);
    let copy = snapshots(&path).unwrap()[0].path.clone();
    let whole = fs::read(&copy).unwrap();
    for length in [100, 5_000, whole.len() / 2, whole.len() - 1] {
        fs::write(&copy, &whole[..length]).unwrap();
        assert!(matches!(Store::inspect(&copy), Err(StoreError::Damaged(_))), "{length}");
    }
}

#[test]
fn what_a_killed_process_left_is_cleared_and_the_work_of_another_is_not() {
    let (_folder, path, store) = ledger();
    store.snapshot(day("2026-11-20")).unwrap();
    let folder = snapshot_folder(&path);
    fs::write(folder.join(".relance-killed"), "half a copy").unwrap();
    fs::write(folder.join(".relance-killed-journal"), "").unwrap();
    let of_init = path.with_file_name(".relance-killed");
    fs::write(&of_init, "half a ledger").unwrap();
    let other = fs::File::create(folder.join(".relance-others")).unwrap();
    other.lock().unwrap();
    fs::write(folder.join(".relance-others-wal"), "").unwrap();
    store.snapshot(day("2026-11-21")).unwrap();
    assert_eq!(files(&folder), [".relance-others", ".relance-others-wal", "2026-11-20.db", "2026-11-21.db"]);
    assert!(!of_init.exists());
}

#[test]
fn a_newer_ledger_is_refused_in_words() {
    let (_folder, path, store) = ledger();
    drop(store);
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let error = Store::open(&path).unwrap_err();
    assert!(
        matches!(error, StoreError::Newer { found: 99, known, .. } if known == schema::newest(schema::MIGRATIONS))
    );
    assert!(error.to_string().contains("newer Relance"));
}

#[test]
fn a_migration_is_all_or_nothing() {
    let mut conn = Connection::open_in_memory().unwrap();
    schema::migrate(&mut conn, &["CREATE TABLE a (x)"]).unwrap();
    assert!(schema::migrate(&mut conn, &["", "CREATE TABLE b (x)", "nonsense"]).is_err());
    assert_eq!(schema::version(&conn).unwrap(), 1);
    schema::migrate(&mut conn, &["", "CREATE TABLE b (x)"]).unwrap();
    assert_eq!(schema::version(&conn).unwrap(), 2);
}

#[test]
fn a_snapshot_is_taken_before_a_migration() {
    let (_folder, path, mut store) = ledger();
    store.client_of("ALPHA");
    drop(store);
    let later = [schema::MIGRATIONS, &["CREATE TABLE later (x)"]].concat();
    let store = Store::open_migrating(&path, &later).unwrap();
    assert_eq!(schema::version(&store.conn).unwrap(), schema::newest(&later));
    let taken = snapshots(&path).unwrap();
    assert_eq!((taken.len(), taken[0].day), (1, now().today));
    assert_eq!(Store::open(&taken[0].path).unwrap().clients().unwrap().len(), 1);
}

#[cfg(unix)]
#[test]
fn only_the_owner_reads_a_ledger() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, path, mut store) = ledger();
    store.client_of("ALPHA");
    let taken = store.snapshot(day("2026-11-21")).unwrap().unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let folder = path.parent().unwrap();
    for name in ["ledger.db", "ledger.db-wal", "ledger.db-shm"] {
        assert_eq!(mode(&folder.join(name)), 0o600, "{name}");
    }
    assert_eq!(mode(&taken.path), 0o600);
    assert_eq!((mode(folder), mode(&snapshot_folder(&path))), (0o700, 0o700));
}

#[test]
fn two_processes_see_each_other_and_lose_nothing() {
    let (_folder, path, mut first) = ledger();
    let mut second = Store::open(&path).unwrap();
    let version = second.data_version().unwrap();
    first.client_of("ALPHA");
    assert_ne!(second.data_version().unwrap(), version);
    second.client_of("BETA");
    assert_eq!(first.clients().unwrap(), second.clients().unwrap());
    assert!(first.check().unwrap().is_empty());
}

#[test]
fn writes_of_many_threads_are_all_kept() {
    let (_folder, path, store) = ledger();
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let path = &path;
            scope.spawn(move || {
                let mut store = Store::open(path).unwrap();
                for nth in 0..20 {
                    store.client_of(&format!("{thread}-{nth}"));
                }
            });
        }
    });
    assert_eq!(store.clients().unwrap().len(), 80);
    assert!(store.check().unwrap().is_empty());
}

#[test]
fn a_reader_changes_nothing() {
    let (_folder, path, mut store) = ledger();
    store.client_of("ALPHA");
    let mut reader = Store::open_read_only(&path).unwrap();
    assert_eq!(reader.clients().unwrap().len(), 1);
    let change = Change::AddClient(Box::new(Client::new("BETA", "Beta")));
    assert!(matches!(reader.apply(&change, &now()), Err(StoreError::Sqlite { .. })));
}

#[test]
fn one_snapshot_is_taken_a_day_and_thirty_are_kept() {
    let (_folder, path, store) = ledger();
    let first = day("2026-01-01");
    for offset in 0..32 {
        assert!(store.snapshot_of_day(first + offset).unwrap().is_some());
        assert!(store.snapshot_of_day(first + offset).unwrap().is_none());
    }
    fs::write(snapshot_folder(&path).join("notes.txt"), "mine").unwrap();
    let kept = snapshots(&path).unwrap();
    assert_eq!((kept.len(), kept[0].day, kept[29].day), (30, first + 2, first + 31));
    let second = store.snapshot(first + 31).unwrap().unwrap();
    assert!(second.path.ends_with("2026-02-01-2.db"));
    assert!(snapshot_folder(&path).join("notes.txt").exists());
}

#[test]
fn a_backup_opens_as_a_ledger_and_is_one_file() {
    let (folder, _path, mut store) = ledger();
    store.client_of("ALPHA");
    let to = folder.path().join("usb").join("backup.db");
    store.backup(&to).unwrap();
    assert_eq!(files(to.parent().unwrap()), ["backup.db"]);
    assert_eq!(Store::open(&to).unwrap().clients().unwrap(), store.clients().unwrap());
    assert!(matches!(store.backup(&to), Err(StoreError::Exists(_))));
}

#[test]
fn a_restore_keeps_what_it_replaces() {
    let (folder, path, mut store) = ledger();
    let backup = folder.path().join("backup.db");
    store.backup(&backup).unwrap();
    store.client_of("ALPHA");
    let today = day("2026-11-21");
    assert!(matches!(Store::restore(&path, &backup, today), Err(StoreError::InUse(_))));
    drop(store);
    let kept = Store::restore(&path, &backup, today).unwrap().unwrap();
    assert!(kept.ends_with("ledger-replaced-2026-11-21.db"));
    assert!(Store::open(&path).unwrap().clients().unwrap().is_empty());
    assert_eq!(Store::open(&kept).unwrap().clients().unwrap().len(), 1);
}

#[test]
fn a_restore_from_something_else_changes_nothing() {
    let (folder, path, mut store) = ledger();
    store.client_of("ALPHA");
    drop(store);
    let text = folder.path().join("text.db");
    fs::write(&text, "no ledger at all".repeat(100)).unwrap();
    assert!(matches!(Store::restore(&path, &text, day("2026-11-21")), Err(StoreError::NotALedger(_))));
    assert_eq!(Store::open(&path).unwrap().clients().unwrap().len(), 1);
}

#[test]
fn a_damaged_ledger_is_replaced_and_kept_too() {
    let (folder, path, store) = ledger();
    let backup = folder.path().join("backup.db");
    store.backup(&backup).unwrap();
    drop(store);
    fs::write(&path, "overwritten by a sync tool".repeat(100)).unwrap();
    let kept = Store::restore(&path, &backup, day("2026-11-21")).unwrap().unwrap();
    assert!(fs::read_to_string(kept).unwrap().starts_with("overwritten"));
    assert!(Store::open(&path).unwrap().check().unwrap().is_empty());
}
