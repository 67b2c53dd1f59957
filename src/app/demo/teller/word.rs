//! Letters and calls.

use super::{Teller, Told};
use crate::app::demo::plan::{Act, Deed};
use crate::calendar::Day;
use crate::domain::change::Change;
use crate::domain::contact::{Channel, Contact, ContactItem};
use crate::domain::policy::{Policy, StepName};

impl Teller<'_> {
    /// A letter to the client of a sale. A notice is about the sale alone, a reminder about all that is late.
    pub(super) fn letter(&mut self, day: Day, told: &Told<'_>, step: &StepName) {
        let channel = Policy::standard().step(step).map_or(Channel::Letter, |step| step.channel);
        let mut contact = self.contact(day, told, channel);
        contact.step = Some(step.clone());
        if day <= told.sale.due {
            contact.items.retain(|item| item.invoice == told.id);
        }
        if self.is_taken_over(day) {
            self.takeover.contacts.push(contact);
        } else {
            self.acts.push(Act { day, deed: Deed::Send(contact) });
        }
    }

    pub(super) fn call(&mut self, day: Day, told: &Told<'_>, note: &str) {
        let mut contact = self.contact(day, told, Channel::Call);
        contact.note = Some(self.messages.get(&format!("demo-call-{note}")).into_owned());
        self.act(day, Change::RecordContact { contact, paper: None });
    }

    fn contact(&self, day: Day, told: &Told<'_>, channel: Channel) -> Contact {
        let player = told.sale.player;
        let items = self
            .told
            .iter()
            .filter(|other| other.sale.player.id == player.id && other.left.is_positive())
            .filter(|other| other.sale.due < day || other.id == told.id)
            .map(|other| ContactItem { invoice: other.id, open: other.left, currency: player.currency })
            .collect();
        Contact { client: player.id, day, channel, step: None, items, note: None }
    }
}
