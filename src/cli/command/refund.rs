//! `refund`: gives unapplied money back to a client.

use serde_json::json;

use crate::cli::args::Refund;
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::Outcome;
use crate::domain::payment::{Payment, PaymentKind};
use crate::text::{args, format};

pub fn run(args: &Refund, context: &Context) -> Outcome {
    let mut app = context.app()?;
    let client = app.client(&args.client).explained(context)?;
    let given = args.currency.as_deref().map(str::parse).transpose();
    let currency = match given.map_err(|error| context.wrong("currency", &error))? {
        Some(currency) => currency,
        None => app.currency_of(&client.client).explained(context)?,
    };
    let payment = Payment {
        client: client.id,
        kind: PaymentKind::Refund,
        day: context.day("date", args.date.as_deref())?.unwrap_or(app.today),
        amount: context.amount(&args.amount, currency)?,
        currency,
        method: args.method,
        reference: super::given(args.reference.as_deref()),
        invoice: None,
    };
    let id = app.refund(payment.clone()).explained(context)?;
    let json = json!({
        "id": id,
        "client": client.client.code,
        "date": payment.day,
        "amount": payment.amount.show(currency),
        "currency": currency,
        "kind": "refund",
    });
    let amount = format::money(context.printer.language(), payment.amount.of(currency));
    let words = args![amount = amount, client = client.client.name.as_str()];
    context.printer.done("cli-refunded", &words, &json)?;
    Ok(Exit::Done)
}
