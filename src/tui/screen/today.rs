//! What is owed, and whom it needs a word to today.
//!
//! ```text
//! ╭ Owed to me ──────╮╭ Overdue ─────────╮╭ DSO, countback ──╮╭ Expected, 30 days ╮
//! │ 48,210.50        ││ 17,940.00   37 % ││ 41 days ▂▃▅▆▅▃▂▂ ││ 21,300.00 likely  │
//! │ 31 invoices, 14… ││ 12 invoices, 5 … ││ best possible 28 ││ 14,900.00 cautious│
//! ╰──────────────────╯╰──────────────────╯╰──────────────────╯╰───────────────────╯
//!  To do today: 7 steps, 14,390.00 at stake
//!  ▌ Atelier Zola       3,630.00  first reminder   2026-0031 is 10 days late
//! ```

mod beyond;
mod line;
mod step;
mod tiles;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use crate::domain::report::ageing::{AgeingSpec, Basis};
use crate::domain::report::today::Position as Figures;
use crate::text::{args, width};
use crate::tui::action::{Action, Context, Deed};
use crate::tui::cycle;
use crate::tui::list::{Listing, Rows};
use crate::tui::question::{Answer, Question};
use crate::tui::reckon::today::{TodayList, TodayRow};
use crate::tui::screen::ageing_items::AgeingItems;
use crate::tui::view::{Reaction, Subject, View};
use crate::tui::widget::table::{self, Sight};
use crate::tui::widget::{panel, sheet, tile};
use crate::tui::wording::{self, chase};
use crate::tui::world::World;
use tiles::Figure;

/// The screen behind 1.
#[derive(Default)]
pub struct Today {
    listing: Listing<TodayList>,
    filter: String,
    pane: Pane,
}

/// What has the keyboard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Pane {
    #[default]
    Steps,
    Figure(Figure),
}

const PANES: [Pane; 5] = [
    Pane::Steps,
    Pane::Figure(Figure::Owed),
    Pane::Figure(Figure::Overdue),
    Pane::Figure(Figure::Dso),
    Pane::Figure(Figure::Expected),
];

/// The parts of the screen.
struct Areas {
    tiles: Vec<(Figure, Rect)>,
    title: Rect,
    steps: Rect,
    detail: Rect,
}

impl Areas {
    fn of(area: Rect, lines: usize) -> Self {
        let height = u16::try_from(lines + 2).unwrap_or(u16::MAX).min(area.height / 2);
        let tiles = Rect { height: if area.height < 12 { 0 } else { height }, ..area };
        let air = u16::from(area.height > 24);
        let title = Rect { y: tiles.bottom() + air, height: 1, ..area }.intersection(area);
        let height = area.bottom().saturating_sub(title.bottom());
        let rest = Rect { y: title.bottom(), height, ..area };
        let detail = if area.width >= 140 { area.width / 3 } else { 0 };
        let steps = Rect { width: rest.width.saturating_sub(detail + 1), ..rest };
        let detail = Rect { x: steps.right() + 1, width: detail.saturating_sub(1), ..rest };
        Self { tiles: tiles::placed(tiles), title, steps, detail: detail.intersection(area) }
    }
}

impl Today {
    fn areas(&self, area: Rect) -> Areas {
        let currencies = self.listing.rows().map_or(1, |list| list.report.positions.len());
        Areas::of(area, if currencies > 1 { 3 } else { 2 })
    }

    fn chosen(&self) -> Option<(&TodayList, TodayRow<'_>)> {
        let list = self.listing.rows()?;
        list.row(self.listing.at()?).map(|row| (list, row))
    }

    fn enter(&self, world: &World) -> Vec<Reaction> {
        match self.pane {
            Pane::Figure(figure) => match figure.screen() {
                Some(tab) => vec![Reaction::Show(tab)],
                None => self.why(world),
            },
            Pane::Steps => {
                let Some((list, row)) = self.chosen() else { return Vec::new() };
                let client = list.book.client(row.client());
                let edges = world.rules.edges.clone();
                let spec = AgeingSpec { basis: Basis::Due, edges, net_oldest_first: false };
                vec![Reaction::Enter(Box::new(AgeingItems::new(client.id, &client.name, spec)))]
            }
        }
    }

