//! Letters before they are written: what they say to whom and why, their text, and the question.
//!
//! ```text
//! ╭ Letter of 21 Nov 2026 ─────────────────────────────────────────────╮
//! │ ‹first reminder› to Atelier Zola     │ Studio Lefèvre              │
//! │ asks for EUR 3,630.00                │                Atelier Zola │
//! │ owed because …                       │ Dear Sir or Madam, …        │
//! ╰────────────────────────────────────────────────────────────────────╯
//! ```

use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use super::confirm::draw_sentences;
use super::why::wrapped;
use crate::app::{Explanation, Place, step_name};
use crate::domain::id::ClientId;
use crate::domain::policy::StepName;
use crate::text::{args, clean};
use crate::tui::action::{Action, Context, FormKey, LetterKey, Motion};
use crate::tui::list::moved;
use crate::tui::lookup::plans::{LetterPlan, LetterPlans, PlanQuery, ReadyLetter};
use crate::tui::question::{Answer, Question};
use crate::tui::view::{Note, Reaction, View};
use crate::tui::widget::panel;
use crate::tui::widget::reading::{self, Read};
use crate::tui::wish::{Granted, Wish, letter::LetterOrder};
use crate::tui::wording;
use crate::tui::work::Job;
use crate::tui::world::World;

/// The box behind `l`.
pub struct LetterBox {
    query: PlanQuery,
    plans: Option<Arc<LetterPlans>>,
    /// Another step was chosen, and its letter is not here yet.
    is_stale: bool,
    with_invoices: bool,
    stage: Stage,
    /// The first line of the letter's text that is seen; `None` for the one that says what it is about.
    first: Option<usize>,
    /// Lines of it that have room, and lines there are.
    seen: (usize, usize),
}

/// Where the parts of a single letter stand.
struct Parts {
    summary: Rect,
    reading: Rect,
}

/// From this width on, the letter is read beside what is said about it.
const BESIDE: u16 = 112;

enum Stage {
    Asking,
    Writing(Wish),
    /// What came of each letter.
    Told(Vec<String>),
}

impl LetterBox {
    pub const fn new(clients: Vec<ClientId>) -> Self {
        let query = PlanQuery { clients, step: None };
        Self {
            query,
            plans: None,
            is_stale: false,
            with_invoices: false,
            stage: Stage::Asking,
            first: None,
            seen: (1, 0),
        }
    }

    fn plans(&self) -> &[LetterPlan] {
        self.plans.as_ref().map_or(&[], |plans| &plans.rows)
    }

    fn orders(&self) -> Vec<LetterOrder> {
        let order = |plan: &LetterPlan| {
            let ready = plan.found.as_ref().ok().filter(|_| !self.is_stale)?;
            Some(LetterOrder {
                client: plan.client,
                step: ready.step.clone(),
                is_chosen: self.query.step.is_some(),
                contacts: ready.contacts,
                with_invoices: self.with_invoices,
            })
        };
        self.plans().iter().filter_map(order).collect()
    }

    /// The steps of the policy one after the other, then the one owed again.
    fn choose_next(&mut self, world: &World) {
        let steps: Vec<&StepName> = world.rules.policy.steps.iter().map(|step| &step.name).collect();
        let shown = self.query.step.as_ref();
        let at = shown.and_then(|name| steps.iter().position(|step| *step == name));
        self.query.step = steps.get(at.map_or(0, |at| at + 1)).map(|step| (*step).clone());
        self.first = None;
        self.is_stale = true;
    }

    /// Moves over the text of the letter; its end stays at the end of the room.
    fn scroll(&mut self, motion: Motion) {
        let (room, count) = self.seen;
        let last = count.saturating_sub(room);
        self.first = Some(moved(self.first.unwrap_or(0), motion, room, last + 1));
    }

    fn write(&mut self) -> Vec<Reaction> {
        let wish = Wish::WriteLetters(self.orders());
        self.stage = Stage::Writing(wish.clone());
        vec![Reaction::Work(Job::Grant(wish))]
    }

