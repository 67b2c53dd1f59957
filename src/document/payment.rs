//! The panel that makes paying easy: amount, account, reference, and the same as a QR code.

use crate::calendar::Day;
use crate::domain::company::Company;
use crate::domain::reference::{print_rf, read_rf};
use crate::domain::transfer::Transfer;
use crate::money::Money;
use crate::text::Messages;
use crate::text::format::{day_long, money_with_sign};

use super::canvas::{Canvas, PADDING, Style};
use super::density::Density;
use super::flow::Block;
use super::length::{Length, mm, pt};
use super::party;
use super::qr::Modules;
use super::sheet::{Area, Ink, Mark};
use super::stationery::WIDTH;
use super::wrap::unbroken;

/// What is to be paid, and how.
#[derive(Clone, Copy, Debug)]
pub struct Payment<'a> {
    pub seller: &'a Company,
    pub amount: Money,
    pub by: Option<Day>,
    /// A structured reference, or words that name the invoices.
    pub reference: &'a str,
    pub messages: Messages,
}

/// Light modules around a QR code (ISO/IEC 18004).
const QUIET_MODULES: i32 = 4;
const TEXT_LEFT: Length = pt(16);
const SECOND_COLUMN: Length = mm(66);
const BETWEEN_ROWS: Length = pt(7);

/// A value under its label.
struct Field {
    label: &'static str,
    value: String,
    style: Style,
}

impl Field {
    const fn new(label: &'static str, value: String) -> Self {
        Self { label, value, style: Style::BODY }
    }
}

impl Payment<'_> {
    pub fn panel(&self, density: Density) -> Block {
        let code = self.transfer().payload().and_then(|payload| Modules::encode(&payload));
        let code = code.map(|modules| Code::new(modules, density));
        let side = code.as_ref().map_or(Length::ZERO, Code::side);
        let padding = density.air(PADDING);
        let text_width = WIDTH - TEXT_LEFT - PADDING * 2 - side;
        let mut text = Canvas::default();
        let text_bottom = self.fields(&mut text, padding, text_width, density);
        let code_bottom = padding + side + Style::LABEL.lead;
        let height = text_bottom.max(code_bottom) + padding;
        let mut canvas = Canvas::default();
        canvas.fill(Area { x: Length::ZERO, y: Length::ZERO, width: WIDTH, height }, Ink::Tint);
        canvas.fill(Area { x: Length::ZERO, y: Length::ZERO, width: pt(2), height }, Ink::Accent);
        canvas.place(text, Length::ZERO, Length::ZERO);
        if let Some(code) = code {
            self.code(&mut canvas, code, padding);
        }
        Block { canvas, height }
    }

    fn transfer(&self) -> Transfer<'_> {
        Transfer {
            beneficiary: &self.seller.name,
            iban: self.seller.iban.as_deref().unwrap_or_default(),
            bic: self.seller.bic.as_deref(),
            amount: self.amount,
            reference: self.reference,
        }
    }

    /// Sets the rows of fields and gives the place under the last.
    fn fields(&self, canvas: &mut Canvas, top: Length, width: Length, density: Density) -> Length {
        let mut top = top;
        let between = density.air(BETWEEN_ROWS);
        for (left, right) in self.rows(density) {
            let left_width = if right.is_some() { SECOND_COLUMN - TEXT_LEFT - pt(8) } else { width };
            let mut bottom = self.field(canvas, TEXT_LEFT, top, left_width, &left);
            if let Some(field) = &right {
                let room = width + TEXT_LEFT - SECOND_COLUMN;
                bottom = bottom.max(self.field(canvas, SECOND_COLUMN, top, room, field));
            }
            top = bottom + between;
        }
        top - between
    }

    fn field(&self, canvas: &mut Canvas, x: Length, top: Length, width: Length, field: &Field) -> Length {
        canvas.left(x, top, Style::LABEL, &self.messages.get(field.label));
        canvas.paragraph(x, top + Style::LABEL.lead, width, field.style, &field.value)
    }

    /// A wide reference has a row of its own; where room is short, the payee then takes the place of the BIC, which stands
    /// in the footer as well.
    fn rows(&self, density: Density) -> Vec<(Field, Option<Field>)> {
        let language = self.messages.language();
        let amount = Field::new("document-to-pay", money_with_sign(language, self.amount));
        let by = self.by.map(|day| Field::new("document-pay-by", unbroken(&day_long(language, day))));
        let large = |field: Field| Field { style: Style::LARGE, ..field };
        let mut rows = vec![(large(amount), by.map(large))];
        let reference =
            Field { style: Style::STRONG, ..Field::new("document-reference", self.shown_reference()) };
        let payee = Field::new("document-beneficiary", self.seller.name.clone());
        let iban = self.seller.iban.as_deref().map(|iban| Field::new("document-iban", party::iban(iban)));
        let bic = self.seller.bic.clone().map(|bic| Field::new("document-bic", bic));
        let is_wide = reference.style.width(&reference.value) > SECOND_COLUMN - TEXT_LEFT - pt(8);
        let is_short_of_room = is_wide && density == Density::Tight;
        match iban {
            Some(iban) if is_short_of_room => rows.extend([(iban, Some(payee)), (reference, None)]),
            iban => {
                rows.extend(iban.map(|iban| (iban, bic)));
                match is_wide {
                    true => rows.extend([(reference, None), (payee, None)]),
                    false => rows.push((reference, Some(payee))),
                }
            }
        }
        rows
    }

    fn shown_reference(&self) -> String {
        match read_rf(self.reference) {
            Some(reference) => print_rf(&reference).replace(' ', "\u{a0}"),
            None => self.reference.to_owned(),
        }
    }

    /// The code on white at the right end of the panel, its caption below.
    fn code(&self, canvas: &mut Canvas, code: Code, top: Length) {
        let (side, margin) = (code.side(), code.quiet());
        let (x, y) = (WIDTH - PADDING - side, top);
        canvas.fill(Area { x, y, width: side, height: side }, Ink::Paper);
        let area = Area { x: x + margin, y: y + margin, width: code.width, height: code.width };
        canvas.marks.push(Mark::Qr { area, modules: code.modules });
        let caption = self.messages.get("document-scan");
        let indent = (side - Style::LABEL.width(&caption)) / 2;
        canvas.left(x + indent, y + side + pt(1), Style::LABEL, &caption);
    }
}

/// A QR code at its width on paper.
struct Code {
    modules: Modules,
    width: Length,
}

impl Code {
    const fn new(modules: Modules, density: Density) -> Self {
        Self { modules, width: density.code() }
    }

    fn quiet(&self) -> Length {
        self.width / i32::try_from(self.modules.size).unwrap_or(1) * QUIET_MODULES
    }

    /// With the light modules around it.
    fn side(&self) -> Length {
        self.width + self.quiet() * 2
    }
}
