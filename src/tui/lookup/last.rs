//! What undo would take back.

use crate::app::{App, Explanation, Result, Undoable};

/// The newest change, or why it can't be undone.
#[derive(Clone, Debug)]
pub struct LastChange {
    pub found: std::result::Result<Undoable, Explanation>,
}

pub fn read(app: &App) -> Result<LastChange> {
    let messages = app.config.messages();
    Ok(LastChange { found: app.undoable().map_err(|error| error.explain(messages)) })
}