    fn lines(&self, world: &World) -> Vec<Line<'static>> {
        match (&self.stage, self.plans()) {
            (Stage::Writing(_), _) => vec![Line::raw(world.text("tui-letter-writing"))],
            (Stage::Told(lines), _) => lines.iter().cloned().map(Line::raw).collect(),
            (Stage::Asking, []) => vec![Line::raw(world.text("tui-reading"))],
            (Stage::Asking, plans) => self.many(plans, world),
        }
    }

    fn one(&self, plan: &LetterPlan, columns: u16, world: &World) -> Vec<Line<'static>> {
        let name = clean(&plan.name).into_owned();
        let mut lines = self.steps_lines(plan, columns, world);
        lines.push(Line::default());
        lines.extend(match &plan.found {
            Ok(ready) => ready_lines(&name, ready, world),
            Err(failure) => failure_lines(&name, failure, world),
        });
        lines.push(Line::default());
        let chosen = match (&self.query.step, &plan.found) {
            (Some(_), _) => "tui-letter-chosen",
            (None, Ok(_)) => "tui-letter-owed",
            (None, Err(_)) => "tui-letter-choose",
        };
        lines.push(Line::styled(world.text(chosen), world.theme.dim));
        if plan.found.is_ok() {
            lines.push(self.copies_line(world));
        }
        lines
    }

    /// The steps of the policy, with the one that is shown set off: on one line where they fit, else each on its own.
    fn steps_lines(&self, plan: &LetterPlan, columns: u16, world: &World) -> Vec<Line<'static>> {
        let owed = plan.found.as_ref().ok().map(|ready| &ready.step);
        let shown = self.query.step.as_ref().or(owed);
        let each = world.rules.policy.steps.iter().map(|step| {
            let is_shown = shown == Some(&step.name);
            let (open, close) = if is_shown { ("‹", "›") } else { (" ", " ") };
            let style = if is_shown { world.theme.strong } else { world.theme.dim };
            vec![
                Span::styled(open, world.theme.accent),
                Span::styled(step_name(&step.name, world.messages), style),
                Span::styled(close, world.theme.accent),
            ]
        });
        let line = Line::from(each.clone().flatten().collect::<Vec<_>>());
        if line.width() <= usize::from(columns) { vec![line] } else { each.map(Line::from).collect() }
    }

    /// The only letter that could be written.
    fn only(&self) -> Option<&LetterPlan> {
        match (&self.stage, self.plans()) {
            (Stage::Asking, [plan]) => Some(plan),
            _ => None,
        }
    }

    fn reading(&self, parts: &Parts, world: &World) -> Option<Read> {
        let ready = self.only().and_then(|plan| plan.found.as_ref().ok())?;
        Some(reading::read(&ready.reading, usize::from(parts.reading.width), world))
    }

    fn draw_one(&self, buffer: &mut Buffer, window: Rect, plan: &LetterPlan, world: &World) {
        let inside = panel::draw_box(buffer, window, place(window), &self.title(world), world);
        let lines = self.one(plan, summary_columns(inside), world);
        let parts = Parts::of(inside, &lines);
        for (line, y) in
            fitted(&lines, parts.summary.width).iter().zip(parts.summary.top()..parts.summary.bottom())
        {
            line.render(Rect { y, height: 1, ..parts.summary }, buffer);
        }
        let area = parts.reading;
        let rule = world.theme.faint;
        if parts.is_beside() {
            for y in area.top()..area.bottom() {
                buffer.set_string(area.x.saturating_sub(2), y, "│", rule);
            }
        } else if area.height > 0 {
            buffer.set_string(area.x, area.y - 1, "─".repeat(usize::from(area.width)), rule);
        }
        if let Some(read) = self.reading(&parts, world) {
            reading::draw(buffer, area, &read.lines, self.first.unwrap_or(0));
        }
    }

    fn many(&self, plans: &[LetterPlan], world: &World) -> Vec<Line<'static>> {
        let count = self.orders().len();
        let title = world.messages.format("tui-letters-to-write", &args![count = count]);
        let each = plans.iter().map(|plan| match &plan.found {
            Ok(ready) => {
                let step = step_name(&ready.step, world.messages);
                let sum = wording::sums(&ready.totals, world);
                Line::raw(format!("✓ {} · {step} · {sum}", clean(&plan.name)))
            }
            Err(failure) => {
                Line::styled(format!("– {} · {}", clean(&plan.name), failure.message), world.theme.dim)
            }
        });
        let lines = [Line::styled(title, world.theme.strong), Line::default()].into_iter().chain(each);
        lines.chain([Line::default(), self.copies_line(world)]).collect()
    }

    fn copies_line(&self, world: &World) -> Line<'static> {
        let words = if self.with_invoices { "tui-letter-with-copies" } else { "tui-letter-without-copies" };
        Line::styled(world.text(words), world.theme.dim)
    }
}

