//! A letter or invoice as text: its rows laid over columns of characters.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use crate::app::{ReadPiece, ReadRow, Reading};
use crate::text::{clean, fit, truncate, width};
use crate::tui::overlay::why::wrapped;
use crate::tui::world::World;

/// The widest that a page is drawn: its longest lines of text stand in it.
pub const WIDEST: usize = 100;

/// A document as lines of a screen.
pub struct Read {
    pub lines: Vec<Line<'static>>,
    /// The line that says what it is about.
    pub subject: usize,
}

/// The lines of a document in a room of some columns.
pub fn read(reading: &Reading, room: usize, world: &World) -> Read {
    let room = room.min(WIDEST);
    let mut read = Read { lines: Vec::new(), subject: 0 };
    for (at, page) in reading.pages.iter().enumerate() {
        if at > 0 {
            read.lines.push(Line::styled("┄".repeat(room), world.theme.faint));
        }
        for row in &joined(page) {
            if row.has_air {
                read.lines.push(Line::default());
            }
            match row.pieces.as_slice() {
                [piece] => {
                    if read.subject == 0 && piece.text == reading.subject {
                        read.subject = read.lines.len();
                    }
                    read.lines.extend(paragraph(piece, room, world));
                }
                [first, last] if last.to < 950 || !has_digit(&last.text) => {
                    read.lines.push(beside(first, last, room, world));
                }
                pieces => read.lines.push(table_row(pieces, room, world)),
            }
        }
    }
    read
}

/// Lines of a paragraph put together again: they are broken where the screen ends, not the paper.
fn joined(page: &[ReadRow]) -> Vec<ReadRow> {
    let mut rows: Vec<ReadRow> = Vec::new();
    let mut is_full = false;
    for row in page {
        let next = match (row.pieces.as_slice(), rows.last_mut().map(|row| row.pieces.as_mut_slice())) {
            ([next], Some([last])) if is_full && !row.has_air && next.from == last.from => Some((last, next)),
            _ => None,
        };
        is_full = matches!(row.pieces.as_slice(), [piece] if piece.to > 800 && !piece.is_strong);
        match next {
            Some((last, next)) => last.text = format!("{} {}", last.text, next.text),
            None => rows.push(row.clone()),
        }
    }
    rows
}

fn has_digit(text: &str) -> bool {
    text.chars().any(|c| c.is_ascii_digit())
}

/// Draws lines from one of them on.
pub fn draw(buffer: &mut Buffer, area: Rect, lines: &[Line<'_>], first: usize) {
    for (line, y) in lines.iter().skip(first).zip(area.top()..area.bottom()) {
        line.render(Rect { y, height: 1, ..area }, buffer);
    }
}

/// A piece alone in its row: what is too long goes on below.
fn paragraph(piece: &ReadPiece, room: usize, world: &World) -> Vec<Line<'static>> {
    let text = clean(&piece.text).into_owned();
    let indent = column(piece.from, room).min(room.saturating_sub(width(&text)));
    let each = wrapped(&text, room.saturating_sub(indent).max(1));
    each.into_iter()
        .map(|text| Line::from(vec![Span::raw(" ".repeat(indent)), styled(text, piece, world)]))
        .collect()
}

/// Two blocks beside each other, such as sender and recipient.
fn beside(first: &ReadPiece, last: &ReadPiece, room: usize, world: &World) -> Line<'static> {
    let (indent, start) = (column(first.from, room), column(last.from, room));
    let text = truncate(&clean(&first.text), start.saturating_sub(indent + 1)).into_owned();
    let gap = start.saturating_sub(indent + width(&text));
    Line::from(vec![
        Span::raw(" ".repeat(indent)),
        styled(text, first, world),
        Span::raw(" ".repeat(gap)),
        styled(clean(&last.text).into_owned(), last, world),
    ])
}

/// Columns end where they end on the page, so that figures stay aligned; the first one begins at the left.
fn table_row(pieces: &[ReadPiece], room: usize, world: &World) -> Line<'static> {
    let mut spans = Vec::new();
    let mut start = room + 1;
    for piece in pieces.iter().skip(1).rev() {
        let text = clean(&piece.text).into_owned();
        let end = column(piece.to, room).min(start.saturating_sub(1));
        spans.push(Span::raw(" ".repeat(start.saturating_sub(end).min(start))));
        start = end.saturating_sub(width(&text));
        spans.push(styled(text, piece, world));
    }
    if let Some(first) = pieces.first() {
        let end = column(first.to, room).min(start.saturating_sub(1));
        let (indent, gap) =
            if first.from > 200 { (end.saturating_sub(width(&first.text)), start - end) } else { (0, 1) };
        let text = fit(&clean(&first.text), start.saturating_sub(indent + gap));
        spans.push(Span::raw(" ".repeat(gap.min(start))));
        spans.push(styled(text, first, world));
        spans.push(Span::raw(" ".repeat(indent)));
    }
    spans.reverse();
    Line::from(spans)
}

fn styled(text: String, piece: &ReadPiece, world: &World) -> Span<'static> {
    Span::styled(text, if piece.is_strong { world.theme.strong } else { world.theme.base })
}

fn column(place: u16, room: usize) -> usize {
    usize::from(place) * room / 1000
}
