//! What stands open today and why: the sales that the story is about, from `assets/demo/plot.csv`.

use std::str::FromStr;

use serde::Deserialize;

use super::calendar::Calendar;
use super::player::Player;
use super::sale::{Sale, Sketch};
use super::table::rows;
use super::turn::{Planned, working_day_near};
use super::work::Works;
use crate::calendar::Day;
use crate::domain::invoice::Line;
use crate::money::Decimal;

const TABLE: &str = include_str!("../../../assets/demo/plot.csv");

#[derive(Deserialize)]
struct Row {
    client: String,
    /// `-19`: due about then, as the terms and working days have it. `=4`: due just then. `draft`: not issued.
    due: String,
    /// `website:4 graphic:16`.
    works: String,
    turns: String,
}

/// The sales that the story is about, and the invoices being written.
pub fn plot<'a>(
    players: &'a [Player],
    works: &Works,
    calendar: &Calendar,
) -> (Vec<Sale<'a>>, Vec<Sketch<'a>>) {
    let (mut sales, mut sketches) = (Vec::new(), Vec::new());
    for row in rows::<Row>(TABLE) {
        let Some(player) = players.iter().find(|player| player.client.code == row.client) else { continue };
        match days(&row.due, player, calendar) {
            Some(days) => {
                let lines = lines(&row.works, works, player, days.0);
                sales.extend(Sale::new(player, days, lines, turns(&row.turns, calendar)));
            }
            None => {
                let lines = lines(&row.works, works, player, calendar.today);
                sketches.push(Sketch { player, lines });
            }
        }
    }
    (sales, sketches)
}

/// Issue and due day; `None` for a draft.
fn days(due: &str, player: &Player, calendar: &Calendar) -> Option<(Day, Day)> {
    let exact = due.strip_prefix('=');
    let days: i32 = exact.unwrap_or(due).parse().ok()?;
    let wanted = calendar.today + days;
    let issued = working_day_near(wanted - player.terms, calendar.today);
    Some((issued, if exact.is_some() { wanted } else { issued + player.terms }))
}

fn lines(works: &str, list: &Works, player: &Player, day: Day) -> Vec<Line> {
    works
        .split_whitespace()
        .filter_map(|work| work.split_once(':'))
        .filter_map(|(key, quantity)| list.line(key, quantity.parse::<Decimal>().ok()?, player, day))
        .collect()
}

fn turns(text: &str, calendar: &Calendar) -> Vec<(Day, super::turn::Turn)> {
    text.split_whitespace()
        .filter_map(|turn| Planned::from_str(turn).ok())
        .map(|planned| (working_day_near(calendar.today + planned.days, calendar.today), planned.turn))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the reader skips would be missing from the story without a word.
    #[test]
    fn every_word_of_the_plot_is_understood() {
        let messages = crate::text::Messages::default();
        let players = super::super::player::players(&super::super::studio::studio(), messages);
        let works = Works::read();
        let calendar = Calendar::of("2026-11-21".parse().unwrap());
        for row in rows::<Row>(TABLE) {
            let player = players.iter().find(|player| player.client.code == row.client);
            let player = player.unwrap_or_else(|| panic!("{} is no client", row.client));
            assert!(row.due == "draft" || days(&row.due, player, &calendar).is_some(), "{}", row.due);
            let count = row.works.split_whitespace().count();
            assert_eq!(lines(&row.works, &works, player, calendar.today).len(), count, "{}", row.works);
            assert_eq!(
                turns(&row.turns, &calendar).len(),
                row.turns.split_whitespace().count(),
                "{}",
                row.turns
            );
        }
    }
}
