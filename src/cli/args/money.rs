//! Payments, refunds and where money is placed.

use clap::{ArgGroup, Args, Subcommand};

use crate::domain::payment::Method;

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("payer").args(["invoice", "client"]).required(true).multiple(true))]
pub struct Pay {
    /// Number of the invoice that is paid
    #[arg(long)]
    pub invoice: Option<String>,
    /// Code of the client; without an invoice the money stays unapplied
    #[arg(long)]
    pub client: Option<String>,
    #[arg(long, allow_hyphen_values = true)]
    pub amount: String,
    /// Booking day of the bank [default: today]
    #[arg(long, value_name = "DATE", allow_negative_numbers = true)]
    pub date: Option<String>,
    /// transfer, card, cheque, cash or other
    #[arg(long, default_value = "transfer")]
    pub method: Method,
    #[arg(long)]
    pub reference: Option<String>,
    /// Currency of unapplied money [default: the client's]
    #[arg(long, value_name = "CODE")]
    pub currency: Option<String>,
}

#[derive(Debug, Args)]
pub struct Allocate {
    #[arg(long)]
    pub client: String,
    #[arg(long)]
    pub invoice: String,
    /// [default: as much as fits]
    #[arg(long, allow_hyphen_values = true)]
    pub amount: Option<String>,
}

#[derive(Debug, Args)]
pub struct Refund {
    #[arg(long)]
    pub client: String,
    #[arg(long, allow_hyphen_values = true)]
    pub amount: String,
    #[arg(long, value_name = "DATE", allow_negative_numbers = true)]
    pub date: Option<String>,
    #[arg(long, default_value = "transfer")]
    pub method: Method,
    #[arg(long)]
    pub reference: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub currency: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum PaymentCommand {
    /// List payments, refunds and reversals
    List {
        /// Only of this client
        #[arg(long)]
        client: Option<String>,
    },
    /// Take back a payment that the bank returned
    Reverse {
        id: i64,
        #[arg(long)]
        date: Option<String>,
        #[arg(long)]
        reason: Option<String>,
    },
}
