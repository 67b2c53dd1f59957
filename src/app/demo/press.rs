//! Prints the papers of the story, on all cores: a page depends on nothing but the plan.

use std::thread;

use super::archive::Archive;
use super::plan::{Act, Deed};
use super::studio::{logo, studio};
use crate::app::issue::file_name;
use crate::document::DocumentError;
use crate::document::invoice::{self, Original};
use crate::document::letter;
use crate::document::logo::Logo;
use crate::domain::company::Company;
use crate::domain::contact::{Contact, Paper};
use crate::domain::invoice::Document;

/// A paper for each act that needs one, in the order of the acts.
pub type Papers = Vec<Option<Paper>>;

struct Press<'a> {
    seller: Company,
    logo: Logo,
    archive: Archive<'a>,
}

/// Prints all papers.
pub fn print(acts: &[Act]) -> Result<Papers, DocumentError> {
    let press = &Press { seller: studio(), logo: Logo::read(&logo().bytes)?, archive: Archive::of(acts) };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    // Papers stand at the end of the story, so acts are dealt out like cards.
    let hands: Vec<Result<Papers, DocumentError>> = thread::scope(|scope| {
        let print =
            |first| move || acts.iter().skip(first).step_by(cores).map(|act| press.paper(act)).collect();
        let working: Vec<_> = (0..cores).map(|first| scope.spawn(print(first))).collect();
        working.into_iter().filter_map(|thread| thread.join().ok()).collect()
    });
    let mut hands = hands.into_iter().map(|hand| hand.map(Vec::into_iter)).collect::<Result<Vec<_>, _>>()?;
    Ok((0..acts.len()).map(|place| hands.get_mut(place % cores)?.next()?).collect())
}

impl Press<'_> {
    fn paper(&self, act: &Act) -> Result<Option<Paper>, DocumentError> {
        match &act.deed {
            Deed::Change(_) => Ok(None),
            Deed::Issue { document, .. } => self.document(document),
            Deed::Send(contact) => self.letter(contact),
        }
    }

    fn document(&self, document: &Document) -> Result<Option<Paper>, DocumentError> {
        let Some(client) = self.archive.client(document.client) else { return Ok(None) };
        let original = document.original.and_then(|id| self.archive.document(id));
        let content = invoice::Content {
            seller: &self.seller,
            client,
            document,
            original: original.map(|filed| Original { number: filed.number, issued: filed.issued }),
            open: document.gross,
            logo: Some(&self.logo),
        };
        let bytes = invoice::render(&content)?;
        Ok(Some(Paper { file_name: file_name(document), bytes }))
    }

    fn letter(&self, contact: &Contact) -> Result<Option<Paper>, DocumentError> {
        let (Some(client), Some(step)) = (self.archive.client(contact.client), &contact.step) else {
            return Ok(None);
        };
        let items = contact.items.iter().filter_map(|item| {
            let filed = self.archive.document(item.invoice)?;
            Some(letter::Item {
                number: filed.number,
                issued: filed.issued,
                due: filed.due,
                currency: item.currency,
                gross: filed.gross,
                open: item.open,
                reference: filed.reference,
                description: filed.description,
            })
        });
        let content = letter::Content {
            seller: &self.seller,
            client,
            step,
            channel: contact.channel,
            day: contact.day,
            items: &items.collect::<Vec<_>>(),
            free: &[],
            reminders_before: self.archive.reminders_before(contact),
            logo: Some(&self.logo),
        };
        let bytes = letter::render(&content, None)?;
        Ok(Some(Paper { file_name: format!("{}-{}-{step}.pdf", contact.day, client.code), bytes }))
    }
}
