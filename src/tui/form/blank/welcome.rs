//! The first form of all: who the user is. It asks what an invoice needs, and makes the ledger.

use std::path::{Path, PathBuf};

use ratatui::text::Line;

use super::house;
use crate::domain::client::{is_country, is_iban};
use crate::domain::company::Company;
use crate::domain::identifier::registration_of_vat;
use crate::money::Currency;
use crate::text::{Language, args, clean};
use crate::tui::action::{Action, Deed};
use crate::tui::form::Blank;
use crate::tui::form::field::Field;
use crate::tui::form::fields::Fields;
use crate::tui::form::pick::Candidate;
use crate::tui::form::reading::{Reading, Tone};
use crate::tui::newcomer::Newcomer;
use crate::tui::overlay::why::Why;
use crate::tui::question::{Answer, Question};
use crate::tui::tab::Tab;
use crate::tui::view::View;
use crate::tui::wish::Wish;
use crate::tui::world::World;

/// A company to begin with.
pub struct WelcomeBlank {
    /// Where the ledger will be.
    path: String,
    /// Ways to go on once there is a ledger.
    next: Option<Why>,
}

impl WelcomeBlank {
    pub fn new(ledger: &Path) -> Self {
        Self { path: clean(&ledger.display().to_string()).into_owned(), next: None }
    }

    fn foot(&self, world: &World) -> Vec<Line<'static>> {
        let key = world.keys.label(Action::Deed(Deed::Company));
        let later = world.messages.format("tui-welcome-later", &args![key = key]);
        vec![
            Line::raw(world.text("tui-welcome-what")),
            Line::styled(self.path.clone(), world.theme.strong),
            Line::styled(later, world.theme.dim),
            Line::styled(world.text("tui-welcome-demo"), world.theme.dim),
        ]
    }
}

/// The country of most who speak a language; of English, none.
const fn home_of(language: Language) -> &'static str {
    match language {
        Language::Fr => "FR",
        Language::Nl => "NL",
        Language::De => "DE",
        Language::En => "",
    }
}

/// The code that is typed or was chosen; empty while it is neither.
fn country(fields: &Fields) -> String {
    let code = fields.text("country").to_uppercase();
    if is_country(&code) { code } else { String::new() }
}

/// What follows from the country and the VAT number stands there until the user types something else.
fn propose(fields: &mut Fields) {
    let country = country(fields);
    if !country.is_empty() {
        house::propose_currency(fields, Company::new("", country.as_str()).currency);
    }
    let registration = registration_of_vat(&fields.text("vat_id"), &country).unwrap_or_default();
    if let Some(field) = fields.get_mut("registration_id").filter(|field| !field.is_changed())
        && field.text() != registration
    {
        field.propose(&registration);
    }
}

/// The company with the numbers that the settings want.
fn company(reading: &mut Reading, fields: &Fields, world: &World) -> Company {
    let mut company = Company::new(fields.text("name"), country(fields));
    let numbering = &world.config.settings.numbering;
    if let (Ok(invoices), Ok(credit_notes)) = (numbering.invoice.parse(), numbering.credit_note.parse()) {
        company.invoice_numbers = invoices;
        company.credit_note_numbers = credit_notes;
    }
    company.address.street = fields.text("street");
    company.address.postcode = fields.text("postcode");
    company.address.city = fields.text("city");
    company.vat_id = fields.given("vat_id").map(|id| id.to_uppercase());
    company.registration_id = fields.given("registration_id");
    company.iban = fields.given("iban").map(|iban| iban.to_uppercase());
    company.bic = fields.given("bic").map(|bic| bic.to_uppercase());
    company.email = fields.given("email");
    company.currency = house::currency(reading, fields, world).unwrap_or(company.currency);
    company
}

