//! Showing a file with the program that the desktop or the settings name.

use std::path::Path;
use std::process::{Command, Stdio};

use super::{App, AppError, Doing, Result};

impl App {
    pub fn open_file(&self, path: &Path) -> Result<()> {
        let failed = AppError::file(Doing::Opening, path);
        match &self.config.settings.open_with {
            None => open::that_detached(path).map_err(failed),
            Some(program) => {
                let mut words = program.split_whitespace();
                let mut command = Command::new(words.next().unwrap_or("xdg-open"));
                command
                    .args(words)
                    .arg(path)
                    .stdin(Stdio::null())
                    .stdout(Stdio::null())
                    .stderr(Stdio::null());
                command.spawn().map(|_| ()).map_err(failed)
            }
        }
    }
}
