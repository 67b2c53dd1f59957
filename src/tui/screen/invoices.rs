//! All invoices, with what is open of them.
//!
//! ```text
//!  all  open  late  paid                                         31 of 412 · müller
//!    number      client                issued     due        standing          open
//!  ▌ 2026-0031   Atelier Zola          12 Oct     11 Nov     10 days late  3,630.00
//!  EUR   gross 148,210.50   open 48,210.50   late 17,940.00
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use super::drafts::Drafts;
use crate::domain::id::DocumentId;
use crate::money::Money;
use crate::text::{args, width};
use crate::tui::action::{Action, Context, Deed};
use crate::tui::cycle;
use crate::tui::form::Form;
use crate::tui::form::blank::invoice::InvoiceBlank;
use crate::tui::list::{Listing, Rows};
use crate::tui::question::{Answer, Question};
use crate::tui::reckon::invoices::{
    InvoiceLine, InvoiceList, InvoiceQuery, InvoiceSort, InvoiceTotal, Which,
};
use crate::tui::screen::invoice::InvoicePage;
use crate::tui::view::{Reaction, Subject, View};
use crate::tui::widget::sheet::{self, Sheet};
use crate::tui::widget::table::{self, Cell, Column, Row, Sight};
use crate::tui::wording::{self, invoice};
use crate::tui::world::World;

/// The screen behind 5.
#[derive(Default)]
pub struct Invoices {
    query: InvoiceQuery,
    listing: Listing<InvoiceList>,
    pane: Pane,
    drafts: Drafts,
}

/// What is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pane {
    Invoices(Which),
    Drafts,
}

impl Default for Pane {
    fn default() -> Self {
        Self::Invoices(Which::default())
    }
}

impl Pane {
    const ALL: [Self; 5] = [
        Self::Invoices(Which::Open),
        Self::Invoices(Which::Late),
        Self::Invoices(Which::Paid),
        Self::Invoices(Which::All),
        Self::Drafts,
    ];

    const fn title(self) -> &'static str {
        match self {
            Self::Invoices(which) => which.title(),
            Self::Drafts => "tui-which-drafts",
        }
    }
}

impl Invoices {
    fn sheet(&self, area: Rect) -> Sheet {
        Sheet::of(area, self.listing.rows().map_or(1, |list| list.totals.len().max(1)))
    }

    /// Opens the invoice under the cursor, or goes on with the draft.
    fn enter(&self) -> Vec<Reaction> {
        if let Some(id) = self.draft() {
            return vec![Reaction::Open(Form::boxed(InvoiceBlank::of_draft(id)))];
        }
        let Some((list, line)) = self.chosen() else { return Vec::new() };
        let id = list.book.invoice(line.invoice).id;
        vec![Reaction::Enter(Box::new(InvoicePage::new(id, list.book.number(line.invoice))))]
    }

    /// The draft under the cursor.
    fn draft(&self) -> Option<DocumentId> {
        self.drafts.chosen().filter(|_| self.pane == Pane::Drafts).map(|saved| saved.id)
    }

    /// The invoice under the cursor.
    fn chosen(&self) -> Option<(&InvoiceList, InvoiceLine)> {
        if self.pane == Pane::Drafts {
            return None;
        }
        let list = self.listing.rows()?;
        list.rows.get(self.listing.at()?).map(|row| (list, *row))
    }

    /// How many rows are marked, and what is open of them.
    fn marks_in_words(&self, list: &InvoiceList, world: &World) -> Option<String> {
        let rows = self.listing.marked().iter().filter_map(|at| list.rows.get(*at));
        wording::marked(self.listing.marked().len(), rows.map(|row| open_of(row, list)), world)
    }

    fn copy(&self, action: Action, world: &World) -> Vec<Reaction> {
        let Some(list) = self.listing.rows() else { return Vec::new() };
        let meant = self.listing.meant();
        let rows = meant.iter().filter_map(|at| list.rows.get(*at));
        let text = match action {
            Action::CopyName => wording::pasted_names(rows.map(|row| list.book.number(row.invoice))),
            _ => wording::pasted_sum(rows.map(|row| open_of(row, list))),
        };
        wording::copied(text, world)
    }

    fn choose(&mut self, pane: Pane) {
        self.pane = pane;
        if let Pane::Invoices(which) = pane {
            self.query.which = which;
            self.listing.begin_again();
        }
    }

