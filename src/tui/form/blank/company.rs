//! The user's own firm.

use std::sync::Arc;

use super::house;
use crate::domain::company::{Company, ReferenceKind, VatScheme};
use crate::tui::form::field::Field;
use crate::tui::form::fields::Fields;
use crate::tui::form::reading::{Reading, Tone};
use crate::tui::form::{Blank, FormId};
use crate::tui::lookup::register::Register;
use crate::tui::question::Answer;
use crate::tui::wish::Wish;
use crate::tui::world::World;

/// The company as it is.
#[derive(Default)]
pub struct CompanyBlank {
    register: Option<Arc<Register>>,
    /// What the form does not show stays.
    former: Option<Company>,
}

const SCHEMES: [VatScheme; 2] = [VatScheme::Normal, VatScheme::Franchise];
const REFERENCES: [ReferenceKind; 2] = [ReferenceKind::Ogm, ReferenceKind::Rf];

impl CompanyBlank {
    fn company(former: &Company, reading: &mut Reading, fields: &Fields, world: &World) -> Company {
        let mut company = former.clone();
        company.name = fields.text("name");
        company.address = house::address(fields);
        company.email = fields.given("email");
        company.phone = fields.given("phone");
        company.website = fields.given("website");
        company.vat_id = fields.given("vat_id");
        company.registration_id = fields.given("registration_id");
        company.legal_form = fields.given("legal_form");
        company.iban = fields.given("iban");
        company.bic = fields.given("bic").map(|bic| bic.to_uppercase());
        company.language = fields.given("language").map(|code| code.to_lowercase());
        company.vat_scheme = fields.text("vat_scheme").parse().unwrap_or_default();
        company.reference_kind = fields.text("reference_kind").parse().unwrap_or(former.reference_kind);
        reading.need(fields, "currency", world);
        company.currency = house::currency(reading, fields, world).unwrap_or(former.currency);
        reading.need(fields, "terms_days", world);
        company.terms_days = house::days(reading, fields, "terms_days", world).unwrap_or(former.terms_days);
        read_numbers(&mut company, reading, fields, world);
        company
    }
}

/// The patterns of numbers, with the number that each would give next year’s first document.
fn read_numbers(company: &mut Company, reading: &mut Reading, fields: &Fields, world: &World) {
    let year = world.clock.today.year();
    for (name, pattern) in [
        ("invoice_numbers", &mut company.invoice_numbers),
        ("credit_note_numbers", &mut company.credit_note_numbers),
    ] {
        match fields.text(name).parse() {
            Ok(read) => {
                *pattern = read;
                let words = crate::text::args![number = pattern.number(year, 1)];
                reading.say(name, Tone::Understood, world.messages.format("tui-number-such-as", &words));
            }
            Err(_) => reading.say(name, Tone::Wrong, world.text("tui-not-a-pattern")),
        }
    }
}

impl Blank for CompanyBlank {
    fn title(&self, world: &World) -> String {
        world.text("tui-form-company")
    }

    fn id(&self) -> Option<FormId> {
        Some(FormId::Company)
    }

    fn receive(&mut self, answer: &Answer) {
        if let Answer::Register(register) = answer {
            self.register = Some(register.clone());
        }
    }

    fn fields(&mut self, world: &World) -> Option<Vec<Field>> {
        let register = self.register.as_ref()?;
        let company = register.company.clone();
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let line = |name, value: &str| house::line(name, value, world);
        let label = |name: &str| house::label(name, world);
        let schemes = SCHEMES.map(|scheme| {
            (scheme.as_str().to_owned(), world.text(&format!("tui-scheme-{}", scheme.as_str())))
        });
        let references = REFERENCES
            .map(|kind| (kind.as_str().to_owned(), world.text(&format!("tui-reference-{}", kind.as_str()))));
        let scheme = company.vat_scheme.as_str();
        let reference = company.reference_kind.as_str();
        let [street, postcode, city, country] = house::address_fields(&company.address, world);
        let fields = vec![
            line("name", &company.name),
            street,
            postcode,
            city,
            country,
            line("email", &text(&company.email)),
            line("phone", &text(&company.phone)),
            line("website", &text(&company.website)),
            line("legal_form", &text(&company.legal_form)),
            line("vat_id", &text(&company.vat_id)),
            line("registration_id", &text(&company.registration_id)),
            Field::choice("vat_scheme", label("vat-scheme"), scheme, schemes).columns(40),
            line("iban", &text(&company.iban)).columns(36),
            line("bic", &text(&company.bic)).columns(14),
            line("language", &text(&company.language)).columns(4),
            line("currency", company.currency.code()).columns(5),
            house::terms_field(register, &company.terms_days.to_string(), world),
            line("invoice_numbers", &company.invoice_numbers.to_string()),
            line("credit_note_numbers", &company.credit_note_numbers.to_string()),
            Field::choice("reference_kind", label("reference-kind"), reference, references).columns(40),
        ];
        self.former = Some(company);
        Some(fields)
    }

    fn read(&mut self, fields: &mut Fields, world: &World) -> Reading {
        let mut reading = Reading::default();
        let Some(former) = &self.former else { return reading };
        let company = Self::company(former, &mut reading, fields, world);
        reading.flaws(&company.check(), world);
        reading.offer(Some(Wish::SetCompany(Box::new(company))));
        reading
    }
}