/// What was understood, and what an empty field costs.
fn remarks(reading: &mut Reading, fields: &Fields, world: &World) {
    let typed = fields.text("country");
    let code = country(fields);
    if typed.is_empty() {
        reading.need(fields, "country", world);
    } else if code.is_empty() {
        reading.say("country", Tone::Missing, world.text("welcome-no-such-country"));
    } else {
        let id = format!("document-country-{}", code.to_lowercase());
        if world.messages.has(&id) {
            reading.say("country", Tone::Understood, world.text(&id));
        }
    }
    if fields.given("iban").is_some_and(|iban| is_iban(&iban.to_uppercase())) {
        reading.say("iban", Tone::Understood, world.text("welcome-account-right"));
    }
    let empties = [
        ("street", "welcome-needs-address"),
        ("vat_id", "welcome-needs-vat-id"),
        ("iban", "welcome-needs-account"),
        ("bic", "welcome-needs-bic"),
        ("logo", "welcome-logo"),
    ];
    for (name, message) in empties.into_iter().filter(|(name, _)| fields.text(name).is_empty()) {
        reading.say(name, Tone::Understood, world.text(message));
    }
}

/// The file of the logo, as the settings write folders.
fn logo(reading: &mut Reading, fields: &Fields, world: &World) -> Option<PathBuf> {
    let file = world.config.expanded(Path::new(&fields.given("logo")?));
    let is_picture = file
        .extension()
        .is_some_and(|extension| ["png", "svg"].iter().any(|known| extension.eq_ignore_ascii_case(known)));
    let (tone, words) = if is_picture {
        (Tone::Understood, clean(&file.display().to_string()).into_owned())
    } else {
        (Tone::Wrong, world.text("welcome-not-a-logo"))
    };
    reading.say("logo", tone, words);
    Some(file)
}

/// The ways to go on: first entries by hand, or tables of another program.
fn next(world: &World) -> Why {
    let key = |action| world.keys.label(action);
    let words = args![
        clients = key(Action::Show(Tab::Clients)),
        invoices = key(Action::Show(Tab::Invoices)),
        new = key(Action::Deed(Deed::New)),
    ];
    let by_hand = world.messages.format("welcome-by-hand", &words);
    let tables = world.text("welcome-tables");
    let commands = [
        "relance import clients FILE.csv — code, name",
        "relance import invoices FILE.csv — number, client, issue_date, due_date, gross, currency",
        "relance import payments FILE.csv — invoice, date, amount",
    ];
    let columns = world.text("welcome-columns");
    let demo = world.text("tui-welcome-demo");
    let air = String::new;
    let mut reasons = vec![by_hand, air(), tables];
    reasons.extend(commands.map(str::to_owned));
    reasons.extend([columns, air(), demo]);
    Why { title: world.text("welcome-made"), reasons, sum: Vec::new() }
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
        let line = |name| house::line(name, "", world);
        let currencies = Currency::all().map(|currency| Candidate::new(currency.code(), "")).collect();
        Some(vec![
            line("name"),
            house::country_field(home_of(world.messages.language()), world).proposed(),
            line("street"),
            line("postcode").columns(12),
            line("city"),
            line("vat_id"),
            line("registration_id"),
            line("iban").columns(30),
            line("bic").columns(14),
            Field::pick("currency", house::label("currency", world), "", currencies).columns(5),
            line("email"),
            line("logo").columns(30),
        ])
    }

    fn read(&mut self, fields: &mut Fields, world: &World) -> Reading {
        let mut reading = Reading::default();
        propose(fields);
        let company = company(&mut reading, fields, world);
        remarks(&mut reading, fields, world);
        let logo = logo(&mut reading, fields, world);
        let is_told = |name: &str| name == "country";
        let flaws: Vec<_> = company.check().into_iter().filter(|flaw| !is_told(flaw.field)).collect();
        reading.flaws(&flaws, world);
        reading.foot = self.foot(world);
        self.next = Some(next(world));
        reading.offer(Some(Wish::Begin(Box::new(Newcomer { company, logo }))));
        reading
    }

    fn afterwards(&mut self) -> Option<Box<dyn View>> {
        self.next.take().map(Why::boxed)
    }
}

#[cfg(test)]
mod tests;
