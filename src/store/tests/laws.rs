//! Laws on random ledgers: undo brings every day back, the open book tells what the whole one tells, nothing is ever
//! unsound, and a refused change changes nothing.

use proptest::collection::vec;
use proptest::prelude::*;

use crate::calendar::Day;
use crate::domain::book::Book;
use crate::domain::change::Change;
use crate::domain::client::Client;
use crate::domain::id::ClientId;
use crate::domain::invoice::DocumentKind;
use crate::domain::payment::{PaymentKind, Portion, Source};
use crate::domain::report::dso::dso;
use crate::domain::report::laws::seen_of_open;
use crate::money::Minor;
use crate::store::sample::*;
use crate::store::{
    DocumentFilter, DocumentRow, Finding, NotUndoable, Numbers, PaymentFilter, Store, StoreError,
};

/// Something a user does; the numbers choose among what the ledger holds.
#[derive(Clone, Copy, Debug)]
struct Deed {
    kind: usize,
    who: usize,
    which: usize,
    amount: i64,
    day: i32,
    flag: bool,
}

fn deed() -> impl Strategy<Value = Deed> {
    (0..14_usize, 0..50_usize, 0..50_usize, 1..20_000_i64, 0..300_i32, any::<bool>())
        .prop_map(|(kind, who, which, amount, day, flag)| Deed { kind, who, which, amount, day, flag })
}

fn pick<T: Clone>(list: &[T], at: usize) -> Option<T> {
    list.get(at.checked_rem(list.len())?).cloned()
}

fn on(offset: i32) -> Day {
    day("2026-01-01") + offset
}

impl Deed {
    /// The change it asks for; `None` where the ledger holds nothing to do it with.
    fn change(self, store: &Store) -> Option<Change> {
        let clients: Vec<ClientId> = store.clients().unwrap().iter().map(|saved| saved.id).collect();
        let client = pick(&clients, self.who);
        let invoice = self.invoice(store);
        Some(match self.kind {
            0 => Change::AddClient(Box::new(Client::new(format!("C{}", self.which), "Client"))),
            1 => {
                let mut edited = store.client(client?).unwrap()?;
                edited.name = format!("Client {}", self.which);
                Change::EditClient { id: client?, client: Box::new(edited) }
            }
            2 => Change::RemoveClient(client?),
            3 => {
                let draft = draft(DocumentKind::Invoice, client?, self.amount);
                let known = store.drafts().unwrap().first().map(|saved| saved.id);
                Change::SaveDraft { id: known.filter(|_| self.flag), draft: Box::new(draft) }
            }
            4 => Change::DiscardDraft(pick(&store.drafts().unwrap(), self.which)?.id),
            5..=7 => return self.issue(store),
            8 | 9 => self.payment(client?, invoice),
            10 => return self.allocate(store, invoice?),
            11 => self.reverse(store)?,
            12 => Change::RecordContact {
                contact: letter(
                    client?,
                    &on(self.day).to_string(),
                    &invoice.map(|row| row.id).into_iter().collect::<Vec<_>>(),
                ),
                paper: None,
            },
            _ => {
                let contacts = store.contacts(client?).unwrap();
                Change::VoidContact {
                    contact: pick(&contacts, self.which)?.id,
                    day: on(self.day),
                    reason: None,
                }
            }
        })
    }

    fn invoice(self, store: &Store) -> Option<DocumentRow> {
        let filter = DocumentFilter { kind: Some(DocumentKind::Invoice), ..DocumentFilter::default() };
        pick(&store.documents(&filter, 100, 0).unwrap(), self.which)
    }

    /// The newest draft becomes an invoice, or a credit note that settles an invoice in part.
    fn issue(self, store: &Store) -> Option<Change> {
        let saved = store.drafts().unwrap().into_iter().next()?;
        let mut draft = saved.draft;
        let mut portions = Vec::new();
        if let Some(invoice) = self.invoice(store).filter(|_| self.flag && self.kind == 7) {
            draft.kind = DocumentKind::CreditNote;
            draft.client = invoice.client;
            portions.push(Portion {
                invoice: invoice.id,
                amount: Minor(self.amount / 2 + 1),
                day: on(self.day).max(invoice.issue_day),
            });
        }
        let next = store.next_number(draft.kind, on(self.day)).unwrap();
        let day = next.before.map_or(on(self.day), |before| before.day.max(on(self.day)));
        Some(issue(saved.id, &draft, &next.number, &day.to_string(), portions))
    }

    fn payment(self, client: ClientId, invoice: Option<DocumentRow>) -> Change {
        let mut payment = payment(client, self.amount, &on(self.day).to_string());
        let mut portions = Vec::new();
        if let Some(invoice) = invoice.filter(|_| self.kind == 8) {
            payment.client = invoice.client;
            payment.invoice = self.flag.then_some(invoice.id);
            let amount = Minor(self.amount.min(invoice.gross.0));
            portions.push(Portion { invoice: invoice.id, amount, day: payment.day.max(invoice.issue_day) });
        } else if self.flag {
            payment.kind = PaymentKind::Refund;
        }
        Change::RecordPayment { payment, portions }
    }

    fn allocate(self, store: &Store, invoice: DocumentRow) -> Option<Change> {
        let (source, day, most) = match pick(&store.credits(Some(invoice.client)).unwrap(), self.who) {
            Some(credit) if self.flag => (credit.source, credit.day, credit.rest.0),
            Some(_) | None => (Source::WriteOff, invoice.issue_day, self.amount),
        };
        let day = day.max(invoice.issue_day).max(on(self.day));
        let amount = Minor(self.amount.min(most));
        Some(placing(source, vec![Portion { invoice: invoice.id, amount, day }]))
    }

