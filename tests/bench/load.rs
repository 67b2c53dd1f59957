//! In one process: reading the book, and ageing it on many days, against a scan of every row.

use std::hint::black_box;
use std::time::Duration;

use relance::domain::book::Book;
use relance::domain::report::ageing::{AgeingSpec, ageing};
use relance::store::{Numbers, Store};

use crate::floor::{Plain, scan};
use crate::ground::Ground;
use crate::sample::{TODAY, day};
use crate::stopwatch::in_turn;
use crate::table::{self, Goal};

/// A day with most invoices behind it and much open.
const PAST: &str = "2026-03-31";
/// Days that are travelled to in one round.
const JOURNEY: i32 = 20;

pub fn measure(ground: &Ground) {
    let (store, plain) = (Store::open_read_only(&ground.ledger()).unwrap(), Plain::open(&ground.plain()));
    let rounds = if ground.rows > 200_000 { 5 } else { 15 };
    let whole = store.read_book(Numbers::With).unwrap();
    for day in [TODAY, PAST] {
        let floor: i64 = scan(&plain, day).iter().flatten().sum();
        assert_eq!(open(&whole, day), floor, "open on {day}");
    }

    let pairs = in_turn(
        rounds,
        || _ = black_box(open(&store.read_book_open(day(TODAY), Numbers::With).unwrap(), TODAY)),
        || _ = black_box(scan(&plain, TODAY)),
    );
    table::pairs("open book read and aged today", &pairs, Goal::None);
    let pairs = in_turn(
        rounds,
        || _ = black_box(open(&store.read_book(Numbers::Without).unwrap(), PAST)),
        || _ = black_box(scan(&plain, PAST)),
    );
    table::pairs("whole book read and aged on a past day", &pairs, Goal::None);
    travel(ground, &whole, &plain, rounds);
}

/// A step of time travel: the book stays in memory, only the day is another.
fn travel(ground: &Ground, whole: &Book, plain: &Plain, rounds: usize) {
    let mut pairs = in_turn(
        rounds,
        || {
            for back in 0..JOURNEY {
                black_box(ageing(whole, day(PAST) - back, &AgeingSpec::default()));
            }
        },
        || _ = black_box(scan(plain, PAST)),
    );
    pairs.divide_ours(JOURNEY.unsigned_abs());
    let asked = if ground.rows > 200_000 { 50 } else { 4 };
    table::pairs("a day of time travel", &pairs, Goal::Time(Duration::from_millis(asked)));
}

fn open(book: &Book, on: &str) -> i64 {
    let report = ageing(book, day(on), &AgeingSpec::default());
    report.currencies.iter().map(|table| table.total.open.0).sum()
}
