//! `dso`: days sales outstanding and its family, month by month.

use serde_json::{Value, json};

use crate::cli::args::Dso as Args;
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::Outcome;
use crate::cli::print::{Cell, Format, Table};
use crate::domain::book::Book;
use crate::domain::report::dso::{ClientShare, CurrencyDso, Dso, MonthRow, dso};
use crate::money::{Currency, Decimal};
use crate::text::{Messages, args, format};

pub fn run(args: &Args, context: &Context) -> Outcome {
    let day = context.as_of(&args.as_of)?;
    let app = context.app()?;
    let book = app.whole_book().explained(context)?;
    let report = dso(&book, day, args.months);
    match context.printer.format {
        Format::Json => {
            let currencies: Value = report.currencies.iter().map(|of| currency_json(of, &book)).collect();
            context.printer.json(&json!({ "as_of": report.day, "currencies": currencies }))?;
        }
        Format::Csv => {
            let mut table = month_table(context.messages());
            for of in &report.currencies {
                of.months.iter().for_each(|month| table.push(month_cells(month, of.currency)));
            }
            context.printer.csv(&table)?;
        }
        Format::Human => print(&report, &book, context)?,
    }
    Ok(Exit::Done)
}

fn print(report: &Dso, book: &Book, context: &Context) -> std::io::Result<()> {
    let (printer, messages) = (&context.printer, context.messages());
    let day = format::day_long(messages.language(), report.day);
    printer.heading(&messages.format("cli-dso", &args![day = day]))?;
    for of in &report.currencies {
        let mut months = month_table(messages);
        of.months.iter().for_each(|month| months.push(month_cells(month, of.currency)));
        printer.line("")?;
        printer.table(&months)?;
        let columns = [
            ("client", "word-client"),
            ("name", "word-name"),
            ("receivable", "word-net-receivable"),
            ("days", "word-share"),
        ];
        let mut clients = Table::new(messages, &columns);
        for share in &of.clients {
            let client = book.client(share.client);
            clients.push(vec![
                Cell::text(&client.code),
                Cell::text(&client.name),
                Cell::Amount(share.receivable.of(of.currency)),
                hundredths(share.days),
            ]);
        }
        printer.line("")?;
        printer.heading(&messages.get("cli-dso-clients"))?;
        printer.table(&clients)?;
    }
    Ok(())
}

fn month_table(messages: Messages) -> Table {
    Table::new(
        messages,
        &[
            ("currency", "word-currency"),
            ("month", "word-month"),
            ("sales", "word-sales"),
            ("receivable", "word-receivable"),
            ("overdue", "word-overdue"),
            ("dso", "word-dso"),
            ("countback", "word-countback"),
            ("best_possible", "word-best-possible"),
            ("delinquent", "word-delinquent"),
            ("cei", "word-cei"),
        ],
    )
}

fn month_cells(month: &MonthRow, currency: Currency) -> Vec<Cell> {
    vec![
        Cell::text(currency.code()),
        Cell::text(month.month.to_string()),
        Cell::Amount(month.sales.of(currency)),
        Cell::Amount(month.receivable.of(currency)),
        Cell::Amount(month.overdue.of(currency)),
        hundredths(month.dso),
        hundredths(month.countback.days()),
        hundredths(month.best_possible),
        hundredths(month.delinquent),
        hundredths(month.cei),
    ]
}

fn currency_json(of: &CurrencyDso, book: &Book) -> Value {
    json!({
        "currency": of.currency,
        "months": of.months.iter().map(|month| month_json(month, of.currency)).collect::<Value>(),
        "clients": of.clients.iter().map(|share| share_json(share, of.currency, book)).collect::<Value>(),
    })
}

fn month_json(month: &MonthRow, currency: Currency) -> Value {
    json!({
        "month": month.month.to_string(),
        "sales": month.sales.show(currency),
        "receivable": month.receivable.show(currency),
        "overdue": month.overdue.show(currency),
        "dso": two_decimals(month.dso),
        "countback": two_decimals(month.countback.days()),
        "best_possible": two_decimals(month.best_possible),
        "delinquent": two_decimals(month.delinquent),
        "cei": two_decimals(month.cei),
    })
}

fn share_json(share: &ClientShare, currency: Currency, book: &Book) -> Value {
    let client = book.client(share.client);
    json!({
        "client": client.code,
        "name": client.name,
        "receivable": share.receivable.show(currency),
        "days": two_decimals(share.days),
    })
}

fn hundredths(value: Option<Decimal>) -> Cell {
    let scaled = value.map(|mut value| {
        value.rescale(2);
        value
    });
    Cell::maybe_decimal(scaled)
}

fn two_decimals(value: Option<Decimal>) -> Option<String> {
    value.map(|value| format!("{value:.2}"))
}
