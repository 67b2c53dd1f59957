//! Unapplied money and credit notes of a client, placed on an invoice.

use super::{house, payment};
use crate::domain::book::{ClientIx, CurrencyIx, InvoiceIx};
use crate::domain::flaw::{Flaw, FlawKind};
use crate::domain::id::{ClientId, DocumentId};
use crate::money::Minor;
use crate::text::args;
use crate::tui::form::Blank;
use crate::tui::form::field::Field;
use crate::tui::form::fields::Fields;
use crate::tui::form::reading::{Reading, Tone};
use crate::tui::question::{Answer, Question};
use crate::tui::reckon::unapplied;
use crate::tui::wish::Wish;
use crate::tui::world::World;

/// Money to place.
pub struct PlaceBlank {
    client: Option<ClientId>,
    invoice: Option<DocumentId>,
    proposed: Option<InvoiceIx>,
}

impl PlaceBlank {
    pub const fn of_client(client: ClientId) -> Self {
        Self { client: Some(client), invoice: None, proposed: None }
    }

    pub const fn of_invoice(invoice: DocumentId) -> Self {
        Self { client: None, invoice: Some(invoice), proposed: None }
    }

    fn unapplied(world: &World, client: ClientIx, currency: CurrencyIx) -> Minor {
        unapplied::on(&world.ledger.book, world.clock.today)
            .into_iter()
            .filter(|found| found.client == client && found.currency == currency)
            .map(|found| found.rest)
            .sum()
    }
}

impl Blank for PlaceBlank {
    fn title(&self, world: &World) -> String {
        world.text("tui-form-place")
    }

    fn questions(&self) -> Vec<Question> {
        Vec::new()
    }

    fn receive(&mut self, _answer: &Answer) {}

    fn fields(&mut self, world: &World) -> Option<Vec<Field>> {
        let book = &world.ledger.book;
        let wanted = self.client.and_then(|id| book.client_of_id(id));
        let with_money = unapplied::on(book, world.clock.today);
        let holds = |ix: InvoiceIx| {
            let invoice = book.invoice(ix);
            wanted.is_none_or(|client| client == invoice.client)
                && with_money
                    .iter()
                    .any(|found| found.client == invoice.client && found.currency == invoice.currency)
        };
        let candidates = payment::open_invoices(world, holds);
        let preset = self.invoice.and_then(|id| book.invoice_of_id(id)).map(|ix| book.number(ix).to_owned());
        let only = (candidates.len() == 1).then(|| candidates.first().map(|one| one.value.clone())).flatten();
        let number = preset.or(only).unwrap_or_default();
        Some(vec![
            Field::pick("invoice", house::label("invoice", world), &number, candidates).columns(18),
            house::line("amount", "", world).columns(18),
        ])
    }

    fn read(&mut self, fields: &mut Fields, world: &World) -> Reading {
        let mut reading = Reading::default();
        let book = &world.ledger.book;
        reading.need(fields, "invoice", world);
        let Some((ix, open)) = payment::invoice(&mut reading, fields, book, world) else { return reading };
        let invoice = book.invoice(ix);
        let currency = book.currency(invoice.currency);
        let unapplied = Self::unapplied(world, invoice.client, invoice.currency);
        let most = open.min(unapplied);
        if self.proposed != Some(ix)
            && let Some(field) = fields.get_mut("amount").filter(|field| !field.is_changed())
        {
            self.proposed = Some(ix);
            field.propose(&if most.is_positive() { most.show(currency) } else { String::new() });
        }
        if !most.is_positive() {
            reading.say("invoice", Tone::Wrong, world.text("tui-nothing-to-place"));
        }
        reading.need(fields, "amount", world);
        let Some(amount) = reading.amount(fields, "amount", currency, world) else { return reading };
        if amount > most {
            reading.flaws(&[Flaw::new("amount", FlawKind::MoreThan { most: most.of(currency) })], world);
        }
        let number = book.number(ix);
        let lines = [
            (world.text("tui-unapplied-before"), unapplied),
            (world.messages.format("tui-stays-open", &args![number = number]), open - amount),
            (world.text("tui-stays-unapplied"), unapplied - amount),
        ];
        reading.foot = payment::sums(&lines, currency, world);
        reading.offer(Some(Wish::Place { invoice: invoice.id, amount }));
        reading
    }
}
