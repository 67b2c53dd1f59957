//! Tables into a plain schema with the same kinds of constraints, durable at the end.

use std::collections::HashMap;
use std::path::Path;

use rusqlite::{Connection, params};

use crate::ground::Ground;

const SCHEMA: &str = "
    CREATE TABLE clients(
        id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, country TEXT,
        terms_days INTEGER NOT NULL CHECK(terms_days >= 0)) STRICT;
    CREATE TABLE invoices(
        id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, client_id INTEGER NOT NULL REFERENCES clients(id),
        issue_date TEXT NOT NULL CHECK(length(issue_date) = 10), due_date TEXT NOT NULL CHECK(due_date >= issue_date),
        net_cents INTEGER NOT NULL, vat_cents INTEGER NOT NULL,
        gross_cents INTEGER NOT NULL CHECK(gross_cents = net_cents + vat_cents), currency TEXT NOT NULL) STRICT;
    CREATE TABLE payments(
        id INTEGER PRIMARY KEY, invoice_id INTEGER NOT NULL REFERENCES invoices(id),
        date TEXT NOT NULL CHECK(length(date) = 10), amount_cents INTEGER NOT NULL CHECK(amount_cents > 0)) STRICT;
    CREATE INDEX invoices_client ON invoices(client_id);
    CREATE INDEX invoices_due ON invoices(due_date);
    CREATE INDEX payments_invoice ON payments(invoice_id);";

/// Reads the tables of the ground into a new plain database, in one transaction.
pub fn insert(ground: &Ground) {
    let path = ground.plain();
    let _ = std::fs::remove_file(&path);
    let mut conn = Connection::open(&path).unwrap();
    conn.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;")
        .unwrap();
    conn.execute_batch("PRAGMA cache_size = -65536;").unwrap();
    conn.execute_batch(SCHEMA).unwrap();
    let tx = conn.transaction().unwrap();
    let clients = clients(&tx, &ground.path("clients.csv"));
    let invoices = invoices(&tx, &ground.path("invoices.csv"), &clients);
    payments(&tx, &ground.path("payments.csv"), &invoices);
    tx.commit().unwrap();
    conn.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
}

type Ids = HashMap<String, i64>;

fn each_record(path: &Path, mut with: impl FnMut(&csv::StringRecord)) {
    let mut reader = csv::Reader::from_path(path).unwrap();
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).unwrap() {
        with(&record);
    }
}

fn clients(conn: &Connection, path: &Path) -> Ids {
    let mut ids = Ids::new();
    let mut insert = conn.prepare("INSERT INTO clients VALUES (NULL, ?, ?, ?, ?)").unwrap();
    each_record(path, |row| {
        let terms: i64 = row[3].parse().unwrap();
        ids.insert(row[0].to_owned(), insert.insert(params![&row[0], &row[1], &row[2], terms]).unwrap());
    });
    ids
}

fn invoices(conn: &Connection, path: &Path, clients: &Ids) -> Ids {
    let mut ids = Ids::new();
    let mut insert = conn.prepare("INSERT INTO invoices VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)").unwrap();
    each_record(path, |row| {
        let amounts = (cents(&row[4]), cents(&row[5]), cents(&row[6]));
        let values =
            params![&row[0], clients[&row[1]], &row[2], &row[3], amounts.0, amounts.1, amounts.2, &row[7]];
        ids.insert(row[0].to_owned(), insert.insert(values).unwrap());
    });
    ids
}

fn payments(conn: &Connection, path: &Path, invoices: &Ids) {
    let mut insert = conn.prepare("INSERT INTO payments VALUES (NULL, ?, ?, ?)").unwrap();
    each_record(path, |row| {
        insert.execute(params![invoices[&row[0]], &row[1], cents(&row[2])]).unwrap();
    });
}

fn cents(text: &str) -> i64 {
    text.bytes().filter(u8::is_ascii_digit).fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0'))
}
