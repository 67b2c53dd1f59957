//! Files that are being written under another name until they are whole.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::Path;

use tempfile::NamedTempFile;

const PREFIX: &str = ".relance-";
/// Letters and digits after the prefix.
const RANDOM: usize = 6;
/// What SQLite writes beside a database.
const SIDES: [&str; 3] = ["-journal", "-wal", "-shm"];

/// Starts a file for its owner only, held by a lock, and clears what killed processes left behind.
pub fn start(folder: &Path) -> io::Result<NamedTempFile> {
    clear(folder);
    loop {
        let file = tempfile::Builder::new().prefix(PREFIX).rand_bytes(RANDOM).tempfile_in(folder)?;
        // A file system without locks has none that others could take either.
        let _ = file.as_file().lock();
        // Before the lock another process may have taken it for one that was left behind.
        if file.path().exists() {
            return Ok(file);
        }
    }
}

/// Removes the unfinished files of processes that are gone. What can't be removed stays: it stands in nobody's way.
pub fn clear(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten().filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file())) {
        if let Some(main) = main_name(&entry.file_name()) {
            let _ = remove_left(&folder.join(main), &entry.path());
        }
    }
}

/// The name of an unfinished file, from its own or from that of a side file; `None` for every other file.
fn main_name(name: &OsStr) -> Option<String> {
    let name = name.to_str()?;
    let main = SIDES.into_iter().find_map(|side| name.strip_suffix(side)).unwrap_or(name);
    let random = main.strip_prefix(PREFIX)?;
    let is_ours = random.len() == RANDOM && random.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_ours.then(|| main.to_owned())
}

/// Removes a file while no one can take the lock of its main file.
fn remove_left(main: &Path, path: &Path) -> io::Result<()> {
    let _held = match File::open(main) {
        Ok(file) => {
            file.try_lock()?;
            Some(file)
        }
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    fs::remove_file(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_our_own_making_are_ours() {
        for ours in [".relance-aB3xYz", ".relance-aB3xYz-wal", ".relance-aB3xYz-journal"] {
            assert_eq!(main_name(OsStr::new(ours)).as_deref(), Some(".relance-aB3xYz"), "{ours}");
        }
        for other in [".relance-settings", ".relance-old", ".relance-aB3x.z", "relance-aB3xYz", ".relance-"] {
            assert_eq!(main_name(OsStr::new(other)), None, "{other}");
        }
    }

    #[test]
    fn what_is_held_or_not_ours_stays() {
        let folder = tempfile::tempdir().unwrap();
        let names = || {
            let mut names: Vec<String> = fs::read_dir(folder.path())
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            names.sort();
            names
        };
        fs::create_dir(folder.path().join(".relance-folder")).unwrap();
        for name in [".relance-killed", ".relance-killed-wal", ".relance-orphan-shm", ".relance-mine.pdf"] {
            fs::write(folder.path().join(name), "half").unwrap();
        }
        let held = start(folder.path()).unwrap();
        let held_name = held.path().file_name().unwrap().to_str().unwrap().to_owned();
        let next = start(folder.path()).unwrap();
        drop(next);
        let mut expected = vec![".relance-folder".to_owned(), ".relance-mine.pdf".to_owned(), held_name];
        expected.sort();
        assert_eq!(names(), expected);
    }
}
