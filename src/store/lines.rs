//! Reads the lines of former invoices: new ones are written from them.

use crate::domain::id::ClientId;
use crate::domain::invoice::Line;
use crate::money::{Currency, Percent};

use super::documents::decimal;
use super::{Result, Store};

/// A line as it was charged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerLine {
    pub client: ClientId,
    pub currency: Currency,
    pub line: Line,
}

impl Store {
    /// The newest lines of issued invoices, from the newest on.
    pub fn former_lines(&self, limit: u32) -> Result<Vec<FormerLine>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT client, currency, description, quantity, unit, unit_price, vat_rate FROM document \
             JOIN line ON line.document = document.id WHERE credit_note = 0 ORDER BY document.id DESC, line.place LIMIT ?",
        )?;
        let mut rows = statement.query([limit])?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            let line = Line {
                description: row.get(2)?,
                quantity: decimal(row, 3)?,
                unit: row.get(4)?,
                unit_price: decimal(row, 5)?,
                vat_rate: Percent(decimal(row, 6)?),
            };
            lines.push(FormerLine { client: row.get(0)?, currency: row.get(1)?, line });
        }
        Ok(lines)
    }
}
