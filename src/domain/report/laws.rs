//! Laws that every report keeps on random ledgers.

use proptest::prelude::*;

use super::ageing::{Ageing, AgeingSpec, Basis, ClientRow, ItemRow, ageing, ageing_by_invoice};
use super::dso::dso;
use super::overdue::overdue;
use super::statement::statement;
use super::today::{Position, today};
use crate::calendar::Day;
use crate::domain::balance::{balances, each_open};
use crate::domain::book::arbitrary::{any_day, ledger};
use crate::domain::book::facts::Facts;
use crate::domain::book::{Book, CreditOrigin};
use crate::domain::payment::Source;
use crate::domain::policy::Policy;
use crate::money::{Currency, Minor};

fn spec(basis: Basis, net_oldest_first: bool) -> AgeingSpec {
    AgeingSpec { basis, net_oldest_first, ..AgeingSpec::default() }
}

fn any_spec() -> impl Strategy<Value = AgeingSpec> {
    (any::<bool>(), any::<bool>())
        .prop_map(|(due, net)| spec(if due { Basis::Due } else { Basis::Issue }, net))
}

/// What a reader sees of the reports of a day, without the book's own indices.
pub fn seen(book: &Book, day: Day) -> String {
    seen_of_open(book, day) + &seen_of_past(book, day)
}

/// The part of it that needs nothing but what is open.
pub fn seen_of_open(book: &Book, day: Day) -> String {
    let mut seen = String::new();
    for basis in [Basis::Due, Basis::Issue] {
        seen += &clients_seen(book, &ageing(book, day, &spec(basis, false)));
        seen += &items_seen(book, &ageing_by_invoice(book, day, &spec(basis, false), None));
    }
    for row in overdue(book, day, &Policy::standard(), "BE") {
        let key = (book.number(row.invoice), row.days_late, row.open, row.step, row.step_since, row.held);
        seen += &format!("{key:?}\n");
    }
    let today = today(book, day, &Policy::standard(), "BE");
    let steps = today.steps.iter().map(|step| {
        let numbers: Vec<&str> = step.invoices.iter().map(|ix| book.number(*ix)).collect();
        (&book.client(step.client).code, &step.step, step.since, numbers, &step.at_risk, &step.held)
    });
    seen += &format!("{:?}\n", steps.collect::<Vec<_>>());
    for Position { currency, owed, overdue, unapplied, .. } in &today.positions {
        seen += &format!("{currency} {owed:?} {overdue:?} {unapplied:?}\n");
    }
    seen
}

fn seen_of_past(book: &Book, day: Day) -> String {
    let currencies = dso(book, day, 6).currencies.into_iter().map(|currency| {
        let clients = currency.clients.iter().map(|share| (&book.client(share.client).code, share.days));
        format!("{:?} {:?}\n", currency.months, clients.collect::<Vec<_>>())
    });
    let positions = today(book, day, &Policy::standard(), "BE").positions;
    currencies.chain(positions.iter().map(|position| format!("{:?}\n", position.trend))).collect()
}

fn clients_seen(book: &Book, ageing: &Ageing<ClientRow>) -> String {
    let rows = ageing.currencies.iter().flat_map(|table| {
        let row = |row: &ClientRow| {
            let code = &book.client(row.client).code;
            format!("{} {code} {:?} {:?}\n", table.currency, row.amounts, row.oldest_days)
        };
        table.rows.iter().map(row).collect::<Vec<_>>()
    });
    rows.collect()
}

fn items_seen(book: &Book, ageing: &Ageing<ItemRow>) -> String {
    let rows = ageing.currencies.iter().flat_map(|table| &table.rows);
    rows.map(|row| format!("{} {} {} {}\n", book.number(row.invoice), row.age, row.bucket, row.open.0))
        .collect()
}

/// Invoices less credit notes, payments and write-offs, plus what went back: straight from the facts.
fn net_of_facts(facts: &Facts, currency: Currency, day: Day) -> Minor {
    let sold = facts.invoices.iter().filter(|sale| sale.currency == currency && sale.issued <= day);
    let came = facts.credits.iter().filter(|money| money.currency == currency && money.day <= day);
    let of_currency = |id| facts.invoices.iter().any(|sale| sale.id == id && sale.currency == currency);
    let lost = facts.portions.iter().filter(|placed| {
        placed.source == Source::WriteOff && placed.day <= day && of_currency(placed.invoice)
    });
    let sum = |amounts: Vec<Minor>| amounts.into_iter().sum::<Minor>();
    sum(sold.map(|sale| sale.gross).collect())
        - sum(came.map(|money| money.amount).collect())
        - sum(lost.map(|placed| placed.amount).collect())
}

