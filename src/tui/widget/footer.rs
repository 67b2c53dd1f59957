//! The last line: the keys that work here now, as many as fit.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use crate::text::width;
use crate::tui::action::{ACTIONS, Action, Entry, Hint};
use crate::tui::model::Model;
use crate::tui::world::World;

pub fn draw(buffer: &mut Buffer, area: Rect, model: &Model) {
    let (left, right) = if model.pending().is_empty() {
        (hints(model, rank), hints(model, edge))
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

const fn rank(hint: Hint) -> Option<u8> {
    match hint {
        Hint::Hidden | Hint::Edge(_) => None,
        Hint::Rank(rank) | Hint::Pair(rank, _) => Some(rank),
    }
}

const fn edge(hint: Hint) -> Option<u8> {
    match hint {
        Hint::Edge(rank) => Some(rank),
        Hint::Hidden | Hint::Rank(_) | Hint::Pair(..) => None,
    }
}

/// Keys and titles of the actions that would do something now, in the order of their ranks.
fn hints(model: &Model, rank: impl Fn(Hint) -> Option<u8>) -> Vec<(String, String)> {
    let (contexts, world) = (model.contexts(), &model.world);
    let mut entries: Vec<(u8, &Entry)> = ACTIONS
        .iter()
        .filter(|entry| entry.contexts.iter().any(|context| contexts.contains(context)))
        .filter(|entry| model.allows(entry.action))
        .filter_map(|entry| Some((rank(entry.hint)?, entry)))
        .collect();
    entries.sort_by_key(|(rank, _)| *rank);
    entries
        .into_iter()
        .map(|(_, entry)| (keys_of(entry, world), world.text(entry.title)))
        .filter(|(key, _)| !key.is_empty())
        .collect()
}

fn keys_of(entry: &Entry, world: &World) -> String {
    let label = |action: Action| world.keys.label(action);
    match entry.hint {
        Hint::Pair(_, second) => format!("{} {}", label(entry.action), label(second)),
        Hint::Hidden | Hint::Rank(_) | Hint::Edge(_) => {
            let keys = label(entry.action);
            keys.split(' ').next().unwrap_or_default().to_owned()
        }
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
