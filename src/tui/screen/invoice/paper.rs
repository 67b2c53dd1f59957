//! The text of an invoice's page.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::step_name;
use crate::domain::invoice::Line as Item;
use crate::money::Minor;
use crate::text::{args, clean, fit, format, pad_left, truncate, width};
use crate::tui::lookup::record::{By, Mention, Record, Settled};
use crate::tui::overlay::why::wrapped;
use crate::tui::wording;
use crate::tui::world::World;

/// Columns of the names in the head.
const NAMES: usize = 16;

/// The page is not wider than what an eye follows.
const WIDEST: usize = 118;

/// All lines of the page.
pub fn lines(record: &Record, columns: usize, world: &World) -> Vec<Line<'static>> {
    let columns = columns.saturating_sub(4).min(WIDEST);
    let mut lines = head(record, columns, world);
    lines.push(Line::default());
    lines.extend(items(record, columns, world));
    lines.extend(sums(record, columns, world));
    lines.push(Line::default());
    lines.extend(contacts(record, world));
    lines
}

fn head(record: &Record, columns: usize, world: &World) -> Vec<Line<'static>> {
    let document = &record.document;
    let open = super::InvoicePage::open(record, world);
    let days = format!("{} → {}", world.short_day(document.issue_day), world.short_day(document.due_day));
    let delivered = document.delivered.map(|day| world.short_day(day));
    let mut lines = vec![
        named("word-client", &record.client, columns, world.theme.strong, world),
        Line::from(vec![name("word-state", world), wording::standing(open, document.due_day, world)]),
        named("tui-issued-and-due", &days, columns, world.theme.base, world),
    ];
    let more = [
        ("tui-field-delivered", delivered.as_deref()),
        ("word-reference", document.reference.as_deref()),
        ("tui-field-po-number", document.po_number.as_deref()),
        ("tui-field-reason", document.reason.as_deref()),
        ("tui-field-note", document.note.as_deref()),
    ];
    let known = more.into_iter().filter_map(|(id, text)| text.map(|text| (id, text)));
    lines.extend(known.map(|(id, text)| named(id, text, columns, world.theme.base, world)));
    lines
}

fn name(id: &str, world: &World) -> Span<'static> {
    Span::styled(format!("  {}", fit(&world.text(id), NAMES)), world.theme.dim)
}

fn named(id: &str, text: &str, columns: usize, style: Style, world: &World) -> Line<'static> {
    let text = truncate(&clean(text), columns.saturating_sub(NAMES)).into_owned();
    Line::from(vec![name(id, world), Span::styled(text, style)])
}

/// The lines of the invoice: what, how many, price, VAT, net.
fn items(record: &Record, columns: usize, world: &World) -> Vec<Line<'static>> {
    let document = &record.document;
    if document.lines.is_empty() {
        return vec![Line::styled(format!("  {}", world.text("tui-invoice-no-lines")), world.theme.dim)];
    }
    let titles = ["word-description", "word-quantity", "word-unit-price", "word-vat", "word-net"];
    let [what, numbers @ ..] = titles.map(|id| world.text(id));
    let rows: Vec<[String; 4]> = document.lines.iter().map(|item| cells(item, record, world)).collect();
    let widths = widths(&numbers, &rows);
    let rest = widths.iter().map(|columns| columns + 2).sum::<usize>();
    let room = columns.saturating_sub(rest).max(8);
    let mut lines = vec![row(&what, &numbers, room, &widths, world.theme.heading)];
    for (item, cells) in document.lines.iter().zip(&rows) {
        let parts = clean(&item.description).into_owned();
        for (at, part) in wrapped(&parts, room).iter().enumerate() {
            let blank = [const { String::new() }; 4];
            let cells = if at == 0 { cells } else { &blank };
            lines.push(row(part, cells, room, &widths, world.theme.base));
        }
    }
    lines
}

fn cells(item: &Item, record: &Record, world: &World) -> [String; 4] {
    let language = world.messages.language();
    let currency = record.document.currency;
    let net = item.net(currency).map(|net| world.amount(net, currency)).unwrap_or_default();
    let unit = clean(&item.unit);
    [
        format!("{} {unit}", format::quantity(language, item.quantity)).trim_end().to_owned(),
        format::decimal(language, item.unit_price),
        format::percent(language, item.vat_rate),
        net,
    ]
}

