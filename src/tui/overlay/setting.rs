//! Takes another value for a setting, under the row that it stands in.
//!
//! ```text
//! ╭ Buckets ─────────────────────────────────────────────────╮
//! │ 15, 45                                                   │
//! │ not due · 1–15 · 16–45 · over 45                         │
//! │ Last day of each bucket past the due date …              │
//! ╰──────────────────────────────────────────────────────────╯
//! ```

use crossterm::event::KeyEvent;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

use crate::config::{Edit, Fault, Kind, Problem, Setting, Target, keys};
use crate::domain::number::NumberPattern;
use crate::domain::report::ageing::{Basis, Edges};
use crate::text::{args, clean};
use crate::tui::action::{Action, Context};
use crate::tui::keymap::KeyMap;
use crate::tui::overlay::why::wrapped;
use crate::tui::view::{Note, Reaction, View};
use crate::tui::widget::input::TextInput;
use crate::tui::widget::{cut, panel};
use crate::tui::work::Job;
use crate::tui::world::World;

/// The box in which a setting is typed.
pub struct SettingLine {
    target: Target,
    input: TextInput,
    name: String,
    help: String,
    /// The row of the setting.
    row: Position,
}

impl SettingLine {
    pub fn new(target: Target, text: &str, name: String, help: String, row: Position) -> Self {
        Self { target, input: TextInput::selected(text), name, help, row }
    }

    /// Nothing typed is the default.
    fn edit(&self) -> Edit {
        let text = Some(self.input.text().trim().to_owned()).filter(|text| !text.is_empty());
        Edit { target: self.target.clone(), text }
    }

    /// What the value would do, or why it can't be.
    fn understood(&self, world: &World) -> Result<String, String> {
        let edit = self.edit();
        let Some(text) = &edit.text else { return Ok(world.text("config-default-again")) };
        let refused = |problem: Problem| problem.message(world.messages);
        match &self.target {
            Target::Setting(setting) => {
                world.config.check(&edit).map_err(refused)?;
                Ok(meaning(*setting, text, world))
            }
            Target::Keys(action) => {
                let keys = keys(text);
                let fault = |fault| Problem { line: None, key: String::new(), fault };
                let tried = KeyMap::default().rebind(action, &keys);
                tried.map_err(|found: Fault| refused(fault(found)))?;
                world.config.check(&edit).map_err(refused)?;
                let others = world.keys.taken_from(action, &keys);
                let words = args![others = others.join(", ")];
                Ok(if others.is_empty() {
                    String::new()
                } else {
                    world.messages.format("config-takes-key", &words)
                })
            }
        }
    }

    fn accept(&self, world: &World) -> Vec<Reaction> {
        match self.understood(world) {
            Ok(_) => vec![Reaction::Close, Reaction::Work(Job::Configure(self.edit()))],
            Err(refusal) => vec![Reaction::Say(Note::refused(refusal))],
        }
    }

    /// Under the row, or over it where there is no room below.
    fn place(&self, window: Rect) -> Rect {
        let room = Rect { height: window.height.saturating_sub(1), ..window };
        let (columns, rows) = (room.width.saturating_sub(4).min(76), 6.min(room.height));
        let below = self.row.y.saturating_add(1);
        let y = if below + rows <= room.bottom() { below } else { self.row.y.saturating_sub(rows) };
        let y = y.min(room.bottom().saturating_sub(rows));
        Rect::new(room.x + (room.width - columns) / 2, y, columns, rows)
    }
}

/// A right value in words.
fn meaning(setting: Setting, text: &str, world: &World) -> String {
    match (setting, setting.kind()) {
        (_, Kind::Days) => buckets(text, world),
        (_, Kind::Pattern) => {
            let number = |pattern: NumberPattern| pattern.number(world.clock.today.year(), 1);
            let number = text.parse().map(number).unwrap_or_default();
            world.messages.format("tui-number-such-as", &args![number = number])
        }
        (_, Kind::Folder) => {
            let folder = world.config.expanded(text.as_ref()).display().to_string();
            clean(&folder).into_owned()
        }
        (Setting::Courtesy, _) => days("config-days-before", text.trim_start_matches('-'), world),
        (Setting::Letter1 | Setting::Letter2 | Setting::FormalNotice, _) => {
            days("config-days-after", text, world)
        }
        (_, Kind::Choice(_) | Kind::Text | Kind::Whole | Kind::Amount) => String::new(),
    }
}

fn days(id: &str, text: &str, world: &World) -> String {
    let days: i32 = text.parse().unwrap_or_default();
    world.messages.format(id, &args![days = days])
}

/// `not due · 1–15 · 16–45 · over 45`.
fn buckets(text: &str, world: &World) -> String {
    let days = text.split([',', ' ', ';']).filter_map(|day| day.trim().parse().ok()).collect();
    let edges = Edges::new(days).unwrap_or_default();
    let each = edges.buckets(Basis::Due).into_iter().map(|bucket| world.bucket(bucket));
    each.collect::<Vec<_>>().join(" · ")
}

impl View for SettingLine {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Prompt]
    }

    fn title(&self, _world: &World) -> String {
        self.name.clone()
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        match action {
            Action::Accept => self.accept(world),
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
        let inside = panel::draw_box(buffer, area, self.place(area), &self.name, world);
        let understood = match self.understood(world) {
            Ok(words) => Line::styled(words, world.theme.good),
            Err(words) => Line::styled(words, world.theme.bad),
        };
        let room = usize::from(inside.width);
        let help = wrapped(&self.help, room).into_iter().map(|text| Line::styled(text, world.theme.dim));
        for (line, y) in std::iter::once(understood).chain(help).zip(inside.top() + 1..inside.bottom()) {
            cut::draw(line, Rect { y, height: 1, ..inside }, buffer);
        }
        let field = Rect { height: inside.height.min(1), ..inside };
        self.input.draw(buffer, field, world);
    }

    fn caret(&self, area: Rect, _world: &World) -> Option<Position> {
        let inside = panel::inside(self.place(area));
        (inside.height > 0).then(|| self.input.caret(Rect { height: 1, ..inside }))
    }
}
