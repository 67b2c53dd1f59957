//! `company`: the seller on every document.

use std::path::Path;

use serde_json::{Map, Value, json};

use crate::app::App;
use crate::cli::args::{CompanyCommand, CompanyEdit, CompanyFields};
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, Outcome};
use crate::domain::client::Address;
use crate::domain::company::Company;
use crate::text::args;

pub fn run(command: CompanyCommand, context: &Context) -> Outcome {
    match command {
        CompanyCommand::Show => show(context),
        CompanyCommand::Edit(args) => edit(*args, context),
    }
}

fn show(context: &Context) -> Outcome {
    let company = company_json(&context.app()?.store.company().explained(context)?);
    if context.printer.is_json() {
        context.printer.json(&Value::Object(company))?;
    } else {
        context.printer.rows("company", &super::fields(&company, context.messages()))?;
    }
    Ok(Exit::Done)
}

fn edit(args: CompanyEdit, context: &Context) -> Outcome {
    let mut app = context.app()?;
    let mut company = app.store.company().explained(context)?;
    if let Some(name) = args.name {
        company.name = name.trim().to_owned();
    }
    if let Some(country) = args.country {
        company.address.country = country.trim().to_uppercase();
    }
    fill(&mut company, &args.fields, context)?;
    app.set_company(&company).explained(context)?;
    keep_logo(&mut app, args.fields.logo.as_deref(), context)?;
    let json = Value::Object(company_json(&company));
    context.printer.done("cli-company-saved", &args![company = company.name.as_str()], &json)?;
    Ok(super::warn_of(&company.check(), context))
}

/// Puts the fields that were given into the company.
pub fn fill(company: &mut Company, fields: &CompanyFields, context: &Context) -> Result<(), Failure> {
    let texts = [
        (&mut company.vat_id, &fields.vat_id),
        (&mut company.registration_id, &fields.registration_id),
        (&mut company.legal_form, &fields.legal_form),
        (&mut company.iban, &fields.iban),
        (&mut company.bic, &fields.bic),
        (&mut company.email, &fields.email),
        (&mut company.phone, &fields.phone),
        (&mut company.website, &fields.website),
        (&mut company.language, &fields.language),
    ];
    for (field, given) in texts {
        super::set(field, given.as_deref());
    }
    fill_address(&mut company.address, fields);
    if let Some(code) = &fields.currency {
        company.currency = code.parse().map_err(|error| context.wrong("currency", &error))?;
    }
    company.vat_scheme = fields.vat_scheme.unwrap_or(company.vat_scheme);
    company.terms_days = fields.terms_days.unwrap_or(company.terms_days);
    if let Some(pattern) = &fields.invoice_numbers {
        company.invoice_numbers =
            pattern.parse().map_err(|error| context.wrong("invoice-numbers", &error))?;
    }
    if let Some(pattern) = &fields.credit_note_numbers {
        company.credit_note_numbers =
            pattern.parse().map_err(|error| context.wrong("credit-note-numbers", &error))?;
    }
    Ok(())
}

fn fill_address(address: &mut Address, fields: &CompanyFields) {
    if let Some(text) = &fields.address {
        let country = std::mem::take(&mut address.country);
        *address = Address { country, ..Address::from_one_line(text) };
    }
    let parts = [
        (&mut address.street, &fields.street),
        (&mut address.postcode, &fields.postcode),
        (&mut address.city, &fields.city),
    ];
    for (part, given) in parts {
        if let Some(text) = given {
            text.trim().clone_into(part);
        }
    }
}

/// Takes a logo over into the ledger; an empty path removes it.
pub fn keep_logo(app: &mut App, file: Option<&Path>, context: &Context) -> Result<(), Failure> {
    match file {
        None => Ok(()),
        Some(path) if path.as_os_str().is_empty() => app.remove_logo().explained(context),
        Some(path) => app.set_logo(path).explained(context),
    }
}

/// The company with the names that the options have.
pub fn company_json(company: &Company) -> Map<String, Value> {
    let fields = [
        ("name", json!(company.name)),
        ("country", json!(company.address.country)),
        ("street", json!(company.address.street)),
        ("postcode", json!(company.address.postcode)),
        ("city", json!(company.address.city)),
        ("email", json!(company.email)),
        ("phone", json!(company.phone)),
        ("website", json!(company.website)),
        ("vat_id", json!(company.vat_id)),
        ("registration_id", json!(company.registration_id)),
        ("legal_form", json!(company.legal_form)),
        ("iban", json!(company.iban)),
        ("bic", json!(company.bic)),
        ("language", json!(company.language)),
        ("currency", json!(company.currency)),
        ("vat_scheme", json!(company.vat_scheme)),
        ("terms_days", json!(company.terms_days)),
        ("invoice_numbers", json!(company.invoice_numbers)),
        ("credit_note_numbers", json!(company.credit_note_numbers)),
        ("reference_kind", json!(company.reference_kind)),
    ];
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
