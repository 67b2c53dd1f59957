//! The place of the cursor in a list: kept by id, so rows may come, go and change their order.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::action::{Marking, Motion};

/// Rows with ids.
pub trait Rows {
    type Id: Clone + Ord;

    fn count(&self) -> usize;

    fn id(&self, at: usize) -> Option<Self::Id>;
}

/// Cursor and scroll of a list whose rows have ids of type `K`.
#[derive(Clone, Debug)]
pub struct Cursor<K> {
    id: Option<K>,
    at: usize,
    first: usize,
    height: usize,
}

impl<K> Default for Cursor<K> {
    fn default() -> Self {
        Self { id: None, at: 0, first: 0, height: 1 }
    }
}

/// The ids of the rows that are marked.
#[derive(Clone, Debug)]
struct Marks<K> {
    ids: BTreeSet<K>,
    /// Where the marked rows stand in the list.
    places: Vec<usize>,
    /// The row that was marked last.
    last: Option<K>,
}

impl<K> Default for Marks<K> {
    fn default() -> Self {
        Self { ids: BTreeSet::new(), places: Vec::new(), last: None }
    }
}

impl<K: Clone + Ord> Marks<K> {
    fn find(&mut self, rows: &impl Rows<Id = K>) {
        self.places.clear();
        if !self.ids.is_empty() {
            let is_marked = |at: &usize| rows.id(*at).is_some_and(|id| self.ids.contains(&id));
            self.places = (0..rows.count()).filter(is_marked).collect();
        }
    }

    fn turn(&mut self, at: usize, rows: &impl Rows<Id = K>) {
        let Some(id) = rows.id(at) else { return };
        self.last = Some(id.clone());
        if !self.ids.remove(&id) {
            self.ids.insert(id);
        }
    }

    /// Marks every row between the one marked last and this one.
    fn extend(&mut self, at: usize, rows: &impl Rows<Id = K>) {
        let from = self
            .last
            .as_ref()
            .and_then(|last| (0..rows.count()).find(|at| rows.id(*at).as_ref() == Some(last)));
        let from = from.unwrap_or(at);
        self.ids.extend((from.min(at)..=from.max(at)).filter_map(|at| rows.id(at)));
        self.last = rows.id(at);
    }

    /// Marks every row that is listed; where all are marked already, takes their marks away.
    fn turn_all(&mut self, rows: &impl Rows<Id = K>) {
        let listed = || (0..rows.count()).filter_map(|at| rows.id(at));
        if self.places.len() == rows.count() {
            listed().for_each(|id| {
                self.ids.remove(&id);
            });
        } else {
            self.ids.extend(listed());
        }
    }
}

impl<K: Clone + PartialEq> Cursor<K> {
    /// Finds the cursor's row again among the rows as they are now, and scrolls so that it is seen.
    fn settle(&mut self, rows: &impl Rows<Id = K>, height: usize) {
        self.height = height.max(1);
        let count = rows.count();
        let stays = self.id.is_some() && rows.id(self.at) == self.id;
        if !stays {
            let wanted = self.id.clone();
            let found = wanted.and_then(|id| (0..count).find(|at| rows.id(*at).as_ref() == Some(&id)));
            self.at = found.unwrap_or(self.at).min(count.saturating_sub(1));
            self.id = rows.id(self.at).or_else(|| self.id.take());
        }
        self.first = self.first.min(count.saturating_sub(self.height));
        if self.at < self.first {
            self.first = self.at;
        } else if self.at >= self.first + self.height {
            self.first = self.at + 1 - self.height;
        }
    }

    fn put(&mut self, target: usize, rows: &impl Rows<Id = K>) {
        self.at = target.min(rows.count().saturating_sub(1));
        self.id = rows.id(self.at);
    }
}

