//! Remembers which hints of the first start were followed.

use std::fs;
use std::path::PathBuf;

use super::Result;
use super::paper::write_private;
use crate::config::Config;

/// The names that were kept; `None` where no tour was begun yet.
pub fn read_tour(config: &Config) -> Option<Vec<String>> {
    let text = fs::read_to_string(file(config)?).ok()?;
    Some(text.lines().map(str::to_owned).collect())
}

/// Keeps the names, where the machine has a folder for such.
pub fn keep_tour(config: &Config, names: &[String]) -> Result<()> {
    let Some(file) = file(config) else { return Ok(()) };
    write_private(&file, names.join("\n").as_bytes())
}

fn file(config: &Config) -> Option<PathBuf> {
    config.state_folder().map(|folder| folder.join("tour"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Environment, Flags};

    #[test]
    fn what_was_learnt_is_remembered() {
        let folder = tempfile::tempdir().unwrap();
        let state = Some(folder.path().join("state"));
        let environment = Environment { state_folder: state, ..Environment::default() };
        let config = Config::within(&environment, &Flags::default(), folder.path());
        assert_eq!(read_tour(&config), None);
        keep_tour(&config, &["move".to_owned(), "back".to_owned()]).unwrap();
        assert_eq!(read_tour(&config).unwrap(), ["move", "back"]);
    }

    #[test]
    fn without_a_folder_nothing_is_kept_and_nothing_fails() {
        let folder = tempfile::tempdir().unwrap();
        let config = Config::within(&Environment::default(), &Flags::default(), folder.path());
        keep_tour(&config, &["move".to_owned()]).unwrap();
        assert_eq!(read_tour(&config), None);
    }
}
