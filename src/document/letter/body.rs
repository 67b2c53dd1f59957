//! The body of a letter: its parts as blocks that run over pages.

use crate::domain::policy::StepName;
use crate::money::Money;

use super::super::canvas::{Canvas, Style};
use super::super::density::Density;
use super::super::flow::{Block, Bond, Frame, Item as FlowItem};
use super::super::length::{Length, mm, pt};
use super::super::payment::Payment;
use super::super::sheet::{Ink, Page};
use super::super::stationery::{BOTTOM, LEFT, NEXT_TOP, WIDTH};
use super::Content;
use super::table::{Table, table};
use super::template::Part;
use super::values::Values;

/// What a letter says, with an amount of air.
#[derive(Clone, Copy)]
pub struct Body<'a> {
    pub content: &'a Content<'a>,
    pub values: &'a Values,
    pub density: Density,
}

impl Body<'_> {
    /// The pages; the text of the first one begins at `first_top`.
    pub fn pages(self, parts: &[Part], first_top: Length) -> Vec<Page> {
        let table = table(self.content, self.density);
        let header = table.header.clone();
        let frame = Frame { x: LEFT, first_top, next_top: NEXT_TOP, bottom: BOTTOM, header };
        frame.paginate(self.flow(parts, &table))
    }

    /// All parts. The greeting and the paragraph before it stay with the signature: no page holds a name alone.
    fn flow(self, parts: &[Part], table: &Table) -> Vec<FlowItem> {
        let mut items: Vec<FlowItem> = Vec::new();
        for part in parts {
            if *part == Part::Signature {
                items.iter_mut().rev().take(2).for_each(|item| item.bond = Bond::ToNext);
            }
            items.extend(self.items_of(part, table));
        }
        items
    }

    fn items_of(self, part: &Part, table: &Table) -> Vec<FlowItem> {
        match part {
            Part::Paragraph(_) => {
                part.filled(self.values).map(|text| self.paragraph(&text)).into_iter().collect()
            }
            Part::Invoices => table.items(self.density),
            Part::Payment => {
                let panels = self.content.dues().into_iter().map(|amount| self.payment(amount));
                panels.map(|block| FlowItem::block(block, self.density.air(pt(11)))).collect()
            }
            Part::Signature => vec![self.signature()],
        }
    }

    fn payment(self, amount: Money) -> Block {
        let content = self.content;
        let mut items = content.items_in(amount.currency);
        let (first, is_only) = (items.next(), items.next().is_none());
        let reference = match first {
            Some(only) if is_only => only.reference.unwrap_or(only.number).to_owned(),
            _ => content.numbers_or_statement(amount.currency),
        };
        let by = match first {
            Some(only) if *content.step == StepName::COURTESY => is_only.then_some(only.due),
            _ => Some(content.deadline()),
        };
        let (seller, messages) = (content.seller, content.messages());
        Payment { seller, amount, by, reference: &reference, messages }.panel(self.density)
    }

    fn paragraph(self, text: &str) -> FlowItem {
        let mut canvas = Canvas::default();
        let style = self.density.letter().in_ink(Ink::Text);
        let height = canvas.paragraph(Length::ZERO, Length::ZERO, WIDTH, style, text);
        FlowItem::block(Block { canvas, height }, self.density.air(pt(7)))
    }

    /// The seller's name under room for a signature.
    fn signature(self) -> FlowItem {
        let mut canvas = Canvas::default();
        let name = &self.content.seller.name;
        let height = canvas.paragraph(Length::ZERO, mm(9), WIDTH, Style::LETTER.strong(), name);
        FlowItem::block(Block { canvas, height }, Length::ZERO)
    }
}