/// Rows as they were answered last, with the cursor among them.
#[derive(Clone, Debug)]
pub struct Listing<R: Rows> {
    cursor: Cursor<R::Id>,
    rows: Option<Arc<R>>,
    /// The next rows are seen from their beginning.
    is_new: bool,
    marks: Marks<R::Id>,
}

impl<R: Rows> Default for Listing<R> {
    fn default() -> Self {
        Self { cursor: Cursor::default(), rows: None, is_new: false, marks: Marks::default() }
    }
}

impl<R: Rows> Listing<R> {
    /// The rows, once they are known.
    pub fn rows(&self) -> Option<&R> {
        self.rows.as_deref()
    }

    pub fn receive(&mut self, rows: Arc<R>) {
        if std::mem::take(&mut self.is_new) {
            self.cursor = Cursor { height: self.cursor.height, ..Cursor::default() };
        }
        self.marks.find(&*rows);
        self.rows = Some(rows);
    }

    /// Marks rows, or takes marks away.
    pub fn mark(&mut self, marking: Marking) {
        let Some(rows) = self.rows.clone().filter(|rows| rows.count() > 0) else { return };
        match marking {
            Marking::One => {
                self.marks.turn(self.cursor.at, &*rows);
                self.travel(Motion::Down);
            }
            Marking::UpToHere => self.marks.extend(self.cursor.at, &*rows),
            Marking::All => self.marks.turn_all(&*rows),
            Marking::None => self.marks = Marks::default(),
        }
        self.marks.find(&*rows);
    }

    /// Whether a marking would do something.
    pub fn can_mark(&self, marking: Marking) -> bool {
        match marking {
            Marking::One | Marking::UpToHere | Marking::All => self.at().is_some(),
            Marking::None => !self.marks.ids.is_empty(),
        }
    }

    /// The numbers of the listed rows that are marked; those that are filtered away keep their mark.
    pub fn marked(&self) -> &[usize] {
        &self.marks.places
    }

    pub fn is_marked(&self, at: usize) -> bool {
        self.marks.places.binary_search(&at).is_ok()
    }

    /// The marked rows, else the one under the cursor.
    pub fn meant(&self) -> Vec<usize> {
        if self.marked().is_empty() { self.at().into_iter().collect() } else { self.marked().to_vec() }
    }

    /// The number of the row under the cursor, if there are rows.
    pub fn at(&self) -> Option<usize> {
        self.rows().filter(|rows| self.cursor.at < rows.count()).map(|_| self.cursor.at)
    }

    /// The rows that are seen.
    pub fn seen(&self) -> Range<usize> {
        let count = self.rows().map_or(0, Rows::count);
        self.cursor.first.min(count)..(self.cursor.first + self.cursor.height).min(count)
    }

    /// The rows that come next are others or in another order: the cursor will stand on the first.
    pub fn begin_again(&mut self) {
        self.is_new = true;
    }

    pub fn settle(&mut self, height: usize) {
        if let Some(rows) = self.rows.as_deref() {
            self.cursor.settle(rows, height);
        }
    }

    pub fn travel(&mut self, motion: Motion) {
        if let Some(rows) = self.rows.as_deref() {
            self.cursor.put(moved(self.cursor.at, motion, self.cursor.height, rows.count()), rows);
        }
    }

    /// Goes to the row drawn some lines below the first one seen; `true` where the cursor was there already.
    pub fn click(&mut self, line: usize) -> bool {
        let target = self.cursor.first + line;
        let Some(rows) = self.rows.as_deref().filter(|rows| target < rows.count()) else { return false };
        let was_there = self.cursor.at == target;
        self.cursor.put(target, rows);
        was_there
    }
}

