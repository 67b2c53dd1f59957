//! Payments, refunds and reversals as they were recorded.

use std::collections::HashMap;

use crate::app::{App, PaymentFilter, PaymentRow, Result};
use crate::domain::id::{ClientId, PaymentId};
use crate::domain::payment::PaymentKind;
use crate::domain::query::Facts;
use crate::text::fold;
use crate::tui::list::Rows;
use crate::tui::reckon::find;

/// The newest payments; older ones are found through their client or invoice.
#[derive(Clone, Debug)]
pub struct PaymentList {
    pub rows: Vec<PaymentRow>,
}

/// The list is for eyes: a thousand payments are years of a small firm.
const NEWEST: u32 = 1000;

impl Rows for PaymentList {
    type Id = PaymentId;

    fn count(&self) -> usize {
        self.rows.len()
    }

    fn id(&self, at: usize) -> Option<PaymentId> {
        self.rows.get(at).map(|row| row.id)
    }
}

pub fn read(app: &App, filter: &str) -> Result<PaymentList> {
    let wanted = find::query(filter, app.today);
    if wanted.is_empty() {
        return Ok(PaymentList { rows: app.store.payments(PaymentFilter::All, NEWEST, 0)? });
    }
    let clients: HashMap<ClientId, String> = app
        .store
        .clients()?
        .into_iter()
        .map(|saved| (saved.id, fold(&format!("{} {}", saved.client.code, saved.client.name))))
        .collect();
    let mut rows = app.store.payments(PaymentFilter::All, u32::MAX, 0)?;
    rows.retain(|row| wanted.admits(&facts(row, &clients, &written(row))));
    rows.truncate(usize::try_from(NEWEST).unwrap_or(usize::MAX));
    Ok(PaymentList { rows })
}

/// Reference and method of a payment, folded.
fn written(row: &PaymentRow) -> String {
    fold(&format!("{} {}", row.payment.reference.as_deref().unwrap_or_default(), row.payment.method))
}

fn facts<'a>(row: &PaymentRow, clients: &'a HashMap<ClientId, String>, more: &'a str) -> Facts<'a> {
    Facts {
        client_text: clients.get(&row.payment.client).map_or("", String::as_str),
        more,
        amount: Some(row.payment.amount.of(row.payment.currency)),
        issued: Some(row.payment.day),
        ..Facts::default()
    }
}

/// Whether a payment can be taken back: it came in and was not taken back yet.
pub const fn can_be_reversed(row: &PaymentRow) -> bool {
    matches!(row.payment.kind, PaymentKind::Payment) && row.reversed_by.is_none()
}
