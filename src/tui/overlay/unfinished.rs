//! Forms that were begun and not saved when the program ended: which one to go on with.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::confirm::draw_sentences;
use crate::app::Kept;
use crate::text::{args, clean};
use crate::tui::action::{Action, Context, FormKey};
use crate::tui::form::FormId;
use crate::tui::list::moved;
use crate::tui::view::{Note, Reaction, View};
use crate::tui::world::World;

/// The box at the start; leaving it keeps the forms for later.
pub struct UnfinishedBox {
    all: Vec<Kept>,
    chosen: usize,
}

impl UnfinishedBox {
    /// `None` where nothing was left.
    pub fn of(all: Vec<Kept>) -> Option<Self> {
        (!all.is_empty()).then_some(Self { all, chosen: 0 })
    }

    fn open(&self, world: &World) -> Vec<Reaction> {
        let Some(kept) = self.all.get(self.chosen) else { return vec![Reaction::Close] };
        let form = kept.form.form.parse::<FormId>().ok().and_then(|id| id.blank(world));
        match form {
            Some(form) => vec![Reaction::Close, Reaction::Open(Box::new(form.going_on()))],
            None => {
                let gone = Note::refused(world.text("form-unfinished-gone"));
                vec![Reaction::Close, Reaction::Say(gone)]
            }
        }
    }
}

impl View for UnfinishedBox {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Question, Context::List]
    }

    fn title(&self, world: &World) -> String {
        world.text("form-unfinished-title")
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        match action {
            Action::Form(FormKey::Yes) => return self.open(world),
            Action::Form(FormKey::No) => return vec![Reaction::Close],
            Action::Move(motion) => self.chosen = moved(self.chosen, motion, 1, self.all.len()),
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let theme = &world.theme;
        let each = self.all.iter().enumerate().map(|(at, kept)| {
            let (sign, style) = if at == self.chosen { ("▌", theme.strong) } else { (" ", theme.base) };
            let day = world.short_day(kept.day);
            Line::styled(format!("{sign} {} · {day}", clean(&kept.form.title)), style)
        });
        let question = world.messages.format("form-unfinished-question", &args![count = self.all.len()]);
        let lines: Vec<_> = each.chain([Line::default(), Line::raw(question)]).collect();
        draw_sentences(buffer, area, &self.title(world), &lines, world);
    }
}