impl Parts {
    fn of(inside: Rect, summary: &[Line<'static>]) -> Self {
        if inside.width >= BESIDE {
            let columns = summary_columns(inside);
            let reading = Rect { x: inside.x + columns + 3, width: inside.width - columns - 3, ..inside };
            return Self { summary: Rect { width: columns, ..inside }, reading };
        }
        let lines = u16::try_from(fitted(summary, inside.width).len()).unwrap_or(u16::MAX);
        let height = lines.min(inside.height * 2 / 3);
        let top = (inside.y + height + 1).min(inside.bottom());
        Self {
            summary: Rect { height, ..inside },
            reading: Rect { y: top, height: inside.bottom() - top, ..inside },
        }
    }

    const fn is_beside(&self) -> bool {
        self.summary.x != self.reading.x
    }
}

/// Columns for what is said about the letter.
const fn summary_columns(inside: Rect) -> u16 {
    if inside.width >= BESIDE { inside.width / 3 } else { inside.width }
}

/// Lines broken to a width; a line of several styles is kept as it is.
fn fitted(lines: &[Line<'static>], columns: u16) -> Vec<Line<'static>> {
    let broken = |line: &Line<'static>| {
        let text = line.to_string();
        if line.spans.len() > 1 || text.is_empty() {
            return vec![line.clone()];
        }
        let style = line.spans.first().map_or(line.style, |span| line.style.patch(span.style));
        wrapped(&text, usize::from(columns)).into_iter().map(|text| Line::styled(text, style)).collect()
    };
    lines.iter().flat_map(broken).collect()
}

/// The box of a single letter: as large as the window allows, so that nothing jumps from step to step.
fn place(window: Rect) -> Rect {
    panel::centred(window, window.width.saturating_sub(2).min(164), window.height.saturating_sub(2))
}

fn ready_lines(name: &str, ready: &ReadyLetter, world: &World) -> Vec<Line<'static>> {
    let theme = &world.theme;
    let step = step_name(&ready.step, world.messages);
    let numbers = clean(&ready.numbers.join(", ")).into_owned();
    let words = args![sum = wording::sums(&ready.totals, world), numbers = numbers];
    let mut lines = vec![
        Line::styled(world.messages.format("tui-letter-to", &args![step = step, name = name]), theme.strong),
        Line::raw(world.messages.format("tui-letter-asks", &words)),
    ];
    if !ready.why.is_empty() {
        let why = clean(&ready.why.join("; ")).into_owned();
        lines.push(Line::raw(world.messages.format("tui-letter-why", &args![why = why])));
    }
    if let Some(day) = ready.before {
        let day = world.short_day(day);
        lines.push(Line::styled(world.messages.format("tui-letter-before", &args![day = day]), theme.bad));
    }
    lines
}

fn failure_lines(name: &str, failure: &Explanation, world: &World) -> Vec<Line<'static>> {
    let place = |place: &Place| {
        let line = place.line.map(|line| format!(":{line}")).unwrap_or_default();
        let file = place.file.clone().map(|file| format!("{file}{line}: ")).unwrap_or_default();
        format!("{file}{}", place.message)
    };
    let places = failure.places.iter().map(place);
    let more = failure.because.iter().cloned().chain(places).map(Line::raw);
    [Line::styled(name.to_owned(), world.theme.strong), Line::raw(failure.message.clone())]
        .into_iter()
        .chain(more)
        .collect()
}

