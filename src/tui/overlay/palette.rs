//! The command palette: actions, clients, invoices and days, found by a few letters.
//!
//! ```text
//! ╭ Find ───────────────────────────────────────────────╮
//! │ zol                                                 │
//! │ ▌ Atelier Zola   ZOLA                        client │
//! │   2026-0031      Atelier Zola               invoice │
//! ╰─────────────────────────────────────────────────────╯
//! ```

use std::cmp::Reverse;

use crossterm::event::KeyEvent;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::calendar::{Day, parse_day};
use crate::text::fold;
use crate::tui::action::{Action, Context, Entry, FormKey};
use crate::tui::fuzzy::Needle;
use crate::tui::question::{Answer, Question};
use crate::tui::reckon::palette::Finding;
use crate::tui::view::{Reaction, Subject, View};
use crate::tui::widget::choices::{self, Choice};
use crate::tui::widget::input::TextInput;
use crate::tui::widget::{panel, sheet};
use crate::tui::world::World;

/// The box behind `:`.
pub struct Palette {
    input: TextInput,
    /// What works on the screen below.
    actions: Vec<&'static Entry>,
    /// Looked at last, offered while nothing is typed.
    recent: Vec<Finding>,
    found: Vec<Finding>,
    items: Vec<Item>,
    chosen: usize,
    height: usize,
    /// Something was typed or found since the items were put together.
    is_stale: bool,
}

/// Percent of the best score below which letters are only scattered over a text.
const WORTH: u64 = 70;

/// Something that can be chosen.
#[derive(Clone, Debug)]
enum Item {
    Action(&'static Entry),
    Page(Finding),
    Day(Day),
}

impl Palette {
    pub fn new(actions: Vec<&'static Entry>, recent: Vec<Finding>) -> Self {
        Self {
            input: TextInput::default(),
            actions,
            recent,
            found: Vec::new(),
            items: Vec::new(),
            chosen: 0,
            height: 1,
            is_stale: true,
        }
    }

    /// Puts actions, pages and days into one list, the best first.
    fn gather(&mut self, world: &World) {
        self.is_stale = false;
        let typed = fold(self.input.text());
        let mut needle = Needle::new(&typed);
        if needle.is_empty() {
            let pages = self.recent.iter().cloned().map(Item::Page);
            self.items = pages.chain(self.actions.iter().copied().map(Item::Action)).collect();
            return;
        }
        let mut scored: Vec<(u32, Item)> = Vec::new();
        for entry in &self.actions {
            let text = format!("{} {} {}", world.text(entry.title), world.text(entry.help), entry.name);
            if let Some(score) = needle.score(&fold(&text)) {
                scored.push((score, Item::Action(entry)));
            }
        }
        scored.extend(self.found.iter().map(|found| (found.score, Item::Page(found.clone()))));
        let best = scored.iter().map(|(score, _)| *score).max().unwrap_or_default();
        scored.retain(|(score, _)| u64::from(*score) * 100 >= u64::from(best) * WORTH);
        scored.sort_by_key(|(score, _)| Reverse(*score));
        let day = parse_day(self.input.text(), world.clock.today).ok().map(Item::Day);
        self.items = day.into_iter().chain(scored.into_iter().map(|(_, item)| item)).collect();
    }

    fn typed(&mut self) {
        self.chosen = 0;
        self.is_stale = true;
    }

    fn accept(&self) -> Vec<Reaction> {
        let Some(item) = self.items.get(self.chosen) else { return Vec::new() };
        let wish = match item {
            Item::Action(entry) => Reaction::Act(entry.action),
            Item::Page(found) => Reaction::GoTo(found.subject),
            Item::Day(day) => Reaction::Travel(*day),
        };
        vec![Reaction::Close, wish]
    }

