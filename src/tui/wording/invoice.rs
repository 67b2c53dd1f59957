//! How what is open of an invoice comes about.

use crate::calendar::Day;
use crate::domain::book::{Book, InvoiceIx};
use crate::text::{args, clean};
use crate::tui::overlay::why::Why;
use crate::tui::world::World;

/// An invoice on a day: how late it is, and its gross less what settled it.
pub fn why(book: &Book, ix: InvoiceIx, day: Day, world: &World) -> Why {
    let invoice = book.invoice(ix);
    let is_paid = book.open_on(ix, day).is_zero();
    let sentence =
        if is_paid { world.text("tui-is-paid") } else { super::lateness_sentence(invoice.due, world) };
    Why {
        title: format!("{} · {}", clean(book.number(ix)), clean(&book.client(invoice.client).name)),
        reasons: vec![sentence],
        sum: settlement(book, ix, day, world),
    }
}

/// The gross, what was placed on it up to a day, and what is open.
fn settlement(book: &Book, ix: InvoiceIx, day: Day, world: &World) -> Vec<(String, String)> {
    let invoice = book.invoice(ix);
    let money = |amount| world.money(amount, book.currency(invoice.currency));
    let placed = book.portions(ix).iter().filter(|portion| portion.day <= day).map(|portion| {
        let name = if portion.credit.is_some() { "tui-placed-on" } else { "tui-written-off-on" };
        let name = world.messages.format(name, &args![day = world.short_day(portion.day)]);
        (name, money(-portion.amount))
    });
    let gross = (world.text("word-gross"), money(invoice.gross));
    let open = (format!("= {}", world.text("word-open")), money(book.open_on(ix, day)));
    std::iter::once(gross).chain(placed).chain([open]).collect()
}
