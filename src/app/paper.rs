//! Documents as files: the stored PDF written out, byte for byte as it was issued.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::{App, AppError, Doing, Result, issue};
use crate::document;
use crate::document::invoice::Content;
use crate::document::logo::Logo;
use crate::domain::id::{ClientId, ContactId};
use crate::domain::invoice::Document;
use crate::store::start_file;

impl App {
    /// Writes a document's PDF to a file, into a folder, or into the folder for documents.
    pub fn write_pdf(&self, document: &Document, out: Option<&Path>) -> Result<PathBuf> {
        let bytes = self.pdf_of(document)?;
        let name = issue::file_name(document);
        let path = match out {
            None => self.config.paths.documents.join(name),
            Some(folder) if folder.is_dir() => folder.join(name),
            Some(file) => file.to_owned(),
        };
        write_private(&path, &bytes)?;
        Ok(path)
    }

    /// The stored PDF of an own document. An imported one is printed from the ledger, and says that it is a copy.
    pub fn pdf_of(&self, document: &Document) -> Result<Vec<u8>> {
        if let Some(paper) = self.store.document_paper(document.id)? {
            return Ok(paper.bytes);
        }
        let unknown = || AppError::UnknownDocument { number: document.number.clone() };
        let (seller, client) =
            (self.store.company()?, self.store.client(document.client)?.ok_or_else(unknown)?);
        let logo = self.logo()?;
        let open = self.open_of(document)?;
        let content =
            Content { seller: &seller, client: &client, document, original: None, open, logo: logo.as_ref() };
        Ok(document::invoice::render(&content)?)
    }

    /// Writes the newest letter to a client, as it was sent, into the folder for documents.
    pub fn write_newest_letter(&self, client: ClientId) -> Result<Option<PathBuf>> {
        let sent = self.store.contacts(client)?.into_iter();
        let newest = sent.filter(|saved| saved.voided.is_none()).find(|saved| saved.paper.is_some());
        newest.map_or(Ok(None), |newest| self.write_letter_of(newest.id))
    }

    /// Writes what was sent with a contact, as it was sent, into the folder for documents.
    pub fn write_letter_of(&self, contact: ContactId) -> Result<Option<PathBuf>> {
        let Some(paper) = self.store.contact_paper(contact)? else { return Ok(None) };
        let path = self.config.paths.documents.join(&paper.file_name);
        write_private(&path, &paper.bytes)?;
        Ok(Some(path))
    }

    pub(super) fn logo(&self) -> Result<Option<Logo>> {
        let paper = self.store.logo()?;
        Ok(paper
            .map(|paper| Logo::read(&paper.bytes))
            .transpose()
            .map_err(crate::document::DocumentError::from)?)
    }
}

/// Writes a file that only its owner can read. A file that was there is replaced as a whole.
pub(super) fn write_private(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = make_private_folder(path)?;
    let failed = AppError::file(Doing::Writing, path);
    let mut file = start_file(folder).map_err(&failed)?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(&failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

/// Reads a file that the user named.
pub fn read_file(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(AppError::file(Doing::Reading, path))
}

/// Makes the folder of a file, for its owner only, and gives it back.
pub(super) fn make_private_folder(path: &Path) -> Result<&Path> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(AppError::file(Doing::Writing, folder))?;
    Ok(folder)
}
