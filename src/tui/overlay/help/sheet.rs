//! The keys as a table: keys, what they do, and the name for the settings file where there is room.

use ratatui::text::{Line, Span};

use crate::text::{fold, pad_left, pad_right, width};
use crate::tui::action::{ACTIONS, Context, Entry, Group};
use crate::tui::overlay::why::wrapped;
use crate::tui::world::World;

const GROUPS: [Group; 6] =
    [Group::Look, Group::Change, Group::Move, Group::Time, Group::Screens, Group::Program];
/// Columns from which on the names stand at the right edge.
const WIDE: usize = 84;
/// The keys do not take more columns than this.
pub(super) const MOST: usize = 18;

/// Actions by group.
pub(super) struct Sheet {
    groups: Vec<(Group, Vec<Row>)>,
}

struct Row {
    keys: String,
    help: String,
    name: &'static str,
}

impl Sheet {
    /// The actions of some contexts whose words hold all of the wanted ones.
    pub fn new(contexts: &[Context], wanted: &[&str], world: &World) -> Self {
        let rows = |group: Group| {
            let entries = ACTIONS.iter().filter(|entry| entry.group == group);
            let here =
                entries.filter(|entry| entry.contexts.iter().any(|context| contexts.contains(context)));
            here.map(|entry| Row::new(entry, world)).filter(|row| row.holds(wanted)).collect::<Vec<_>>()
        };
        let groups = GROUPS.map(|group| (group, rows(group))).into_iter();
        Self { groups: groups.filter(|(_, rows)| !rows.is_empty()).collect() }
    }

    pub fn lines(&self, columns: usize, world: &World) -> Vec<Line<'static>> {
        let rows = || self.groups.iter().flat_map(|(_, rows)| rows);
        let keys = rows().map(|row| width(&row.keys)).max().unwrap_or(0).min(MOST) + 2;
        let names = rows().map(|row| width(row.name) + 2).max().unwrap_or(0);
        let names = if columns >= WIDE { names } else { 0 };
        let mut lines = Vec::new();
        for (group, rows) in &self.groups {
            if !lines.is_empty() {
                lines.push(Line::default());
            }
            lines.push(Line::styled(world.text(title(*group)), world.theme.heading));
            lines.extend(rows.iter().flat_map(|row| row.lines(keys, names, columns, world)));
        }
        lines
    }
}

impl Row {
    fn new(entry: &Entry, world: &World) -> Self {
        let keys = world.keys.labels(entry.action).join("  ");
        Self { keys, help: world.text(entry.help), name: entry.name }
    }

    fn holds(&self, wanted: &[&str]) -> bool {
        let text = fold(&format!("{} {} {}", self.keys, self.help, self.name));
        wanted.iter().all(|word| text.contains(word))
    }

    /// The sentence goes on in the next line under itself; many keys push it down.
    fn lines(&self, keys: usize, names: usize, columns: usize, world: &World) -> Vec<Line<'static>> {
        let room = columns.saturating_sub(keys + names).max(12);
        let mut lines = Vec::new();
        let mut first = pad_right(&self.keys, keys);
        if width(&self.keys) + 2 > keys {
            lines.push(Line::styled(first, world.theme.key));
            first = " ".repeat(keys);
        }
        for (at, part) in wrapped(&self.help, room).into_iter().enumerate() {
            let start = if at == 0 { std::mem::take(&mut first) } else { " ".repeat(keys) };
            let name = if at == 0 && names > 0 { self.name } else { "" };
            lines.push(Line::from(vec![
                Span::styled(start, world.theme.key),
                Span::raw(pad_right(&part, room)),
                Span::styled(pad_left(name, names), world.theme.faint),
            ]));
        }
        lines
    }
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
