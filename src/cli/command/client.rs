//! `client`: list, show, add, edit, remove.

use serde_json::{Value, json};

use crate::cli::args::{AsOf, ClientAdd, ClientCommand, ClientEdit, ClientFields};
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::print::{Cell, Facts, Table};
use crate::domain::balance::balances;
use crate::domain::client::Client;
use crate::domain::id::ClientId;
use crate::domain::regime::Regime;
use crate::money::{Currency, parse_amount};
use crate::text::args;

pub fn run(command: ClientCommand, context: &Context) -> Outcome {
    match command {
        ClientCommand::List(args) => list(&args, context),
        ClientCommand::Show { code } => show(&code, context),
        ClientCommand::Add(args) => add(*args, context),
        ClientCommand::Edit(args) => edit(*args, context),
        ClientCommand::Remove { code } => remove(&code, context),
    }
}

/// One row for each client and currency; a client without items has one row in their currency.
fn list(args: &AsOf, context: &Context) -> Outcome {
    let day = context.as_of(args)?;
    let app = context.app()?;
    let book = app.book_of_sums(day).explained(context)?;
    let house = app.store.company().explained(context)?.currency;
    let grid = balances(&book, day);
    let mut table = Table::new(
        context.messages(),
        &[
            ("code", "word-code"),
            ("name", "word-name"),
            ("kind", "word-kind"),
            ("country", "word-country"),
            ("standing", "word-standing"),
            ("currency", "word-currency"),
            ("open", "word-open"),
            ("unapplied", "unapplied"),
            ("net", "word-net-receivable"),
        ],
    );
    for saved in app.store.clients().explained(context)? {
        let client = &saved.client;
        let owed: Vec<_> = book
            .client_of_id(saved.id)
            .into_iter()
            .flat_map(|ix| book.each_currency().map(move |(at, currency)| (currency, ix, at)))
            .map(|(currency, ix, at)| (currency, *grid.at(ix, at)))
            .filter(|(_, balance)| *balance != Default::default())
            .collect();
        let rows =
            if owed.is_empty() { vec![(client.currency.unwrap_or(house), Default::default())] } else { owed };
        for (currency, balance) in rows {
            table.push(vec![
                Cell::text(&client.code),
                Cell::text(&client.name),
                Cell::word("debtor", client.kind.as_str()),
                Cell::text(&client.address.country),
                Cell::word("standing", client.standing.as_str()),
                Cell::text(currency.code()),
                Cell::Amount(balance.open.of(currency)),
                Cell::Amount((-balance.unapplied).of(currency)),
                Cell::Amount(balance.net().of(currency)),
            ]);
        }
    }
    context.printer.rows("clients", &table)?;
    Ok(Exit::Done)
}

fn show(code: &str, context: &Context) -> Outcome {
    let app = context.app()?;
    let saved = app.client(code).explained(context)?;
    let house = app.store.company().explained(context)?.currency;
    context.printer.facts(&client_facts(saved.id, &saved.client, house))?;
    Ok(Exit::Done)
}

fn add(args: ClientAdd, context: &Context) -> Outcome {
    let mut app = context.app()?;
    let company = app.store.company().explained(context)?;
    let mut client = Client::new(args.code.trim(), args.name.trim());
    client.address.country.clone_from(&company.address.country);
    fill(&mut client, &args.fields, company.currency, context)?;
    let id = app.add_client(&client).explained(context)?;
    saved("cli-client-added", id, &client, company.currency, context)
}

fn edit(args: ClientEdit, context: &Context) -> Outcome {
    let mut app = context.app()?;
    let house = app.store.company().explained(context)?.currency;
    let found = app.client(&args.client).explained(context)?;
    let mut client = found.client;
    if let Some(code) = args.code {
        client.code = code.trim().to_owned();
    }
    if let Some(name) = args.name {
        client.name = name.trim().to_owned();
    }
    fill(&mut client, &args.fields, house, context)?;
    app.edit_client(found.id, &client).explained(context)?;
    saved("cli-client-saved", found.id, &client, house, context)
}

fn remove(code: &str, context: &Context) -> Outcome {
    let mut app = context.app()?;
    let found = app.client_of_code(code).explained(context)?;
    app.remove_client(found.id).explained(context)?;
    let json = json!({ "id": found.id, "code": found.client.code, "removed": true });
    context.printer.done("cli-client-removed", &args![client = found.client.name.as_str()], &json)?;
    Ok(Exit::Done)
}

