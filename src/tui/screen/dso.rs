//! How long sales wait to be paid, over 24 months, and who is responsible.
//!
//! ```text
//!  ‹EUR› USD                                                      24 months, tax included
//! ╭ Days ─────────────────────────────────── █ delinquent  █ best possible  ━ countback ╮
//! │ 60 ▄▄ ▁▁ ▆▆    ▂▂ ▇▇                                                                 │
//! │  0 ██ ██ ██ ▃▃ ██ ██                                                                 │
//! ╭ Who is responsible ───────────────╮  month       sales  receivable    DSO  countback
//! │ Atelier Zola     11.2  ███████    │▌ Nov 2026  12,345   48,210.50   41.2       38.7
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use crate::domain::report::dso::{ClientShare, CurrencyDso, MonthRow};
use crate::money::{Currency, Decimal};
use crate::text::{args, clean, fit, format, pad_left, truncate, width};
use crate::tui::action::{Action, Context, Trip};
use crate::tui::cycle;
use crate::tui::list::Listing;
use crate::tui::overlay::why::Why;
use crate::tui::question::{Answer, Question};
use crate::tui::reckon::dso::DsoTable;
use crate::tui::theme::Heat;
use crate::tui::view::{Reaction, View};
use crate::tui::widget::chart::{self, Chart, Inks, hundredths};
use crate::tui::widget::sheet;
use crate::tui::widget::table::{self, Cell, Column, Row, Sight};
use crate::tui::widget::{bar, panel};
use crate::tui::wording;
use crate::tui::world::World;

/// The screen behind 3.
#[derive(Default)]
pub struct Dso {
    currency: Option<Currency>,
    listing: Listing<DsoTable>,
}

/// The parts of the screen.
struct Areas {
    top: Rect,
    chart: Rect,
    people: Rect,
    table: Rect,
}

impl Areas {
    /// The chart over the whole width; under it who is responsible beside the table, where there is room.
    fn of(area: Rect) -> Self {
        let top = Rect { height: area.height.min(1), ..area };
        let rest = Rect { y: top.bottom(), height: area.height - top.height, ..area };
        let is_large = area.width >= 110 && rest.height >= 22;
        let chart = match rest.height {
            _ if is_large => rest.height.saturating_sub(TABLE).clamp(11, 24),
            12.. => (rest.height * 2 / 5).min(14),
            _ => 0,
        };
        let chart = Rect { height: chart, ..rest };
        let below = Rect { y: chart.bottom(), height: rest.bottom() - chart.bottom(), ..rest };
        if is_large {
            let left = (area.width * 2 / 5).max(area.width.saturating_sub(112));
            let people = Rect { width: left, ..below };
            let table = Rect { x: below.x + left + 1, width: below.width - left - 2, ..below };
            return Self { top, chart, people, table };
        }
        let people = Rect { y: below.bottom().saturating_sub(1), height: below.height.min(1), ..below };
        let height = people.y.saturating_sub(below.y);
        let table = Rect { height, width: below.width.saturating_sub(1), ..below };
        Self { top, chart, people, table }
    }
}

/// Rows of the table with its heading.
const TABLE: u16 = 26;

impl Dso {
    fn family(&self) -> Option<(&DsoTable, &CurrencyDso)> {
        let table = self.listing.rows()?;
        table.family.as_ref().map(|family| (table, family))
    }

    fn turn(&mut self, steps: isize) {
        let next =
            self.family().map(|(table, family)| cycle::after(&table.currencies, family.currency, steps));
        self.currency = next.or(self.currency);
    }

    fn why(&self, world: &World) -> Vec<Reaction> {
        let Some((table, family)) = self.family() else { return Vec::new() };
        let Some(month) = self.listing.at().and_then(|at| table.month(at)) else { return Vec::new() };
        vec![Reaction::Open(explained(month, family.currency, world).boxed())]
    }
}

/// The formulas of a month with their inputs.
fn explained(month: &MonthRow, currency: Currency, world: &World) -> Why {
    let money = |amount| world.money(amount, currency);
    let exact = |days: Option<Decimal>| {
        days.map_or("–".to_owned(), |days| format::decimal(world.messages.language(), days))
    };
    let line = |id: &str, value| (world.text(id), value);
    Why {
        title: format::month_long(world.messages.language(), month.month),
        reasons: vec![world.text("tui-why-dso"), world.text("tui-why-countback"), world.text("tui-why-best")],
        sum: vec![
            line("tui-net-receivable", money(month.receivable)),
            line("tui-window-sales", money(month.window_sales)),
            line("tui-window-days", month.window_days.to_string()),
            line("word-overdue", money(month.overdue)),
            line("word-countback", wording::countback(month.countback, world)),
            line("word-best-possible", exact(month.best_possible)),
            line("word-delinquent", exact(month.delinquent)),
            line("word-cei", exact(month.cei)),
            line("word-dso", exact(month.dso)),
        ],
    }
}