    fn columns(&self, list: &InvoiceList, world: &World) -> Vec<Column> {
        let sorted = |sort: InvoiceSort| (self.query.sort == sort).then_some(self.query.order);
        let shown = |total: &InvoiceTotal| width(&world.amount(total.gross, total.currency));
        let widest = list.totals.iter().map(shown).max().unwrap_or(0);
        let title = |id: &str| world.text(id);
        vec![
            Column::text(title("word-number"), 10, 16).sorted(sorted(InvoiceSort::Number)),
            Column::text(title("word-client"), 14, 40).sorted(sorted(InvoiceSort::Client)),
            Column::text(title("word-issued"), 11, 12).rank(2).sorted(sorted(InvoiceSort::Newest)),
            Column::text(title("word-due"), 11, 12).rank(1).sorted(sorted(InvoiceSort::Due)),
            Column::text(title("tui-standing"), wording::standing_columns(world), 20),
            Column::number(title("word-gross"), widest).rank(3),
            Column::number(title("word-open"), widest).sorted(sorted(InvoiceSort::Open)),
            wording::code_column(list.totals.iter().map(|total| total.currency), world),
        ]
    }
}

fn open_of(line: &InvoiceLine, list: &InvoiceList) -> Money {
    line.open.of(list.book.currency(list.book.invoice(line.invoice).currency))
}

fn row(list: &InvoiceList, line: InvoiceLine, is_marked: bool, world: &World) -> Row {
    let invoice = list.book.invoice(line.invoice);
    let currency = list.book.currency(invoice.currency);
    let (base, dim) = (world.theme.base, world.theme.dim);
    let cells = vec![
        Cell::outside(list.book.number(line.invoice)),
        Cell::outside(&list.book.client(invoice.client).name),
        Cell::styled(world.listed_day(invoice.issued), dim),
        Cell::styled(world.listed_day(invoice.due), dim),
        Cell::Text(vec![wording::standing(line.open, invoice.due, world)]),
        Cell::styled(world.amount(invoice.gross, currency), dim),
        Cell::styled(world.amount(line.open, currency), if line.open.is_zero() { dim } else { base }),
        Cell::styled(currency.code().to_owned(), dim),
    ];
    Row { cells, is_marked }
}

fn total_line(total: &InvoiceTotal, world: &World) -> Line<'static> {
    let part = |id: &str, amount| {
        let value = world.amount(amount, total.currency);
        [
            Span::styled(format!("   {} ", world.text(id)), world.theme.dim),
            Span::styled(value, world.theme.strong),
        ]
    };
    let currency = Span::styled(format!("  {}", total.currency), world.theme.heading);
    let parts =
        [part("word-gross", total.gross), part("word-open", total.open), part("tui-which-late", total.late)];
    Line::from_iter(std::iter::once(currency).chain(parts.into_iter().flatten()))
}

