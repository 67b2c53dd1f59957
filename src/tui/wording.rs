//! Words that several screens say about an invoice, with their colours.

use std::collections::BTreeMap;

pub mod chase;
pub mod invoice;
pub mod payment;

use ratatui::text::Span;

use super::theme::Heat;
use super::view::{Note, Reaction};
use super::widget::table::Column;
use super::world::World;
use crate::app::step_name;
use crate::calendar::Day;
use crate::domain::chase::Rung;
use crate::domain::report::dso::Countback;
use crate::money::{Currency, Decimal, Minor, Money, round_half_up};
use crate::text::{args, format, width};

/// The columns that the widest of a list's amounts takes. In each currency that is the largest or the smallest one, so
/// a frame writes two amounts and not those of every row.
pub fn widest(amounts: impl Iterator<Item = (Minor, Currency)>, world: &World) -> usize {
    let mut ends: BTreeMap<Currency, (Minor, Minor)> = BTreeMap::new();
    for (amount, currency) in amounts {
        let (least, most) = ends.entry(currency).or_insert((amount, amount));
        (*least, *most) = (amount.min(*least), amount.max(*most));
    }
    let ends = ends.iter().flat_map(|(currency, (least, most))| [(*least, *currency), (*most, *currency)]);
    ends.map(|(amount, currency)| width(&world.amount(amount, currency))).max().unwrap_or(0)
}

/// The column of currency codes: there where an amount is in another currency than the header names.
pub fn code_column(currencies: impl IntoIterator<Item = Currency>, world: &World) -> Column {
    let home = world.ledger.home.currency;
    let is_foreign = currencies.into_iter().any(|currency| currency != home);
    Column::text("", 3, 3).rank(if is_foreign { 0 } else { Column::NEVER })
}

/// How an invoice stands: `paid`, `due in 4 days`, `37 days late`.
pub fn standing(open: Minor, due: Day, world: &World) -> Span<'static> {
    if open.is_zero() {
        return Span::styled(world.text("state-paid"), world.theme.dim);
    }
    let days = due.days_until(world.day());
    Span::styled(lateness(days, world), world.theme.heat(Heat::of_days_late(days)))
}

/// `due in 4 days`, `due today`, `37 days late`.
pub fn lateness(days_late: i32, world: &World) -> String {
    match days_late {
        0 => world.text("due-today"),
        1.. => world.messages.format("days-late", &args![days = days_late]),
        _ => world.messages.format("due-in", &args![days = -days_late]),
    }
}

/// Columns that the longest words of [`standing`] take, up to 999 days.
pub fn standing_columns(world: &World) -> usize {
    let lateness = [-99, -1, 0, 999].map(|days| width(&lateness(days, world)));
    lateness.into_iter().fold(width(&world.text("state-paid")), usize::max)
}

/// Columns that the longest name of a step takes, or what stands there after the last one.
pub fn step_columns(world: &World) -> usize {
    let steps = world.rules.policy.steps.iter().map(|step| width(&step_name(&step.name, world.messages)));
    steps.fold(width(&world.text("tui-all-letters-sent")), usize::max)
}

/// `Due on 14 Oct 2026: 38 days late.`
pub fn lateness_sentence(due: Day, world: &World) -> String {
    let late = lateness(due.days_until(world.day()), world);
    world.messages.format("tui-due-on", &args![day = world.short_day(due), late = late])
}

/// What is left to do when every letter went out: `formal notice 9 Nov: call, or hand over`.
pub fn exhausted(last: &Rung, world: &World) -> String {
    let step = step_name(&last.step, world.messages);
    world.messages.format("tui-call-or-collector", &args![step = step, day = world.brief_day(last.day)])
}

/// Days of which no more is said than that they are more.
const TOO_LONG: i64 = 1000;

/// Days to one decimal, or a dash where a formula has no answer; with next to no sales the formulas run away.
pub fn days(days: Option<Decimal>, world: &World) -> String {
    let shown = |days: Decimal| {
        if days >= Decimal::from(TOO_LONG) {
            return format!(">{}", TOO_LONG - 1);
        }
        let mut days = round_half_up(days, 1);
        days.rescale(1);
        format::decimal(world.messages.language(), days)
    };
    days.map_or_else(|| "–".to_owned(), shown)
}

/// Whole days in words, as far as the count-back method has an answer.
pub fn countback(countback: Countback, world: &World) -> String {
    match countback {
        Countback::Days(days) => {
            let whole = round_half_up(days, 0).to_string();
            world.messages.format("tui-days", &args![days = whole])
        }
        Countback::AtLeast { days, .. } => world.messages.format("tui-at-least-days", &args![days = days]),
        Countback::Credit => "–".to_owned(),
    }
}

/// Amounts of several currencies, one after the other.
pub fn sums(sums: &[Money], world: &World) -> String {
    let each = sums.iter().map(|money| world.money(money.amount, money.currency));
    each.collect::<Vec<_>>().join(" + ")
}

/// How many rows are marked, with the sum of their amounts by currency; `None` where none is.
pub fn marked(count: usize, amounts: impl Iterator<Item = Money>, world: &World) -> Option<String> {
    let words = args![count = count, sum = sums(&summed(amounts), world)];
    (count > 0).then(|| world.messages.format("tui-marked", &words))
}

/// Amounts added up by currency, in the order of their codes; currencies that come to nothing are left out.
fn summed(amounts: impl Iterator<Item = Money>) -> Vec<Money> {
    let mut sums: BTreeMap<Currency, Minor> = BTreeMap::new();
    for money in amounts {
        *sums.entry(money.currency).or_default() += money.amount;
    }
    let sums = sums.into_iter().map(|(currency, sum)| sum.of(currency));
    sums.filter(|money| !money.amount.is_zero()).collect()
}

/// The sum of amounts as it is pasted elsewhere: a line for each currency.
pub fn pasted_sum(amounts: impl Iterator<Item = Money>) -> String {
    let each = summed(amounts).into_iter().map(|money| money.amount.show(money.currency));
    each.collect::<Vec<_>>().join("\n")
}

/// Names as they are pasted elsewhere: each on a line.
pub fn pasted_names<'n>(names: impl Iterator<Item = &'n str>) -> String {
    names.collect::<Vec<_>>().join("\n")
}

/// Copies a text and says so.
pub fn copied(text: String, world: &World) -> Vec<Reaction> {
    let text = crate::text::clean_lines(&text).into_owned();
    let said = world.messages.format("tui-copied", &args![text = text.as_str()]);
    vec![Reaction::Copy(text), Reaction::Say(Note::done(said))]
}
