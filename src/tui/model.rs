//! The state of the cockpit, and how each message changes it.

mod deeds;
mod keys;
mod layers;
mod mouse;
mod palette;
mod recent;
mod tour;
mod trail;

use ratatui::layout::Size;

use super::action::{Action, Deed, Trip};
use super::message::{Effect, Message};
use super::overlay::{day::DayPrompt, filter::FilterLine, help::Help, unfinished::UnfinishedBox};
use super::screen::{self, settings::SettingsPage};
use super::stroke::Stroke;
use super::tab::Tab;
use super::tour::Tour;
use super::view::{Note, Reaction, Subject, View};
use super::window::Areas;
use super::wish::Wish;
use super::world::{LedgerView, World};
use crate::text::args;
use layers::{Layer, Place};
use recent::Recent;
use trail::Trail;

/// Everything that is shown and remembered.
pub struct Model {
    pub world: World,
    size: Size,
    tab: Tab,
    places: Vec<Place>,
    /// Boxes over the screen, the last one on top.
    boxes: Vec<Layer>,
    /// The keys of a sequence pressed so far.
    pending: Vec<Stroke>,
    note: Option<Note>,
    receipt: Option<Receipt>,
    trail: Trail,
    recent: Recent,
    tour: Tour,
}

/// What can be done with the last change, until something else is done.
struct Receipt {
    /// Shows the document that was made.
    shows: Option<Wish>,
    /// Takes the change back, or does it again.
    next: Deed,
}

impl Model {
    pub fn new(world: World, size: Size) -> Self {
        let places = Tab::ALL.into_iter().map(Place::new).collect();
        Self {
            world,
            size,
            tab: Tab::default(),
            places,
            boxes: Vec::new(),
            pending: Vec::new(),
            note: None,
            receipt: None,
            trail: Trail::default(),
            recent: Recent::default(),
            tour: Tour::default(),
        }
    }

    /// Opens a box over the screen.
    pub fn open(&mut self, view: Box<dyn View>) {
        self.boxes.push(Layer::new(view));
    }

    /// Takes a message in, and says what is to be done outside.
    pub fn update(&mut self, message: Message) -> Vec<Effect> {
        let mut effects = match message {
            Message::Key(key) => self.key(key),
            Message::Mouse(event) => self.mouse(event),
            Message::Paste(text) => self.paste(&text),
            Message::Resize { columns, rows } => {
                self.size = Size::new(columns, rows);
                Vec::new()
            }
            Message::Ledger(ledger) => self.read(*ledger),
            Message::Answer { question, stamp, answer } => {
                self.layers_mut().for_each(|layer| layer.receive(&question, stamp, &answer));
                Vec::new()
            }
            Message::Configured(config) => {
                self.world.configure(*config);
                self.tell_problems();
                Vec::new()
            }
            Message::Granted(granted) => self.granted(&granted),
            Message::NewDay(today) => {
                let shown = self.world.clock.as_of;
                self.world.clock.today = today;
                self.world.clock.as_of = shown.filter(|day| *day != today);
                Vec::new()
            }
            Message::Edit(edit) => self.edit(*edit),
            Message::Edited(edit) => self.edited(*edit),
            Message::Unfinished(all) => {
                let left = UnfinishedBox::of(all).filter(|_| self.boxes.is_empty());
                left.into_iter().for_each(|left| self.open(Box::new(left)));
                Vec::new()
            }
            Message::Note(note) => {
                self.note = Some(note);
                Vec::new()
            }
            Message::End => vec![Effect::Quit],
        };
        if self.boxes.is_empty() && self.world.ledger.is_missing() {
            return vec![Effect::Quit];
        }
        effects.extend(self.settle());
        effects
    }

