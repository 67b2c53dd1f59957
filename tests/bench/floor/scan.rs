//! Every invoice and payment of a plain database, aged on a day.

use std::io::Write;
use std::path::Path;

use relance::calendar::Day;
use rusqlite::{Connection, OpenFlags};

/// A plain database, open for reading.
pub struct Plain(Connection);

/// Open cents of each client, by bucket.
pub type Buckets = Vec<[i64; 5]>;

impl Plain {
    pub fn open(path: &Path) -> Self {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let conn = Connection::open_with_flags(path, flags).unwrap();
        conn.execute_batch("PRAGMA mmap_size = 4294967296; PRAGMA cache_size = -65536;").unwrap();
        Self(conn)
    }
}

/// Ages all clients; the place in the list is the client's id.
pub fn scan(plain: &Plain, day: &str) -> Buckets {
    let conn = &plain.0;
    let mut paid = vec![0_i64; largest(conn, "invoices") + 1];
    let mut statement = conn.prepare("SELECT invoice_id, date, amount_cents FROM payments").unwrap();
    let mut rows = statement.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        if row.get_ref_unwrap(1).as_str().unwrap() <= day {
            paid[place(row.get(0).unwrap())] += row.get::<_, i64>(2).unwrap();
        }
    }
    let mut buckets = vec![[0; 5]; largest(conn, "clients") + 1];
    let mut statement =
        conn.prepare("SELECT id, client_id, due_date, gross_cents, issue_date FROM invoices").unwrap();
    let mut rows = statement.query([]).unwrap();
    let today: Day = day.parse().unwrap();
    while let Some(row) = rows.next().unwrap() {
        let open = row.get::<_, i64>(3).unwrap() - paid[place(row.get(0).unwrap())];
        if open > 0 && row.get_ref_unwrap(4).as_str().unwrap() <= day {
            let due: Day = row.get_ref_unwrap(2).as_str().unwrap().parse().unwrap();
            buckets[place(row.get(1).unwrap())][bucket(due.days_until(today))] += open;
        }
    }
    buckets
}

/// Prints the buckets of the clients that owe anything.
pub fn print(path: &Path, day: &str) {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for (client, buckets) in scan(&Plain::open(path), day).iter().enumerate() {
        if buckets.iter().any(|amount| *amount != 0) {
            writeln!(out, "{client} {buckets:?}").unwrap();
        }
    }
}

fn largest(conn: &Connection, table: &str) -> usize {
    let largest = conn.query_row(&format!("SELECT max(id) FROM {table}"), [], |row| row.get(0));
    place(largest.unwrap())
}

fn place(id: i64) -> usize {
    usize::try_from(id).unwrap()
}

const fn bucket(days: i32) -> usize {
    match days {
        ..=0 => 0,
        1..=30 => 1,
        31..=60 => 2,
        61..=90 => 3,
        _ => 4,
    }
}
