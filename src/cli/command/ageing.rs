//! `ageing`: what is owed, by age, each currency on its own.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::calendar::Day;
use crate::cli::args::{Ageing as Args, BasisArg, ByArg};
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::Outcome;
use crate::cli::print::{Cell, Each, Format, Table};
use crate::domain::book::{Book, ClientIx};
use crate::domain::report::ageing::{
    Ageing, Amounts, Basis, Bucket, ClientRow, Control, ItemRow, ageing, ageing_by_invoice,
};
use crate::money::{Currency, Minor};
use crate::text::{Messages, args, format};

pub fn run(args: &Args, context: &Context) -> Outcome {
    let day = context.as_of(&args.as_of)?;
    let app = context.app()?;
    let book = match args.by {
        ByArg::Client => app.book_of_sums(day),
        ByArg::Invoice => app.book_for(day),
    }
    .explained(context)?;
    let spec = app.ageing_spec(match args.basis {
        BasisArg::Due => Basis::Due,
        BasisArg::Issue => Basis::Issue,
    });
    let shown = match args.by {
        ByArg::Client => Shown::of(ageing(&book, day, &spec), |row, _| Row::of_client(row)),
        ByArg::Invoice => Shown::of(ageing_by_invoice(&book, day, &spec, None), Row::of_invoice),
    };
    match context.printer.format {
        Format::Json => context.printer.json(&shown.json(&book))?,
        Format::Csv => context.printer.csv(&shown.csv_table(&book, context.messages()))?,
        Format::Human => shown.print(&book, context)?,
    }
    Ok(Exit::Done)
}

/// An ageing with rows of either kind.
struct Shown {
    day: Day,
    basis: Basis,
    buckets: Vec<Bucket>,
    currencies: Vec<(Currency, Vec<Row>, Amounts, Control)>,
}

/// A row, by client or by invoice.
struct Row {
    client: ClientIx,
    item: Option<ItemRow>,
    amounts: Amounts,
    oldest_days: Option<i32>,
}

impl Row {
    fn of_client(row: ClientRow) -> Self {
        Self { client: row.client, item: None, amounts: row.amounts, oldest_days: row.oldest_days }
    }

    fn of_invoice(row: ItemRow, buckets: usize) -> Self {
        let in_bucket = |at| if at == row.bucket { row.open } else { Minor::ZERO };
        let amounts = Amounts {
            buckets: (0..buckets).map(in_bucket).collect(),
            open: row.open,
            net: row.open,
            disputed: row.disputed,
            ..Amounts::default()
        };
        Self { client: row.client, item: Some(row), amounts, oldest_days: Some(row.age) }
    }
}

#[derive(Serialize)]
struct AgeingJson<C> {
    as_of: Day,
    basis: &'static str,
    currencies: C,
}

#[derive(Serialize)]
struct CurrencyJson<R> {
    currency: Currency,
    buckets: Vec<Value>,
    rows: R,
    total: Map<String, Value>,
}

impl Shown {
    fn of<R>(report: Ageing<R>, row: impl Fn(R, usize) -> Row) -> Self {
        let count = report.buckets.len();
        let currencies = report.currencies.into_iter().map(|table| {
            let rows = table.rows.into_iter().map(|found| row(found, count)).collect();
            (table.currency, rows, table.total, table.control)
        });
        Self {
            day: report.day,
            basis: report.basis,
            currencies: currencies.collect(),
            buckets: report.buckets,
        }
    }

    fn json(&self, book: &Book) -> impl Serialize {
        let currencies = self.currencies.iter().map(move |(currency, rows, total, _)| CurrencyJson {
            currency: *currency,
            buckets: self.buckets.iter().map(bucket_json).collect(),
            rows: Each(rows.iter().map(move |row| self.row_json(row, *currency, book))),
            total: amounts_json(total, *currency),
        });
        AgeingJson { as_of: self.day, basis: self.basis.as_str(), currencies: Each(currencies) }
    }

    fn row_json(&self, row: &Row, currency: Currency, book: &Book) -> Value {
        let client = book.client(row.client);
        let mut fields = amounts_json(&row.amounts, currency);
        fields.insert("client".into(), json!(client.code));
        fields.insert("name".into(), json!(client.name));
        fields.insert("oldest_days".into(), json!(row.oldest_days));
        if let Some(item) = &row.item {
            fields.insert("invoice".into(), json!(book.number(item.invoice)));
            fields.insert("issue_date".into(), json!(item.issued));
            fields.insert("due_date".into(), json!(item.due));
            fields.insert("days_late".into(), json!(item.days_late));
            fields.insert("bucket".into(), json!(self.buckets.get(item.bucket).map(Bucket::label)));
            fields.insert("gross".into(), json!(item.gross.show(currency)));
        }
        Value::Object(fields)
    }

    /// One table over all currencies, with the currency in a column.
    fn csv_table(&self, book: &Book, messages: Messages) -> Table {
        let mut table = self.columns(messages, true);
        table.column("oldest_days", "");
        if self.is_by_invoice() {
            table.column("bucket", "");
        }
        for (currency, rows, _, _) in &self.currencies {
            for row in rows {
                let bucket = row.item.as_ref().and_then(|item| self.buckets.get(item.bucket));
                let mut cells = vec![Cell::text(currency.code())];
                cells.extend(leading(row, *currency, book));
                cells.extend(amount_cells(&row.amounts, *currency));
                cells.push(row.oldest_days.map_or(Cell::Empty, |days| Cell::Count(days.into())));
                cells.extend(bucket.map(|bucket| Cell::text(bucket.label())));
                table.push(cells);
            }
        }
        table
    }

