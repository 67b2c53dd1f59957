//! The page of a client: what it owes, who it is, and everything that happened, the newest first.

use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use super::invoice::InvoicePage;
use crate::app::{Event, step_name};
use crate::domain::book::{Book, ClientIx};
use crate::domain::contact::Contact;
use crate::domain::id::ClientId;
use crate::domain::invoice::DocumentKind;
use crate::money::{Currency, Minor};
use crate::text::{args, clean};
use crate::tui::action::{Action, Context};
use crate::tui::list::{Listing, Rows};
use crate::tui::lookup::payments::can_be_reversed;
use crate::tui::lookup::story::Story;
use crate::tui::question::{Answer, Question};
use crate::tui::reckon::clients::{ClientLine, ClientList, ClientQuery};
use crate::tui::view::{Reaction, Subject, View};
use crate::tui::widget::sheet;
use crate::tui::widget::table::{self, Cell, Column, Row, Sight};
use crate::tui::wording;
use crate::tui::world::World;

/// The story of one client.
pub struct ClientPage {
    id: ClientId,
    name: String,
    figures: Option<Arc<ClientList>>,
    story: Listing<Story>,
}

/// Parts of the page.
struct Parts {
    figures: Rect,
    about: Rect,
    rows: Rect,
}

impl ClientPage {
    pub fn new(id: ClientId, name: &str) -> Self {
        Self { id, name: clean(name).into_owned(), figures: None, story: Listing::default() }
    }

    fn parts(&self, area: Rect) -> Parts {
        let air = u16::from(area.height > 18);
        let lines = u16::try_from(self.lines().len().max(1)).unwrap_or(1).min(area.height / 4);
        let part = |y: u16, height: u16| {
            Rect { y: (area.y + y).min(area.bottom()), height, ..area }.intersection(area)
        };
        let rows = lines + 1 + air;
        Parts {
            figures: part(0, lines),
            about: part(lines, 1),
            rows: Rect {
                width: area.width.saturating_sub(1),
                ..part(rows, area.height.saturating_sub(rows))
            },
        }
    }

    /// The amounts of the client, one line for each currency.
    fn lines(&self) -> Vec<ClientLine> {
        let Some(list) = &self.figures else { return Vec::new() };
        let is_ours = |ix: ClientIx| list.book.client(ix).id == self.id;
        list.rows.iter().filter(|line| is_ours(line.client)).copied().collect()
    }

    fn draw_figures(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let Some(list) = &self.figures else { return };
        for (line, y) in self.lines().iter().zip(area.top()..area.bottom()) {
            figures_line(list, line, world).render(Rect { y, height: 1, ..area }, buffer);
        }
    }

    fn draw_about(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let Some(story) = self.story.rows() else { return };
        let client = &story.client.client;
        let address = clean(&client.address.to_string()).into_owned();
        let parts = [
            Some(client.code.clone()),
            Some(address).filter(|address| !address.is_empty()),
            client.email.clone(),
            client.phone.clone(),
            client.vat_id.clone(),
        ];
        let words: Vec<String> = parts.into_iter().flatten().map(|part| clean(&part).into_owned()).collect();
        let text = format!("  {}", words.join(" · "));
        let text = crate::text::truncate(&text, usize::from(area.width)).into_owned();
        Line::styled(text, world.theme.dim).render(area, buffer);
    }

    /// Opens the document under the cursor.
    fn enter(&self) -> Vec<Reaction> {
        let Some(Event::Document(row)) = self.chosen() else { return Vec::new() };
        vec![Reaction::Enter(Box::new(InvoicePage::new(row.id, &row.number)))]
    }

    fn chosen(&self) -> Option<&Event> {
        self.story.rows()?.rows.get(self.story.at()?)
    }
}

fn figures_line(list: &ClientList, line: &ClientLine, world: &World) -> Line<'static> {
    let Some(currency) = line.currency.map(|ix| list.book.currency(ix)) else {
        return Line::styled(format!("  {}", world.text("tui-owes-nothing")), world.theme.dim);
    };
    let part = |id: &str, amount: Minor, style: Style| {
        let style = if amount.is_zero() { world.theme.dim } else { style };
        [
            Span::styled(format!("   {} ", world.text(id)), world.theme.dim),
            Span::styled(world.amount(amount, currency), style),
        ]
    };
    let parts = [
        part("word-open", line.open, world.theme.strong),
        part("word-overdue", line.overdue, world.theme.bad),
        part("unapplied", line.unapplied, world.theme.good),
    ];
    let currency = Span::styled(format!("  {currency}"), world.theme.heading);
    Line::from_iter(std::iter::once(currency).chain(parts.into_iter().flatten()))
}

/// What happened, about what, and how much.
fn row(event: &Event, book: Option<&Book>, world: &World) -> Row {
    let theme = &world.theme;
    let (what, about, style) = match event {
        Event::Document(row) => match row.kind {
            DocumentKind::Invoice => (world.text("kind-invoice"), row.number.clone(), theme.base),
            DocumentKind::CreditNote => (world.text("kind-credit-note"), row.number.clone(), theme.good),
        },
        Event::Payment(row) => {
            let payment = &row.payment;
            let method = world.text(&format!("method-{}", payment.method.as_str()));
            let about =
                payment.reference.as_ref().map_or(method.clone(), |text| format!("{method} · {text}"));
            (world.text(&format!("payment-{}", payment.kind.as_str())), about, theme.good)
        }
        Event::Contact(saved) => {
            let channel = world.text(&format!("channel-{}", saved.contact.channel.as_str()));
            (channel, about_contact(&saved.contact, world), theme.accent)
        }
    };
    let amount = amount_of(event);
    let shown = amount.map(|(amount, currency)| (world.amount(amount, currency), currency.to_string()));
    let (amount, currency) = shown.unwrap_or_default();
    let cells = vec![
        Cell::styled(world.short_day(event.day()), theme.dim),
        Cell::styled(what, style),
        Cell::outside(&about),
        standing(event, book, world),
        Cell::styled(amount, style),
        Cell::styled(currency, theme.dim),
    ];
    Row { cells, is_marked: false }
}