    fn why(&self, world: &World) -> Vec<Reaction> {
        let why = match self.pane {
            Pane::Steps => {
                self.chosen().map(|(list, row)| chase::why(row, &list.book, list.report.day, world))
            }
            Pane::Figure(figure) => self.listing.rows().map(|list| figure.why(list, world)),
        };
        why.map(|why| Reaction::Open(why.boxed())).into_iter().collect()
    }

    fn copy(&self, action: Action, world: &World) -> Vec<Reaction> {
        let Some(list) = self.listing.rows() else { return Vec::new() };
        let meant = self.listing.meant();
        let rows = meant.iter().filter_map(|at| list.row(*at));
        let text = match action {
            Action::CopyName => {
                wording::pasted_names(rows.map(|row| list.book.client(row.client()).name.as_str()))
            }
            _ => wording::pasted_sum(rows.flat_map(|row| row.at_risk().iter().copied())),
        };
        wording::copied(text, world)
    }

    fn draw_title(&self, buffer: &mut Buffer, area: Rect, list: &TodayList, world: &World) {
        let title = line::title(list, world);
        let exhausted = list.report.exhausted.len();
        let right = if exhausted == 0 {
            String::new()
        } else {
            world.messages.format("tui-letters-exhausted", &args![count = exhausted])
        };
        let places = self.listing.marked();
        let marked = places.iter().filter_map(|at| list.row(*at));
        let amounts = marked.flat_map(|row| row.at_risk().iter().copied());
        let title = wording::marked(places.len(), amounts, world).unwrap_or(title);
        let left = Line::from(vec![Span::raw("  "), Span::styled(title, world.theme.strong)]);
        // The rows say it too, so half of it says nothing more.
        let fits = left.width() + width(&right) + 3 <= usize::from(area.width);
        let right = if fits { right } else { String::new() };
        sheet::two_ends(buffer, area, left, &sheet::filtered(&right, &self.filter), world);
    }
}

/// The figures of the house's currency first, then those of the others.
fn figures<'a>(list: &'a TodayList, world: &World) -> Vec<&'a Figures> {
    let mut figures: Vec<&Figures> = list.report.positions.iter().collect();
    figures.sort_by_key(|figures| figures.currency != world.ledger.home.currency);
    figures
}

