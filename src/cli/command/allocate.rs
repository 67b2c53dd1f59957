//! `allocate`: places unapplied money of a client on an invoice.

use serde_json::json;

use crate::app::AppError;
use crate::cli::args::Allocate;
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::Outcome;
use crate::text::{args, format};

pub fn run(args: &Allocate, context: &Context) -> Outcome {
    let mut app = context.app()?;
    let client = app.client(&args.client).explained(context)?;
    let invoice = app.invoice(&args.invoice).explained(context)?;
    if invoice.client != client.id {
        return Err(context.fail(&AppError::OtherClient(invoice.number)));
    }
    let amount = args.amount.as_deref().map(|text| context.amount(text, invoice.currency)).transpose()?;
    let placed = app.place(&invoice, amount).explained(context)?;
    let open = app.open_of(&invoice).explained(context)?;
    let json = json!({
        "client": client.client.code,
        "invoice": invoice.number,
        "allocated": placed.show(invoice.currency),
        "open": open.show(invoice.currency),
        "currency": invoice.currency,
    });
    let money =
        |amount: crate::money::Minor| format::money(context.printer.language(), amount.of(invoice.currency));
    let words = args![amount = money(placed), number = invoice.number.as_str(), open = money(open)];
    context.printer.done("cli-placed", &words, &json)?;
    Ok(Exit::Done)
}
