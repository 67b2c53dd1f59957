//! How a form is drawn.
//!
//! ```text
//! ╭ Payment ─────────────────────────────────────────────────────────╮
//! │ ▌ amount      3630                   3,630.00 EUR                │
//! │   date        yesterday              Fri 20 Nov 2026             │
//! │   method      ‹ transfer ›                                       │
//! │  ──────────────────────────────────────────────────────────────  │
//! │   placed on 2026-0031   3,630.00                                 │
//! ╰──────────────────────────────────────────────────────────────────╯
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Position, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use super::field::{Content, Field};
use super::fields::Fields;
use super::pick::{Candidate, Pick};
use super::reading::{Reading, Remark, Tone};
use crate::text::{pad_right, truncate, width};
use crate::tui::overlay::why::wrapped;
use crate::tui::widget::panel;
use crate::tui::world::World;

const WIDEST: u16 = 100;
/// Columns between label, field and remark.
const GAP: u16 = 2;

/// What is drawn, and where.
pub struct Page<'a> {
    pub title: String,
    pub fields: &'a Fields,
    pub reading: &'a Reading,
    pub words: Words,
    /// Message over the last column of the table.
    pub last_column: &'static str,
    pub first: usize,
    pub world: &'a World,
}

/// The lines at the bottom of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    None,
    Quiet(String),
    Question(String),
    Wrong(Vec<String>),
    Remark(Remark),
}

impl Words {
    /// A remark that has no room beside its field is told at the bottom.
    pub fn about(field: &Field, remark: &Remark) -> Self {
        let is_told = match remark.tone {
            Tone::Understood => false,
            Tone::Warning | Tone::Wrong => true,
            Tone::Missing => field.is_visited,
        };
        if is_told { Self::Remark(remark.clone()) } else { Self::None }
    }

    fn lines(&self, columns: usize, world: &World) -> Vec<Line<'static>> {
        let each = |text: &str, style: Style| -> Vec<Line<'static>> {
            wrapped(text, columns).into_iter().map(|line| Line::styled(line, style)).collect()
        };
        match self {
            Self::None => vec![Line::default()],
            Self::Quiet(text) => each(text, world.theme.dim),
            Self::Question(text) => {
                let asked = each(text, world.theme.accent);
                std::iter::once(Line::default()).chain(asked).collect()
            }
            Self::Wrong(all) => all
                .iter()
                .zip(std::iter::once(world.theme.bad).chain(std::iter::repeat(world.theme.dim)))
                .flat_map(|(text, style)| each(text, style))
                .collect(),
            Self::Remark(remark) => {
                let text = format!("{}{}", sign_of(remark.tone), remark.text);
                each(&text, style_of(remark.tone, world))
            }
        }
    }
}

/// A line of the form before it has its place on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Strip {
    /// A line of a field that may have several.
    Field {
        at: usize,
        line: usize,
    },
    Heading {
        first: usize,
    },
    Cells {
        first: usize,
        row: usize,
    },
    Air,
}

/// Where the parts of the form stand.
struct Plan {
    frame: Rect,
    body: Rect,
    foot: Rect,
    words: Rect,
    strips: Vec<Strip>,
    label: u16,
}

impl<'a> Page<'a> {
    fn plan(&self, window: Rect) -> Plan {
        let strips = self.strips(true);
        let columns = window.width.saturating_sub(4).min(WIDEST);
        let words = self.word_lines(columns);
        let below = self.reading.foot.len() + usize::from(!self.reading.foot.is_empty());
        let fixed = 2 + below + words.len();
        let room = usize::from(window.height.saturating_sub(1));
        let airy = strips.len() + 1 + fixed <= room;
        let strips = if airy { strips } else { self.strips(false) };
        let rows = strips.len() + fixed + usize::from(airy);
        let frame = panel::centred(window, columns, u16::try_from(rows).unwrap_or(u16::MAX));
        let inside = panel::inside(frame);
        let top = u16::from(airy).min(inside.height);
        let tall = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
        let words_height = tall(words.len()).min(inside.height.saturating_sub(top + 1));
        let foot_height = tall(below).min(inside.height.saturating_sub(top + words_height + 1));
        let body_height = inside.height.saturating_sub(top + words_height + foot_height);
        let body = Rect { y: inside.y + top, height: body_height, ..inside };
        let foot = Rect { y: body.bottom(), height: foot_height, ..inside };
        let words = Rect { y: foot.bottom(), height: words_height, ..inside };
        Plan { frame, body, foot, words, strips, label: self.label_columns(inside.width) }
    }

