//! Payments, refunds and reversals as they were recorded.

use crate::app::{App, PaymentFilter, PaymentRow, Result};
use crate::domain::id::PaymentId;
use crate::domain::payment::PaymentKind;
use crate::tui::list::Rows;

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

pub fn read(app: &App) -> Result<PaymentList> {
    let rows = app.store.payments(PaymentFilter::All, NEWEST, 0)?;
    Ok(PaymentList { rows })
}

/// Whether a payment can be taken back: it came in and was not taken back yet.
pub const fn can_be_reversed(row: &PaymentRow) -> bool {
    matches!(row.payment.kind, PaymentKind::Payment) && row.reversed_by.is_none()
}
