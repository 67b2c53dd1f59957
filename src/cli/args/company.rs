//! The company and the creation of its ledger.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::domain::company::VatScheme;

#[derive(Debug, Args)]
pub struct Init {
    /// Name of the company
    #[arg(long)]
    pub name: String,
    /// Country, two letters: BE, FR …
    #[arg(long)]
    pub country: String,
    #[command(flatten)]
    pub fields: CompanyFields,
}

#[derive(Debug, Subcommand)]
pub enum CompanyCommand {
    /// Print the company
    Show,
    /// Change the company
    Edit(Box<CompanyEdit>),
}

#[derive(Debug, Args)]
pub struct CompanyEdit {
    #[arg(long)]
    pub name: Option<String>,
    #[arg(long)]
    pub country: Option<String>,
    #[command(flatten)]
    pub fields: CompanyFields,
}

/// What `init` and `company edit` both take. An empty text clears a field.
#[derive(Debug, Default, Args)]
pub struct CompanyFields {
    /// Currency of the house [default: that of the country]
    #[arg(long, value_name = "CODE")]
    pub currency: Option<String>,
    #[arg(long)]
    pub vat_id: Option<String>,
    /// Enterprise number, SIREN, SIRET …
    #[arg(long)]
    pub registration_id: Option<String>,
    /// Legal form and register as they are printed: "SRL · RPM Bruxelles"
    #[arg(long)]
    pub legal_form: Option<String>,
    #[arg(long)]
    pub iban: Option<String>,
    #[arg(long)]
    pub bic: Option<String>,
    #[arg(long)]
    pub email: Option<String>,
    #[arg(long)]
    pub phone: Option<String>,
    #[arg(long)]
    pub website: Option<String>,
    /// Street, postcode and city in one text: "Rue Haute 5, 1000 Bruxelles"
    #[arg(long, conflicts_with_all = ["street", "postcode", "city"])]
    pub address: Option<String>,
    #[arg(long)]
    pub street: Option<String>,
    #[arg(long)]
    pub postcode: Option<String>,
    #[arg(long)]
    pub city: Option<String>,
    /// Language of documents where the client has none: en, fr, nl, de
    #[arg(long, value_name = "CODE")]
    pub language: Option<String>,
    /// normal, or franchise: a small business without VAT
    #[arg(long, value_name = "SCHEME")]
    pub vat_scheme: Option<VatScheme>,
    /// Payment terms in days where the client has none
    #[arg(long, value_name = "DAYS", allow_negative_numbers = true)]
    pub terms_days: Option<i32>,
    /// Pattern of invoice numbers, such as {year}-{seq:4}
    #[arg(long, value_name = "PATTERN")]
    pub invoice_numbers: Option<String>,
    /// Pattern of credit note numbers, such as CN-{year}-{seq:4}
    #[arg(long, value_name = "PATTERN")]
    pub credit_note_numbers: Option<String>,
    /// Logo for the documents, PNG or SVG; an empty text removes it
    #[arg(long, value_name = "FILE")]
    pub logo: Option<PathBuf>,
}
