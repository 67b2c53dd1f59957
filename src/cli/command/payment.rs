//! `payment`: list, and taking back what the bank returned.

use serde_json::json;

use crate::app::App;
use crate::app::PaymentFilter;
use crate::cli::args::PaymentCommand;
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::Outcome;
use crate::cli::print::{Cell, Table};
use crate::domain::id::PaymentId;
use crate::text::{args, format};

pub fn run(command: PaymentCommand, context: &Context) -> Outcome {
    match command {
        PaymentCommand::List { client } => list(client.as_deref(), context),
        PaymentCommand::Reverse { id, date, reason } => reverse(id, date.as_deref(), reason, context),
    }
}

fn list(client: Option<&str>, context: &Context) -> Outcome {
    let app = context.app()?;
    let filter = match client {
        None => PaymentFilter::All,
        Some(code) => PaymentFilter::OfClient(app.client(code).explained(context)?.id),
    };
    let mut table = Table::new(
        context.messages(),
        &[
            ("id", "word-id"),
            ("date", "word-date"),
            ("client", "word-client"),
            ("kind", "word-kind"),
            ("amount", "word-amount"),
            ("currency", "word-currency"),
            ("method", "word-method"),
            ("reference", "word-reference"),
        ],
    );
    let codes = codes(&app, context)?;
    for row in app.store.payments(filter, u32::MAX, 0).explained(context)? {
        table.push(vec![
            Cell::Count(row.id.0),
            Cell::Day(row.payment.day),
            Cell::maybe(codes.get(&row.payment.client).map(String::as_str)),
            Cell::word("payment", row.payment.kind.as_str()),
            Cell::Amount(row.signed.of(row.payment.currency)),
            Cell::text(row.payment.currency.code()),
            Cell::word("method", row.payment.method.as_str()),
            Cell::maybe(row.payment.reference.as_deref()),
        ]);
    }
    context.printer.rows("payments", &table)?;
    Ok(Exit::Done)
}

type Codes = std::collections::HashMap<crate::domain::id::ClientId, String>;

fn codes(app: &App, context: &Context) -> Result<Codes, crate::cli::failure::Failure> {
    let clients = app.store.clients().explained(context)?;
    Ok(clients.into_iter().map(|saved| (saved.id, saved.client.code)).collect())
}

fn reverse(id: i64, date: Option<&str>, reason: Option<String>, context: &Context) -> Outcome {
    let mut app = context.app()?;
    let row = app.payment(id).explained(context)?;
    let day = context.day("date", date)?.unwrap_or(app.today);
    app.reverse_payment(PaymentId(id), day, reason).explained(context)?;
    let json =
        json!({ "id": id, "reversed": true, "date": day, "amount": row.signed.show(row.payment.currency) });
    let amount = format::money(context.printer.language(), row.signed.of(row.payment.currency));
    context.printer.done("cli-payment-reversed", &args![amount = amount, id = id.to_string()], &json)?;
    Ok(Exit::Done)
}
