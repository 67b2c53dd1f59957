//! An invoice that is being written: saved as a draft, or issued at once.

use std::sync::Arc;

use super::{house, lines, payment};
use crate::app::SavedClient;
use crate::calendar::Day;
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::invoice::{DocumentKind, Draft};
use crate::domain::vat::VatCase;
use crate::text::{args, format};
use crate::tui::form::Blank;
use crate::tui::form::field::Field;
use crate::tui::form::fields::Fields;
use crate::tui::form::reading::{Final, Reading, Tone};
use crate::tui::lookup::register::Register;
use crate::tui::question::{Answer, Question};
use crate::tui::wish::Wish;
use crate::tui::world::World;

/// A new invoice, or a draft to go on with.
#[derive(Default)]
pub struct InvoiceBlank {
    id: Option<DocumentId>,
    client: Option<ClientId>,
    register: Option<Arc<Register>>,
    /// The day of issue as it was read last, and the number that goes with one.
    issued: Option<Day>,
    number: Option<(Day, String)>,
    /// The draft that is gone on with: what the form does not show of it stays.
    former: Option<Draft>,
}

const CASES: [VatCase; 8] = [
    VatCase::Standard,
    VatCase::Franchise,
    VatCase::IntraEuService,
    VatCase::IntraEuGoods,
    VatCase::Export,
    VatCase::OutsideEu,
    VatCase::DomesticReverseCharge,
    VatCase::Exempt,
];

impl InvoiceBlank {
    pub fn new(client: Option<ClientId>) -> Self {
        Self { client, ..Self::default() }
    }

    pub fn of_draft(id: DocumentId) -> Self {
        Self { id: Some(id), ..Self::default() }
    }

    /// The usual rate of the seller's country, where it is known.
    fn usual_rate(&self) -> &'static str {
        let company = self.register.as_ref().map(|register| &register.company);
        match company.map(|company| company.address.country.as_str()) {
            Some("BE" | "NL" | "ES" | "LV" | "LT" | "CZ") => "21",
            Some("FR" | "AT" | "GB" | "BG" | "SK") => "20",
            Some("DE" | "CY") => "19",
            Some("LU") => "17",
            Some("IT" | "SI") => "22",
            Some("PT" | "PL" | "IE") => "23",
            _ => "0",
        }
    }

    /// The case of VAT that follows from the two parties, as long as the user has chosen none.
    fn propose(&self, fields: &mut Fields, client: Option<&SavedClient>) {
        let (Some(register), Some(saved)) = (&self.register, client) else { return };
        let case = VatCase::of_service(&register.company, &saved.client);
        let currency = saved.client.currency.unwrap_or(register.company.currency);
        if self.former.is_none() {
            house::propose_currency(fields, currency);
        }
        let Some(field) = fields.get_mut("vat_case") else { return };
        if self.former.is_none() && !field.is_changed() && field.text() != case.as_str() {
            field.propose(case.as_str());
        }
    }

    fn draft(&self, reading: &mut Reading, fields: &Fields, saved: &SavedClient, world: &World) -> Draft {
        let currency = house::currency(reading, fields, world).unwrap_or(world.ledger.home.currency);
        let former = self.former.clone().filter(|former| former.client == saved.id);
        let mut draft = former.unwrap_or_else(|| Draft::new(DocumentKind::Invoice, saved.id, currency));
        draft.currency = currency;
        draft.issue_day = reading.day(fields, "issue_date", world);
        draft.due_day = reading.day(fields, "due_date", world);
        draft.delivered = reading.day(fields, "delivered", world);
        draft.po_number = fields.given("po_number");
        draft.note = fields.given("note");
        draft.vat_case = fields.text("vat_case").parse().unwrap_or_default();
        draft.lines.clear();
        draft.fixed = None;
        lines::read(reading, fields, &mut draft, world);
        draft
    }

    /// Says the days that follow where none is typed.
    fn say_days(&self, reading: &mut Reading, draft: &Draft, saved: &SavedClient, world: &World) {
        let Some(register) = &self.register else { return };
        let (issued, due) = draft.days(world.clock.today, &register.company, &saved.client);
        let language = world.messages.language();
        let shown = |day| format::day_with_weekday(language, day);
        if draft.issue_day.is_none() {
            let words = args![day = shown(issued)];
            reading.say("issue_date", Tone::Understood, world.messages.format("tui-day-of-issue", &words));
        }
        if draft.due_day.is_none() {
            let days = issued.days_until(due);
            let words = args![day = shown(due), days = days];
            reading.say("due_date", Tone::Understood, world.messages.format("tui-day-of-terms", &words));
        }
    }

    fn question(&self, draft: &Draft, saved: &SavedClient, world: &World) -> String {
        let issued = draft.issue_day.unwrap_or(world.clock.today);
        let number =
            self.number.as_ref().filter(|(day, _)| *day == issued).map(|(_, number)| number.as_str());
        let gross = draft.totals().map(|totals| totals.gross).unwrap_or_default();
        let words = args![
            number = number.unwrap_or("…"),
            gross = world.money(gross, draft.currency),
            client = saved.client.name.as_str()
        ];
        world.messages.format("tui-issue-question", &words)
    }
}

