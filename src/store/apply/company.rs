//! The company and its logo.

use rusqlite::params;
use serde::{Deserialize, Serialize};

use crate::domain::change::Made;
use crate::domain::company::Company;
use crate::domain::contact::Paper;
use crate::store::{Result, journal, number, optional, papers};

use super::{Done, Writing, json};

/// A logo as the journal writes it down; its bytes stay in the ledger.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::store) struct LogoNote {
    pub paper: i64,
    pub file_name: String,
    pub sha256: String,
}

impl Writing<'_> {
    pub(super) fn set_company(&mut self, company: &Company) -> Result<Done> {
        let before = papers::company(self.conn)?;
        let data = serde_json::to_string(company)?;
        self.conn.execute("UPDATE company SET data = ?", [&data])?;
        let patterns = |of: &Company| [of.invoice_numbers.clone(), of.credit_note_numbers.clone()];
        if patterns(&before) != patterns(company) {
            number::recount_series(self.conn, company)?;
        }
        Ok(Done { subject: None, before: json(&before)?, after: Some(data), made: Made::Nothing })
    }

    pub(super) fn set_logo(&mut self, logo: Option<&Paper>) -> Result<Done> {
        let before = papers::logo_note(self.conn)?;
        let paper = logo.map(|logo| self.keep_logo(logo)).transpose()?;
        self.conn.execute("UPDATE company SET logo = ?", [paper])?;
        let after = papers::logo_note(self.conn)?;
        Ok(Done { subject: None, before: json(&before)?, after: json(&after)?, made: Made::Nothing })
    }

    /// A logo that was used before is not kept twice.
    fn keep_logo(&self, logo: &Paper) -> Result<i64> {
        let known = self.conn.query_row(
            "SELECT id FROM paper WHERE document IS NULL AND contact IS NULL AND sha256 = ? AND file_name = ?",
            params![journal::sha256(&logo.bytes), logo.file_name],
            |row| row.get(0),
        );
        match optional(known)? {
            Some(id) => Ok(id),
            None => papers::keep(self.conn, None, None, logo),
        }
    }
}
