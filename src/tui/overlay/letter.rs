//! Letters before they are written: what they say to whom and why, and the question.

use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::confirm::draw_sentences;
use crate::app::{Explanation, step_name};
use crate::domain::id::ClientId;
use crate::domain::policy::StepName;
use crate::text::{args, clean};
use crate::tui::action::{Action, Context, FormKey, LetterKey};
use crate::tui::lookup::plans::{LetterPlan, LetterPlans, PlanQuery, ReadyLetter};
use crate::tui::question::{Answer, Question};
use crate::tui::view::{Note, Reaction, View};
use crate::tui::wish::{Granted, Wish, letter::LetterOrder};
use crate::tui::wording;
use crate::tui::work::Job;
use crate::tui::world::World;

/// The box behind `l`.
pub struct LetterBox {
    query: PlanQuery,
    plans: Option<Arc<LetterPlans>>,
    with_invoices: bool,
    stage: Stage,
}

enum Stage {
    Asking,
    Writing(Wish),
    /// What came of each letter.
    Told(Vec<String>),
}

impl LetterBox {
    pub const fn new(clients: Vec<ClientId>) -> Self {
        let query = PlanQuery { clients, step: None };
        Self { query, plans: None, with_invoices: false, stage: Stage::Asking }
    }

    fn plans(&self) -> &[LetterPlan] {
        self.plans.as_ref().map_or(&[], |plans| &plans.rows)
    }

    fn orders(&self) -> Vec<LetterOrder> {
        let order = |plan: &LetterPlan| {
            let ready = plan.found.as_ref().ok()?;
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
        self.plans = None;
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
            (Stage::Asking, [plan]) => self.one(plan, world),
            (Stage::Asking, plans) => self.many(plans, world),
        }
    }

    fn one(&self, plan: &LetterPlan, world: &World) -> Vec<Line<'static>> {
        let name = clean(&plan.name).into_owned();
        let mut lines = match &plan.found {
            Ok(ready) => ready_lines(&name, ready, world),
            Err(failure) => failure_lines(&name, failure, world),
        };
        lines.push(Line::default());
        let chosen = if self.query.step.is_some() { "tui-letter-chosen" } else { "tui-letter-owed" };
        lines.push(Line::styled(world.text(chosen), world.theme.dim));
        if plan.found.is_ok() {
            lines.push(self.copies_line(world));
        }
        lines
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
            Err(failure) => Line::styled(format!("– {}", failure.message), world.theme.dim),
        });
        let lines = [Line::styled(title, world.theme.strong), Line::default()].into_iter().chain(each);
        lines.chain([Line::default(), self.copies_line(world)]).collect()
    }

    fn copies_line(&self, world: &World) -> Line<'static> {
        let words = if self.with_invoices { "tui-letter-with-copies" } else { "tui-letter-without-copies" };
        Line::styled(world.text(words), world.theme.dim)
    }
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
    let more = failure.because.iter().map(|reason| Line::raw(reason.clone()));
    [Line::styled(name.to_owned(), world.theme.strong), Line::raw(failure.message.clone())]
        .into_iter()
        .chain(more)
        .collect()
}

impl View for LetterBox {
    fn contexts(&self) -> &'static [Context] {
        match &self.stage {
            Stage::Asking if !self.orders().is_empty() => &[Context::Question, Context::Letter],
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
            Action::Letter(LetterKey::NextStep) => self.query.clients.len() == 1,
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
        }
    }

    fn granted(&mut self, granted: &Granted) -> Option<Vec<Reaction>> {
        let Stage::Writing(wish) = &self.stage else { return None };
        if *wish != granted.wish {
            return None;
        }
        match &granted.outcome {
            Ok(done) if self.query.clients.len() == 1 => {
                Some(vec![Reaction::Close, Reaction::Say(Note::done(done.clone()))])
            }
            Ok(done) => {
                self.stage = Stage::Told(done.lines().map(str::to_owned).collect());
                Some(Vec::new())
            }
            Err(failure) => {
                self.stage = Stage::Told(vec![failure.message.clone()]);
                Some(Vec::new())
            }
        }
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, world: &World) {
        draw_sentences(buffer, area, &self.title(world), &self.lines(world), world);
    }
}
