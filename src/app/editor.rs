//! The user's own editor for texts that are too long for a field.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, ExitStatus};

use super::{AppError, Doing, Result};
use crate::text::clean_lines;

/// Lets the user change a text in an editor, in a file that only the user can read. The file, and whatever the editor
/// leaves beside it, is gone afterwards.
pub fn edit_text(editor: &str, name: &str, text: &str) -> Result<String> {
    let folder = tempfile::Builder::new().prefix("relance-").tempdir();
    let folder = folder.map_err(AppError::file(Doing::Writing, Path::new(name)))?;
    let path = folder.path().join(name);
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&path).and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(AppError::file(Doing::Writing, &path))?;
    let status = run(editor, &path).map_err(AppError::file(Doing::Opening, Path::new(editor)))?;
    if !status.success() {
        return Err(AppError::Editor(editor.to_owned()));
    }
    let text = fs::read_to_string(&path).map_err(AppError::file(Doing::Reading, &path))?;
    Ok(clean_lines(text.trim_end()).into_owned())
}

/// As git does it: the variable may hold arguments and quotes, and the shell reads them.
#[cfg(unix)]
fn run(editor: &str, path: &Path) -> std::io::Result<ExitStatus> {
    Command::new("sh").arg("-c").arg(format!("{editor} \"$@\"")).arg(editor).arg(path).status()
}

#[cfg(not(unix))]
fn run(editor: &str, path: &Path) -> std::io::Result<ExitStatus> {
    let mut words = editor.split_whitespace();
    Command::new(words.next().unwrap_or(editor)).args(words).arg(path).status()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn an_editor_with_arguments_changes_the_text() {
        let edited = edit_text("sed -i 's/one/two words/'", "note.txt", "one\nthree\n").unwrap();
        assert_eq!(edited, "two words\nthree");
    }

    #[test]
    fn nothing_is_left_of_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let seen = folder.path().join("seen");
        let editor = format!("sh -c 'stat -c \"%a %n\" \"$1\" > {}; cp \"$1\" \"$1~\"' --", seen.display());
        edit_text(&editor, "note.txt", "x").unwrap();
        let told = fs::read_to_string(seen).unwrap();
        let (mode, path) = told.trim().split_once(' ').unwrap();
        assert_eq!(mode, "600");
        assert!(!Path::new(path).parent().unwrap().exists());
    }

    #[test]
    fn an_editor_that_fails_changes_nothing() {
        assert!(
            matches!(edit_text("false", "note.txt", "x"), Err(AppError::Editor(editor)) if editor == "false")
        );
    }
}
