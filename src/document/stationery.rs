//! The paper of the house: logo, sender, the recipient behind the envelope's window, footer and page numbers.
//!
//! The grid is 166 mm wide from 24 mm on; addresses begin 52 mm from the top, where windows of DL and C5/6 envelopes
//! show them, on the side of the seller's country.

use crate::domain::client::Client;
use crate::domain::company::Company;
use crate::text::{Messages, args};

use super::canvas::{Canvas, Style};
use super::length::{Length, mm, pt};
use super::logo::Logo;
use super::party;
use super::sheet::{Area, Ink, Mark, Page};

pub const LEFT: Length = mm(24);
pub const WIDTH: Length = mm(166);
pub const RIGHT: Length = mm(190);
/// Text of pages after the first begins here, and ends at `BOTTOM`.
pub const NEXT_TOP: Length = mm(30);
pub const BOTTOM: Length = mm(273);

const FAR_COLUMN: Length = mm(118);
const ADDRESS_TOP: Length = mm(51);
const SENDER_TOP: Length = mm(40);
const LOGO: Area = Area { x: LEFT, y: mm(15), width: mm(60), height: mm(20) };

/// Where an envelope has its window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Window {
    Left,
    Right,
}

impl Window {
    /// Belgian, French and Luxembourg envelopes have it on the right.
    fn of(country: &str) -> Self {
        match country {
            "BE" | "FR" | "LU" | "MC" => Self::Right,
            _ => Self::Left,
        }
    }

    /// Down to here nothing but the address may stand on the window's side; text begins on the left.
    const fn bottom(self) -> Length {
        match self {
            Self::Left => mm(84),
            Self::Right => mm(71),
        }
    }
}

/// What all pages of a document share.
#[derive(Clone, Copy, Debug)]
pub struct Stationery<'a> {
    pub seller: &'a Company,
    pub client: &'a Client,
    pub logo: Option<&'a Logo>,
    pub messages: Messages,
}

impl Stationery<'_> {
    /// Logo or name, sender and recipient of the first page, and the place where text may begin under them.
    pub fn letterhead(&self) -> (Canvas, Length) {
        let window = Window::of(&self.seller.address.country);
        let (sender_x, recipient_x) = match window {
            Window::Right => (LEFT, FAR_COLUMN),
            Window::Left => (FAR_COLUMN, LEFT),
        };
        let mut canvas = Canvas::default();
        let sender_bottom = self.sender(&mut canvas, sender_x);
        let name = Style::ADDRESS.strong();
        let below = canvas.paragraph(recipient_x, ADDRESS_TOP, mm(72), name, &self.client.name);
        let address = party::address(&self.client.address, &self.seller.address.country, self.messages);
        let recipient_bottom =
            canvas.paragraph(recipient_x, below, mm(72), Style::ADDRESS, &address.join("\n"));
        (canvas, sender_bottom.max(recipient_bottom).max(window.bottom()) + mm(7))
    }

    /// Sets logo or name and the sender's data, and gives the place under them.
    fn sender(&self, canvas: &mut Canvas, sender_x: Length) -> Length {
        match self.logo {
            Some(logo) => {
                let (width, height) = logo.fit(LOGO.width, LOGO.height);
                let area = Area { x: sender_x, y: LOGO.y, width, height };
                canvas.marks.push(Mark::Logo { area, logo: logo.clone() });
                let name = Style::SENDER.strong().in_ink(Ink::Text);
                let below = canvas.paragraph(sender_x, SENDER_TOP, LOGO.width, name, &self.seller.name);
                canvas.lines(sender_x, below, Style::SENDER, self.sender_lines())
            }
            None => {
                let top = LOGO.y + mm(3);
                let is_short = Style::WORDMARK.wrap(&self.seller.name, mm(72)).len() <= 2;
                let style = if is_short { Style::WORDMARK } else { Style::SUBJECT.in_ink(Ink::Accent) };
                let below = canvas.paragraph(sender_x, top, mm(72), style, &self.seller.name);
                canvas.lines(sender_x, below + pt(4), Style::SENDER, self.sender_lines())
            }
        }
    }

    fn sender_lines(&self) -> Vec<String> {
        let mut lines = party::address(&self.seller.address, &self.client.address.country, self.messages);
        let said = [&self.seller.email, &self.seller.phone, &self.seller.website];
        lines.extend(said.into_iter().flatten().cloned());
        lines
    }

    /// Adds the footer to every page and the title to those after the first.
    pub fn finish(&self, pages: &mut [Page], title: &str) {
        let count = pages.len();
        for (place, page) in pages.iter_mut().enumerate() {
            let mut canvas = Canvas::default();
            if place > 0 {
                self.running_head(&mut canvas, title);
            }
            self.footer(&mut canvas, place + 1, count);
            page.marks.extend(canvas.marks);
        }
    }

    fn running_head(&self, canvas: &mut Canvas, title: &str) {
        let (top, style) = (mm(16), Style::SMALL);
        canvas.left(LEFT, top, style.strong().in_ink(Ink::Text), title);
        canvas.right(RIGHT, top, style, &self.seller.name);
        canvas.rule(LEFT, top + style.lead + pt(4), WIDTH, Ink::Hairline);
    }

    fn footer(&self, canvas: &mut Canvas, page: usize, pages: usize) {
        let top = mm(277);
        canvas.rule(LEFT, top, WIDTH, Ink::Hairline);
        let number = self.messages.format("document-page", &args![page = page, pages = pages]);
        canvas.right(RIGHT, top + pt(6), Style::SMALL, &number);
        let room = WIDTH - Style::SMALL.width(&number) - mm(8);
        let lines = Style::SMALL.wrap(&self.imprint(), room);
        canvas.lines(LEFT, top + pt(6), Style::SMALL, lines.into_iter().take(3));
    }

    /// Name, legal form and identifiers on one line.
    fn imprint(&self) -> String {
        let mut parts = vec![self.seller.name.clone()];
        parts.extend(self.seller.legal_form.clone());
        parts.extend(party::identifiers(self.seller, self.messages));
        parts.extend(self.seller.iban.as_deref().map(|iban| format!("IBAN\u{a0}{}", party::iban(iban))));
        parts.extend(self.seller.bic.as_deref().map(|bic| format!("BIC\u{a0}{bic}")));
        parts.join(" · ")
    }
}
