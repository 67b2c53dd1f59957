//! A terminal's screen as SVG, and several of them as one picture that moves.

use std::fmt::Write as _;

use vt100::{Cell, Color, Screen};

/// Width and height of a cell and the size of its letters, in tenths of a pixel.
const CELL: (u32, u32, u32) = (84, 180, 140);
const GROUND: &str = "#16181d";
const INK: &str = "#e4e6ea";

/// A screen with a line about it below.
pub fn frame(screen: &Screen, said: &str) -> String {
    let (rows, columns) = screen.size();
    let mut svg = String::new();
    for row in 0..rows {
        let mut column = 0;
        while column < columns {
            let from = column;
            let Some(first) = screen.cell(row, from) else { break };
            let mut text = String::new();
            while let Some(cell) = screen.cell(row, column).filter(|cell| looks_like(cell, first)) {
                text.push_str(if cell.has_contents() { cell.contents() } else { " " });
                column += if cell.is_wide() { 2 } else { 1 };
            }
            run(&mut svg, row, from, column - from, first, &text);
        }
    }
    let y = u32::from(rows) * CELL.1 + 300;
    let _ =
        write!(svg, r##"<text x="160" y="{y}" fill="#8aa9f0" font-weight="bold">{}</text>"##, escaped(said));
    svg
}

/// Frames one after the other, each shown for some seconds, again and again.
pub fn moving(frames: &[String], seconds: u32, rows: u16, columns: u16) -> String {
    let (width, height) = (u32::from(columns) * CELL.0 + 240, u32::from(rows) * CELL.1 + 560);
    let count = u32::try_from(frames.len()).unwrap_or(1);
    let share = 100_000 / count;
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{}" height="{}">
<style>text{{font:{}px ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;white-space:pre}}
.f{{opacity:0;animation:f {}s step-end infinite}}.f:first-of-type{{opacity:1}}
@keyframes f{{0%{{opacity:1}}{}.{:03}%{{opacity:0}}100%{{opacity:0}}}}</style>
<rect width="100%" height="100%" rx="100" fill="{GROUND}"/><g transform="translate(120 140)">
"#,
        width / 10,
        height / 10,
        CELL.2,
        count * seconds,
        share / 1000,
        share % 1000
    );
    for (at, frame) in (0..count).zip(frames) {
        let _ = writeln!(svg, r#"<g class="f" style="animation-delay:{}s">{frame}</g>"#, at * seconds);
    }
    svg.push_str("</g></svg>\n");
    svg
}

fn looks_like(one: &Cell, other: &Cell) -> bool {
    let look = |cell: &Cell| (cell.fgcolor(), cell.bgcolor(), cell.bold(), cell.inverse());
    look(one) == look(other)
}

fn run(svg: &mut String, row: u16, column: u16, columns: u16, cell: &Cell, text: &str) {
    let (x, y) = (u32::from(column) * CELL.0, u32::from(row) * CELL.1);
    let width = u32::from(columns) * CELL.0;
    let (mut ink, mut ground) = (color(cell.fgcolor(), INK), color(cell.bgcolor(), GROUND));
    if cell.inverse() {
        std::mem::swap(&mut ink, &mut ground);
    }
    if ground != GROUND {
        let _ = write!(svg, r#"<rect x="{x}" y="{y}" width="{width}" height="{}" fill="{ground}"/>"#, CELL.1);
    }
    let weight = if cell.bold() { r#" font-weight="bold""# } else { "" };
    for (at, word) in words(text) {
        let (x, width) = (x + cells(at), cells(word.chars().count()));
        let _ = write!(
            svg,
            r#"<text x="{x}" y="{}" textLength="{width}" lengthAdjust="spacingAndGlyphs" fill="{ink}"{weight}>{}</text>"#,
            y + CELL.2,
            escaped(&word)
        );
    }
}

/// Words with the cells before each: not every program that draws SVG keeps the spaces between them.
fn words(text: &str) -> Vec<(usize, String)> {
    let mut words: Vec<(usize, String)> = Vec::new();
    let mut is_within = false;
    for (at, letter) in text.chars().enumerate() {
        match words.last_mut().filter(|_| is_within) {
            Some((_, word)) if letter != ' ' => word.push(letter),
            _ if letter != ' ' => words.push((at, letter.to_string())),
            _ => {}
        }
        is_within = letter != ' ';
    }
    words
}

fn cells(count: usize) -> u32 {
    CELL.0 * u32::try_from(count).unwrap_or(u32::MAX / CELL.0)
}

fn color(color: Color, default: &str) -> String {
    match color {
        Color::Rgb(red, green, blue) => format!("#{red:02x}{green:02x}{blue:02x}"),
        Color::Default | Color::Idx(_) => default.to_owned(),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