    /// The lines at the bottom; what stands in full beside its field is not said again.
    fn word_lines(&self, columns: u16) -> Vec<Line<'static>> {
        let room = columns.saturating_sub(4);
        let lines = self.words.lines(usize::from(room.saturating_sub(2)), self.world);
        let Words::Remark(remark) = &self.words else { return lines };
        let Some(field) = self.fields.focused().filter(|field| field.row.is_none()) else { return lines };
        let left = 2 + self.label_columns(room) + GAP + field.columns.max(self.common_columns()) + GAP;
        let fits = width(&remark.text) <= usize::from(room.saturating_sub(left));
        if fits { vec![Line::default()] } else { lines }
    }

    /// The lines of the form; with air around the table where there is room.
    fn strips(&self, airy: bool) -> Vec<Strip> {
        let mut strips = Vec::new();
        let mut before = None;
        for (at, field) in self.fields.each() {
            match field.row {
                Some(row) if before != Some(Some(row)) => {
                    if before.is_none_or(|row: Option<usize>| row.is_none()) {
                        strips.extend(airy.then_some(Strip::Air));
                        strips.push(Strip::Heading { first: at });
                    }
                    strips.push(Strip::Cells { first: at, row });
                }
                Some(_) => {}
                None => {
                    let follows_table = before.is_some_and(|row| row.is_some());
                    strips.extend((airy && follows_table).then_some(Strip::Air));
                    strips.extend((0..field.height()).map(|line| Strip::Field { at, line }));
                }
            }
            before = Some(field.row);
        }
        strips
    }

    fn label_columns(&self, room: u16) -> u16 {
        let labels = self.fields.each().filter(|(_, field)| field.row.is_none());
        let longest = labels.map(|(_, field)| width(&field.label)).max().unwrap_or(0);
        u16::try_from(longest).unwrap_or(room).min(room / 3)
    }

    /// Columns after which remarks begin, so that they stand under each other.
    fn common_columns(&self) -> u16 {
        let lines = self.fields.each().filter(|(_, field)| field.row.is_none());
        let lines = lines.filter(|(_, field)| matches!(field.content, Content::Line(_) | Content::Pick(_)));
        lines.map(|(_, field)| field.columns).filter(|columns| *columns <= 28).max().unwrap_or(0)
    }

    /// The strip that holds the cursor.
    fn focus_strip(&self, strips: &[Strip]) -> usize {
        let focus = self.fields.focus();
        let row = self.fields.focused().and_then(|field| field.row);
        let line = match self.fields.focused().map(|field| &field.content) {
            Some(Content::Note(note)) => note.at(),
            _ => 0,
        };
        let holds = |strip: &Strip| match *strip {
            Strip::Field { at, line: this } => at == focus && this == line,
            Strip::Cells { row: this, .. } => Some(this) == row,
            Strip::Heading { .. } | Strip::Air => false,
        };
        strips.iter().position(holds).unwrap_or(0)
    }

    /// The first line that must be seen so that the cursor is.
    pub fn first_in_sight(&self, window: Rect) -> usize {
        let plan = self.plan(window);
        let (height, focus) = (usize::from(plan.body.height).max(1), self.focus_strip(&plan.strips));
        let first = self.first.min(plan.strips.len().saturating_sub(height));
        if focus < first + 1 {
            focus.saturating_sub(1)
        } else if focus >= first + height {
            focus + 1 - height
        } else {
            first
        }
    }

    fn seen(&self, plan: &Plan) -> impl Iterator<Item = (Strip, Rect)> + use<> {
        let body = plan.body;
        let strips: Vec<Strip> = plan.strips.iter().skip(self.first).copied().collect();
        strips
            .into_iter()
            .zip(body.top()..body.bottom())
            .map(move |(strip, y)| (strip, Rect { y, height: 1, ..body }))
    }

    /// Where the text of a field is typed, on its line.
    fn input_area(&self, plan: &Plan, line: Rect, field: &Field) -> Rect {
        let from = (2 + plan.label + GAP).min(line.width);
        let room = line.width - from;
        let columns = match field.content {
            Content::Note(_) => room,
            Content::Line(_) | Content::Pick(_) | Content::Choice(_) | Content::Fixed(..) => {
                field.columns.min(room)
            }
        };
        Rect { x: line.x + from, width: columns, ..line }
    }

    /// The areas of the cells of a line: the first one takes the room that the others leave.
    fn cell_areas(&self, first: usize, row: Option<usize>, line: Rect) -> Vec<(usize, Rect)> {
        let row = row.or_else(|| self.fields.at(first).and_then(|field| field.row));
        let cells: Vec<(usize, u16)> = self
            .fields
            .each()
            .filter(|(_, field)| field.row.is_some() && field.row == row)
            .map(|(at, field)| (at, field.columns))
            .collect();
        let taken: u16 = cells.iter().skip(1).map(|(_, columns)| columns + GAP).sum();
        let indent = 2.min(line.width);
        let wide = line.width.saturating_sub(indent + taken + LAST + GAP);
        let mut x = line.x + indent;
        let mut areas = Vec::new();
        for (place, (at, columns)) in cells.into_iter().enumerate() {
            let columns = if place == 0 { wide } else { columns };
            let area = Rect { x, width: columns, ..line }.intersection(line);
            x = x.saturating_add(columns + GAP);
            areas.push((at, area));
        }
        areas
    }

    /// Where what follows from a line of the table stands.
    fn last_area(line: Rect) -> Rect {
        let columns = LAST.min(line.width);
        Rect { x: line.right() - columns, width: columns, ..line }
    }

    /// The field at a place of the window.
    pub fn field_at(&self, window: Rect, place: Position) -> Option<usize> {
        let plan = self.plan(window);
        let (strip, line) = self.seen(&plan).find(|(_, line)| line.contains(place))?;
        match strip {
            Strip::Field { at, .. } => Some(at),
            Strip::Cells { first, row } => self
                .cell_areas(first, Some(row), line)
                .into_iter()
                .find(|(_, area)| area.contains(place))
                .map(|(at, _)| at),
            Strip::Heading { .. } | Strip::Air => None,
        }
    }

    /// The area of the field with the keyboard.
    fn focus_area(&self, plan: &Plan) -> Option<Rect> {
        let focus = self.focus_strip(&plan.strips);
        let (strip, line) = self.seen(plan).nth(focus.checked_sub(self.first)?)?;
        match strip {
            Strip::Field { at, .. } => Some(self.input_area(plan, line, self.fields.at(at)?)),
            Strip::Cells { first, row } => {
                let areas = self.cell_areas(first, Some(row), line);
                areas.into_iter().find(|(at, _)| *at == self.fields.focus()).map(|(_, area)| area)
            }
            Strip::Heading { .. } | Strip::Air => None,
        }
    }

    pub fn caret(&self, window: Rect) -> Option<Position> {
        let area = self.focus_area(&self.plan(window)).filter(|area| !area.is_empty())?;
        match &self.fields.focused()?.content {
            Content::Line(input) => Some(input.caret(area)),
            Content::Pick(pick) => Some(pick.input.caret(area)),
            Content::Note(note) => note.lines().get(note.at()).map(|line| line.caret(area)),
            Content::Choice(_) | Content::Fixed(..) => None,
        }
    }

    pub fn draw(&self, buffer: &mut Buffer, window: Rect) {
        let plan = self.plan(window);
        panel::draw_box(buffer, window, plan.frame, &self.title, self.world);
        for (strip, line) in self.seen(&plan) {
            match strip {
                Strip::Field { at, line: part } => self.draw_field(buffer, &plan, line, at, part),
                Strip::Heading { first } => self.draw_heading(buffer, line, first),
                Strip::Cells { first, row } => self.draw_cells(buffer, line, first, row),
                Strip::Air => {}
            }
        }
        self.draw_scroll(buffer, &plan);
        self.draw_foot(buffer, &plan);
        for (line, y) in
            self.word_lines(plan.frame.width).into_iter().zip(plan.words.top()..plan.words.bottom())
        {
            line.render(indented(Rect { y, height: 1, ..plan.words }), buffer);
        }
        self.draw_offer(buffer, &plan);
    }

    fn draw_field(&self, buffer: &mut Buffer, plan: &Plan, line: Rect, at: usize, part: usize) {
        let Some(field) = self.fields.at(at) else { return };
        let (theme, is_focus) = (&self.world.theme, self.fields.focus() == at);
        if part == 0 {
            let sign = if is_focus { "▌ " } else { "  " };
            let style = if is_focus { theme.strong } else { theme.dim };
            let label = pad_right(&truncate(&field.label, usize::from(plan.label)), usize::from(plan.label));
            Line::from(vec![Span::styled(sign, theme.accent), Span::styled(label, style)])
                .render(line, buffer);
        }
        let area = self.input_area(plan, line, field);
        draw_content(buffer, area, field, part, is_focus, self.world);
        let from = area.right().max(area.x + self.common_columns()) + GAP;
        let rest = Rect { x: from, width: line.right().saturating_sub(from), ..line };
        if part == 0
            && let Some(remark) = self.remark_of(field)
        {
            let text = format!("{}{}", sign_of(remark.tone), remark.text);
            let text = truncate(&text, usize::from(rest.width)).into_owned();
            Line::styled(text, style_of(remark.tone, self.world)).render(rest, buffer);
        }
    }

    /// What stands beside a field: nothing about what is missing before the user was there.
    fn remark_of(&self, field: &Field) -> Option<&Remark> {
        let remark = self.reading.about(field.name, field.row)?;
        (remark.tone != Tone::Missing || field.is_visited).then_some(remark)
    }

    fn draw_heading(&self, buffer: &mut Buffer, line: Rect, first: usize) {
        let heading = self.world.theme.heading;
        for (at, area) in self.cell_areas(first, None, line) {
            let Some(field) = self.fields.at(at) else { continue };
            let alignment = match field.content {
                Content::Fixed(_, alignment) => alignment,
                Content::Line(_) | Content::Note(_) | Content::Pick(_) | Content::Choice(_) => {
                    Alignment::Left
                }
            };
            let label = truncate(&field.label, usize::from(area.width)).into_owned();
            Line::styled(label, heading).alignment(alignment).render(area, buffer);
        }
        let last = Line::styled(self.world.text(self.last_column), heading).right_aligned();
        last.render(Self::last_area(line), buffer);
    }

    fn draw_cells(&self, buffer: &mut Buffer, line: Rect, first: usize, row: usize) {
        let theme = &self.world.theme;
        if self.fields.focused().is_some_and(|field| field.row == Some(row)) {
            Span::styled("▌", theme.accent).render(line, buffer);
        }
        for (at, area) in self.cell_areas(first, Some(row), line) {
            let Some(field) = self.fields.at(at) else { continue };
            draw_content(buffer, area, field, 0, self.fields.focus() == at, self.world);
            let is_wrong = self.remark_of(field).is_some_and(|remark| remark.tone >= Tone::Missing);
            if is_wrong {
                buffer.set_style(area, theme.bad);
            }
            if is_wrong && field.text().trim().is_empty() {
                Line::styled("…", theme.bad).render(area, buffer);
            }
        }
        if let Some(last) = self.reading.about(LAST_COLUMN, Some(row)) {
            Line::raw(last.text.clone()).right_aligned().render(Self::last_area(line), buffer);
        }
    }

    /// Signs that there is more above or below.
    fn draw_scroll(&self, buffer: &mut Buffer, plan: &Plan) {
        let (body, faint) = (plan.body, self.world.theme.accent);
        let more = |sign: &'static str, y: u16, buffer: &mut Buffer| {
            let area = Rect::new(plan.frame.right().saturating_sub(1), y, 1, 1).intersection(plan.frame);
            Line::styled(sign, faint).render(area, buffer);
        };
        if self.first > 0 {
            more("▴", body.y, buffer);
        }
        if plan.strips.len() > self.first + usize::from(body.height) && body.height > 0 {
            more("▾", body.bottom() - 1, buffer);
        }
    }

    fn draw_foot(&self, buffer: &mut Buffer, plan: &Plan) {
        let rule = "─".repeat(usize::from(plan.foot.width));
        let lines = std::iter::once(Line::styled(rule, self.world.theme.faint));
        let foot = self.reading.foot.iter().cloned();
        for (at, (line, y)) in lines.chain(foot).zip(plan.foot.top()..plan.foot.bottom()).enumerate() {
            let area = Rect { y, height: 1, ..plan.foot };
            line.render(if at == 0 { area } else { indented(area) }, buffer);
        }
    }

    /// What can be taken into the field with the keyboard, in a list under it.
    fn draw_offer(&self, buffer: &mut Buffer, plan: &Plan) {
        let Some(Content::Pick(pick)) = self.fields.focused().map(|field| &field.content) else { return };
        let (offered, Some(field)) = (pick.offered(), self.focus_area(plan)) else { return };
        if matches!(self.words, Words::Question(_)) {
            return;
        }
        let theme = &self.world.theme;
        let longest = |of: fn(&Candidate) -> &str| {
            offered.iter().map(|(candidate, _)| width(of(candidate))).max().unwrap_or(0)
        };
        let wanted = longest(|candidate| &candidate.value) + longest(|candidate| &candidate.label) + 4;
        let wanted = u16::try_from(wanted).unwrap_or(u16::MAX);
        let wide = field.width.max(44).max(wanted).min(plan.body.right().saturating_sub(field.x));
        let room = usize::from(wide).saturating_sub(longest(|candidate| &candidate.label) + 4);
        let code = longest(|candidate| &candidate.value).min(room.max(8));
        let bottom = plan.frame.bottom().saturating_sub(1);
        for ((candidate, is_chosen), y) in offered.iter().zip(field.y + 1..bottom) {
            let area = Rect::new(field.x, y, wide, 1);
            ratatui::widgets::Clear.render(area, buffer);
            buffer.set_style(area, theme.base.patch(theme.field));
            let value = pad_right(&truncate(&candidate.value, code), code);
            let text = format!(" {value}  {}", candidate.label);
            Line::raw(truncate(&text, usize::from(wide)).into_owned()).render(area, buffer);
            if *is_chosen {
                buffer.set_style(area, theme.tab_chosen);
            }
        }
    }
}

