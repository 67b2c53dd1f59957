//! How clients pay: their delays, the day on which an open invoice is expected, and the averages over a window.

mod habit;
mod outlook;
mod percentile;

pub use habit::Habits;
pub use outlook::{CAUTIOUS, LIKELY, Outlook};
pub use percentile::percentile;

use crate::calendar::Day;
use crate::domain::book::{Book, CreditOrigin, Portion};
use crate::money::{Currency, Decimal, Minor, round_half_up};

/// Averages over the payments of a window, weighted by amount, in days to two decimals; `None` without payments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayDays {
    pub currency: Currency,
    /// Sum of the payments placed on invoices.
    pub paid: Minor,
    /// Average days to pay, from the issue.
    pub to_pay: Option<Decimal>,
    /// Average days late, from the due day; negative is early.
    pub late: Option<Decimal>,
}

/// Days to pay and days late of what was paid from one day to another, both included, for each currency.
pub fn pay_days(book: &Book, from: Day, to: Day) -> Vec<PayDays> {
    let mut sums = vec![(Average::default(), Average::default()); book.currencies().len()];
    for (_, invoice, portions) in book.each_with_portions() {
        for (day, amount) in payments(book, portions, to).filter(|(day, _)| *day >= from) {
            if let Some((to_pay, late)) = sums.get_mut(invoice.currency.at()) {
                to_pay.add(amount, invoice.issued.days_until(day));
                late.add(amount, invoice.due.days_until(day));
            }
        }
    }
    let each = book.currencies().iter().zip(sums);
    let row = |(currency, (to_pay, late)): (&Currency, (Average, Average))| PayDays {
        currency: *currency,
        paid: to_pay.weight,
        to_pay: to_pay.value(),
        late: late.value(),
    };
    each.map(row).collect()
}

/// The payments placed on an invoice up to a day, each on the day it was first placed, with what is left of it there:
/// a payment that was taken back is none.
fn payments<'a>(
    book: &'a Book,
    portions: &'a [Portion],
    day: Day,
) -> impl Iterator<Item = (Day, Minor)> + 'a {
    let is_payment = |credit| matches!(book.credit(credit).origin, CreditOrigin::Payment(_));
    portions.iter().enumerate().filter_map(move |(at, portion)| {
        let credit = portion.credit.filter(|credit| is_payment(*credit))?;
        let is_same = |other: &&Portion| other.credit == Some(credit);
        if portions.iter().take(at).any(|before| is_same(&before)) {
            return None;
        }
        let placed = || portions.iter().filter(is_same).filter(|other| other.day <= day);
        let left: Minor = placed().map(|portion| portion.amount).sum();
        let first = placed().map(|portion| portion.day).min()?;
        left.is_positive().then_some((first, left))
    })
}

/// An average of days weighted by amounts.
#[derive(Clone, Copy, Debug, Default)]
pub struct Average {
    weight: Minor,
    /// Sum of amount × days.
    product: i128,
}

impl Average {
    pub fn add(&mut self, amount: Minor, days: i32) {
        self.weight += amount;
        self.product += i128::from(amount.0) * i128::from(days);
    }

    /// To two decimals; `None` where nothing was added.
    pub fn value(&self) -> Option<Decimal> {
        let product = Decimal::from_i128_with_scale(self.product, 0);
        product.checked_div(Decimal::from(self.weight.0)).map(|value| round_half_up(value, 2))
    }
}

#[cfg(test)]
mod tests;
