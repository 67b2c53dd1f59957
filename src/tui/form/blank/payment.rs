//! Money that came in: on an invoice, or of a client.

use std::sync::Arc;

use ratatui::text::{Line, Span};

use super::house;
use crate::domain::book::{Book, InvoiceIx};
use crate::domain::id::{ClientId, DocumentId};
use crate::money::{Currency, Minor};
use crate::text::{args, pad_left};
use crate::tui::form::Blank;
use crate::tui::form::field::Field;
use crate::tui::form::fields::Fields;
use crate::tui::form::pick::Candidate;
use crate::tui::form::reading::{Reading, Tone};
use crate::tui::lookup::register::Register;
use crate::tui::question::Answer;
use crate::tui::wish::{Income, Wish};
use crate::tui::world::World;

/// A payment to record.
#[derive(Default)]
pub struct PaymentBlank {
    invoice: Option<DocumentId>,
    client: Option<ClientId>,
    register: Option<Arc<Register>>,
    /// The amount that was proposed last: of another invoice it is another.
    proposed: Option<(InvoiceIx, Minor)>,
}

/// Who pays for what.
struct Payer {
    client: ClientId,
    currency: Currency,
    invoice: Option<(InvoiceIx, Minor)>,
}

impl PaymentBlank {
    pub fn of_invoice(invoice: DocumentId) -> Self {
        Self { invoice: Some(invoice), ..Self::default() }
    }

    pub fn of_client(client: ClientId) -> Self {
        Self { client: Some(client), ..Self::default() }
    }

    fn payer(&self, reading: &mut Reading, fields: &Fields, world: &World) -> Option<Payer> {
        let (register, book) = (self.register.as_ref()?, &world.ledger.book);
        let invoice = invoice(reading, fields, book, world);
        let named = house::client(reading, fields, register, world);
        if let Some((ix, open)) = invoice {
            let found = book.invoice(ix);
            let owner = book.client(found.client).id;
            if named.is_some_and(|saved| saved.id != owner) {
                reading.say("client", Tone::Wrong, world.text("tui-not-of-this-client"));
            }
            let currency = book.currency(found.currency);
            return Some(Payer { client: owner, currency, invoice: Some((ix, open)) });
        }
        if fields.given("invoice").is_none() && fields.given("client").is_none() {
            reading.say("client", Tone::Missing, world.text("tui-payer-needed"));
        }
        let saved = named?;
        let currency = saved.client.currency.unwrap_or(world.ledger.home.currency);
        Some(Payer { client: saved.id, currency, invoice: None })
    }
}

/// The open invoices by number and client.
pub fn open_invoices(world: &World, holds: impl Fn(InvoiceIx) -> bool) -> Arc<[Candidate]> {
    let (book, day) = (&world.ledger.book, world.clock.today);
    let each = book.each_invoice().filter(|(ix, _)| holds(*ix));
    each.map(|(ix, invoice)| (ix, invoice, book.open_on(ix, day.max(invoice.issued))))
        .filter(|(_, _, open)| open.is_positive())
        .map(|(ix, invoice, open)| {
            let open = world.money(open, book.currency(invoice.currency));
            Candidate::new(book.number(ix), &format!("{} · {open}", book.client(invoice.client).name))
        })
        .collect()
}

/// The invoice whose number is typed, with what is open of it; both are said beside the field.
pub fn invoice(
    reading: &mut Reading,
    fields: &Fields,
    book: &Book,
    world: &World,
) -> Option<(InvoiceIx, Minor)> {
    let number = fields.given("invoice")?;
    let found = book.each_invoice().find(|(ix, _)| book.number(*ix).eq_ignore_ascii_case(&number));
    let Some((ix, invoice)) = found else {
        reading.say("invoice", Tone::Missing, world.text("tui-no-such-invoice"));
        return None;
    };
    let open = book.open_on(ix, world.clock.today.max(invoice.issued));
    let words = args![
        client = book.client(invoice.client).name.as_str(),
        open = world.money(open, book.currency(invoice.currency))
    ];
    reading.say("invoice", Tone::Understood, world.messages.format("tui-open-of", &words));
    Some((ix, open))
}

