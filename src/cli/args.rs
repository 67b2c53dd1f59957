//! The command line as clap reads it. Completions and the man page come from the same definition.

mod client;
mod company;
mod invoice;
mod ledger;
mod money;
mod report;
mod table;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::domain::words::UnknownWord;
use crate::text::Language;

pub use client::{ClientAdd, ClientCommand, ClientEdit, ClientFields};
pub use company::{CompanyCommand, CompanyEdit, CompanyFields, Init};
pub use invoice::{
    DraftFields, InvoiceCommand, InvoiceCredit, InvoiceEdit, InvoiceIssue, InvoiceList, InvoiceNew,
    InvoicePdf, ListState,
};
pub use ledger::{Backup, Completions, Config, Journal, Restore, Undo};
pub use money::{Allocate, Pay, PaymentCommand, Refund};
pub use report::{Ageing, AsOf, BasisArg, ByArg, Dso, Remind, Statement};
pub use table::{ExportCommand, ExportLedger, ImportCommand, ImportFile, InvoiceFormat, LedgerFormat};

/// An offline cockpit for unpaid invoices: what is owed, how late, who needs a word today.
#[derive(Debug, Parser)]
#[command(name = "relance", version, max_term_width = 100, after_help = AFTER_HELP)]
pub struct Cli {
    #[command(flatten)]
    pub global: Global,

    #[command(subcommand)]
    pub command: Option<Command>,
}

const AFTER_HELP: &str = "\
Without a command the cockpit opens.

Exit codes: 0 done · 1 refused or wrong input, nothing changed · 2 wrong usage · 3 the ledger can't be \
opened or is damaged · 4 done, with warnings that need a look · 70 a defect of the program.";

#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Global options")]
pub struct Global {
    /// The ledger [default: $RELANCE_LEDGER, else the data folder]
    #[arg(long, global = true, value_name = "FILE")]
    pub ledger: Option<PathBuf>,

    /// Work on a sample ledger that is thrown away
    #[arg(long, global = true, conflicts_with = "ledger")]
    pub demo: bool,

    /// Take this day for today, so that a run can be reproduced
    #[arg(long, global = true, value_name = "DATE", allow_negative_numbers = true)]
    pub today: Option<String>,

    /// Language of the output: en, fr, nl or de
    #[arg(long, global = true, value_name = "CODE", value_parser = language)]
    pub lang: Option<Language>,

    /// Print JSON
    #[arg(long, global = true, conflicts_with = "csv")]
    pub json: bool,

    /// Print CSV
    #[arg(long, global = true)]
    pub csv: bool,

    /// Print nothing but results and errors
    #[arg(long, short, global = true)]
    pub quiet: bool,

    /// Open the cockpit as lines of text, for a screen reader; the keys stay the same [$RELANCE_PLAIN]
    #[arg(long, global = true)]
    pub plain: bool,

    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
}

/// One of the four languages of the program.
fn language(text: &str) -> Result<Language, UnknownWord> {
    Language::from_code(text).ok_or_else(|| UnknownWord {
        found: text.to_owned(),
        expected: Language::ALL.map(Language::code).join(", "),
    })
}

/// When to colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Create the ledger and the company
    Init(Box<Init>),
    /// Show or change the company
    #[command(subcommand)]
    Company(CompanyCommand),
    /// Take over clients, invoices or payments from a table
    #[command(subcommand)]
    Import(ImportCommand),
    /// The clients
    #[command(subcommand)]
    Client(ClientCommand),
    /// Invoices and credit notes
    #[command(subcommand)]
    Invoice(InvoiceCommand),
    /// Record a payment
    Pay(Pay),
    /// Place unapplied money of a client on an invoice
    Allocate(Allocate),
    /// Give unapplied money back to a client
    Refund(Refund),
    /// The payments
    #[command(subcommand)]
    Payment(PaymentCommand),
    /// What is owed, by age
    Ageing(Ageing),
    /// Days sales outstanding, month by month
    Dso(Dso),
    /// What is past due
    Overdue(AsOf),
    /// The figures and the steps of the day
    Today(AsOf),
    /// A client's account
    Statement(Statement),
    /// Write the letter that is owed
    Remind(Remind),
    /// Files for others
    #[command(subcommand)]
    Export(ExportCommand),
    /// Copy the ledger to a file, verified
    Backup(Backup),
    /// Put a backup in the place of the ledger, which is kept beside it
    Restore(Restore),
    /// Verify the database, the journal, the numbers and the balances
    Check,
    /// Take back the last change, or an older one
    Undo(Undo),
    /// Do again what the last undo took back
    Redo,
    /// What happened, newest last
    Journal(Journal),
    /// Look around in a sample ledger, with hints that teach ten keys
    Tour,
    /// Show where the files are and what the settings say
    Config(Config),
    /// Print completions for a shell
    Completions(Completions),
    /// Print the man page
    Man,
}
