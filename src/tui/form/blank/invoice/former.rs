//! What former invoices say about a new one: texts with their prices, rates of VAT, terms.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::calendar::{Day, Terms};
use crate::domain::id::ClientId;
use crate::domain::invoice::Line;
use crate::domain::vat::usual_rates;
use crate::money::{Currency, Minor, Percent};
use crate::text::{args, format};
use crate::tui::form::blank::house;
use crate::tui::form::pick::Candidate;
use crate::tui::lookup::register::Register;
use crate::tui::world::World;

/// What is offered in the cells of a line.
#[derive(Clone)]
pub struct Offers {
    /// The client whose lines come first.
    pub client: Option<ClientId>,
    pub texts: Arc<[Candidate]>,
    pub rates: Arc<[Candidate]>,
}

impl Offers {
    pub fn of(register: &Register, client: Option<ClientId>, world: &World) -> Self {
        let (own, others): (Vec<_>, Vec<_>) =
            register.lines.iter().partition(|former| Some(former.client) == client);
        let mut seen = BTreeSet::new();
        let texts = own
            .into_iter()
            .chain(others)
            .filter(|former| seen.insert(former.line.description.as_str()))
            .map(|former| {
                Candidate::new(&former.line.description, &price(&former.line, former.currency, world))
            })
            .collect();
        Self { client, texts, rates: rates(register, world) }
    }
}

/// `1,200.00 EUR · day`
fn price(line: &Line, currency: Currency, world: &World) -> String {
    let price = Minor::exact_from(line.unit_price, currency)
        .map_or_else(|_| line.unit_price.normalize().to_string(), |price| world.money(price, currency));
    if line.unit.is_empty() { price } else { format!("{price} · {}", line.unit) }
}

/// The rates of the seller's country, then those of former lines, then none.
fn rates(register: &Register, world: &World) -> Arc<[Candidate]> {
    let usual: Vec<Percent> = usual_rates(&register.company.address.country)
        .iter()
        .filter_map(|rate| rate.parse().ok().map(Percent))
        .collect();
    let used: BTreeSet<Percent> = register.lines.iter().map(|former| former.line.vat_rate).collect();
    let others = used.into_iter().rev().chain([Percent::ZERO]);
    let mut seen = BTreeSet::new();
    let each = usual.iter().copied().chain(others).filter(|rate| seen.insert(*rate));
    each.map(|rate| {
        let word = match usual.iter().position(|usual| *usual == rate) {
            Some(0) => "form-rate-standard",
            Some(_) => "form-rate-reduced",
            None if rate.is_zero() => "form-rate-none",
            None => "form-rate-used",
        };
        Candidate::new(&rate.to_string(), &world.text(word))
    })
    .collect()
}

/// The line with this text as it was last charged: to the client itself, else to another one in the same currency.
pub fn line_like<'a>(
    register: &'a Register,
    client: Option<ClientId>,
    currency: Currency,
    text: &str,
) -> Option<&'a Line> {
    let is_like = |line: &Line, of: Currency| of == currency && crate::text::clean(&line.description) == text;
    let mut all = register.lines.iter().filter(|former| is_like(&former.line, former.currency));
    let first = all.next()?;
    let own = std::iter::once(first).chain(all).find(|former| Some(former.client) == client);
    Some(&own.unwrap_or(first).line)
}

/// The rate that the client was last charged, if any, else the standard rate of the seller's country.
pub fn usual_rate(register: &Register, client: Option<ClientId>) -> String {
    let mut charged = register.lines.iter().filter(|former| !former.line.vat_rate.is_zero());
    let last = charged.find(|former| Some(former.client) == client);
    let usual = usual_rates(&register.company.address.country).first();
    last.map(|former| former.line.vat_rate.to_string())
        .or_else(|| usual.map(|rate| (*rate).to_owned()))
        .unwrap_or_else(|| "0".to_owned())
}

/// Due dates that follow from usual terms.
pub fn due_days(register: &Register, issued: Day, world: &World) -> Arc<[Candidate]> {
    let words = |days: i32| world.messages.format("form-after-days", &args![days = days]);
    let each =
        house::terms(register).into_iter().map(|days| (Terms::Days(days).due_day(issued), words(days)));
    let month = (issued.end_of_month(), world.text("form-end-of-month"));
    each.chain([month])
        .map(|(day, words)| {
            let shown = format::day_with_weekday(world.messages.language(), day);
            Candidate::new(&day.to_string(), &format!("{words} · {shown}"))
        })
        .collect()
}
