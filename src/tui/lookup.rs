//! Answers that the ledger itself must give, found by the worker: full records, timelines, what undo would do.

pub mod crediting;
pub mod last;
pub mod payments;
pub mod plans;
pub mod record;
pub mod register;
pub mod story;
pub mod template;

use std::sync::Arc;

use super::question::{Answer, Question};
use crate::app::{App, Result};

/// Finds an answer. `None` for a question that the book answers.
pub fn found(app: &App, question: &Question) -> Result<Option<Answer>> {
    Ok(Some(match question {
        Question::Register => Answer::Register(Arc::new(register::read(app)?)),
        Question::Crediting(invoice) => Answer::Crediting(Arc::new(crediting::read(app, *invoice)?)),
        Question::NextNumber(day) => Answer::NextNumber(*day, app.next_invoice_number(*day)?),
        Question::Template(like) => Answer::Template(template::read(app, *like)?.map(Arc::new)),
        Question::Unfinished(form) => Answer::Unfinished(app.unfinished(&form.to_string()).map(Arc::new)),
        Question::LastChange => Answer::LastChange(Arc::new(last::read(app, app.undoable()))),
        Question::LastUndo => Answer::LastChange(Arc::new(last::read(app, app.redoable()))),
        Question::Payments(filter) => Answer::Payments(Arc::new(payments::read(app, filter)?)),
        Question::Story(client) => Answer::Story(Arc::new(story::read(app, *client)?)),
        Question::Letters(query) => Answer::Letters(Arc::new(plans::read(app, query)?)),
        Question::Record(id) => Answer::Record(Arc::new(record::read(app, *id)?)),
        _ => return Ok(None),
    }))
}
