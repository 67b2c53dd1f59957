//! Fields that several forms share, and what they are read into.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::app::SavedClient;
use crate::domain::client::{Address, countries};
use crate::domain::id::ClientId;
use crate::domain::payment::Method;
use crate::money::Currency;
use crate::text::{Language, Messages};
use crate::tui::form::field::Field;
use crate::tui::form::fields::Fields;
use crate::tui::form::pick::Candidate;
use crate::tui::form::reading::{Reading, Tone};
use crate::tui::lookup::register::Register;
use crate::tui::world::World;

/// A field of one line with its label.
pub fn line(name: &'static str, text: &str, world: &World) -> Field {
    Field::line(name, label(name, world), text)
}

/// The label of a field: a word of all screens, or one of forms.
pub fn label(name: &str, world: &World) -> String {
    world.text(&format!("tui-field-{}", name.replace('_', "-")))
}

/// Every client by code and name.
pub fn clients(register: &Register) -> Arc<[Candidate]> {
    let each = register.clients.iter();
    each.map(|saved| Candidate::new(&saved.client.code, &saved.client.name)).collect()
}

/// The country by its code; its name is found in every language of the program.
pub fn country_field(code: &str, world: &World) -> Field {
    let named = |code: &str, messages: Messages| {
        let id = format!("document-country-{}", code.to_lowercase());
        if messages.has(&id) { messages.get(&id).into_owned() } else { String::new() }
    };
    let candidate = |code: &'static str| {
        let all = Language::ALL.map(|language| named(code, Messages::new(language)));
        Candidate::new(code, &named(code, world.messages)).also(&all.join(" "))
    };
    let mut all: Vec<Candidate> = countries().map(candidate).collect();
    // Countries that have a name are those that clients come from.
    all.sort_by_key(|candidate| candidate.label.is_empty());
    Field::pick("country", label("country", world), code, all.into()).columns(20)
}

/// Every currency: that of the house, those of its clients, then all others.
pub fn currencies(register: &Register) -> Arc<[Candidate]> {
    let of_clients = register.clients.iter().filter_map(|saved| saved.client.currency);
    let mut used: Vec<Currency> = of_clients.collect();
    used.sort_unstable();
    used.insert(0, register.company.currency);
    let mut seen = BTreeSet::new();
    let each = used.into_iter().chain(Currency::all()).filter(|currency| seen.insert(*currency));
    each.map(|currency| Candidate::new(currency.code(), "")).collect()
}

/// The currency of a form about a client, for its currency or that of the house, until another one is typed.
pub fn currency_field(register: &Register, chosen: Option<Currency>, world: &World) -> Field {
    let code = chosen.unwrap_or(register.company.currency);
    Field::pick("currency", label("currency", world), code.code(), currencies(register)).columns(5).proposed()
}

/// Puts the currency that follows from the other fields, until the user has typed one.
pub fn propose_currency(fields: &mut Fields, currency: Currency) {
    let field = fields.get_mut("currency").filter(|field| !field.is_changed());
    if let Some(field) = field.filter(|field| field.text() != currency.code()) {
        field.propose(currency.code());
    }
}

/// The client whose code is typed; its name is said beside the field.
pub fn client<'a>(
    reading: &mut Reading,
    fields: &Fields,
    register: &'a Register,
    world: &World,
) -> Option<&'a SavedClient> {
    let code = fields.given("client")?;
    let found = register.clients.iter().find(|saved| saved.client.code.eq_ignore_ascii_case(&code));
    match found {
        Some(found) => reading.say("client", Tone::Understood, crate::text::clean(&found.client.name)),
        None => reading.say("client", Tone::Missing, world.text("tui-no-such-client")),
    }
    found
}

/// The code of a client.
pub fn code_of(register: &Register, id: ClientId) -> String {
    let found = register.clients.iter().find(|saved| saved.id == id);
    found.map(|saved| saved.client.code.clone()).unwrap_or_default()
}

/// The means of payment.
pub fn methods(world: &World) -> Field {
    let all = [Method::Transfer, Method::Card, Method::Cheque, Method::Cash, Method::Other];
    let options =
        all.map(|method| (method.as_str().to_owned(), world.text(&format!("method-{}", method.as_str()))));
    Field::choice("method", label("method", world), Method::default().as_str(), options)
}

pub fn method(fields: &Fields) -> Method {
    fields.text("method").parse().unwrap_or_default()
}

/// Street, postcode, city and country.
pub fn address_fields(address: &Address, world: &World) -> [Field; 4] {
    [
        Field::note("street", label("street", world), &address.street),
        line("postcode", &address.postcode, world).columns(12),
        line("city", &address.city, world),
        line("country", &address.country, world).columns(4),
    ]
}

pub fn address(fields: &Fields) -> Address {
    Address {
        street: fields.text("street"),
        postcode: fields.text("postcode"),
        city: fields.text("city"),
        country: fields.text("country").to_uppercase(),
    }
}

/// A number of days, as typed; nonsense is said.
pub fn days(reading: &mut Reading, fields: &Fields, name: &'static str, world: &World) -> Option<i32> {
    let text = fields.given(name)?;
    let days = text.parse().ok();
    if days.is_none() {
        let flaw = crate::domain::flaw::FlawKind::NotDays;
        reading.flaws(&[crate::domain::flaw::Flaw::new(name, flaw)], world);
    }
    days
}

/// Days after which invoices are due: the terms that are usual here, while one is typed.
pub fn terms_field(register: &Register, text: &str, world: &World) -> Field {
    let words = |days: i32| world.messages.format("form-after-days", &crate::text::args![days = days]);
    let each = terms(register).into_iter();
    let candidates = each.map(|days| Candidate::new(&days.to_string(), &words(days))).collect();
    Field::suggest("terms_days", label("terms_days", world), text, candidates).columns(6)
}

/// The terms in days that the house and its clients have, with some that are usual.
pub fn terms(register: &Register) -> BTreeSet<i32> {
    let of_clients = register.clients.iter().filter_map(|saved| saved.client.terms_days);
    of_clients.chain([register.company.terms_days, 8, 14, 30, 45, 60]).collect()
}

/// A currency by its code, as typed; nonsense is said.
pub fn currency(reading: &mut Reading, fields: &Fields, world: &World) -> Option<Currency> {
    let text = fields.given("currency")?;
    let currency = text.to_uppercase().parse().ok();
    if currency.is_none() {
        reading.say("currency", Tone::Wrong, world.text("tui-not-a-currency"));
    }
    currency
}
