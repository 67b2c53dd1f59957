//! Invoices past their due date, with the step that the chase asks for.
//!
//! ```text
//!  12 invoices of 5 clients                                                 sorted by days
//!    number     client             due          late  step             since          open
//!  ▌ 2026-0031  Atelier Zola       11 Nov 2026    10  first reminder   18 Nov     3,630.00
//!  EUR 17,940.00
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use ratatui::widgets::Widget;

use crate::app::{hold_text, step_name};
use crate::domain::report::overdue::OverdueRow;
use crate::text::{args, clean, width};
use crate::tui::action::{Action, Context, Deed, Marking};
use crate::tui::cycle;
use crate::tui::list::{Listing, Rows};
use crate::tui::overlay::why::Why;
use crate::tui::question::{Answer, Question};
use crate::tui::reckon::overdue::{OverdueList, OverdueQuery, OverdueSort};
use crate::tui::screen::invoice::InvoicePage;
use crate::tui::theme::Heat;
use crate::tui::view::{Reaction, Subject, View};
use crate::tui::widget::sheet::{self, Sheet};
use crate::tui::widget::table::{self, Cell, Column, Row, Sight};
use crate::tui::wording::{self, chase};
use crate::tui::world::World;

/// The screen behind 4.
#[derive(Default)]
pub struct Overdue {
    query: OverdueQuery,
    listing: Listing<OverdueList>,
}

impl Overdue {
    fn chosen(&self) -> Option<(&OverdueList, &OverdueRow)> {
        let list = self.listing.rows()?;
        list.rows.get(self.listing.at()?).map(|row| (list, row))
    }

    fn enter(&self) -> Vec<Reaction> {
        let Some((list, row)) = self.chosen() else { return Vec::new() };
        let id = list.book.invoice(row.invoice).id;
        vec![Reaction::Enter(Box::new(InvoicePage::new(id, list.book.number(row.invoice))))]
    }

    /// How many rows are marked, and their sum in each currency.
    fn marks_in_words(&self, list: &OverdueList, world: &World) -> Option<String> {
        let rows = self.listing.marked().iter().filter_map(|at| list.rows.get(*at));
        wording::marked(self.listing.marked().len(), rows.map(|row| row.open.of(row.currency)), world)
    }

    fn columns(&self, list: &OverdueList, world: &World) -> Vec<Column> {
        let sorted = |sort: OverdueSort| (self.query.sort == sort).then_some(self.query.order);
        let amounts = list.totals.iter().map(|sum| width(&world.amount(sum.amount, sum.currency)));
        let title = |id: &str| world.text(id);
        vec![
            Column::text(title("word-number"), 10, 16).sorted(sorted(OverdueSort::Number)),
            Column::text(title("word-client"), 14, 36).sorted(sorted(OverdueSort::Client)),
            Column::text(title("word-due"), 11, 12).rank(2),
            Column::number(title("tui-late"), 5).sorted(sorted(OverdueSort::Days)),
            Column::text(title("word-step"), wording::step_columns(world), 20)
                .sorted(sorted(OverdueSort::Step))
                .rank(1),
            Column::text(title("tui-since"), 17, 46).rank(3),
            Column::number(title("word-open"), amounts.max().unwrap_or(0)).sorted(sorted(OverdueSort::Open)),
            wording::code_column(list.totals.iter().map(|sum| sum.currency), world),
        ]
    }

    fn why(&self, world: &World) -> Vec<Reaction> {
        let Some((list, row)) = self.chosen() else { return Vec::new() };
        let reasons = chase::of_invoice(row, world);
        let gross = list.book.invoice(row.invoice).gross;
        let sum = vec![
            (world.text("word-gross"), world.money(gross, row.currency)),
            (world.text("tui-paid-or-credited"), world.money(row.open - gross, row.currency)),
            (format!("= {}", world.text("word-open")), world.money(row.open, row.currency)),
        ];
        let title = clean(list.book.number(row.invoice)).into_owned();
        vec![Reaction::Open(Why { title, reasons, sum }.boxed())]
    }

    fn copy(&self, action: Action, world: &World) -> Vec<Reaction> {
        let Some(list) = self.listing.rows() else { return Vec::new() };
        let rows: Vec<&OverdueRow> =
            self.listing.meant().iter().filter_map(|at| list.rows.get(*at)).collect();
        let text = match action {
            Action::CopyName => wording::pasted_names(rows.iter().map(|row| list.book.number(row.invoice))),
            _ => wording::pasted_sum(rows.iter().map(|row| row.open.of(row.currency))),
        };
        wording::copied(text, world)
    }
}

/// The step of a row, owed or coming, with the words about it.
fn step_cells(row: &OverdueRow, world: &World) -> (Cell, Cell) {
    let theme = &world.theme;
    let name = |step| step_name(step, world.messages);
    let (step, step_style, about) = match (&row.step, &row.held, row.step_since, &row.ladder.next) {
        (Some(step), Some(hold), _, _) => (name(step), theme.dim, hold_text(hold, world.messages)),
        (Some(step), None, Some(since), _) => (name(step), theme.base, world.listed_day(since)),
        (None, _, _, Some(next)) if next.day > world.day() => {
            let from = world.messages.format("tui-from-day", &args![day = world.short_day(next.day)]);
            (name(&next.step), theme.dim, from)
        }
        _ => match row.ladder.last.as_ref().filter(|_| row.ladder.is_climbed()) {
            Some(last) => {
                (world.text("tui-all-letters-sent"), theme.heat(Heat::Worst), wording::exhausted(last, world))
            }
            None => (String::new(), theme.dim, String::new()),
        },
    };
    (Cell::styled(step, step_style), Cell::styled(about, theme.dim))
}

