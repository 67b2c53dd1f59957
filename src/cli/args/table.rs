//! Tables that come in and files that go out.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

#[derive(Debug, Subcommand)]
pub enum ImportCommand {
    /// code, name, kind, email, phone, street, postcode, city, country, vat_id, registration_id, language,
    /// currency, terms_days, iban, credit_limit
    Clients(ImportFile),
    /// number, client, issue_date, due_date, net, vat, gross, currency, kind, original, po_number, reference
    Invoices(ImportFile),
    /// invoice, date, amount, currency, client, method, reference
    Payments(ImportFile),
}

#[derive(Debug, Args)]
pub struct ImportFile {
    pub file: PathBuf,
    /// Read and check everything, keep nothing
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Subcommand)]
pub enum ExportCommand {
    /// An issued document
    Invoice(ExportInvoice),
    /// The whole ledger
    Ledger(ExportLedger),
}

#[derive(Debug, Args)]
pub struct ExportInvoice {
    pub number: String,
    #[arg(long, value_enum, default_value = "pdf")]
    pub format: InvoiceFormat,
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum InvoiceFormat {
    Pdf,
}

#[derive(Debug, Args)]
pub struct ExportLedger {
    #[arg(long, value_enum)]
    pub format: LedgerFormat,
    /// File for json and hledger [default: standard output], folder for csv
    #[arg(long, value_name = "PATH")]
    pub out: Option<PathBuf>,
    /// Replace files that exist
    #[arg(long)]
    pub force: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LedgerFormat {
    Csv,
    Json,
    Hledger,
}
