//! Connections that see one moment of the ledger and read it together.
//!
//! SQLite steps through some two million rows a second, and that is most of the time of every large report. So a large
//! ledger is read by several threads, each on a connection of its own: they take blocks of ids in turn, and none waits
//! for another.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::thread;

use rusqlite::Connection;

use crate::store::open::connect_to_read;
use crate::store::{Place, Result, Store, StoreError};

/// From this many rows on, another connection and thread are worth their start.
const MANY: i64 = if cfg!(test) { 50 } else { 20_000 };
/// More threads than this find nothing left to do.
const MOST: usize = 4;
/// Ids in a block: some milliseconds of work.
const BLOCK: i64 = if cfg!(test) { 16 } else { 8_192 };

/// Ids from the first to the last, both included.
#[derive(Clone, Copy)]
pub(super) struct Block {
    pub first: i64,
    pub last: i64,
}

pub(super) struct Readers<'a> {
    own: &'a Connection,
    helpers: Vec<Helper>,
}

/// Opens its connection when it is first needed, beside the work of the others.
struct Helper {
    path: PathBuf,
    /// The newest journal entry of the moment: every write adds one, so equal heads are equal ledgers.
    head: String,
    conn: Option<Connection>,
}

impl Store {
    /// The readers of the moment that a snapshot sees; one alone where the rows are few or in memory.
    pub(super) fn readers<'a>(&self, snapshot: &'a Connection, rows: i64) -> Result<Readers<'a>> {
        let helpers = match &self.place {
            Place::File(path) if rows > MANY => {
                let threads = thread::available_parallelism().map_or(1, usize::from).min(MOST);
                let head = head(snapshot)?;
                (1..threads).map(|_| Helper { path: path.clone(), head: head.clone(), conn: None }).collect()
            }
            Place::File(_) | Place::Memory => Vec::new(),
        };
        Ok(Readers { own: snapshot, helpers })
    }
}

impl Readers<'_> {
    /// A connection for one other thread; `None` where there is no helper.
    pub fn second(mut self) -> Option<Connection> {
        let helper = self.helpers.first_mut()?;
        helper.connect()?;
        helper.conn.take()
    }

    /// Reads all ids up to the last one; the parts come in the order of their ids.
    pub fn read<T: Send>(
        &mut self,
        last: i64,
        read: impl Fn(&Connection, Block) -> Result<T> + Sync,
    ) -> Result<Vec<T>> {
        let blocks = Blocks { next: AtomicI64::new(0), last };
        let (own, blocks, read) = (self.own, &blocks, &read);
        let mut parts = thread::scope(|scope| {
            let help = |helper| {
                move || Helper::connect(helper).map_or(Ok(Vec::new()), |conn| blocks.each(conn, read))
            };
            let helping: Vec<_> = self.helpers.iter_mut().map(|helper| scope.spawn(help(helper))).collect();
            let mut parts = blocks.each(own, read)?;
            for thread in helping {
                parts.extend(thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?);
            }
            Ok::<_, StoreError>(parts)
        })?;
        parts.sort_by_key(|(first, _)| *first);
        Ok(parts.into_iter().map(|(_, part)| part).collect())
    }
}

/// The blocks that nobody has taken yet.
struct Blocks {
    next: AtomicI64,
    last: i64,
}

impl Blocks {
    /// Reads one block after the other until none is left.
    fn each<T>(
        &self,
        conn: &Connection,
        read: &impl Fn(&Connection, Block) -> Result<T>,
    ) -> Result<Vec<(i64, T)>> {
        let mut parts = Vec::new();
        loop {
            let first = self.next.fetch_add(BLOCK, Ordering::Relaxed);
            if first > self.last {
                return Ok(parts);
            }
            parts.push((first, read(conn, Block { first, last: first + BLOCK - 1 })?));
        }
    }
}

impl Helper {
    /// Its connection. A helper that can't connect, or sees a later moment, does not help: the others read its share.
    fn connect(&mut self) -> Option<&Connection> {
        if self.conn.is_none() {
            let sees_the_same = |conn: &Connection| head(conn).is_ok_and(|head| head == self.head);
            self.conn = begin(&self.path).ok().filter(sees_the_same);
        }
        self.conn.as_ref()
    }
}

fn begin(path: &Path) -> Result<Connection> {
    let conn = connect_to_read(path)?;
    conn.execute_batch("BEGIN")?;
    Ok(conn)
}

fn head(conn: &Connection) -> Result<String> {
    Ok(conn.query_row("SELECT head FROM meta", [], |row| row.get(0))?)
}
