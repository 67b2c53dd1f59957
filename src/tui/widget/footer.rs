//! The last line: the keys that work here now, as many as fit.

use std::collections::BTreeSet;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use crate::text::width;
use crate::tui::action::{ACTIONS, Action, Entry, Group, Hint, Marking};
use crate::tui::model::Model;
use crate::tui::view::View;
use crate::tui::world::World;

pub fn draw(buffer: &mut Buffer, area: Rect, model: &Model) {
    let (left, right) = if model.pending().is_empty() {
        (hints(model, place), hints(model, edge))
    } else {
        (continuations(model), Vec::new())
    };
    let right = line_of(&right, usize::from(area.width), &model.world);
    let columns = u16::try_from(right.width()).unwrap_or(area.width).min(area.width);
    let place = Rect { width: area.width - columns, ..area };
    line_of(&left, usize::from(place.width), &model.world).render(place, buffer);
    right.render(Rect { x: place.right(), width: columns, ..area }, buffer);
}

/// Hints in their order, as many as fit.
fn line_of(hints: &[(String, String)], room: usize, world: &World) -> Line<'static> {
    let mut spans = Vec::new();
    let mut used = 0;
    for (key, title) in hints {
        used += width(key) + width(title) + 3;
        if used > room {
            break;
        }
        spans.push(Span::styled(format!(" {key}"), world.theme.key));
        spans.push(Span::styled(format!(" {title} "), world.theme.dim));
    }
    Line::from(spans)
}

/// Where an action stands: what travels through time comes first on another day, then what the view is for.
fn place(entry: &Entry, model: &Model) -> Option<(u8, usize)> {
    let chief = model.focus().map(View::chief_actions).unwrap_or_default();
    let is_away = model.world.clock.is_travelling() && entry.group == Group::Time;
    match (entry.hint, chief.iter().position(|action| *action == entry.action)) {
        (Hint::Edge(_), _) => None,
        (Hint::Rank(rank) | Hint::Pair(rank, _), _) if is_away => Some((0, rank.into())),
        (_, Some(at)) if at < AT_ONCE => Some((1, at)),
        (Hint::Rank(rank), _) if is_way_back(entry.action) => Some((2, rank.into())),
        (_, Some(at)) => Some((3, at)),
        (Hint::Rank(rank) | Hint::Pair(rank, _), None) => Some((4, rank.into())),
        (Hint::Hidden, None) => None,
    }
}

/// How many of the actions that a view is for come before the way back.
const AT_ONCE: usize = 3;

const fn is_way_back(action: Action) -> bool {
    matches!(action, Action::Back | Action::Unfilter | Action::Mark(Marking::None))
}

fn edge(entry: &Entry, _model: &Model) -> Option<(u8, usize)> {
    match entry.hint {
        Hint::Edge(rank) => Some((rank, 0)),
        Hint::Hidden | Hint::Rank(_) | Hint::Pair(..) => None,
    }
}

/// Keys and words of the actions that would do something now, in the order of their places. Of actions with the same
/// key only the innermost would.
fn hints(model: &Model, place: impl Fn(&Entry, &Model) -> Option<(u8, usize)>) -> Vec<(String, String)> {
    let (contexts, world) = (model.contexts(), &model.world);
    let mut known = BTreeSet::new();
    let mut entries: Vec<((u8, usize), String, &Entry)> = Vec::new();
    for context in &contexts {
        let here = ACTIONS.iter().filter(|entry| entry.contexts.contains(context));
        for entry in here.filter(|entry| model.allows(entry.action)) {
            let keys = keys_of(entry, world);
            if known.insert(keys.clone())
                && let Some(place) = place(entry, model)
            {
                entries.push((place, keys, entry));
            }
        }
    }
    entries.sort_by_key(|(place, ..)| *place);
    let hints = entries.into_iter().filter(|(_, keys, _)| !keys.is_empty());
    hints.map(|(_, keys, entry)| (keys, model.word(entry.action))).collect()
}

fn keys_of(entry: &Entry, world: &World) -> String {
    let label = |action: Action| world.keys.label(action);
    match entry.hint {
        Hint::Pair(_, second) => format!("{} {}", label(entry.action), label(second)),
        Hint::Hidden | Hint::Rank(_) | Hint::Edge(_) => label(entry.action).replace(' ', ""),
    }
}

/// After the first key of a sequence: the keys that go on.
fn continuations(model: &Model) -> Vec<(String, String)> {
    let pressed: String = model.pending().iter().map(|key| key.label()).collect::<Vec<_>>().join(" ");
    let world = &model.world;
    let rest = world.keys.continuations(model.pending(), &model.contexts());
    std::iter::once((pressed, "…".to_owned()))
        .chain(rest.into_iter().map(|(key, entry)| (key, world.text(entry.title))))
        .collect()
}
