//! The company, the clients and the drafts as they are kept: what forms are filled from.

use crate::app::{App, Result, SavedClient};
use crate::domain::company::Company;
use crate::domain::invoice::SavedDraft;

/// The records that forms need.
#[derive(Clone, Debug)]
pub struct Register {
    pub company: Company,
    pub clients: Vec<SavedClient>,
    /// The newest first.
    pub drafts: Vec<SavedDraft>,
}

pub fn read(app: &App) -> Result<Register> {
    Ok(Register { company: app.store.company()?, clients: app.store.clients()?, drafts: app.store.drafts()? })
}
