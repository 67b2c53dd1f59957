//! All clients, with what each owes.
//!
//! ```text
//!                                                                   25 clients
//!    client               code       invoices        open     overdue  unapplied
//!  ▌ Atelier Zola         ZOLA              3    4,840.00    4,840.00          ·  EUR
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::client::ClientPage;
use crate::domain::client::Standing;
use crate::money::{Minor, Money};
use crate::text::{args, clean, width};
use crate::tui::action::{Action, Context, Deed};
use crate::tui::cycle;
use crate::tui::list::Listing;
use crate::tui::overlay::why::Why;
use crate::tui::question::{Answer, Question};
use crate::tui::reckon::clients::{ClientLine, ClientList, ClientQuery, ClientSort};
use crate::tui::view::{Reaction, Subject, View};
use crate::tui::widget::sheet::{self, Sheet};
use crate::tui::widget::table::{self, Cell, Column, Row, Sight};
use crate::tui::wording;
use crate::tui::world::World;

/// The screen behind 6.
#[derive(Default)]
pub struct Clients {
    query: ClientQuery,
    listing: Listing<ClientList>,
}

impl Clients {
    /// The line under the cursor.
    fn chosen(&self) -> Option<(&ClientList, ClientLine)> {
        let list = self.listing.rows()?;
        list.rows.get(self.listing.at()?).map(|row| (list, *row))
    }

    fn enter(&self) -> Vec<Reaction> {
        let Some((list, line)) = self.chosen() else { return Vec::new() };
        let client = list.book.client(line.client);
        vec![Reaction::Enter(Box::new(ClientPage::new(client.id, &client.name)))]
    }

    fn copy(&self, action: Action, world: &World) -> Vec<Reaction> {
        let Some(list) = self.listing.rows() else { return Vec::new() };
        let meant = self.listing.meant();
        let rows = meant.iter().filter_map(|at| list.rows.get(*at));
        let text = match action {
            Action::CopyName => {
                wording::pasted_names(rows.map(|line| list.book.client(line.client).name.as_str()))
            }
            _ => wording::pasted_sum(rows.map(|line| open_of(line, list, world))),
        };
        wording::copied(text, world)
    }

    /// What is owed less what is not placed.
    fn why(&self, world: &World) -> Vec<Reaction> {
        let Some((list, line)) = self.chosen() else { return Vec::new() };
        let amounts = line.currency.map(|ix| list.book.currency(ix)).map(|currency| {
            let money = |amount| world.money(amount, currency);
            vec![
                (world.text("tui-sum-not-due"), money(line.open - line.overdue)),
                (world.text("tui-sum-overdue"), money(line.overdue)),
                (format!("= {}", world.text("tui-sum-owed")), money(line.open)),
                (world.text("unapplied"), money(-line.unapplied)),
                (format!("= {}", world.text("tui-net-receivable")), money(line.open - line.unapplied)),
            ]
        });
        let title = clean(&list.book.client(line.client).name).into_owned();
        let reason = if amounts.is_some() { "tui-why-owed" } else { "tui-owes-nothing" };
        let why = Why { title, reasons: vec![world.text(reason)], sum: amounts.unwrap_or_default() };
        vec![Reaction::Open(why.boxed())]
    }

    fn columns(&self, list: &ClientList, world: &World) -> Vec<Column> {
        let sorted = |sort: ClientSort| (self.query.sort == sort).then_some(self.query.order);
        let widest = |amount: fn(&ClientLine) -> Minor| {
            let each = list.rows.iter();
            let owed = each.filter_map(|line| Some((amount(line), list.book.currency(line.currency?))));
            wording::widest(owed.filter(|(amount, _)| !amount.is_zero()), world)
        };
        let title = |id: &str| world.text(id);
        // Most houses trust all their clients: the column is there where one is not trusted.
        let is_active = |line: &ClientLine| list.book.client(line.client).standing == Standing::Active;
        let standing = if list.rows.iter().all(is_active) { Column::NEVER } else { 1 };
        let widest_standing = [Standing::Watch, Standing::Stop]
            .map(|standing| width(&world.text(&format!("standing-{}", standing.as_str()))));
        let widest_standing = widest_standing.into_iter().max().unwrap_or(0);
        vec![
            Column::text(title("word-client"), 16, 40).sorted(sorted(ClientSort::Name)),
            Column::text(title("word-code"), 8, 12).rank(3).sorted(sorted(ClientSort::Code)),
            Column::text(title("word-standing"), widest_standing, 12).rank(standing),
            Column::number(title("tui-invoices-open"), 4).rank(2),
            Column::number(title("word-open"), widest(|line| line.open)).sorted(sorted(ClientSort::Open)),
            Column::number(title("word-overdue"), widest(|line| line.overdue))
                .sorted(sorted(ClientSort::Overdue)),
            Column::number(title("unapplied"), widest(|line| line.unapplied))
                .rank(1)
                .sorted(sorted(ClientSort::Unapplied)),
            wording::code_column(
                list.rows.iter().filter_map(|line| Some(list.book.currency(line.currency?))),
                world,
            ),
        ]
    }
}

/// What a client owes; nothing is nothing in the currency of the house.
fn open_of(line: &ClientLine, list: &ClientList, world: &World) -> Money {
    line.open.of(line.currency.map_or(world.ledger.home.currency, |ix| list.book.currency(ix)))
}

