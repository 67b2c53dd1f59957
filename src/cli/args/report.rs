//! Reports and letters.

use std::path::PathBuf;

use clap::{ArgGroup, Args, ValueEnum};

#[derive(Debug, Default, Args)]
pub struct AsOf {
    /// The ledger as it stood at the end of this day [default: today]
    #[arg(long, value_name = "DATE", allow_negative_numbers = true)]
    pub as_of: Option<String>,
}

#[derive(Debug, Args)]
pub struct Ageing {
    #[command(flatten)]
    pub as_of: AsOf,
    /// Age from the due date or from the date of issue
    #[arg(long, value_enum, default_value = "due")]
    pub basis: BasisArg,
    /// A row for each client or for each invoice
    #[arg(long, value_enum, default_value = "client")]
    pub by: ByArg,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum BasisArg {
    Due,
    Issue,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ByArg {
    Client,
    Invoice,
}

#[derive(Debug, Args)]
pub struct Dso {
    #[command(flatten)]
    pub as_of: AsOf,
    /// How many months back
    #[arg(long, default_value_t = 24, value_parser = clap::value_parser!(u16).range(1..=240))]
    pub months: u16,
}

#[derive(Debug, Args)]
pub struct Statement {
    /// Code of the client
    pub client: String,
    #[command(flatten)]
    pub as_of: AsOf,
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("whom").args(["client", "all"]).required(true))]
pub struct Remind {
    /// Code of the client
    pub client: Option<String>,
    /// Every client to whom a step is owed
    #[arg(long)]
    pub all: bool,
    /// This letter instead of the step owed: courtesy, letter_1, letter_2, formal_notice
    #[arg(long, value_name = "NAME", conflicts_with = "all")]
    pub step: Option<String>,
    /// Folder for the letters [default: the documents folder]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Append copies of the invoices
    #[arg(long)]
    pub with_invoices: bool,
    /// Say what would be written and why, write nothing
    #[arg(long)]
    pub dry_run: bool,
}
