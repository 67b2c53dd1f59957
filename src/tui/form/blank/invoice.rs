//! An invoice that is being written: saved as a draft, or issued at once.

mod former;

use std::sync::Arc;

use self::former::Offers;
use super::{house, lines, payment};
use crate::app::{SavedClient, gap_names};
use crate::calendar::Day;
use crate::domain::checklist::gaps;
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::invoice::{Document, DocumentKind, Draft};
use crate::domain::vat::VatCase;
use crate::text::{args, format};
use crate::tui::form::field::Field;
use crate::tui::form::fields::Fields;
use crate::tui::form::pick::Candidate;
use crate::tui::form::reading::{Final, Reading, Tone};
use crate::tui::form::{Blank, FormId};
use crate::tui::lookup::register::Register;
use crate::tui::lookup::template::Like;
use crate::tui::question::{Answer, Question};
use crate::tui::wish::Wish;
use crate::tui::world::World;

/// A new invoice, or a draft to go on with.
#[derive(Default)]
pub struct InvoiceBlank {
    id: Option<DocumentId>,
    client: Option<ClientId>,
    /// The former invoice that it is to be like, and that invoice once it was found.
    like: Option<Like>,
    template: Option<Option<Arc<Document>>>,
    register: Option<Arc<Register>>,
    offers: Option<Offers>,
    due_offer: Option<(Day, Arc<[Candidate]>)>,
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

    /// A new invoice with the lines of a former one.
    pub fn like(like: Like) -> Self {
        Self { like: Some(like), ..Self::default() }
    }

    /// Offers what former invoices to the client had, its own lines first.
    fn settle_offers(&mut self, fields: &mut Fields, client: Option<ClientId>, world: &World) {
        let Some(register) = &self.register else { return };
        if self.offers.as_ref().is_none_or(|offers| offers.client != client) {
            self.offers = Some(Offers::of(register, client, world));
        }
        let issued = self.issued.unwrap_or(world.clock.today);
        if self.due_offer.as_ref().is_none_or(|(day, _)| *day != issued) {
            self.due_offer = Some((issued, former::due_days(register, issued, world)));
        }
        if let (Some((_, days)), Some(field)) = (&self.due_offer, fields.get_mut("due_date")) {
            field.offer(days);
        }
        for row in 0..fields.rows() {
            let Some(offers) = &self.offers else { return };
            for (name, candidates) in [("description", &offers.texts), ("vat_rate", &offers.rates)] {
                fields.cell_mut(name, row).into_iter().for_each(|field| field.offer(candidates));
            }
        }
    }

    /// A text that was charged before comes with its price, unit and rate; the rate of a new line is that of the line
    /// before, or what the client was last charged.
    fn propose_cells(&self, fields: &mut Fields, client: Option<ClientId>) {
        let Some(register) = &self.register else { return };
        let currency = fields.text("currency").to_uppercase().parse().unwrap_or(register.company.currency);
        let case: VatCase = fields.text("vat_case").parse().unwrap_or_default();
        let mut rate = former::usual_rate(register, client);
        for row in 0..fields.rows() {
            let text = fields.cell("description", row).filter(|field| field.is_changed()).map(Field::text);
            let known = text.and_then(|text| former::line_like(register, client, currency, text.trim()));
            if let Some(line) = known {
                rate = line.vat_rate.to_string();
                lines::propose(fields, row, line, currency);
            }
            if !case.charges_vat() {
                "0".clone_into(&mut rate);
            }
            let Some(cell) = fields.cell_mut("vat_rate", row) else { continue };
            if cell.is_proposed() {
                cell.propose(&rate);
            } else {
                rate = cell.text().trim().to_owned();
            }
        }
    }

    /// The case of VAT that follows from the two parties, as long as the user has chosen none.
    fn propose(&self, fields: &mut Fields, client: Option<&SavedClient>) {
        let (Some(register), Some(saved)) = (&self.register, client) else { return };
        let case = VatCase::of_service(&register.company, &saved.client);
        let currency = saved.client.currency.unwrap_or(register.company.currency);
        if self.is_given() {
            return;
        }
        house::propose_currency(fields, currency);
        let Some(field) = fields.get_mut("vat_case") else { return };
        if !field.is_changed() && field.text() != case.as_str() {
            field.propose(case.as_str());
        }
    }

    /// Whether it began as another document.
    fn is_given(&self) -> bool {
        self.former.is_some() || self.template().is_some()
    }

    fn template(&self) -> Option<&Document> {
        self.template.as_ref()?.as_deref()
    }

