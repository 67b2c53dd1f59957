//! Small pieces of text, one after the other, that go on in the next line where they no longer fit.

use ratatui::text::{Line, Span};

use super::cut;

/// Words that stay together: a name with its value.
pub type Piece = Vec<Span<'static>>;

/// Columns before each line, and between two pieces.
const GAP: usize = 3;
const INDENT: usize = 2;

/// The lines of some groups of pieces; each group begins a line of its own.
pub fn lines(groups: &[Vec<Piece>], columns: usize) -> Vec<Line<'static>> {
    groups.iter().flat_map(|pieces| group(pieces, columns)).collect()
}

fn group(pieces: &[Piece], columns: usize) -> Vec<Line<'static>> {
    let mut lines: Vec<Line<'static>> = Vec::new();
    for piece in pieces {
        let needed = piece.iter().map(Span::width).sum::<usize>();
        match lines.last_mut() {
            Some(line) if line.width() + GAP + needed <= columns => {
                line.push_span(" ".repeat(GAP));
                line.spans.extend(piece.iter().cloned());
            }
            _ => {
                let mut line = Line::raw(" ".repeat(INDENT));
                line.spans.extend(piece.iter().cloned());
                lines.push(cut::to(line, columns));
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(groups: &[&[&str]], columns: usize) -> Vec<String> {
        let pieces = |group: &&[&str]| group.iter().map(|text| vec![Span::raw((*text).to_owned())]).collect();
        let groups: Vec<Vec<Piece>> = groups.iter().map(pieces).collect();
        lines(&groups, columns).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn pieces_stay_whole_and_groups_begin_a_line() {
        assert_eq!(shown(&[&["one", "two", "three"], &["four"]], 12), ["  one   two", "  three", "  four"]);
        assert_eq!(shown(&[&["Brasserie du Midi"]], 10), ["  Brasser…"]);
    }
}
