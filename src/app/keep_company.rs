//! The company and its logo.

use std::path::Path;

use super::paper::read_file;
use super::{App, Result, refuse_flaws};
use crate::document::DocumentError;
use crate::document::logo::Logo;
use crate::domain::change::Change;
use crate::domain::company::Company;
use crate::domain::contact::Paper;

impl App {
    /// A company that is the same as before leaves no entry in the journal.
    pub fn set_company(&mut self, company: &Company) -> Result<()> {
        refuse_flaws(company.check())?;
        if self.store.company()? == *company {
            return Ok(());
        }
        self.apply(&Change::SetCompany(Box::new(company.clone())))?;
        Ok(())
    }

    /// Takes over a PNG or SVG file, if documents can draw it.
    pub fn set_logo(&mut self, file: &Path) -> Result<()> {
        self.keep_logo(read_logo(file)?)
    }

    /// Keeps a logo that was read, or removes the one that there is.
    pub fn keep_logo(&mut self, logo: Option<Paper>) -> Result<()> {
        self.apply(&Change::SetLogo(logo))?;
        Ok(())
    }
}

/// Reads a PNG or SVG file, if documents can draw it; no logo for an empty path.
pub fn read_logo(file: &Path) -> Result<Option<Paper>> {
    if file.as_os_str().is_empty() {
        return Ok(None);
    }
    let bytes = read_file(file)?;
    Logo::read(&bytes).map_err(DocumentError::from)?;
    let file_name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Some(Paper { file_name, bytes }))
}
