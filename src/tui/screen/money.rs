//! Money that came in: payments, and money that is not placed on an invoice yet.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use ratatui::widgets::Widget;

use super::client::ClientPage;
use crate::app::PaymentRow;
use crate::domain::book::Book;
use crate::domain::id::ClientId;
use crate::domain::payment::PaymentKind;
use crate::money::Money as Sum;
use crate::text::{args, clean};
use crate::tui::action::{Action, Context, Deed};
use crate::tui::list::{Listing, Rows};
use crate::tui::lookup::payments::{PaymentList, can_be_reversed};
use crate::tui::overlay::why::Why;
use crate::tui::question::{Answer, Question};
use crate::tui::reckon::unapplied::{UnappliedList, UnappliedRow};
use crate::tui::view::{Reaction, Subject, View};
use crate::tui::widget::sheet::{self, Sheet};
use crate::tui::widget::table::{self, Cell, Column, Row, Sight};
use crate::tui::wording::{self, payment};
use crate::tui::world::World;

/// The screen behind 7.
#[derive(Default)]
pub struct Money {
    pane: Pane,
    payments: Listing<PaymentList>,
    unapplied: Listing<UnappliedList>,
    filter: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Pane {
    #[default]
    Payments,
    Unapplied,
}

impl Money {
    fn payment(&self) -> Option<&PaymentRow> {
        self.payments.rows()?.rows.get(self.payments.at()?)
    }

    fn money(&self) -> Option<(&UnappliedList, UnappliedRow)> {
        let list = self.unapplied.rows()?;
        list.rows.get(self.unapplied.at()?).map(|row| (list, *row))
    }

    /// The client under the cursor.
    fn client(&self) -> Option<ClientId> {
        match self.pane {
            Pane::Payments => self.payment().map(|row| row.payment.client),
            Pane::Unapplied => self.money().map(|(list, row)| list.book.client(row.client).id),
        }
    }

    fn turn(&mut self) {
        self.pane = match self.pane {
            Pane::Payments => Pane::Unapplied,
            Pane::Unapplied => Pane::Payments,
        };
    }

    fn enter(&self, world: &World) -> Vec<Reaction> {
        let Some(id) = self.client() else { return Vec::new() };
        vec![Reaction::Enter(Box::new(ClientPage::new(id, &name_of(&world.ledger.book, id))))]
    }

    fn why(&self, world: &World) -> Vec<Reaction> {
        let why = match self.pane {
            Pane::Payments => self.payment().map(|row| payment::why(row, &world.ledger.book, world)),
            Pane::Unapplied => self.money().map(|(list, row)| not_placed(list, &row, world)),
        };
        why.map(|why| Reaction::Open(why.boxed())).into_iter().collect()
    }

    fn draw_payments(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let Some(list) = self.payments.rows() else {
            return sheet::empty(buffer, area, &world.text("tui-reading"), world);
        };
        if list.rows.is_empty() {
            return sheet::empty(buffer, area, &self.nothing("tui-no-payments", world), world);
        }
        let each = list.rows.iter().map(|row| (row.signed, row.payment.currency));
        let widest = wording::widest(each, world);
        let columns = [
            Column::text(world.text("word-date"), 11, 12),
            Column::text(world.text("word-client"), 16, 36),
            Column::text(world.text("word-kind"), 9, 16).rank(1),
            Column::text(world.text("word-method"), 8, 12).rank(3),
            Column::text(world.text("word-reference"), 12, 30).rank(2),
            Column::number(world.text("word-amount"), widest),
            wording::code_column(list.rows.iter().map(|row| row.payment.currency), world),
        ];
        table::draw(buffer, area, &columns, &Sight::of(&self.payments), world, |at| {
            list.rows.get(at).map(|row| payment_row(row, world)).unwrap_or_default()
        });
    }

    fn draw_unapplied(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let Some(list) = self.unapplied.rows() else {
            return sheet::empty(buffer, area, &world.text("tui-reading"), world);
        };
        if list.rows.is_empty() {
            return sheet::empty(buffer, area, &self.nothing("tui-nothing-unapplied", world), world);
        }
        let each = list.rows.iter().map(|row| (row.rest, list.book.currency(row.currency)));
        let widest = wording::widest(each, world);
        let columns = [
            Column::text(world.text("word-client"), 16, 40),
            Column::text(world.text("word-since"), 11, 12),
            Column::number(world.text("unapplied"), widest),
            wording::code_column(list.rows.iter().map(|row| list.book.currency(row.currency)), world),
        ];
        table::draw(buffer, area, &columns, &Sight::of(&self.unapplied), world, |at| {
            let row = list.rows.get(at);
            row.map(|row| unapplied_row(list, row, world)).unwrap_or_default()
        });
    }

