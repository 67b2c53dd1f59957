//! A sale of the sample ledger: what was invoiced to whom, and what became of it.

use super::player::Player;
use super::turn::Turn;
use crate::calendar::Day;
use crate::domain::invoice::{DocumentKind, Draft, Line};
use crate::domain::total::Totals;
use crate::money::Percent;

pub struct Sale<'a> {
    pub player: &'a Player,
    pub issued: Day,
    pub due: Day,
    pub lines: Vec<Line>,
    pub totals: Totals,
    pub turns: Vec<(Day, Turn)>,
}

/// An invoice that is still being written.
pub struct Sketch<'a> {
    pub player: &'a Player,
    pub lines: Vec<Line>,
}

impl<'a> Sale<'a> {
    /// `None` for a sale of nothing.
    pub fn new(
        player: &'a Player,
        (issued, due): (Day, Day),
        lines: Vec<Line>,
        turns: Vec<(Day, Turn)>,
    ) -> Option<Self> {
        let totals = Totals::of(&lines, player.vat_case, player.currency).ok()?;
        totals.gross.is_positive().then_some(Self { player, issued, due, lines, totals, turns })
    }

    /// The invoice before its issue.
    pub fn draft(&self, order: Option<String>) -> Draft {
        Draft {
            issue_day: Some(self.issued),
            due_day: Some(self.due),
            po_number: order,
            ..draft(self.player, self.lines.clone())
        }
    }

    /// The lines of a credit note for a part of the invoice.
    pub fn credited_lines(&self, part: Percent) -> Vec<Line> {
        self.lines
            .iter()
            .map(|line| Line { unit_price: part.of(line.unit_price).normalize(), ..line.clone() })
            .collect()
    }
}

impl Sketch<'_> {
    pub fn draft(&self) -> Draft {
        draft(self.player, self.lines.clone())
    }
}

fn draft(player: &Player, lines: Vec<Line>) -> Draft {
    Draft {
        vat_case: player.vat_case,
        lines,
        ..Draft::new(DocumentKind::Invoice, player.id, player.currency)
    }
}
