//! What is open, by client and age.
//!
//! ```text
//!  ‹by due date› by invoice date                                         14 clients
//!    client            not due      1–30     31–60   61–90  over 90       open
//!  ▌ Atelier Zola     2,420.00  1,210.00         ·       ·        ·   3,630.00  ██████
//!    total EUR       30,270.50 11,240.00  4,200.00  900.00 1,600.00  48,210.50
//!  ✓ EUR  buckets 48,210.50 = open items 48,210.50 = balances of clients 48,210.50
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use crate::domain::book::ClientIx;
use crate::domain::report::ageing::{AgeingSpec, Amounts, Basis};
use crate::money::{Currency, Minor, Money};
use crate::text::{args, clean, width};
use crate::tui::action::{Action, Context, Deed, Trip};
use crate::tui::list::{Listing, Rows};
use crate::tui::overlay::why::Why;
use crate::tui::question::{Answer, Question};
use crate::tui::reckon::ageing::{AgeingList, AgeingRow};
use crate::tui::screen::ageing_items::AgeingItems;
use crate::tui::view::{Reaction, Subject, View};
use crate::tui::widget::cut;
use crate::tui::widget::sheet::{self, Sheet};
use crate::tui::widget::table::{self, Cell, Column, Row, Sight};
use crate::tui::wording;
use crate::tui::world::World;

/// Columns of a bar.
const BAR: usize = 24;

/// The screen behind 2.
#[derive(Default)]
pub struct Ageing {
    spec: AgeingSpec,
    filter: String,
    listing: Listing<AgeingList>,
}

/// How amounts are written: in a narrow window without their decimals.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Precision {
    Exact,
    Whole,
}

impl Precision {
    fn show(self, amount: Minor, currency: Currency, world: &World) -> String {
        match self {
            Self::Exact => world.amount(amount, currency),
            Self::Whole => world.whole_amount(amount, currency),
        }
    }
}

impl Ageing {
    fn chosen(&self) -> Option<(&AgeingList, AgeingRow<'_>)> {
        let list = self.listing.rows()?;
        list.row(self.listing.at()?).map(|row| (list, row))
    }

    fn enter(&self) -> Vec<Reaction> {
        let Some((list, AgeingRow::Client(_, row))) = self.chosen() else { return Vec::new() };
        let client = list.book.client(row.client);
        vec![Reaction::Enter(Box::new(AgeingItems::new(client.id, &client.name, self.spec.clone())))]
    }

    fn why(&self, world: &World) -> Vec<Reaction> {
        let Some((list, row)) = self.chosen() else { return Vec::new() };
        let show = |amount| world.money(amount, row.currency());
        let why = match row {
            AgeingRow::Client(_, client) => Why {
                title: clean(&list.book.client(client.client).name).into_owned(),
                reasons: vec![world.text("tui-why-ageing-client")],
                sum: sum_of(&client.amounts, list, world, show),
            },
            AgeingRow::Total(table) => Why {
                title: format!("{} {}", world.text("word-total"), table.currency),
                reasons: vec![world.text("tui-why-ageing-total")],
                sum: sum_of(&table.total, list, world, show),
            },
        };
        vec![Reaction::Open(why.boxed())]
    }

    /// The clients whose rows are marked, with what is open of each; totals are no clients.
    fn marked_clients<'a>(&'a self, list: &'a AgeingList) -> impl Iterator<Item = (ClientIx, Money)> + 'a {
        self.listing.marked().iter().filter_map(|at| match list.row(*at)? {
            AgeingRow::Client(table, row) => Some((row.client, row.amounts.open.of(table.currency))),
            AgeingRow::Total(_) => None,
        })
    }

    fn copy(&self, action: Action, world: &World) -> Vec<Reaction> {
        let Some((list, row)) = self.chosen() else { return Vec::new() };
        if !self.listing.marked().is_empty() {
            let rows = self.marked_clients(list);
            let text = match action {
                Action::CopyName => {
                    wording::pasted_names(rows.map(|(client, _)| list.book.client(client).name.as_str()))
                }
                _ => wording::pasted_sum(rows.map(|(_, open)| open)),
            };
            return wording::copied(text, world);
        }
        let text = match (action, &row) {
            (Action::CopyName, AgeingRow::Client(_, client)) => list.book.client(client.client).name.clone(),
            _ => row.amounts().open.show(row.currency()),
        };
        wording::copied(text, world)
    }
}

