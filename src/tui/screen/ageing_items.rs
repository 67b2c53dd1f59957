//! The open invoices of a client by age, opened from the ageing.
//!
//! ```text
//!    number      issued        due           standing        bucket      gross       open
//!  ▌ 2026-0031   12 Oct 2026   11 Nov 2026   10 days late    1–30     3,630.00   1,210.00
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use crate::domain::id::ClientId;
use crate::domain::report::ageing::{AgeingSpec, ItemRow};
use crate::money::Currency;
use crate::text::{args, clean};
use crate::tui::action::{Action, Context};
use crate::tui::list::{Listing, Rows};
use crate::tui::question::{Answer, Question};
use crate::tui::reckon::ageing::ItemList;
use crate::tui::screen::invoice::InvoicePage;
use crate::tui::view::{Reaction, Subject, View};
use crate::tui::widget::sheet::{self, Sheet};
use crate::tui::widget::table::{self, Cell, Column, Row, Sight};
use crate::tui::wording::{self, chase, invoice};
use crate::tui::world::World;

/// A page of the ageing.
pub struct AgeingItems {
    client: ClientId,
    name: String,
    spec: AgeingSpec,
    listing: Listing<ItemList>,
}

impl AgeingItems {
    pub fn new(client: ClientId, name: &str, spec: AgeingSpec) -> Self {
        Self { client, name: clean(name).into_owned(), spec, listing: Listing::default() }
    }

    fn sheet(&self, area: Rect) -> Sheet {
        Sheet::page(area, self.listing.rows().map_or(1, |list| list.report.currencies.len()))
    }

    fn chosen(&self) -> Option<(&ItemList, Currency, &ItemRow)> {
        let list = self.listing.rows()?;
        list.row(self.listing.at()?).map(|(currency, row)| (list, currency, row))
    }

    fn why(&self, world: &World) -> Vec<Reaction> {
        let Some((list, _, row)) = self.chosen() else { return Vec::new() };
        let mut why = invoice::why(&list.book, row.invoice, list.report.day, world);
        if let Some(late) = list.late.iter().find(|late| late.invoice == row.invoice) {
            why.reasons = chase::of_invoice(late, world);
        }
        vec![Reaction::Open(why.boxed())]
    }

    fn copy(&self, action: Action, world: &World) -> Vec<Reaction> {
        let Some((list, currency, row)) = self.chosen() else { return Vec::new() };
        let text = match action {
            Action::CopyName => list.book.number(row.invoice).to_owned(),
            _ => row.open.show(currency),
        };
        wording::copied(text, world)
    }
}

fn columns(list: &ItemList, world: &World) -> Vec<Column> {
    let each = || list.report.currencies.iter();
    let gross = each().flat_map(|table| table.rows.iter().map(|row| (row.gross, table.currency)));
    let widest = wording::widest(gross, world);
    let open = wording::widest(each().map(|table| (table.total.open, table.currency)), world);
    let title = |id: &str| world.text(id);
    vec![
        Column::text(title("word-number"), 10, 18),
        Column::text(title("word-issued"), 11, 12).rank(2),
        Column::text(title("word-due"), 11, 12),
        Column::text(title("tui-standing"), wording::standing_columns(world), 24),
        Column::text(title("tui-bucket"), 8, 12).rank(1),
        Column::number(title("word-gross"), widest).rank(3),
        Column::number(title("word-open"), open),
        wording::code_column(each().map(|table| table.currency), world),
    ]
}

fn row(list: &ItemList, currency: Currency, row: &ItemRow, world: &World) -> Row {
    let dim = world.theme.dim;
    let count = list.report.buckets.len();
    let bucket = list.report.buckets.get(row.bucket).map(|bucket| world.bucket(*bucket)).unwrap_or_default();
    let cells = vec![
        Cell::outside(list.book.number(row.invoice)),
        Cell::styled(world.listed_day(row.issued), dim),
        Cell::new(world.listed_day(row.due)),
        Cell::Text(vec![wording::standing(row.open, row.due, world)]),
        Cell::styled(bucket, world.theme.bucket(row.bucket, count)),
        Cell::styled(world.amount(row.gross, currency), dim),
        Cell::new(world.amount(row.open, currency)),
        Cell::styled(currency.code().to_owned(), dim),
    ];
    Row { cells, is_marked: false }
}

impl View for AgeingItems {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Rows, Context::List]
    }

    fn title(&self, _world: &World) -> String {
        self.name.clone()
    }

    fn summary(&self, world: &World) -> String {
        let count = |list: &ItemList| world.messages.format("count-invoices", &args![count = list.count()]);
        self.listing.rows().map(count).unwrap_or_default()
    }

    fn allows(&self, action: Action, _world: &World) -> bool {
        match action {
            Action::Enter | Action::Why | Action::CopyName | Action::CopyAmount => self.chosen().is_some(),
            _ => true,
        }
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        match action {
            Action::Move(motion) => self.listing.travel(motion),
            Action::Enter => {
                let Some((list, _, row)) = self.chosen() else { return Vec::new() };
                let id = list.book.invoice(row.invoice).id;
                let page = InvoicePage::new(id, list.book.number(row.invoice));
                return vec![Reaction::Enter(Box::new(page))];
            }
            Action::Why => return self.why(world),
            Action::CopyName | Action::CopyAmount => return self.copy(action, world),
            _ => {}
        }
        Vec::new()
    }

    fn questions(&self) -> Vec<Question> {
        vec![Question::Items(self.spec.clone(), self.client)]
    }

    fn receive(&mut self, answer: &Answer) {
        if let Answer::Items(list) = answer {
            self.listing.receive(list.clone());
        }
    }

    fn settle(&mut self, area: Rect, _world: &World) {
        self.listing.settle(table::height(self.sheet(area).rows));
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let sheet = self.sheet(area);
        let Some(list) = self.listing.rows() else {
            return sheet::empty(buffer, sheet.rows, &world.text("tui-reading"), world);
        };
        if list.count() == 0 {
            return sheet::empty(buffer, sheet.rows, &world.in_vain("tui-nothing-open"), world);
        }
        table::draw(buffer, sheet.rows, &columns(list, world), &Sight::of(&self.listing), world, |at| {
            list.row(at).map(|(currency, found)| row(list, currency, found, world)).unwrap_or_default()
        });
        for (table, y) in list.report.currencies.iter().zip(sheet.bottom.top()..sheet.bottom.bottom()) {
            let total = world.money(table.total.open, table.currency);
            Line::from(vec![
                Span::styled(format!("  {} ", world.text("word-open")), world.theme.dim),
                Span::styled(total, world.theme.strong),
            ])
            .render(Rect { y, height: 1, ..sheet.bottom }, buffer);
        }
    }

    fn subject(&self) -> Option<Subject> {
        self.chosen().map(|(list, _, row)| Subject::Invoice(list.book.invoice(row.invoice).id))
    }

    fn click(&mut self, area: Rect, at: Position, _world: &World) -> Vec<Reaction> {
        if let Some(line) = table::line_at(self.sheet(area).rows, at) {
            self.listing.click(line);
        }
        Vec::new()
    }
}
