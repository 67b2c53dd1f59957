//! `invoice list`: issued documents with what is open of them on a day, and drafts. Asked for no day, it holds what was
//! issued for days to come, too.

use crate::app::App;
use crate::app::{DocumentFilter, DocumentRow};
use crate::cli::args::{InvoiceList, ListState};
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::print::{Cell, Table};
use crate::domain::book::Book;
use crate::domain::id::ClientId;
use crate::domain::invoice::{DocumentKind, SavedDraft};
use crate::domain::state::InvoiceState;
use crate::money::Minor;
use crate::text::Messages;

pub fn run(args: &InvoiceList, context: &Context) -> Outcome {
    let app = context.app()?;
    let client = args.client.as_deref().map(|code| app.client(code)).transpose().explained(context)?;
    let client = client.map(|found| found.id);
    let mut table = columns(context.messages());
    if args.state != Some(ListState::Draft) {
        issued(&app, args, client, context, &mut table)?;
    }
    if matches!(args.state, None | Some(ListState::Draft)) {
        for saved in app.store.drafts().explained(context)? {
            if client.is_none_or(|client| client == saved.draft.client) {
                table.push(draft_row(&app, &saved, context)?);
            }
        }
    }
    context.printer.rows("invoices", &table)?;
    Ok(Exit::Done)
}

fn columns(messages: Messages) -> Table {
    Table::new(
        messages,
        &[
            ("id", "word-id"),
            ("number", "word-number"),
            ("kind", "word-kind"),
            ("state", "word-state"),
            ("client", "word-client"),
            ("issue_date", "word-issued"),
            ("due_date", "word-due"),
            ("gross", "word-gross"),
            ("open", "word-open"),
            ("currency", "word-currency"),
        ],
    )
}

fn issued(
    app: &App,
    args: &InvoiceList,
    client: Option<ClientId>,
    context: &Context,
    table: &mut Table,
) -> Result<(), Failure> {
    let day = context.as_of(&args.as_of)?;
    let book = app.book_for(day).explained(context)?;
    let codes = |id: ClientId| book.client_of_id(id).map_or(String::new(), |ix| book.client(ix).code.clone());
    let filter = DocumentFilter { client, ..DocumentFilter::default() };
    for row in app.store.documents(&filter, u32::MAX, 0).explained(context)? {
        if row.issue_day > day && args.as_of.as_of.is_some() {
            continue;
        }
        let open = if row.issue_day > day {
            app.document_of_id(row.id)
                .and_then(|document| app.left_on(&document, row.issue_day))
                .explained(context)?
                .0
        } else {
            open_on(&book, &row, day)
        };
        let state = InvoiceState::of(row.kind, open, row.gross, row.due_day, day);
        if args.state.is_none_or(|asked| is_asked(asked, state, open)) {
            table.push(vec![
                Cell::Count(row.id.0),
                Cell::text(&row.number),
                Cell::word("kind", row.kind.as_str()),
                Cell::word("state", state.as_str()),
                Cell::text(codes(row.client)),
                Cell::Day(row.issue_day),
                Cell::Day(row.due_day),
                Cell::Amount(row.gross.of(row.currency)),
                Cell::Amount(open.of(row.currency)),
                Cell::text(row.currency.code()),
            ]);
        }
    }
    Ok(())
}

/// An invoice that an open book does not hold is settled.
fn open_on(book: &Book, row: &DocumentRow, day: crate::calendar::Day) -> Minor {
    match row.kind {
        DocumentKind::CreditNote => Minor::ZERO,
        DocumentKind::Invoice => book.invoice_of_id(row.id).map_or(Minor::ZERO, |ix| book.open_on(ix, day)),
    }
}

fn is_asked(asked: ListState, state: InvoiceState, open: Minor) -> bool {
    match asked {
        ListState::Draft => false,
        ListState::Open => open.is_positive(),
        ListState::Late => state == InvoiceState::Late,
        ListState::Paid => state == InvoiceState::Paid,
    }
}

fn draft_row(app: &App, saved: &SavedDraft, context: &Context) -> Result<Vec<Cell>, Failure> {
    let draft = &saved.draft;
    let client = app.store.client(draft.client).explained(context)?;
    let gross = draft.totals().map_or(Cell::Empty, |totals| Cell::Amount(totals.gross.of(draft.currency)));
    Ok(vec![
        Cell::Count(saved.id.0),
        Cell::Empty,
        Cell::word("kind", draft.kind.as_str()),
        Cell::word("state", "draft"),
        Cell::maybe(client.as_ref().map(|client| client.code.as_str())),
        Cell::maybe_day(draft.issue_day),
        Cell::maybe_day(draft.due_day),
        gross,
        Cell::Empty,
        Cell::text(draft.currency.code()),
    ])
}
