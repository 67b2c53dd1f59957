//! Keys that change the ledger: each opens its form or its question, about what is under the cursor.

use super::layers::Layer;
use super::{Model, Receipt};
use crate::app::{Explanation, LetterText};
use crate::domain::id::ClientId;
use crate::text::args;
use crate::tui::action::{Action, Deed};
use crate::tui::editing::{Edit, Target};
use crate::tui::form::Form;
use crate::tui::form::blank::client::ClientBlank;
use crate::tui::form::blank::company::CompanyBlank;
use crate::tui::form::blank::credit::CreditBlank;
use crate::tui::form::blank::invoice::InvoiceBlank;
use crate::tui::form::blank::payment::PaymentBlank;
use crate::tui::form::blank::place::PlaceBlank;
use crate::tui::form::blank::refund;
use crate::tui::lookup::template::Like;
use crate::tui::message::Effect;
use crate::tui::overlay::confirm::Confirm;
use crate::tui::overlay::copy::{CopyBox, Thing};
use crate::tui::overlay::letter::LetterBox;
use crate::tui::overlay::undo::{UndoBox, Way};
use crate::tui::overlay::why::Why;
use crate::tui::tab::Tab;
use crate::tui::view::{Note, Reaction, Subject, View};
use crate::tui::wish::{Granted, Wish};
use crate::tui::wording;
use crate::tui::work::Job;

impl Model {
    /// Whether a form can be opened about what is under the cursor.
    pub(super) fn can_open(&self, deed: Deed) -> bool {
        // Another day is for looking: what is written there would be of today, where it can't be seen.
        if self.world.clock.is_travelling() && deed != Deed::Pdf {
            return false;
        }
        let (subject, client) = self.subject();
        match deed {
            Deed::New | Deed::Payment | Deed::Company | Deed::Undo | Deed::Redo => true,
            Deed::Credit => matches!(subject, Some(Subject::Invoice(_))),
            Deed::Edit => {
                matches!(subject, Some(Subject::Draft(_) | Subject::Client(_)))
                    || self.focus().is_some_and(|view| view.client().is_some())
            }
            Deed::Duplicate | Deed::Invoice | Deed::Place | Deed::Refund => client.is_some(),
            Deed::Discard => matches!(subject, Some(Subject::Draft(_))),
            Deed::Reverse => matches!(subject, Some(Subject::Payment(_))),
            Deed::Letter => !self.addressees().is_empty(),
            Deed::Pdf if self.receipt.as_ref().is_some_and(|receipt| receipt.shows.is_some()) => true,
            Deed::Pdf => subject.and_then(shown).is_some(),
        }
    }

    pub(super) fn open_form(&mut self, deed: Deed) -> Vec<Effect> {
        if deed == Deed::Pdf {
            let fresh = self.receipt.as_mut().and_then(|receipt| receipt.shows.take());
            return fresh.map_or_else(|| self.show_papers(), wished);
        }
        if deed == Deed::Payment && self.world.ledger.book.clients().is_empty() {
            self.note = Some(Note::refused(self.world.in_vain("tui-no-client-yet")));
            return Vec::new();
        }
        match self.form_of(deed) {
            Some(view) => self.boxes.push(Layer::new(view)),
            None => self.note = Some(Note::refused(self.world.text("tui-nothing-unapplied-here"))),
        }
        Vec::new()
    }

    /// Shows the PDFs of what is marked, else of what is under the cursor.
    fn show_papers(&mut self) -> Vec<Effect> {
        let marked = self.focus().map(View::marked).unwrap_or_default();
        let meant = if marked.is_empty() { self.subject().0.into_iter().collect() } else { marked };
        if meant.len() > AT_ONCE {
            let words = args![most = AT_ONCE];
            self.note = Some(Note::refused(self.world.messages.format("tui-too-many-papers", &words)));
            return Vec::new();
        }
        meant.into_iter().filter_map(shown).flat_map(wished).collect()
    }

    /// Whom a letter goes to: the clients that are marked, each once, else the one under the cursor.
    fn addressees(&self) -> Vec<ClientId> {
        let marked = self.focus().map(View::marked).unwrap_or_default();
        if marked.is_empty() {
            return self.subject().1.into_iter().collect();
        }
        let mut clients: Vec<ClientId> = marked.into_iter().filter_map(|one| self.client_of(one)).collect();
        clients.sort_unstable();
        clients.dedup();
        clients
    }

