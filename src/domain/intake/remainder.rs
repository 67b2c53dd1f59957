//! What is open on an invoice while a table places money on it.

use crate::calendar::Day;
use crate::money::Minor;

/// The open amount of an invoice, and how it came about where something was taken back.
///
/// Where nothing was taken back the open amount only falls, so what is left in the end can be placed on any day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remainder {
    left: Minor,
    /// What was placed (positive) and taken back, by day; empty where nothing was taken back.
    moves: Vec<(Day, Minor)>,
}

impl Remainder {
    pub const fn new(left: Minor) -> Self {
        Self { left, moves: Vec::new() }
    }

    /// With everything that was placed and taken back.
    pub fn with_moves(gross: Minor, mut moves: Vec<(Day, Minor)>) -> Self {
        moves.sort_by_key(|(day, _)| *day);
        let placed: Minor = moves.iter().map(|(_, amount)| *amount).sum();
        Self { left: gross - placed, moves }
    }

    /// Takes up to an amount from a day on: no later day is left with less than nothing.
    pub fn take(&mut self, amount: Minor, day: Day) -> Minor {
        let taken = amount.min(self.lowest_since(day)).max(Minor::ZERO);
        self.left -= taken;
        if !self.moves.is_empty() {
            let at = self.moves.partition_point(|(other, _)| *other <= day);
            self.moves.insert(at, (day, taken));
        }
        taken
    }

    /// The lowest open amount at the end of a day and of every later one.
    fn lowest_since(&self, day: Day) -> Minor {
        let mut open = self.left;
        self.moves
            .chunk_by(|(one, _), (other, _)| one == other)
            .rev()
            .take_while(|moves| moves.first().is_some_and(|(at, _)| *at > day))
            .map(|moves| {
                open += moves.iter().map(|(_, amount)| *amount).sum();
                open
            })
            .fold(self.left, Minor::min)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(number: i32) -> Day {
        Day::from_number(number)
    }

    #[test]
    fn what_is_open_can_be_taken_once() {
        let mut open = Remainder::new(Minor(100));
        assert_eq!(open.take(Minor(60), day(5)), Minor(60));
        assert_eq!(open.take(Minor(60), day(1)), Minor(40));
        assert_eq!(open.take(Minor(60), day(9)), Minor::ZERO);
    }

    #[test]
    fn money_that_the_bank_took_back_leaves_room_from_that_day_only() {
        let returned =
            || Remainder::with_moves(Minor(100), vec![(day(20), Minor(-100)), (day(10), Minor(100))]);
        assert_eq!(returned().take(Minor(100), day(15)), Minor::ZERO);
        assert_eq!(returned().take(Minor(100), day(9)), Minor::ZERO);
        let mut open = returned();
        assert_eq!(open.take(Minor(70), day(20)), Minor(70));
        assert_eq!(open.take(Minor(70), day(25)), Minor(30));
    }

    #[test]
    fn money_that_never_was_takes_no_room() {
        let mut open = Remainder::with_moves(Minor(100), vec![(day(10), Minor(100)), (day(10), Minor(-100))]);
        assert_eq!(open.take(Minor(100), day(5)), Minor(100));
    }

    proptest::proptest! {
        #[test]
        fn no_day_is_left_with_less_than_nothing(
            moves in proptest::collection::vec((0_i32..9, 1_i64..50, 0_i32..9), 0..5),
            takes in proptest::collection::vec((0_i32..12, 1_i64..80), 0..6),
        ) {
            let gross: i64 = moves.iter().map(|(_, amount, _)| amount).sum::<i64>() + 20;
            let mut all: Vec<(Day, Minor)> = moves
                .iter()
                .flat_map(|(at, amount, later)| [(day(*at), Minor(*amount)), (day(at + later), Minor(-amount))])
                .collect();
            let mut open = Remainder::with_moves(Minor(gross), all.clone());
            for (at, amount) in takes {
                all.push((day(at), open.take(Minor(amount), day(at))));
            }
            for end in 0..30 {
                let placed: Minor = all.iter().filter(|(at, _)| *at <= day(end)).map(|(_, amount)| *amount).sum();
                proptest::prop_assert!(placed <= Minor(gross));
            }
        }
    }
}
