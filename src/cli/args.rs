//! The command line as clap reads it. Completions and the man page come from the same definition.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::domain::client::{ClientKind, Standing};
use crate::domain::company::VatScheme;
use crate::domain::payment::Method;
use crate::domain::vat::VatCase;
use crate::text::Language;

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

Exit codes: 0 done · 1 refused or wrong input, nothing changed · 2 wrong usage · 3 the ledger can't be
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
    #[arg(long, global = true, value_name = "DATE")]
    pub today: Option<String>,

    /// Language of the output: en or fr
    #[arg(long, global = true, value_name = "CODE")]
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

    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
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
    /// Take back the last change
    Undo,
    /// What happened, newest last
    Journal(Journal),
    /// Show the settings file and what it says
    Config(Config),
    /// Print completions for a shell
    Completions(Completions),
    /// Print the man page
    Man,
}

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
    pub terms_days: Option<i32>,
    #[arg(long)]
    pub iban: Option<String>,
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    pub credit_limit: Option<String>,
    /// Regime of late interest, such as BE-business or FR-business
    #[arg(long)]
    pub regime: Option<String>,
    /// active, watch or stop
    #[arg(long)]
    pub standing: Option<Standing>,
    #[arg(long)]
    pub note: Option<String>,
}

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
    #[arg(long)]
    pub date: Option<String>,
    /// Due date [default: from the client's terms]
    #[arg(long)]
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
    #[arg(long)]
    pub delivered: Option<String>,
    /// Why no VAT is charged [default: from the countries and the client]
    #[arg(long, value_name = "CASE")]
    pub vat_case: Option<VatCase>,
}

#[derive(Debug, Args)]
pub struct InvoiceIssue {
    /// Id of the draft
    pub id: i64,
    #[arg(long)]
    pub date: Option<String>,
}

#[derive(Debug, Args)]
pub struct InvoiceCredit {
    pub number: String,
    /// Amount with VAT [default: what is left]
    #[arg(long, allow_hyphen_values = true)]
    pub amount: Option<String>,
    #[arg(long)]
    pub reason: Option<String>,
    #[arg(long)]
    pub date: Option<String>,
}

#[derive(Debug, Args)]
pub struct InvoicePdf {
    pub number: String,
    /// File or folder [default: the documents folder]
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Pay {
    /// Number of the invoice that is paid
    #[arg(long, required_unless_present = "client")]
    pub invoice: Option<String>,
    /// Code of the client; without an invoice the money stays unapplied
    #[arg(long)]
    pub client: Option<String>,
    #[arg(long, allow_hyphen_values = true)]
    pub amount: String,
    /// Booking day of the bank [default: today]
    #[arg(long)]
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
    #[arg(long)]
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

#[derive(Debug, Default, Args)]
pub struct AsOf {
    /// The ledger as it stood at the end of this day [default: today]
    #[arg(long, value_name = "DATE")]
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
pub struct Remind {
    /// Code of the client
    #[arg(required_unless_present = "all", conflicts_with = "all")]
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

#[derive(Debug, Args)]
pub struct Backup {
    /// [default: a dated file in the snapshot folder]
    pub file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Restore {
    pub file: PathBuf,
}

#[derive(Debug, Args)]
pub struct Journal {
    /// How many entries, from the newest back; 0 for all
    #[arg(long, short = 'n', default_value_t = 50)]
    pub last: u32,
}

#[derive(Debug, Args)]
pub struct Config {
    /// Print a settings file with every default and its comment
    #[arg(long)]
    pub default: bool,
}

#[derive(Debug, Args)]
pub struct Completions {
    pub shell: clap_complete::Shell,
}
