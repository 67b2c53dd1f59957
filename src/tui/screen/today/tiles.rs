//! The four figures over the work list.

use ratatui::layout::Rect;
use ratatui::text::Span;

use super::figures;
use crate::domain::report::today::{Position, Sum, Trend};
use crate::money::{Currency, Minor};
use crate::text::{args, format, width};
use crate::tui::overlay::why::Why;
use crate::tui::reckon::today::TodayList;
use crate::tui::tab::Tab;
use crate::tui::widget::chart::hundredths;
use crate::tui::widget::spark::spark;
use crate::tui::widget::tile::Tile;
use crate::tui::wording;
use crate::tui::world::World;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Figure {
    Owed,
    Overdue,
    Dso,
    Expected,
}

/// As many tiles as fit beside each other, the most important ones first.
pub(super) fn placed(area: Rect) -> Vec<(Figure, Rect)> {
    let figures = [Figure::Owed, Figure::Overdue, Figure::Dso, Figure::Expected];
    let count = (area.width / 19).clamp(1, 4);
    let edge = |at: u16| area.x + area.width * at / count;
    if area.is_empty() {
        return Vec::new();
    }
    (0..count)
        .zip(figures)
        .map(|(at, figure)| (figure, Rect { x: edge(at), width: edge(at + 1) - edge(at), ..area }))
        .collect()
}

impl Figure {
    /// The screen that tells more.
    pub const fn screen(self) -> Option<Tab> {
        match self {
            Self::Owed => Some(Tab::Ageing),
            Self::Overdue => Some(Tab::Overdue),
            Self::Dso => Some(Tab::Dso),
            Self::Expected => None,
        }
    }

    const fn title(self) -> &'static str {
        match self {
            Self::Owed => "tui-tile-owed",
            Self::Overdue => "tui-tile-overdue",
            Self::Dso => "tui-tile-dso",
            Self::Expected => "tui-tile-expected",
        }
    }

    /// The tile over positions, those of the house's currency first.
    pub fn tile(self, positions: &[&Position], columns: usize, world: &World) -> Tile {
        let title = world.text(self.title());
        let Some((main, others)) = positions.split_first() else {
            return Tile { title, figure: "–".to_owned(), ..Tile::default() };
        };
        let mut tile = match self {
            Self::Owed => of_sum(&main.owed, main.currency, None, columns, world),
            Self::Overdue => {
                let share = main.overdue_share.filter(|_| !main.overdue.amount.is_zero());
                let language = world.messages.language();
                let share = share.map(|share| format::percent_rounded(language, share, 0));
                of_sum(&main.overdue, main.currency, share, columns, world)
            }
            Self::Dso => of_dso(main.trend.as_ref(), columns, world),
            Self::Expected => of_expected(main.trend.as_ref(), main.currency, columns, world),
        };
        let words: Vec<String> = others.iter().filter_map(|other| self.other(other, world)).collect();
        if !words.is_empty() {
            tile.words.push(fitting(&words, columns));
        }
        let named = self.amount(main).filter(|_| !others.is_empty());
        let named = named.map(|amount| world.money(amount, main.currency));
        if let Some(named) = named.filter(|named| width(named) <= columns) {
            tile.figure = named;
        }
        Tile { title, ..tile }
    }

    /// The figure as an amount of money: beside other currencies its own is named too, where there is room.
    fn amount(self, position: &Position) -> Option<Minor> {
        match self {
            Self::Owed => Some(position.owed.amount),
            Self::Overdue => Some(position.overdue.amount),
            Self::Dso => None,
            Self::Expected => position.trend.as_ref().map(|trend| trend.expected.likely),
        }
    }

    /// The figure of another currency in few words.
    fn other(self, position: &Position, world: &World) -> Option<String> {
        let money = |amount: Minor| world.money(amount, position.currency);
        match self {
            Self::Owed => (position.owed.invoices > 0).then(|| money(position.owed.amount)),
            Self::Overdue => (position.overdue.invoices > 0).then(|| money(position.overdue.amount)),
            Self::Dso => {
                let trend = position.trend.as_ref()?;
                Some(format!("{} {}", position.currency, wording::countback(trend.countback, world)))
            }
            Self::Expected => {
                let likely = position.trend.as_ref()?.expected.likely;
                likely.is_positive().then(|| money(likely))
            }
        }
    }

    pub fn why(self, list: &TodayList, world: &World) -> Why {
        let id = match self {
            Self::Owed => "tui-why-owed",
            Self::Overdue => "tui-why-overdue",
            Self::Dso => "tui-why-countback",
            Self::Expected => "tui-why-expected",
        };
        let sum = figures(list, world).into_iter().flat_map(|position| self.inputs(position, world));
        Why { title: world.text(self.title()), reasons: vec![world.text(id)], sum: sum.collect() }
    }

    fn inputs(self, position: &Position, world: &World) -> Vec<(String, String)> {
        let money = |amount: Minor| world.money(amount, position.currency);
        let line = |id: &str, value: String| (world.text(id), value);
        let result = |id: &str, value: String| (format!("= {}", world.text(id)), value);
        let trend = position.trend.as_ref();
        match self {
            Self::Owed => vec![
                line("tui-sum-not-due", money(position.owed.amount - position.overdue.amount)),
                line("tui-sum-overdue", money(position.overdue.amount)),
                result("tui-sum-owed", money(position.owed.amount)),
                line("unapplied", money(-position.unapplied)),
                result("tui-net-receivable", money(position.owed.amount - position.unapplied)),
            ],
            Self::Overdue => vec![
                line("tui-sum-owed", money(position.owed.amount)),
                line("tui-sum-not-due", money(position.overdue.amount - position.owed.amount)),
                result("tui-sum-overdue", money(position.overdue.amount)),
            ],
            Self::Dso => trend.map_or_else(Vec::new, |trend| {
                let best = wording::days(trend.best_possible, world);
                let countback = wording::countback(trend.countback, world);
                vec![
                    line("tui-net-receivable", money(position.owed.amount - position.unapplied)),
                    line("word-best-possible", best),
                    (format!("{} {}", world.text("word-countback"), position.currency), countback),
                ]
            }),
            Self::Expected => trend.map_or_else(Vec::new, |trend| {
                vec![
                    line("tui-sum-cautious", money(trend.expected.cautious)),
                    line("tui-sum-likely", money(trend.expected.likely)),
                ]
            }),
        }
    }
}

