//! What the system refused, in words where its failure has a name.

use std::fmt::Display;
use std::io;
use std::path::Path;

use super::{Explanation, Place};
use crate::text::{Messages, args};

/// Why the system refused; `detail` is what it says itself, shown where no message fits.
pub(super) fn reason(kind: io::ErrorKind, detail: &dyn Display, messages: Messages) -> String {
    let id = match kind {
        io::ErrorKind::NotFound => "error-system-not-found",
        io::ErrorKind::PermissionDenied => "error-system-not-allowed",
        io::ErrorKind::AlreadyExists => "error-system-exists",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "error-system-full",
        io::ErrorKind::ReadOnlyFilesystem => "error-system-read-only",
        io::ErrorKind::IsADirectory => "error-system-is-a-folder",
        io::ErrorKind::NotADirectory => "error-system-not-a-folder",
        _ => return technical(detail, messages),
    };
    messages.get(id).into_owned()
}

/// The words of a library or of the system, marked as such: they know only English.
pub(super) fn technical(detail: &dyn Display, messages: Messages) -> String {
    messages.format("error-technical", &args![detail = detail.to_string()])
}

/// Work with a file that the system refused: the message `id` with the path, and the reason at the file.
pub(super) fn file(id: &str, path: &Path, source: &io::Error, messages: Messages) -> Explanation {
    let path = path.display().to_string();
    let message = reason(source.kind(), source, messages);
    let place = Place { file: Some(path.clone()), message, ..Place::default() };
    Explanation::said(id, &args![path = path], messages).of_kind("file").at(place)
}

/// Standard output can't be written to.
pub fn explain_output(error: &io::Error, messages: Messages) -> Explanation {
    Explanation::said("error-output", &args![], messages).because(reason(error.kind(), error, messages))
}
