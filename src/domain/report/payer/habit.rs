//! The delays of each client's newest paid invoices.

use super::{Outlook, payments, percentile};
use crate::calendar::Day;
use crate::domain::book::{Book, ClientIx, Invoice, Portion};
use crate::money::{Decimal, Minor};

/// How many of the newest paid invoices of a client count.
const NEWEST: usize = 12;
/// How far back they count, in months.
const MONTHS: i32 = 24;

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
        let mut newest = vec![Newest::since(since + 1); book.clients().len()];
        // Backwards, as most old invoices were paid before the twelve newest.
        for (ix, life) in book.lives().rev().filter(|(_, life)| life.settled().is_none_or(|day| day > since))
        {
            let invoice = book.invoice(ix);
            if let Some(newest) = newest.get_mut(invoice.client.at())
                && life.settled().is_none_or(|settled| settled >= newest.from)
                && let Some(paid) = paid_on(invoice, book.portions(ix), book, day)
                && paid >= newest.from
            {
                newest.keep(paid, invoice.due);
            }
        }
        let delays: Vec<Vec<Decimal>> = newest.iter().map(Newest::delays).collect();
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

    /// What the habits of each client say at a percentile.
    pub fn outlook(&self, percent: u8) -> Outlook {
        Outlook::new(self.day, &self.delays, &self.all, percent)
    }
}

/// The newest paid invoices of a client.
#[derive(Clone, Debug)]
struct Newest {
    /// Day of payment and due day.
    paid: Vec<(Day, Day)>,
    /// What was paid before this day is not among them.
    from: Day,
}

impl Newest {
    const fn since(day: Day) -> Self {
        Self { paid: Vec::new(), from: day }
    }

    fn keep(&mut self, paid: Day, due: Day) {
        if self.paid.len() < NEWEST {
            self.paid.push((paid, due));
        } else if let Some(oldest) = self.paid.iter_mut().min()
            && *oldest < (paid, due)
        {
            *oldest = (paid, due);
        }
        if self.paid.len() == NEWEST {
            self.from = self.paid.iter().map(|(paid, _)| *paid).min().unwrap_or(self.from);
        }
    }

    fn delays(&self) -> Vec<Decimal> {
        let mut delays: Vec<Decimal> =
            self.paid.iter().map(|(paid, due)| Decimal::from(due.days_until(*paid))).collect();
        delays.sort_unstable();
        delays
    }
}

/// The day of the last payment of an invoice that is paid in full; write-offs and credit notes are no payments.
fn paid_on(invoice: &Invoice, portions: &[Portion], book: &Book, day: Day) -> Option<Day> {
    let placed: Minor = portions.iter().filter(|portion| portion.day <= day).map(|p| p.amount).sum();
    let is_paid = placed == invoice.gross && invoice.issued <= day;
    is_paid.then(|| payments(book, portions, day).map(|(day, _)| day).max()).flatten()
}
