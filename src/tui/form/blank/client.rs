//! A client: new, or as it is.

use std::sync::Arc;

use super::house;
use crate::domain::client::{Client, ClientKind, Standing};
use crate::domain::flaw::{Flaw, FlawKind};
use crate::domain::id::ClientId;
use crate::tui::form::field::Field;
use crate::tui::form::fields::Fields;
use crate::tui::form::reading::{Reading, Tone};
use crate::tui::form::{Blank, FormId};
use crate::tui::lookup::register::Register;
use crate::tui::question::Answer;
use crate::tui::wish::Wish;
use crate::tui::world::World;

/// A client to add or to change.
#[derive(Default)]
pub struct ClientBlank {
    id: Option<ClientId>,
    register: Option<Arc<Register>>,
    /// What the form does not show of the client stays.
    former: Option<Client>,
}

const KINDS: [ClientKind; 3] = [ClientKind::Business, ClientKind::Consumer, ClientKind::Public];
const STANDINGS: [Standing; 3] = [Standing::Active, Standing::Watch, Standing::Stop];

impl ClientBlank {
    pub fn of(id: ClientId) -> Self {
        Self { id: Some(id), ..Self::default() }
    }

    /// A code from the first word of the name, as long as the user has typed none.
    fn propose(&self, fields: &mut Fields) {
        let name = crate::text::fold(&fields.text("name"));
        let word = name.split_whitespace().next().unwrap_or_default();
        let code: String = word.chars().filter(|c| c.is_alphanumeric()).take(12).collect();
        let Some(field) = fields.get_mut("code").filter(|field| !field.is_changed()) else { return };
        if self.id.is_none() && field.text() != code.to_uppercase() {
            field.propose(&code.to_uppercase());
        }
    }

    fn client(&self, reading: &mut Reading, fields: &Fields, world: &World) -> Client {
        let mut client = self.former.clone().unwrap_or_else(|| Client::new("", ""));
        client.code = fields.text("code");
        client.name = fields.text("name");
        client.kind = fields.text("kind").parse().unwrap_or_default();
        client.address = house::address(fields);
        client.email = fields.given("email");
        client.phone = fields.given("phone");
        client.vat_id = fields.given("vat_id");
        client.registration_id = fields.given("registration_id");
        client.language = fields.given("language").map(|code| code.to_lowercase());
        client.iban = fields.given("iban");
        client.standing = fields.text("standing").parse().unwrap_or_default();
        client.note = fields.given("note");
        client.terms_days = house::days(reading, fields, "terms_days", world);
        client.currency = house::currency(reading, fields, world);
        let currency = client.currency.unwrap_or(world.ledger.home.currency);
        client.credit_limit = reading.amount(fields, "credit_limit", currency, world);
        client
    }

    /// What an empty field means.
    fn say_defaults(&self, reading: &mut Reading, client: &Client, world: &World) {
        let Some(register) = &self.register else { return };
        let company = &register.company;
        if client.terms_days.is_none() {
            let words = crate::text::args![days = company.terms_days];
            reading.say("terms_days", Tone::Understood, world.messages.format("tui-house-terms", &words));
        }
        if client.currency.is_none() {
            let words = crate::text::args![currency = company.currency.code()];
            reading.say("currency", Tone::Understood, world.messages.format("tui-house-currency", &words));
        }
        if client.language.is_none() {
            reading.say("language", Tone::Understood, world.text("tui-house-language"));
        }
    }

    fn is_taken(&self, code: &str) -> bool {
        let mut others = self.register.iter().flat_map(|register| &register.clients);
        others.any(|saved| Some(saved.id) != self.id && saved.client.code == code)
    }
}

impl Blank for ClientBlank {
    fn title(&self, world: &World) -> String {
        match &self.former {
            Some(client) => crate::text::clean(&client.name).into_owned(),
            None => world.text("tui-form-client"),
        }
    }

    fn id(&self) -> Option<FormId> {
        Some(self.id.map_or(FormId::Client, FormId::EditClient))
    }

    fn receive(&mut self, answer: &Answer) {
        if let Answer::Register(register) = answer {
            self.register = Some(register.clone());
        }
    }

    fn fields(&mut self, world: &World) -> Option<Vec<Field>> {
        let register = self.register.clone()?;
        let saved = self.id.and_then(|id| register.clients.iter().find(|saved| saved.id == id));
        self.former = saved.map(|saved| saved.client.clone());
        let client = self.former.clone().unwrap_or_else(|| Client::new("", ""));
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let line = |name, value: &str| house::line(name, value, world);
        let label = |name: &str| house::label(name, world);
        let kinds =
            KINDS.map(|kind| (kind.as_str().to_owned(), world.text(&format!("debtor-{}", kind.as_str()))));
        let standings = STANDINGS.map(|standing| {
            (standing.as_str().to_owned(), world.text(&format!("standing-{}", standing.as_str())))
        });
        let currency = client.currency.map(|currency| currency.to_string()).unwrap_or_default();
        let limit = client.credit_limit;
        let limit = limit.map(|limit| limit.show(client.currency.unwrap_or(register.company.currency)));
        let days = client.terms_days.map(|days| days.to_string()).unwrap_or_default();
        let [street, postcode, city, country] = house::address_fields(&client.address, world);
        Some(vec![
            line("name", &client.name),
            line("code", &client.code).columns(14),
            Field::choice("kind", label("kind"), client.kind.as_str(), kinds),
            street,
            postcode,
            city,
            country,
            line("vat_id", &text(&client.vat_id)),
            line("registration_id", &text(&client.registration_id)),
            line("email", &text(&client.email)),
            line("phone", &text(&client.phone)),
            line("language", &text(&client.language)).columns(4),
            line("currency", &currency).columns(5),
            house::terms_field(&register, &days, world),
            line("iban", &text(&client.iban)).columns(36),
            line("credit_limit", &limit.unwrap_or_default()).columns(14),
            Field::choice("standing", label("standing"), client.standing.as_str(), standings),
            Field::note("note", label("note"), &text(&client.note)),
        ])
    }

    fn read(&mut self, fields: &mut Fields, world: &World) -> Reading {
        let mut reading = Reading::default();
        self.propose(fields);
        let client = self.client(&mut reading, fields, world);
        self.say_defaults(&mut reading, &client, world);
        reading.flaws(&client.check(), world);
        if self.is_taken(&client.code) {
            reading.flaws(&[Flaw::new("code", FlawKind::Taken)], world);
        }
        reading.offer(Some(match self.id {
            Some(id) => Wish::EditClient(id, Box::new(client)),
            None => Wish::AddClient(Box::new(client)),
        }));
        reading
    }
}
