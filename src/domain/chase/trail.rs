//! What contacts left behind: the steps that each invoice has had, and the last letter to each client.

use crate::calendar::Day;
use crate::domain::book::{Book, BookContact, ClientIx, InvoiceIx};
use crate::domain::contact::Channel;
use crate::domain::policy::Policy;

/// The trail of all contacts up to a day.
pub(super) struct Trail {
    /// In the order of the invoices.
    marks: Vec<(InvoiceIx, Mark)>,
    /// By client.
    last_letters: Vec<Option<Day>>,
}

/// The steps that an invoice has had.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mark {
    pub reminded: Option<Sent>,
    /// Place of the last notice.
    pub noticed: Option<usize>,
    /// The first reminder that was a letter.
    pub first: Option<FirstLetter>,
}

/// The letter that starts the fourteen days of a Belgian consumer.
#[derive(Clone, Copy, Debug)]
pub(super) struct FirstLetter {
    pub day: Day,
    pub channel: Channel,
}

/// A reminder that went out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sent {
    /// Place of the step in the policy.
    pub rank: usize,
    pub day: Day,
}

impl Trail {
    pub fn of(book: &Book, day: Day, policy: &Policy) -> Self {
        let mut last_letters = vec![None; book.clients().len()];
        let mut marks = Vec::new();
        for contact in book.contacts().iter().filter(|contact| contact.day <= day) {
            if is_letter(contact)
                && let Some(last) = last_letters.get_mut(contact.client.at())
            {
                *last = (*last).max(Some(contact.day));
            }
            let rank = contact.step.as_ref().and_then(|step| policy.rank(step));
            if let Some(mark) = rank.map(|rank| Mark::new(rank, contact, policy)) {
                marks.extend(contact.invoices.iter().map(|invoice| (*invoice, mark)));
            }
        }
        marks.sort_by_key(|(invoice, _)| *invoice);
        marks.dedup_by(|(later, mark), (earlier, kept)| {
            let is_same = later == earlier;
            if is_same {
                *kept = kept.and(*mark);
            }
            is_same
        });
        Self { marks, last_letters }
    }

    pub fn last_letter(&self, client: ClientIx) -> Option<Day> {
        self.last_letters.get(client.at()).copied().flatten()
    }

    /// A reader for invoices in their order.
    pub fn marks(&self) -> Marks<'_> {
        Marks { rest: &self.marks }
    }
}

/// Whether a contact counts for the days between two letters: anything written, and any step of the policy.
fn is_letter(contact: &BookContact) -> bool {
    match contact.channel {
        Channel::Letter | Channel::Registered | Channel::Email | Channel::Message => true,
        Channel::Call => contact.step.is_some(),
    }
}

impl Mark {
    fn new(rank: usize, contact: &BookContact, policy: &Policy) -> Self {
        let (day, channel) = (contact.day, contact.channel);
        if rank < policy.first_reminder() {
            return Self { noticed: Some(rank), ..Self::default() };
        }
        let first = channel.is_letter().then_some(FirstLetter { day, channel });
        Self { reminded: Some(Sent { rank, day }), noticed: None, first }
    }

    /// The highest reminder, the first time it was sent, the last notice, and the first letter.
    fn and(self, other: Self) -> Self {
        let reminded = [self.reminded, other.reminded].into_iter().flatten();
        let first = [self.first, other.first].into_iter().flatten();
        Self {
            reminded: reminded.min_by_key(|sent| (std::cmp::Reverse(sent.rank), sent.day)),
            noticed: self.noticed.max(other.noticed),
            first: first.min_by_key(|letter| letter.day),
        }
    }
}

/// Reads marks along with the invoices of a book, so that no invoice needs a search.
pub(super) struct Marks<'a> {
    rest: &'a [(InvoiceIx, Mark)],
}

impl Marks<'_> {
    /// The mark of an invoice; invoices are asked for in their order.
    pub fn of(&mut self, invoice: InvoiceIx) -> Mark {
        while let Some(((marked, mark), rest)) = self.rest.split_first()
            && *marked <= invoice
        {
            if *marked == invoice {
                return *mark;
            }
            self.rest = rest;
        }
        Mark::default()
    }
}