    fn print(&self, book: &Book, context: &Context) -> std::io::Result<()> {
        let (printer, messages) = (&context.printer, context.messages());
        let day = format::day_long(messages.language(), self.day);
        let title = match self.basis {
            Basis::Due => "cli-ageing-due",
            Basis::Issue => "cli-ageing-issue",
        };
        printer.heading(&messages.format(title, &args![day = day]))?;
        if self.currencies.is_empty() {
            return printer.line(&messages.get("cli-nothing-open"));
        }
        for (currency, rows, total, control) in &self.currencies {
            let mut table = self.columns(messages, false);
            for row in rows {
                let cells = leading(row, *currency, book).chain(amount_cells(&row.amounts, *currency));
                table.push(cells.collect());
            }
            table.totals.push(total_cells(&table, total, *currency, messages));
            printer.line("")?;
            printer.heading(currency.code())?;
            printer.table(&table)?;
            printer.line(&control_line(control, *currency, messages))?;
        }
        Ok(())
    }

    fn is_by_invoice(&self) -> bool {
        self.currencies.iter().flat_map(|(_, rows, _, _)| rows).any(|row| row.item.is_some())
    }

    fn columns(&self, messages: Messages, with_currency: bool) -> Table {
        let mut table = Table::default();
        if with_currency {
            table.column("currency", messages.get("word-currency"));
        }
        table.column("client", messages.get("word-client"));
        table.column("name", messages.get("word-name"));
        if self.is_by_invoice() {
            table.column("invoice", messages.get("word-invoice"));
            table.column("issue_date", messages.get("word-issued"));
            table.column("due_date", messages.get("word-due"));
            table.column("days_late", messages.get("word-days-late"));
            table.column("gross", messages.get("word-gross"));
        }
        for bucket in &self.buckets {
            table.column(bucket.label(), bucket_title(bucket, messages));
        }
        table.column("open", messages.get("word-open"));
        table.column("unapplied", messages.get("unapplied"));
        table.column("net", messages.get("word-net-receivable"));
        table.column("disputed", messages.get("of-which-disputed"));
        table
    }
}

/// A bucket by its days, in words for people.
fn bucket_title(bucket: &Bucket, messages: Messages) -> String {
    match (bucket.from, bucket.to) {
        (None, _) => messages.get("bucket-not-due").into_owned(),
        (Some(from), Some(to)) => messages.format("bucket-range", &args![from = from, to = to]),
        (Some(from), None) => messages.format("bucket-over", &args![days = from - 1]),
    }
}

fn leading(row: &Row, currency: Currency, book: &Book) -> impl Iterator<Item = Cell> {
    let client = book.client(row.client);
    let mut cells = vec![Cell::text(&client.code), Cell::text(&client.name)];
    if let Some(item) = &row.item {
        cells.extend([
            Cell::text(book.number(item.invoice)),
            Cell::Day(item.issued),
            Cell::Day(item.due),
            Cell::Count(item.days_late.into()),
            Cell::Amount(item.gross.of(currency)),
        ]);
    }
    cells.into_iter()
}

fn amount_cells(amounts: &Amounts, currency: Currency) -> impl Iterator<Item = Cell> {
    let last = [amounts.open, amounts.unapplied, amounts.net, amounts.disputed];
    amounts
        .buckets
        .iter()
        .copied()
        .chain(last)
        .map(move |amount| Cell::Amount(amount.of(currency)))
        .collect::<Vec<_>>()
        .into_iter()
}

/// The total under its columns, after empty cells for the leading ones.
fn total_cells(table: &Table, total: &Amounts, currency: Currency, messages: Messages) -> Vec<Cell> {
    let amounts: Vec<Cell> = amount_cells(total, currency).collect();
    let empty = table.columns.len().saturating_sub(amounts.len() + 1);
    let mut cells = vec![Cell::text(messages.get("word-total"))];
    cells.extend(std::iter::repeat_n(Cell::Empty, empty));
    cells.extend(amounts);
    cells
}

/// Buckets, open items and client balances: the same sum three times, or the report says that it is not.
fn control_line(control: &Control, currency: Currency, messages: Messages) -> String {
    let show = |amount: Minor| format::amount(messages.language(), amount, currency);
    let id = if control.agrees() { "cli-control-agrees" } else { "cli-control-differs" };
    messages.format(
        id,
        &args![
            buckets = show(control.buckets),
            invoices = show(control.invoices),
            clients = show(control.clients)
        ],
    )
}

fn bucket_json(bucket: &Bucket) -> Value {
    let mut fields = Map::new();
    fields.insert("label".into(), json!(bucket.label()));
    if let Some(from) = bucket.from {
        fields.insert("from".into(), json!(from));
    }
    if let Some(to) = bucket.to {
        fields.insert("to".into(), json!(to));
    }
    Value::Object(fields)
}

fn amounts_json(amounts: &Amounts, currency: Currency) -> Map<String, Value> {
    let show = |amount: Minor| json!(amount.show(currency));
    let mut fields = Map::new();
    fields.insert("buckets".into(), amounts.buckets.iter().map(|amount| show(*amount)).collect());
    fields.insert("open".into(), show(amounts.open));
    fields.insert("unapplied".into(), show(amounts.unapplied));
    fields.insert("net".into(), show(amounts.net));
    fields.insert("disputed".into(), show(amounts.disputed));
    fields
}
