//! Tells the sales in the order of their days: what the former program knew is taken over, the rest is done here.

mod money;
mod paper;
mod word;

use super::plan::{Act, Deed};
use super::sale::Sale;
use super::series::Series;
use super::table::{Translated, rows};
use super::takeover::Takeover;
use super::turn::Turn;
use crate::calendar::Day;
use crate::domain::change::Change;
use crate::domain::company::Company;
use crate::domain::id::DocumentId;
use crate::money::Minor;
use crate::text::Messages;

const REASONS: &str = include_str!("../../../assets/demo/reasons.csv");

pub struct Teller<'a> {
    seller: &'a Company,
    takeover_day: Day,
    messages: Messages,
    reasons: Vec<Translated>,
    invoices: Series,
    credit_notes: Series,
    /// Ids handed out to documents.
    documents: i64,
    takeover: Takeover,
    acts: Vec<Act>,
    told: Vec<Told<'a>>,
}

/// An issued sale as it stands on the day that is being told.
#[derive(Clone)]
struct Told<'a> {
    sale: &'a Sale<'a>,
    id: DocumentId,
    reference: Option<String>,
    left: Minor,
}

/// What happens on a day. An invoice is issued before anything else comes of that day.
#[derive(Clone, Copy)]
enum Scene<'a> {
    Issue(&'a Sale<'a>),
    /// A turn of the sale at a place in the order of issue.
    Turn(usize, &'a Turn),
}

impl<'a> Teller<'a> {
    pub fn new(seller: &'a Company, takeover_day: Day, messages: Messages) -> Self {
        Self {
            seller,
            takeover_day,
            messages,
            reasons: rows(REASONS),
            invoices: Series::new(seller.invoice_numbers.clone()),
            credit_notes: Series::new(seller.credit_note_numbers.clone()),
            documents: 0,
            takeover: Takeover::default(),
            acts: Vec::new(),
            told: Vec::new(),
        }
    }

    /// All that happened to sales, which come in the order of their issue.
    pub fn tell(mut self, sales: &'a [Sale<'a>]) -> Vec<Act> {
        for (day, scene) in scenes(sales) {
            match scene {
                Scene::Issue(sale) => self.issue(sale),
                Scene::Turn(place, turn) => self.turn(day, place, turn),
            }
        }
        let mut acts = self.takeover.acts(self.takeover_day);
        acts.append(&mut self.acts);
        acts
    }

    fn turn(&mut self, day: Day, place: usize, turn: &Turn) {
        let Some(told) = self.told.get(place).cloned() else { return };
        match turn {
            Turn::Pay(share) => {
                let amount = share.of(told.sale.totals.gross, told.left, told.sale.player.currency);
                self.pay(day, place, amount);
            }
            Turn::PayAgain => self.pay(day, place, told.sale.totals.gross),
            Turn::Deposit(amount) => self.deposit(day, &told, *amount),
            Turn::Refund(amount) => self.refund(day, &told, *amount),
            Turn::Waive => self.waive(day, place),
            Turn::Credit { part, reason } => self.credit(day, place, *part, reason),
            Turn::Letter(step) => self.letter(day, &told, step),
            Turn::Call(note) => self.call(day, &told, note),
        }
    }

    fn is_taken_over(&self, day: Day) -> bool {
        day < self.takeover_day
    }

    fn next_document(&mut self) -> DocumentId {
        self.documents += 1;
        DocumentId(self.documents)
    }

    fn act(&mut self, day: Day, change: Change) {
        self.acts.push(Act { day, deed: Deed::Change(change) });
    }

    /// Places an amount on a sale, up to what is left of it.
    fn place(&mut self, place: usize, amount: Minor) -> Minor {
        let Some(told) = self.told.get_mut(place) else { return Minor::ZERO };
        let placed = amount.min(told.left);
        told.left -= placed;
        placed
    }
}

fn scenes<'a>(sales: &'a [Sale<'a>]) -> Vec<(Day, Scene<'a>)> {
    let issues = sales.iter().map(|sale| (sale.issued, Scene::Issue(sale)));
    let turns = sales
        .iter()
        .enumerate()
        .flat_map(|(place, sale)| sale.turns.iter().map(move |(day, turn)| (*day, Scene::Turn(place, turn))));
    let mut scenes: Vec<_> = issues.chain(turns).collect();
    scenes.sort_by_key(|(day, _)| *day);
    scenes
}
