//! The mouse does what keys do: a click chooses, a click on what is chosen opens, the wheel scrolls.

use crossterm::event::{MouseButton, MouseEvent, MouseEventKind};
use ratatui::layout::Position;

use super::Model;
use crate::tui::action::{Action, Motion};
use crate::tui::message::Effect;
use crate::tui::widget::tabs;

/// Rows that one notch of the wheel moves.
const NOTCH: usize = 3;

impl Model {
    pub(super) fn mouse(&mut self, event: MouseEvent) -> Vec<Effect> {
        match event.kind {
            MouseEventKind::Down(MouseButton::Left) => self.click(Position::new(event.column, event.row)),
            MouseEventKind::ScrollDown => self.wheel(Motion::Down),
            MouseEventKind::ScrollUp => self.wheel(Motion::Up),
            _ => Vec::new(),
        }
    }

    fn wheel(&mut self, motion: Motion) -> Vec<Effect> {
        (0..NOTCH).flat_map(|_| self.act_on_view(Action::Move(motion))).collect()
    }

    fn click(&mut self, at: Position) -> Vec<Effect> {
        self.note = None;
        self.pending.clear();
        let areas = self.areas();
        if let Some(layer) = self.boxes.last_mut() {
            let reactions = layer.view.click(areas.whole, at, &self.world);
            return self.react(reactions);
        }
        if areas.tabs.contains(at) {
            if let Some(tab) = tabs::at(areas.tabs, at.x, self.tab, &self.world) {
                self.show(tab);
            }
            return Vec::new();
        }
        let Some(place) = self.places.get_mut(self.tab.place()).filter(|_| areas.body.contains(at)) else {
            return Vec::new();
        };
        let reactions = place.top().view.click(areas.body, at, &self.world);
        self.react(reactions)
    }
}