/// An amount, or a point where there is none.
fn shown(amount: Minor, list: &ClientList, line: &ClientLine, world: &World) -> String {
    match line.currency {
        Some(currency) if !amount.is_zero() => world.amount(amount, list.book.currency(currency)),
        _ => "·".to_owned(),
    }
}

fn row(list: &ClientList, line: &ClientLine, is_marked: bool, world: &World) -> Row {
    let (client, theme) = (list.book.client(line.client), &world.theme);
    let amount = |amount: Minor, style| {
        let style = if amount.is_zero() { theme.faint } else { style };
        Cell::styled(shown(amount, list, line, world), style)
    };
    let standing = match client.standing {
        Standing::Active => Cell::empty(),
        other => Cell::styled(world.text(&format!("standing-{}", other.as_str())), theme.warn),
    };
    let count = if line.invoices == 0 { "·".to_owned() } else { line.invoices.to_string() };
    let currency = line.currency.map(|ix| list.book.currency(ix).to_string()).unwrap_or_default();
    let cells = vec![
        Cell::outside(&client.name),
        Cell::styled(crate::text::clean(&client.code).into_owned(), theme.dim),
        standing,
        Cell::styled(count, theme.dim),
        amount(line.open, theme.base),
        amount(line.overdue, theme.bad),
        amount(line.unapplied, theme.good),
        Cell::styled(currency, theme.dim),
    ];
    Row { cells, is_marked }
}

impl View for Clients {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Rows, Context::Marks, Context::Found, Context::Sorted, Context::List]
    }

    fn title(&self, world: &World) -> String {
        world.text("tui-tab-clients")
    }

    fn allows(&self, action: Action, _world: &World) -> bool {
        match action {
            Action::Enter | Action::Why | Action::CopyName | Action::CopyAmount => self.chosen().is_some(),
            Action::Mark(marking) => self.listing.can_mark(marking),
            _ => true,
        }
    }

    fn chief_actions(&self) -> &'static [Action] {
        &[
            Action::Deed(Deed::New),
            Action::Enter,
            Action::Deed(Deed::Invoice),
            Action::Deed(Deed::Edit),
            Action::Deed(Deed::Letter),
            Action::Sort,
        ]
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        match action {
            Action::Move(motion) => self.listing.travel(motion),
            Action::Enter => return self.enter(),
            Action::Why => return self.why(world),
            Action::Mark(marking) => self.listing.mark(marking),
            Action::Sort => {
                self.query.sort = cycle::after(&ClientSort::ALL, self.query.sort, 1);
                self.query.order = self.query.sort.begins();
                self.listing.begin_again();
            }
            Action::SortBackwards => {
                self.query.order = self.query.order.reversed();
                self.listing.begin_again();
            }
            Action::CopyName | Action::CopyAmount => {
                return self.copy(action, world);
            }
            _ => {}
        }
        Vec::new()
    }

    fn questions(&self) -> Vec<Question> {
        vec![Question::Clients(self.query.clone())]
    }

    fn receive(&mut self, answer: &Answer) {
        if let Answer::Clients(list) = answer {
            self.listing.receive(list.clone());
        }
    }

    fn settle(&mut self, area: Rect, _world: &World) {
        self.listing.settle(table::height(Sheet::of(area, 0).rows));
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let sheet = Sheet::of(area, 0);
        let Some(list) = self.listing.rows() else {
            return sheet::empty(buffer, sheet.rows, &world.text("tui-reading"), world);
        };
        let marked = self.listing.marked().iter().filter_map(|at| list.rows.get(*at));
        let count = wording::marked(
            self.listing.marked().len(),
            marked.map(|line| open_of(line, list, world)),
            world,
        );
        let count =
            count.unwrap_or_else(|| world.messages.format("count-clients", &args![count = list.clients]));
        sheet::top_line(buffer, sheet.top, &[], &sheet::filtered(&count, &self.query.filter), world);
        if list.rows.is_empty() {
            let words = if self.query.filter.is_empty() { "tui-no-clients" } else { "tui-nothing-found" };
            return sheet::empty(buffer, sheet.rows, &world.in_vain(words), world);
        }
        let sight = Sight::of(&self.listing);
        table::draw(buffer, sheet.rows, &self.columns(list, world), &sight, world, |at| {
            let is_marked = self.listing.is_marked(at);
            list.rows.get(at).map(|line| row(list, line, is_marked, world)).unwrap_or_default()
        });
    }

    fn click(&mut self, area: Rect, at: Position, _world: &World) -> Vec<Reaction> {
        match table::line_at(Sheet::of(area, 0).rows, at) {
            Some(line) if self.listing.click(line) => self.enter(),
            _ => Vec::new(),
        }
    }

    fn subject(&self) -> Option<Subject> {
        self.chosen().map(|(list, line)| Subject::Client(list.book.client(line.client).id))
    }

    fn marked(&self) -> Vec<Subject> {
        let Some(list) = self.listing.rows() else { return Vec::new() };
        let rows = self.listing.marked().iter().filter_map(|at| list.rows.get(*at));
        rows.map(|line| Subject::Client(list.book.client(line.client).id)).collect()
    }

    fn filter(&self) -> &str {
        &self.query.filter
    }

    fn set_filter(&mut self, text: &str) {
        self.query.filter = text.to_owned();
        self.listing.begin_again();
    }
}
