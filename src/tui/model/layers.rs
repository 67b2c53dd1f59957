//! Views with the questions they have asked, one on top of the other.

use crate::tui::message::Effect;
use crate::tui::question::{Answer, Asked, Question};
use crate::tui::screen;
use crate::tui::tab::Tab;
use crate::tui::view::View;
use crate::tui::work::Job;
use crate::tui::world::{Stamp, World};

/// A view and what it waits for.
pub(super) struct Layer {
    pub view: Box<dyn View>,
    asked: Vec<(Question, Stamp)>,
}

/// A tab: its screen, and the pages opened from it.
pub(super) struct Place {
    screen: Layer,
    pages: Vec<Layer>,
}

impl Layer {
    pub fn new(view: Box<dyn View>) -> Self {
        Self { view, asked: Vec::new() }
    }

    /// The questions that were not asked yet of the ledger and day that are shown.
    pub fn ask(&mut self, world: &World) -> Vec<Effect> {
        self.ask_those(world, |_| true)
    }

    /// Those of them that a book answers.
    pub fn ask_book(&mut self, world: &World) -> Vec<Effect> {
        self.ask_those(world, |question| !question.is_of_ledger())
    }

    fn ask_those(&mut self, world: &World, wanted: fn(&Question) -> bool) -> Vec<Effect> {
        let stamp = world.stamp();
        let questions = self.view.questions();
        let old = std::mem::take(&mut self.asked);
        let book = &world.ledger.book;
        self.asked = questions
            .into_iter()
            .filter(|question| question.is_for(book, stamp))
            .map(|question| (question, stamp))
            .filter(|asked| wanted(&asked.0) || old.contains(asked))
            .collect();
        self.asked
            .iter()
            .filter(|asked| !old.contains(asked))
            .map(|(question, stamp)| {
                if question.is_of_ledger() {
                    return Effect::Work(Job::Look(question.clone(), *stamp));
                }
                Effect::Ask(Asked {
                    question: question.clone(),
                    stamp: *stamp,
                    book: book.clone(),
                    rules: world.rules.clone(),
                    home: world.ledger.home.clone(),
                })
            })
            .collect()
    }

    /// Takes an answer that it still waits for; older ones are dropped.
    pub fn receive(&mut self, question: &Question, stamp: Stamp, answer: &Answer) {
        if self.asked.iter().any(|(asked, at)| asked == question && *at == stamp) {
            self.view.receive(answer);
        }
    }
}

impl Place {
    pub fn new(tab: Tab) -> Self {
        Self { screen: Layer::new(screen::of(tab)), pages: Vec::new() }
    }

    pub fn top(&mut self) -> &mut Layer {
        self.pages.last_mut().unwrap_or(&mut self.screen)
    }

    pub fn path(&self) -> impl Iterator<Item = &dyn View> {
        std::iter::once(&self.screen).chain(&self.pages).map(|layer| layer.view.as_ref())
    }

    pub fn has_pages(&self) -> bool {
        !self.pages.is_empty()
    }

    pub fn enter(&mut self, page: Layer) {
        self.pages.push(page);
    }

    /// Closes the page on top.
    pub fn leave(&mut self) -> Option<Layer> {
        self.pages.pop()
    }

    pub fn leave_all(&mut self) {
        self.pages.clear();
    }

    pub fn layers(&mut self) -> impl Iterator<Item = &mut Layer> {
        std::iter::once(&mut self.screen).chain(&mut self.pages)
    }
}
