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
    pub fn set_company(&mut self, company: &Company) -> Result<()> {
        refuse_flaws(company.check())?;
        self.apply(&Change::SetCompany(Box::new(company.clone())))?;
        Ok(())
    }

    /// Takes over a PNG or SVG file, if documents can draw it.
    pub fn set_logo(&mut self, file: &Path) -> Result<()> {
        let bytes = read_file(file)?;
        Logo::read(&bytes).map_err(DocumentError::from)?;
        let file_name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.apply(&Change::SetLogo(Some(Paper { file_name, bytes })))?;
        Ok(())
    }

    pub fn remove_logo(&mut self) -> Result<()> {
        self.apply(&Change::SetLogo(None))?;
        Ok(())
    }
}
