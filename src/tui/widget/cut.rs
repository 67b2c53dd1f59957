//! A line that tells where it does not fit: it ends with an ellipsis.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use crate::text::{truncate, width};

/// The line, cut to some columns.
pub fn to(line: Line<'static>, columns: usize) -> Line<'static> {
    if line.width() <= columns {
        return line;
    }
    let mut room = columns;
    let mut spans = Vec::new();
    for span in line.spans {
        let whole = span.width();
        // The last span that fits whole makes room for the ellipsis of the next.
        let text = truncate(&span.content, room).into_owned();
        let taken = width(&text);
        spans.push(Span::styled(text, span.style));
        room -= taken.min(room);
        if taken < whole {
            break;
        }
        if room == 0 {
            end(&mut spans);
            break;
        }
    }
    Line { spans, ..line }
}

/// What follows was left out: the last character gives its place to an ellipsis.
fn end(spans: &mut [Span<'static>]) {
    if let Some(last) = spans.last_mut().filter(|last| last.width() > 0) {
        let text = format!("{} ", last.content);
        last.content = truncate(&text, width(&last.content)).into_owned().into();
    }
}

/// Draws a line over an area, cut to it.
pub fn draw(line: Line<'static>, area: Rect, buffer: &mut Buffer) {
    to(line, usize::from(area.width)).render(area, buffer);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(parts: &[&str], columns: usize) -> String {
        let spans = parts.iter().map(|part| Span::raw((*part).to_owned()));
        to(Line::from_iter(spans), columns).to_string()
    }

    #[test]
    fn what_is_left_out_is_told() {
        assert_eq!(cut(&["8 steps, ", "12,386.06 at stake"], 80), "8 steps, 12,386.06 at stake");
        assert_eq!(cut(&["8 steps, ", "12,386.06 at stake"], 20), "8 steps, 12,386.06…");
        assert_eq!(cut(&["abc", "def"], 3), "ab…");
        assert_eq!(cut(&["日本語", "x"], 4), "日…");
    }
}
