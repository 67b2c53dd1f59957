//! `statement`: the account of a client, with a running balance and what is open.

use serde_json::{Value, json};

use crate::app::App;
use crate::cli::args::Statement as Args;
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::print::{Cell, Format, Table};
use crate::domain::book::{Book, CreditOrigin};
use crate::domain::report::statement::{Account, Movement, MovementKind, OpenItem, statement};
use crate::money::{Currency, Minor};
use crate::text::{Messages, args, format};

pub fn run(args: &Args, context: &Context) -> Outcome {
    let day = context.as_of(&args.as_of)?;
    let app = context.app()?;
    let found = app.client(&args.client).explained(context)?;
    let book = app.whole_book().explained(context)?;
    let accounts =
        book.client_of_id(found.id).map(|ix| statement(&book, ix, day).accounts).unwrap_or_default();
    let lines = Lines { app: &app, book: &book, context };
    match context.printer.format {
        Format::Json => {
            let accounts = accounts.iter().map(|account| lines.account_json(account));
            let accounts: Vec<Value> = accounts.collect::<Result<_, _>>()?;
            let client = &found.client;
            context.printer.json(
                &json!({ "as_of": day, "client": client.code, "name": client.name, "accounts": accounts }),
            )?;
        }
        Format::Csv => {
            let mut table = movement_table(context.messages());
            for account in &accounts {
                lines.fill(&mut table, account)?;
            }
            context.printer.csv(&table)?;
        }
        Format::Human => {
            let day = format::day_long(context.printer.language(), day);
            let words = args![client = found.client.name.as_str(), day = day];
            context.printer.heading(&context.messages().format("cli-statement", &words))?;
            for account in &accounts {
                let mut table = movement_table(context.messages());
                lines.fill(&mut table, account)?;
                context.printer.line("")?;
                context.printer.table(&table)?;
            }
            if accounts.is_empty() {
                context.printer.line(&context.messages().get("cli-nothing-open"))?;
            }
        }
    }
    Ok(Exit::Done)
}

fn movement_table(messages: Messages) -> Table {
    Table::new(
        messages,
        &[
            ("date", "word-date"),
            ("kind", "word-kind"),
            ("number", "word-number"),
            ("debit", "word-debit"),
            ("credit", "word-credit"),
            ("balance", "word-balance"),
            ("currency", "word-currency"),
        ],
    )
}

/// Writes movements, with the numbers and references that a book does not hold.
struct Lines<'a> {
    app: &'a App,
    book: &'a Book,
    context: &'a Context,
}

impl Lines<'_> {
    fn fill(&self, table: &mut Table, account: &Account) -> Result<(), Failure> {
        for movement in &account.movements {
            let of = |amount: Minor| Cell::Amount(amount.of(account.currency));
            let (debit, credit) = if movement.amount.is_negative() {
                (Cell::Empty, of(-movement.amount))
            } else {
                (of(movement.amount), Cell::Empty)
            };
            let (kind, number) = self.kind_and_number(movement)?;
            table.push(vec![
                Cell::Day(movement.day),
                Cell::word("movement", kind),
                Cell::maybe(number.as_deref()),
                debit,
                credit,
                of(movement.balance),
                Cell::text(account.currency.code()),
            ]);
        }
        Ok(())
    }

    /// The word for what happened, and the number or reference printed with it.
    fn kind_and_number(&self, movement: &Movement) -> Result<(&'static str, Option<String>), Failure> {
        let payment = |id| -> Result<Option<String>, Failure> {
            let row = self.app.store.payment(id).explained(self.context)?;
            Ok(row.and_then(|row| row.payment.reference))
        };
        Ok(match movement.kind {
            MovementKind::Invoice(ix) => ("invoice", Some(self.book.number(ix).to_owned())),
            MovementKind::WriteOff(ix) => ("write_off", Some(self.book.number(ix).to_owned())),
            MovementKind::Credit(CreditOrigin::Payment(id)) => ("payment", payment(id)?),
            MovementKind::Credit(CreditOrigin::Refund(id)) => ("refund", payment(id)?),
            MovementKind::Credit(CreditOrigin::Reversal(id)) => ("reversal", payment(id)?),
            MovementKind::Credit(CreditOrigin::CreditNote(id)) => {
                let row = self.app.store.document_row(id).explained(self.context)?;
                ("credit_note", row.map(|row| row.number))
            }
        })
    }

    fn account_json(&self, account: &Account) -> Result<Value, Failure> {
        let show = |amount: Minor| amount.show(account.currency);
        let movements = account.movements.iter().map(|movement| {
            let (kind, number) = self.kind_and_number(movement)?;
            Ok(json!({
                "date": movement.day,
                "kind": kind,
                "number": number,
                "amount": show(movement.amount),
                "balance": show(movement.balance),
            }))
        });
        let movements: Vec<Value> = movements.collect::<Result<_, Failure>>()?;
        Ok(json!({
            "currency": account.currency,
            "movements": movements,
            "items": account.items.iter().map(|item| self.item_json(item, account.currency)).collect::<Value>(),
            "open": show(account.balance.open),
            "unapplied": show(-account.balance.unapplied),
            "net": show(account.balance.net()),
        }))
    }

    fn item_json(&self, item: &OpenItem, currency: Currency) -> Value {
        json!({
            "invoice": self.book.number(item.invoice),
            "issue_date": item.issued,
            "due_date": item.due,
            "days_late": item.days_late,
            "gross": item.gross.show(currency),
            "open": item.open.show(currency),
        })
    }
}