impl View for Invoices {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Rows, Context::Marks, Context::Found, Context::Sorted, Context::Panes, Context::List]
    }

    fn title(&self, world: &World) -> String {
        world.text("tui-tab-invoices")
    }

    fn allows(&self, action: Action, _world: &World) -> bool {
        match action {
            Action::Why | Action::CopyName | Action::CopyAmount => self.chosen().is_some(),
            Action::Enter => self.chosen().is_some() || self.draft().is_some(),
            Action::Sort | Action::SortBackwards => self.pane != Pane::Drafts,
            Action::Mark(marking) => self.pane != Pane::Drafts && self.listing.can_mark(marking),
            _ => true,
        }
    }

    fn chief_actions(&self) -> &'static [Action] {
        match self.pane {
            Pane::Invoices(_) => &[
                Action::Deed(Deed::New),
                Action::Enter,
                Action::Deed(Deed::Payment),
                Action::NextPane,
                Action::Deed(Deed::Pdf),
                Action::Deed(Deed::Credit),
            ],
            Pane::Drafts => {
                &[Action::Enter, Action::Deed(Deed::New), Action::Deed(Deed::Discard), Action::NextPane]
            }
        }
    }

    fn word_for(&self, action: Action, world: &World) -> Option<String> {
        let next = cycle::after(&Pane::ALL, self.pane, 1);
        (action == Action::NextPane).then(|| world.text(next.title()))
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        match action {
            Action::Move(motion) if self.pane == Pane::Drafts => self.drafts.listing.travel(motion),
            Action::Move(motion) => self.listing.travel(motion),
            Action::NextPane => self.choose(cycle::after(&Pane::ALL, self.pane, 1)),
            Action::PreviousPane => self.choose(cycle::after(&Pane::ALL, self.pane, -1)),
            Action::Enter => return self.enter(),
            Action::Mark(marking) => self.listing.mark(marking),
            Action::Why => {
                let Some((list, line)) = self.chosen() else { return Vec::new() };
                let why = invoice::why(&list.book, line.invoice, world.day(), world);
                return vec![Reaction::Open(why.boxed())];
            }
            Action::Sort => {
                self.query.sort = cycle::after(&InvoiceSort::ALL, self.query.sort, 1);
                self.query.order = self.query.sort.begins();
                self.listing.begin_again();
            }
            Action::SortBackwards => {
                self.query.order = self.query.order.reversed();
                self.listing.begin_again();
            }
            Action::CopyName | Action::CopyAmount => {
                return self.copy(action, world);
            }
            _ => {}
        }
        Vec::new()
    }

    fn questions(&self) -> Vec<Question> {
        match self.pane {
            Pane::Invoices(_) => vec![Question::Invoices(self.query.clone())],
            Pane::Drafts => vec![Question::Register],
        }
    }

    fn receive(&mut self, answer: &Answer) {
        match answer {
            Answer::Invoices(list) => self.listing.receive(list.clone()),
            Answer::Register(register) => self.drafts.receive(register),
            _ => {}
        }
    }

    fn settle(&mut self, area: Rect, world: &World) {
        self.listing.settle(table::height(self.sheet(area).rows));
        self.drafts.settle(&self.query.filter, table::height(Sheet::of(area, 0).rows), world);
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let sheet = self.sheet(area);
        let choices = Pane::ALL.map(|pane| (world.text(pane.title()), pane == self.pane));
        if self.pane == Pane::Drafts {
            sheet::top_line(buffer, sheet.top, &choices, &sheet::filtered("", &self.query.filter), world);
            return self.drafts.draw(buffer, Sheet::of(area, 0).rows, world);
        }
        let Some(list) = self.listing.rows() else {
            sheet::top_line(buffer, sheet.top, &choices, "", world);
            return sheet::empty(buffer, sheet.rows, &world.text("tui-reading"), world);
        };
        let count = self
            .marks_in_words(list, world)
            .unwrap_or_else(|| world.messages.format("count-invoices", &args![count = list.rows.len()]));
        sheet::top_line(buffer, sheet.top, &choices, &sheet::filtered(&count, &self.query.filter), world);
        if list.rows.is_empty() {
            let words = if list.book.invoices().is_empty() { "tui-no-invoices" } else { "tui-nothing-found" };
            return sheet::empty(buffer, sheet.rows, &world.in_vain(words), world);
        }
        let sight = Sight::of(&self.listing);
        table::draw(buffer, sheet.rows, &self.columns(list, world), &sight, world, |at| {
            let is_marked = self.listing.is_marked(at);
            list.rows.get(at).map(|line| row(list, *line, is_marked, world)).unwrap_or_default()
        });
        for (total, y) in list.totals.iter().zip(sheet.bottom.top()..sheet.bottom.bottom()) {
            total_line(total, world).render(Rect { y, height: 1, ..sheet.bottom }, buffer);
        }
    }

    fn subject(&self) -> Option<Subject> {
        match self.pane {
            Pane::Drafts => self.draft().map(Subject::Draft),
            Pane::Invoices(_) => {
                self.chosen().map(|(list, line)| Subject::Invoice(list.book.invoice(line.invoice).id))
            }
        }
    }

    fn click(&mut self, area: Rect, at: Position, _world: &World) -> Vec<Reaction> {
        if self.pane == Pane::Drafts {
            let line = table::line_at(Sheet::of(area, 0).rows, at);
            let was_there = line.is_some_and(|line| self.drafts.listing.click(line));
            return if was_there { self.enter() } else { Vec::new() };
        }
        let line = table::line_at(self.sheet(area).rows, at);
        let was_there = line.is_some_and(|line| self.listing.click(line));
        if was_there { self.enter() } else { Vec::new() }
    }

    fn marked(&self) -> Vec<Subject> {
        let Some(list) = self.listing.rows().filter(|_| self.pane != Pane::Drafts) else { return Vec::new() };
        let rows = self.listing.marked().iter().filter_map(|at| list.id(*at));
        rows.map(Subject::Invoice).collect()
    }

    fn filter(&self) -> &str {
        &self.query.filter
    }

    fn set_filter(&mut self, text: &str) {
        self.query.filter = text.to_owned();
        self.listing.begin_again();
        self.drafts.begin_again();
    }
}