/// The remark that holds what follows from a line of the table, for instance its sum.
pub const LAST_COLUMN: &str = "last_column";
const LAST: u16 = 12;

fn draw_content(buffer: &mut Buffer, area: Rect, field: &Field, part: usize, is_focus: bool, world: &World) {
    match &field.content {
        Content::Line(input) | Content::Pick(Pick { input, .. }) if !is_focus => {
            input.draw_at_rest(buffer, area, world);
        }
        Content::Line(input) | Content::Pick(Pick { input, .. }) => {
            input.draw(buffer, area, world);
            if let Content::Pick(pick) = &field.content {
                let ghost = pick.ghost();
                let ghost = if ghost.is_empty() { ghost } else { format!("{ghost} →") };
                input.draw_after(buffer, area, &ghost, world);
            }
            if field.is_selected() {
                let columns = u16::try_from(width(input.text())).unwrap_or(area.width).min(area.width);
                buffer.set_style(Rect { width: columns, ..area }, Modifier::REVERSED);
            }
        }
        Content::Note(note) => match note.lines().get(part) {
            Some(line) if is_focus && part == note.at() => line.draw(buffer, area, world),
            Some(line) => line.draw_at_rest(buffer, area, world),
            None => buffer.set_style(area, world.theme.field),
        },
        Content::Fixed(text, alignment) => {
            let text = truncate(text, usize::from(area.width)).into_owned();
            Line::raw(text).alignment(*alignment).render(area, buffer);
        }
        Content::Choice(choice) => {
            let arrow = if is_focus { world.theme.accent } else { world.theme.faint };
            let word = if is_focus { world.theme.strong } else { world.theme.base };
            let spans = vec![
                Span::styled("‹ ", arrow),
                Span::styled(choice.label().to_owned(), word),
                Span::styled(" ›", arrow),
            ];
            Line::from(spans).render(area, buffer);
        }
    }
}

/// A warning has a sign of its own: what it is about is kept all the same.
const fn sign_of(tone: Tone) -> &'static str {
    match tone {
        Tone::Warning => "! ",
        Tone::Understood | Tone::Missing | Tone::Wrong => "",
    }
}

const fn style_of(tone: Tone, world: &World) -> Style {
    match tone {
        Tone::Understood => world.theme.dim,
        Tone::Warning => world.theme.warn,
        Tone::Missing | Tone::Wrong => world.theme.bad,
    }
}

fn indented(area: Rect) -> Rect {
    let indent = 2.min(area.width);
    Rect { x: area.x + indent, width: area.width - indent, ..area }
}
