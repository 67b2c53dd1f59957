//! The day on which an open invoice is expected to be paid, from the habits of its client.

use super::percentile;
use crate::calendar::{Day, TARGET, next_working_day};
use crate::domain::book::ClientIx;
use crate::money::{Decimal, round_half_up};

/// The percentile of a likely day of payment: the median.
pub const LIKELY: u8 = 50;
/// The percentile of a cautious day of payment.
pub const CAUTIOUS: u8 = 80;

/// From this number of own invoices on, the habits of the others say nothing more.
const ENOUGH: usize = 3;
/// Days that are given to an invoice later than its client has ever been.
const GRACE: i32 = 7;

/// The days on which open invoices are expected to be paid.
#[derive(Clone, Debug)]
pub struct Outlook {
    day: Day,
    percent: u8,
    /// By client.
    samples: Vec<Sample>,
}

#[derive(Clone, Debug)]
struct Sample {
    /// Sorted; the client's own, filled up with that of the others where there are few.
    delays: Vec<Decimal>,
    /// Whole days from the due day at the percentile.
    shift: i32,
}

impl Outlook {
    /// Takes the sorted delays of each client, and of all together.
    pub(super) fn new(day: Day, delays: &[Vec<Decimal>], all: &[Decimal], percent: u8) -> Self {
        let others = percentile(all, percent);
        let samples = delays.iter().map(|delays| Sample::new(delays, others, percent)).collect();
        Self { day, percent, samples }
    }

    /// The day on which an open invoice of a client is expected: a working day of the banks.
    pub fn expected(&self, client: ClientIx, due: Day) -> Day {
        let sample = self.samples.get(client.at());
        let usual = due + sample.map_or(0, |sample| sample.shift);
        let day = if usual < self.day {
            let late = Decimal::from(due.days_until(self.day));
            let delays = sample.map_or(&[][..], |sample| &sample.delays);
            let later = delays.iter().position(|delay| *delay > late).and_then(|at| delays.get(at..));
            let shift = later.and_then(|later| percentile(later, self.percent));
            shift.map_or(self.day + GRACE, |shift| due + whole_days(shift))
        } else {
            usual
        };
        next_working_day(day, TARGET)
    }
}

impl Sample {
    fn new(own: &[Decimal], others: Option<Decimal>, percent: u8) -> Self {
        let mut delays = own.to_vec();
        if delays.len() < ENOUGH {
            delays.extend(others);
            delays.sort_unstable();
        }
        let shift = percentile(&delays, percent).map_or(0, whole_days);
        Self { delays, shift }
    }
}

fn whole_days(delay: Decimal) -> i32 {
    i32::try_from(round_half_up(delay, 0).trunc().mantissa()).unwrap_or(0)
}
