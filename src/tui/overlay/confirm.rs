//! A question before something is done.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Widget;

use super::why::wrapped;
use crate::tui::action::{Action, Context, FormKey};
use crate::tui::view::{Reaction, View};
use crate::tui::widget::panel;
use crate::tui::wish::Wish;
use crate::tui::work::Job;
use crate::tui::world::World;

/// A wish that waits for a yes.
pub struct Confirm {
    title: &'static str,
    question: &'static str,
    wish: Wish,
}

impl Confirm {
    pub const fn new(title: &'static str, question: &'static str, wish: Wish) -> Self {
        Self { title, question, wish }
    }
}

/// Draws sentences in a box that fits them.
pub fn draw_sentences(buffer: &mut Buffer, window: Rect, title: &str, sentences: &[Line<'_>], world: &World) {
    let columns = window.width.saturating_sub(6).min(72);
    let room = usize::from(columns.saturating_sub(4));
    let lines: Vec<Line<'static>> = sentences
        .iter()
        .flat_map(|line| {
            wrapped(&line.to_string(), room).into_iter().map(|text| Line::styled(text, line.style))
        })
        .collect();
    let rows = u16::try_from(lines.len() + 2).unwrap_or(u16::MAX);
    let inside = panel::draw_box(buffer, window, panel::centred(window, columns, rows), title, world);
    for (line, y) in lines.into_iter().zip(inside.top()..inside.bottom()) {
        line.render(Rect { y, height: 1, ..inside }, buffer);
    }
}

impl View for Confirm {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Question]
    }

    fn title(&self, world: &World) -> String {
        world.text(self.title)
    }

    fn act(&mut self, action: Action, _world: &World) -> Vec<Reaction> {
        match action {
            Action::Form(FormKey::Yes) => {
                vec![Reaction::Close, Reaction::Work(Job::Grant(self.wish.clone()))]
            }
            Action::Form(FormKey::No) => vec![Reaction::Close],
            _ => Vec::new(),
        }
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        draw_sentences(buffer, area, &self.title(world), &[Line::raw(world.text(self.question))], world);
    }
}