fn sum_of(
    amounts: &Amounts,
    list: &AgeingList,
    world: &World,
    show: impl Fn(Minor) -> String,
) -> Vec<(String, String)> {
    let buckets = list.report.buckets.iter().zip(&amounts.buckets);
    let mut sum: Vec<(String, String)> =
        buckets.map(|(bucket, amount)| (world.bucket(*bucket), show(*amount))).collect();
    sum.push((format!("= {}", world.text("word-open")), show(amounts.open)));
    sum.push((world.text("unapplied"), show(amounts.unapplied)));
    sum.push((format!("= {}", world.text("tui-net-receivable")), show(amounts.net)));
    sum
}

/// The precision at which the columns that must stay fit into the room.
fn fitting(list: &AgeingList, room: usize, world: &World) -> (Precision, Vec<Column>) {
    let name = if room < 90 { 12 } else { 18 };
    let exact = columns(list, Precision::Exact, name, world);
    let needed: usize = exact.iter().filter(|column| column.rank == 0).map(|column| column.least + 2).sum();
    if needed < room {
        return (Precision::Exact, exact);
    }
    (Precision::Whole, columns(list, Precision::Whole, name, world))
}

fn columns(list: &AgeingList, precision: Precision, name: usize, world: &World) -> Vec<Column> {
    let widest = |amount: &dyn Fn(&Amounts) -> Minor| {
        let each = list.report.currencies.iter();
        let shown = each.map(|table| width(&precision.show(amount(&table.total), table.currency, world)));
        shown.max().unwrap_or(0)
    };
    let mut columns = vec![Column::text(world.text("word-client"), name, 36)];
    for (at, bucket) in list.report.buckets.iter().enumerate() {
        let of = |amounts: &Amounts| amounts.buckets.get(at).copied().unwrap_or_default();
        columns.push(Column::number(world.bucket_in_short(*bucket), widest(&of)));
    }
    columns.push(Column::number(world.text("word-open"), widest(&|amounts| amounts.open)));
    columns.push(Column::text("", 8, BAR).rank(1));
    let mut optional = |id: &str, rank: u8, amount: &dyn Fn(&Amounts) -> Minor, is_shown: bool| {
        let rank = if is_shown { rank } else { Column::NEVER };
        columns.push(Column::number(world.text(id), widest(amount)).rank(rank));
    };
    let is_some = |amount: &dyn Fn(&Amounts) -> Minor| {
        list.report.currencies.iter().any(|table| !amount(&table.total).is_zero())
    };
    let is_unapplied = is_some(&|amounts| amounts.unapplied);
    optional("unapplied", 2, &|amounts| amounts.unapplied, is_unapplied);
    optional("word-net", 3, &|amounts| amounts.net, is_unapplied);
    optional("disputed", 4, &|amounts| amounts.disputed, is_some(&|amounts| amounts.disputed));
    columns
}

fn row(list: &AgeingList, row: AgeingRow<'_>, is_marked: bool, precision: Precision, world: &World) -> Row {
    let (amounts, currency, theme) = (row.amounts(), row.currency(), &world.theme);
    let amount = |amount: Minor, style| {
        let (text, style) = if amount.is_zero() {
            ("·".to_owned(), theme.faint)
        } else {
            (precision.show(amount, currency, world), style)
        };
        Cell::styled(text, style)
    };
    let (name, open, bars) = match row {
        AgeingRow::Client(_, client) => {
            let longest = list.longest(currency);
            let parts = amounts.buckets.iter().map(|amount| amount.0).collect();
            let bars = Cell::Bar { parts, longest: longest.0 };
            (Cell::outside(&list.book.client(client.client).name), theme.base, bars)
        }
        AgeingRow::Total(_) => {
            let name = format!("{} {currency}", world.text("word-total"));
            (Cell::styled(name, theme.strong), theme.strong, Cell::empty())
        }
    };
    let count = amounts.buckets.len();
    let mut cells = vec![name];
    cells.extend((0..).zip(&amounts.buckets).map(|(at, sum)| amount(*sum, theme.bucket(at, count))));
    cells.push(amount(amounts.open, open));
    cells.push(bars);
    cells.push(amount(amounts.unapplied, theme.dim));
    cells.push(amount(amounts.net, theme.dim));
    cells.push(amount(amounts.disputed, theme.warn));
    Row { cells, is_marked }
}

