//! A payment in words, and where it was placed.

use crate::app::PaymentRow;
use crate::domain::book::{Book, CreditOrigin};
use crate::domain::id::PaymentId;
use crate::domain::payment::Method;
use crate::money::Minor;
use crate::text::{args, clean};
use crate::tui::overlay::why::Why;
use crate::tui::world::World;

pub fn kind(row: &PaymentRow, world: &World) -> String {
    world.text(&format!("payment-{}", row.payment.kind.as_str()))
}

/// The reference; the method where there is none, or where it is not the usual one.
pub fn about(row: &PaymentRow, world: &World) -> String {
    let method = world.text(&format!("method-{}", row.payment.method.as_str()));
    match (&row.payment.reference, row.payment.method) {
        (None, _) => method,
        (Some(reference), Method::Transfer) => reference.clone(),
        (Some(reference), Method::Card | Method::Cheque | Method::Cash | Method::Other) => {
            format!("{method} · {reference}")
        }
    }
}

/// A payment with where it was placed up to the day that is shown.
pub fn why(row: &PaymentRow, book: &Book, world: &World) -> Why {
    let payment = &row.payment;
    let money = |amount| world.money(amount, payment.currency);
    let placed = placed(row.id, book, world);
    let rest = payment.amount - placed.iter().map(|(_, amount)| *amount).sum::<Minor>();
    let place = |(number, amount): &(String, Minor)| {
        (world.messages.format("tui-placed-on-invoice", &args![number = number.as_str()]), money(*amount))
    };
    let mut sum: Vec<(String, String)> = placed.iter().map(place).collect();
    if !rest.is_zero() && row.signed.is_positive() {
        sum.push((world.text("unapplied"), money(rest)));
    }
    sum.push((kind(row, world), money(row.signed)));
    let taken_back = row.reversed_by.map(|_| world.text("tui-payment-reversed"));
    Why {
        title: format!("{} · {}", kind(row, world), world.short_day(payment.day)),
        reasons: [Some(clean(&about(row, world)).into_owned()), taken_back].into_iter().flatten().collect(),
        sum,
    }
}

/// The invoices that a payment was placed on, with how much of it.
fn placed(id: PaymentId, book: &Book, world: &World) -> Vec<(String, Minor)> {
    let is_ours = |credit| book.credit(credit).origin == CreditOrigin::Payment(id);
    let each = book.each_with_portions().filter_map(|(ix, _, portions)| {
        let ours = portions.iter().filter(|portion| portion.day <= world.day());
        let amount: Minor =
            ours.filter(|portion| portion.credit.is_some_and(is_ours)).map(|portion| portion.amount).sum();
        (!amount.is_zero()).then(|| (clean(book.number(ix)).into_owned(), amount))
    });
    each.collect()
}
