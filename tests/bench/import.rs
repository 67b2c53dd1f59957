//! Import: the three tables into a new ledger, against plain inserts of the same tables.

use crate::floor::insert;
use crate::ground::Ground;
use crate::stopwatch::{Ratio, in_turn, time};
use crate::table::{self, Goal};

/// Six tenths of the rate of plain inserts.
const ASKED: Ratio = Ratio(1_667);

/// Makes the ledger and the plain database, many times where they are to be measured.
pub fn measure(ground: &Ground, is_wanted: bool) {
    let import = || {
        for table in ["clients", "invoices", "payments"] {
            let file = ground.path(&format!("{table}.csv"));
            let done = ground.relance(&["--quiet", "import", table]).arg(file).status().unwrap();
            assert!(done.success(), "import {table}");
        }
    };
    if !is_wanted {
        begin(ground);
        import();
        insert(ground);
        return;
    }
    let rounds = if ground.rows > 200_000 { 1 } else { 5 };
    // A new ledger is made outside the time of its import.
    let (mut imports, mut inserts) = (Vec::new(), Vec::new());
    let import = || {
        begin(ground);
        imports.push(time(import));
    };
    let mut pairs = in_turn(rounds, import, || inserts.push(time(|| insert(ground))));
    pairs.replace(imports, inserts);
    table::pairs(&format!("import, {} rows, durable", ground.all_rows()), &pairs, Goal::Ratio(ASKED));
}

fn begin(ground: &Ground) {
    for ending in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(ground.path(&format!("ledger.db{ending}")));
    }
    let done = ground.relance(&["--quiet", "init", "--name", "Bench", "--country", "BE"]).status().unwrap();
    assert!(done.success(), "init");
}
