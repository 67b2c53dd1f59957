//! Documents of sale: drafts that change, invoices and credit notes that do not.

use serde::{Deserialize, Serialize};

use super::client::Client;
use super::company::Company;
use super::flaw::{Flaw, FlawKind};
use super::id::{ClientId, DocumentId};
use super::plain::{Lines, control_flaws};
use super::total::{Totals, VatGroup};
use super::vat::VatCase;
use super::words::words;
use crate::calendar::{Day, Terms};
use crate::money::{AmountError, Currency, Decimal, MAX_MINOR, Minor, Percent};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    Invoice,
    CreditNote,
}

words!(DocumentKind { Invoice = "invoice", CreditNote = "credit_note" });

/// Where an issued document came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Written and issued here: it has lines and its stored PDF.
    Own,
    /// Taken over from another program with its number: totals only.
    Imported,
}

words!(Origin { Own = "own", Imported = "imported" });

/// One line of a document. The price is without VAT.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// May hold several lines of text.
    pub description: String,
    pub quantity: Decimal,
    /// What is counted, as typed: “h”, “day”; empty for pieces.
    pub unit: String,
    /// In major units, with as many decimals as the seller wants.
    pub unit_price: Decimal,
    pub vat_rate: Percent,
}

impl Line {
    /// Net amount, rounded (EN 16931 BT-131).
    pub fn net(&self, currency: Currency) -> Result<Minor, AmountError> {
        let product = self.quantity.checked_mul(self.unit_price).ok_or(AmountError::TooLarge { currency })?;
        Minor::round_from(product, currency)
    }
}

/// A document that is being written. It has no number and can change until it is issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    pub kind: DocumentKind,
    pub client: ClientId,
    pub currency: Currency,
    /// `None`: the day of issue.
    pub issue_day: Option<Day>,
    /// `None`: from the client's terms.
    pub due_day: Option<Day>,
    pub delivered: Option<Day>,
    pub po_number: Option<String>,
    pub note: Option<String>,
    pub vat_case: VatCase,
    pub lines: Vec<Line>,
    /// What is charged by rate where the amounts come from a sum with VAT; else it follows from the lines.
    pub fixed: Option<Vec<VatGroup>>,
    /// The invoice that a credit note corrects.
    pub original: Option<DocumentId>,
    /// Why the credit note is made.
    pub reason: Option<String>,
}

impl Draft {
    pub const fn new(kind: DocumentKind, client: ClientId, currency: Currency) -> Self {
        Self {
            kind,
            client,
            currency,
            issue_day: None,
            due_day: None,
            delivered: None,
            po_number: None,
            note: None,
            vat_case: VatCase::Standard,
            lines: Vec::new(),
            fixed: None,
            original: None,
            reason: None,
        }
    }

    pub fn totals(&self) -> Result<Totals, AmountError> {
        let totals = Totals::of(&self.lines, self.vat_case, self.currency)?;
        Ok(match &self.fixed {
            Some(groups) => totals.with_groups(groups.clone()),
            None => totals,
        })
    }

    /// Issue and due day, as they would be if it were issued today.
    pub fn days(&self, today: Day, seller: &Company, client: &Client) -> (Day, Day) {
        let issued = self.issue_day.unwrap_or(today);
        let terms = Terms::Days(client.terms_days.unwrap_or(seller.terms_days));
        (issued, self.due_day.unwrap_or_else(|| terms.due_day(issued)))
    }

    /// Says what stands in the way of issuing, field by field.
    pub fn check(&self) -> Vec<Flaw> {
        let mut flaws: Vec<Flaw> = self.lines.iter().flat_map(check_line).collect();
        if !self.vat_case.charges_vat() && self.lines.iter().any(|line| !line.vat_rate.0.is_zero()) {
            flaws.push(Flaw::new("vat_rate", FlawKind::NotCharged { case: self.vat_case }));
        }
        if self.lines.is_empty() {
            flaws.push(Flaw::new("lines", FlawKind::NoLines));
        }
        flaws.extend(control_flaws([
            ("po_number", self.po_number.as_deref(), Lines::One),
            ("note", self.note.as_deref(), Lines::Several),
            ("reason", self.reason.as_deref(), Lines::Several),
        ]));
        if let (Some(issued), Some(due)) = (self.issue_day, self.due_day)
            && due < issued
        {
            flaws.push(Flaw::new("due_date", FlawKind::Before { day: issued }));
        }
        match self.totals() {
            Ok(totals) if !self.lines.is_empty() && !totals.gross.is_positive() => {
                flaws.push(Flaw::new("gross", FlawKind::NotPositive));
            }
            Ok(_) => {}
            Err(_) => {
                flaws.push(Flaw::new(
                    "gross",
                    FlawKind::MoreThan { most: Minor(MAX_MINOR).of(self.currency) },
                ));
            }
        }
        flaws
    }
}