    fn client_of(&self, subject: Subject) -> Option<ClientId> {
        let book = &self.world.ledger.book;
        match subject {
            Subject::Client(id) => Some(id),
            Subject::Invoice(id) => Some(book.client(book.invoice(book.invoice_of_id(id)?).client).id),
            Subject::CreditNote(_) | Subject::Draft(_) | Subject::Payment(_) | Subject::Contact(_) => None,
        }
    }

    /// Whether the cursor is on something of a client whose page is not shown already.
    pub(super) fn can_go_to_client(&self) -> bool {
        let is_shown = self.focus().and_then(View::page_of);
        self.subject().1.is_some_and(|id| is_shown != Some(Subject::Client(id)))
    }

    /// What is under the cursor, with the client that it or the page is about.
    pub(super) fn subject(&self) -> (Option<Subject>, Option<ClientId>) {
        let Some(view) = self.focus() else { return (None, None) };
        let subject = view.subject();
        let client = view.client().or_else(|| self.client_of(subject?));
        (subject, client)
    }

    fn form_of(&self, deed: Deed) -> Option<Box<dyn View>> {
        let (subject, client) = self.subject();
        Some(match (deed, subject) {
            (Deed::New, _) => self.new_form(client),
            (Deed::Duplicate, Some(Subject::Invoice(id))) => {
                Form::boxed(InvoiceBlank::like(Like::Invoice(id)))
            }
            (Deed::Duplicate, _) => Form::boxed(InvoiceBlank::like(Like::LastOf(client?))),
            (Deed::Invoice, _) => Form::boxed(InvoiceBlank::new(client)),
            (Deed::Payment, Some(Subject::Invoice(id))) => Form::boxed(PaymentBlank::of_invoice(id)),
            (Deed::Payment, _) => {
                Form::boxed(client.map_or_else(PaymentBlank::default, PaymentBlank::of_client))
            }
            (Deed::Credit, Some(Subject::Invoice(id))) => Form::boxed(CreditBlank::new(id)),
            (Deed::Edit, Some(Subject::Draft(id))) => Form::boxed(InvoiceBlank::of_draft(id)),
            (Deed::Edit, _) => Form::boxed(ClientBlank::of(client?)),
            (Deed::Discard, Some(Subject::Draft(id))) => {
                Box::new(Confirm::new("tui-discard-title", "tui-discard-question", Wish::DiscardDraft(id)))
            }
            (Deed::Place, Some(Subject::Invoice(id))) => Form::boxed(PlaceBlank::of_invoice(id)),
            (Deed::Place, _) => Form::boxed(PlaceBlank::of_client(client?)),
            (Deed::Refund, _) => Form::boxed(refund::of_client(client?, &self.world)?),
            (Deed::Reverse, Some(Subject::Payment(id))) => Form::boxed(refund::of_payment(id, &self.world)?),
            (Deed::Company, _) => Form::boxed(CompanyBlank::default()),
            (Deed::Letter, _) => Box::new(LetterBox::new(self.addressees())),
            (Deed::Undo, _) => Box::new(UndoBox::new(Way::Back)),
            (Deed::Redo, _) => Box::new(UndoBox::new(Way::Again)),
            (Deed::Credit | Deed::Discard | Deed::Reverse | Deed::Pdf, _) => return None,
        })
    }

