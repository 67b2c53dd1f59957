//! Invoices, credit notes and drafts.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::AsOf;
use crate::domain::vat::VatCase;

#[derive(Debug, Subcommand)]
pub enum InvoiceCommand {
    /// List invoices and credit notes
    List(InvoiceList),
    /// Print an invoice, credit note or draft
    Show { number: String },
    /// Write a draft, or issue at once
    New(Box<InvoiceNew>),
    /// Change a draft; lines given replace all lines
    Edit(Box<InvoiceEdit>),
    /// Issue a draft: number, date and PDF in one step
    Issue(InvoiceIssue),
    /// Throw a draft away
    Discard { id: i64 },
    /// Credit an invoice, by default what is left of it
    Credit(InvoiceCredit),
    /// Write the PDF of an issued document
    Pdf(InvoicePdf),
}

#[derive(Debug, Args)]
pub struct InvoiceList {
    /// Only of this client
    #[arg(long)]
    pub client: Option<String>,
    /// Only open, paid or draft ones
    #[arg(long)]
    pub state: Option<ListState>,
    #[command(flatten)]
    pub as_of: AsOf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ListState {
    Draft,
    Open,
    Late,
    Paid,
}

#[derive(Debug, Args)]
pub struct InvoiceNew {
    /// Code of the client
    #[arg(long)]
    pub client: String,
    #[command(flatten)]
    pub fields: DraftFields,
    /// Issue it at once
    #[arg(long)]
    pub issue: bool,
}

#[derive(Debug, Args)]
pub struct InvoiceEdit {
    /// Id of the draft
    pub id: i64,
    /// Code of another client
    #[arg(long)]
    pub client: Option<String>,
    #[command(flatten)]
    pub fields: DraftFields,
}

#[derive(Debug, Default, Args)]
pub struct DraftFields {
    /// "DESCRIPTION|QUANTITY|UNIT PRICE|VAT %"; the quantity may carry a unit: "12.5 h"
    #[arg(long = "line", value_name = "LINE")]
    pub lines: Vec<String>,
    /// Issue date [default: the day it is issued]
    #[arg(long, value_name = "DATE", allow_negative_numbers = true)]
    pub date: Option<String>,
    /// Due date [default: from the client's terms]
    #[arg(long, value_name = "DATE", allow_negative_numbers = true)]
    pub due: Option<String>,
    /// Purchase order number of the client
    #[arg(long)]
    pub po: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub currency: Option<String>,
    /// Note printed on the document
    #[arg(long)]
    pub note: Option<String>,
    /// Day of delivery or completion
    #[arg(long, value_name = "DATE", allow_negative_numbers = true)]
    pub delivered: Option<String>,
    /// Why no VAT is charged [default: from the countries and the client]
    #[arg(long, value_name = "CASE")]
    pub vat_case: Option<VatCase>,
}

#[derive(Debug, Args)]
pub struct InvoiceIssue {
    /// Id of the draft
    pub id: i64,
    #[arg(long, value_name = "DATE", allow_negative_numbers = true)]
    pub date: Option<String>,
}

#[derive(Debug, Args)]
pub struct InvoiceCredit {
    pub number: String,
    /// Amount with VAT [default: what is left]
    #[arg(long, allow_hyphen_values = true)]
    pub amount: Option<String>,
    /// VAT of an invoice that was imported without it
    #[arg(long, value_name = "PERCENT", allow_hyphen_values = true)]
    pub vat_rate: Option<String>,
    #[arg(long)]
    pub reason: Option<String>,
    #[arg(long, value_name = "DATE", allow_negative_numbers = true)]
    pub date: Option<String>,
}

#[derive(Debug, Args)]
pub struct InvoicePdf {
    pub number: String,
    /// File or folder [default: the documents folder]
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}
