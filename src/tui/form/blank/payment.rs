//! Money that came in: on an invoice, or of a client.

mod table;

use std::sync::Arc;

use ratatui::text::{Line, Span};

use self::table::{Scope, Table};
use super::house;
use crate::app::Share;
use crate::calendar::Day;
use crate::domain::book::{Book, InvoiceIx};
use crate::domain::id::{ClientId, DocumentId};
use crate::money::{Currency, Minor};
use crate::text::{args, pad_left};
use crate::tui::form::field::Field;
use crate::tui::form::fields::Fields;
use crate::tui::form::pick::Candidate;
use crate::tui::form::reading::{Reading, Tone};
use crate::tui::form::{Blank, FormId};
use crate::tui::lookup::register::Register;
use crate::tui::question::Answer;
use crate::tui::wish::{Income, Placing, Wish};
use crate::tui::world::World;

/// A payment to record.
#[derive(Default)]
pub struct PaymentBlank {
    invoice: Option<DocumentId>,
    client: Option<ClientId>,
    register: Option<Arc<Register>>,
    table: Table,
    /// The amount that was proposed last: of another invoice it is another.
    proposed: Option<Minor>,
}

/// Who pays, in which currency, and for what.
struct Payer {
    client: ClientId,
    currency: Currency,
    invoice: Option<(InvoiceIx, Minor)>,
}

impl Payer {
    fn named(&self, world: &World) -> Option<DocumentId> {
        self.invoice.map(|(ix, _)| world.ledger.book.invoice(ix).id)
    }

    fn scope(&self, world: &World) -> Scope {
        let (named, version) = (self.named(world), world.ledger.version);
        Scope { client: self.client, currency: self.currency, named, version }
    }
}

const PLACINGS: [&str; 2] = ["oldest", "nothing"];

impl PaymentBlank {
    pub fn of_invoice(invoice: DocumentId) -> Self {
        Self { invoice: Some(invoice), ..Self::default() }
    }

    pub fn of_client(client: ClientId) -> Self {
        Self { client: Some(client), ..Self::default() }
    }

    fn payer(&self, reading: &mut Reading, fields: &mut Fields, world: &World) -> Option<Payer> {
        let (register, book) = (self.register.clone()?, &world.ledger.book);
        let invoice = invoice(reading, fields, book, world);
        let named = house::client(reading, fields, &register, world);
        let Some((ix, open)) = invoice else {
            if fields.given("invoice").is_none() && fields.given("client").is_none() {
                reading.say("client", Tone::Missing, world.text("tui-payer-needed"));
            }
            let saved = named?;
            house::propose_currency(fields, saved.client.currency.unwrap_or(register.company.currency));
            let currency = house::currency(reading, fields, world)?;
            return Some(Payer { client: saved.id, currency, invoice: None });
        };
        let found = book.invoice(ix);
        let owner = book.client(found.client).id;
        if named.is_some_and(|saved| saved.id != owner) {
            reading.say("client", Tone::Wrong, world.text("tui-not-of-this-client"));
        }
        let currency = book.currency(found.currency);
        house::propose_currency(fields, currency);
        if house::currency(reading, fields, world).is_some_and(|typed| typed != currency) {
            let words = args![number = book.number(ix), currency = currency.code()];
            reading.say("currency", Tone::Wrong, world.messages.format("form-invoice-currency", &words));
        }
        Some(Payer { client: owner, currency, invoice: Some((ix, open)) })
    }

    /// What is open of the invoice, or what was typed in the rows, as long as the user has typed no amount.
    fn propose_amount(&mut self, payer: &Payer, fields: &mut Fields) {
        let open = payer.invoice.map(|(_, open)| open).or_else(|| self.table.only());
        let wanted = self.table.sum_typed(fields, payer.currency).or(open).filter(|open| open.is_positive());
        let Some(field) = fields.get_mut("amount").filter(|field| !field.is_changed()) else { return };
        if wanted != self.proposed {
            self.proposed = wanted;
            field.propose(&wanted.map(|open| open.show(payer.currency)).unwrap_or_default());
        }
    }

