//! Lets blocks run over pages: rows under a repeated header, blocks that are never split, blocks that stay together.

use super::canvas::Canvas;
use super::length::Length;
use super::sheet::Page;

/// Marks that stay together, in coordinates of their own top left corner.
#[derive(Clone, Debug, Default)]
pub struct Block {
    pub canvas: Canvas,
    pub height: Length,
}

/// A block in the flow.
#[derive(Clone, Debug)]
pub struct Item {
    pub block: Block,
    /// Air above it, except at the top of a page.
    pub above: Length,
    pub role: Role,
    pub bond: Bond,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Stands under the table's header, which is repeated on each page that begins with a row.
    Row,
    Block,
}

/// Whether a block may be parted from the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bond {
    Free,
    ToNext,
}

/// Where blocks may stand on the pages.
#[derive(Clone, Debug)]
pub struct Frame {
    pub x: Length,
    pub first_top: Length,
    pub next_top: Length,
    pub bottom: Length,
    /// The header of the table.
    pub header: Block,
}

impl Item {
    pub const fn block(block: Block, above: Length) -> Self {
        Self { block, above, role: Role::Block, bond: Bond::Free }
    }

    pub const fn row(block: Block) -> Self {
        Self { block, above: Length::ZERO, role: Role::Row, bond: Bond::Free }
    }

    pub const fn bound(mut self) -> Self {
        self.bond = Bond::ToNext;
        self
    }
}

impl Frame {
    /// The height that a row may have at most: a page after the first, without the header.
    pub fn room_for_a_row(&self) -> Length {
        self.bottom - self.next_top - self.header.height
    }

    /// Places all items, in order. What is bound together shares a page wherever one is high enough for it.
    pub fn paginate(&self, items: Vec<Item>) -> Vec<Page> {
        let mut flow = Flow {
            frame: self,
            pages: vec![Page::default()],
            y: self.first_top,
            is_top: true,
            headed: false,
        };
        let mut group = Vec::new();
        for item in items {
            let is_bound = item.bond == Bond::ToNext;
            group.push(item);
            if !is_bound {
                flow.place_group(std::mem::take(&mut group));
            }
        }
        flow.place_group(group);
        flow.pages
    }
}

struct Flow<'a> {
    frame: &'a Frame,
    pages: Vec<Page>,
    y: Length,
    /// Nothing stands on the page yet.
    is_top: bool,
    /// The page has the header of the table.
    headed: bool,
}

impl Flow<'_> {
    /// A group that no page can hold begins where it stands.
    fn place_group(&mut self, group: Vec<Item>) {
        let is_possible = group.len() < 2 || self.fits_from(self.frame.next_top, true, false, &group);
        if is_possible && self.turns_for(&group) {
            self.turn();
        }
        for item in group {
            if self.turns_for(std::slice::from_ref(&item)) {
                self.turn();
            }
            self.place(item);
        }
    }

    /// Whether items that don't fit here are better placed on the next page. An empty page is left only where the next
    /// one has more room, which holds for the first.
    fn turns_for(&self, group: &[Item]) -> bool {
        let fits_on_next = self.fits_from(self.frame.next_top, true, false, group);
        !self.fits_from(self.y, self.is_top, self.headed, group) && (!self.is_top || fits_on_next)
    }

    fn fits_from(&self, top: Length, is_top: bool, headed: bool, group: &[Item]) -> bool {
        let (mut y, mut is_top, mut headed) = (top, is_top, headed);
        for item in group {
            if item.role == Role::Row && !headed {
                y += self.frame.header.height;
                headed = true;
            }
            y += if is_top { item.block.height } else { item.above + item.block.height };
            is_top = false;
        }
        y <= self.frame.bottom
    }

    fn turn(&mut self) {
        self.pages.push(Page::default());
        self.y = self.frame.next_top;
        self.is_top = true;
        self.headed = false;
    }

    fn place(&mut self, item: Item) {
        if !self.is_top {
            self.y += item.above;
        }
        if item.role == Role::Row && !self.headed {
            self.set(self.frame.header.clone());
            self.headed = true;
        }
        self.set(item.block);
        self.is_top = false;
    }

    fn set(&mut self, block: Block) {
        let (x, y) = (self.frame.x, self.y);
        if let Some(page) = self.pages.last_mut() {
            page.marks.extend(block.canvas.marks.into_iter().map(|mark| mark.moved(x, y)));
        }
        self.y += block.height;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::canvas::Style;
    use crate::document::length::pt;

    fn block(name: &str, height: i32) -> Block {
        let mut canvas = Canvas::default();
        canvas.left(Length::ZERO, Length::ZERO, Style::BODY, name);
        Block { canvas, height: pt(height) }
    }

    fn frame() -> Frame {
        Frame { x: pt(0), first_top: pt(50), next_top: pt(20), bottom: pt(100), header: block("head", 10) }
    }

    fn pages(items: Vec<Item>) -> Vec<String> {
        frame().paginate(items).iter().map(|page| page.text().replace('\n', " ")).collect()
    }

    #[test]
    fn the_header_is_repeated_where_rows_go_on() {
        let rows = ["a", "b", "c"].map(|name| Item::row(block(name, 40)));
        assert_eq!(pages(rows.to_vec()), ["head a", "head b", "head c"]);
    }

    #[test]
    fn bound_items_turn_the_page_together() {
        let items = vec![
            Item::row(block("a", 15)),
            Item::row(block("b", 15)).bound(),
            Item::block(block("total", 20), pt(5)),
        ];
        assert_eq!(pages(items), ["head a", "head b total"]);
    }

    #[test]
    fn a_group_higher_than_a_page_is_parted_between_its_items() {
        let items = vec![Item::row(block("a", 35)).bound(), Item::block(block("total", 60), pt(0))];
        assert_eq!(pages(items), ["head a", "total"]);
    }

    #[test]
    fn what_only_a_later_page_can_hold_leaves_the_first_one_empty() {
        assert_eq!(pages(vec![Item::row(block("a", 60))]), ["", "head a"]);
    }

    #[test]
    fn air_is_not_set_at_the_top_of_a_page() {
        let pages =
            frame().paginate(vec![Item::block(block("a", 45), pt(0)), Item::block(block("b", 80), pt(30))]);
        assert_eq!(pages.len(), 2);
    }

    proptest::proptest! {
        #[test]
        fn every_item_stands_once_and_in_order(heights in proptest::collection::vec(1..70_i32, 1..40)) {
            let items = heights.iter().enumerate().map(|(at, height)| Item::row(block(&format!("r{at}"), *height)));
            let text = pages(items.collect()).join(" ");
            let found: Vec<&str> = text.split(' ').filter(|word| word.starts_with('r')).collect();
            let expected: Vec<String> = (0..heights.len()).map(|at| format!("r{at}")).collect();
            proptest::prop_assert_eq!(found, expected);
        }
    }
}
