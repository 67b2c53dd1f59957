//! The palette offers what works on the screen below it.

use super::Model;
use crate::tui::action::{ACTIONS, Action, Entry, Hint};
use crate::tui::overlay::palette::Palette;
use crate::tui::reckon::palette::finding_of;

impl Model {
    pub(super) fn open_palette(&mut self) {
        let book = &self.world.ledger.book;
        let recent = self.recent.subjects().iter().filter_map(|subject| finding_of(*subject, book)).collect();
        let palette = Palette::new(self.offered(), recent);
        self.open(Box::new(palette));
    }

    /// Every action that would do something now, those of the footer first.
    fn offered(&self) -> Vec<&'static Entry> {
        let contexts = self.contexts();
        let mut entries: Vec<&Entry> = ACTIONS
            .iter()
            .filter(|entry| entry.contexts.iter().any(|context| contexts.contains(context)))
            .filter(|entry| !matches!(entry.action, Action::Palette | Action::Move(_)))
            .filter(|entry| self.allows(entry.action))
            .collect();
        entries.sort_by_key(|entry| match entry.hint {
            Hint::Rank(rank) | Hint::Pair(rank, _) => rank,
            Hint::Hidden | Hint::Edge(_) => u8::MAX,
        });
        entries
    }
}