fn columns(family: &CurrencyDso, world: &World) -> Vec<Column> {
    let amount = |of: &dyn Fn(&MonthRow) -> crate::money::Minor| {
        family.months.iter().map(|row| width(&world.amount(of(row), family.currency))).max().unwrap_or(0)
    };
    let title = |id: &str| world.text(id);
    vec![
        Column::text(title("word-month"), 10, 11),
        Column::number(title("word-sales"), amount(&|row| row.sales)).rank(3),
        Column::number(title("word-receivable"), amount(&|row| row.receivable)).rank(1),
        Column::number(title("word-overdue"), amount(&|row| row.overdue)).rank(6),
        Column::number(title("word-dso"), 6),
        Column::number(title("word-countback"), 6),
        Column::number(title("word-best-possible"), 6).rank(2),
        Column::number(title("word-delinquent"), 6).rank(4),
        Column::number(title("word-cei"), 6).rank(5),
    ]
}

fn row(month: &MonthRow, currency: Currency, world: &World) -> Row {
    let dim = world.theme.dim;
    let amount = |amount| Cell::styled(world.amount(amount, currency), dim);
    let cells = vec![
        Cell::new(format::month_brief(world.messages.language(), month.month)),
        amount(month.sales),
        amount(month.receivable),
        amount(month.overdue),
        Cell::styled(wording::days(month.dso, world), world.theme.strong),
        Cell::new(wording::days(month.countback.days(), world)),
        Cell::styled(wording::days(month.best_possible, world), dim),
        Cell::styled(wording::days(month.delinquent, world), dim),
        Cell::styled(wording::days(month.cei, world), dim),
    ];
    Row { cells, is_marked: false }
}

/// The longest wait that the chart has room for, in days: beyond a year only that it is longer is worth a row.
const LONGEST: i64 = 365;

/// DSO month by month: what is not due yet, and on top of it what the late ones cost; countback as a mark.
fn columns_of(family: &CurrencyDso, cursor: Option<usize>, inks: Inks, world: &World) -> Chart {
    let column = |month: &MonthRow| chart::Column {
        label: format::month_brief(world.messages.language(), month.month),
        parts: month.dso.map(|dso| {
            let best = hundredths(month.best_possible.unwrap_or_default());
            [best, hundredths(dso) - best]
        }),
        mark: month.countback.days().map(hundredths),
    };
    let count = family.months.len();
    Chart {
        columns: family.months.iter().map(column).collect(),
        inks,
        unit: 100,
        cap: LONGEST * 100,
        cursor: cursor.map(|at| count.saturating_sub(at + 1)),
    }
}

fn draw_chart(buffer: &mut Buffer, area: Rect, family: &CurrencyDso, cursor: Option<usize>, world: &World) {
    let theme = &world.theme;
    let inks = Inks { lower: theme.faint, upper: theme.heat(Heat::VeryLate), mark: theme.strong };
    let title = world.text("tui-days-title");
    let inside = panel::draw(buffer, area, &title, world);
    let names = ["word-best-possible", "word-delinquent", "word-countback"].map(|id| world.text(id));
    let legend = chart::legend(names, inks, chart::has_marks(inside), world);
    let columns = u16::try_from(legend.width()).unwrap_or(u16::MAX);
    if usize::from(area.width) > usize::from(columns) + width(&title) + 8 {
        let place = Rect { x: area.right() - columns - 2, width: columns, height: 1, ..area };
        legend.render(place, buffer);
    }
    chart::draw(buffer, inside, &columns_of(family, cursor, inks, world), world);
}

/// Columns of the days of a client, and of its bar with the air before it.
const DAYS: usize = 6;
const BAR: usize = 12;