impl Blank for InvoiceBlank {
    fn title(&self, world: &World) -> String {
        world.text(if self.id.is_some() { "tui-form-draft" } else { "tui-form-invoice" })
    }

    fn questions(&self) -> Vec<Question> {
        std::iter::once(Question::Register).chain(self.issued.map(Question::NextNumber)).collect()
    }

    fn receive(&mut self, answer: &Answer) {
        match answer {
            Answer::Register(register) => self.register = Some(register.clone()),
            Answer::NextNumber(day, number) => self.number = Some((*day, number.clone())),
            _ => {}
        }
    }

    fn fields(&mut self, world: &World) -> Option<Vec<Field>> {
        let register = self.register.clone()?;
        let saved = self.id.and_then(|id| register.drafts.iter().find(|saved| saved.id == id));
        self.former = saved.map(|saved| saved.draft.clone());
        let former = self.former.as_ref();
        let client = former.map(|draft| draft.client).or(self.client);
        let code = client.map(|id| house::code_of(&register, id)).unwrap_or_default();
        let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        let text = |pick: fn(&Draft) -> Option<&String>| former.and_then(pick).cloned().unwrap_or_default();
        let label = |name: &str| house::label(name, world);
        let case = former.map_or(VatCase::Standard, |draft| draft.vat_case);
        let cases = CASES.map(|case| {
            let id = format!("tui-vat-{}", case.as_str().replace('_', "-"));
            (case.as_str().to_owned(), world.text(&id))
        });
        let date = |name, value| house::line(name, &day(value), world).columns(18);
        let mut fields = vec![
            Field::pick("client", label("client"), &code, house::clients(&register)).columns(18),
            date("issue_date", former.and_then(|draft| draft.issue_day)),
            date("due_date", former.and_then(|draft| draft.due_day)),
            date("delivered", former.and_then(|draft| draft.delivered)),
            house::line("po_number", &text(|draft| draft.po_number.as_ref()), world).columns(18),
            house::currency_field(&register, former.map(|draft| draft.currency), world),
            Field::choice("vat_case", label("vat-case"), case.as_str(), cases).columns(40),
        ];
        let rows: Vec<Vec<Field>> = match former {
            Some(draft) if !draft.lines.is_empty() => {
                draft.lines.iter().map(|line| lines::cells(line, draft.currency, world)).collect()
            }
            _ => vec![self.cells(world)],
        };
        for (row, cells) in rows.into_iter().enumerate() {
            fields.extend(cells.into_iter().map(|cell| cell.in_row(row)));
        }
        fields.push(Field::note("note", label("note"), &text(|draft| draft.note.as_ref())).lines(2));
        Some(fields)
    }

    fn cells(&self, world: &World) -> Vec<Field> {
        lines::empty(self.usual_rate(), world)
    }

    fn read(&mut self, fields: &mut Fields, world: &World) -> Reading {
        let mut reading = Reading::default();
        reading.need(fields, "client", world);
        reading.need(fields, "currency", world);
        let Some(register) = self.register.clone() else { return reading };
        let saved = house::client(&mut reading, fields, &register, world);
        self.propose(fields, saved);
        let unknown = SavedClient { id: ClientId(0), client: crate::domain::client::Client::new("", "") };
        let client = saved.unwrap_or(&unknown);
        let draft = self.draft(&mut reading, fields, client, world);
        self.say_days(&mut reading, &draft, client, world);
        self.issued = Some(draft.issue_day.unwrap_or(world.clock.today));
        reading.foot = payment::sums(&lines::totals(&draft, world), draft.currency, world);
        if !reading.is_wrong() {
            reading.flaws(&draft.check(), world);
        }
        if saved.is_some() {
            let last = Final {
                question: self.question(&draft, client, world),
                wish: Wish::Issue(self.id, Box::new(draft.clone())),
            };
            reading.offer_final(Some(last));
            reading.offer(Some(Wish::SaveDraft(self.id, Box::new(draft))));
        }
        reading
    }

    fn can_finish(&self) -> bool {
        true
    }
}
