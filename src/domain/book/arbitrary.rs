//! Random ledgers for laws: sound ones, where nothing is placed that is not there.

use proptest::collection::vec;
use proptest::prelude::*;

use super::CreditOrigin;
use super::facts::{Facts, Money, Placed, day};
use crate::calendar::Day;
use crate::domain::id::{ClientId, DocumentId, PaymentId};
use crate::domain::payment::Source;
use crate::money::{Currency, Minor};

const CLIENTS: usize = 3;
const CURRENCIES: [Currency; 2] = [Currency::EUR, Currency::USD];

/// The first day of every random ledger.
pub fn first_day() -> Day {
    day("2025-01-01")
}

/// A day between the start of a random ledger and some time after its last fact.
pub fn any_day() -> impl Strategy<Value = Day> {
    (0..600).prop_map(|days| first_day() + days)
}

#[derive(Clone, Debug)]
struct RawSale {
    account: (usize, usize),
    issued: i32,
    terms: i32,
    gross: i64,
}

#[derive(Clone, Debug)]
struct RawCredit {
    is_note: bool,
    account: (usize, usize),
    day: i32,
    amount: i64,
    /// Percent of the amount for an invoice, the wait in days, and whether it is taken back.
    portions: Vec<(usize, i64, i32, bool)>,
    after: After,
}

/// What happens to a payment in the end.
#[derive(Clone, Copy, Debug)]
enum After {
    Stays,
    Refunded,
    Reversed,
}

fn account() -> impl Strategy<Value = (usize, usize)> {
    // Most of the money is in one currency.
    (0..CLIENTS, prop_oneof![4 => Just(0_usize), 1 => Just(1)])
}

fn sale() -> impl Strategy<Value = RawSale> {
    (account(), 0..365, 0..75, 1..500_000_i64).prop_map(|(account, issued, terms, gross)| RawSale {
        account,
        issued,
        terms,
        gross,
    })
}

fn credit() -> impl Strategy<Value = RawCredit> {
    let portion = (0..64_usize, 1..=100_i64, 0..60, prop::bool::weighted(0.1));
    let after = prop_oneof![6 => Just(After::Stays), 1 => Just(After::Refunded), 1 => Just(After::Reversed)];
    (prop::bool::weighted(0.2), account(), 0..450, 1..500_000_i64, vec(portion, 0..3), after).prop_map(
        |(is_note, account, day, amount, portions, after)| RawCredit {
            is_note,
            account,
            day,
            amount,
            portions,
            after,
        },
    )
}

/// Three clients, two currencies, up to a dozen invoices and as many payments and credit notes.
pub fn ledger() -> impl Strategy<Value = Facts> {
    let write_offs = vec((0..64_usize, 0..60, 1..500_i64), 0..2);
    (vec(sale(), 0..12), vec(credit(), 0..12), write_offs).prop_map(|(sales, credits, write_offs)| {
        let mut maker = Maker::default();
        for code in ["ALPHA", "BETA"] {
            maker.clients.push(maker.facts.client(code));
        }
        maker.clients.push(maker.facts.consumer("GAMMA"));
        sales.iter().enumerate().for_each(|(at, sale)| maker.sale(at, sale));
        credits.iter().for_each(|credit| maker.credit(credit));
        write_offs.into_iter().for_each(|(pick, wait, most)| maker.write_off(pick, wait, most));
        maker.facts
    })
}

#[derive(Default)]
struct Maker {
    facts: Facts,
    clients: Vec<ClientId>,
    /// What may still be placed on each invoice.
    room: Vec<i64>,
}

impl Maker {
    fn sale(&mut self, at: usize, sale: &RawSale) {
        let issued = first_day() + sale.issued;
        let (client, currency) = (self.clients[sale.account.0], CURRENCIES[sale.account.1]);
        let number = format!("N{at:03}");
        self.facts.invoice_in(currency, client, &number, issued, issued + sale.terms, sale.gross);
        self.room.push(sale.gross);
    }

    fn credit(&mut self, raw: &RawCredit) {
        let id = self.facts.next_id();
        let (client, currency) = (self.clients[raw.account.0], CURRENCIES[raw.account.1]);
        let (origin, source) = if raw.is_note {
            (CreditOrigin::CreditNote(DocumentId(id)), Source::CreditNote(DocumentId(id)))
        } else {
            (CreditOrigin::Payment(PaymentId(id)), Source::Payment(PaymentId(id)))
        };
        let money = Money { origin, client, currency, day: first_day() + raw.day, amount: Minor(raw.amount) };
        self.facts.credits.push(money.clone());
        let mut left = raw.amount;
        let mut placed = Vec::new();
        for (pick, percent, wait, is_taken_back) in &raw.portions {
            let most = left.min(raw.amount * percent / 100);
            if let Some(portion) = self.place(source, &money, *pick, most, *wait) {
                left -= portion.amount.0;
                placed.push((portion, *is_taken_back));
            }
        }
        self.settle(raw, &money, placed, left);
    }

    /// Places up to an amount on an invoice of the same account that has room.
    fn place(&mut self, source: Source, money: &Money, pick: usize, most: i64, wait: i32) -> Option<Placed> {
        let fits = |at: &usize| {
            let sale = &self.facts.invoices[*at];
            (sale.client, sale.currency) == (money.client, money.currency) && self.room[*at] > 0
        };
        let fitting: Vec<usize> = (0..self.room.len()).filter(fits).collect();
        let at = *fitting.get(pick % fitting.len().max(1))?;
        let sale = &self.facts.invoices[at];
        let amount = most.min(self.room[at]);
        let day = sale.issued.max(money.day) + wait;
        let placed = Placed { invoice: sale.id, source, day, amount: Minor(amount) };
        (amount > 0).then(|| {
            self.room[at] -= amount;
            self.facts.portions.push(placed.clone());
            placed
        })
    }

    fn settle(&mut self, raw: &RawCredit, money: &Money, placed: Vec<(Placed, bool)>, left: i64) {
        let end = placed.iter().map(|(portion, _)| portion.day).fold(money.day, Day::max) + 1;
        let is_reversed = matches!(raw.after, After::Reversed) && !raw.is_note;
        for (portion, is_taken_back) in placed {
            if is_taken_back || is_reversed {
                self.facts.portions.push(Placed { day: end, amount: -portion.amount, ..portion });
            }
        }
        let id = PaymentId(self.facts.next_id());
        let (origin, amount) = match raw.after {
            After::Refunded => (CreditOrigin::Refund(id), left),
            After::Reversed if is_reversed => (CreditOrigin::Reversal(id), raw.amount),
            After::Stays | After::Reversed => return,
        };
        self.facts.credits.push(Money { origin, amount: Minor(-amount), day: end, ..money.clone() });
    }

    fn write_off(&mut self, pick: usize, wait: i32, most: i64) {
        let Some(at) = pick.checked_rem(self.room.len()) else { return };
        let amount = most.min(self.room[at]);
        if amount > 0 {
            self.room[at] -= amount;
            let sale = &self.facts.invoices[at];
            let placed = Placed {
                invoice: sale.id,
                source: Source::WriteOff,
                day: sale.issued + wait,
                amount: Minor(amount),
            };
            self.facts.portions.push(placed);
        }
    }
}