    /// What stands in place of rows.
    fn nothing(&self, id: &str, world: &World) -> String {
        world.in_vain(if self.filter.is_empty() { id } else { "tui-nothing-found" })
    }

    fn summary(&self, world: &World) -> String {
        match self.pane {
            Pane::Payments => {
                let count = self.payments.rows().map_or(0, Rows::count);
                world.messages.format("count-payments", &args![count = count])
            }
            Pane::Unapplied => {
                let count = self.unapplied.rows().map_or(0, Rows::count);
                world.messages.format("count-clients", &args![count = count])
            }
        }
    }

    /// The unapplied money by currency.
    fn total(&self) -> Vec<Sum> {
        let Some(list) = self.unapplied.rows() else { return Vec::new() };
        let mut sums: Vec<Sum> = Vec::new();
        for row in &list.rows {
            let currency = list.book.currency(row.currency);
            match sums.iter_mut().find(|sum| sum.currency == currency) {
                Some(sum) => sum.amount += row.rest,
                None => sums.push(row.rest.of(currency)),
            }
        }
        sums
    }
}

/// Why money is unapplied, and since when.
fn not_placed(list: &UnappliedList, row: &UnappliedRow, world: &World) -> Why {
    let words = args![day = world.short_day(row.since)];
    Why {
        title: clean(&list.book.client(row.client).name).into_owned(),
        reasons: vec![world.messages.format("tui-why-unapplied", &words)],
        sum: vec![(world.text("unapplied"), world.money(row.rest, list.book.currency(row.currency)))],
    }
}

fn name_of(book: &Book, id: ClientId) -> String {
    book.client_of_id(id).map(|ix| book.client(ix).name.clone()).unwrap_or_default()
}

fn payment_row(row: &PaymentRow, world: &World) -> Row {
    let (payment, theme) = (&row.payment, &world.theme);
    let (kind, style) = match (payment.kind, row.reversed_by) {
        (PaymentKind::Payment, Some(_)) => ("tui-payment-reversed", theme.faint),
        (PaymentKind::Payment, None) => ("payment-payment", theme.base),
        (PaymentKind::Refund, _) => ("payment-refund", theme.warn),
        (PaymentKind::Reversal, _) => ("payment-reversal", theme.warn),
    };
    let kind = Cell::styled(world.text(kind), style);
    let method = world.text(&format!("method-{}", payment.method.as_str()));
    let cells = vec![
        Cell::styled(world.listed_day(payment.day), theme.dim),
        Cell::outside(&name_of(&world.ledger.book, payment.client)),
        kind,
        Cell::styled(method, theme.dim),
        Cell::outside(payment.reference.as_deref().unwrap_or_default()),
        Cell::styled(world.amount(row.signed, payment.currency), style),
        Cell::styled(payment.currency.to_string(), theme.dim),
    ];
    Row { cells, is_marked: false }
}

fn unapplied_row(list: &UnappliedList, row: &UnappliedRow, world: &World) -> Row {
    let currency = list.book.currency(row.currency);
    let cells = vec![
        Cell::outside(&list.book.client(row.client).name),
        Cell::styled(world.listed_day(row.since), world.theme.dim),
        Cell::new(world.amount(row.rest, currency)),
        Cell::styled(currency.to_string(), world.theme.dim),
    ];
    Row { cells, is_marked: false }
}

impl View for Money {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Rows, Context::Found, Context::Panes, Context::List]
    }

    fn title(&self, world: &World) -> String {
        world.text("tui-tab-money")
    }

    fn allows(&self, action: Action, _world: &World) -> bool {
        match action {
            Action::Enter | Action::Why | Action::CopyName | Action::CopyAmount => self.client().is_some(),
            _ => true,
        }
    }

    fn chief_actions(&self) -> &'static [Action] {
        match self.pane {
            Pane::Payments => &[
                Action::Deed(Deed::Payment),
                Action::NextPane,
                Action::Why,
                Action::Deed(Deed::Reverse),
                Action::Enter,
            ],
            Pane::Unapplied => &[
                Action::Deed(Deed::Place),
                Action::Deed(Deed::Refund),
                Action::NextPane,
                Action::Why,
                Action::Enter,
            ],
        }
    }

    fn word_for(&self, action: Action, world: &World) -> Option<String> {
        let other = match self.pane {
            Pane::Payments => "tui-pane-unapplied",
            Pane::Unapplied => "word-payments",
        };
        matches!(action, Action::NextPane | Action::PreviousPane).then(|| world.text(other))
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        match (action, self.pane) {
            (Action::Move(motion), Pane::Payments) => self.payments.travel(motion),
            (Action::Move(motion), Pane::Unapplied) => self.unapplied.travel(motion),
            (Action::NextPane | Action::PreviousPane, _) => self.turn(),
            (Action::Enter, _) => return self.enter(world),
            (Action::Why, _) => return self.why(world),
            (Action::CopyName, _) => {
                let name = self.client().map(|id| name_of(&world.ledger.book, id));
                return name.map(|name| wording::copied(name, world)).unwrap_or_default();
            }
            (Action::CopyAmount, Pane::Payments) => {
                let text = self.payment().map(|row| row.payment.amount.show(row.payment.currency));
                return text.map(|text| wording::copied(text, world)).unwrap_or_default();
            }
            (Action::CopyAmount, Pane::Unapplied) => {
                let found = self.money();
                let text = found.map(|(list, row)| row.rest.show(list.book.currency(row.currency)));
                return text.map(|text| wording::copied(text, world)).unwrap_or_default();
            }
            _ => {}
        }
        Vec::new()
    }

    fn questions(&self) -> Vec<Question> {
        vec![Question::Unapplied(self.filter.clone()), Question::Payments(self.filter.clone())]
    }

    fn receive(&mut self, answer: &Answer) {
        match answer {
            Answer::Payments(list) => self.payments.receive(list.clone()),
            Answer::Unapplied(list) => self.unapplied.receive(list.clone()),
            _ => {}
        }
    }

    fn settle(&mut self, area: Rect, _world: &World) {
        let height = table::height(Sheet::of(area, 1).rows);
        self.payments.settle(height);
        self.unapplied.settle(height);
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let sheet = Sheet::of(area, 1);
        let panes = [("word-payments", Pane::Payments), ("tui-pane-unapplied", Pane::Unapplied)];
        let choices = panes.map(|(id, pane)| (world.text(id), pane == self.pane));
        let right = sheet::filtered(&self.summary(world), &self.filter);
        sheet::top_line(buffer, sheet.top, &choices, &right, world);
        match self.pane {
            Pane::Payments => self.draw_payments(buffer, sheet.rows, world),
            Pane::Unapplied => self.draw_unapplied(buffer, sheet.rows, world),
        }
        let total = self.total();
        if !total.is_empty() {
            let words = args![money = wording::sums(&total, world)];
            let words = format!("  {}", world.messages.format("tui-unapplied-total", &words));
            Line::styled(words, world.theme.strong).render(sheet.bottom, buffer);
        }
    }

    fn click(&mut self, area: Rect, at: Position, world: &World) -> Vec<Reaction> {
        let Some(line) = table::line_at(Sheet::of(area, 1).rows, at) else { return Vec::new() };
        let was_there = match self.pane {
            Pane::Payments => self.payments.click(line),
            Pane::Unapplied => self.unapplied.click(line),
        };
        if was_there { self.enter(world) } else { Vec::new() }
    }

    fn subject(&self) -> Option<Subject> {
        match self.pane {
            Pane::Payments => {
                let row = self.payment()?;
                Some(if can_be_reversed(row) {
                    Subject::Payment(row.id)
                } else {
                    Subject::Client(row.payment.client)
                })
            }
            Pane::Unapplied => self.client().map(Subject::Client),
        }
    }

    fn filter(&self) -> &str {
        &self.filter
    }

    fn set_filter(&mut self, text: &str) {
        self.filter = text.to_owned();
        self.payments.begin_again();
        self.unapplied.begin_again();
    }
}
