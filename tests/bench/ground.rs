//! What the parts share: the sample as tables, a plain database for the floor, and a ledger of the program.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::sample::{Sample, TODAY};

/// The sample itself is not kept: a process with much memory starts others slowly.
pub struct Ground {
    /// Invoices.
    pub rows: usize,
    pub payments: usize,
    pub clients: usize,
    folder: TempDir,
}

impl Ground {
    pub fn prepare(rows: usize) -> Self {
        let sample = Sample::make(rows);
        let (payments, clients) = (sample.payments.len(), sample.clients.len());
        let ground = Self { rows, payments, clients, folder: tempfile::tempdir().unwrap() };
        fs::write(ground.path("clients.csv"), clients_table(&sample)).unwrap();
        fs::write(ground.path("invoices.csv"), invoices_table(&sample)).unwrap();
        fs::write(ground.path("payments.csv"), payments_table(&sample)).unwrap();
        ground
    }

    /// Rows of all three tables.
    pub const fn all_rows(&self) -> usize {
        self.rows + self.payments + self.clients
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn ledger(&self) -> PathBuf {
        self.path("ledger.db")
    }

    pub fn plain(&self) -> PathBuf {
        self.path("plain.db")
    }

    /// The program on the ledger, silent.
    pub fn relance(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_relance"));
        command.arg("--ledger").arg(self.ledger()).args(["--today", TODAY]).args(arguments);
        command.env("HOME", self.folder.path()).env_remove("RELANCE_LEDGER").stdout(Stdio::null());
        command
    }
}

fn clients_table(sample: &Sample) -> String {
    let mut table = String::from("code,name,country,terms_days\n");
    for client in &sample.clients {
        writeln!(table, "{},{},{},{}", client.code, client.name, client.country, client.terms).unwrap();
    }
    table
}

fn invoices_table(sample: &Sample) -> String {
    let mut table = String::from("number,client,issue_date,due_date,net,vat,gross,currency\n");
    for invoice in &sample.invoices {
        let client = &sample.clients[invoice.client].code;
        let (net, vat, gross) = (amount(invoice.net), amount(invoice.vat), amount(invoice.gross()));
        let days = format_args!("{},{}", invoice.issued, invoice.due);
        writeln!(table, "{},{client},{days},{net},{vat},{gross},EUR", invoice.number).unwrap();
    }
    table
}

fn payments_table(sample: &Sample) -> String {
    let mut table = String::from("invoice,date,amount\n");
    for payment in &sample.payments {
        let number = &sample.invoices[payment.invoice].number;
        writeln!(table, "{number},{},{}", payment.day, amount(payment.amount)).unwrap();
    }
    table
}

fn amount(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}