fn widths(titles: &[String; 4], rows: &[[String; 4]]) -> [usize; 4] {
    let mut widths = titles.each_ref().map(|title| width(title));
    for row in rows {
        for (columns, cell) in widths.iter_mut().zip(row) {
            *columns = (*columns).max(width(cell));
        }
    }
    widths
}

fn row(what: &str, cells: &[String; 4], room: usize, widths: &[usize; 4], style: Style) -> Line<'static> {
    let numbers = cells.iter().zip(widths).map(|(cell, columns)| format!("  {}", pad_left(cell, *columns)));
    Line::styled(format!("  {}{}", fit(what, room), numbers.collect::<String>()), style)
}

/// Net, VAT for each rate, gross, what settled it, and what is open, one under the other at the right edge.
fn sums(record: &Record, columns: usize, world: &World) -> Vec<Line<'static>> {
    let document = &record.document;
    let (currency, language) = (document.currency, world.messages.language());
    let mut sums: Vec<(String, String)> = Vec::new();
    sums.extend(document.net.map(|net| (world.text("word-net"), world.money(net, currency))));
    for group in &document.groups {
        let rate = format::percent(language, group.rate);
        let words = args![rate = rate, base = world.amount(group.base, currency)];
        let name = world.messages.format("tui-invoice-vat", &words);
        sums.push((name, world.money(group.vat, currency)));
    }
    sums.extend(settlement(record, world));
    let last = sums.len().saturating_sub(1);
    let each = sums.into_iter().enumerate().map(|(at, (name, value))| {
        let room = columns.saturating_sub(width(&value) + 2);
        let name = pad_left(&truncate(&name, room), room);
        let style = if at == last { world.theme.strong } else { world.theme.base };
        Line::from(vec![Span::styled(format!("  {name}  "), world.theme.dim), Span::styled(value, style)])
    });
    each.collect()
}

/// From the gross amount to what is open on the day that is shown.
pub fn settlement(record: &Record, world: &World) -> Vec<(String, String)> {
    let currency = record.document.currency;
    let money = |amount: Minor| world.money(amount, currency);
    let parts = record.settled.iter().filter(|part| part.day <= world.day());
    let mut sum = vec![(world.text("word-gross"), money(record.document.gross))];
    sum.extend(parts.map(|part| (settled_by(part, world), money(-part.amount))));
    sum.push((format!("= {}", world.text("word-open")), money(super::InvoicePage::open(record, world))));
    sum
}

fn settled_by(part: &Settled, world: &World) -> String {
    let how = match &part.by {
        By::WriteOff => world.text("tui-written-off"),
        By::CreditNote(number) => format!("{} {}", world.text("kind-credit-note"), clean(number)),
        By::Payment { kind, method, reference } => {
            let kind = world.text(&format!("payment-{}", kind.as_str()));
            let method = world.text(&format!("method-{}", method.as_str()));
            let reference = reference.as_deref().map(|text| format!(", {}", clean(text))).unwrap_or_default();
            format!("{kind}, {method}{reference}")
        }
    };
    format!("{} · {how}", world.short_day(part.day))
}

fn contacts(record: &Record, world: &World) -> Vec<Line<'static>> {
    let known: Vec<&Mention> = record.contacts.iter().filter(|mention| mention.day <= world.day()).collect();
    if known.is_empty() {
        return vec![Line::styled(format!("  {}", world.text("tui-invoice-no-contacts")), world.theme.dim)];
    }
    let title = Line::styled(format!("  {}", world.text("tui-invoice-contacts")), world.theme.heading);
    let each = known.into_iter().map(|mention| {
        let channel = world.text(&format!("channel-{}", mention.channel.as_str()));
        let step = mention.step.as_ref().map(|step| format!(" · {}", step_name(step, world.messages)));
        let day = Span::styled(format!("  {}", fit(&world.short_day(mention.day), NAMES)), world.theme.dim);
        Line::from(vec![day, Span::raw(format!("{channel}{}", step.unwrap_or_default()))])
    });
    std::iter::once(title).chain(each).collect()
}
