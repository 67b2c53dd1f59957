//! From a key to what it does: text where text is taken, else the action bound to it in the innermost context.

use crossterm::event::{KeyEvent, KeyEventKind};

use super::Model;
use super::layers::{Layer, Place};
use crate::text::args;
use crate::tui::action::{Action, Context, Deed, Trip};
use crate::tui::keymap::Meaning;
use crate::tui::message::Effect;
use crate::tui::stroke::Stroke;
use crate::tui::view::{Note, View};

impl Model {
    pub(super) fn key(&mut self, key: KeyEvent) -> Vec<Effect> {
        if key.kind == KeyEventKind::Release {
            return Vec::new();
        }
        self.note = None;
        self.pending.push(Stroke::from(key));
        match self.meaning() {
            Meaning::Pending => Vec::new(),
            Meaning::Action(action) => {
                self.pending.clear();
                self.act(action)
            }
            Meaning::Nothing => self.meant_nothing(key),
        }
    }

    fn meaning(&self) -> Meaning {
        self.world.keys.meaning(&self.pending, &self.contexts(), |action| self.allows(action))
    }

    /// A box that is only read steps aside for a key that what is under it knows; else the key is text, or in vain.
    fn meant_nothing(&mut self, key: KeyEvent) -> Vec<Effect> {
        if let Some(read) = self.boxes.pop_if(|layer| layer.view.steps_aside()) {
            match self.meaning() {
                Meaning::Pending => return Vec::new(),
                Meaning::Action(action) => {
                    self.pending.clear();
                    return self.act(action);
                }
                Meaning::Nothing => self.boxes.push(read),
            }
        }
        let pressed = std::mem::take(&mut self.pending);
        if self.boxes.is_empty()
            && let Meaning::Action(action) = self.world.keys.meaning(&pressed, &self.contexts(), needs_a_row)
        {
            self.note = Some(Note::refused(self.why_in_vain(action)));
            return Vec::new();
        }
        self.input(key)
    }

    pub(super) fn paste(&mut self, text: &str) -> Vec<Effect> {
        self.note = None;
        let Some((layer, world)) = self.boxes.last_mut().map(|layer| (layer, &self.world)) else {
            return Vec::new();
        };
        let reactions = layer.view.paste(text, world);
        self.react(reactions)
    }

    fn input(&mut self, key: KeyEvent) -> Vec<Effect> {
        let Self { world, boxes, places, tab, .. } = self;
        let top = boxes.last_mut().or_else(|| places.get_mut(tab.place()).map(Place::top));
        let reactions = top.map(|layer| layer.view.input(key, world)).unwrap_or_default();
        self.react(reactions)
    }

    /// The contexts that have the keyboard, the innermost first.
    pub fn contexts(&self) -> Vec<Context> {
        if let Some(top) = self.boxes.last() {
            return top.view.contexts().to_vec();
        }
        let page = self.page().map(|page| page.contexts()).unwrap_or_default();
        let is_page = self.places.get(self.tab.place()).is_some_and(Place::has_pages);
        let around = if is_page { &[Context::Page, Context::Window][..] } else { &[Context::Window] };
        page.iter().chain(around).copied().collect()
    }

    /// Whether an action would do something now.
    pub fn allows(&self, action: Action) -> bool {
        let is_known = match action {
            Action::Travel(Trip::Home) => self.world.clock.is_travelling(),
            Action::Unfilter => self.page().is_some_and(|page| !page.filter().is_empty()),
            Action::Previous => self.trail.has_back(),
            Action::Next => self.trail.has_forth(),
            Action::ToClient => self.can_go_to_client(),
            Action::Deed(deed) => self.can_open(deed),
            Action::EndTour => self.tour.is_on(),
            Action::Settings => !self.contexts().contains(&Context::Settings),
            _ => true,
        };
        is_known && self.focus().is_none_or(|view| view.allows(action, &self.world))
    }

    /// Why an action that needs a row can't be done now.
    fn why_in_vain(&self, action: Action) -> String {
        let messages = self.world.messages;
        if let (Action::Deed(_), Some(day)) = (action, self.world.clock.as_of) {
            let key = self.world.keys.label(Action::Travel(Trip::Home));
            return messages.format("tui-only-today", &args![day = self.world.short_day(day), key = key]);
        }
        messages.format("tui-not-here", &args![action = self.world.text(action.title())])
    }

    /// The word of an action in the footer, as exact as the view that has the keyboard can say it.
    pub fn word(&self, action: Action) -> String {
        let word = self.focus().and_then(|view| view.word_for(action, &self.world));
        word.unwrap_or_else(|| match action {
            Action::Deed(Deed::New) => self.world.text(self.new_word()).to_lowercase(),
            action => self.world.text(action.title()),
        })
    }

    /// The view that has the keyboard.
    pub fn focus(&self) -> Option<&dyn View> {
        self.boxes.last().map(|layer| layer.view.as_ref()).or_else(|| self.page())
    }

    /// The screen or page under the boxes.
    pub fn page(&self) -> Option<&dyn View> {
        self.path().last()
    }

    pub(super) fn layers_mut(&mut self) -> impl Iterator<Item = &mut Layer> {
        self.places.iter_mut().flat_map(Place::layers).chain(&mut self.boxes)
    }
}

/// Whether an action is about what is under the cursor, so that it can be pressed in vain.
const fn needs_a_row(action: Action) -> bool {
    matches!(
        action,
        Action::Enter | Action::Why | Action::Copy | Action::CopyName | Action::CopyAmount | Action::Deed(_)
    )
}
