//! Drafts of invoices: a pane of the screen of invoices.

use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::id::DocumentId;
use crate::domain::invoice::SavedDraft;
use crate::money::Minor;
use crate::text::width;
use crate::tui::list::{Listing, Rows};
use crate::tui::lookup::register::Register;
use crate::tui::widget::sheet;
use crate::tui::widget::table::{self, Cell, Column, Row, Sight};
use crate::tui::world::World;

impl Rows for Register {
    type Id = DocumentId;

    fn count(&self) -> usize {
        self.drafts.len()
    }

    fn id(&self, at: usize) -> Option<DocumentId> {
        self.drafts.get(at).map(|saved| saved.id)
    }
}

/// The drafts with the cursor among them.
#[derive(Default)]
pub struct Drafts {
    pub listing: Listing<Register>,
}

impl Drafts {
    pub fn receive(&mut self, register: &Arc<Register>) {
        self.listing.receive(register.clone());
    }

    pub fn chosen(&self) -> Option<&SavedDraft> {
        self.listing.rows()?.drafts.get(self.listing.at()?)
    }

    pub fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let Some(register) = self.listing.rows() else {
            return sheet::empty(buffer, area, &world.text("tui-reading"), world);
        };
        if register.drafts.is_empty() {
            return sheet::empty(buffer, area, &world.text("tui-no-drafts"), world);
        }
        let shown = |saved: &SavedDraft| width(&world.amount(gross(saved), saved.draft.currency));
        let columns = [
            Column::text(world.text("word-client"), 16, 40),
            Column::text(world.text("tui-field-description"), 16, 48).rank(1),
            Column::text(world.text("tui-field-delivered"), 11, 12).rank(2),
            Column::number(world.text("word-gross"), register.drafts.iter().map(shown).max().unwrap_or(0)),
            Column::text("", 3, 3).rank(1),
        ];
        table::draw(buffer, area, &columns, &Sight::of(&self.listing), world, |at| {
            register.drafts.get(at).map(|saved| row(saved, world)).unwrap_or_default()
        });
    }
}

fn gross(saved: &SavedDraft) -> Minor {
    saved.draft.totals().map(|totals| totals.gross).unwrap_or_default()
}

fn row(saved: &SavedDraft, world: &World) -> Row {
    let (draft, book) = (&saved.draft, &world.ledger.book);
    let client = book.client_of_id(draft.client).map(|ix| book.client(ix).name.clone()).unwrap_or_default();
    let first = draft.lines.first().map(|line| line.description.clone()).unwrap_or_default();
    let delivered = draft.delivered.map(|day| world.short_day(day)).unwrap_or_default();
    let cells = vec![
        Cell::outside(&client),
        Cell::styled(crate::text::clean(&first).into_owned(), world.theme.dim),
        Cell::styled(delivered, world.theme.dim),
        Cell::new(world.amount(gross(saved), draft.currency)),
        Cell::styled(draft.currency.to_string(), world.theme.dim),
    ];
    Row { cells, is_marked: false }
}