/// Where a motion leads from a place in a list that shows some rows at once.
pub fn moved(at: usize, motion: Motion, height: usize, count: usize) -> usize {
    let last = count.saturating_sub(1);
    let half = height.div_ceil(2);
    let target = match motion {
        Motion::Down => at + 1,
        Motion::Up => at.saturating_sub(1),
        Motion::HalfDown => at + half,
        Motion::HalfUp => at.saturating_sub(half),
        Motion::PageDown => at + height,
        Motion::PageUp => at.saturating_sub(height),
        Motion::Top => 0,
        Motion::Bottom => last,
    };
    target.min(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Rows for Vec<u32> {
        type Id = u32;

        fn count(&self) -> usize {
            self.len()
        }

        fn id(&self, at: usize) -> Option<u32> {
            self.get(at).copied()
        }
    }

    fn on(ids: &[u32], id: u32, height: usize) -> Listing<Vec<u32>> {
        let mut listing = Listing::default();
        listing.cursor.id = Some(id);
        show(&mut listing, ids, height);
        listing
    }

    fn show(listing: &mut Listing<Vec<u32>>, ids: &[u32], height: usize) {
        listing.receive(Arc::new(ids.to_vec()));
        listing.settle(height);
    }

    #[test]
    fn the_cursor_stays_on_its_row_when_rows_come_before_it() {
        let mut listing = on(&[10, 20, 30], 30, 2);
        show(&mut listing, &[5, 10, 20, 30], 2);
        assert_eq!((listing.cursor.id, listing.at(), listing.seen()), (Some(30), Some(3), 2..4));
    }

    #[test]
    fn a_row_that_is_gone_leaves_the_cursor_where_it_was() {
        let mut listing = on(&[10, 20, 30], 20, 5);
        show(&mut listing, &[10, 30], 5);
        assert_eq!((listing.cursor.id, listing.at()), (Some(30), Some(1)));
        show(&mut listing, &[], 5);
        assert_eq!((listing.at(), listing.seen()), (None, 0..0));
    }

    #[test]
    fn marks_are_set_one_by_one_as_a_range_and_all_at_once() {
        let mut listing = on(&[10, 20, 30, 40], 10, 4);
        listing.mark(Marking::One);
        assert_eq!((listing.marked(), listing.at()), (&[0][..], Some(1)));
        listing.travel(Motion::Down);
        listing.mark(Marking::UpToHere);
        assert_eq!(listing.marked(), [0, 1, 2]);
        listing.mark(Marking::All);
        assert_eq!(listing.marked(), [0, 1, 2, 3]);
        listing.mark(Marking::All);
        assert!(listing.marked().is_empty());
    }

    #[test]
    fn a_mark_stays_with_its_row_and_outlives_a_filter() {
        let mut listing = on(&[10, 20, 30], 20, 4);
        listing.mark(Marking::One);
        show(&mut listing, &[30], 4);
        assert!(listing.marked().is_empty());
        show(&mut listing, &[5, 10, 20, 30], 4);
        assert_eq!((listing.marked(), listing.meant()), (&[2][..], vec![2]));
    }

    #[test]
    fn an_empty_list_remembers_the_row_until_it_comes_back() {
        let mut listing = on(&[], 30, 5);
        show(&mut listing, &[10, 30], 5);
        assert_eq!(listing.at(), Some(1));
    }

    #[test]
    fn pages_and_ends_stay_within_the_list() {
        let ids: Vec<u32> = (0..100).collect();
        let mut listing = on(&ids, 0, 10);
        for (motion, expected) in [
            (Motion::PageDown, 10),
            (Motion::HalfDown, 15),
            (Motion::Bottom, 99),
            (Motion::Down, 99),
            (Motion::HalfUp, 94),
            (Motion::Top, 0),
            (Motion::Up, 0),
        ] {
            listing.travel(motion);
            assert_eq!(listing.at(), Some(expected), "{motion:?}");
        }
    }

    #[test]
    fn a_click_chooses_and_a_second_one_opens() {
        let mut listing = on(&[10, 20, 30], 10, 3);
        assert!(!listing.click(1) && listing.click(1) && !listing.click(9));
        assert_eq!(listing.at(), Some(1));
    }
}
