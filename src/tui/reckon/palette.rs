//! Clients and invoices whose code, name or number fits to a few typed letters.

use std::cmp::Reverse;
use std::sync::Arc;

use super::find;
use crate::calendar::Day;
use crate::domain::book::{Book, InvoiceIx};
use crate::text::{clean, fold};
use crate::tui::fuzzy::Needle;
use crate::tui::view::Subject;

/// The best of what was found, the best first.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    pub rows: Vec<Finding>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub subject: Subject,
    /// The larger the better.
    pub score: u32,
    pub title: String,
    pub words: String,
}

/// Findings that are kept.
const MOST: usize = 40;

/// Searches the book. Of equals, clients come first, then open invoices, then the newest.
pub fn search(book: &Arc<Book>, day: Day, text: &str) -> Findings {
    let mut needle = Needle::new(&fold(text));
    if needle.is_empty() {
        return Findings::default();
    }
    let mut found = clients(book, &mut needle);
    found.extend(invoices(book, day, &mut needle));
    Findings { rows: found }
}

/// What a subject is called.
pub fn finding_of(subject: Subject, book: &Book) -> Option<Finding> {
    let (title, words) = match subject {
        Subject::Client(id) => {
            let client = book.client(book.client_of_id(id)?);
            (client.name.as_str(), client.code.as_str())
        }
        Subject::Invoice(id) => {
            let ix = book.invoice_of_id(id)?;
            (book.number(ix), book.client(book.invoice(ix).client).name.as_str())
        }
        Subject::CreditNote(_) | Subject::Draft(_) | Subject::Payment(_) | Subject::Contact(_) => {
            return None;
        }
    };
    Some(Finding { subject, score: 0, title: clean(title).into_owned(), words: clean(words).into_owned() })
}

fn clients(book: &Book, needle: &mut Needle) -> Vec<Finding> {
    let mut scored: Vec<(u32, Subject)> = Vec::new();
    for client in book.clients() {
        if let Some(score) = needle.score(&fold(&format!("{} {}", client.code, client.name))) {
            scored.push((score, Subject::Client(client.id)));
        }
    }
    scored.sort_by_key(|(score, _)| Reverse(*score));
    named(scored.into_iter(), book)
}

fn invoices(book: &Book, day: Day, needle: &mut Needle) -> Vec<Finding> {
    let clients: Vec<String> = book.clients().iter().map(|client| fold(&client.name)).collect();
    let mut scored: Vec<(u32, bool, InvoiceIx)> = Vec::new();
    for (ix, _) in book.each_invoice().filter(|(_, invoice)| invoice.issued <= day) {
        let texts = find::InvoiceTexts::of(book, ix, &clients);
        if let Some(score) = needle.score(&format!("{} {}", texts.number, texts.client)) {
            scored.push((score, !book.open_on(ix, day).is_zero(), ix));
        }
    }
    scored.sort_by_key(|row| Reverse(*row));
    named(scored.into_iter().map(|(score, _, ix)| (score, Subject::Invoice(book.invoice(ix).id))), book)
}

fn named(scored: impl Iterator<Item = (u32, Subject)>, book: &Book) -> Vec<Finding> {
    let found = scored.take(MOST);
    found.filter_map(|(score, subject)| Some(Finding { score, ..finding_of(subject, book)? })).collect()
}
