//! The page of a client: what it owes, who it is, and everything that happened, the newest first.
//!
//! ```text
//!   EUR  owes 3,630.00   late 3,630.00
//!   first reminder: owed since 18 Nov 2026.   pays 9 days late (median of 12)
//!   +32 2 555 01 02   zola@example.be   ZOLA   Rue Haute 1, 1000 Bruxelles
//!   note  speaks Dutch, ask for Lien
//!
//!     date         what      
//!   ▌ 12 Oct 2026  invoice   2026-0031         10 days late    3,630.00  EUR
//! ```

mod event;
mod head;

use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use ratatui::widgets::Widget;

use super::invoice::InvoicePage;
use crate::app::Event;
use crate::domain::book::Book;
use crate::domain::id::ClientId;
use crate::domain::invoice::DocumentKind;
use crate::text::{args, clean};
use crate::tui::action::{Action, Context, Deed};
use crate::tui::list::{Listing, Rows};
use crate::tui::lookup::payments::can_be_reversed;
use crate::tui::lookup::story::Story;
use crate::tui::overlay::why::Why;
use crate::tui::question::{Answer, Question};
use crate::tui::reckon::card::ClientCard;
use crate::tui::view::{Reaction, Subject, View};
use crate::tui::widget::sheet;
use crate::tui::widget::table::{self, Sight};
use crate::tui::wording::{self, chase, payment};
use crate::tui::world::World;

/// The story of one client.
pub struct ClientPage {
    id: ClientId,
    name: String,
    card: Option<Arc<ClientCard>>,
    story: Listing<Story>,
}

/// Parts of the page.
struct Parts {
    head: Rect,
    rows: Rect,
}

impl ClientPage {
    pub fn new(id: ClientId, name: &str) -> Self {
        Self { id, name: clean(name).into_owned(), card: None, story: Listing::default() }
    }

    fn parts(&self, area: Rect, world: &World) -> Parts {
        let air = u16::from(area.height > 18);
        let most = (area.height / 3).max(1);
        let lines = u16::try_from(self.head(area, world).len().max(1)).unwrap_or(1).min(most);
        let from = (lines + air).min(area.height);
        let rows = Rect {
            y: area.y + from,
            height: area.height - from,
            width: area.width.saturating_sub(1),
            ..area
        };
        Parts { head: Rect { height: lines.min(area.height), ..area }, rows }
    }

    fn head(&self, area: Rect, world: &World) -> Vec<Line<'static>> {
        let client = self.story.rows().map(|story| &story.client.client);
        head::lines(self.card.as_deref(), client, usize::from(area.width.saturating_sub(1)), world)
    }

    fn book(&self) -> Option<&Book> {
        self.card.as_deref().map(|card| card.book.as_ref())
    }

    /// Opens what is under the cursor: a document on its page, money and words in a box.
    fn enter(&self, world: &World) -> Vec<Reaction> {
        match self.chosen() {
            None => Vec::new(),
            Some(Event::Document(row)) => {
                vec![Reaction::Enter(Box::new(InvoicePage::new(row.id, &row.number)))]
            }
            Some(Event::Payment(row)) => {
                let told = self.book().map(|book| payment::why(row, book, world));
                told.map(|why| Reaction::Open(why.boxed())).into_iter().collect()
            }
            Some(Event::Contact(saved)) => {
                vec![Reaction::Open(event::contact(saved, self.book(), world).boxed())]
            }
        }
    }

    /// Why the chase asks for something, or that it asks for nothing.
    fn why(&self, world: &World) -> Vec<Reaction> {
        let Some(card) = self.card.as_deref() else { return Vec::new() };
        let owed = card.rows().next().map(|row| chase::why(row, &card.book, card.day, world));
        let why = owed.unwrap_or_else(|| Why {
            title: self.name.clone(),
            reasons: vec![world.text("tui-asks-for-nothing")],
            sum: Vec::new(),
        });
        vec![Reaction::Open(why.boxed())]
    }

    fn chosen(&self) -> Option<&Event> {
        self.story.rows()?.rows.get(self.story.at()?)
    }
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
            Action::Enter => self.chosen().is_some(),
            Action::Why => self.card.is_some(),
            _ => true,
        }
    }

    fn chief_actions(&self) -> &'static [Action] {
        &[
            Action::Deed(Deed::Letter),
            Action::Deed(Deed::Invoice),
            Action::Deed(Deed::Payment),
            Action::Enter,
            Action::Why,
            Action::Deed(Deed::Edit),
            Action::Deed(Deed::Place),
        ]
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        match action {
            Action::Move(motion) => self.story.travel(motion),
            Action::Enter => return self.enter(world),
            Action::Why => return self.why(world),
            Action::CopyName | Action::CopyAmount => {
                let text = match (action, self.chosen()) {
                    (Action::CopyAmount, Some(event)) => {
                        event::amount_of(event).map(|(amount, currency)| amount.show(currency))
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
        vec![Question::Story(self.id), Question::Card(self.id)]
    }

    fn receive(&mut self, answer: &Answer) {
        match answer {
            Answer::Story(story) => {
                self.name = clean(&story.client.client.name).into_owned();
                self.story.receive(story.clone());
            }
            Answer::Card(card) => self.card = Some(card.clone()),
            _ => {}
        }
    }

    fn settle(&mut self, area: Rect, world: &World) {
        self.story.settle(table::height(self.parts(area, world).rows));
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let parts = self.parts(area, world);
        for (line, y) in self.head(area, world).into_iter().zip(parts.head.top()..parts.head.bottom()) {
            line.render(Rect { y, height: 1, ..parts.head }, buffer);
        }
        let Some(story) = self.story.rows() else {
            return sheet::empty(buffer, parts.rows, &world.text("tui-reading"), world);
        };
        if story.rows.is_empty() {
            return sheet::empty(buffer, parts.rows, &world.in_vain("tui-no-story"), world);
        }
        let book = self.book();
        let sight = Sight::of(&self.story);
        table::draw(buffer, parts.rows, &event::columns(story, world), &sight, world, |at| {
            story.rows.get(at).map(|event| event::row(event, book, world)).unwrap_or_default()
        });
    }

    fn click(&mut self, area: Rect, at: Position, world: &World) -> Vec<Reaction> {
        let line = table::line_at(self.parts(area, world).rows, at);
        let was_there = line.is_some_and(|line| self.story.click(line));
        if was_there { self.enter(world) } else { Vec::new() }
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
