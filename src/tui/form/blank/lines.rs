//! The table of an invoice: description, quantity with its unit, unit price, VAT.

use std::sync::Arc;

use super::house;
use crate::domain::flaw::{Flaw, FlawKind};
use crate::domain::invoice::{Draft, Line};
use crate::money::{Currency, Minor, Percent};
use crate::text::format;
use crate::tui::form::field::Field;
use crate::tui::form::fields::Fields;
use crate::tui::form::page::LAST_COLUMN;
use crate::tui::form::reading::{Reading, Tone};
use crate::tui::world::World;

/// The cells of a line as it is.
pub fn cells(line: &Line, currency: Currency, world: &World) -> Vec<Field> {
    let quantity = format!("{} {}", line.quantity.normalize(), line.unit);
    let price = Minor::exact_from(line.unit_price, currency)
        .map_or_else(|_| line.unit_price.normalize().to_string(), |price| price.show(currency));
    texts([&line.description, quantity.trim(), &price, &line.vat_rate.to_string()], world)
}

/// The cells of a new line.
pub fn empty(world: &World) -> Vec<Field> {
    texts(["", "1", "", "0"], world).into_iter().map(Field::proposed).collect()
}

fn texts([description, quantity, price, rate]: [&str; 4], world: &World) -> Vec<Field> {
    let suggest = |name, text| Field::suggest(name, house::label(name, world), text, Arc::default());
    vec![
        suggest("description", description),
        house::line("quantity", quantity, world).columns(10),
        house::line("unit_price", price, world).columns(11),
        suggest("vat_rate", rate).columns(6),
    ]
}

/// Puts price and unit of a former line into the cells that the user has not touched.
pub fn propose(fields: &mut Fields, row: usize, line: &Line, currency: Currency) {
    let price = Minor::exact_from(line.unit_price, currency)
        .map_or_else(|_| line.unit_price.normalize().to_string(), |price| price.show(currency));
    let quantity = format!("1 {}", line.unit);
    for (name, text) in [("unit_price", price.as_str()), ("quantity", quantity.trim())] {
        let cell = fields.cell_mut(name, row);
        let free = cell.filter(|cell| cell.is_proposed() || cell.text().is_empty());
        free.into_iter().for_each(|cell| cell.propose(text));
    }
}

/// Reads the lines; an empty last one is none. What is wrong is said in the cells.
pub fn read(reading: &mut Reading, fields: &Fields, draft: &mut Draft, world: &World) {
    let rows = fields.rows();
    for row in 0..rows {
        let text = |name: &str| fields.cell(name, row).map(Field::text).unwrap_or_default().trim().to_owned();
        let is_empty = text("description").is_empty() && text("unit_price").is_empty();
        if is_empty && row + 1 == rows && row > 0 {
            continue;
        }
        let line = line(reading, row, &text, world);
        if let Some(net) = line.as_ref().and_then(|line| line.net(draft.currency).ok()) {
            reading.say_in(LAST_COLUMN, Some(row), Tone::Understood, world.amount(net, draft.currency));
        }
        draft.lines.extend(line);
    }
}

fn line(reading: &mut Reading, row: usize, text: &impl Fn(&str) -> String, world: &World) -> Option<Line> {
    let mut refuse = |name, kind: FlawKind, tone| {
        let flaw = Flaw::new(name, kind);
        reading.say_in(name, Some(row), tone, crate::app::flaw_text(&flaw, world.messages));
    };
    for name in ["description", "quantity", "unit_price"] {
        if text(name).is_empty() {
            refuse(name, FlawKind::Required, Tone::Missing);
        }
    }
    let (typed, unit) = quantity(&text("quantity"));
    let rate = text("vat_rate");
    let quantity = reading.number(&typed, "quantity", Some(row), world);
    let unit_price = reading.number(&text("unit_price"), "unit_price", Some(row), world);
    let vat_rate = match rate.as_str() {
        "" => Some(Percent::ZERO),
        typed => reading.percent(typed, "vat_rate", Some(row), world),
    };
    Some(Line {
        description: text("description"),
        quantity: quantity?,
        unit,
        unit_price: unit_price?,
        vat_rate: vat_rate?,
    })
}

/// `2.5 h`: the number, and what is counted.
fn quantity(text: &str) -> (String, String) {
    let is_number = |c: char| c.is_ascii_digit() || "., '’-\u{a0}\u{202f}".contains(c);
    let end = text.find(|c| !is_number(c)).unwrap_or(text.len());
    let (number, unit) = text.split_at_checked(end).unwrap_or((text, ""));
    (number.trim().to_owned(), unit.trim().to_owned())
}

/// VAT by rate and the totals, as they would be printed.
pub fn totals(draft: &Draft, world: &World) -> Vec<(String, Minor)> {
    let Ok(totals) = draft.totals() else { return Vec::new() };
    let language = world.messages.language();
    let rates = totals.groups.iter().map(|group| {
        let base = format::amount(language, group.base, draft.currency);
        let words = crate::text::args![rate = format::percent(language, group.rate), base = base];
        (world.messages.format("tui-vat-on", &words), group.vat)
    });
    let net = (world.text("word-net"), totals.net);
    std::iter::once(net).chain(rates).chain([(world.text("word-total"), totals.gross)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("3", "3", "")]
    #[case("2,5 h", "2,5", "h")]
    #[case("1 200 pages", "1 200", "pages")]
    #[case("10jours", "10", "jours")]
    fn a_quantity_may_have_its_unit(#[case] text: &str, #[case] number: &str, #[case] unit: &str) {
        assert_eq!(quantity(text), (number.to_owned(), unit.to_owned()));
    }
}
