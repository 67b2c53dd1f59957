//! Files that are being written under another name until they are whole.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::Path;

use tempfile::NamedTempFile;

use super::{Result, StoreError, Work};

const PREFIX: &str = ".relance-";

/// Starts a file for its owner only, and clears what killed processes left behind.
pub(super) fn start(folder: &Path) -> Result<NamedTempFile> {
    let failed = StoreError::file(Work::WritingFile, folder);
    clear(folder).map_err(&failed)?;
    let file = tempfile::Builder::new().prefix(PREFIX).tempfile_in(folder).map_err(&failed)?;
    file.as_file().lock().map_err(failed)?;
    Ok(file)
}

/// Removes files that no one holds locked, and the side files of those.
fn clear(folder: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let sides = ["-journal", "-wal", "-shm"].into_iter();
        let main = sides.filter_map(|side| name.strip_suffix(side)).next().unwrap_or(&name);
        if name.starts_with(PREFIX) && is_left(&folder.join(main)) {
            fs::remove_file(folder.join(&name))?;
        }
    }
    Ok(())
}

fn is_left(path: &Path) -> bool {
    match File::open(path) {
        Ok(file) => file.try_lock().is_ok(),
        Err(error) => error.kind() == ErrorKind::NotFound,
    }
}
