//! The settings: each with its value, its default, who decided it, and a word of help.
//!
//! ```text
//!   Today › Settings                                            ~/.config/relance/config.toml
//!            setting            value           default       from
//!  ▌ Look    Language           English                       this machine
//!            Colours            light           dark          line 7
//!    Chase   First reminder     7               7             default
//!  ──────────────────────────────────────────────────────────────────────
//!   Dark, light, high contrast, or the sixteen colours of the terminal.
//! ```

mod item;

use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use self::item::{Item, SettingList};
use crate::config::{Edit, Kind, Origin, Problem, Target};
use crate::text::{args, clean};
use crate::tui::action::{Action, Context, Deed, SettingKey};
use crate::tui::list::Listing;
use crate::tui::overlay::setting::SettingLine;
use crate::tui::overlay::why::wrapped;
use crate::tui::view::{Reaction, View};
use crate::tui::widget::cut;
use crate::tui::widget::table::{self, Cell, Column, Row, Sight};
use crate::tui::work::Job;
use crate::tui::world::World;

/// The page behind `,`.
#[derive(Default)]
pub struct SettingsPage {
    listing: Listing<SettingList>,
    /// The room at the last frame, so that a value is typed where it stands.
    area: Rect,
}

/// The parts of the page.
struct Areas {
    problems: Rect,
    rows: Rect,
    help: Rect,
}

/// Lines about the setting under the cursor, with the rule over them.
const HELP: u16 = 3;
/// Problems that are told on the page; `relance config` tells all.
const TOLD: usize = 3;

impl Areas {
    fn of(area: Rect, problems: usize) -> Self {
        let above = u16::try_from(problems.min(TOLD + 1)).unwrap_or(0).min(area.height / 3);
        let help = HELP.min(area.height / 3);
        let problems = Rect { height: above, ..area };
        let help = Rect { y: area.bottom() - help, height: help, ..area };
        let rows = Rect { y: problems.bottom(), height: help.y - problems.bottom(), ..area };
        Self { problems, rows: Rect { width: rows.width.saturating_sub(1), ..rows }, help }
    }
}

impl SettingsPage {
    fn chosen(&self) -> Option<Item> {
        self.listing.rows()?.item(self.listing.at()?)
    }

    fn change(&self, world: &World) -> Vec<Reaction> {
        let Some(item) = self.chosen() else { return Vec::new() };
        let Some(target) = item.target() else { return vec![Reaction::Act(Action::Deed(Deed::Company))] };
        if let Item::Setting(setting) = item
            && let Kind::Choice(words) = setting.kind()
        {
            let now = item.chosen_word(world);
            let at = words.iter().position(|word| **word == now).map_or(0, |at| at + 1);
            let next = words.get(at % words.len().max(1)).map(|word| (*word).to_owned());
            return vec![configure(target, next)];
        }
        let line =
            SettingLine::new(target, &item.typed(world), item.name(world), item.help(world), self.row());
        vec![Reaction::Open(Box::new(line))]
    }

    fn reset(&self) -> Vec<Reaction> {
        let target = self.chosen().and_then(|item| item.target());
        target.map(|target| configure(target, None)).into_iter().collect()
    }

    /// Where the row under the cursor stands in the window.
    fn row(&self) -> Position {
        let line = self.listing.at().unwrap_or(0).saturating_sub(self.listing.seen().start) + 1;
        let line = u16::try_from(line).unwrap_or(0);
        Position::new(self.area.x, (self.area.y + line).min(self.area.bottom()))
    }
}

fn configure(target: Target, text: Option<String>) -> Reaction {
    Reaction::Work(Job::Configure(Edit { target, text }))
}

fn columns(world: &World) -> Vec<Column> {
    let title = |id: &str| world.text(id);
    vec![
        Column::text("", 8, 14),
        Column::text(title("config-column-setting"), 14, 24),
        Column::text(title("config-column-value"), 18, 44),
        Column::text(title("config-column-default"), 7, 24).rank(2),
        Column::text(title("config-column-from"), 12, 20).rank(1),
    ]
}

fn row(list: &SettingList, at: usize, first: usize, world: &World) -> Row {
    let Some(item) = list.item(at) else { return Row::default() };
    let theme = &world.theme;
    let above = at.checked_sub(1).filter(|above| *above >= first).and_then(|above| list.item(above));
    let group = above.is_none_or(|above| above.group() != item.group());
    let heading = if group { world.text(item.group()) } else { String::new() };
    let is_own = matches!(item.origin(world), Some(Origin::Line(_) | Origin::Option));
    let value = if is_own { theme.strong } else { theme.base };
    let shown = item.shown(world);
    let default = Some(item.default_shown(world)).filter(|default| *default != shown).unwrap_or_default();
    let cells = vec![
        Cell::styled(heading, theme.heading),
        Cell::new(item.name(world)),
        Cell::styled(clean(&shown).into_owned(), value),
        Cell::styled(default, theme.dim),
        Cell::styled(origin(item.origin(world), world), if is_own { theme.accent } else { theme.dim }),
    ];
    Row { cells, is_marked: false }
}

