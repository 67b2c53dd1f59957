//! What one client owes in one currency, by bucket, while it is added up.

use super::bucket::MAX_BUCKETS;
use super::{Amounts, ClientRow};
use crate::domain::book::ClientIx;
use crate::money::Minor;

#[derive(Clone, Copy, Debug)]
pub(super) struct Cell {
    buckets: [Minor; MAX_BUCKETS],
    open: Minor,
    disputed: Minor,
    /// What unapplied money took off the buckets.
    pub netted: Minor,
    /// `i32::MIN` before the first invoice.
    oldest: i32,
}

impl Default for Cell {
    fn default() -> Self {
        Self {
            buckets: Default::default(),
            open: Minor::ZERO,
            disputed: Minor::ZERO,
            netted: Minor::ZERO,
            oldest: i32::MIN,
        }
    }
}

impl Cell {
    /// Adds an open invoice to a bucket.
    pub fn add(&mut self, bucket: usize, open: Minor, disputed: Minor, days: i32) {
        if let Some(sum) = self.buckets.get_mut(bucket) {
            *sum += open;
        }
        self.open += open;
        self.disputed += disputed;
        self.oldest = self.oldest.max(days);
    }

    /// Takes money off the buckets, the oldest first, and returns what is left of the money.
    pub fn net(&mut self, money: Minor) -> Minor {
        let mut left = money;
        for bucket in self.buckets.iter_mut().rev() {
            let taken = (*bucket).min(left).max(Minor::ZERO);
            *bucket -= taken;
            self.open -= taken;
            self.netted += taken;
            left -= taken;
        }
        left
    }

    /// The row of a client; `None` where there is nothing to show, as when its money was netted and covers everything.
    pub fn row(&self, client: ClientIx, unapplied: Minor, buckets: usize) -> Option<ClientRow> {
        let has_invoices = self.oldest != i32::MIN;
        let amounts = Amounts {
            buckets: self.buckets.iter().take(buckets).copied().collect(),
            open: self.open,
            unapplied: -unapplied,
            net: self.open - unapplied,
            disputed: self.disputed,
        };
        let oldest_days = has_invoices.then_some(self.oldest);
        let has_amounts = !(self.open.is_zero() && unapplied.is_zero());
        has_amounts.then_some(ClientRow { client, amounts, oldest_days })
    }
}