fn saved(message: &str, id: ClientId, client: &Client, house: Currency, context: &Context) -> Outcome {
    let json = Value::Object(client_facts(id, client, house).json());
    let words = args![code = client.code.as_str(), client = client.name.as_str()];
    context.printer.done(message, &words, &json)?;
    Ok(super::warn_of(&client.check(), context))
}

/// Puts the fields that were given into the client.
fn fill(
    client: &mut Client,
    fields: &ClientFields,
    house: Currency,
    context: &Context,
) -> Result<(), Failure> {
    let texts = [
        (&mut client.vat_id, &fields.vat_id),
        (&mut client.registration_id, &fields.registration_id),
        (&mut client.email, &fields.email),
        (&mut client.phone, &fields.phone),
        (&mut client.language, &fields.language),
        (&mut client.iban, &fields.iban),
        (&mut client.regime, &fields.regime),
        (&mut client.note, &fields.note),
    ];
    for (field, given) in texts {
        super::set(field, given.as_deref());
    }
    super::lower(&mut client.language);
    let parts = [
        (&mut client.address.street, &fields.street),
        (&mut client.address.postcode, &fields.postcode),
        (&mut client.address.city, &fields.city),
    ];
    for (part, given) in parts {
        if let Some(text) = given {
            text.trim().clone_into(part);
        }
    }
    if let Some(country) = &fields.country {
        client.address.country = country.trim().to_uppercase();
    }
    if let Some(Ok(regime)) = client.regime.as_deref().map(str::parse::<Regime>) {
        client.regime = Some(regime.to_string());
    }
    client.kind = fields.kind.unwrap_or(client.kind);
    client.standing = fields.standing.unwrap_or(client.standing);
    if let Some(days) = &fields.terms_days {
        client.terms_days = context.whole("terms-days", days)?;
    }
    match fields.currency.as_deref().map(str::trim) {
        None => {}
        Some("") => client.currency = None,
        Some(code) => {
            client.currency = Some(code.parse().map_err(|error| context.wrong("currency", &error))?)
        }
    }
    match fields.credit_limit.as_deref().map(str::trim) {
        None => {}
        Some("") => client.credit_limit = None,
        Some(text) => {
            let limit = parse_amount(text, client.currency.unwrap_or(house));
            client.credit_limit = Some(limit.map_err(|error| context.wrong("credit-limit", &error))?);
        }
    }
    Ok(())
}

/// The client with the names that the columns of `import clients` have.
pub fn client_facts(id: ClientId, client: &Client, house: Currency) -> Facts {
    let currency = client.currency.unwrap_or(house);
    let text = |text: &Option<String>| Cell::maybe(text.as_deref());
    let count = |days: Option<i32>| days.map_or(Cell::Empty, |days| Cell::Count(days.into()));
    let limit = client.credit_limit.map_or(Cell::Empty, |limit| Cell::Amount(limit.of(currency)));
    let mut facts = Facts::default();
    facts.note("id", Cell::Count(id.0));
    facts.tell("code", "tui-field-code", Cell::text(&client.code));
    facts.tell("name", "tui-field-name", Cell::text(&client.name));
    facts.tell("kind", "tui-field-kind", Cell::word("debtor", client.kind.as_str()));
    facts.tell("email", "tui-field-email", text(&client.email));
    facts.tell("phone", "tui-field-phone", text(&client.phone));
    facts.tell("street", "tui-field-street", Cell::text(&client.address.street));
    facts.tell("postcode", "tui-field-postcode", Cell::text(&client.address.postcode));
    facts.tell("city", "tui-field-city", Cell::text(&client.address.city));
    facts.tell("country", "tui-field-country", Cell::text(&client.address.country));
    facts.tell("vat_id", "tui-field-vat-id", text(&client.vat_id));
    facts.tell("registration_id", "tui-field-registration-id", text(&client.registration_id));
    facts.tell("language", "tui-field-language", text(&client.language));
    facts.tell("currency", "tui-field-currency", Cell::text(currency.code()));
    facts.tell("terms_days", "tui-field-terms-days", count(client.terms_days));
    facts.tell("iban", "tui-field-iban", text(&client.iban));
    facts.tell("credit_limit", "tui-field-credit-limit", limit);
    facts.tell("standing", "tui-field-standing", Cell::word("standing", client.standing.as_str()));
    facts.tell("regime", "word-regime", text(&client.regime));
    facts.tell("note", "tui-field-note", text(&client.note));
    facts
}
