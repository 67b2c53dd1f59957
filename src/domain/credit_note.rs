//! Credit notes: what they take back of an invoice, rate by rate.

use std::borrow::Cow;

use super::invoice::{Document, DocumentKind, Draft, Line};
use super::total::VatGroup;
use crate::calendar::Day;
use crate::money::{AmountError, Currency, Decimal, Minor, Percent, round_half_up};

/// A credit note that is wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct CreditWish {
    pub amount: CreditAmount,
    /// The rate of an invoice of another program that came without its VAT; of any other it is known.
    pub vat_rate: Option<Percent>,
    pub reason: Option<String>,
    /// `None`: today.
    pub day: Option<Day>,
}

impl CreditWish {
    /// All that is left.
    pub const fn rest(day: Option<Day>) -> Self {
        Self { amount: CreditAmount::Rest, vat_rate: None, reason: None, day }
    }
}

/// How much is asked of a credit note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CreditAmount {
    /// All that is left of every rate.
    Rest,
    /// A sum with VAT, taken from the rates in proportion to what is left of each.
    Gross(Minor),
}

/// Why no credit note can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CreditError {
    #[error("nothing of the invoice is left to credit")]
    NothingLeft,
    #[error("less is left to credit")]
    TooMuch { left: Minor },
    /// An invoice of another program; without its VAT a credit note would state none.
    #[error("the VAT of the invoice is not known")]
    UnknownVat,
    #[error("the VAT of the invoice is known")]
    KnownVat,
    #[error(transparent)]
    Amount(#[from] AmountError),
}

/// The invoice with its amounts by rate; `rate` splits one of which only the gross amount is known.
pub fn with_vat(invoice: &Document, rate: Option<Percent>) -> Result<Cow<'_, Document>, CreditError> {
    match (invoice.vat, rate) {
        (Some(_), None) => Ok(Cow::Borrowed(invoice)),
        (Some(_), Some(_)) => Err(CreditError::KnownVat),
        (None, None) => Err(CreditError::UnknownVat),
        (None, Some(rate)) => {
            let group = split_vat(rate, invoice.gross, invoice.currency)?;
            let (net, vat) = (Some(group.base), Some(group.vat));
            Ok(Cow::Owned(Document { net, vat, groups: vec![group], ..invoice.clone() }))
        }
    }
}

/// What is left to credit of an invoice: its amounts by VAT rate less those of the credit notes made for it.
pub fn creditable(invoice: &Document, earlier: &[Document]) -> Vec<VatGroup> {
    let mut left = groups(invoice);
    for taken in earlier.iter().flat_map(groups) {
        let same_rate = left.iter().position(|group| group.rate == taken.rate).unwrap_or(0);
        if let Some(group) = left.get_mut(same_rate) {
            group.base -= taken.base;
            group.vat -= taken.vat;
        }
    }
    left.retain(|group| gross(group).is_positive());
    left
}

/// Drafts the credit note for an invoice: one line for each rate, described by the caller.
pub fn credit_draft(
    invoice: &Document,
    left: &[VatGroup],
    amount: CreditAmount,
    describe: impl Fn(Percent) -> String,
) -> Result<Draft, CreditError> {
    let most: Minor = left.iter().map(gross).sum();
    if !most.is_positive() {
        return Err(CreditError::NothingLeft);
    }
    let groups = match amount {
        CreditAmount::Rest => left.to_vec(),
        CreditAmount::Gross(asked) if asked > most => return Err(CreditError::TooMuch { left: most }),
        CreditAmount::Gross(asked) if asked == most => left.to_vec(),
        CreditAmount::Gross(asked) => share(left, asked, most, invoice.currency)?,
    };
    let draft = Draft::new(DocumentKind::CreditNote, invoice.client, invoice.currency);
    Ok(Draft { original: Some(invoice.id), vat_case: invoice.vat_case, ..by_rate(draft, groups, describe) })
}

/// Drafts the invoice that charges again what a credit note gave: one line for each rate, described by the caller.
pub fn charge_draft(note: &Document, describe: impl Fn(Percent) -> String) -> Draft {
    let draft = Draft::new(DocumentKind::Invoice, note.client, note.currency);
    Draft { vat_case: note.vat_case, ..by_rate(draft, groups(note), describe) }
}

/// A draft over fixed amounts, with one line for each rate.
fn by_rate(draft: Draft, groups: Vec<VatGroup>, describe: impl Fn(Percent) -> String) -> Draft {
    let line = |group: &VatGroup| Line {
        description: describe(group.rate),
        quantity: Decimal::ONE,
        unit: String::new(),
        unit_price: group.base.to_decimal(draft.currency),
        vat_rate: group.rate,
    };
    Draft { lines: groups.iter().map(line).collect(), fixed: Some(groups), ..draft }
}

/// Shares a sum with VAT among the rates; the last one takes the rest, so that not a cent is lost.
fn share(
    left: &[VatGroup],
    asked: Minor,
    most: Minor,
    currency: Currency,
) -> Result<Vec<VatGroup>, AmountError> {
    let (mut rest, mut most_left) = (asked, most);
    let mut shared = Vec::with_capacity(left.len());
    for group in left {
        let part = Decimal::from(gross(group).0) * Decimal::from(rest.0) / Decimal::from(most_left.0.max(1));
        let part = Minor::round_from(round_half_up(part, 0) / minor_units(currency), currency)?;
        most_left -= gross(group);
        rest -= part;
        if part.is_positive() {
            shared.push(split_vat(group.rate, part, currency)?);
        }
    }
    Ok(shared)
}

