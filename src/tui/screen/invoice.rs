//! The page of an invoice: its head, its lines, what settled it, and the letters that listed it.

mod paper;

use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use crate::domain::id::DocumentId;
use crate::money::Minor;
use crate::text::clean;
use crate::tui::action::{Action, Context, Deed};
use crate::tui::list::moved;
use crate::tui::lookup::record::Record;
use crate::tui::overlay::why::Why;
use crate::tui::question::{Answer, Question};
use crate::tui::view::{Reaction, Subject, View};
use crate::tui::widget::sheet;
use crate::tui::wording;
use crate::tui::world::World;

/// One invoice.
pub struct InvoicePage {
    id: DocumentId,
    number: String,
    record: Option<Arc<Record>>,
    /// The first line in sight.
    first: usize,
    /// Lines in sight.
    height: usize,
    /// Lines that lie below.
    spare: usize,
}

impl InvoicePage {
    pub fn new(id: DocumentId, number: &str) -> Self {
        Self { id, number: clean(number).into_owned(), record: None, first: 0, height: 1, spare: 0 }
    }

    /// What is open on the day that is shown.
    fn open(record: &Record, world: &World) -> Minor {
        let settled = record.settled.iter().filter(|part| part.day <= world.day());
        record.document.gross - settled.map(|part| part.amount).sum::<Minor>()
    }

    fn why(record: &Record, world: &World) -> Why {
        let document = &record.document;
        Why {
            title: clean(&document.number).into_owned(),
            reasons: vec![wording::lateness_sentence(document.due_day, world)],
            sum: paper::settlement(record, world),
        }
    }
}

impl View for InvoicePage {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Rows, Context::List]
    }

    fn title(&self, _world: &World) -> String {
        self.number.clone()
    }

    fn summary(&self, world: &World) -> String {
        let open = |record: &Arc<Record>| {
            let open = world.money(Self::open(record, world), record.document.currency);
            format!("{} {open}", world.text("word-open"))
        };
        self.record.as_ref().map(open).unwrap_or_default()
    }

    fn allows(&self, action: Action, _world: &World) -> bool {
        match action {
            Action::Enter => false,
            Action::Why | Action::CopyName | Action::CopyAmount => self.record.is_some(),
            _ => true,
        }
    }

    fn chief_actions(&self) -> &'static [Action] {
        &[
            Action::Deed(Deed::Pdf),
            Action::Deed(Deed::Payment),
            Action::Deed(Deed::Credit),
            Action::Deed(Deed::Letter),
            Action::Why,
        ]
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        if let Action::Move(motion) = action {
            self.first = moved(self.first, motion, self.height, self.spare + 1);
        }
        let Some(record) = &self.record else { return Vec::new() };
        match action {
            Action::Why => vec![Reaction::Open(Self::why(record, world).boxed())],
            Action::CopyName => wording::copied(record.document.number.clone(), world),
            Action::CopyAmount => {
                wording::copied(Self::open(record, world).show(record.document.currency), world)
            }
            _ => Vec::new(),
        }
    }

    fn questions(&self) -> Vec<Question> {
        vec![Question::Record(self.id)]
    }

    fn receive(&mut self, answer: &Answer) {
        if let Answer::Record(record) = answer {
            self.record = Some(record.clone());
        }
    }

    fn settle(&mut self, area: Rect, world: &World) {
        let Some(record) = &self.record else { return };
        let lines = paper::lines(record, usize::from(area.width), world).len();
        self.height = usize::from(area.height).max(1);
        self.spare = lines.saturating_sub(self.height);
        self.first = self.first.min(self.spare);
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let Some(record) = &self.record else {
            return sheet::empty(buffer, area, &world.text("tui-reading"), world);
        };
        let lines = paper::lines(record, usize::from(area.width), world);
        for (line, y) in lines.into_iter().skip(self.first).zip(area.top()..area.bottom()) {
            line.render(Rect { y, height: 1, ..area }, buffer);
        }
    }

    fn subject(&self) -> Option<Subject> {
        Some(Subject::Invoice(self.id))
    }

    fn page_of(&self) -> Option<Subject> {
        self.subject()
    }
}
