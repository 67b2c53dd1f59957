//! Keys that change the ledger: each opens its form or its question, about what is under the cursor.

use super::Model;
use super::layers::Layer;
use crate::app::Explanation;
use crate::domain::id::ClientId;
use crate::tui::action::Deed;
use crate::tui::form::Form;
use crate::tui::form::blank::client::ClientBlank;
use crate::tui::form::blank::company::CompanyBlank;
use crate::tui::form::blank::credit::CreditBlank;
use crate::tui::form::blank::invoice::InvoiceBlank;
use crate::tui::form::blank::payment::PaymentBlank;
use crate::tui::form::blank::place::PlaceBlank;
use crate::tui::form::blank::refund;
use crate::tui::message::Effect;
use crate::tui::overlay::confirm::Confirm;
use crate::tui::overlay::letter::LetterBox;
use crate::tui::overlay::undo::UndoBox;
use crate::tui::overlay::why::Why;
use crate::tui::tab::Tab;
use crate::tui::view::{Note, Subject, View};
use crate::tui::wish::{Granted, Wish};
use crate::tui::work::Job;

impl Model {
    /// Whether a form can be opened about what is under the cursor.
    pub(super) fn can_open(&self, deed: Deed) -> bool {
        let subject = self.focus().and_then(View::subject);
        match deed {
            Deed::New | Deed::Payment | Deed::Company | Deed::Undo => true,
            Deed::Credit => matches!(subject, Some(Subject::Invoice(_))),
            Deed::Edit => matches!(subject, Some(Subject::Client(_) | Subject::Draft(_))),
            Deed::Invoice => matches!(subject, Some(Subject::Client(_) | Subject::Invoice(_))),
            Deed::Place => matches!(subject, Some(Subject::Client(_) | Subject::Invoice(_))),
            Deed::Refund => matches!(subject, Some(Subject::Client(_))),
            Deed::Discard => matches!(subject, Some(Subject::Draft(_))),
            Deed::Reverse => matches!(subject, Some(Subject::Payment(_))),
            Deed::Letter => !self.addressees().is_empty(),
            Deed::Pdf => matches!(subject, Some(Subject::Invoice(_) | Subject::Client(_))),
        }
    }

    pub(super) fn open_form(&mut self, deed: Deed) -> Vec<Effect> {
        let subject = self.focus().and_then(View::subject);
        match (deed, subject) {
            (Deed::Pdf, Some(Subject::Invoice(id))) => return wished(Wish::ShowInvoice(id)),
            (Deed::Pdf, Some(Subject::Client(id))) => return wished(Wish::ShowLetter(id)),
            _ => {}
        }
        if let Some(view) = self.form_of(deed, subject) {
            self.boxes.push(Layer::new(view));
        }
        Vec::new()
    }

    /// Whom a letter goes to: the clients that are marked, else the one under the cursor.
    fn addressees(&self) -> Vec<ClientId> {
        let marked = self.focus().map(View::marked).unwrap_or_default();
        if marked.is_empty() {
            self.client_of(self.focus().and_then(View::subject)).into_iter().collect()
        } else {
            marked
        }
    }

    fn form_of(&self, deed: Deed, subject: Option<Subject>) -> Option<Box<dyn View>> {
        let client = self.client_of(subject);
        Some(match (deed, subject) {
            (Deed::New, _) => match self.tab() {
                Tab::Clients if self.path().count() == 1 => Form::boxed(ClientBlank::default()),
                Tab::Money => Form::boxed(PaymentBlank::default()),
                Tab::Today | Tab::Ageing | Tab::Dso | Tab::Overdue | Tab::Invoices | Tab::Clients => {
                    Form::boxed(InvoiceBlank::new(client))
                }
            },
            (Deed::Invoice, _) => Form::boxed(InvoiceBlank::new(client)),
            (Deed::Payment, Some(Subject::Invoice(id))) => Form::boxed(PaymentBlank::of_invoice(id)),
            (Deed::Payment, _) => {
                Form::boxed(client.map_or_else(PaymentBlank::default, PaymentBlank::of_client))
            }
            (Deed::Credit, Some(Subject::Invoice(id))) => Form::boxed(CreditBlank::new(id)),
            (Deed::Edit, Some(Subject::Client(id))) => Form::boxed(ClientBlank::of(id)),
            (Deed::Edit, Some(Subject::Draft(id))) => Form::boxed(InvoiceBlank::of_draft(id)),
            (Deed::Discard, Some(Subject::Draft(id))) => {
                Box::new(Confirm::new("tui-discard-title", "tui-discard-question", Wish::DiscardDraft(id)))
            }
            (Deed::Place, Some(Subject::Invoice(id))) => Form::boxed(PlaceBlank::of_invoice(id)),
            (Deed::Place, Some(Subject::Client(id))) => Form::boxed(PlaceBlank::of_client(id)),
            (Deed::Refund, Some(Subject::Client(id))) => Form::boxed(refund::of_client(id, &self.world)?),
            (Deed::Reverse, Some(Subject::Payment(id))) => Form::boxed(refund::of_payment(id, &self.world)?),
            (Deed::Company, _) => Form::boxed(CompanyBlank::default()),
            (Deed::Letter, _) => Box::new(LetterBox::new(self.addressees())),
            (Deed::Undo, _) => Box::new(UndoBox::default()),
            (
                Deed::Credit
                | Deed::Edit
                | Deed::Discard
                | Deed::Place
                | Deed::Refund
                | Deed::Reverse
                | Deed::Pdf,
                _,
            ) => {
                return None;
            }
        })
    }

    /// The client of what is under the cursor.
    fn client_of(&self, subject: Option<Subject>) -> Option<ClientId> {
        let book = &self.world.ledger.book;
        match subject? {
            Subject::Client(id) => Some(id),
            Subject::Invoice(id) => Some(book.client(book.invoice(book.invoice_of_id(id)?).client).id),
            Subject::Draft(_) | Subject::Payment(_) => None,
        }
    }

    /// Gives what came of a wish to the form that waits for it; else it is told here.
    pub(super) fn granted(&mut self, granted: &Granted) -> Vec<Effect> {
        let taken = self.boxes.iter_mut().find_map(|layer| layer.view.granted(granted));
        if let Some(reactions) = taken {
            return self.react(reactions);
        }
        match &granted.outcome {
            Ok(done) => self.note = Some(Note::done(done.clone())),
            Err(failure) => self.explain(failure),
        }
        Vec::new()
    }

    fn explain(&mut self, failure: &Explanation) {
        let places = failure.places.iter().map(|place| place.message.clone());
        let more = failure.because.iter().cloned().chain(places).chain(failure.hint.clone());
        let reasons = std::iter::once(failure.message.clone()).chain(more).collect();
        let why = Why { title: self.world.text("tui-refused"), reasons, sum: Vec::new() };
        self.boxes.push(Layer::new(Box::new(why)));
    }
}

fn wished(wish: Wish) -> Vec<Effect> {
    vec![Effect::Work(Job::Grant(wish))]
}