/// Net and VAT of a sum with VAT: the net is rounded, VAT is the difference.
fn split_vat(rate: Percent, gross: Minor, currency: Currency) -> Result<VatGroup, AmountError> {
    let divisor = Decimal::ONE + rate.0 / Decimal::ONE_HUNDRED;
    let base = Minor::round_from(gross.to_decimal(currency) / divisor, currency)?;
    Ok(VatGroup { rate, base, vat: gross - base })
}

fn minor_units(currency: Currency) -> Decimal {
    Decimal::from(10_i64.pow(currency.digits()))
}

fn gross(group: &VatGroup) -> Minor {
    group.base + group.vat
}

/// The amounts by rate. An imported invoice is one group at the rate that its net and VAT give.
fn groups(document: &Document) -> Vec<VatGroup> {
    if !document.groups.is_empty() {
        return document.groups.clone();
    }
    let vat = document.vat.unwrap_or(Minor::ZERO);
    let base = document.gross - vat;
    let rate = Decimal::from(vat.0) * Decimal::ONE_HUNDRED / Decimal::from(base.0.max(1));
    vec![VatGroup { rate: Percent(round_half_up(rate, 1).normalize()), base, vat }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{ClientId, DocumentId};
    use crate::domain::invoice::Origin;
    use crate::domain::vat::VatCase;

    fn group(rate: i64, base: i64, vat: i64) -> VatGroup {
        VatGroup { rate: Percent(Decimal::from(rate)), base: Minor(base), vat: Minor(vat) }
    }

    fn invoice(groups: Vec<VatGroup>) -> Document {
        let day = "2026-06-10".parse().unwrap();
        Document {
            id: DocumentId(1),
            kind: DocumentKind::Invoice,
            origin: Origin::Own,
            number: "2026-0001".into(),
            client: ClientId(1),
            currency: Currency::EUR,
            issue_day: day,
            due_day: day,
            delivered: None,
            po_number: None,
            note: None,
            vat_case: VatCase::Standard,
            lines: Vec::new(),
            net: Some(groups.iter().map(|group| group.base).sum()),
            vat: Some(groups.iter().map(|group| group.vat).sum()),
            gross: groups.iter().map(gross).sum(),
            groups,
            reference: None,
            original: None,
            reason: None,
        }
    }

    fn credit(invoice: &Document, earlier: &[Document], amount: CreditAmount) -> Result<Draft, CreditError> {
        credit_draft(invoice, &creditable(invoice, earlier), amount, |rate| format!("{rate} %"))
    }

    #[test]
    fn a_sum_with_vat_is_credited_to_the_cent() {
        let draft =
            credit(&invoice(vec![group(21, 100_000, 21_000)]), &[], CreditAmount::Gross(Minor(10_000)))
                .unwrap();
        assert_eq!(draft.fixed, Some(vec![group(21, 8_264, 1_736)]));
        assert_eq!(draft.totals().unwrap().gross, Minor(10_000));
    }

    #[test]
    fn the_rest_takes_every_rate_to_zero() {
        let sold = invoice(vec![group(21, 109_995, 23_099), group(6, 3_885, 233)]);
        let first = credit(&sold, &[], CreditAmount::Gross(Minor(50_000))).unwrap();
        assert_eq!(first.totals().unwrap().gross, Minor(50_000));
        let mut note = invoice(first.fixed.unwrap());
        note.kind = DocumentKind::CreditNote;
        let rest = credit(&sold, std::slice::from_ref(&note), CreditAmount::Rest).unwrap();
        assert_eq!(rest.totals().unwrap().gross + note.gross, sold.gross);
    }

    #[test]
    fn what_a_credit_note_gave_is_charged_again_to_the_cent() {
        let sold = invoice(vec![group(21, 109_995, 23_099), group(6, 3_885, 233)]);
        let note = invoice(credit(&sold, &[], CreditAmount::Gross(Minor(50_000))).unwrap().fixed.unwrap());
        let again = charge_draft(&note, |rate| format!("{rate} %"));
        assert_eq!((again.kind, again.original), (DocumentKind::Invoice, None));
        assert_eq!(again.totals().unwrap().gross, Minor(50_000));
        assert_eq!(again.fixed, Some(note.groups));
    }

    #[test]
    fn an_invoice_without_its_vat_needs_the_rate() {
        let known = invoice(vec![group(21, 10_000, 2_100)]);
        let taken_over = Document { net: None, vat: None, groups: vec![], ..known.clone() };
        let rate = || Some(Percent(Decimal::from(21)));
        assert_eq!(with_vat(&taken_over, None), Err(CreditError::UnknownVat));
        assert_eq!(with_vat(&known, rate()), Err(CreditError::KnownVat));
        assert_eq!(with_vat(&taken_over, rate()).unwrap().groups, known.groups);
    }

    #[test]
    fn more_than_is_left_is_refused() {
        let sold = invoice(vec![group(21, 10_000, 2_100)]);
        let asked = CreditAmount::Gross(Minor(12_101));
        assert_eq!(credit(&sold, &[], asked), Err(CreditError::TooMuch { left: Minor(12_100) }));
        assert_eq!(
            credit(&sold, std::slice::from_ref(&sold), CreditAmount::Rest),
            Err(CreditError::NothingLeft)
        );
    }
}