fn row(list: &OverdueList, row: &OverdueRow, is_marked: bool, world: &World) -> Row {
    let theme = &world.theme;
    let heat = theme.heat(Heat::of_days_late(row.days_late));
    let (step, about) = step_cells(row, world);
    let cells = vec![
        Cell::outside(list.book.number(row.invoice)),
        Cell::outside(&list.book.client(row.client).name),
        Cell::styled(world.listed_day(row.due), theme.dim),
        Cell::styled(row.days_late.to_string(), heat),
        step,
        about,
        Cell::new(world.amount(row.open, row.currency)),
        Cell::styled(row.currency.code().to_owned(), theme.dim),
    ];
    Row { cells, is_marked }
}

impl View for Overdue {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Rows, Context::Marks, Context::Found, Context::Sorted, Context::List]
    }

    fn title(&self, world: &World) -> String {
        world.text("tui-tab-overdue")
    }

    fn allows(&self, action: Action, _world: &World) -> bool {
        match action {
            Action::Enter | Action::Why | Action::CopyName | Action::CopyAmount => self.chosen().is_some(),
            Action::Mark(marking) => self.listing.can_mark(marking),
            _ => true,
        }
    }

    fn chief_actions(&self) -> &'static [Action] {
        &[
            Action::Deed(Deed::Letter),
            Action::Mark(Marking::One),
            Action::Enter,
            Action::Why,
            Action::Deed(Deed::Payment),
            Action::Sort,
        ]
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        match action {
            Action::Move(motion) => self.listing.travel(motion),
            Action::Sort => {
                self.query.sort = cycle::after(&OverdueSort::ALL, self.query.sort, 1);
                self.query.order = self.query.sort.begins();
                self.listing.begin_again();
            }
            Action::SortBackwards => {
                self.query.order = self.query.order.reversed();
                self.listing.begin_again();
            }
            Action::Enter => return self.enter(),
            Action::Mark(marking) => self.listing.mark(marking),
            Action::Why => return self.why(world),
            Action::CopyName | Action::CopyAmount => return self.copy(action, world),
            _ => {}
        }
        Vec::new()
    }

    fn questions(&self) -> Vec<Question> {
        vec![Question::Overdue(self.query.clone())]
    }

    fn receive(&mut self, answer: &Answer) {
        if let Answer::Overdue(list) = answer {
            self.listing.receive(list.clone());
        }
    }

    fn settle(&mut self, area: Rect, _world: &World) {
        self.listing.settle(table::height(Sheet::of(area, 1).rows));
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let sheet = Sheet::of(area, 1);
        let Some(list) = self.listing.rows() else {
            return sheet::empty(buffer, sheet.rows, &world.text("tui-reading"), world);
        };
        let count = world.messages.format("count-invoices", &args![count = list.rows.len()]);
        let clients = world.messages.format("count-clients", &args![count = list.clients]);
        let filter = sheet::filtered("", &self.query.filter);
        let shown = self.marks_in_words(list, world).unwrap_or_else(|| format!("{count}, {clients}"));
        sheet::path_line(buffer, sheet.top, &[shown], &filter, world);
        if list.rows.is_empty() {
            let words = if self.query.filter.is_empty() { "tui-nothing-late" } else { "tui-nothing-found" };
            return sheet::empty(buffer, sheet.rows, &world.in_vain(words), world);
        }
        let sight = Sight::of(&self.listing);
        table::draw(buffer, sheet.rows, &self.columns(list, world), &sight, world, |at| {
            let is_marked = self.listing.is_marked(at);
            list.rows.get(at).map(|found| row(list, found, is_marked, world)).unwrap_or_default()
        });
        let total = format!("  {}  {}", world.text("word-total"), wording::sums(&list.totals, world));
        Line::styled(total, world.theme.strong).render(sheet.bottom, buffer);
    }

    fn subject(&self) -> Option<Subject> {
        self.chosen().map(|(list, row)| Subject::Invoice(list.book.invoice(row.invoice).id))
    }

    fn click(&mut self, area: Rect, at: Position, _world: &World) -> Vec<Reaction> {
        if let Some(line) = table::line_at(Sheet::of(area, 1).rows, at) {
            self.listing.click(line);
        }
        Vec::new()
    }

    fn marked(&self) -> Vec<Subject> {
        let Some(list) = self.listing.rows() else { return Vec::new() };
        let rows = self.listing.marked().iter().filter_map(|at| list.id(*at));
        rows.map(Subject::Invoice).collect()
    }

    fn filter(&self) -> &str {
        &self.query.filter
    }

    fn set_filter(&mut self, text: &str) {
        self.query.filter = text.to_owned();
        self.listing.begin_again();
    }
}
