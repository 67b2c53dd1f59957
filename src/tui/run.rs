//! The loop: takes all that is waiting, then draws one frame.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use crossterm::event::{self, Event};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use super::editing::Edit;
use super::error::TuiError;
use super::form::Form;
use super::form::blank::welcome::WelcomeBlank;
use super::gate::Gate;
use super::message::{Effect, Message};
use super::model::Model;
use super::question::{Asked, Question};
use super::terminal::Screen;
use super::tour::Tour;
use super::view::{Note, View};
use super::work::{Job, Worker};
use super::world::{Clock, LedgerView, World};
use super::{newcomer, reckon};
use crate::app::{App, edit_text, read_tour};
use crate::calendar::Day;
use crate::config::Config;

/// How long a frame is held back for an answer that is nearly there.
const PATIENCE: Duration = Duration::from_millis(3);

/// Runs the cockpit on an open ledger until the user leaves.
pub fn run(app: App) -> Result<(), TuiError> {
    let (config, today) = (app.config.clone(), app.today);
    let worker = Worker::new(app);
    let ledger = worker.read_open()?;
    start(&config, today, ledger, None, move |jobs, news| worker.serve(jobs, news))
}

/// Welcomes a user who has no ledger yet: the cockpit opens as soon as there is one.
pub fn welcome(config: Config, today: Day) -> Result<(), TuiError> {
    let form = Form::boxed(WelcomeBlank::new(&config.paths.ledger));
    let kept = config.clone();
    start(&kept, today, LedgerView::empty(), Some(form), move |jobs, news| {
        newcomer::serve(config, today, jobs, news);
    })
}

/// Opens the window on a ledger that another thread serves, with a box over it or none.
fn start(
    config: &Config,
    today: Day,
    ledger: LedgerView,
    first: Option<Box<dyn View>>,
    serve: impl FnOnce(&Receiver<Job>, &Sender<Message>) + Send + 'static,
) -> Result<(), TuiError> {
    let ledger_is_new = ledger.is_missing();
    let world = World::new(config.clone(), Clock::at(today), ledger);
    // Listened to before the terminal is taken: a signal in between would leave it as it is.
    let signals = Signals::new([SIGTERM, SIGHUP, SIGINT]);
    let signals = signals.map_err(TuiError::doing("listening to signals"))?;
    let mut screen = Screen::open(config.plain, config.multiplexer)?;
    let mut model = Model::new(world, screen.size()?);
    first.into_iter().for_each(|view| model.open(view));
    first_answers(&mut model);
    model.tell_problems();
    model.begin_tour(tour(config, ledger_is_new));
    screen.draw(&model)?;
    Cockpit::new(model, screen, signals, serve).run()
}

/// Hints are for those who begin and for those who look around, until they were followed.
fn tour(config: &Config, ledger_is_new: bool) -> Tour {
    if config.wants_tour() {
        return Tour::after(&[]);
    }
    let known = read_tour(config);
    let known = known.or_else(|| (ledger_is_new || config.is_throw_away).then(Vec::new));
    known.map_or_else(Tour::default, |known| Tour::after(&known))
}

/// The first frame is whole: what it asks of the open book is answered before it is drawn.
fn first_answers(model: &mut Model) {
    let mut effects = model.settle();
    while let Some(effect) = effects.pop() {
        if let Effect::Ask(asked) = effect
            && let Some(answer) = reckon::answered(&asked)
        {
            effects.extend(model.update(answer));
        }
    }
}

/// The model with everything it works through.
struct Cockpit {
    model: Model,
    screen: Screen,
    messages: Receiver<Message>,
    jobs: Sender<Job>,
    questions: Sender<Asked>,
    /// For questions of screens that are not shown, on a thread of their own: no key waits behind them.
    foresight: Sender<Asked>,
    /// Questions of what is shown that are not answered yet.
    waiting: Vec<Question>,
    /// Closed while the terminal belongs to the editor.
    gate: Gate,
}

impl Cockpit {
    fn new(
        model: Model,
        screen: Screen,
        signals: Signals,
        serve: impl FnOnce(&Receiver<Job>, &Sender<Message>) + Send + 'static,
    ) -> Self {
        let (to_us, messages) = channel();
        let (jobs, to_work) = channel();
        let (questions, to_reckon) = channel();
        let (foresight, to_foresee) = channel();
        let (keys, ends, news, foreseen) = (to_us.clone(), to_us.clone(), to_us.clone(), to_us.clone());
        let gate = Gate::default();
        let (of_keys, of_signals) = (gate.clone(), gate.clone());
        thread::spawn(move || listen_to_keys(&keys, &of_keys));
        thread::spawn(move || listen_to_signals(signals, &ends, &of_signals));
        thread::spawn(move || serve(&to_work, &news));
        thread::spawn(move || reckon::serve(&to_reckon, &to_us));
        thread::spawn(move || reckon::serve(&to_foresee, &foreseen));
        Self { model, screen, messages, jobs, questions, foresight, waiting: Vec::new(), gate }
    }

