//! Every key that works here, by what it is for.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use crate::text::pad_right;
use crate::tui::action::{ACTIONS, Action, Context, Entry, Group};
use crate::tui::list::moved;
use crate::tui::view::{Reaction, View};
use crate::tui::widget::panel;
use crate::tui::world::World;

const GROUPS: [Group; 6] =
    [Group::Look, Group::Change, Group::Move, Group::Time, Group::Screens, Group::Program];
/// Columns for the keys of an action.
const KEYS: usize = 20;

/// The box behind `?`.
pub struct Help {
    contexts: Vec<Context>,
    first: usize,
    height: usize,
}

impl Help {
    /// Help for the contexts that have the keyboard.
    pub fn new(contexts: Vec<Context>) -> Self {
        Self { contexts, first: 0, height: 1 }
    }

    fn lines(&self, world: &World) -> Vec<Line<'static>> {
        let mut lines = Vec::new();
        for group in GROUPS {
            let entries: Vec<&Entry> = ACTIONS
                .iter()
                .filter(|entry| entry.group == group)
                .filter(|entry| entry.contexts.iter().any(|context| self.contexts.contains(context)))
                .collect();
            if entries.is_empty() {
                continue;
            }
            if !lines.is_empty() {
                lines.push(Line::default());
            }
            lines.push(Line::styled(world.text(title(group)), world.theme.heading));
            lines.extend(entries.into_iter().map(|entry| line(entry, world)));
        }
        lines
    }

    fn end(&self, world: &World) -> usize {
        self.lines(world).len().saturating_sub(self.height) + 1
    }
}

fn line(entry: &Entry, world: &World) -> Line<'static> {
    let keys = world.keys.labels(entry.action).join("  ");
    Line::from(vec![
        Span::styled(pad_right(&keys, KEYS), world.theme.key),
        Span::raw(world.text(entry.help)),
        Span::styled(format!("  {}", entry.name), world.theme.faint),
    ])
}

const fn title(group: Group) -> &'static str {
    match group {
        Group::Move => "tui-group-move",
        Group::Look => "tui-group-look",
        Group::Change => "tui-group-change",
        Group::Time => "tui-group-time",
        Group::Screens => "tui-group-screens",
        Group::Program => "tui-group-program",
    }
}

/// Columns for what an action does, in a window.
#[cfg(test)]
pub fn room(window: Rect) -> usize {
    usize::from(panel::inside(place(window)).width) - KEYS
}

fn place(window: Rect) -> Rect {
    panel::centred(window, window.width.saturating_sub(4).min(100), window.height.saturating_sub(3))
}

impl View for Help {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Notice, Context::List]
    }

    fn title(&self, world: &World) -> String {
        world.text("tui-help-title")
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        match action {
            Action::Close => return vec![Reaction::Close],
            Action::Move(motion) => self.first = moved(self.first, motion, self.height, self.end(world)),
            _ => {}
        }
        Vec::new()
    }

    fn settle(&mut self, area: Rect, world: &World) {
        self.height = usize::from(panel::inside(place(area)).height);
        self.first = self.first.min(self.end(world).saturating_sub(1));
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let inside = panel::draw_box(buffer, area, place(area), &self.title(world), world);
        for (line, y) in self.lines(world).into_iter().skip(self.first).zip(inside.top()..inside.bottom()) {
            line.render(Rect::new(inside.x, y, inside.width, 1), buffer);
        }
    }
}