fn draw_people(buffer: &mut Buffer, area: Rect, table: &DsoTable, family: &CurrencyDso, world: &World) {
    if area.height < 4 {
        let words = sentence(table, family, world);
        let words = truncate(&words, usize::from(area.width.saturating_sub(3))).into_owned();
        return Line::styled(format!("  {words}"), world.theme.dim).render(area, buffer);
    }
    let inside = panel::draw(buffer, area, &world.text("tui-responsible"), world);
    let amount = |share: &ClientShare| world.amount(share.receivable, family.currency);
    let amounts = family.clients.iter().map(|share| width(&amount(share))).max().unwrap_or(0) + 2;
    let name_columns = usize::from(inside.width).saturating_sub(DAYS + amounts + BAR).clamp(12, 36);
    let most = family.clients.iter().map(|share| share.receivable.0).max().unwrap_or(0);
    for (share, y) in family.clients.iter().zip(inside.top()..inside.bottom()) {
        let name = clean(&table.book.client(share.client).name).into_owned();
        let spans = vec![
            Span::raw(fit(&name, name_columns)),
            Span::styled(pad_left(&wording::days(share.days, world), DAYS), world.theme.strong),
            Span::styled(pad_left(&amount(share), amounts), world.theme.dim),
            Span::raw("  "),
        ];
        let line = Line::from(spans);
        let used = u16::try_from(line.width()).unwrap_or(inside.width);
        let bar =
            bar::single(share.receivable.0, most, inside.width.saturating_sub(used), world.theme.accent);
        let mut line = line;
        line.push_span(bar);
        line.render(Rect { y, height: 1, ..inside }, buffer);
    }
}

/// `11.2 of the 41.2 days: Zola, Midi, Müller`.
fn sentence(table: &DsoTable, family: &CurrencyDso, world: &World) -> String {
    let first: Vec<&ClientShare> = family.clients.iter().take(3).collect();
    let days: Option<Decimal> = first.iter().map(|share| share.days).sum();
    let total = family.months.last().and_then(|month| month.dso);
    let (Some(days), Some(total)) = (days.filter(|_| !first.is_empty()), total) else {
        return String::new();
    };
    let names: Vec<_> = first.iter().map(|share| clean(&table.book.client(share.client).name)).collect();
    let shown = |days| wording::days(Some(days), world);
    world.messages.format(
        "tui-responsible-for",
        &args![names = names.join(", "), days = shown(days), total = shown(total)],
    )
}

impl View for Dso {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Panes, Context::List]
    }

    fn title(&self, world: &World) -> String {
        world.text("tui-tab-dso")
    }

    fn allows(&self, action: Action, _world: &World) -> bool {
        match action {
            Action::NextPane | Action::PreviousPane => {
                self.listing.rows().is_some_and(|table| table.currencies.len() > 1)
            }
            Action::Why => self.listing.at().is_some(),
            _ => true,
        }
    }

    fn chief_actions(&self) -> &'static [Action] {
        &[Action::Why, Action::NextPane, Action::Travel(Trip::MonthBack), Action::Travel(Trip::Pick)]
    }

    fn word_for(&self, action: Action, _world: &World) -> Option<String> {
        let (table, family) = self.family().filter(|_| action == Action::NextPane)?;
        Some(cycle::after(&table.currencies, family.currency, 1).to_string())
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        match action {
            Action::Move(motion) => self.listing.travel(motion),
            Action::NextPane => self.turn(1),
            Action::PreviousPane => self.turn(-1),
            Action::Why => return self.why(world),
            _ => {}
        }
        Vec::new()
    }

    fn questions(&self) -> Vec<Question> {
        vec![Question::Dso(self.currency)]
    }

    fn receive(&mut self, answer: &Answer) {
        if let Answer::Dso(table) = answer {
            self.listing.receive(table.clone());
        }
    }

    fn settle(&mut self, area: Rect, _world: &World) {
        self.listing.settle(table::height(Areas::of(area).table));
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let areas = Areas::of(area);
        if self.listing.rows().is_none() {
            return sheet::empty(buffer, area, &world.text("tui-reading"), world);
        }
        let Some((months, family)) = self.family() else {
            return sheet::empty(buffer, area, &world.in_vain("tui-no-sales"), world);
        };
        let choice = |currency: &Currency| (currency.to_string(), *currency == family.currency);
        let choices: Vec<(String, bool)> = months.currencies.iter().map(choice).collect();
        sheet::top_line(buffer, areas.top, &choices, &world.text("tui-dso-basis"), world);
        if !areas.chart.is_empty() {
            draw_chart(buffer, areas.chart, family, self.listing.at(), world);
        }
        draw_people(buffer, areas.people, months, family, world);
        let sight = Sight::of(&self.listing);
        table::draw(buffer, areas.table, &columns(family, world), &sight, world, |at| {
            months.month(at).map(|month| row(month, family.currency, world)).unwrap_or_default()
        });
    }

    fn click(&mut self, area: Rect, at: Position, _world: &World) -> Vec<Reaction> {
        if let Some(line) = table::line_at(Areas::of(area).table, at) {
            self.listing.click(line);
        }
        Vec::new()
    }
}