    fn step(&mut self, down: bool) {
        let last = self.items.len().saturating_sub(1);
        self.chosen = if down { (self.chosen + 1).min(last) } else { self.chosen.saturating_sub(1) };
    }
}

fn choice(item: &Item, world: &World) -> Choice {
    match item {
        Item::Action(entry) => Choice {
            title: world.text(entry.help),
            words: String::new(),
            key: world.keys.label(entry.action),
        },
        Item::Page(found) => {
            let kind = match found.subject {
                Subject::Client(_) => "word-client",
                _ => "word-invoice",
            };
            Choice { title: found.title.clone(), words: found.words.clone(), key: world.text(kind) }
        }
        Item::Day(day) => Choice {
            title: world.short_day(*day),
            words: world.text("tui-palette-day"),
            key: world.keys.label(Action::Travel(crate::tui::action::Trip::Pick)),
        },
    }
}

fn place(window: Rect) -> Rect {
    let rows = window.height.saturating_sub(5).min(18);
    let area = panel::centred(window, window.width.saturating_sub(6).min(96), rows);
    Rect { y: area.y.min(window.y + 3), ..area }
}

fn field(inside: Rect) -> Rect {
    Rect { height: inside.height.min(1), ..inside }
}

fn rows(inside: Rect) -> Rect {
    Rect { y: inside.y + 1, height: inside.height.saturating_sub(1), ..inside }.intersection(inside)
}

impl View for Palette {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Prompt, Context::Choices]
    }

    fn title(&self, world: &World) -> String {
        world.text("tui-palette-title")
    }

    fn allows(&self, action: Action, _world: &World) -> bool {
        match action {
            Action::Complete => false,
            Action::Accept => !self.items.is_empty(),
            _ => true,
        }
    }

    fn act(&mut self, action: Action, _world: &World) -> Vec<Reaction> {
        match action {
            Action::Accept => return self.accept(),
            Action::Cancel => return vec![Reaction::Close],
            Action::Form(FormKey::Down) => self.step(true),
            Action::Form(FormKey::Up) => self.step(false),
            _ => {}
        }
        Vec::new()
    }

    fn questions(&self) -> Vec<Question> {
        vec![Question::Find(self.input.text().to_owned())]
    }

    fn receive(&mut self, answer: &Answer) {
        if let Answer::Find(found) = answer {
            self.found.clone_from(&found.rows);
            self.is_stale = true;
        }
    }

    fn input(&mut self, key: KeyEvent, _world: &World) -> Vec<Reaction> {
        if self.input.key(key) {
            self.typed();
        }
        Vec::new()
    }

    fn paste(&mut self, text: &str, _world: &World) -> Vec<Reaction> {
        self.input.paste(text);
        self.typed();
        Vec::new()
    }

    fn settle(&mut self, area: Rect, world: &World) {
        if self.is_stale {
            self.gather(world);
        }
        self.height = usize::from(rows(panel::inside(place(area))).height).max(1);
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let inside = panel::draw_box(buffer, area, place(area), &self.title(world), world);
        self.input.draw(buffer, field(inside), world);
        if self.items.is_empty() {
            return sheet::empty(buffer, rows(inside), &world.text("tui-nothing-found"), world);
        }
        let first = (self.chosen + 1).saturating_sub(self.height);
        let seen: Vec<Choice> =
            self.items.iter().skip(first).take(self.height).map(|item| choice(item, world)).collect();
        choices::draw(buffer, rows(inside), &seen, self.chosen - first, world);
    }

    fn click(&mut self, area: Rect, at: Position, _world: &World) -> Vec<Reaction> {
        let rows = rows(panel::inside(place(area)));
        if !rows.contains(at) {
            return vec![Reaction::Close];
        }
        let first = (self.chosen + 1).saturating_sub(self.height);
        let target = first + usize::from(at.y - rows.y);
        if target >= self.items.len() {
            return Vec::new();
        }
        self.chosen = target;
        self.accept()
    }

    fn caret(&self, area: Rect, _world: &World) -> Option<Position> {
        Some(self.input.caret(field(panel::inside(place(area)))))
    }
}