/// As many of the other currencies as fit, and how many more there are.
fn fitting(others: &[String], columns: usize) -> String {
    let shown = |count: usize| {
        let first = others.get(..count).unwrap_or_default().join(" · ");
        let rest = others.len() - count;
        if rest == 0 { first } else { format!("{first} +{rest}") }
    };
    (1..=others.len()).rev().map(shown).find(|text| width(text) <= columns).unwrap_or_else(|| shown(1))
}

fn of_sum(sum: &Sum, currency: Currency, share: Option<String>, columns: usize, world: &World) -> Tile {
    let invoices = world.messages.format("count-invoices", &args![count = sum.invoices]);
    let clients = world.messages.format("count-clients", &args![count = sum.clients]);
    let both = format!("{invoices}, {clients}");
    Tile {
        figure: world.amount(sum.amount, currency),
        aside: share.map(|share| Span::styled(share, world.theme.bad)),
        words: vec![if width(&both) <= columns { both } else { invoices }],
        ..Tile::default()
    }
}

fn of_dso(trend: Option<&Trend>, columns: usize, world: &World) -> Tile {
    let Some(trend) = trend else {
        return Tile { figure: "…".to_owned(), ..Tile::default() };
    };
    let figure = wording::countback(trend.countback, world);
    let values: Vec<Option<i64>> = trend.curve.iter().map(|days| days.map(hundredths)).collect();
    let room = columns.saturating_sub(width(&figure) + 2);
    let newest = values.get(values.len().saturating_sub(room)..).unwrap_or_default();
    let best = wording::days(trend.best_possible, world);
    Tile {
        figure,
        aside: Some(Span::styled(spark(newest), world.theme.accent)),
        words: vec![world.messages.format("tui-tile-best", &args![days = best])],
        ..Tile::default()
    }
}

fn of_expected(trend: Option<&Trend>, currency: Currency, columns: usize, world: &World) -> Tile {
    let Some(trend) = trend else {
        return Tile { figure: "…".to_owned(), ..Tile::default() };
    };
    let cautious = |amount| world.messages.format("tui-tile-cautious", &args![amount = amount]);
    let exact = cautious(world.amount(trend.expected.cautious, currency));
    let whole = || cautious(world.whole_amount(trend.expected.cautious, currency));
    Tile {
        figure: world.amount(trend.expected.likely, currency),
        aside: Some(Span::styled(world.text("tui-tile-likely"), world.theme.dim)),
        words: vec![if width(&exact) <= columns { exact } else { whole() }],
        ..Tile::default()
    }
}
