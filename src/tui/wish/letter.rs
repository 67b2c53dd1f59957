//! Letters that are written, and documents that are shown, for the user.

use std::path::Path;

use super::{Done, Wish};
use crate::app::{App, AppError, LetterOptions, LetterText, Result, step_name};
use crate::domain::id::{ClientId, ContactId, DocumentId};
use crate::domain::policy::StepName;
use crate::text::{Messages, args};

/// A letter as it was planned. It is written only while nothing has changed since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterOrder {
    pub client: ClientId,
    pub step: StepName,
    /// The user chose the step; else it must still be the one owed.
    pub is_chosen: bool,
    /// Contacts of the client when it was planned.
    pub contacts: usize,
    pub with_invoices: bool,
}

/// Writes letters: one sentence for each, also for those that could not be written.
pub fn write(app: &mut App, orders: &[LetterOrder], messages: Messages) -> Result<Done> {
    if let [order] = orders {
        return write_one(app, order, messages);
    }
    let mut lines = Vec::with_capacity(orders.len());
    for order in orders {
        let told = write_one(app, order, messages).map(|done| done.said);
        lines.push(told.unwrap_or_else(|error| error.explain(messages).message));
    }
    Ok(lines.join("\n").into())
}

fn write_one(app: &mut App, order: &LetterOrder, messages: Messages) -> Result<Done> {
    let step = order.is_chosen.then(|| order.step.clone());
    let options = LetterOptions { step, with_invoices: order.with_invoices, ..LetterOptions::default() };
    let is_as_planned = app.store.contacts(order.client)?.len() == order.contacts
        && app.prepare_letter(order.client, &options)?.step.name == order.step;
    if !is_as_planned {
        return Err(AppError::ChangedMeanwhile);
    }
    let name = app.client_of_id(order.client)?.name;
    let letter = app.write_letter(order.client, &options)?;
    let step = step_name(&letter.step, messages);
    let words = args![step = step, name = name, file = file_name(&letter.file)];
    let said = messages.format("tui-done-letter", &words);
    Ok(Done { said, shows: Some(Wish::ShowContact(letter.contact)) })
}

/// Keeps the text of a letter as the user's own.
pub fn keep_text(app: &App, text: &LetterText, messages: Messages) -> Result<String> {
    Ok(match app.keep_letter_text(text)? {
        Some(file) => messages.format("form-done-letter-text", &args![file = file.display().to_string()]),
        None => messages.get("form-done-letter-builtin").into_owned(),
    })
}

/// Writes the PDF of a document and shows it.
pub fn show_document(app: &App, id: DocumentId, messages: Messages) -> Result<String> {
    let file = app.write_pdf(&app.document_of_id(id)?, None)?;
    show(app, &file, messages)
}

/// Shows the newest letter to a client.
pub fn show_letter(app: &App, client: ClientId, messages: Messages) -> Result<String> {
    match app.write_newest_letter(client)? {
        Some(file) => show(app, &file, messages),
        None => {
            let name = app.client_of_id(client)?.name;
            Ok(messages.format("tui-no-letter-yet", &args![name = name]))
        }
    }
}

/// Shows what was sent with a contact.
pub fn show_contact(app: &App, id: ContactId, messages: Messages) -> Result<String> {
    match app.write_letter_of(id)? {
        Some(file) => show(app, &file, messages),
        None => Ok(messages.get("form-nothing-sent").into_owned()),
    }
}

/// The file is there whether or not a program shows it.
fn show(app: &App, file: &Path, messages: Messages) -> Result<String> {
    let id = if app.open_file(file).is_ok() { "tui-done-opened" } else { "tui-done-not-opened" };
    Ok(messages.format(id, &args![file = file.display().to_string()]))
}

fn file_name(file: &Path) -> String {
    file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
