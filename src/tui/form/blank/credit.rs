//! The credit note of an invoice: all that is left of it, or a part.

use std::sync::Arc;

use super::{house, payment};
use crate::domain::credit_note::{CreditAmount, CreditWish};
use crate::domain::flaw::{Flaw, FlawKind};
use crate::domain::id::DocumentId;
use crate::domain::invoice::Document;
use crate::money::{Minor, Percent};
use crate::text::args;
use crate::tui::form::field::Field;
use crate::tui::form::fields::Fields;
use crate::tui::form::reading::{Final, Reading};
use crate::tui::form::{Blank, FormId};
use crate::tui::lookup::crediting::Crediting;
use crate::tui::question::{Answer, Question};
use crate::tui::wish::Wish;
use crate::tui::world::World;

/// A credit note to issue.
pub struct CreditBlank {
    invoice: DocumentId,
    known: Option<Arc<Crediting>>,
}

impl CreditBlank {
    pub const fn new(invoice: DocumentId) -> Self {
        Self { invoice, known: None }
    }
}

impl Blank for CreditBlank {
    fn title(&self, world: &World) -> String {
        let number = self.known.as_ref().map(|known| known.invoice.number.clone()).unwrap_or_default();
        world.messages.format("tui-form-credit", &args![number = number])
    }

    fn id(&self) -> Option<FormId> {
        Some(FormId::Credit(self.invoice))
    }

    fn questions(&self) -> Vec<Question> {
        vec![Question::Crediting(self.invoice)]
    }

    fn receive(&mut self, answer: &Answer) {
        if let Answer::Crediting(known) = answer {
            self.known = Some(known.clone());
        }
    }

    fn fields(&mut self, world: &World) -> Option<Vec<Field>> {
        let known = self.known.as_ref()?;
        let left = known.left.show(known.invoice.currency);
        let mut fields = vec![
            house::line("amount", &left, world).columns(18).proposed(),
            house::line("date", &world.text("word-today"), world).columns(18).proposed(),
            Field::note("reason", house::label("reason", world), "").lines(2),
        ];
        if known.invoice.vat.is_none() {
            fields.insert(1, house::line("vat_rate", "", world).columns(6));
        }
        Some(fields)
    }

    fn read(&mut self, fields: &mut Fields, world: &World) -> Reading {
        let mut reading = Reading::default();
        let Some(known) = self.known.clone() else { return reading };
        let (invoice, currency) = (&known.invoice, known.invoice.currency);
        reading.need(fields, "amount", world);
        reading.need(fields, "date", world);
        let amount = reading.amount(fields, "amount", currency, world);
        let day = reading.day(fields, "date", world);
        if amount.is_some_and(|amount| amount > known.left) {
            let most = known.left.of(currency);
            reading.flaws(&[Flaw::new("amount", FlawKind::MoreThan { most })], world);
        }
        if day.is_some_and(|day| day < invoice.issue_day) {
            reading.flaws(&[Flaw::new("date", FlawKind::Before { day: invoice.issue_day })], world);
        }
        let vat_rate = rate(&mut reading, fields, invoice, world);
        let (Some(amount), Some(day)) = (amount, day) else { return reading };
        let settled = amount.min(known.open.max(Minor::ZERO));
        let mut lines = vec![
            (world.messages.format("tui-credit-left", &args![number = invoice.number.as_str()]), known.left),
            (
                world.messages.format("tui-placed-on-invoice", &args![number = invoice.number.as_str()]),
                settled,
            ),
        ];
        if amount > settled {
            lines.push((world.text("tui-stays-unapplied"), amount - settled));
        }
        reading.foot = payment::sums(&lines, currency, world);
        let asked = if amount == known.left { CreditAmount::Rest } else { CreditAmount::Gross(amount) };
        let reason = fields.given("reason");
        let wish = CreditWish { amount: asked, vat_rate, reason, day: Some(day) };
        let wish = Wish::Credit { invoice: invoice.id, wish };
        let words = args![gross = world.money(amount, currency), number = invoice.number.as_str()];
        let question = world.messages.format("tui-credit-question", &words);
        reading.offer_final(Some(Final { wish, question }));
        reading
    }

    fn can_finish(&self) -> bool {
        true
    }

    fn can_save(&self) -> bool {
        false
    }
}

/// The rate of an invoice that came without its VAT.
fn rate(reading: &mut Reading, fields: &Fields, invoice: &Document, world: &World) -> Option<Percent> {
    if invoice.vat.is_some() {
        return None;
    }
    reading.need(fields, "vat_rate", world);
    let text = fields.given("vat_rate")?;
    reading.percent(&text, "vat_rate", None, world)
}
