//! The way through screens and pages, back and forth as in a browser.

use super::layers::{Layer, Place};
use crate::tui::tab::Tab;

/// Steps that can be gone back, and those gone back that can be gone again.
#[derive(Default)]
pub(super) struct Trail {
    back: Vec<Step>,
    forth: Vec<Again>,
}

/// A step that was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// From this screen to another.
    Left(Tab),
    /// Into a page of this screen.
    Entered(Tab),
}

/// A step that was taken back; a page is kept as it was left.
enum Again {
    Show(Tab),
    Enter(Tab, Box<Layer>),
}

/// Steps that are remembered.
const MOST: usize = 200;

impl Trail {
    pub fn left(&mut self, tab: Tab) {
        self.take(Step::Left(tab));
    }

    pub fn entered(&mut self, tab: Tab) {
        self.take(Step::Entered(tab));
    }

    /// The pages of a screen were closed: no step leads into them any more.
    pub fn forget(&mut self, tab: Tab) {
        self.back.retain(|step| *step != Step::Entered(tab));
    }

    /// The page on top was closed by its own key; it can be opened again.
    pub fn closed(&mut self, tab: Tab, page: Layer) {
        if let Some(at) = self.back.iter().rposition(|step| *step == Step::Entered(tab)) {
            self.back.remove(at);
        }
        self.forth.push(Again::Enter(tab, Box::new(page)));
    }

    pub const fn has_back(&self) -> bool {
        !self.back.is_empty()
    }

    pub const fn has_forth(&self) -> bool {
        !self.forth.is_empty()
    }

    /// Goes one step back from a screen, and says which screen is shown then.
    pub fn go_back(&mut self, shown: Tab, places: &mut [Place]) -> Tab {
        match self.back.pop() {
            None => shown,
            Some(Step::Left(tab)) => {
                self.forth.push(Again::Show(shown));
                tab
            }
            Some(Step::Entered(tab)) => {
                if let Some(page) = places.get_mut(tab.place()).and_then(Place::leave) {
                    self.forth.push(Again::Enter(tab, Box::new(page)));
                }
                tab
            }
        }
    }

    /// Takes a step again that was gone back.
    pub fn go_forth(&mut self, shown: Tab, places: &mut [Place]) -> Tab {
        match self.forth.pop() {
            None => shown,
            Some(Again::Show(tab)) => {
                self.back.push(Step::Left(shown));
                tab
            }
            Some(Again::Enter(tab, page)) => {
                if let Some(place) = places.get_mut(tab.place()) {
                    place.enter(*page);
                }
                self.back.push(Step::Entered(tab));
                tab
            }
        }
    }

    fn take(&mut self, step: Step) {
        self.forth.clear();
        self.back.push(step);
        if self.back.len() > MOST {
            self.back.remove(0);
        }
    }
}
