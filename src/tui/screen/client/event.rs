//! Something that happened with a client: as a row of its story, and whole in a box.

use crate::app::{Event, SavedContact, step_name};
use crate::domain::book::Book;
use crate::domain::contact::Contact;
use crate::domain::invoice::DocumentKind;
use crate::money::{Currency, Minor};
use crate::text::{args, clean, clean_lines};
use crate::tui::lookup::story::Story;
use crate::tui::overlay::why::Why;
use crate::tui::widget::table::{Cell, Column, Row};
use crate::tui::wording::{self, payment};
use crate::tui::world::World;

pub fn columns(story: &Story, world: &World) -> Vec<Column> {
    let widest = wording::widest(story.rows.iter().filter_map(effect), world);
    vec![
        Column::text(world.text("word-date"), 11, 12),
        Column::text(world.text("word-what"), 7, 18),
        Column::text("", 10, 44),
        Column::text(world.text("tui-standing"), 9, 20).rank(1),
        Column::number(world.text("word-amount"), widest),
        wording::code_column(story.rows.iter().filter_map(effect).map(|(_, currency)| currency), world),
    ]
}

/// What happened, about what, and what it did to what is owed.
pub fn row(event: &Event, book: Option<&Book>, world: &World) -> Row {
    let theme = &world.theme;
    let (what, about, style) = match event {
        Event::Document(row) => match row.kind {
            DocumentKind::Invoice => (world.text("kind-invoice"), row.number.clone(), theme.base),
            DocumentKind::CreditNote => (world.text("kind-credit-note"), row.number.clone(), theme.good),
        },
        Event::Payment(row) => (payment::kind(row, world), payment::about(row, world), theme.good),
        Event::Contact(saved) => (channel(saved, world), about_contact(&saved.contact, world), theme.accent),
    };
    let shown =
        effect(event).map(|(amount, currency)| (world.amount(amount, currency), currency.to_string()));
    let (amount, currency) = shown.unwrap_or_default();
    let cells = vec![
        Cell::styled(world.listed_day(event.day()), theme.dim),
        Cell::styled(what, style),
        Cell::outside(&about),
        standing(event, book, world),
        Cell::styled(amount, style),
        Cell::styled(currency, theme.dim),
    ];
    Row { cells, is_marked: false }
}

fn channel(saved: &SavedContact, world: &World) -> String {
    world.text(&format!("channel-{}", saved.contact.channel.as_str()))
}

fn about_contact(contact: &Contact, world: &World) -> String {
    let step = contact.step.as_ref().map(|step| step_name(step, world.messages));
    let count = contact.items.len();
    let count = (count > 0).then(|| world.messages.format("count-invoices", &args![count = count]));
    let parts = [step, contact.note.clone(), count];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The amount of a document or payment as it stands on paper.
pub fn amount_of(event: &Event) -> Option<(Minor, Currency)> {
    match event {
        Event::Document(row) => Some((row.gross, row.currency)),
        Event::Payment(row) => Some((row.payment.amount, row.payment.currency)),
        Event::Contact(_) => None,
    }
}

/// What it does to what the client owes: money in and credit notes take away.
fn effect(event: &Event) -> Option<(Minor, Currency)> {
    match event {
        Event::Document(row) => Some(match row.kind {
            DocumentKind::Invoice => (row.gross, row.currency),
            DocumentKind::CreditNote => (-row.gross, row.currency),
        }),
        Event::Payment(row) => Some((-row.signed, row.payment.currency)),
        Event::Contact(_) => None,
    }
}

/// How an invoice stands, from the book.
fn standing(event: &Event, book: Option<&Book>, world: &World) -> Cell {
    let (Event::Document(row), Some(book)) = (event, book) else { return Cell::empty() };
    let Some(ix) = book.invoice_of_id(row.id) else { return Cell::empty() };
    let open = book.open_on(ix, world.day());
    Cell::Text(vec![wording::standing(open, book.invoice(ix).due, world)])
}

/// A contact with its whole text and the invoices that it was about.
pub fn contact(saved: &SavedContact, book: Option<&Book>, world: &World) -> Why {
    let contact = &saved.contact;
    let step = contact.step.as_ref().map(|step| step_name(step, world.messages));
    let note = contact.note.as_deref().map(|note| clean_lines(note).into_owned());
    let paper = saved.paper.as_deref().map(|file| clean(file).into_owned());
    let number = |id| {
        let ix = book.and_then(|book| book.invoice_of_id(id).map(|ix| (book, ix)));
        ix.map(|(book, ix)| clean(book.number(ix)).into_owned()).unwrap_or_default()
    };
    let items = contact.items.iter();
    let sum = items.map(|item| (number(item.invoice), world.money(item.open, item.currency)));
    Why {
        title: format!("{} · {}", channel(saved, world), world.short_day(contact.day)),
        reasons: [step, note, paper].into_iter().flatten().collect(),
        sum: sum.collect(),
    }
}
