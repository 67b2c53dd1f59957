//! The delays of each client's newest paid invoices, and the day on which an open one is expected.

use super::{payments, percentile};
use crate::calendar::{Day, TARGET, next_working_day};
use crate::domain::book::{Book, ClientIx, Invoice, Portion};
use crate::money::{Decimal, Minor, round_half_up};

/// The percentile of a likely day of payment: the median.
pub const LIKELY: u8 = 50;
/// The percentile of a cautious day of payment.
pub const CAUTIOUS: u8 = 80;

/// How many of the newest paid invoices of a client count.
const NEWEST: usize = 12;
/// How far back they count, in months.
const MONTHS: i32 = 24;
/// From this number of own invoices on, the habits of the others say nothing more.
const ENOUGH: usize = 3;
/// Days that are given to an invoice later than its client has ever been.
const GRACE: i32 = 7;

/// The delays, from due day to last payment, of all clients as of a day.
#[derive(Clone, Debug)]
pub struct Habits {
    day: Day,
    /// By client, sorted.
    delays: Vec<Vec<Decimal>>,
    /// Of all clients, sorted.
    all: Vec<Decimal>,
}

impl Habits {
    /// Reads the invoices paid in full in the 24 months before a day, of each client the newest twelve.
    pub fn of(book: &Book, day: Day) -> Self {
        let since = day.plus_months(-MONTHS);
        let mut newest: Vec<Vec<(Day, Day)>> = vec![Vec::new(); book.clients().len()];
        for (_, invoice, portions) in book.each_with_portions() {
            if let Some(paid) = paid_on(book, invoice, portions, day).filter(|paid| *paid > since)
                && let Some(newest) = newest.get_mut(invoice.client.at())
            {
                keep(newest, (paid, invoice.due));
            }
        }
        let delays: Vec<Vec<Decimal>> = newest.iter().map(|newest| sorted(newest)).collect();
        let mut all = delays.concat();
        all.sort_unstable();
        Self { day, delays, all }
    }

    /// The delays of a client in days, sorted; early payments are negative.
    pub fn delays(&self, client: ClientIx) -> &[Decimal] {
        self.delays.get(client.at()).map_or(&[], Vec::as_slice)
    }

    /// Median days late of a client; `None` without paid invoices.
    pub fn median(&self, client: ClientIx) -> Option<Decimal> {
        percentile(self.delays(client), 50)
    }

    /// The day on which an open invoice of a client is expected to be paid: a working day of the banks.
    pub fn expected(&self, client: ClientIx, due: Day, percent: u8) -> Day {
        let sample = self.sample(client, percent);
        let shift = |delays: &[Decimal]| percentile(delays, percent).map(|delay| due + whole_days(delay));
        let usual = shift(&sample).unwrap_or(due);
        let day = if usual < self.day {
            let late = Decimal::from(due.days_until(self.day));
            let later: Vec<Decimal> = sample.into_iter().filter(|delay| *delay > late).collect();
            shift(&later).unwrap_or(self.day + GRACE)
        } else {
            usual
        };
        next_working_day(day, TARGET)
    }

    /// The client's delays, filled up with that of the others where there are few.
    fn sample(&self, client: ClientIx, percent: u8) -> Vec<Decimal> {
        let mut sample = self.delays(client).to_vec();
        if sample.len() < ENOUGH {
            sample.extend(percentile(&self.all, percent));
            sample.sort_unstable();
        }
        sample
    }
}

/// The day of the last payment of an invoice that is paid in full; write-offs and credit notes are no payments.
fn paid_on(book: &Book, invoice: &Invoice, portions: &[Portion], day: Day) -> Option<Day> {
    let placed: Minor = portions.iter().filter(|portion| portion.day <= day).map(|p| p.amount).sum();
    let is_paid = placed == invoice.gross && invoice.issued <= day;
    is_paid.then(|| payments(book, portions, day).map(|(day, _)| day).max()).flatten()
}

/// Keeps the newest twelve.
fn keep(newest: &mut Vec<(Day, Day)>, paid: (Day, Day)) {
    if newest.len() < NEWEST {
        newest.push(paid);
    } else if let Some(oldest) = newest.iter_mut().min()
        && *oldest < paid
    {
        *oldest = paid;
    }
}

fn sorted(newest: &[(Day, Day)]) -> Vec<Decimal> {
    let mut delays: Vec<Decimal> =
        newest.iter().map(|(paid, due)| Decimal::from(due.days_until(*paid))).collect();
    delays.sort_unstable();
    delays
}

fn whole_days(delay: Decimal) -> i32 {
    i32::try_from(round_half_up(delay, 0).trunc().mantissa()).unwrap_or(0)
}
