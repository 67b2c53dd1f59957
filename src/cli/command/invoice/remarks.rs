//! What is said of an invoice besides its figures: what it lacks, and what was typed but not charged.

use serde_json::Value;

use super::super::{say_gaps, warn_of};
use crate::app::App;
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::domain::checklist::Gap;
use crate::domain::invoice::Draft;

/// What is to be said of one draft.
pub struct Remarks {
    gaps: Vec<Gap>,
    draft: Draft,
}

impl Remarks {
    pub fn of(app: &App, draft: Draft, context: &Context) -> Result<Self, Failure> {
        Ok(Self { gaps: app.gaps(&draft).explained(context)?, draft })
    }

    /// The object of a document with the names of what it lacks.
    pub fn add_to(&self, mut document: Value) -> Value {
        if let Some(fields) = document.as_object_mut() {
            fields.insert("missing".into(), self.gaps.iter().map(|gap| gap.as_str()).collect());
        }
        document
    }

    /// A gap is said and no more: it stays the same from one invoice to the next, and may be wanted.
    pub fn say(&self, context: &Context) -> Exit {
        say_gaps(&self.gaps, context);
        warn_of(&self.draft.check(), context)
    }
}
