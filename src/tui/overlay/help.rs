//! Every key that works here, by what it is for; `/` looks one up.

mod sheet;

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use crate::text::fold;
use crate::tui::action::{Action, Context};
use crate::tui::list::moved;
use crate::tui::view::{Reaction, View};
use crate::tui::widget::input::TextInput;
use crate::tui::widget::{cut, panel};
use crate::tui::world::World;
use sheet::Sheet;

/// The box behind `?`.
pub struct Help {
    contexts: Vec<Context>,
    first: usize,
    height: usize,
    /// What is looked up; the words of an action hold all of it.
    wanted: TextInput,
    is_typing: bool,
}

/// The parts inside the box.
struct Parts {
    keys: Rect,
    /// How to look a key up, or what is typed.
    below: Rect,
}

impl Parts {
    fn of(window: Rect) -> Self {
        let inside = panel::inside(place(window));
        let below = inside.height.min(1);
        let keys = Rect { height: inside.height.saturating_sub(below + 1), ..inside };
        Self { keys, below: Rect { y: inside.bottom() - below, height: below, ..inside } }
    }

    /// Where the text is typed, after the sign.
    fn field(&self) -> Rect {
        let x = self.below.x.saturating_add(2);
        Rect { x, width: self.below.width.saturating_sub(2), ..self.below }
    }
}

impl Help {
    /// Help for the contexts that have the keyboard.
    pub fn new(contexts: Vec<Context>) -> Self {
        Self { contexts, first: 0, height: 1, wanted: TextInput::default(), is_typing: false }
    }

    fn lines(&self, columns: u16, world: &World) -> Vec<Line<'static>> {
        let wanted = fold(self.wanted.text());
        let words: Vec<&str> = wanted.split_whitespace().collect();
        Sheet::new(&self.contexts, &words, world).lines(usize::from(columns), world)
    }
}

/// Columns for what an action does on one line, in a window, where keys take all that they may.
#[cfg(test)]
pub fn room(window: Rect) -> usize {
    usize::from(Parts::of(window).keys.width) - sheet::MOST
}

fn place(window: Rect) -> Rect {
    panel::centred(window, window.width.saturating_sub(4).min(110), window.height.saturating_sub(3))
}

impl View for Help {
    fn contexts(&self) -> &'static [Context] {
        if self.is_typing { &[Context::Prompt] } else { &[Context::Notice, Context::List] }
    }

    fn title(&self, world: &World) -> String {
        world.text("tui-help-title")
    }

    fn act(&mut self, action: Action, _world: &World) -> Vec<Reaction> {
        match action {
            Action::Close => return vec![Reaction::Close],
            Action::Accept => self.is_typing = false,
            Action::Cancel => {
                self.is_typing = false;
                self.wanted = TextInput::default();
            }
            // The end is known when it is settled.
            Action::Move(motion) => self.first = moved(self.first, motion, self.height, usize::MAX),
            _ => {}
        }
        Vec::new()
    }

    fn input(&mut self, key: KeyEvent, _world: &World) -> Vec<Reaction> {
        if self.is_typing {
            self.wanted.key(key);
            self.first = 0;
        } else if key.code == KeyCode::Char('/') {
            self.is_typing = true;
        }
        Vec::new()
    }

    fn paste(&mut self, text: &str, _world: &World) -> Vec<Reaction> {
        if self.is_typing {
            self.wanted.paste(text);
        }
        Vec::new()
    }

    fn settle(&mut self, area: Rect, world: &World) {
        let keys = Parts::of(area).keys;
        self.height = usize::from(keys.height).max(1);
        self.first = self.first.min(self.lines(keys.width, world).len().saturating_sub(self.height));
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        panel::draw_box(buffer, area, place(area), &self.title(world), world);
        let parts = Parts::of(area);
        let lines = self.lines(parts.keys.width, world);
        if lines.is_empty() {
            cut::draw(Line::styled(world.text("tui-no-such-key"), world.theme.dim), parts.keys, buffer);
        }
        for (line, y) in lines.into_iter().skip(self.first).zip(parts.keys.top()..parts.keys.bottom()) {
            cut::draw(line, Rect { y, height: 1, ..parts.keys }, buffer);
        }
        let sign = Span::styled("/ ", world.theme.key);
        if self.is_typing || !self.wanted.text().is_empty() {
            cut::draw(Line::from(sign), parts.below, buffer);
            self.wanted.draw(buffer, parts.field(), world);
        } else {
            let hint = Span::styled(world.text("tui-look-up-key"), world.theme.dim);
            cut::draw(Line::from(vec![sign, hint]), parts.below, buffer);
        }
    }

    fn caret(&self, area: Rect, _world: &World) -> Option<Position> {
        self.is_typing.then(|| self.wanted.caret(Parts::of(area).field()))
    }
}
