//! Unapplied money given back to a client, and a payment taken back.

use super::{house, payment};
use crate::domain::book::CreditOrigin;
use crate::domain::flaw::{Flaw, FlawKind};
use crate::domain::id::{ClientId, PaymentId};
use crate::domain::payment::{Payment, PaymentKind};
use crate::money::{Currency, Minor};
use crate::tui::form::field::Field;
use crate::tui::form::fields::Fields;
use crate::tui::form::reading::{Final, Reading};
use crate::tui::form::{Blank, FormId};
use crate::tui::question::{Answer, Question};
use crate::tui::reckon::unapplied;
use crate::tui::wish::Wish;
use crate::tui::world::World;

/// Money to give back.
pub struct RefundBlank {
    pub client: ClientId,
    pub name: String,
    pub currency: Currency,
    /// The unapplied money there is.
    pub most: Minor,
}

impl Blank for RefundBlank {
    fn title(&self, world: &World) -> String {
        world.messages.format("tui-form-refund", &crate::text::args![client = self.name.as_str()])
    }

    fn id(&self) -> Option<FormId> {
        Some(FormId::Refund(self.client))
    }

    fn questions(&self) -> Vec<Question> {
        Vec::new()
    }

    fn receive(&mut self, _answer: &Answer) {}

    fn fields(&mut self, world: &World) -> Option<Vec<Field>> {
        Some(vec![
            house::line("amount", &self.most.show(self.currency), world).columns(18).proposed(),
            house::line("date", &world.text("word-today"), world).columns(18).proposed(),
            house::methods(world),
            house::line("reference", "", world),
        ])
    }

    fn read(&mut self, fields: &mut Fields, world: &World) -> Reading {
        let mut reading = Reading::default();
        reading.need(fields, "amount", world);
        reading.need(fields, "date", world);
        let amount = reading.amount(fields, "amount", self.currency, world);
        let day = reading.day(fields, "date", world);
        let Some(amount) = amount else { return reading };
        if amount > self.most {
            let most = self.most.of(self.currency);
            reading.flaws(&[Flaw::new("amount", FlawKind::MoreThan { most })], world);
        }
        let lines = [
            (world.text("tui-unapplied-before"), self.most),
            (world.text("tui-stays-unapplied"), self.most - amount),
        ];
        reading.foot = payment::sums(&lines, self.currency, world);
        reading.offer(day.map(|day| {
            Wish::Refund(Payment {
                client: self.client,
                invoice: None,
                kind: PaymentKind::Refund,
                day,
                amount,
                currency: self.currency,
                method: house::method(fields),
                reference: fields.given("reference"),
            })
        }));
        reading
    }
}

/// A payment that the bank returned, or that was typed by mistake.
pub struct ReverseBlank {
    pub payment: PaymentId,
    /// Who paid how much when.
    pub what: String,
}

impl Blank for ReverseBlank {
    fn title(&self, world: &World) -> String {
        world.text("tui-form-reverse")
    }

    fn id(&self) -> Option<FormId> {
        Some(FormId::Reverse(self.payment))
    }

    fn questions(&self) -> Vec<Question> {
        Vec::new()
    }

    fn receive(&mut self, _answer: &Answer) {}

    fn fields(&mut self, world: &World) -> Option<Vec<Field>> {
        Some(vec![
            house::line("date", &world.text("word-today"), world).columns(18).proposed(),
            house::line("reason", "", world).columns(40),
        ])
    }

    fn read(&mut self, fields: &mut Fields, world: &World) -> Reading {
        let mut reading = Reading::default();
        reading.need(fields, "date", world);
        let day = reading.day(fields, "date", world);
        reading.foot = vec![ratatui::text::Line::styled(self.what.clone(), world.theme.dim)];
        reading.offer_final(day.map(|day| {
            let words = crate::text::args![what = self.what.as_str()];
            Final {
                wish: Wish::Reverse { payment: self.payment, day, reason: fields.given("reason") },
                question: world.messages.format("tui-reverse-question", &words),
            }
        }));
        reading
    }

    fn can_finish(&self) -> bool {
        true
    }

    fn can_save(&self) -> bool {
        false
    }
}

/// The form for the unapplied money of a client, in the currency in which there is most.
pub fn of_client(id: ClientId, world: &World) -> Option<RefundBlank> {
    let book = &world.ledger.book;
    let client = book.client_of_id(id)?;
    let all = unapplied::on(book, world.clock.today);
    let row = all.into_iter().filter(|row| row.client == client).max_by_key(|row| row.rest)?;
    let name = crate::text::clean(&book.client(client).name).into_owned();
    Some(RefundBlank { client: id, name, currency: book.currency(row.currency), most: row.rest })
}

/// The form that takes a payment back.
pub fn of_payment(id: PaymentId, world: &World) -> Option<ReverseBlank> {
    let book = &world.ledger.book;
    let credit = book.credits().iter().find(|credit| credit.origin == CreditOrigin::Payment(id))?;
    let amount = world.money(credit.amount, book.currency(credit.currency));
    let name = crate::text::clean(&book.client(credit.client).name).into_owned();
    Some(ReverseBlank { payment: id, what: format!("{amount} · {name} · {}", world.short_day(credit.day)) })
}
