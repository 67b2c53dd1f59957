//! `init`: creates the ledger and the company.

use serde_json::json;

use super::company::{company_facts, fill, logo};
use crate::app::App;
use crate::cli::args::Init;
use crate::cli::context::{Context, Explained};
use crate::cli::failure::Outcome;
use crate::domain::company::Company;
use crate::text::args;

pub fn run(args: &Init, context: &Context) -> Outcome {
    let mut company = Company::new(args.name.trim(), args.country.trim().to_uppercase());
    let numbering = &context.config.settings.numbering;
    if let (Ok(invoices), Ok(credit_notes)) = (numbering.invoice.parse(), numbering.credit_note.parse()) {
        company.invoice_numbers = invoices;
        company.credit_note_numbers = credit_notes;
    }
    fill(&mut company, &args.fields, context)?;
    let logo = logo(&args.fields, context)?;
    let mut app = App::create(context.config.clone(), context.today, &company).explained(context)?;
    logo.map_or(Ok(()), |logo| app.keep_logo(logo)).explained(context)?;
    let path = context.config.paths.ledger.display().to_string();
    context.printer.done(
        "cli-init-done",
        &args![company = company.name.as_str(), path = path.as_str()],
        &json!({ "ledger": path, "company": company_facts(&company).json() }),
    )?;
    Ok(super::warn_of(&company.check(), context))
}
