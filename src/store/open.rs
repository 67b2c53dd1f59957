//! Creating and opening a ledger.

use std::fs::{self, DirBuilder};
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::calendar::Day;
use crate::domain::company::Company;

use super::journal::{self, Deed, NewEntry};
use super::{Damage, Place, Result, Stamp, Store, StoreError, Work, schema, snapshot, unfinished};

/// How long a write waits for that of another process.
const PATIENCE: Duration = Duration::from_secs(20);

impl Store {
    /// Makes a new ledger. Killed at any moment there is a whole one or none.
    pub fn create(path: &Path, company: &Company, stamp: &Stamp) -> Result<Self> {
        let folder = make_folder(path)?;
        if path.exists() {
            return Err(StoreError::Exists(path.to_owned()));
        }
        let failed = StoreError::file(Work::WritingFile, path);
        let unfinished = unfinished::start(folder).map_err(&failed)?;
        let mut conn = connect(unfinished.path(), OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        write_ahead(&conn)?;
        found(&mut conn, company, stamp)?;
        conn.close().map_err(|(_, source)| source)?;
        unfinished.persist_noclobber(path).map_err(|error| match error.error.kind() {
            std::io::ErrorKind::AlreadyExists => StoreError::Exists(path.to_owned()),
            _ => failed(error.error),
        })?;
        sync_folder(folder)?;
        Self::open(path)
    }

    /// Opens a ledger and brings it to the newest version.
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_migrating(path, schema::MIGRATIONS)
    }

    pub(super) fn open_migrating(path: &Path, migrations: &[&str]) -> Result<Self> {
        let mut conn = connect_existing(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        if check_version(&conn, path, schema::newest(migrations))? < schema::newest(migrations) {
            snapshot::take(&conn, path, last_day(&conn)?)?;
            schema::migrate(&mut conn, migrations)?;
        }
        write_ahead(&conn)?;
        Ok(Self { conn, place: Place::File(path.to_owned()) })
    }

    /// Opens a ledger to look at it. One of an older version must be opened for writing first.
    pub fn open_read_only(path: &Path) -> Result<Self> {
        let conn = connect_existing(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        check_version(&conn, path, schema::newest(schema::MIGRATIONS))?;
        Ok(Self { conn, place: Place::File(path.to_owned()) })
    }

    /// Looks into a copy without leaving a trace beside it: a ledger that this program can read, and whole.
    pub fn inspect(path: &Path) -> Result<()> {
        let conn = connect_existing(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        check_version(&conn, path, schema::newest(schema::MIGRATIONS))?;
        let told: String = conn.query_row("PRAGMA quick_check", [], |row| row.get(0))?;
        if told == "ok" { Ok(()) } else { Err(Damage::Database(told).into()) }
    }

    /// A ledger that is gone when it is dropped.
    pub fn open_in_memory(company: &Company, stamp: &Stamp) -> Result<Self> {
        let mut conn = Connection::open_in_memory()?;
        settle(&conn)?;
        found(&mut conn, company, stamp)?;
        Ok(Self { conn, place: Place::Memory })
    }
}

pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes the folder of a file, for its owner only, and gives it back.
pub(super) fn make_folder(path: &Path) -> Result<&Path> {
    let folder = folder_of(path);
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    let made = match fs::metadata(folder) {
        Ok(found) if !found.is_dir() => Err(std::io::ErrorKind::NotADirectory.into()),
        Ok(_) | Err(_) => builder.create(folder),
    };
    made.map_err(StoreError::file(Work::MakingFolder, folder))?;
    Ok(folder)
}

/// Makes a new name in a folder last.
pub(super) fn sync_folder(folder: &Path) -> Result<()> {
    let synced = fs::File::open(folder).and_then(|folder| folder.sync_all());
    synced.map_err(StoreError::file(Work::WritingFile, folder))
}

/// The day of the newest entry: what a snapshot before a migration is dated with.
fn last_day(conn: &Connection) -> Result<Day> {
    Ok(conn.query_row("SELECT day FROM journal ORDER BY id DESC LIMIT 1", [], |row| row.get(0))?)
}

/// Another connection to a ledger that is open already.
pub(super) fn connect_to_read(path: &Path) -> Result<Connection> {
    connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
}

fn connect_existing(path: &Path, access: OpenFlags) -> Result<Connection> {
    if !path.exists() {
        return Err(StoreError::Missing(path.to_owned()));
    }
    if path.is_dir() {
        let source = std::io::ErrorKind::IsADirectory.into();
        return Err(StoreError::File { doing: Work::Opening, path: path.to_owned(), source });
    }
    connect(path, access).map_err(|error| match error {
        StoreError::Damaged(_) if !is_marked(path) => StoreError::NotALedger(path.to_owned()),
        other => other,
    })
}

/// Whether a file begins as a ledger does, however it goes on.
fn is_marked(path: &Path) -> bool {
    let mut head = [0; schema::HEAD];
    let read = fs::File::open(path).and_then(|mut file| file.read_exact(&mut head));
    read.is_ok() && schema::is_head(&head)
}

/// Opens a file that exists; SQLite gives its side files the same permissions.
fn connect(path: &Path, access: OpenFlags) -> Result<Connection> {
    let failed = StoreError::doing(Work::Opening);
    let conn =
        Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX).map_err(&failed)?;
    conn.busy_timeout(PATIENCE).map_err(&failed)?;
    settle(&conn).map_err(failed)?;
    Ok(conn)
}

/// Lets readers and a writer work at once. Asked for only once a file is known to be a ledger: it changes the file.
fn write_ahead(conn: &Connection) -> Result<()> {
    let asked = conn.pragma_update(None, "journal_mode", "WAL");
    asked.map_err(StoreError::doing(Work::Opening))
}

/// What a committed write needs to survive the power cord, and what makes reading fast.
fn settle(conn: &Connection) -> rusqlite::Result<()> {
    conn.set_prepared_statement_cache_capacity(64);
    conn.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; \
         PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536; PRAGMA mmap_size = 8589934592;",
    )
}

fn check_version(conn: &Connection, path: &Path, known: u32) -> Result<u32> {
    let found = schema::version(conn)?;
    if schema::application_id(conn)? != schema::APPLICATION_ID {
        Err(StoreError::NotALedger(path.to_owned()))
    } else if found > known {
        Err(StoreError::Newer { path: path.to_owned(), found, known })
    } else {
        Ok(found)
    }
}

/// Schema, company and first entry of the journal.
fn found(conn: &mut Connection, company: &Company, stamp: &Stamp) -> Result<()> {
    schema::migrate(conn, schema::MIGRATIONS)?;
    let data = serde_json::to_string(company)?;
    let tx = conn.transaction()?;
    tx.execute(
        "INSERT INTO meta (only, ledger, head) VALUES (1, lower(hex(randomblob(16))), ?)",
        [journal::START],
    )?;
    tx.execute("INSERT INTO company (only, data) VALUES (1, ?)", [&data])?;
    let entry =
        NewEntry { deed: Deed::Create, subject: None, before: None, after: Some(data), reverses: None };
    journal::append(&tx, stamp, &entry)?;
    Ok(tx.commit()?)
}