    fn run(mut self) -> Result<(), TuiError> {
        let _ = self.jobs.send(Job::ReadWhole);
        let _ = self.jobs.send(Job::Snapshot);
        let _ = self.jobs.send(Job::AllUnfinished);
        self.foresee();
        while let Ok(message) = self.messages.recv() {
            if self.take(message)?.is_break() {
                return Ok(());
            }
            self.screen.draw(&self.model)?;
            self.foresee();
        }
        Ok(())
    }

    /// Answers what the next screens will ask while nothing else is asked: a key that shows one finds it ready.
    fn foresee(&mut self) {
        if self.waiting.is_empty() {
            for effect in self.model.foresee() {
                if let Effect::Ask(asked) = effect {
                    let _ = self.foresight.send(asked);
                }
            }
        }
    }

    /// Takes a message and all that wait behind it.
    fn take(&mut self, first: Message) -> Result<Flow, TuiError> {
        let mut next = Some(first);
        let until = Instant::now() + PATIENCE;
        while let Some(message) = next {
            if let Message::Answer { question, .. } = &message {
                self.waiting.retain(|waiting| waiting != question);
            }
            let message = self.fitted(message);
            for effect in self.model.update(message) {
                if self.perform(effect)?.is_break() {
                    return Ok(Flow::Break(()));
                }
            }
            next = self.messages.try_recv().ok().or_else(|| self.awaited(until));
        }
        Ok(Flow::Continue(()))
    }

    /// The message with the size that the cockpit has, whatever that of the terminal.
    fn fitted(&self, message: Message) -> Message {
        match message {
            Message::Resize { columns, rows } => {
                let size = self.screen.resized(columns, rows);
                Message::Resize { columns: size.width, rows: size.height }
            }
            message => message,
        }
    }

    /// Waits a moment for an answer, so that most frames show the new figures at once.
    fn awaited(&self, until: Instant) -> Option<Message> {
        let left = until.checked_duration_since(Instant::now()).filter(|_| !self.waiting.is_empty())?;
        self.messages.recv_timeout(left).ok()
    }

    fn perform(&mut self, effect: Effect) -> Result<Flow, TuiError> {
        match effect {
            Effect::Ask(asked) => {
                self.waiting.push(asked.question.clone());
                let _ = self.questions.send(asked);
            }
            Effect::Work(job) => {
                let _ = self.jobs.send(job);
            }
            Effect::Copy(text) => self.screen.copy(&text)?,
            Effect::Edit(editor, edit) => return self.edit(&editor, edit),
            Effect::Suspend => self.screen.suspend()?,
            Effect::Redraw => self.screen.clear()?,
            Effect::Quit => return Ok(Flow::Break(())),
        }
        Ok(Flow::Continue(()))
    }
}

impl Cockpit {
    /// The terminal is the editor's until it ends; then the text goes to where it came from.
    fn edit(&mut self, editor: &str, edit: Edit) -> Result<Flow, TuiError> {
        let Self { screen, gate, .. } = self;
        let lent = || screen.lend(|| edit_text(editor, &edit.file_name(), &edit.text));
        let message = match gate.closed_while(look_up, lent)? {
            Ok(text) => Message::Edited(Box::new(Edit { text, ..edit })),
            Err(error) => {
                let messages = self.model.world.messages;
                Message::Note(Note::refused(error.explain(messages).message))
            }
        };
        for effect in self.model.update(message) {
            if self.perform(effect)?.is_break() {
                return Ok(Flow::Break(()));
            }
        }
        Ok(Flow::Continue(()))
    }
}

/// The listener waits for events; a new size is one.
fn look_up() {
    #[cfg(unix)]
    let _ = signal_hook::low_level::raise(signal_hook::consts::SIGWINCH);
}

type Flow = std::ops::ControlFlow<()>;

fn listen_to_keys(messages: &Sender<Message>, gate: &Gate) {
    loop {
        gate.pass();
        let message = match event::read() {
            Ok(Event::Key(key)) => Message::Key(key),
            Ok(Event::Mouse(event)) => Message::Mouse(event),
            Ok(Event::Paste(text)) => Message::Paste(text),
            Ok(Event::Resize(columns, rows)) => Message::Resize { columns, rows },
            Ok(Event::FocusGained | Event::FocusLost) => continue,
            Err(_) => Message::End,
        };
        let is_end = matches!(message, Message::End);
        if messages.send(message).is_err() || is_end {
            return;
        }
    }
}

/// While the editor has the terminal, ctrl-c is meant for the editor.
fn listen_to_signals(mut signals: Signals, messages: &Sender<Message>, gate: &Gate) {
    if signals.forever().any(|signal| signal != SIGINT || !gate.is_closed()) {
        let _ = messages.send(Message::End);
    }
}
