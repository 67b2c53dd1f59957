//! `company`: the seller on every document.

use serde_json::Value;

use crate::app::read_logo;
use crate::cli::args::{CompanyCommand, CompanyEdit, CompanyFields};
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::print::{Cell, Facts};
use crate::domain::client::Address;
use crate::domain::company::Company;
use crate::domain::contact::Paper;
use crate::domain::number::NumberPattern;
use crate::text::args;

pub fn run(command: CompanyCommand, context: &Context) -> Outcome {
    match command {
        CompanyCommand::Show => show(context),
        CompanyCommand::Edit(args) => edit(*args, context),
    }
}

fn show(context: &Context) -> Outcome {
    context.printer.facts(&company_facts(&context.app()?.store.company().explained(context)?))?;
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
    let logo = logo(&args.fields, context)?;
    app.set_company(&company).explained(context)?;
    logo.map_or(Ok(()), |logo| app.keep_logo(logo)).explained(context)?;
    let json = Value::Object(company_facts(&company).json());
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
    super::lower(&mut company.language);
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

/// The logo that was asked for, read before anything is changed: `None` inside where an empty path removes it.
pub fn logo(fields: &CompanyFields, context: &Context) -> Result<Option<Option<Paper>>, Failure> {
    fields.logo.as_deref().map(read_logo).transpose().explained(context)
}

/// The company with the names that the options have.
pub fn company_facts(company: &Company) -> Facts {
    let text = |text: &Option<String>| Cell::maybe(text.as_deref());
    let address = &company.address;
    let mut facts = Facts::default();
    facts.tell("name", "tui-field-name", Cell::text(&company.name));
    facts.tell("country", "tui-field-country", Cell::text(&address.country));
    facts.tell("street", "tui-field-street", Cell::text(&address.street));
    facts.tell("postcode", "tui-field-postcode", Cell::text(&address.postcode));
    facts.tell("city", "tui-field-city", Cell::text(&address.city));
    facts.tell("email", "tui-field-email", text(&company.email));
    facts.tell("phone", "tui-field-phone", text(&company.phone));
    facts.tell("website", "tui-field-website", text(&company.website));
    facts.tell("vat_id", "tui-field-vat-id", text(&company.vat_id));
    facts.tell("registration_id", "tui-field-registration-id", text(&company.registration_id));
    facts.tell("legal_form", "tui-field-legal-form", text(&company.legal_form));
    facts.tell("iban", "tui-field-iban", text(&company.iban));
    facts.tell("bic", "tui-field-bic", text(&company.bic));
    facts.tell("language", "tui-field-language", text(&company.language));
    facts.tell("currency", "tui-field-currency", Cell::text(company.currency.code()));
    facts.tell("vat_scheme", "tui-field-vat-scheme", Cell::word("tui-scheme", company.vat_scheme.as_str()));
    facts.tell("terms_days", "tui-field-terms-days", Cell::Count(company.terms_days.into()));
    let pattern = |pattern: &NumberPattern| Cell::Text(pattern.to_string());
    facts.tell("invoice_numbers", "tui-field-invoice-numbers", pattern(&company.invoice_numbers));
    facts.tell("credit_note_numbers", "tui-field-credit-note-numbers", pattern(&company.credit_note_numbers));
    let reference = Cell::word("tui-reference", company.reference_kind.as_str());
    facts.tell("reference_kind", "tui-field-reference-kind", reference);
    facts
}