    fn reverse(self, store: &Store) -> Option<Change> {
        let row = pick(&store.payments(PaymentFilter::All, 100, 0).unwrap(), self.which)?;
        let day = self.flag.then(|| on(self.day).max(row.payment.day));
        Some(Change::ReversePayment { payment: row.id, day, reason: None })
    }
}

/// What the reports show on some days, drafts and clients. Months before the first sale are left out: a payment that
/// came and was undone makes the table of months begin with it.
fn everything(store: &Store) -> String {
    let book = store.read_book(Numbers::With).unwrap();
    let days =
        [0, 60, 150, 299, 400].map(|offset| seen_of_open(&book, on(offset)) + &months(&book, on(offset)));
    days.concat() + &format!("{:#?} {:#?}", store.drafts().unwrap(), store.clients().unwrap())
}

fn months(book: &Book, day: Day) -> String {
    let months = dso(book, day, 24).currencies.into_iter().flat_map(|currency| currency.months);
    let alive = months.filter(|row| !(row.sales.is_zero() && row.open.is_zero() && row.receivable.is_zero()));
    alive.map(|row| format!("{row:?}\n")).collect()
}

/// The first line that differs.
fn difference(left: &str, right: &str) -> Option<String> {
    let pairs = left.lines().chain(std::iter::repeat("")).zip(right.lines().chain(["end"]));
    pairs.into_iter().find(|(left, right)| left != right && *right != "end").map(|(l, r)| format!("{l}\n{r}"))
}

fn warnings_only(findings: &[Finding]) -> bool {
    findings.iter().all(Finding::is_warning)
}

/// A ledger in which some clients and invoices exist already.
fn start() -> Store {
    let mut store = store();
    for code in ["ALPHA", "BETA"] {
        let client = store.client_of(code);
        store.invoice(client, 10_000, "2026-01-10");
        store.draft_of(draft(DocumentKind::Invoice, client, 5_000));
    }
    store
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn undo_brings_back_every_day(deeds in vec(deed(), 1..25)) {
        let mut store = start();
        for deed in deeds {
            let Some(change) = deed.change(&store) else { continue };
            let before = everything(&store);
            if store.apply(&change, &now()).is_err() {
                prop_assert_eq!(difference(&everything(&store), &before), None);
                continue;
            }
            match store.undo() {
                Ok(_) => {
                    let difference = difference(&everything(&store), &before);
                    prop_assert!(difference.is_none(), "{difference:?} after {change:?} and its undo");
                    // Done again, so that the ledger grows; voiding a contact twice is refused.
                    let _ = deed.change(&store).map(|change| store.apply(&change, &now()));
                }
                Err(StoreError::NotUndoable(NotUndoable::Issued { .. })) => {}
                Err(error) => prop_assert!(false, "{error} after {change:?}"),
            }
        }
        prop_assert!(warnings_only(&store.check().unwrap()), "{:?}", store.check());
    }

    #[test]
    fn redo_does_again_what_undo_took_back(deeds in vec(deed(), 1..12), steps in 1_usize..6) {
        let mut store = start();
        let mut days = vec![everything(&store)];
        for deed in deeds {
            // An issue is undone by another document, a client stays with the payments that were undone, and a payment
            // that the bank returned and that came back by undo is another one, from that day on.
            let is_other = |change: &Change| match change {
                Change::Issue(_) | Change::AddClient(_) => false,
                Change::ReversePayment { day, .. } => day.is_none(),
                _ => true,
            };
            let change = deed.change(&store).filter(is_other);
            if change.is_some_and(|change| store.apply(&change, &now()).is_ok()) {
                days.push(everything(&store));
            }
        }
        for _ in 0..2 {
            let steps = steps.min(days.len() - 1);
            for back in 1..=steps {
                prop_assert!(store.undo().is_ok());
                prop_assert_eq!(difference(&everything(&store), &days[days.len() - 1 - back]), None);
            }
            for forth in (0..steps).rev() {
                prop_assert!(store.redo().is_ok());
                prop_assert_eq!(difference(&everything(&store), &days[days.len() - 1 - forth]), None);
            }
            prop_assert!(matches!(store.redo(), Err(StoreError::NotUndoable(NotUndoable::NothingAgain))));
        }
        prop_assert!(warnings_only(&store.check().unwrap()), "{:?}", store.check());
    }

    #[test]
    fn the_open_book_tells_what_the_whole_one_tells(deeds in vec(deed(), 1..40)) {
        let mut store = start();
        for deed in deeds {
            if let Some(change) = deed.change(&store) {
                let _ = store.apply(&change, &now());
            }
        }
        let whole = store.read_book(Numbers::With).unwrap();
        let now = store.read_book_open(on(301), Numbers::With).unwrap();
        let since = (0..=301).map(on).find(|day| now.covers(*day)).unwrap();
        for day in [0, 1, 40, 400].map(|offset| since + offset) {
            prop_assert_eq!(difference(&seen_of_open(&now, day), &seen_of_open(&whole, day)), None);
        }
        for day in [0, 20, 150, 250, 299].map(on) {
            let then = store.read_book_open(day, Numbers::With).unwrap();
            prop_assert!(then.covers(day));
            prop_assert_eq!(difference(&seen_of_open(&then, day), &seen_of_open(&whole, day)), None);
        }
        prop_assert!(warnings_only(&store.check().unwrap()), "{:?}", store.check());
    }
}
