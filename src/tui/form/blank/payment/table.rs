//! The open invoices of who pays, and what goes to each: proposed, and changed by hand.

use ratatui::layout::Alignment;

use crate::app::{Share, flaw_text};
use crate::calendar::Day;
use crate::domain::book::Invoice;
use crate::domain::flaw::{Flaw, FlawKind};
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::payment::proposal::{Ground, proposed};
use crate::money::{Currency, Minor, parse_amount};
use crate::tui::form::blank::house;
use crate::tui::form::field::Field;
use crate::tui::form::fields::Fields;
use crate::tui::form::page::LAST_COLUMN;
use crate::tui::form::reading::{Reading, Tone};
use crate::tui::wording;
use crate::tui::world::World;

/// The rows under a payment.
#[derive(Default)]
pub struct Table {
    of: Option<Scope>,
    items: Vec<Item>,
}

/// What the rows are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    pub client: ClientId,
    pub currency: Currency,
    /// The invoice that was named with the payment.
    pub named: Option<DocumentId>,
    /// The reading of the ledger.
    pub version: u64,
}

/// An open invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Item {
    id: DocumentId,
    number: String,
    due: Day,
    open: Minor,
}

/// The cell in which an amount is typed.
const PLACED: &str = "placed";

impl Table {
    /// Brings the rows in line with who pays in which currency. What was typed stays with its invoice. There are none
    /// where the invoice that was named is the only open one.
    pub fn settle(&mut self, of: Option<Scope>, fields: &mut Fields, world: &World) {
        if of == self.of {
            return;
        }
        let typed: Vec<(DocumentId, Field)> = self
            .items
            .iter()
            .enumerate()
            .filter_map(|(row, item)| Some((item.id, fields.cell(PLACED, row)?.clone())))
            .filter(|(_, field)| field.is_changed())
            .collect();
        self.of = of;
        self.items = of.map(|of| open_of(&of, world)).unwrap_or_default();
        let currency = of.map_or(Currency::EUR, |of| of.currency);
        let rows = self.items.iter().map(|item| {
            let kept = typed.iter().find(|(id, _)| *id == item.id).map(|(_, field)| field.clone());
            cells(item, kept, currency, world)
        });
        fields.set_rows(rows.collect());
    }

    pub const fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// What is open of the only invoice there is.
    pub fn only(&self) -> Option<Minor> {
        if let [only] = self.items.as_slice() { Some(only.open) } else { None }
    }

    fn typed(&self, fields: &Fields, row: usize, currency: Currency) -> Option<Minor> {
        let field = fields.cell(PLACED, row).filter(|field| field.is_changed())?;
        Some(parse_amount(&field.text(), currency).unwrap_or(Minor::ZERO))
    }

    /// The sum of what was typed, where something was.
    pub fn sum_typed(&self, fields: &Fields, currency: Currency) -> Option<Minor> {
        let typed = (0..self.items.len()).filter_map(|row| self.typed(fields, row, currency));
        typed.reduce(|sum, amount| sum + amount)
    }

    /// Spreads what is left of the amount over the rows that the user has not touched. Says what fits exactly.
    pub fn propose(
        &self,
        amount: Minor,
        named: Option<DocumentId>,
        currency: Currency,
        fields: &mut Fields,
    ) -> Option<String> {
        let sum = self.sum_typed(fields, currency);
        let free: Vec<(usize, &Item)> = self
            .items
            .iter()
            .enumerate()
            .filter(|(row, _)| self.typed(fields, *row, currency).is_none())
            .collect();
        let open: Vec<Minor> = free.iter().map(|(_, item)| item.open).collect();
        let first = free.iter().position(|(_, item)| Some(item.id) == named);
        let proposal = proposed(amount - sum.unwrap_or_default(), &open, first);
        let mut numbers = Vec::new();
        for ((row, item), part) in free.into_iter().zip(proposal.parts) {
            if part.is_positive() {
                numbers.push(item.number.as_str());
            }
            if let Some(field) = fields.cell_mut(PLACED, row) {
                field.propose(&if part.is_positive() { part.show(currency) } else { String::new() });
            }
        }
        (proposal.ground == Ground::Exact && sum.is_none()).then(|| numbers.join(" + "))
    }

    /// What goes where. What is wrong is said in its row, and what stays open after it.
    pub fn read(
        &self,
        reading: &mut Reading,
        fields: &Fields,
        currency: Currency,
        world: &World,
    ) -> Vec<Share> {
        let mut shares = Vec::new();
        for (row, item) in self.items.iter().enumerate() {
            let text = fields.cell(PLACED, row).map(Field::text).unwrap_or_default();
            let amount = match parse_amount(&text, currency) {
                _ if text.trim().is_empty() => Minor::ZERO,
                Ok(amount) => amount,
                Err(_) => {
                    reading.say_in(PLACED, Some(row), Tone::Wrong, world.text("tui-not-a-number"));
                    continue;
                }
            };
            let flaw = match amount {
                amount if amount.is_negative() => Some(FlawKind::NotPositive),
                amount if amount > item.open => Some(FlawKind::MoreThan { most: item.open.of(currency) }),
                _ => None,
            };
            if let Some(kind) = flaw {
                let words = flaw_text(&Flaw::new(PLACED, kind), world.messages);
                reading.say_in(PLACED, Some(row), Tone::Wrong, words);
            }
            let rest = world.amount(item.open - amount, currency);
            reading.say_in(LAST_COLUMN, Some(row), Tone::Understood, rest);
            shares.extend(amount.is_positive().then_some(Share { invoice: item.id, amount }));
        }
        shares
    }
}

/// The open invoices of a client in a currency, the oldest due date first.
fn open_of(of: &Scope, world: &World) -> Vec<Item> {
    let book = &world.ledger.book;
    let Some(client) = book.client_of_id(of.client) else { return Vec::new() };
    let is_ours =
        |invoice: &Invoice| invoice.client == client && book.currency(invoice.currency) == of.currency;
    let mut items: Vec<Item> = book
        .each_invoice()
        .filter(|(_, invoice)| is_ours(invoice))
        .map(|(ix, invoice)| Item {
            id: invoice.id,
            number: book.number(ix).to_owned(),
            due: invoice.due,
            open: book.open_on(ix, world.clock.today.max(invoice.issued)),
        })
        .filter(|item| item.open.is_positive())
        .collect();
    items.sort_by_key(|item| item.due);
    let is_alone = items.len() == 1 && items.first().map(|item| item.id) == of.named;
    if is_alone { Vec::new() } else { items }
}

fn cells(item: &Item, kept: Option<Field>, currency: Currency, world: &World) -> Vec<Field> {
    let late = wording::lateness(item.due.days_until(world.clock.today), world);
    let open = world.amount(item.open, currency);
    let days = u16::try_from(wording::standing_columns(world)).unwrap_or(20);
    let fixed = |name, label: &str, text, side| Field::fixed(name, house::label(label, world), text, side);
    vec![
        fixed("number", "invoice", item.number.clone(), Alignment::Left),
        fixed("late", "late", late, Alignment::Left).columns(days),
        fixed("open", "open", open, Alignment::Right).columns(10),
        kept.unwrap_or_else(|| house::line(PLACED, "", world).columns(11)),
    ]
}
