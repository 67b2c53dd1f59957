//! What was understood of a form: remarks beside its fields, words below them, and what saving would do.

use ratatui::text::Line;

use super::fields::Fields;
use crate::app::flaw_text;
use crate::calendar::{Day, parse_day};
use crate::domain::flaw::{Flaw, FlawKind};
use crate::money::{Currency, Decimal, Minor, Percent, parse_amount, parse_decimal};
use crate::text::format;
use crate::tui::wish::Wish;
use crate::tui::world::World;

/// A form as it is read after each key.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    remarks: Vec<Remark>,
    /// Sums and consequences, below the fields.
    pub foot: Vec<Line<'static>>,
    /// What saving does; `None` while something is wrong.
    pub wish: Option<Wish>,
    /// What the second key does after a question, for instance issuing.
    pub final_wish: Option<Final>,
}

/// A wish that can't be taken back, with the question that comes before it.
#[derive(Clone, Debug)]
pub struct Final {
    pub wish: Wish,
    pub question: String,
}

/// Words beside a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    pub name: &'static str,
    pub row: Option<usize>,
    pub tone: Tone,
    pub text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tone {
    /// What was understood.
    Understood,
    /// It passes all the same.
    Warning,
    /// Nothing is there yet: told once the user was there.
    Missing,
    Wrong,
}

impl Reading {
    pub fn say(&mut self, name: &'static str, tone: Tone, text: impl Into<String>) {
        self.say_in(name, None, tone, text);
    }

    pub fn say_in(&mut self, name: &'static str, row: Option<usize>, tone: Tone, text: impl Into<String>) {
        self.remarks.push(Remark { name, row, tone, text: text.into() });
    }

    /// Whether saving is refused.
    pub fn is_wrong(&self) -> bool {
        self.remarks.iter().any(|remark| remark.tone >= Tone::Missing)
    }

    /// How many fields are missing or wrong.
    pub fn faults(&self) -> usize {
        self.remarks.iter().filter(|remark| remark.tone >= Tone::Missing).count()
    }

    /// The gravest remark about a field.
    pub fn about(&self, name: &str, row: Option<usize>) -> Option<&Remark> {
        self.remarks.iter().filter(|remark| remark.name == name && remark.row == row).max_by_key(|r| r.tone)
    }

    /// Takes over what the domain finds wrong.
    pub fn flaws(&mut self, flaws: &[Flaw], world: &World) {
        for flaw in flaws {
            let tone = match flaw.kind {
                FlawKind::Required | FlawKind::NoLines => Tone::Missing,
                _ if flaw.is_warning() => Tone::Warning,
                _ => Tone::Wrong,
            };
            self.say(flaw.field, tone, flaw_text(flaw, world.messages));
        }
    }

    /// Reads a day, and says which one it is. `None` where nothing or nonsense was typed.
    pub fn day(&mut self, fields: &Fields, name: &'static str, world: &World) -> Option<Day> {
        self.day_from(fields, name, world.clock.today, world)
    }

    /// The same where `+30` counts from another day than today.
    pub fn day_from(&mut self, fields: &Fields, name: &'static str, from: Day, world: &World) -> Option<Day> {
        let text = fields.given(name)?;
        match parse_day(&text, from) {
            Ok(day) => {
                let shown = format::day_with_weekday(world.messages.language(), day);
                self.say(name, Tone::Understood, shown);
                Some(day)
            }
            Err(_) => {
                self.say(name, Tone::Wrong, world.text("tui-day-forms"));
                None
            }
        }
    }

    /// Reads an amount greater than zero, and says which one it is.
    pub fn amount(
        &mut self,
        fields: &Fields,
        name: &'static str,
        currency: Currency,
        world: &World,
    ) -> Option<Minor> {
        let text = fields.given(name)?;
        match parse_amount(&text, currency) {
            Ok(amount) => {
                self.say(name, Tone::Understood, world.money(amount, currency));
                if !amount.is_positive() {
                    self.flaws(&[Flaw::new(name, FlawKind::NotPositive)], world);
                }
                Some(amount).filter(|amount| amount.is_positive())
            }
            Err(_) => {
                let example =
                    world.amount(Minor::round_from(Decimal::new(12345, 1), currency).ok()?, currency);
                let words = crate::text::args![example = example];
                self.say(name, Tone::Wrong, world.messages.format("tui-not-an-amount", &words));
                None
            }
        }
    }

    /// Reads a number of a cell or field; `None` where nothing or nonsense was typed.
    pub fn number(
        &mut self,
        text: &str,
        name: &'static str,
        row: Option<usize>,
        world: &World,
    ) -> Option<Decimal> {
        match parse_decimal(text) {
            _ if text.trim().is_empty() => None,
            Ok(number) => Some(number),
            Err(_) => {
                self.say_in(name, row, Tone::Wrong, world.text("tui-not-a-number"));
                None
            }
        }
    }

    /// Reads a percentage of a cell or field, with or without its sign.
    pub fn percent(
        &mut self,
        text: &str,
        name: &'static str,
        row: Option<usize>,
        world: &World,
    ) -> Option<Percent> {
        let number = parse_decimal(text.trim_end_matches(['%', ' ', '\u{a0}', '\u{202f}'])).ok();
        let rate = number.filter(|rate| (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(rate));
        if rate.is_none() {
            let flaw = Flaw::new(name, FlawKind::NotAPercent);
            self.say_in(name, row, Tone::Wrong, flaw_text(&flaw, world.messages));
        }
        rate.map(Percent)
    }

    /// Says that a field is needed, where it is empty.
    pub fn need(&mut self, fields: &Fields, name: &'static str, world: &World) {
        if fields.text(name).is_empty() {
            self.flaws(&[Flaw::new(name, FlawKind::Required)], world);
        }
    }

    /// Offers to save, if nothing is wrong.
    pub fn offer(&mut self, wish: Option<Wish>) {
        self.wish = wish.filter(|_| !self.is_wrong());
    }

    /// Offers a step that can't be taken back, if nothing is wrong.
    pub fn offer_final(&mut self, last: Option<Final>) {
        self.final_wish = last.filter(|_| !self.is_wrong());
    }
}
