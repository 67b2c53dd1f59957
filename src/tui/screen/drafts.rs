//! Drafts of invoices: a pane of the screen of invoices.

use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::id::DocumentId;
use crate::domain::invoice::SavedDraft;
use crate::domain::query::{Facts, Query, State, States};
use crate::money::Minor;
use crate::text::{fold, width};
use crate::tui::list::{Listing, Rows};
use crate::tui::lookup::register::Register;
use crate::tui::reckon::find;
use crate::tui::widget::sheet;
use crate::tui::widget::table::{self, Cell, Column, Row, Sight};
use crate::tui::wording;
use crate::tui::world::World;

/// Drafts that the filter lets through, the newest first.
#[derive(Clone, Debug)]
pub struct DraftList {
    rows: Vec<SavedDraft>,
}

impl Rows for DraftList {
    type Id = DocumentId;

    fn count(&self) -> usize {
        self.rows.len()
    }

    fn id(&self, at: usize) -> Option<DocumentId> {
        self.rows.get(at).map(|saved| saved.id)
    }
}

/// The drafts with the cursor among them.
#[derive(Default)]
pub struct Drafts {
    pub listing: Listing<DraftList>,
    /// Taken in, but not filtered yet.
    news: Option<Arc<Register>>,
    register: Option<Arc<Register>>,
}

impl Drafts {
    pub fn receive(&mut self, register: &Arc<Register>) {
        self.news = Some(register.clone());
    }

    /// The filter is another one: the rows are found again.
    pub fn begin_again(&mut self) {
        self.news = self.news.take().or_else(|| self.register.clone());
        self.listing.begin_again();
    }

    pub fn settle(&mut self, filter: &str, height: usize, world: &World) {
        if let Some(register) = self.news.take() {
            let wanted = find::query(filter, world.day());
            let rows =
                register.drafts.iter().filter(|saved| admits(&wanted, saved, world)).cloned().collect();
            self.listing.receive(Arc::new(DraftList { rows }));
            self.register = Some(register);
        }
        self.listing.settle(height);
    }

    pub fn chosen(&self) -> Option<&SavedDraft> {
        self.listing.rows()?.rows.get(self.listing.at()?)
    }

    pub fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let Some(list) = self.listing.rows() else {
            return sheet::empty(buffer, area, &world.text("tui-reading"), world);
        };
        if list.rows.is_empty() {
            let is_none = self.register.as_ref().is_none_or(|register| register.drafts.is_empty());
            let words = if is_none { "tui-no-drafts" } else { "tui-nothing-found" };
            return sheet::empty(buffer, area, &world.in_vain(words), world);
        }
        let shown = |saved: &SavedDraft| width(&world.amount(gross(saved), saved.draft.currency));
        let columns = [
            Column::text(world.text("word-client"), 16, 40),
            Column::text(world.text("tui-field-description"), 16, 48).rank(1),
            Column::text(world.text("tui-field-delivered"), 11, 12).rank(2),
            Column::number(world.text("word-gross"), list.rows.iter().map(shown).max().unwrap_or(0)),
            wording::code_column(list.rows.iter().map(|saved| saved.draft.currency), world),
        ];
        table::draw(buffer, area, &columns, &Sight::of(&self.listing), world, |at| {
            list.rows.get(at).map(|saved| row(saved, world)).unwrap_or_default()
        });
    }
}

fn admits(wanted: &Query, saved: &SavedDraft, world: &World) -> bool {
    let (draft, book) = (&saved.draft, &world.ledger.book);
    let client = book.client_of_id(draft.client);
    let text = client.map(|ix| find::client_text(book, ix)).unwrap_or_default();
    let lines: Vec<&str> = draft.lines.iter().map(|line| line.description.as_str()).collect();
    wanted.admits(&Facts {
        client: client.map(|ix| book.client(ix)),
        client_text: &text,
        more: &fold(&lines.join(" ")),
        amount: Some(gross(saved).of(draft.currency)),
        states: States::default().with(State::Draft, true),
        ..Facts::default()
    })
}

fn gross(saved: &SavedDraft) -> Minor {
    saved.draft.totals().map(|totals| totals.gross).unwrap_or_default()
}

fn row(saved: &SavedDraft, world: &World) -> Row {
    let (draft, book) = (&saved.draft, &world.ledger.book);
    let client = book.client_of_id(draft.client).map(|ix| book.client(ix).name.clone()).unwrap_or_default();
    let first = draft.lines.first().map(|line| line.description.clone()).unwrap_or_default();
    let delivered = draft.delivered.map(|day| world.listed_day(day)).unwrap_or_default();
    let cells = vec![
        Cell::outside(&client),
        Cell::styled(crate::text::clean(&first).into_owned(), world.theme.dim),
        Cell::styled(delivered, world.theme.dim),
        Cell::new(world.amount(gross(saved), draft.currency)),
        Cell::styled(draft.currency.to_string(), world.theme.dim),
    ];
    Row { cells, is_marked: false }
}