fn check_line(line: &Line) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    if line.description.trim().is_empty() {
        flaws.push(Flaw::new("description", FlawKind::Required));
    }
    if !(Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&line.vat_rate.0) {
        flaws.push(Flaw::new("vat_rate", FlawKind::NotAPercent));
    }
    flaws.extend(control_flaws([
        ("description", Some(line.description.as_str()), Lines::Several),
        ("unit", Some(line.unit.as_str()), Lines::One),
    ]));
    flaws
}

/// A draft as the ledger keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedDraft {
    pub id: DocumentId,
    pub draft: Draft,
}

/// An issued document, whole. It never changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    pub id: DocumentId,
    pub kind: DocumentKind,
    pub origin: Origin,
    pub number: String,
    pub client: ClientId,
    pub currency: Currency,
    pub issue_day: Day,
    pub due_day: Day,
    pub delivered: Option<Day>,
    pub po_number: Option<String>,
    pub note: Option<String>,
    pub vat_case: VatCase,
    /// Empty for an imported document.
    pub lines: Vec<Line>,
    /// What is charged by rate, as printed; empty for an imported document.
    pub groups: Vec<VatGroup>,
    /// `None` where an imported document came without it.
    pub net: Option<Minor>,
    pub vat: Option<Minor>,
    pub gross: Minor,
    /// Payment reference: printed form for OGM, without spaces for RF.
    pub reference: Option<String>,
    pub original: Option<DocumentId>,
    pub reason: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(price: &str) -> Line {
        Line {
            description: "Work".into(),
            quantity: Decimal::ONE,
            unit: String::new(),
            unit_price: price.parse().unwrap(),
            vat_rate: Percent(Decimal::from(21)),
        }
    }

    fn draft(lines: Vec<Line>) -> Draft {
        Draft { lines, ..Draft::new(DocumentKind::Invoice, ClientId(1), Currency::EUR) }
    }

    #[test]
    fn an_empty_draft_cannot_be_issued() {
        assert_eq!(draft(vec![]).check(), [Flaw::new("lines", FlawKind::NoLines)]);
    }

    #[test]
    fn a_deposit_line_may_be_negative_but_not_the_total() {
        assert!(draft(vec![line("10000"), line("-3000")]).check().is_empty());
        assert_eq!(draft(vec![line("-3")]).check(), [Flaw::new("gross", FlawKind::NotPositive)]);
    }

    #[test]
    fn a_line_holds_no_control_character() {
        let evil = Line { description: "Work\u{1b}]0;x\u{7}".into(), ..line("100") };
        let expected = Flaw::new("description", FlawKind::Control { character: '\u{1b}' });
        assert_eq!(draft(vec![evil]).check(), [expected]);
    }

    #[test]
    fn a_rate_that_is_not_charged_is_told_and_passes() {
        let draft = Draft { vat_case: VatCase::IntraEuService, ..draft(vec![line("100")]) };
        let told = Flaw::new("vat_rate", FlawKind::NotCharged { case: VatCase::IntraEuService });
        assert!(told.is_warning());
        assert_eq!(draft.check(), [told]);
    }

    #[test]
    fn the_due_day_follows_the_terms_of_the_client() {
        let today = "2026-11-21".parse().unwrap();
        let (seller, mut client) = (Company::new("S", "BE"), Client::new("C", "C"));
        client.terms_days = Some(14);
        let (issued, due) = draft(vec![line("1")]).days(today, &seller, &client);
        assert_eq!((issued, due), (today, "2026-12-05".parse().unwrap()));
    }
}
