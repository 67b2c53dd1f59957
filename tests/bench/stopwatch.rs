//! Time, taken in turn: what disturbs the one disturbs the other.

use std::time::{Duration, Instant};

/// Times of the program and of the floor, round by round.
pub struct Pairs {
    ours: Vec<Duration>,
    floor: Vec<Duration>,
}

/// A ratio in thousandths.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ratio(pub u128);

impl Ratio {
    pub fn of(ours: Duration, floor: Duration) -> Self {
        Self(ours.as_nanos() * 1_000 / floor.as_nanos().max(1))
    }
}

/// Runs both so many times in turn, after one round that warms up.
pub fn in_turn(rounds: usize, mut ours: impl FnMut(), mut floor: impl FnMut()) -> Pairs {
    let (mut pairs, mut warm) = (Pairs { ours: Vec::new(), floor: Vec::new() }, rounds > 1);
    while pairs.ours.len() < rounds {
        let (one, other) = (time(&mut ours), time(&mut floor));
        if warm {
            warm = false;
        } else {
            pairs.ours.push(one);
            pairs.floor.push(other);
        }
    }
    pairs
}

pub fn time(mut work: impl FnMut()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// The value that so many percent of the times do not pass.
pub fn percentile(times: &[Duration], percent: usize) -> Duration {
    let mut times = times.to_vec();
    times.sort_unstable();
    let place = (times.len() * percent).div_ceil(100).saturating_sub(1);
    times.get(place).copied().unwrap_or_default()
}

impl Pairs {
    /// Takes other times, of the last rounds: a part of the work was not to be measured.
    pub fn replace(&mut self, ours: Vec<Duration>, floor: Vec<Duration>) {
        let last = |times: Vec<Duration>| times.into_iter().rev().take(self.ours.len()).rev().collect();
        (self.ours, self.floor) = (last(ours), last(floor));
    }

    /// The program did its work so many times in a round.
    pub fn divide_ours(&mut self, times: u32) {
        self.ours.iter_mut().for_each(|time| *time /= times);
    }

    pub fn ours(&self) -> Duration {
        percentile(&self.ours, 50)
    }

    pub fn floor(&self) -> Duration {
        percentile(&self.floor, 50)
    }

    /// The median of the ratios of the rounds.
    pub fn ratio(&self) -> Ratio {
        let pairs = self.ours.iter().zip(&self.floor);
        let mut ratios: Vec<Ratio> = pairs.map(|(ours, floor)| Ratio::of(*ours, *floor)).collect();
        ratios.sort_unstable();
        ratios[ratios.len() / 2]
    }
}
