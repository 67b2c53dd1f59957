//! The head of a client's page: what it owes, what is asked for now, how it pays, how it is reached.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::domain::client::{Client, Standing};
use crate::money::{Minor, round_half_up};
use crate::text::{args, clean};
use crate::tui::reckon::card::{ClientCard, Habit};
use crate::tui::reckon::clients::ClientLine;
use crate::tui::widget::flow::{self, Piece};
use crate::tui::wording::chase;
use crate::tui::world::World;

/// As far as the answers have come.
pub fn lines(
    card: Option<&ClientCard>,
    client: Option<&Client>,
    columns: usize,
    world: &World,
) -> Vec<Line<'static>> {
    let mut groups: Vec<Vec<Piece>> = Vec::new();
    if let Some(card) = card {
        groups.extend(card.lines.iter().map(|line| amounts(card, line, client, world)));
        groups.push(now(card, client, world));
    }
    if let Some(client) = client {
        groups.push(reached(client, world));
        groups.extend(client.note.as_deref().map(|note| vec![note_of(note, world)]));
    }
    flow::lines(&groups, columns)
}

fn named(id: &str, value: String, style: Style, world: &World) -> Piece {
    vec![Span::styled(format!("{} ", world.text(id)), world.theme.dim), Span::styled(value, style)]
}

/// What is open, late and unapplied in one currency, and the limit where it is too much.
fn amounts(card: &ClientCard, line: &ClientLine, client: Option<&Client>, world: &World) -> Vec<Piece> {
    let theme = &world.theme;
    let Some(currency) = line.currency.map(|ix| card.book.currency(ix)) else {
        return vec![vec![Span::styled(world.text("tui-owes-nothing"), theme.good)]];
    };
    let amount = |id: &str, amount: Minor, style: Style| {
        let style = if amount.is_zero() { theme.dim } else { style };
        named(id, world.amount(amount, currency), style, world)
    };
    let mut open = vec![Span::styled(format!("{currency}  "), theme.heading)];
    open.extend(amount("tui-owes", line.open, theme.strong));
    let mut pieces = vec![open];
    pieces.push(amount("tui-late", line.overdue, theme.bad));
    if !line.unapplied.is_zero() {
        pieces.push(amount("unapplied", line.unapplied, theme.good));
    }
    let own = client.and_then(|client| client.currency).unwrap_or(world.ledger.home.currency);
    let limit = client.and_then(|client| client.credit_limit).filter(|_| own == currency);
    pieces.extend(limit.map(|limit| {
        let is_over = line.open - line.unapplied > limit;
        let (id, style) = if is_over { ("tui-over-limit", theme.bad) } else { ("tui-limit", theme.dim) };
        let words = world.messages.format(id, &args![amount = world.amount(limit, currency)]);
        vec![Span::styled(words, style)]
    }));
    pieces
}

/// What the chase asks for, how the client pays, and whether new work is accepted.
fn now(card: &ClientCard, client: Option<&Client>, world: &World) -> Vec<Piece> {
    let theme = &world.theme;
    let mut pieces: Vec<Piece> = Vec::new();
    match client.map(|client| client.standing) {
        Some(Standing::Stop) => pieces.push(vec![Span::styled(world.text("tui-standing-stop"), theme.bad)]),
        Some(Standing::Watch) => {
            pieces.push(vec![Span::styled(world.text("tui-standing-watch"), theme.warn)])
        }
        Some(Standing::Active) | None => {}
    }
    let asked = |row| vec![Span::styled(chase::in_a_sentence(row, world), chase::style(row, world))];
    pieces.extend(card.rows().map(asked));
    pieces.extend(card.habit.map(|habit| vec![Span::styled(in_words(habit, world), theme.base)]));
    pieces
}

/// How a client pays, from its median invoice.
pub fn in_words(habit: Habit, world: &World) -> String {
    let Some(median) = habit.median else { return world.text("tui-paid-nothing-yet") };
    let days = round_half_up(median, 0);
    let id = if days.is_zero() {
        "tui-pays-on-time"
    } else if days.is_sign_positive() {
        "tui-pays-late"
    } else {
        "tui-pays-early"
    };
    let days = days.abs().to_string().parse::<i64>().unwrap_or(0);
    world.messages.format(id, &args![days = days, count = habit.invoices])
}

/// How the client is reached, and by which names it is known.
fn reached(client: &Client, world: &World) -> Vec<Piece> {
    let address = client.address.to_string();
    let parts = [
        (client.phone.as_deref(), world.theme.base),
        (client.email.as_deref(), world.theme.base),
        (Some(client.code.as_str()), world.theme.dim),
        (Some(address.as_str()).filter(|address| !address.is_empty()), world.theme.dim),
        (client.vat_id.as_deref(), world.theme.dim),
    ];
    let known = parts.into_iter().filter_map(|(text, style)| Some((text?, style)));
    known.map(|(text, style)| vec![Span::styled(clean(text).into_owned(), style)]).collect()
}

fn note_of(note: &str, world: &World) -> Piece {
    let words = clean(note).split_whitespace().collect::<Vec<_>>().join(" ");
    named("tui-field-note", words, world.theme.accent, world)
}
