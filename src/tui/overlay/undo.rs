//! Says what undo would take back, or redo do again, and asks.

use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::confirm::draw_sentences;
use crate::app::{Corrected, deed_name};
use crate::text::{args, clean};
use crate::tui::action::{Action, Context, FormKey};
use crate::tui::lookup::last::LastChange;
use crate::tui::question::{Answer, Question};
use crate::tui::view::{Reaction, View};
use crate::tui::wish::Wish;
use crate::tui::work::Job;
use crate::tui::world::World;

/// Undo or redo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Back,
    Again,
}

/// The box behind `u` and `ctrl-r`.
pub struct UndoBox {
    way: Way,
    last: Option<Arc<LastChange>>,
}

impl UndoBox {
    pub const fn new(way: Way) -> Self {
        Self { way, last: None }
    }

    fn sentences(&self, world: &World) -> Vec<Line<'static>> {
        let Some(last) = &self.last else { return vec![Line::raw(world.text("tui-reading"))] };
        match &last.found {
            Ok(found) => {
                let what = deed_name(found.deed, world.messages);
                let day = world.short_day(found.day);
                let about = if found.about.is_empty() {
                    String::new()
                } else {
                    format!(" · {}", clean(&found.about))
                };
                let mut lines =
                    vec![Line::styled(format!("{what}{about} · {day}"), world.theme.strong), Line::default()];
                lines.push(Line::raw(match &found.corrected {
                    Some(Corrected::Invoice(number)) => {
                        world.messages.format("tui-undo-issued", &args![number = number.as_str()])
                    }
                    Some(Corrected::CreditNote(number)) => {
                        world.messages.format("tui-undo-credit-note", &args![number = number.as_str()])
                    }
                    None => world.text(match self.way {
                        Way::Back => "tui-undo-how",
                        Way::Again => "form-redo-how",
                    }),
                }));
                lines
            }
            Err(failure) => {
                let more = failure.because.iter().chain(&failure.hint);
                std::iter::once(&failure.message).chain(more).cloned().map(Line::raw).collect()
            }
        }
    }
}

impl View for UndoBox {
    fn contexts(&self) -> &'static [Context] {
        match &self.last {
            Some(last) if last.found.is_ok() => &[Context::Question],
            _ => &[Context::Notice],
        }
    }

    fn title(&self, world: &World) -> String {
        world.text(match self.way {
            Way::Back => "tui-undo-title",
            Way::Again => "form-redo-title",
        })
    }

    fn act(&mut self, action: Action, _world: &World) -> Vec<Reaction> {
        match (action, self.last.as_ref().map(|last| &last.found)) {
            (Action::Form(FormKey::Yes), Some(Ok(found))) => {
                let wish = match self.way {
                    Way::Back => Wish::Undo(found.entry),
                    Way::Again => Wish::Redo(found.entry),
                };
                vec![Reaction::Close, Reaction::Work(Job::Grant(wish))]
            }
            (Action::Form(FormKey::No) | Action::Close, _) => vec![Reaction::Close],
            _ => Vec::new(),
        }
    }

    fn questions(&self) -> Vec<Question> {
        vec![match self.way {
            Way::Back => Question::LastChange,
            Way::Again => Question::LastUndo,
        }]
    }

    fn receive(&mut self, answer: &Answer) {
        if let Answer::LastChange(last) = answer {
            self.last = Some(last.clone());
        }
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        draw_sentences(buffer, area, &self.title(world), &self.sentences(world), world);
    }
}