    /// Brings what is seen in line with the room, and asks what it needs to know.
    pub fn settle(&mut self) -> Vec<Effect> {
        let areas = self.areas();
        let (world, whole) = (&self.world, areas.whole);
        let page = self.places.get_mut(self.tab.place()).map(Place::top);
        let mut effects = Vec::new();
        for (layer, area) in page
            .map(|page| (page, areas.body))
            .into_iter()
            .chain(self.boxes.iter_mut().map(|layer| (layer, whole)))
        {
            layer.view.settle(area, world);
            effects.extend(layer.ask(world));
        }
        effects
    }

    /// What another screen will ask of the book when it is shown, one screen at a time. Not on a travel: few days are
    /// looked at on every screen.
    pub fn foresee(&mut self) -> Vec<Effect> {
        if self.world.clock.is_travelling() {
            return Vec::new();
        }
        let mut screens = self.places.iter_mut().map(|place| place.top().ask_book(&self.world));
        screens.find(|effects| !effects.is_empty()).unwrap_or_default()
    }

    /// The parts of the window as they are now.
    pub fn areas(&self) -> Areas {
        let is_page = self.places.get(self.tab.place()).is_some_and(Place::has_pages);
        Areas::of(self.size, is_page, self.tour.is_on())
    }

    pub const fn tab(&self) -> Tab {
        self.tab
    }

    pub const fn note(&self) -> Option<&Note> {
        self.note.as_ref()
    }

    /// What the last change offers to do next.
    pub fn offers(&self) -> Vec<Action> {
        let Some(receipt) = &self.receipt else { return Vec::new() };
        let shows = receipt.shows.is_some().then_some(Action::Deed(Deed::Pdf));
        shows.into_iter().chain([Action::Deed(receipt.next)]).collect()
    }

    pub fn pending(&self) -> &[Stroke] {
        &self.pending
    }

    /// The screen of the tab, then the pages opened from it.
    pub fn path(&self) -> impl Iterator<Item = &dyn View> {
        self.places.get(self.tab.place()).into_iter().flat_map(Place::path)
    }

    pub fn boxes(&self) -> impl Iterator<Item = &dyn View> {
        self.boxes.iter().map(|layer| layer.view.as_ref())
    }

    /// Says what is wrong in the settings file, and where all of it is told.
    pub fn tell_problems(&mut self) {
        let Some(first) = self.world.problems.first() else { return };
        let file = self.world.config.paths.settings.as_deref().and_then(std::path::Path::file_name);
        let file = std::path::Path::new(file.unwrap_or_default());
        let messages = self.world.messages;
        let (first, count) = (first.show(file, messages), self.world.problems.len());
        let key = self.world.keys.label(Action::Settings);
        let words = args![first = first, count = count, key = key];
        self.note = Some(Note::refused(messages.format("config-problems", &words)));
    }

    fn read(&mut self, mut ledger: LedgerView) -> Vec<Effect> {
        ledger.version = self.world.ledger.version + 1;
        self.world.ledger = ledger;
        Vec::new()
    }

    fn act(&mut self, action: Action) -> Vec<Effect> {
        if action != Action::Deed(Deed::Pdf) {
            self.receipt = None;
        }
        let mut effects = self.learn(action);
        effects.extend(self.perform(action));
        effects
    }