    fn draft(&self, reading: &mut Reading, fields: &Fields, saved: &SavedClient, world: &World) -> Draft {
        let currency = house::currency(reading, fields, world).unwrap_or(world.ledger.home.currency);
        let former = self.former.clone().filter(|former| former.client == saved.id);
        let mut draft = former.unwrap_or_else(|| Draft::new(DocumentKind::Invoice, saved.id, currency));
        draft.currency = currency;
        draft.issue_day = reading.day(fields, "issue_date", world);
        let issued = draft.issue_day.unwrap_or(world.clock.today);
        draft.due_day = reading.day_from(fields, "due_date", issued, world);
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
        if draft.delivered.is_none() {
            reading.say("delivered", Tone::Understood, world.text("form-delivered-when-issued"));
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
        let question = world.messages.format("tui-issue-question", &words);
        let gaps = self.register.as_ref().map(|register| gaps(draft, &register.company, &saved.client));
        match gap_names(&gaps.unwrap_or_default(), world.messages) {
            what if what.is_empty() => question,
            what => format!("{question} {}", world.messages.format("tui-issue-lacks", &args![what = what])),
        }
    }
}

impl Blank for InvoiceBlank {
    fn title(&self, world: &World) -> String {
        match self.template() {
            Some(like) => world.messages.format("form-invoice-like", &args![number = like.number.as_str()]),
            None => world.text(if self.id.is_some() { "tui-form-draft" } else { "tui-form-invoice" }),
        }
    }

    fn id(&self) -> Option<FormId> {
        Some(self.id.map_or(FormId::Invoice, FormId::Draft))
    }

    /// Where the client is known already, its lines are what is asked for.
    fn begins_at(&self) -> Option<&'static str> {
        (self.id.is_none() && self.client.is_some()).then_some("description")
    }

    fn questions(&self) -> Vec<Question> {
        let like = self.like.filter(|_| self.template.is_none()).map(Question::Template);
        let number = self.issued.map(Question::NextNumber);
        std::iter::once(Question::Register).chain(like).chain(number).collect()
    }

    fn receive(&mut self, answer: &Answer) {
        match answer {
            Answer::Register(register) => self.register = Some(register.clone()),
            Answer::Template(found) => self.template = Some(found.clone()),
            Answer::NextNumber(day, number) => self.number = Some((*day, number.clone())),
            _ => {}
        }
    }

    fn fields(&mut self, world: &World) -> Option<Vec<Field>> {
        let register = self.register.clone()?;
        if self.like.is_some() && self.template.is_none() {
            return None;
        }
        let saved = self.id.and_then(|id| register.drafts.iter().find(|saved| saved.id == id));
        self.former = saved.map(|saved| saved.draft.clone());
        let begun = self.former.clone().or_else(|| self.template().map(again));
        let of_client = match self.like {
            Some(Like::LastOf(client)) => Some(client),
            Some(Like::Invoice(_)) | None => self.client,
        };
        let client = begun.as_ref().map(|draft| draft.client).or(of_client);
        self.offers = Some(Offers::of(&register, client, world));
        let mut fields = heading(begun.as_ref(), client, &register, world);
        let rows: Vec<Vec<Field>> = match &begun {
            Some(draft) if !draft.lines.is_empty() => {
                draft.lines.iter().map(|line| lines::cells(line, draft.currency, world)).collect()
            }
            _ => vec![self.cells(world)],
        };
        for (row, cells) in rows.into_iter().enumerate() {
            fields.extend(cells.into_iter().map(|cell| cell.in_row(row)));
        }
        let note = begun.and_then(|draft| draft.note).unwrap_or_default();
        fields.push(Field::note("note", house::label("note", world), &note).lines(2));
        Some(fields)
    }

    fn cells(&self, world: &World) -> Vec<Field> {
        lines::empty(world)
    }

    fn read(&mut self, fields: &mut Fields, world: &World) -> Reading {
        let mut reading = Reading::default();
        reading.need(fields, "client", world);
        reading.need(fields, "currency", world);
        let Some(register) = self.register.clone() else { return reading };
        let saved = house::client(&mut reading, fields, &register, world);
        self.propose(fields, saved);
        self.settle_offers(fields, saved.map(|saved| saved.id), world);
        self.propose_cells(fields, saved.map(|saved| saved.id));
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

/// What a former invoice gives to a new one.
fn again(document: &Document) -> Draft {
    let draft = Draft::new(DocumentKind::Invoice, document.client, document.currency);
    let (note, lines) = (document.note.clone(), document.lines.clone());
    Draft { vat_case: document.vat_case, note, lines, ..draft }
}

/// The fields above the lines.
fn heading(
    begun: Option<&Draft>,
    client: Option<ClientId>,
    register: &Register,
    world: &World,
) -> Vec<Field> {
    let code = client.map(|id| house::code_of(register, id)).unwrap_or_default();
    let label = |name: &str| house::label(name, world);
    let text = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let date = |name, value: Option<Day>| house::line(name, &text(value), world).columns(18);
    let due = text(begun.and_then(|draft| draft.due_day));
    let due = Field::suggest("due_date", label("due-date"), &due, Arc::default()).columns(18);
    let order = begun.and_then(|draft| draft.po_number.clone()).unwrap_or_default();
    let case = begun.map_or(VatCase::Standard, |draft| draft.vat_case);
    let cases = CASES.map(|case| {
        let id = format!("tui-vat-{}", case.as_str().replace('_', "-"));
        (case.as_str().to_owned(), world.text(&id))
    });
    vec![
        Field::pick("client", label("client"), &code, house::clients(register)).columns(18),
        date("issue_date", begun.and_then(|draft| draft.issue_day)),
        due,
        date("delivered", begun.and_then(|draft| draft.delivered)),
        house::line("po_number", &order, world).columns(18),
        house::currency_field(register, begun.map(|draft| draft.currency), world),
        Field::choice("vat_case", label("vat-case"), case.as_str(), cases).columns(40),
    ]
}