proptest! {
    #[test]
    fn buckets_add_up_to_open_and_open_to_balances(facts in ledger(), day in any_day(), spec in any_spec()) {
        let book = facts.book();
        let by_client = ageing(&book, day, &spec);
        let by_invoice = ageing_by_invoice(&book, day, &spec, None);
        prop_assert_eq!(by_client.currencies.len(), by_invoice.currencies.len());
        let balances = balances(&book, day);
        for (table, items) in by_client.currencies.iter().zip(&by_invoice.currencies) {
            prop_assert!(table.control.agrees() && items.control.agrees());
            prop_assert_eq!(&table.total, &items.total);
            let (ix, _) = book.each_currency().find(|(_, currency)| *currency == table.currency).unwrap();
            prop_assert_eq!(table.total.net, balances.column(ix).map(|(_, balance)| balance.net()).sum());
            for row in &table.rows {
                prop_assert_eq!(row.amounts.net, balances.at(row.client, ix).net());
                prop_assert_eq!(row.amounts.buckets.iter().copied().sum::<Minor>(), row.amounts.open);
                prop_assert!(!row.amounts.open.is_negative() && !row.amounts.unapplied.is_positive());
            }
        }
    }

    #[test]
    fn the_net_receivable_follows_from_the_facts(facts in ledger(), day in any_day()) {
        let book = facts.book();
        let balances = balances(&book, day);
        for (ix, currency) in book.each_currency() {
            let net: Minor = balances.column(ix).map(|(_, balance)| balance.net()).sum();
            prop_assert_eq!(net, net_of_facts(&facts, currency, day));
        }
    }

    #[test]
    fn each_open_invoice_is_visited_with_its_open_amount(facts in ledger(), day in any_day()) {
        let book = facts.book();
        let mut visited = Vec::new();
        each_open(&book, day, |ix, _, open| visited.push((ix, open)));
        let all = book.each_invoice().map(|(ix, _)| (ix, book.open_on(ix, day)));
        prop_assert_eq!(visited, all.filter(|(_, open)| !open.is_zero()).collect::<Vec<_>>());
    }

    #[test]
    fn a_past_day_does_not_change_when_later_facts_are_added(facts in ledger(), day in any_day()) {
        prop_assert_eq!(seen(&facts.book(), day), seen(&facts.until(day).book(), day));
    }

    #[test]
    fn the_order_of_rows_does_not_matter(facts in ledger(), day in any_day(), seed in any::<u64>()) {
        prop_assert_eq!(seen(&facts.book(), day), seen(&facts.shuffled(seed).book(), day));
    }

    #[test]
    fn every_month_of_the_dso_is_the_state_of_its_last_day(facts in ledger(), day in any_day()) {
        let book = facts.book();
        for currency in dso(&book, day, 8).currencies {
            let (ix, _) = book.each_currency().find(|(_, of)| *of == currency.currency).unwrap();
            for month in currency.months {
                let (mut open, mut overdue) = (Minor::ZERO, Minor::ZERO);
                each_open(&book, month.day, |_, invoice, amount| {
                    let is_late = invoice.due < month.day;
                    if invoice.currency == ix {
                        open += amount;
                        overdue += if is_late { amount } else { Minor::ZERO };
                    }
                });
                let balances = balances(&book, month.day);
                let net: Minor = balances.column(ix).map(|(_, balance)| balance.net()).sum();
                prop_assert_eq!((month.open, month.overdue, month.receivable), (open, overdue, net));
                let is_of_month = |on: Day| on >= month.month.first_day() && on <= month.day;
                let sold = facts.invoices.iter().filter(|sale| sale.currency == currency.currency);
                let sold: Minor = sold.filter(|sale| is_of_month(sale.issued)).map(|sale| sale.gross).sum();
                let notes = book.credits().iter().filter(|credit| {
                    credit.currency == ix && is_of_month(credit.day)
                        && matches!(credit.origin, CreditOrigin::CreditNote(_))
                });
                prop_assert_eq!(month.sales, sold - notes.map(|credit| credit.amount).sum());
            }
        }
    }

    #[test]
    fn a_statement_ends_at_the_balance(facts in ledger(), day in any_day()) {
        let book = facts.book();
        let balances = balances(&book, day);
        for (client, _) in (0..).map(crate::domain::book::ClientIx).zip(book.clients()) {
            for account in statement(&book, client, day).accounts {
                let (ix, _) = book.each_currency().find(|(_, of)| *of == account.currency).unwrap();
                prop_assert_eq!(account.balance, *balances.at(client, ix));
                prop_assert_eq!(account.movements.last().unwrap().balance, account.balance.net());
                prop_assert_eq!(account.items.iter().map(|item| item.open).sum::<Minor>(), account.balance.open);
            }
        }
    }
}