fn origin(origin: Option<Origin>, world: &World) -> String {
    match origin {
        Some(Origin::Option) => "--lang".to_owned(),
        Some(Origin::Line(line)) => {
            world.messages.format("config-from-line", &args![line = line.to_string()])
        }
        Some(Origin::Machine) => world.text("config-from-machine"),
        Some(Origin::Default) => world.text("config-from-default"),
        None => String::new(),
    }
}

fn draw_problems(buffer: &mut Buffer, area: Rect, problems: &[Problem], world: &World) {
    let line = |problem: &Problem| {
        let at = problem.line.map(|line| line.to_string());
        let line = at.map(|line| world.messages.format("config-from-line", &args![line = line]));
        let line = line.map(|line| format!("{line}: ")).unwrap_or_default();
        format!(" ✗ {line}{}", problem.told(world.messages))
    };
    let more = problems.len().saturating_sub(TOLD);
    let rest = (more > 0).then(|| world.messages.format("config-more-problems", &args![count = more]));
    let lines = problems.iter().take(TOLD).map(line).chain(rest.map(|rest| format!("   {rest}")));
    for (line, y) in lines.zip(area.top()..area.bottom()) {
        cut::draw(Line::styled(line, world.theme.bad), Rect { y, height: 1, ..area }, buffer);
    }
}

fn draw_help(buffer: &mut Buffer, area: Rect, item: Item, world: &World) {
    let rule = "─".repeat(usize::from(area.width));
    Line::styled(rule, world.theme.faint).render(area, buffer);
    let mut words = item.help(world);
    if let Some(more) = item.caveat(world) {
        words = format!("{words} {more}");
    }
    let room = usize::from(area.width.saturating_sub(4));
    for (text, y) in wrapped(&words, room).into_iter().zip(area.top() + 1..area.bottom()) {
        Line::from(vec![Span::raw("  "), Span::raw(text)]).render(Rect { y, height: 1, ..area }, buffer);
    }
}

impl View for SettingsPage {
    fn contexts(&self) -> &'static [Context] {
        &[Context::Settings, Context::List]
    }

    fn title(&self, world: &World) -> String {
        world.text("config-title")
    }

    fn summary(&self, world: &World) -> String {
        let file = world.config.paths.settings.as_deref().map(|file| file.display().to_string());
        let file = clean(&file.unwrap_or_default()).into_owned();
        if world.config.is_throw_away { world.text("config-throw-away") } else { file }
    }

    fn allows(&self, action: Action, world: &World) -> bool {
        match action {
            Action::Setting(SettingKey::Reset) => {
                let item = self.chosen();
                item.is_some_and(|item| matches!(item.origin(world), Some(Origin::Line(_))))
            }
            Action::Setting(SettingKey::Change) => self.chosen().is_some(),
            _ => true,
        }
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        match action {
            Action::Move(motion) => self.listing.travel(motion),
            Action::Setting(SettingKey::Change) => return self.change(world),
            Action::Setting(SettingKey::Reset) => return self.reset(),
            _ => {}
        }
        Vec::new()
    }

    fn settle(&mut self, area: Rect, world: &World) {
        if self.listing.rows().is_none() {
            self.listing.receive(Arc::new(SettingList::new()));
        }
        self.area = Areas::of(area, world.problems.len()).rows;
        self.listing.settle(table::height(self.area));
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        let areas = Areas::of(area, world.problems.len());
        let Some(list) = self.listing.rows() else { return };
        draw_problems(buffer, areas.problems, &world.problems, world);
        let sight = Sight::of(&self.listing);
        let first = sight.seen.start;
        table::draw(buffer, areas.rows, &columns(world), &sight, world, |at| row(list, at, first, world));
        if let Some(item) = self.chosen().filter(|_| areas.help.height > 1) {
            draw_help(buffer, areas.help, item, world);
        }
    }

    fn click(&mut self, area: Rect, at: Position, world: &World) -> Vec<Reaction> {
        match table::line_at(Areas::of(area, world.problems.len()).rows, at) {
            Some(line) if self.listing.click(line) => self.change(world),
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests;