/// The control line: three sums that must be the same.
fn control(row: AgeingRow<'_>, world: &World) -> Line<'static> {
    let (control, currency) = (row.control(), row.currency());
    let amount = |amount| world.amount(amount, currency);
    let (sign, style, words) = if control.agrees() {
        let words = world.messages.format("tui-control-agrees", &args![amount = amount(control.buckets)]);
        ("✓", world.theme.good, words)
    } else {
        let words = args![
            buckets = amount(control.buckets),
            items = amount(control.invoices),
            clients = amount(control.clients)
        ];
        ("✗ ≠", world.theme.bad, world.messages.format("tui-control", &words))
    };
    Line::from(vec![
        Span::styled(format!("  {sign} {currency}  "), style),
        Span::styled(words, world.theme.dim),
    ])
}

impl View for Ageing {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Ageing, Context::Rows, Context::Marks, Context::Found, Context::List]
    }

    fn title(&self, world: &World) -> String {
        world.text("tui-tab-ageing")
    }

    fn allows(&self, action: Action, _world: &World) -> bool {
        match action {
            Action::Enter => matches!(self.chosen(), Some((_, AgeingRow::Client(..)))),
            Action::Why | Action::CopyName | Action::CopyAmount => self.chosen().is_some(),
            Action::Mark(marking) => self.listing.can_mark(marking),
            _ => true,
        }
    }

    fn chief_actions(&self) -> &'static [Action] {
        &[
            Action::Enter,
            Action::Basis,
            Action::Travel(Trip::DayBack),
            Action::Travel(Trip::Pick),
            Action::Deed(Deed::Letter),
            Action::Why,
        ]
    }

    fn word_for(&self, action: Action, world: &World) -> Option<String> {
        let other = match self.spec.basis {
            Basis::Due => "tui-basis-issue",
            Basis::Issue => "tui-basis-due",
        };
        (action == Action::Basis).then(|| world.text(other))
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        match action {
            Action::Move(motion) => self.listing.travel(motion),
            Action::Basis => {
                self.spec.basis = match self.spec.basis {
                    Basis::Due => Basis::Issue,
                    Basis::Issue => Basis::Due,
                };
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
        vec![Question::Ageing(self.spec.clone(), self.filter.clone())]
    }

    fn receive(&mut self, answer: &Answer) {
        if let Answer::Ageing(list) = answer {
            self.listing.receive(list.clone());
        }
    }

    fn settle(&mut self, area: Rect, world: &World) {
        if self.spec.edges != world.rules.edges {
            self.spec.edges = world.rules.edges.clone();
        }
        self.listing.settle(table::height(Sheet::of(area, 1).rows));
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let sheet = Sheet::of(area, 1);
        let bases = [(Basis::Due, "tui-basis-due"), (Basis::Issue, "tui-basis-issue")];
        let choices = bases.map(|(basis, id)| (world.text(id), basis == self.spec.basis));
        let Some(list) = self.listing.rows() else {
            sheet::top_line(buffer, sheet.top, &choices, "", world);
            return sheet::empty(buffer, sheet.rows, &world.text("tui-reading"), world);
        };
        let (precision, columns) = fitting(list, usize::from(sheet.rows.width), world);
        let clients = list.count() - list.report.currencies.len();
        let count = world.messages.format("count-clients", &args![count = clients]);
        let marked = wording::marked(
            self.marked_clients(list).count(),
            self.marked_clients(list).map(|(_, open)| open),
            world,
        );
        let count = sheet::filtered(&marked.unwrap_or(count), &self.filter);
        let right = match precision {
            Precision::Exact => count,
            Precision::Whole => format!("{count} · {}", world.text("tui-rounded")),
        };
        sheet::top_line(buffer, sheet.top, &choices, &right, world);
        if list.count() == 0 {
            let words = if self.filter.is_empty() { "tui-nothing-open" } else { "tui-nothing-found" };
            return sheet::empty(buffer, sheet.rows, &world.in_vain(words), world);
        }
        table::draw(buffer, sheet.rows, &columns, &Sight::of(&self.listing), world, |at| {
            let is_marked = self.listing.is_marked(at);
            list.row(at).map(|found| row(list, found, is_marked, precision, world)).unwrap_or_default()
        });
        if let Some((_, chosen)) = self.chosen() {
            cut::draw(control(chosen, world), sheet.bottom, buffer);
        }
    }

    fn subject(&self) -> Option<Subject> {
        match self.chosen()? {
            (list, AgeingRow::Client(_, row)) => Some(Subject::Client(list.book.client(row.client).id)),
            (_, AgeingRow::Total(_)) => None,
        }
    }

    fn click(&mut self, area: Rect, at: Position, _world: &World) -> Vec<Reaction> {
        let line = table::line_at(Sheet::of(area, 1).rows, at);
        if line.is_some_and(|line| self.listing.click(line)) { self.enter() } else { Vec::new() }
    }

    fn marked(&self) -> Vec<Subject> {
        let Some(list) = self.listing.rows() else { return Vec::new() };
        let clients = self.marked_clients(list);
        clients.map(|(client, _)| Subject::Client(list.book.client(client).id)).collect()
    }

    fn filter(&self) -> &str {
        &self.filter
    }

    fn set_filter(&mut self, text: &str) {
        self.filter = text.to_owned();
        self.listing.begin_again();
    }
}
