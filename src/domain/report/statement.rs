//! The account of a client: everything that happened up to a day with a running balance, and what is open.

use crate::calendar::Day;
use crate::domain::balance::Balance;
use crate::domain::book::{Book, ClientIx, Credit, CreditOrigin, CurrencyIx, Invoice, InvoiceIx, Portion};
use crate::money::{Currency, Minor};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    pub client: ClientIx,
    pub day: Day,
    /// Currencies in which anything happened, in the order of their codes.
    pub accounts: Vec<Account>,
}

/// The account in one currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub currency: Currency,
    /// By day; on the same day invoices come before what settles them.
    pub movements: Vec<Movement>,
    /// The oldest due day first.
    pub items: Vec<OpenItem>,
    pub balance: Balance,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Movement {
    pub day: Day,
    pub kind: MovementKind,
    /// What it adds to the net receivable: invoices positive, payments negative.
    pub amount: Minor,
    /// The net receivable after it.
    pub balance: Minor,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MovementKind {
    Invoice(InvoiceIx),
    Credit(CreditOrigin),
    WriteOff(InvoiceIx),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenItem {
    pub invoice: InvoiceIx,
    pub issued: Day,
    pub due: Day,
    /// Negative before the due day.
    pub days_late: i32,
    pub gross: Minor,
    pub open: Minor,
}

/// The statement of a client on a day. A book of open items knows only a part of the movements.
pub fn statement(book: &Book, client: ClientIx, day: Day) -> Statement {
    let account = |(ix, currency)| Some(account(book, client, ix, day)?.of(currency));
    Statement { client, day, accounts: book.each_currency().filter_map(account).collect() }
}

/// An account while facts are collected.
#[derive(Default)]
struct Facts {
    movements: Vec<Movement>,
    items: Vec<OpenItem>,
    balance: Balance,
}

fn account(book: &Book, client: ClientIx, currency: CurrencyIx, day: Day) -> Option<Facts> {
    let mut facts = Facts::default();
    let is_ours = |of: ClientIx, in_: CurrencyIx, on: Day| of == client && in_ == currency && on <= day;
    for credit in book.credits().iter().filter(|credit| is_ours(credit.client, credit.currency, credit.day)) {
        facts.credit(credit);
    }
    let invoices = book.each_with_portions();
    for (ix, invoice, portions) in invoices.filter(|(_, i, _)| is_ours(i.client, i.currency, i.issued)) {
        facts.invoice(ix, invoice, portions, day);
    }
    facts.in_order(book);
    (!facts.movements.is_empty()).then_some(facts)
}

impl Facts {
    fn push(&mut self, day: Day, kind: MovementKind, amount: Minor) {
        self.movements.push(Movement { day, kind, amount, balance: Minor::ZERO });
    }

    fn credit(&mut self, credit: &Credit) {
        self.balance.unapplied += credit.amount;
        self.push(credit.day, MovementKind::Credit(credit.origin), -credit.amount);
    }

    fn invoice(&mut self, ix: InvoiceIx, invoice: &Invoice, portions: &[Portion], day: Day) {
        self.push(invoice.issued, MovementKind::Invoice(ix), invoice.gross);
        let mut open = invoice.gross;
        for portion in portions.iter().filter(|portion| portion.day <= day) {
            open -= portion.amount;
            match portion.credit {
                Some(_) => self.balance.unapplied -= portion.amount,
                None => self.push(portion.day, MovementKind::WriteOff(ix), -portion.amount),
            }
        }
        self.balance.open += open;
        if !open.is_zero() {
            let &Invoice { issued, due, gross, .. } = invoice;
            let days_late = due.days_until(day);
            self.items.push(OpenItem { invoice: ix, issued, due, days_late, gross, open });
        }
    }

    fn in_order(&mut self, book: &Book) {
        self.movements.sort_by_key(|movement| (movement.day, movement.kind.rank(book)));
        let mut balance = Minor::ZERO;
        for movement in &mut self.movements {
            balance += movement.amount;
            movement.balance = balance;
        }
        self.items.sort_by_key(|item| (item.due, book.number(item.invoice)));
    }

    fn of(self, currency: Currency) -> Account {
        let Self { movements, items, balance } = self;
        Account { currency, movements, items, balance }
    }
}

impl MovementKind {
    /// Order on the same day.
    fn rank(self, book: &Book) -> (u8, i64) {
        match self {
            Self::Invoice(ix) => (0, book.invoice(ix).id.0),
            Self::Credit(CreditOrigin::CreditNote(id)) => (1, id.0),
            Self::Credit(CreditOrigin::Payment(id)) => (2, id.0),
            Self::Credit(CreditOrigin::Refund(id) | CreditOrigin::Reversal(id)) => (3, id.0),
            Self::WriteOff(ix) => (4, book.invoice(ix).id.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::book::facts::{day, example_a};
    use crate::domain::payment::Source;

    #[test]
    fn the_running_balance_ends_at_the_net_receivable() {
        let statement = statement(&example_a().book(), ClientIx(0), day("2026-06-30"));
        let account = &statement.accounts[0];
        assert_eq!(account.movements.len(), 10 + 3);
        assert_eq!(account.movements.last().map(|last| last.balance), Some(Minor(1_003_600)));
        assert_eq!(account.balance, Balance { open: Minor(1_036_500), unapplied: Minor(32_900) });
        assert_eq!(account.items.len(), 9);
        let balances: Vec<i64> =
            account.movements.iter().map(|movement| movement.balance.0).take(4).collect();
        assert_eq!(balances, [121_000, 181_500, 131_500, 373_500]);
    }

    #[test]
    fn a_write_off_is_a_movement() {
        let mut facts = example_a();
        let (client, invoice) = (facts.clients[0].0, facts.invoices[0].id);
        facts.place(invoice, Source::WriteOff, "2026-06-29", 100);
        let book = facts.book();
        let account = statement(&book, ClientIx(0), day("2026-06-30")).accounts.remove(0);
        let last = account.movements.last().unwrap();
        assert_eq!((last.kind, last.amount.0), (MovementKind::WriteOff(InvoiceIx(0)), -100));
        assert_eq!((last.balance, book.client_of_id(client)), (account.balance.net(), Some(ClientIx(0))));
    }

    #[test]
    fn before_anything_happened_there_is_no_account() {
        assert!(statement(&example_a().book(), ClientIx(0), day("2026-01-14")).accounts.is_empty());
    }
}
