//! The hints of the first start: what was done teaches, and what can be done now is told.

use super::Model;
use crate::tui::action::{ACTIONS, Action};
use crate::tui::message::Effect;
use crate::tui::tour::{Lesson, Tour};
use crate::tui::view::Note;
use crate::tui::work::Job;

impl Model {
    /// Begins to give hints, or goes on.
    pub fn begin_tour(&mut self, tour: Tour) {
        self.tour = tour;
    }

    /// The hint that can be followed now, with its number.
    pub fn hint(&self) -> Option<(usize, Lesson)> {
        let contexts = self.contexts();
        let works = |action: Action| {
            let entry = ACTIONS.iter().find(|entry| entry.action == action);
            let is_here =
                |entry: &crate::tui::action::Entry| entry.contexts.iter().any(|c| contexts.contains(c));
            entry.is_some_and(is_here) && self.allows(action)
        };
        self.tour.next(works).filter(|_| self.boxes.is_empty())
    }

    pub(super) fn learn(&mut self, action: Action) -> Vec<Effect> {
        if !self.tour.learn(action) {
            return Vec::new();
        }
        if !self.tour.is_on() {
            self.note = Some(Note::done(self.world.text("tour-done")));
        }
        self.remember_tour()
    }

    pub(super) fn end_tour(&mut self) -> Vec<Effect> {
        self.tour.end();
        self.remember_tour()
    }

    /// On a sample ledger only that the hints are over: it leaves nothing else behind.
    fn remember_tour(&self) -> Vec<Effect> {
        if self.world.config.is_throw_away && self.tour.is_on() {
            return Vec::new();
        }
        vec![Effect::Work(Job::KeepTour(self.tour.kept()))]
    }
}
