//! Asks for the day that the whole program shows.
//!
//! ```text
//! ╭ Show another day ───────────────────╮
//! │ 30/6                                │
//! │ Tue 30 Jun 2026, 144 days ago       │
//! ╰─────────────────────────────────────╯
//! ```

use crossterm::event::KeyEvent;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use ratatui::widgets::Widget;

use crate::calendar::{Day, parse_day};
use crate::text::{args, format};
use crate::tui::action::{Action, Context};
use crate::tui::view::{Note, Reaction, View};
use crate::tui::widget::input::TextInput;
use crate::tui::widget::panel;
use crate::tui::world::World;

/// The box behind `@`.
#[derive(Default)]
pub struct DayPrompt {
    input: TextInput,
}

impl DayPrompt {
    pub fn new() -> Self {
        Self::default()
    }

    fn day(&self, world: &World) -> Result<Day, String> {
        parse_day(self.input.text(), world.clock.today)
            .map_err(|problem| world.messages.format("tui-no-such-day", &args![found = problem.0.as_str()]))
    }

    /// What was understood, or what is wrong, or which forms are.
    fn understood(&self, world: &World) -> Line<'static> {
        let day = match self.day(world) {
            Ok(day) => day,
            Err(_) if self.input.text().trim().is_empty() => {
                return Line::styled(world.text("tui-day-forms"), world.theme.dim);
            }
            Err(problem) => return Line::styled(problem, world.theme.warn),
        };
        let shown = format::day_with_weekday(world.messages.language(), day);
        let away = day.days_until(world.clock.today);
        let distance = match away {
            0 => world.text("word-today"),
            1.. => world.messages.format("tui-travel-past", &args![days = away]),
            _ => world.messages.format("tui-travel-future", &args![days = -away]),
        };
        Line::styled(format!("{shown}, {distance}"), world.theme.good)
    }
}

fn place(window: Rect) -> Rect {
    panel::centred(window, 56, 4)
}

fn field(inside: Rect) -> Rect {
    Rect { height: inside.height.min(1), ..inside }
}

impl View for DayPrompt {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Prompt]
    }

    fn title(&self, world: &World) -> String {
        world.text("tui-day-title")
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        match action {
            Action::Accept => match self.day(world) {
                Ok(day) => vec![Reaction::Travel(day), Reaction::Close],
                Err(problem) => vec![Reaction::Say(Note::refused(problem))],
            },
            Action::Cancel => vec![Reaction::Close],
            _ => Vec::new(),
        }
    }

    fn input(&mut self, key: KeyEvent, _world: &World) -> Vec<Reaction> {
        self.input.key(key);
        Vec::new()
    }

    fn paste(&mut self, text: &str, _world: &World) -> Vec<Reaction> {
        self.input.paste(text);
        Vec::new()
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let inside = panel::draw_box(buffer, area, place(area), &self.title(world), world);
        self.input.draw(buffer, field(inside), world);
        let below = Rect { y: inside.y + 1, height: 1, ..inside }.intersection(inside);
        self.understood(world).render(below, buffer);
    }

    fn caret(&self, area: Rect, _world: &World) -> Option<Position> {
        Some(self.input.caret(field(panel::inside(place(area)))))
    }
}
