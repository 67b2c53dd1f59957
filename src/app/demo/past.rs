//! The three years behind: what each client ordered, and paid as is its habit.

use super::calendar::Calendar;
use super::dice::Dice;
use super::player::{Habit, Player};
use super::sale::Sale;
use super::turn::usual_turns;
use super::work::Works;
use crate::calendar::{Day, next_working_day};
use crate::domain::invoice::Line;

const SEED: u64 = 0x5e1a_9ce0;

/// Days around today in which no invoice of the past falls due: the plot tells of them.
const QUIET: std::ops::RangeInclusive<i32> = -2..=8;

/// All sales to a client that came to a usual end, or are not due for a while.
pub fn past_of<'a>(player: &'a Player, works: &Works, calendar: &Calendar) -> Vec<Sale<'a>> {
    let mut dice = Dice::new(SEED ^ player.id.0.unsigned_abs());
    let mut sales = Vec::new();
    for issued in months(player, calendar, &mut dice) {
        let line = player.each_month.as_deref().and_then(|key| {
            let quantity = works.quantity(key, &mut dice);
            works.line(key, quantity, player, issued)
        });
        sales.extend(sale(player, issued, line.into_iter().collect(), calendar, &mut dice));
    }
    for issued in projects(player, calendar, &mut dice) {
        let lines = project(player, works, issued, &mut dice);
        sales.extend(sale(player, issued, lines, calendar, &mut dice));
    }
    sales
}

/// The first working days of the months of a client that is served each month.
fn months(player: &Player, calendar: &Calendar, dice: &mut Dice) -> Vec<Day> {
    if player.each_month.is_none() {
        return Vec::new();
    }
    (0..player.since)
        .map(|back| crate::calendar::Month::of(calendar.today).plus(-back).first_day() + dice.between(0, 3))
        .map(|day| next_working_day(day, "BE"))
        .filter(|day| *day <= calendar.last_past)
        .collect()
}

/// Days of other invoices, spread over the years of a client. Of the last months the plot tells.
fn projects(player: &Player, calendar: &Calendar, dice: &mut Dice) -> Vec<Day> {
    let span = player.since * 30;
    let count = player.projects * player.since / 12;
    let gap = span / count.max(1);
    (0..count)
        .map(|place| calendar.today - span + place * gap + dice.between(0, gap * 2 / 3))
        .map(|day| next_working_day(day, "BE"))
        .filter(|day| *day < calendar.takeover)
        .collect()
}

fn project(player: &Player, works: &Works, day: Day, dice: &mut Dice) -> Vec<Line> {
    let mut choice = player.works.clone();
    (0..dice.between((player.size + 1) / 2, player.size))
        .filter_map(|_| {
            let key = dice.draw(&mut choice)?;
            let quantity = works.quantity(&key, dice);
            works.line(&key, quantity, player, day)
        })
        .collect()
}

/// `None` where the invoice would fall due in the days that the plot tells of.
fn sale<'a>(
    player: &'a Player,
    issued: Day,
    lines: Vec<Line>,
    calendar: &Calendar,
    dice: &mut Dice,
) -> Option<Sale<'a>> {
    let due = issued + player.terms;
    let late = player.habit.days_late(dice, calendar.times(due));
    let in_parts = matches!(player.habit, Habit::Slow | Habit::Bad) && dice.one_in(4);
    let paid = next_working_day((due + late).max(issued + 1), "BE");
    let turns = usual_turns(dice, issued, paid, in_parts);
    let until_due = calendar.today.days_until(due);
    let happened = turns.into_iter().filter(|(day, _)| *day < calendar.today).collect();
    Sale::new(player, (issued, due), lines, happened).filter(|_| !QUIET.contains(&until_due))
}
