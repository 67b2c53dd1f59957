//! What can be copied of the thing under the cursor: one letter each.
//!
//! ```text
//! ╭ Copy ───────────────────────────────╮
//! │ ▌ n  number      2026-0031          │
//! │   a  open        3630.00            │
//! │   r  reference   +++202/6000/12320+++ │
//! ╰─────────────────────────────────────╯
//! ```

use std::sync::Arc;

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use crate::domain::id::ClientId;
use crate::text::{clean, pad_right, truncate, width};
use crate::tui::action::{Action, Context};
use crate::tui::lookup::record::Record;
use crate::tui::lookup::register::Register;
use crate::tui::question::{Answer, Question};
use crate::tui::view::{Reaction, Subject, View};
use crate::tui::widget::panel;
use crate::tui::wording;
use crate::tui::world::World;

/// A kind of thing that is copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    Number,
    Name,
    Amount,
    Gross,
    Reference,
    Client,
    Order,
    Due,
    Iban,
    Code,
    Email,
    Phone,
    VatId,
    Address,
}

impl Thing {
    const fn letter(self) -> char {
        match self {
            Self::Number | Self::Name => 'n',
            Self::Amount => 'a',
            Self::Gross => 'g',
            Self::Reference => 'r',
            Self::Client => 'c',
            Self::Order => 'o',
            Self::Due => 'd',
            Self::Iban => 'i',
            Self::Code => 'k',
            Self::Email => 'e',
            Self::Phone => 'p',
            Self::VatId => 'v',
            Self::Address => 's',
        }
    }

    const fn label(self) -> &'static str {
        match self {
            Self::Number => "word-number",
            Self::Name => "word-name",
            Self::Amount => "word-amount",
            Self::Gross => "word-gross",
            Self::Reference => "tui-field-reference",
            Self::Client => "word-client",
            Self::Order => "tui-field-po-number",
            Self::Due => "tui-field-due-date",
            Self::Iban => "tui-field-iban",
            Self::Code => "tui-field-code",
            Self::Email => "tui-field-email",
            Self::Phone => "tui-field-phone",
            Self::VatId => "tui-field-vat-id",
            Self::Address => "form-copy-address",
        }
    }
}

/// The box behind `y`.
pub struct CopyBox {
    /// What the screen itself knows.
    seen: Vec<(Thing, String)>,
    subject: Option<Subject>,
    record: Option<Arc<Record>>,
    register: Option<Arc<Register>>,
    chosen: usize,
}

impl CopyBox {
    pub const fn new(seen: Vec<(Thing, String)>, subject: Option<Subject>) -> Self {
        Self { seen, subject, record: None, register: None, chosen: 0 }
    }

    /// Everything there is to copy; what the ledger adds comes after what the screen knew.
    fn things(&self) -> Vec<(Thing, String)> {
        let mut things = self.seen.clone();
        let more = match self.subject {
            Some(Subject::Invoice(_) | Subject::CreditNote(_)) => self.of_document(),
            Some(Subject::Client(id)) => self.of_client(id),
            Some(Subject::Draft(_) | Subject::Payment(_) | Subject::Contact(_)) | None => Vec::new(),
        };
        let is_new = |(thing, _): &(Thing, String)| self.seen.iter().all(|(seen, _)| seen != thing);
        things.extend(more.into_iter().filter(is_new));
        things.retain(|(_, text)| !text.trim().is_empty());
        things
    }

    fn of_document(&self) -> Vec<(Thing, String)> {
        let Some(record) = &self.record else { return Vec::new() };
        let document = &record.document;
        let iban = self.register.as_ref().and_then(|register| register.company.iban.clone());

        let parts = [
            (Thing::Gross, Some(document.gross.show(document.currency))),
            (Thing::Reference, document.reference.clone()),
            (Thing::Client, Some(record.client.clone())),
            (Thing::Order, document.po_number.clone()),
            (Thing::Due, Some(document.due_day.to_string())),
            (Thing::Iban, iban),
        ];
        parts.into_iter().filter_map(|(thing, text)| Some((thing, text?))).collect()
    }

