//! The clients.

use clap::{Args, Subcommand};

use super::AsOf;
use crate::domain::client::{ClientKind, Standing};

#[derive(Debug, Subcommand)]
pub enum ClientCommand {
    /// List the clients with what they owe
    List(AsOf),
    /// Print a client
    Show { code: String },
    /// Add a client
    Add(Box<ClientAdd>),
    /// Change a client; an empty text clears a field
    Edit(Box<ClientEdit>),
    /// Remove a client that nothing refers to
    Remove { code: String },
}

#[derive(Debug, Args)]
pub struct ClientAdd {
    /// Short code, unique in the ledger
    #[arg(long)]
    pub code: String,
    #[arg(long)]
    pub name: String,
    #[command(flatten)]
    pub fields: ClientFields,
}

#[derive(Debug, Args)]
pub struct ClientEdit {
    /// Code of the client
    #[arg(value_name = "CODE")]
    pub client: String,
    /// New code
    #[arg(long)]
    pub code: Option<String>,
    #[arg(long)]
    pub name: Option<String>,
    #[command(flatten)]
    pub fields: ClientFields,
}

#[derive(Debug, Default, Args)]
pub struct ClientFields {
    /// business, consumer or public
    #[arg(long)]
    pub kind: Option<ClientKind>,
    #[arg(long)]
    pub country: Option<String>,
    #[arg(long)]
    pub vat_id: Option<String>,
    #[arg(long)]
    pub registration_id: Option<String>,
    #[arg(long)]
    pub email: Option<String>,
    #[arg(long)]
    pub phone: Option<String>,
    #[arg(long)]
    pub street: Option<String>,
    #[arg(long)]
    pub postcode: Option<String>,
    #[arg(long)]
    pub city: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub language: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub currency: Option<String>,
    #[arg(long, value_name = "DAYS", allow_negative_numbers = true)]
    pub terms_days: Option<String>,
    #[arg(long)]
    pub iban: Option<String>,
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    pub credit_limit: Option<String>,
    /// Regime of late interest: a country and a kind such as BE-business or FR-consumer, EU-business, contract, none
    #[arg(long)]
    pub regime: Option<String>,
    /// active, watch or stop
    #[arg(long)]
    pub standing: Option<Standing>,
    #[arg(long)]
    pub note: Option<String>,
}