    /// What `new` makes here.
    pub(super) fn new_word(&self) -> &'static str {
        match self.tab() {
            Tab::Clients if self.path().count() == 1 => "tui-key-new-client",
            Tab::Money if self.path().count() == 1 => "tui-key-new-payment",
            Tab::Today
            | Tab::Ageing
            | Tab::Dso
            | Tab::Overdue
            | Tab::Invoices
            | Tab::Clients
            | Tab::Money => "tui-form-invoice",
        }
    }

    /// Copies what is under the cursor; of several things one is chosen first.
    pub(super) fn copy(&mut self) -> Vec<Effect> {
        let subject = self.subject().0;
        let name = match subject {
            Some(Subject::Invoice(_) | Subject::CreditNote(_)) => Thing::Number,
            Some(Subject::Client(_) | Subject::Draft(_) | Subject::Payment(_) | Subject::Contact(_))
            | None => Thing::Name,
        };
        let mut seen = Vec::new();
        for (thing, action) in [(name, Action::CopyName), (Thing::Amount, Action::CopyAmount)] {
            let copied = if self.allows(action) { self.reactions(action) } else { Vec::new() };
            let text = copied.into_iter().find_map(|reaction| match reaction {
                Reaction::Copy(text) => Some(text),
                _ => None,
            });
            seen.extend(text.map(|text| (thing, text)));
        }
        match (seen.as_slice(), subject) {
            ([(_, only)], None) => {
                let copied = wording::copied(only.clone(), &self.world);
                return self.react(copied);
            }
            _ => self.boxes.push(Layer::new(Box::new(CopyBox::new(seen, subject)))),
        }
        Vec::new()
    }

    /// What a screen is a list of.
    fn new_form(&self, client: Option<ClientId>) -> Box<dyn View> {
        let is_screen = self.path().count() == 1;
        match self.tab() {
            Tab::Clients if is_screen => Form::boxed(ClientBlank::default()),
            Tab::Money if is_screen => Form::boxed(PaymentBlank::default()),
            Tab::Today
            | Tab::Ageing
            | Tab::Dso
            | Tab::Overdue
            | Tab::Invoices
            | Tab::Clients
            | Tab::Money => Form::boxed(InvoiceBlank::new(client.filter(|_| !is_screen))),
        }
    }

    /// Gives what came of a wish to the form that waits for it; else it is told here.
    pub(super) fn granted(&mut self, granted: &Granted) -> Vec<Effect> {
        let done = granted.outcome.as_ref().ok().filter(|_| granted.wish.is_change());
        let next = if matches!(granted.wish, Wish::Undo(_)) { Deed::Redo } else { Deed::Undo };
        self.receipt = done.map(|done| Receipt { shows: done.shows.clone(), next });
        let taken = self.boxes.iter_mut().find_map(|layer| layer.view.granted(granted));
        if let Some(reactions) = taken {
            return self.react(reactions);
        }
        match &granted.outcome {
            Ok(done) => self.note = Some(Note::done(done.said.clone())),
            Err(failure) => self.explain(failure),
        }
        Vec::new()
    }

    /// Gives a text to the user's editor, where there is one.
    pub(super) fn edit(&mut self, edit: Edit) -> Vec<Effect> {
        match &self.world.config.editor {
            Some(editor) => vec![Effect::Edit(editor.clone(), edit)],
            None => {
                self.note = Some(Note::refused(self.world.text("form-no-editor")));
                Vec::new()
            }
        }
    }

    /// Takes a text that came back from the editor.
    pub(super) fn edited(&mut self, edit: Edit) -> Vec<Effect> {
        match edit.target {
            Target::Letter(letter) if letter.text == edit.text => Vec::new(),
            Target::Letter(letter) => wished(Wish::KeepLetterText(LetterText { text: edit.text, ..letter })),
            Target::Field => {
                let Self { world, boxes, .. } = self;
                let reactions = boxes.last_mut().map(|layer| layer.view.edited(&edit.text, world));
                self.react(reactions.unwrap_or_default())
            }
        }
    }

    fn explain(&mut self, failure: &Explanation) {
        let places = failure.places.iter().map(|place| place.message.clone());
        let more = failure.because.iter().cloned().chain(places).chain(failure.hint.clone());
        let reasons = std::iter::once(failure.message.clone()).chain(more).collect();
        let why = Why { title: self.world.text("tui-refused"), reasons, sum: Vec::new() };
        self.boxes.push(Layer::new(why.boxed()));
    }
}

/// PDFs that are opened at once at most: each is a window of another program.
const AT_ONCE: usize = 12;

/// How the document of a subject is shown.
const fn shown(subject: Subject) -> Option<Wish> {
    match subject {
        Subject::Invoice(id) | Subject::CreditNote(id) => Some(Wish::ShowDocument(id)),
        Subject::Client(id) => Some(Wish::ShowLetter(id)),
        Subject::Contact(id) => Some(Wish::ShowContact(id)),
        Subject::Draft(_) | Subject::Payment(_) => None,
    }
}

fn wished(wish: Wish) -> Vec<Effect> {
    vec![Effect::Work(Job::Grant(wish))]
}
