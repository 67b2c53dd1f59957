//! Money that comes in, goes back or is given up.

use super::{Teller, Told};
use crate::calendar::Day;
use crate::domain::change::{Change, PlacedPayment};
use crate::domain::id::DocumentId;
use crate::domain::payment::{Payment, PaymentKind, Placement, Portion, Source};
use crate::money::Minor;

impl Teller<'_> {
    /// A payment of an invoice; what is more than its open amount stays unapplied.
    pub(super) fn pay(&mut self, day: Day, place: usize, amount: Minor) {
        let placed = self.place(place, amount);
        let Some(told) = self.told.get(place).filter(|_| amount.is_positive()) else { return };
        let mut payment = payment(told, day, amount);
        payment.invoice = Some(told.id);
        payment.reference = told.reference.clone();
        let portion = Portion { invoice: told.id, amount: placed, day };
        self.record(payment, placed.is_positive().then_some(portion));
    }

    pub(super) fn deposit(&mut self, day: Day, told: &Told<'_>, amount: Minor) {
        self.record(payment(told, day, amount), None);
    }

    pub(super) fn refund(&mut self, day: Day, told: &Told<'_>, amount: Minor) {
        self.record(Payment { kind: PaymentKind::Refund, ..payment(told, day, amount) }, None);
    }

    pub(super) fn waive(&mut self, day: Day, place: usize) {
        let left = self.told.get(place).map_or(Minor::ZERO, |told| told.left);
        let invoice = self.told.get(place).map_or(DocumentId(0), |told| told.id);
        let amount = self.place(place, left);
        let placed = Placement::of(Source::WriteOff, [Portion { invoice, amount, day }]);
        self.act(day, Change::Allocate { placed, reason: None });
    }

    fn record(&mut self, payment: Payment, portion: Option<Portion>) {
        let day = payment.day;
        if !self.is_taken_over(day) {
            self.act(day, Change::RecordPayment { payment, portions: portion.into_iter().collect() });
            return;
        }
        let place = self.takeover.payments.len();
        self.takeover.placed.extend(portion.map(|portion| PlacedPayment { payment: place, portion }));
        self.takeover.payments.push(payment);
    }
}

fn payment(told: &Told<'_>, day: Day, amount: Minor) -> Payment {
    let player = told.sale.player;
    Payment {
        client: player.id,
        invoice: None,
        kind: PaymentKind::Payment,
        day,
        amount,
        currency: player.currency,
        method: player.method,
        reference: None,
    }
}
