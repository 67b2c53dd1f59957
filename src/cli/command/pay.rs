//! `pay`: money that came in, on an invoice or unapplied.

use serde_json::json;

use crate::app::{App, AppError, Received};
use crate::cli::args::Pay;
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, Outcome};
use crate::money::Minor;
use crate::text::{args, format};

pub fn run(args: &Pay, context: &Context) -> Outcome {
    let mut app = context.app()?;
    let received = received(&app, args, context)?;
    let taken = app.receive(&received).explained(context)?;
    let payment = &taken.payment;
    let show = |amount: Minor| amount.show(payment.currency);
    let invoice = received.invoice.as_ref().map(|invoice| invoice.number.clone());
    let client = app.store.client(payment.client).explained(context)?.map(|client| client.code);
    let json = json!({
        "id": taken.id,
        "client": client,
        "invoice": invoice,
        "date": payment.day,
        "amount": show(payment.amount),
        "currency": payment.currency,
        "method": payment.method,
        "reference": payment.reference,
        "allocated": show(taken.placed),
        "unapplied": show(payment.amount - taken.placed),
        "open": taken.open.map(show),
    });
    let language = context.printer.language();
    let money = |amount: Minor| format::money(language, amount.of(payment.currency));
    let (amount, rest) = (money(payment.amount), money(payment.amount - taken.placed));
    match (&invoice, taken.open) {
        (Some(number), Some(open)) if taken.placed == payment.amount => {
            let words = args![amount = amount, number = number.as_str(), open = money(open)];
            context.printer.done("cli-paid", &words, &json)?;
        }
        (Some(number), _) => {
            let words = args![amount = amount, number = number.as_str(), rest = rest];
            context.printer.done("cli-paid-over", &words, &json)?;
        }
        (None, _) => {
            let client = client.unwrap_or_default();
            context.printer.done("cli-received", &args![amount = amount, client = client.as_str()], &json)?;
        }
    }
    Ok(Exit::Done)
}

fn received(app: &App, args: &Pay, context: &Context) -> Result<Received, Failure> {
    let invoice = args.invoice.as_deref().map(|number| app.invoice(number)).transpose().explained(context)?;
    let client = args.client.as_deref().map(|code| app.client(code)).transpose().explained(context)?;
    let given = args.currency.as_deref().map(str::parse).transpose();
    let given = given.map_err(|error| context.wrong("currency", &error))?;
    let own = match (&invoice, &client) {
        (Some(invoice), _) => invoice.currency,
        (None, Some(client)) => app.currency_of(&client.client).explained(context)?,
        (None, None) => {
            return Err(Failure::told(Exit::Usage, AppError::NoPayer.explain(context.messages())));
        }
    };
    let currency = given.unwrap_or(own);
    Ok(Received {
        amount: context.amount(&args.amount, currency)?,
        currency,
        client: client.map(|found| found.id),
        invoice,
        day: context.day("date", args.date.as_deref())?.unwrap_or(app.today),
        method: args.method,
        reference: super::given(args.reference.as_deref()),
    })
}