/// Lines of names and amounts whose decimals stand under each other.
pub fn sums(lines: &[(String, Minor)], currency: Currency, world: &World) -> Vec<Line<'static>> {
    let columns = lines.iter().map(|(name, _)| crate::text::width(name)).max().unwrap_or(0);
    let last = lines.len().saturating_sub(1);
    let each = lines.iter().enumerate();
    each.map(|(at, (name, amount))| {
        let style = if at == last { world.theme.strong } else { world.theme.base };
        Line::from(vec![
            Span::styled(crate::text::pad_right(name, columns + 2), world.theme.dim),
            Span::styled(pad_left(&world.amount(*amount, currency), 14), style),
            Span::styled(format!(" {currency}"), world.theme.dim),
        ])
    })
    .collect()
}

impl Blank for PaymentBlank {
    fn title(&self, world: &World) -> String {
        world.text("tui-form-payment")
    }

    fn receive(&mut self, answer: &Answer) {
        if let Answer::Register(register) = answer {
            self.register = Some(register.clone());
        }
    }

    fn fields(&mut self, world: &World) -> Option<Vec<Field>> {
        let (register, book) = (self.register.clone()?, &world.ledger.book);
        let number = self.invoice.and_then(|id| book.invoice_of_id(id)).map(|ix| book.number(ix).to_owned());
        let client = self.client.map(|id| house::code_of(&register, id)).unwrap_or_default();
        let client_ix = self.client.and_then(|id| book.client_of_id(id));
        let holds = |ix| client_ix.is_none_or(|client| book.invoice(ix).client == client);
        let label = |name: &str| house::label(name, world);
        Some(vec![
            house::line("amount", "", world).columns(18),
            Field::pick(
                "invoice",
                label("invoice"),
                &number.unwrap_or_default(),
                open_invoices(world, holds),
            )
            .columns(18),
            Field::pick("client", label("client"), &client, house::clients(&register)).columns(18),
            Field::line("date", label("date"), &world.text("word-today")).columns(18),
            house::methods(world),
            house::line("reference", "", world).columns(22),
        ])
    }

    fn read(&mut self, fields: &mut Fields, world: &World) -> Reading {
        let mut reading = Reading::default();
        let payer = self.payer(&mut reading, fields, world);
        self.propose(payer.as_ref(), fields);
        let currency = payer.as_ref().map_or(world.ledger.home.currency, |payer| payer.currency);
        reading.need(fields, "amount", world);
        reading.need(fields, "date", world);
        let amount = reading.amount(fields, "amount", currency, world);
        let day = reading.day(fields, "date", world);
        let (Some(payer), Some(amount)) = (payer, amount) else { return reading };
        reading.foot = consequences(&payer, amount, world);
        reading.offer(day.map(|day| {
            Wish::Receive(Income {
                client: payer.client,
                invoice: payer.invoice.map(|(ix, _)| world.ledger.book.invoice(ix).id),
                day,
                amount,
                currency,
                method: house::method(fields),
                reference: fields.given("reference"),
            })
        }));
        reading
    }
}

impl PaymentBlank {
    /// What is open of the invoice, as long as the user has typed no amount.
    fn propose(&mut self, payer: Option<&Payer>, fields: &mut Fields) {
        let invoice = payer.and_then(|payer| payer.invoice);
        let Some(field) = fields.get_mut("amount").filter(|field| !field.is_changed()) else { return };
        if invoice != self.proposed {
            self.proposed = invoice;
            let open = invoice.filter(|(_, open)| open.is_positive());
            let currency = payer.map_or(Currency::EUR, |payer| payer.currency);
            field.propose(&open.map(|(_, open)| open.show(currency)).unwrap_or_default());
        }
    }
}

/// What is placed, what stays open and what stays unapplied.
fn consequences(payer: &Payer, amount: Minor, world: &World) -> Vec<Line<'static>> {
    let book = &world.ledger.book;
    let (placed, open) = payer.invoice.map_or((Minor::ZERO, Minor::ZERO), |(_, open)| {
        let placed = amount.min(open.max(Minor::ZERO));
        (placed, open - placed)
    });
    let mut lines = Vec::new();
    if let Some((ix, _)) = payer.invoice {
        let number = book.number(ix);
        lines.push((world.messages.format("tui-placed-on-invoice", &args![number = number]), placed));
        lines.push((world.messages.format("tui-stays-open", &args![number = number]), open));
    }
    if amount > placed {
        lines.push((world.text("tui-stays-unapplied"), amount - placed));
    }
    sums(&lines, payer.currency, world)
}