impl View for LetterBox {
    fn contexts(&self) -> &'static [Context] {
        match &self.stage {
            Stage::Asking if !self.orders().is_empty() => {
                &[Context::Question, Context::Letter, Context::List]
            }
            Stage::Asking => &[Context::Letter, Context::Notice],
            Stage::Writing(_) | Stage::Told(_) => &[Context::Notice],
        }
    }

    fn title(&self, world: &World) -> String {
        let day = world.short_day(world.clock.today);
        world.messages.format("tui-letter-title", &args![count = self.query.clients.len(), day = day])
    }

    fn allows(&self, action: Action, _world: &World) -> bool {
        match action {
            Action::Letter(LetterKey::NextStep | LetterKey::Text) => self.query.clients.len() == 1,
            Action::Letter(LetterKey::Copies) => !self.orders().is_empty(),
            _ => true,
        }
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Reaction> {
        match action {
            Action::Form(FormKey::Yes) => return self.write(),
            Action::Form(FormKey::No) | Action::Close => return vec![Reaction::Close],
            Action::Letter(LetterKey::Copies) => self.with_invoices = !self.with_invoices,
            Action::Letter(LetterKey::NextStep) => self.choose_next(world),
            Action::Letter(LetterKey::Text) => {
                let text = |client: &ClientId| Job::LetterText(*client, self.query.step.clone());
                return self.query.clients.first().map(text).map(Reaction::Work).into_iter().collect();
            }
            Action::Move(motion) => self.scroll(motion),
            _ => {}
        }
        Vec::new()
    }

    fn questions(&self) -> Vec<Question> {
        match self.stage {
            Stage::Asking => vec![Question::Letters(self.query.clone())],
            Stage::Writing(_) | Stage::Told(_) => Vec::new(),
        }
    }

    fn receive(&mut self, answer: &Answer) {
        if let Answer::Letters(plans) = answer {
            self.plans = Some(plans.clone());
            self.is_stale = false;
            self.first = None;
        }
    }

    fn granted(&mut self, granted: &Granted) -> Option<Vec<Reaction>> {
        let Stage::Writing(wish) = &self.stage else { return None };
        if *wish != granted.wish {
            return None;
        }
        match &granted.outcome {
            Ok(done) if self.query.clients.len() == 1 => {
                Some(vec![Reaction::Close, Reaction::Say(Note::done(done.said.clone()))])
            }
            Ok(done) => {
                self.stage = Stage::Told(done.said.lines().map(str::to_owned).collect());
                Some(Vec::new())
            }
            Err(failure) => {
                self.stage = Stage::Told(vec![failure.message.clone()]);
                Some(Vec::new())
            }
        }
    }

    fn settle(&mut self, area: Rect, world: &World) {
        if let Some(plan) = self.only() {
            let inside = panel::inside(place(area));
            let parts = Parts::of(inside, &self.one(plan, summary_columns(inside), world));
            let read = self.reading(&parts, world);
            let count = read.as_ref().map_or(0, |read| read.lines.len());
            self.seen = (usize::from(parts.reading.height), count);
            let first = self.first.or(read.map(|read| read.subject)).unwrap_or(0);
            self.first = Some(first.min(count.saturating_sub(self.seen.0)));
        }
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        if let Some(plan) = self.only() {
            return self.draw_one(buffer, area, plan, world);
        }
        draw_sentences(buffer, area, &self.title(world), &self.lines(world), world);
    }
}