    fn of_client(&self, id: ClientId) -> Vec<(Thing, String)> {
        let clients = self.register.iter().flat_map(|register| &register.clients);
        let Some(saved) = clients.into_iter().find(|saved| saved.id == id) else { return Vec::new() };
        let client = &saved.client;
        let parts = [
            (Thing::Name, Some(client.name.clone())),
            (Thing::Code, Some(client.code.clone())),
            (Thing::Email, client.email.clone()),
            (Thing::Phone, client.phone.clone()),
            (Thing::Address, Some(client.address.to_string())),
            (Thing::VatId, client.vat_id.clone()),
            (Thing::Iban, client.iban.clone()),
        ];
        parts.into_iter().filter_map(|(thing, text)| Some((thing, text?))).collect()
    }

    fn take(&self, at: usize, world: &World) -> Vec<Reaction> {
        let Some((_, text)) = self.things().into_iter().nth(at) else { return vec![Reaction::Close] };
        std::iter::once(Reaction::Close).chain(wording::copied(text, world)).collect()
    }
}

fn line(
    thing: Thing,
    text: &str,
    is_chosen: bool,
    labels: usize,
    room: usize,
    world: &World,
) -> Line<'static> {
    let theme = &world.theme;
    let sign = if is_chosen { "▌ " } else { "  " };
    let shown = truncate(&clean(text), room.saturating_sub(labels + 8)).into_owned();
    Line::from(vec![
        Span::styled(sign, theme.accent),
        Span::styled(format!("{}  ", thing.letter()), theme.key),
        Span::styled(pad_right(&world.text(thing.label()), labels + 2), theme.dim),
        Span::styled(shown, if is_chosen { theme.strong } else { theme.base }),
    ])
}

impl View for CopyBox {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Prompt]
    }

    fn title(&self, world: &World) -> String {
        world.text("form-copy-title")
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        match action {
            Action::Accept => self.take(self.chosen, world),
            Action::Cancel => vec![Reaction::Close],
            _ => Vec::new(),
        }
    }

    /// A letter copies; a second `y` copies the first thing, and what is no letter here closes the box.
    fn input(&mut self, key: KeyEvent, world: &World) -> Vec<Reaction> {
        let things = self.things();
        match key.code {
            KeyCode::Down => self.chosen = (self.chosen + 1).min(things.len().saturating_sub(1)),
            KeyCode::Up => self.chosen = self.chosen.saturating_sub(1),
            KeyCode::Char('y') => return self.take(self.chosen, world),
            KeyCode::Char(letter) => {
                let at = things.iter().position(|(thing, _)| thing.letter() == letter);
                return at.map_or_else(Vec::new, |at| self.take(at, world));
            }
            _ => {}
        }
        Vec::new()
    }

    fn questions(&self) -> Vec<Question> {
        match self.subject {
            Some(Subject::Invoice(id) | Subject::CreditNote(id)) => {
                vec![Question::Record(id), Question::Register]
            }
            Some(Subject::Client(_)) => vec![Question::Register],
            Some(Subject::Draft(_) | Subject::Payment(_) | Subject::Contact(_)) | None => Vec::new(),
        }
    }

    fn receive(&mut self, answer: &Answer) {
        match answer {
            Answer::Record(record) => self.record = Some(record.clone()),
            Answer::Register(register) => self.register = Some(register.clone()),
            _ => {}
        }
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let things = self.things();
        let labels = things.iter().map(|(thing, _)| width(&world.text(thing.label()))).max().unwrap_or(0);
        let columns = area.width.saturating_sub(6).min(64);
        let rows = u16::try_from(things.len() + 2).unwrap_or(u16::MAX);
        let title = self.title(world);
        let inside = panel::draw_box(buffer, area, panel::centred(area, columns, rows), &title, world);
        let room = usize::from(inside.width);
        for ((at, (thing, text)), y) in things.iter().enumerate().zip(inside.top()..inside.bottom()) {
            let line = line(*thing, text, at == self.chosen, labels, room, world);
            line.render(Rect { y, height: 1, ..inside }, buffer);
        }
    }
}
