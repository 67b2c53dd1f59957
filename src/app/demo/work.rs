//! What the studio sells, as lines of documents.

use serde::Deserialize;

use super::dice::Dice;
use super::player::Player;
use super::table::{Translated, rows, text_of};
use crate::calendar::{Day, Month};
use crate::domain::invoice::Line;
use crate::money::{Decimal, Percent};
use crate::text::format::month_long;

const WORKS: &str = include_str!("../../../assets/demo/works.csv");
const UNITS: &str = include_str!("../../../assets/demo/units.csv");

/// The price list.
pub struct Works {
    works: Vec<Work>,
    units: Vec<Translated>,
    names: Vec<Translated>,
}

#[derive(Deserialize)]
struct Work {
    key: String,
    unit: String,
    price: Decimal,
    least: Decimal,
    most: Decimal,
    step: Decimal,
    vat: Decimal,
}

impl Works {
    pub fn read() -> Self {
        Self { works: rows(WORKS), units: rows(UNITS), names: rows(WORKS) }
    }

    /// A line of a document to a client; `None` for an unknown key.
    pub fn line(&self, key: &str, quantity: Decimal, player: &Player, day: Day) -> Option<Line> {
        let work = self.find(key)?;
        let month = month_long(player.language, Month::of(day));
        let rate = if player.vat_case.charges_vat() { work.vat } else { Decimal::ZERO };
        Some(Line {
            description: text_of(&self.names, key, player.language).replace("{month}", &month),
            quantity,
            unit: text_of(&self.units, &work.unit, player.language),
            unit_price: work.price,
            vat_rate: Percent(rate),
        })
    }

    /// A usual quantity of a work.
    pub fn quantity(&self, key: &str, dice: &mut Dice) -> Decimal {
        self.find(key).map_or(Decimal::ONE, |work| {
            let steps = ((work.most - work.least) / work.step).try_into().unwrap_or(0);
            work.least + work.step * Decimal::from(dice.between(0, steps))
        })
    }

    fn find(&self, key: &str) -> Option<&Work> {
        self.works.iter().find(|work| work.key == key)
    }
}
