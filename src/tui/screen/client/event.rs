//! Something that happened with a client: as a row of its story, and whole in a box.

use crate::app::{Event, PaymentRow, SavedContact, step_name};
use crate::domain::book::{Book, CreditOrigin};
use crate::domain::contact::Contact;
use crate::domain::id::PaymentId;
use crate::domain::invoice::DocumentKind;
use crate::domain::payment::Method;
use crate::money::{Currency, Minor};
use crate::text::{args, clean, clean_lines};
use crate::tui::lookup::story::Story;
use crate::tui::overlay::why::Why;
use crate::tui::widget::table::{Cell, Column, Row};
use crate::tui::wording;
use crate::tui::world::World;

pub fn columns(story: &Story, world: &World) -> Vec<Column> {
    let widest = wording::widest(story.rows.iter().filter_map(effect), world);
    vec![
        Column::text(world.text("word-date"), 11, 12),
        Column::text(world.text("word-what"), 7, 18),
        Column::text("", 10, 44),
        Column::text(world.text("tui-standing"), wording::standing_columns(world), 20).rank(1),
        Column::number(world.text("word-amount"), widest),
        Column::text("", 3, 3).rank(2),
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
        Event::Payment(row) => (payment_kind(row, world), about_payment(row, world), theme.good),
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

fn payment_kind(row: &PaymentRow, world: &World) -> String {
    world.text(&format!("payment-{}", row.payment.kind.as_str()))
}

/// The reference; the method where there is none, or where it is not the usual one.
fn about_payment(row: &PaymentRow, world: &World) -> String {
    let method = world.text(&format!("method-{}", row.payment.method.as_str()));
    match (&row.payment.reference, row.payment.method) {
        (None, _) => method,
        (Some(reference), Method::Transfer) => reference.clone(),
        (Some(reference), Method::Card | Method::Cheque | Method::Cash | Method::Other) => {
            format!("{method} · {reference}")
        }
    }
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

/// A payment with where it was placed up to the day that is shown.
pub fn payment(row: &PaymentRow, book: &Book, world: &World) -> Why {
    let payment = &row.payment;
    let money = |amount| world.money(amount, payment.currency);
    let placed = placed(row.id, book, world);
    let rest = payment.amount - placed.iter().map(|(_, amount)| *amount).sum::<Minor>();
    let place = |(number, amount): &(String, Minor)| {
        (world.messages.format("tui-placed-on-invoice", &args![number = number.as_str()]), money(*amount))
    };
    let mut sum: Vec<(String, String)> = placed.iter().map(place).collect();
    if !rest.is_zero() && row.signed.is_positive() {
        sum.push((world.text("unapplied"), money(rest)));
    }
    sum.push((payment_kind(row, world), money(row.signed)));
    let taken_back = row.reversed_by.map(|_| world.text("tui-payment-reversed"));
    Why {
        title: format!("{} · {}", payment_kind(row, world), world.short_day(payment.day)),
        reasons: [Some(clean(&about_payment(row, world)).into_owned()), taken_back]
            .into_iter()
            .flatten()
            .collect(),
        sum,
    }
}

/// The invoices that a payment was placed on, with how much of it.
fn placed(id: PaymentId, book: &Book, world: &World) -> Vec<(String, Minor)> {
    let is_ours = |credit| book.credit(credit).origin == CreditOrigin::Payment(id);
    let each = book.each_with_portions().filter_map(|(ix, _, portions)| {
        let ours = portions.iter().filter(|portion| portion.day <= world.day());
        let amount: Minor =
            ours.filter(|portion| portion.credit.is_some_and(is_ours)).map(|portion| portion.amount).sum();
        (!amount.is_zero()).then(|| (clean(book.number(ix)).into_owned(), amount))
    });
    each.collect()
}
