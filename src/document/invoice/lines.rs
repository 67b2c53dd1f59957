//! The table of lines: figures aligned on their decimal marks, long descriptions in as many lines as they need.

use crate::domain::invoice::{DocumentKind, Line};
use crate::money::{AmountError, Currency, Decimal};
use crate::text::format::{amount, decimal, percent, quantity};
use crate::text::{Language, args};

use super::super::canvas::{Canvas, Figures, Style};
use super::super::density::Density;
use super::super::flow::{Block, Frame, Item};
use super::super::length::{Length, mm, pt};
use super::super::sheet::Ink;
use super::super::stationery::WIDTH;
use super::Content;

/// The header of the table and its rows.
pub struct Table {
    pub header: Block,
    pub rows: Vec<Row>,
}

/// A row before it is known how it breaks.
pub struct Row {
    description: Vec<String>,
    /// Figures beside the first line of the description, from its top; the unit may take more lines.
    figures: Canvas,
    unit_lines: usize,
}

/// A line as it is shown.
struct Shown {
    description: String,
    quantity: String,
    unit: String,
    price: String,
    rate: String,
    amount: String,
}

const STYLE: Style = Style::BODY;
const HEAD: Style = Style::LABEL;
/// Air between two columns.
const GUTTER: Length = pt(16);
/// A wider unit takes several lines: the description keeps its room.
const UNIT_WIDTH: Length = mm(17);
/// Air above the first and below the last line of a row.
const ROW_AIR: Length = pt(4);

/// The right ends of the columns of figures.
struct Columns {
    quantity: Figures,
    price: Figures,
    quantity_right: Length,
    unit_left: Length,
    unit_width: Length,
    price_right: Length,
    rate_right: Option<Length>,
    description_width: Length,
}

pub fn table(content: &Content<'_>) -> Result<Table, AmountError> {
    let (document, language) = (content.document, content.language());
    let shown: Result<Vec<Shown>, AmountError> =
        document.lines.iter().map(|line| shown(line, document.currency, language)).collect();
    let shown = shown?;
    let columns = columns(content, &shown);
    let rows = shown
        .iter()
        .map(|line| Row {
            description: STYLE.wrap(&line.description, columns.description_width),
            figures: figures(line, &columns),
            unit_lines: columns.unit(&line.unit).len(),
        })
        .collect();
    Ok(Table { header: header(content, Some(&columns)), rows })
}

/// An imported document has no lines: one row refers to the original.
pub fn imported(content: &Content<'_>) -> Table {
    let document = content.document;
    let id = match document.kind {
        DocumentKind::Invoice => "document-imported-invoice",
        DocumentKind::CreditNote => "document-imported-credit-note",
    };
    let country = content.seller.address.country.as_str();
    let args = args![number = document.number.as_str(), country = country];
    let description = content.messages().format(id, &args);
    let mut figures = Canvas::default();
    let net = amount(content.language(), document.net.unwrap_or(document.gross), document.currency);
    figures.right(WIDTH, Length::ZERO, STYLE, &net);
    let row = Row { description: STYLE.wrap(&description, WIDTH * 2 / 3), figures, unit_lines: 0 };
    Table { header: header(content, None), rows: vec![row] }
}

/// Rows as items of the flow. A row stays whole unless it is higher than a third of a page; then it breaks between its
/// lines, and no page is left half empty for it.
pub fn rows(rows: &[Row], frame: &Frame, density: Density) -> Vec<Item> {
    let most = frame.room_for_a_row() / 3;
    rows.iter().flat_map(|row| row.items(most, density.air(ROW_AIR))).collect()
}

impl Row {
    fn items(&self, most: Length, air: Length) -> Vec<Item> {
        let count = self.description.len().max(self.unit_lines);
        let whole = STYLE.lead * i32::try_from(count).unwrap_or(i32::MAX) + air * 2;
        if whole <= most {
            return vec![Item::row(self.part(0..count, count, air))];
        }
        let last = count.saturating_sub(1);
        (0..count)
            .map(|line| {
                let item = Item::row(self.part(line..line + 1, count, air));
                // No line of a broken row stands alone at either end.
                if line == 0 || line + 1 == last { item.bound() } else { item }
            })
            .collect()
    }

    /// Some of its lines: the first has the figures, the last the rule below.
    fn part(&self, lines: std::ops::Range<usize>, count: usize, air: Length) -> Block {
        let mut canvas = Canvas::default();
        let mut height = if lines.start == 0 { air } else { Length::ZERO };
        if lines.start == 0 {
            canvas.place(self.figures.clone(), Length::ZERO, air);
        }
        for line in lines.clone() {
            let text = self.description.get(line).map_or("", String::as_str);
            canvas.left(Length::ZERO, height, STYLE, text);
            height += STYLE.lead;
        }
        if lines.end == count {
            height += air;
            canvas.rule(Length::ZERO, height, WIDTH, Ink::Hairline);
        }
        Block { canvas, height }
    }
}

