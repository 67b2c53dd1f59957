//! The fourteen days of a Belgian consumer: no second letter about an invoice before those of its first reminder are over.

use super::item::Item;
use super::{Chase, Hold, HoldCause};
use crate::calendar::{Day, next_working_day};
use crate::domain::book::ClientIx;
use crate::domain::reminder::{consumer_deadline, has_consumer_days};

/// The days that the first reminders of a letter's invoices gave.
pub(super) struct ConsumerDays {
    first: Day,
    /// The last day on which nothing may be claimed, nor asked again.
    pub last: Day,
}

impl ConsumerDays {
    /// Letters go out on the next working day.
    pub fn hold(&self, country: &str) -> Hold {
        let until = next_working_day(self.last + 1, country);
        Hold { cause: HoldCause::ConsumerDays { first: self.first, last: self.last }, until: Some(until) }
    }
}

impl Chase<'_> {
    /// Of several first reminders, the one whose days end last.
    pub(super) fn consumer_days<'b>(
        &self,
        client: ClientIx,
        listed: impl IntoIterator<Item = &'b Item>,
    ) -> Option<ConsumerDays> {
        let client = self.book.client(client);
        if !has_consumer_days(client.kind, &client.country, self.country) {
            return None;
        }
        let letters = listed.into_iter().filter_map(|item| item.first_letter);
        let days = letters.map(|letter| ConsumerDays {
            first: letter.day,
            last: consumer_deadline(letter.day, letter.channel),
        });
        days.max_by_key(|days| days.last)
    }
}