    /// Where the amount goes, by invoice. `None` where the invoice that was named is the only one.
    fn shares(
        &self,
        payer: &Payer,
        amount: Minor,
        reading: &mut Reading,
        fields: &mut Fields,
        world: &World,
    ) -> Option<Vec<Share>> {
        if self.table.is_empty() {
            return None;
        }
        let named = payer.named(world);
        let places = fields.text("placing") != "nothing";
        let placed = if places { amount } else { Minor::ZERO };
        if let Some(numbers) = self.table.propose(placed, named, payer.currency, fields).filter(|_| places) {
            let words = world.messages.format("form-exactly", &args![numbers = numbers]);
            reading.say("placing", Tone::Understood, words);
        }
        Some(self.table.read(reading, fields, payer.currency, world))
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

    fn id(&self) -> Option<FormId> {
        Some(FormId::Payment)
    }

    fn receive(&mut self, answer: &Answer) {
        if let Answer::Register(register) = answer {
            self.register = Some(register.clone());
        }
    }

    fn last_column(&self) -> &'static str {
        "form-then-open"
    }

    fn fields(&mut self, world: &World) -> Option<Vec<Field>> {
        let (register, book) = (self.register.clone()?, &world.ledger.book);
        let number = self.invoice.and_then(|id| book.invoice_of_id(id)).map(|ix| book.number(ix).to_owned());
        let number = number.unwrap_or_default();
        let client = self.client.map(|id| house::code_of(&register, id)).unwrap_or_default();
        let client_ix = self.client.and_then(|id| book.client_of_id(id));
        let holds = |ix| client_ix.is_none_or(|client| book.invoice(ix).client == client);
        let label = |name: &str| house::label(name, world);
        let placings = PLACINGS.map(|word| (word.to_owned(), world.text(&format!("form-placing-{word}"))));
        Some(vec![
            house::line("amount", "", world).columns(18),
            Field::pick("invoice", label("invoice"), &number, open_invoices(world, holds)).columns(18),
            Field::pick("client", label("client"), &client, house::clients(&register)).columns(18),
            Field::line("date", label("date"), &world.text("word-today")).columns(18).proposed(),
            house::methods(world),
            house::line("reference", "", world).columns(22),
            house::currency_field(&register, None, world),
            Field::choice("placing", label("placing"), "oldest", placings).columns(32),
        ])
    }

    fn read(&mut self, fields: &mut Fields, world: &World) -> Reading {
        let mut reading = Reading::default();
        let payer = self.payer(&mut reading, fields, world);
        self.table.settle(payer.as_ref().map(|payer| payer.scope(world)), fields, world);
        if let Some(payer) = &payer {
            self.propose_amount(payer, fields);
        }
        let currency = payer.as_ref().map_or(world.ledger.home.currency, |payer| payer.currency);
        reading.need(fields, "amount", world);
        reading.need(fields, "date", world);
        let amount = reading.amount(fields, "amount", currency, world);
        let day = reading.day(fields, "date", world);
        let Some(payer) = payer else { return reading };
        let shares = self.shares(&payer, amount.unwrap_or_default(), &mut reading, fields, world);
        let Some(amount) = amount else { return reading };
        reading.foot = match &shares {
            None => consequences(&payer, amount, world),
            Some(shares) => shared(&mut reading, &payer, amount, shares, world),
        };
        reading.offer(day.map(|day| Wish::Receive(income(&payer, day, amount, shares, fields, world))));
        reading
    }
}

fn income(
    payer: &Payer,
    day: Day,
    amount: Minor,
    shares: Option<Vec<Share>>,
    fields: &Fields,
    world: &World,
) -> Income {
    Income {
        client: payer.client,
        invoice: payer.named(world),
        placing: shares.map_or(Placing::Named, Placing::Shared),
        day,
        amount,
        currency: payer.currency,
        method: house::method(fields),
        reference: fields.given("reference"),
    }
}

/// What is placed on how many invoices, and what stays unapplied.
fn shared(
    reading: &mut Reading,
    payer: &Payer,
    amount: Minor,
    shares: &[Share],
    world: &World,
) -> Vec<Line<'static>> {
    let placed: Minor = shares.iter().map(|share| share.amount).sum();
    if placed > amount {
        let words = args![placed = world.money(placed, payer.currency)];
        reading.say("amount", Tone::Wrong, world.messages.format("form-less-than-placed", &words));
    }
    let lines = [
        (world.messages.format("form-placed-on", &args![count = shares.len()]), placed),
        (world.text("tui-stays-unapplied"), amount - placed),
    ];
    sums(&lines, payer.currency, world)
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