fn shown(line: &Line, currency: Currency, language: Language) -> Result<Shown, AmountError> {
    Ok(Shown {
        description: line.description.trim_end().to_owned(),
        quantity: quantity(language, line.quantity),
        unit: line.unit.trim().to_owned(),
        price: price(line.unit_price, currency, language),
        rate: percent(language, line.vat_rate),
        amount: amount(language, line.net(currency)?, currency),
    })
}

/// A price with at least the decimals of its currency.
fn price(price: Decimal, currency: Currency, language: Language) -> String {
    let mut shown = price.normalize();
    if shown.scale() < currency.digits() {
        shown.rescale(currency.digits());
    }
    decimal(language, shown)
}

fn mark(language: Language) -> char {
    match language {
        Language::En => '.',
        Language::Fr | Language::Nl | Language::De => ',',
    }
}

fn columns(content: &Content<'_>, lines: &[Shown]) -> Columns {
    let messages = content.messages();
    let head = |id: &str| HEAD.width(&messages.get(id));
    let widest = |of: fn(&Shown) -> &str| lines.iter().map(|line| STYLE.width(of(line))).max();
    let mark = mark(content.language());
    let price = Figures::of(lines.iter().map(|line| line.price.as_str()), mark, STYLE);
    let quantity = Figures::of(lines.iter().map(|line| line.quantity.as_str()), mark, STYLE);
    let wide = |text: Option<Length>, id: &str| text.unwrap_or_default().max(head(id));
    let amount_left = WIDTH - wide(widest(|line| &line.amount), "document-amount");
    let has_rates = content.document.vat_case.charges_vat();
    let rate_right = has_rates.then_some(amount_left - GUTTER);
    let rates = rate_right.map(|right| right - wide(widest(|line| &line.rate), "document-vat-rate"));
    let price_right = rates.unwrap_or(amount_left) - GUTTER;
    let unit_width = widest(|line| &line.unit).unwrap_or_default().min(UNIT_WIDTH);
    let unit_gap = if unit_width > Length::ZERO { pt(4) } else { Length::ZERO };
    let unit_left = price_right - price.width().max(head("document-unit-price")) - GUTTER - unit_width;
    let quantity_right = unit_left - unit_gap;
    let quantity_left =
        quantity_right - quantity.width().max(head("document-quantity") - unit_width - unit_gap);
    let description_width = quantity_left - GUTTER;
    Columns {
        quantity,
        price,
        quantity_right,
        unit_left,
        unit_width,
        price_right,
        rate_right,
        description_width,
    }
}

impl Columns {
    /// A unit in as many lines as it needs.
    fn unit(&self, unit: &str) -> Vec<String> {
        if unit.is_empty() { Vec::new() } else { STYLE.wrap(unit, self.unit_width) }
    }
}

fn figures(line: &Shown, columns: &Columns) -> Canvas {
    let mut canvas = Canvas::default();
    let top = Length::ZERO;
    columns.quantity.set(&mut canvas, columns.quantity_right, top, STYLE, &line.quantity);
    canvas.lines(columns.unit_left, top, STYLE, columns.unit(&line.unit));
    columns.price.set(&mut canvas, columns.price_right, top, STYLE, &line.price);
    if let Some(right) = columns.rate_right {
        canvas.right(right, top, STYLE, &line.rate);
    }
    canvas.right(WIDTH, top, STYLE, &line.amount);
    canvas
}

fn header(content: &Content<'_>, columns: Option<&Columns>) -> Block {
    let messages = content.messages();
    let mut canvas = Canvas::default();
    canvas.left(Length::ZERO, Length::ZERO, HEAD, &messages.get("document-description"));
    if let Some(columns) = columns {
        let quantity_right = columns.price_right
            - columns.price.width().max(HEAD.width(&messages.get("document-unit-price")))
            - GUTTER;
        canvas.right(quantity_right, Length::ZERO, HEAD, &messages.get("document-quantity"));
        canvas.right(columns.price_right, Length::ZERO, HEAD, &messages.get("document-unit-price"));
        if let Some(right) = columns.rate_right {
            canvas.right(right, Length::ZERO, HEAD, &messages.get("document-vat-rate"));
        }
    }
    canvas.right(WIDTH, Length::ZERO, HEAD, &messages.get("document-amount"));
    let height = HEAD.lead + pt(4);
    canvas.rule(Length::ZERO, height, WIDTH, Ink::Text);
    Block { canvas, height: height + pt(3) }
}
