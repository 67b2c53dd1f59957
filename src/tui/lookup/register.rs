//! The company, the clients and the drafts as they are kept: what forms are filled from.

use std::collections::HashSet;

use crate::app::{App, FormerLine, Result, SavedClient};
use crate::domain::company::Company;
use crate::domain::invoice::SavedDraft;

/// The records that forms need.
#[derive(Clone, Debug)]
pub struct Register {
    pub company: Company,
    pub clients: Vec<SavedClient>,
    /// The newest first.
    pub drafts: Vec<SavedDraft>,
    /// The newest first, each text once a client.
    pub lines: Vec<FormerLine>,
}

/// Lines that are looked at: years of a small firm, and a millisecond of a large one.
const NEWEST: u32 = 2000;

pub fn read(app: &App) -> Result<Register> {
    Ok(Register {
        company: app.store.company()?,
        clients: app.store.clients()?,
        drafts: app.store.drafts()?,
        lines: lines(app)?,
    })
}

fn lines(app: &App) -> Result<Vec<FormerLine>> {
    let mut seen = HashSet::new();
    let mut lines = app.store.former_lines(NEWEST)?;
    lines.retain(|former| seen.insert((former.client, former.line.description.clone())));
    Ok(lines)
}