impl View for Today {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Rows, Context::Marks, Context::Found, Context::Panes, Context::List]
    }

    fn title(&self, world: &World) -> String {
        world.text("tui-tab-today")
    }

    fn allows(&self, action: Action, _world: &World) -> bool {
        match (action, self.pane) {
            (Action::Enter | Action::Why, Pane::Figure(_)) => self.listing.rows().is_some(),
            (Action::CopyName | Action::CopyAmount | Action::Mark(_), Pane::Figure(_)) => false,
            (Action::Mark(marking), Pane::Steps) => self.listing.can_mark(marking),
            (Action::Enter | Action::Why | Action::CopyName | Action::CopyAmount, Pane::Steps) => {
                self.chosen().is_some()
            }
            _ => true,
        }
    }

    fn chief_actions(&self) -> &'static [Action] {
        match self.pane {
            Pane::Steps => &[
                Action::Deed(Deed::Letter),
                Action::Deed(Deed::Payment),
                Action::Enter,
                Action::Why,
                Action::NextPane,
            ],
            Pane::Figure(_) => &[Action::Enter, Action::Why, Action::NextPane],
        }
    }

    fn word_for(&self, action: Action, world: &World) -> Option<String> {
        let next = match action {
            Action::NextPane => cycle::after(&PANES, self.pane, 1),
            Action::PreviousPane => cycle::after(&PANES, self.pane, -1),
            _ => return None,
        };
        Some(world.text(match next {
            Pane::Steps => "tui-pane-steps",
            Pane::Figure(_) => "tui-pane-figures",
        }))
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        match action {
            Action::Move(motion) => {
                self.pane = Pane::Steps;
                self.listing.travel(motion);
            }
            Action::NextPane => self.pane = cycle::after(&PANES, self.pane, 1),
            Action::PreviousPane => self.pane = cycle::after(&PANES, self.pane, -1),
            Action::Enter => return self.enter(world),
            Action::Mark(marking) => self.listing.mark(marking),
            Action::Why => return self.why(world),
            Action::CopyName | Action::CopyAmount => return self.copy(action, world),
            _ => {}
        }
        Vec::new()
    }

    fn questions(&self) -> Vec<Question> {
        vec![Question::Today(self.filter.clone())]
    }

    fn receive(&mut self, answer: &Answer) {
        if let Answer::Today(list) = answer {
            self.listing.receive(list.clone());
        }
    }

    fn settle(&mut self, area: Rect, _world: &World) {
        self.listing.settle(table::height(self.areas(area).steps));
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let areas = self.areas(area);
        let Some(list) = self.listing.rows() else {
            return sheet::empty(buffer, area, &world.text("tui-reading"), world);
        };
        let positions = figures(list, world);
        for (figure, place) in &areas.tiles {
            let has_focus = self.pane == Pane::Figure(*figure);
            let columns = usize::from(panel::inside(*place).width);
            tile::draw(buffer, *place, &figure.tile(&positions, columns, world), has_focus, world);
        }
        self.draw_title(buffer, areas.title, list, world);
        if list.book.invoices().is_empty() {
            return sheet::empty(buffer, areas.steps, &world.in_vain("tui-empty-ledger"), world);
        }
        if list.count() == 0 && !self.filter.is_empty() {
            return sheet::empty(buffer, areas.steps, &world.in_vain("tui-nothing-found"), world);
        }
        let mut sight = Sight::of(&self.listing);
        sight.cursor = sight.cursor.filter(|_| self.pane == Pane::Steps);
        table::draw(buffer, areas.steps, &line::columns(list, world), &sight, world, |at| {
            let is_marked = self.listing.is_marked(at);
            list.row(at).map(|row| line::row(list, row, is_marked, world)).unwrap_or_default()
        });
        if let Some((list, row)) = self.chosen().filter(|_| !areas.detail.is_empty()) {
            line::draw_detail(buffer, areas.detail, list, row, world);
        }
    }

    fn subject(&self) -> Option<Subject> {
        let (list, row) = self.chosen().filter(|_| self.pane == Pane::Steps)?;
        Some(Subject::Client(list.book.client(row.client()).id))
    }

    fn click(&mut self, area: Rect, at: Position, world: &World) -> Vec<Reaction> {
        let areas = self.areas(area);
        if let Some((figure, _)) = areas.tiles.iter().find(|(_, place)| place.contains(at)) {
            let was_there = self.pane == Pane::Figure(*figure);
            self.pane = Pane::Figure(*figure);
            return if was_there { self.enter(world) } else { Vec::new() };
        }
        let line = table::line_at(areas.steps, at);
        self.pane = Pane::Steps;
        if line.is_some_and(|line| self.listing.click(line)) { self.enter(world) } else { Vec::new() }
    }

    fn marked(&self) -> Vec<Subject> {
        let Some(list) = self.listing.rows() else { return Vec::new() };
        let steps = self.listing.marked().iter().filter_map(|at| list.report.steps.get(*at));
        steps.map(|owed| Subject::Client(list.book.client(owed.client).id)).collect()
    }

    fn filter(&self) -> &str {
        &self.filter
    }

    fn set_filter(&mut self, text: &str) {
        self.filter = text.to_owned();
        self.listing.begin_again();
    }
}
