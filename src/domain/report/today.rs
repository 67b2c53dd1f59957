//! What a morning begins with: the figures of the house in each currency, and the steps owed.

use super::cash::{ExpectedCash, expected_cash};
use super::dso::{Countback, CurrencyDso, dso};
use crate::calendar::Day;
use crate::domain::balance::{Grid, each_open};
use crate::domain::book::{Book, ClientIx, CurrencyIx, Scope};
use crate::domain::chase::{Chased, Exhausted, StepOwed, chased};
use crate::domain::policy::Policy;
use crate::money::{Currency, Decimal, Minor, Percent, round_half_up};

/// Months of the small DSO curve.
const CURVE_MONTHS: u16 = 12;
/// Days ahead for expected money.
const AHEAD: i32 = 30;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Today {
    pub day: Day,
    /// Currencies with anything open or in the last twelve months, in the order of their codes.
    pub positions: Vec<Position>,
    /// Steps to do first, then the held ones.
    pub steps: Vec<StepOwed>,
    /// Clients that have had every letter and still owe: for a call or a hand-over.
    pub exhausted: Vec<Exhausted>,
}

/// The figures of one currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    pub currency: Currency,
    pub owed: Sum,
    /// Past the due day.
    pub overdue: Sum,
    /// Share of `owed` that is overdue, to two decimals; `None` where nothing is owed.
    pub overdue_share: Option<Percent>,
    /// Money of clients that is not placed; greater than zero where there is some.
    pub unapplied: Minor,
    /// `None` while only the open items are known.
    pub trend: Option<Trend>,
}

/// Open invoices added up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    pub amount: Minor,
    pub invoices: u32,
    pub clients: u32,
}

/// Figures that look at the past.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trend {
    pub countback: Countback,
    pub best_possible: Option<Decimal>,
    /// Countback DSO of the last twelve months, the oldest first.
    pub curve: Vec<Option<Decimal>>,
    /// Money expected in the next thirty days.
    pub expected: ExpectedCash,
}

/// The figures and steps of a day. Holidays are those of `country`, the seller's.
pub fn today(book: &Book, day: Day, policy: &Policy, country: &str) -> Today {
    let trends = match book.scope() {
        Scope::Whole => trends(book, day),
        Scope::Open { .. } => Vec::new(),
    };
    let positions = positions(book, day).into_iter().map(|mut position| {
        position.trend = trends.iter().find(|trend| trend.expected.currency == position.currency).cloned();
        position
    });
    let is_shown = |position: &Position| {
        position.owed.invoices > 0 || !position.unapplied.is_zero() || position.trend.is_some()
    };
    let Chased { steps, exhausted } = chased(book, day, policy, country);
    Today { day, positions: positions.filter(is_shown).collect(), steps, exhausted }
}

/// Open and overdue sums of every currency.
fn positions(book: &Book, day: Day) -> Vec<Position> {
    let mut cells = Grid::new(book, (Sum::default(), Sum::default()));
    let unapplied = each_open(book, day, |_, invoice, open| {
        let (owed, overdue) = cells.at_mut(invoice.client, invoice.currency);
        owed.add(open);
        if invoice.due < day {
            overdue.add(open);
        }
    });
    let position = |(ix, currency): (CurrencyIx, Currency)| {
        let sum = |part: fn(&(Sum, Sum)) -> Sum| Sum::over(cells.column(ix).map(|(_, cell)| part(cell)));
        let (owed, overdue) = (sum(|cell| cell.0), sum(|cell| cell.1));
        let unapplied = unapplied.column(ix).map(|(_, money): (ClientIx, &Minor)| *money).sum();
        let overdue_share = share(overdue.amount, owed.amount);
        Position { currency, owed, overdue, overdue_share, unapplied, trend: None }
    };
    book.each_currency().map(position).collect()
}

/// The trends of currencies with sales or receivables in the last twelve months.
fn trends(book: &Book, day: Day) -> Vec<Trend> {
    let expected = expected_cash(book, day, AHEAD);
    let family = dso(book, day, CURVE_MONTHS);
    let trend = |of: CurrencyDso| {
        let expected = *expected.iter().find(|expected| expected.currency == of.currency)?;
        let is_alive = of.months.iter().any(|month| !(month.receivable.is_zero() && month.sales.is_zero()));
        let last = of.months.last().filter(|_| is_alive)?;
        let curve = of.months.iter().map(|month| month.countback.days()).collect();
        Some(Trend { countback: last.countback, best_possible: last.best_possible, curve, expected })
    };
    family.currencies.into_iter().filter_map(trend).collect()
}

impl Sum {
    fn add(&mut self, open: Minor) {
        self.amount += open;
        self.invoices += 1;
        self.clients = 1;
    }

    fn over(sums: impl Iterator<Item = Self>) -> Self {
        sums.fold(Self::default(), |sum, other| Self {
            amount: sum.amount + other.amount,
            invoices: sum.invoices + other.invoices,
            clients: sum.clients + other.clients,
        })
    }
}

fn share(part: Minor, whole: Minor) -> Option<Percent> {
    let share = (Decimal::from(part.0) * Decimal::ONE_HUNDRED).checked_div(Decimal::from(whole.0))?;
    Some(Percent(round_half_up(share, 2)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::book::facts::{day, example_a};

    #[test]
    fn the_figures_of_example_a() {
        let today = today(&example_a().book(), day("2026-06-30"), &Policy::standard(), "BE");
        let euro = &today.positions[0];
        assert_eq!(euro.owed, Sum { amount: Minor(1_036_500), invoices: 9, clients: 1 });
        assert_eq!(euro.overdue, Sum { amount: Minor(800_200), invoices: 7, clients: 1 });
        assert_eq!(euro.overdue_share.map(|share| share.to_string()), Some("77.2".into()));
        assert_eq!(euro.unapplied, Minor(32_900));
        let trend = euro.trend.as_ref().unwrap();
        assert_eq!(trend.curve.len(), 12);
        assert_eq!(trend.curve.last(), Some(&trend.countback.days()));
        assert_eq!(today.steps.len(), 1);
    }

    #[test]
    fn a_book_of_open_items_has_no_trend() {
        let book = example_a().book_in(Scope::Open { since: day("2026-06-30"), until: Day::LAST });
        let today = today(&book, day("2026-06-30"), &Policy::standard(), "BE");
        assert!(today.positions[0].trend.is_none());
    }

    #[test]
    fn an_empty_book_has_nothing_to_say() {
        let today = today(&Book::default(), day("2026-06-30"), &Policy::standard(), "BE");
        assert!(today.positions.is_empty() && today.steps.is_empty());
    }
}
