//! What undo would take back, or redo do again.

use crate::app::{App, Explanation, Result, Undoable};

/// The newest change, or why it can't be undone or done again.
#[derive(Clone, Debug)]
pub struct LastChange {
    pub found: std::result::Result<Undoable, Explanation>,
}

pub fn read(app: &App, found: Result<Undoable>) -> LastChange {
    LastChange { found: found.map_err(|error| error.explain(app.config.messages())) }
}
