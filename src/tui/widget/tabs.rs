//! The line of screens with their number keys.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use crate::text::{truncate, width};
use crate::tui::action::Action;
use crate::tui::tab::Tab;
use crate::tui::world::World;

/// A tab as it is drawn: its columns from the left edge, and its label.
struct Label {
    tab: Tab,
    from: u16,
    columns: u16,
    text: String,
}

pub fn draw(buffer: &mut Buffer, area: Rect, chosen: Tab, world: &World) {
    for label in labels(area.width, chosen, world) {
        let style = if label.tab == chosen { world.theme.tab_chosen } else { world.theme.tab };
        let place = Rect::new(area.x + label.from, area.y, label.columns, area.height);
        Line::from(Span::styled(label.text, style)).render(place.intersection(area), buffer);
    }
}

/// The tab at a column of the window.
pub fn at(area: Rect, column: u16, chosen: Tab, world: &World) -> Option<Tab> {
    let x = column.checked_sub(area.x)?;
    let hit = |label: &Label| (label.from..label.from + label.columns).contains(&x);
    labels(area.width, chosen, world).into_iter().find(hit).map(|label| label.tab)
}

/// Whole titles where they fit, else titles cut to the same length, so that every number stays in sight.
fn labels(room: u16, chosen: Tab, world: &World) -> Vec<Label> {
    let titles: Vec<(Tab, String, String)> = Tab::ALL
        .into_iter()
        .map(|tab| (tab, world.keys.label(Action::Show(tab)), world.text(tab.title())))
        .collect();
    let longest = titles.iter().map(|(_, _, title)| width(title)).max().unwrap_or(0);
    let cut = |most: usize| {
        let text = |tab: Tab, key: &str, title: &str| {
            let most = if tab == chosen { longest } else { most };
            format!(" {} ", format!("{key} {}", truncate(title, most)).trim_end())
        };
        titles.iter().map(|(tab, key, title)| (*tab, text(*tab, key, title))).collect::<Vec<_>>()
    };
    let fits = |texts: &[(Tab, String)]| {
        texts.iter().map(|(_, text)| width(text)).sum::<usize>() <= usize::from(room)
    };
    let texts = (0..=longest).rev().map(cut).find(|texts| fits(texts)).unwrap_or_else(|| cut(0));
    let mut from = 0;
    texts
        .into_iter()
        .map(|(tab, text)| {
            let columns = u16::try_from(width(&text)).unwrap_or(u16::MAX);
            let label = Label { tab, from, columns, text };
            from += columns;
            label
        })
        .collect()
}