    /// Does what the window itself does; other actions go to the view that has the keyboard.
    fn perform(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Quit => return vec![Effect::Quit],
            Action::Suspend => return vec![Effect::Suspend],
            Action::Redraw => return vec![Effect::Redraw],
            Action::Show(tab) => self.show(tab),
            Action::Help => self.help(),
            Action::Travel(trip) => self.travel(trip),
            Action::Filter => {
                let line = self.page().map(|page| FilterLine::new(page.filter()));
                self.boxes.extend(line.map(|line| Layer::new(Box::new(line))));
            }
            Action::Unfilter => return self.react(vec![Reaction::Filter(String::new())]),
            Action::Copy => return self.copy(),
            Action::Deed(deed) => return self.open_form(deed),
            Action::Back => self.leave(),
            Action::Previous => self.tab = self.trail.go_back(self.tab, &mut self.places),
            Action::Next => self.tab = self.trail.go_forth(self.tab, &mut self.places),
            Action::Palette => self.open_palette(),
            Action::EndTour => return self.end_tour(),
            Action::Settings => self.enter(Box::new(SettingsPage::default())),
            Action::ToClient => self.go_to(self.subject().1.map(Subject::Client)),
            action => return self.act_on_view(action),
        }
        Vec::new()
    }

    fn act_on_view(&mut self, action: Action) -> Vec<Effect> {
        let reactions = self.reactions(action);
        self.react(reactions)
    }

    /// What the view that has the keyboard asks of the window.
    fn reactions(&mut self, action: Action) -> Vec<Reaction> {
        let Self { world, boxes, places, tab, .. } = self;
        let top = boxes.last_mut().or_else(|| places.get_mut(tab.place()).map(Place::top));
        top.map(|layer| layer.view.act(action, world)).unwrap_or_default()
    }

    fn react(&mut self, reactions: Vec<Reaction>) -> Vec<Effect> {
        let mut effects = Vec::new();
        for reaction in reactions {
            match reaction {
                Reaction::Close if self.boxes.pop().is_none() => self.leave(),
                Reaction::Close => {}
                Reaction::Open(view) => self.boxes.push(Layer::new(view)),
                Reaction::Enter(view) => self.enter(view),
                Reaction::GoTo(subject) => self.go_to(Some(subject)),
                Reaction::Act(action) => effects.extend(self.act(action)),
                Reaction::Show(tab) => self.show(tab),
                Reaction::Travel(day) => self.world.clock.travel(day),
                Reaction::Filter(text) => {
                    if let Some(place) = self.places.get_mut(self.tab.place()) {
                        place.top().view.set_filter(&text);
                    }
                }
                Reaction::Work(job) => effects.push(Effect::Work(job)),
                Reaction::Copy(text) => effects.push(Effect::Copy(text)),
                Reaction::Edit(edit) => effects.extend(self.edit(edit)),
                Reaction::Say(note) => self.note = Some(note),
            }
        }
        effects
    }

    /// Goes to a screen; a second time it goes back from its pages to the screen itself.
    fn show(&mut self, tab: Tab) {
        if self.tab != tab {
            self.trail.left(self.tab);
            self.tab = tab;
        } else if let Some(place) = self.places.get_mut(tab.place()) {
            place.leave_all();
            self.trail.forget(tab);
        }
    }

    fn enter(&mut self, view: Box<dyn View>) {
        if let Some(subject) = view.page_of() {
            self.recent.add(subject);
        }
        if let Some(place) = self.places.get_mut(self.tab.place()) {
            place.enter(Layer::new(view));
            self.trail.entered(self.tab);
        }
    }

    fn leave(&mut self) {
        if let Some(page) = self.places.get_mut(self.tab.place()).and_then(Place::leave) {
            self.trail.closed(self.tab, page);
        }
    }

    /// Opens the page of a client or an invoice over what is shown.
    fn go_to(&mut self, subject: Option<Subject>) {
        let page = subject.and_then(|subject| screen::page_of(subject, &self.world.ledger.book));
        if let Some(page) = page {
            self.enter(page);
        }
    }

    fn help(&mut self) {
        let contexts = self.contexts();
        self.boxes.push(Layer::new(Box::new(Help::new(contexts))));
    }

    fn travel(&mut self, trip: Trip) {
        let day = self.world.day();
        let target = match trip {
            Trip::DayBack => day - 1,
            Trip::DayForward => day + 1,
            Trip::MonthBack => month_end(day, -1),
            Trip::MonthForward => month_end(day, 1),
            Trip::Home => self.world.clock.today,
            Trip::Pick => {
                self.boxes.push(Layer::new(Box::new(DayPrompt::new())));
                return;
            }
        };
        self.world.clock.travel(target);
    }
}

/// The end of the month before or after: the days on which books are closed.
fn month_end(day: crate::calendar::Day, months: i32) -> crate::calendar::Day {
    crate::calendar::Month::of(day).plus(months).last_day()
}