fn about_contact(contact: &Contact, world: &World) -> String {
    let step = contact.step.as_ref().map(|step| step_name(step, world.messages));
    let count = contact.items.len();
    let count = (count > 0).then(|| world.messages.format("count-invoices", &args![count = count]));
    let parts = [step, count, contact.note.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn amount_of(event: &Event) -> Option<(Minor, Currency)> {
    match event {
        Event::Document(row) => Some((row.gross, row.currency)),
        Event::Payment(row) => Some((row.payment.amount, row.payment.currency)),
        Event::Contact(_) => None,
    }
}

/// How an invoice stands, from the book.
fn standing(event: &Event, book: Option<&Book>, world: &World) -> Cell {
    let (Event::Document(row), Some(book)) = (event, book) else { return Cell::empty() };
    let Some(ix) = book.invoice_of_id(row.id) else { return Cell::empty() };
    let open = book.open_on(ix, world.day());
    Cell::Text(vec![wording::standing(open, book.invoice(ix).due, world)])
}

impl View for ClientPage {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Rows, Context::List]
    }

    fn title(&self, _world: &World) -> String {
        self.name.clone()
    }

    fn summary(&self, world: &World) -> String {
        let count = self.story.rows().map_or(0, Rows::count);
        world.messages.format("tui-events", &args![count = count])
    }

    fn allows(&self, action: Action, _world: &World) -> bool {
        match action {
            Action::CopyName | Action::CopyAmount => self.chosen().is_some(),
            Action::Enter => matches!(self.chosen(), Some(Event::Document(_))),
            Action::Why => false,
            _ => true,
        }
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        match action {
            Action::Move(motion) => self.story.travel(motion),
            Action::Enter => return self.enter(),
            Action::CopyName | Action::CopyAmount => {
                let text = match (action, self.chosen()) {
                    (Action::CopyAmount, Some(event)) => {
                        amount_of(event).map(|(amount, currency)| amount.show(currency))
                    }
                    (_, Some(Event::Document(row))) => Some(row.number.clone()),
                    _ => None,
                };
                let text = text.unwrap_or_else(|| self.name.clone());
                return wording::copied(text, world);
            }
            _ => {}
        }
        Vec::new()
    }

    fn questions(&self) -> Vec<Question> {
        vec![Question::Story(self.id), Question::Clients(ClientQuery::default())]
    }

    fn receive(&mut self, answer: &Answer) {
        match answer {
            Answer::Story(story) => {
                self.name = clean(&story.client.client.name).into_owned();
                self.story.receive(story.clone());
            }
            Answer::Clients(list) => self.figures = Some(list.clone()),
            _ => {}
        }
    }

    fn settle(&mut self, area: Rect, _world: &World) {
        self.story.settle(table::height(self.parts(area).rows));
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let parts = self.parts(area);
        self.draw_figures(buffer, parts.figures, world);
        self.draw_about(buffer, parts.about, world);
        let Some(story) = self.story.rows() else {
            return sheet::empty(buffer, parts.rows, &world.text("tui-reading"), world);
        };
        if story.rows.is_empty() {
            return sheet::empty(buffer, parts.rows, &world.text("tui-no-story"), world);
        }
        let book = self.figures.as_deref().map(|list| list.book.as_ref());
        let sight = Sight::of(&self.story);
        table::draw(buffer, parts.rows, &columns(story, world), &sight, world, |at| {
            story.rows.get(at).map(|event| row(event, book, world)).unwrap_or_default()
        });
    }

    fn click(&mut self, area: Rect, at: Position, _world: &World) -> Vec<Reaction> {
        let line = table::line_at(self.parts(area).rows, at);
        let was_there = line.is_some_and(|line| self.story.click(line));
        if was_there { self.enter() } else { Vec::new() }
    }

    fn client(&self) -> Option<ClientId> {
        Some(self.id)
    }

    fn page_of(&self) -> Option<Subject> {
        Some(Subject::Client(self.id))
    }

    fn subject(&self) -> Option<Subject> {
        Some(match self.chosen() {
            Some(Event::Document(row)) => match row.kind {
                DocumentKind::Invoice => Subject::Invoice(row.id),
                DocumentKind::CreditNote => Subject::CreditNote(row.id),
            },
            Some(Event::Payment(row)) if can_be_reversed(row) => Subject::Payment(row.id),
            Some(Event::Contact(saved)) if saved.paper.is_some() => Subject::Contact(saved.id),
            _ => Subject::Client(self.id),
        })
    }
}

fn columns(story: &Story, world: &World) -> Vec<Column> {
    let widest = wording::widest(story.rows.iter().filter_map(amount_of), world);
    vec![
        Column::text(world.text("word-date"), 11, 12),
        Column::text(world.text("word-what"), 12, 18),
        Column::text("", 16, 44),
        Column::text(world.text("tui-standing"), 14, 20).rank(1),
        Column::number(world.text("word-amount"), widest),
        Column::text("", 3, 3).rank(2),
    ]
}
