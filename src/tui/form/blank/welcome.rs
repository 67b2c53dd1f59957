//! The first form of all: who the user is. It makes the ledger.

use std::path::Path;

use ratatui::text::Line;

use super::house;
use crate::domain::company::Company;
use crate::text::{Language, args, clean};
use crate::tui::action::{Action, Deed};
use crate::tui::form::Blank;
use crate::tui::form::field::Field;
use crate::tui::form::fields::Fields;
use crate::tui::form::reading::{Reading, Tone};
use crate::tui::question::{Answer, Question};
use crate::tui::wish::Wish;
use crate::tui::world::World;

/// A company to begin with.
pub struct WelcomeBlank {
    /// Where the ledger will be.
    path: String,
}

impl WelcomeBlank {
    pub fn new(ledger: &Path) -> Self {
        Self { path: clean(&ledger.display().to_string()).into_owned() }
    }

    fn company(fields: &Fields) -> Company {
        let mut company = Company::new(fields.text("name"), fields.text("country").to_uppercase());
        company.email = fields.given("email");
        company.vat_id = fields.given("vat_id");
        company.iban = fields.given("iban");
        company
    }
}

impl Blank for WelcomeBlank {
    fn title(&self, world: &World) -> String {
        world.text("tui-form-welcome")
    }

    fn questions(&self) -> Vec<Question> {
        Vec::new()
    }

    fn receive(&mut self, _answer: &Answer) {}

    fn fields(&mut self, world: &World) -> Option<Vec<Field>> {
        let country = match world.messages.language() {
            Language::Fr => "FR",
            Language::Nl => "NL",
            Language::De => "DE",
            Language::En => "",
        };
        Some(vec![
            house::line("name", "", world),
            house::line("country", country, world).columns(4),
            house::line("vat_id", "", world),
            house::line("iban", "", world),
            house::line("email", "", world),
        ])
    }

    fn read(&mut self, fields: &mut Fields, world: &World) -> Reading {
        let mut reading = Reading::default();
        let company = Self::company(fields);
        if company.address.country.is_empty() {
            reading.need(fields, "country", world);
        } else {
            reading.say("country", Tone::Understood, company.currency.to_string());
        }
        let flaws = company.check();
        let is_empty = |name: &str| name == "country" && company.address.country.is_empty();
        let flaws: Vec<_> = flaws.into_iter().filter(|flaw| !is_empty(flaw.field)).collect();
        reading.flaws(&flaws, world);
        let key = world.keys.label(Action::Deed(Deed::Company));
        let later = world.messages.format("tui-welcome-later", &args![key = key]);
        reading.foot = vec![
            Line::raw(world.text("tui-welcome-what")),
            Line::styled(self.path.clone(), world.theme.strong),
            Line::default(),
            Line::styled(later, world.theme.dim),
            Line::styled(world.text("tui-welcome-demo"), world.theme.dim),
        ];
        reading.offer(Some(Wish::SetCompany(Box::new(company))));
        reading
    }
}
