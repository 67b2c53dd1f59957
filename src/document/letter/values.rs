//! The values of one letter's placeholders.

use crate::domain::client::{Client, ClientKind};
use crate::domain::company::Company;
use crate::domain::late_payment::LatePaymentLaw;
use crate::text::format::{day_long, money_with_sign, number};
use crate::text::{Messages, args};

use super::super::party;
use super::super::wrap::unbroken;
use super::Content;
use super::error::LetterError;
use super::template::{Piece, Placeholder};

/// Numbers of invoices that a sentence names; more are counted.
const MOST_NUMBERS: usize = 4;

#[derive(Clone, Debug)]
pub struct Values {
    values: Vec<(Placeholder, String)>,
    is_one: bool,
}

impl Values {
    pub fn of(content: &Content<'_>) -> Result<Self, LetterError> {
        if content.items.is_empty() {
            return Err(LetterError::NoItems);
        }
        let enterprise_number = enterprise_number(content);
        if enterprise_number.is_none() && content.is_first_to_belgian_consumer() {
            return Err(LetterError::NoEnterpriseNumber);
        }
        let (language, messages) = (content.language(), content.messages());
        let totals: Vec<String> =
            content.dues().into_iter().map(|money| money_with_sign(language, money)).collect();
        let days_late = content.items.iter().map(|item| item.due.days_until(content.day)).max();
        let days_late = days_late.unwrap_or(0).max(0);
        let reminders = Some(content.reminders_before).filter(|count| *count > 0);
        let values = vec![
            (Placeholder::Company, content.seller.name.clone()),
            (Placeholder::Client, content.client.name.clone()),
            (Placeholder::ClientCode, content.client.code.clone()),
            (Placeholder::Numbers, numbers(content, messages)),
            (Placeholder::Total, totals.join(" + ")),
            (Placeholder::Date, unbroken(&day_long(language, content.day))),
            (Placeholder::Deadline, unbroken(&day_long(language, content.deadline()))),
            (Placeholder::DaysLate, number(language, days_late)),
            (Placeholder::Lateness, messages.format("document-letter-lateness", &args![days = days_late])),
            (Placeholder::Reminders, reminders.map(|count| count.to_string()).unwrap_or_default()),
            (Placeholder::Contact, contact(content)),
            (Placeholder::EnterpriseNumber, enterprise_number.unwrap_or_default()),
            (Placeholder::Entitlement, entitlement(content, messages)),
            (
                Placeholder::LegalBasis,
                legal_basis(content).map_or_else(String::new, |id| messages.get(id).into_owned()),
            ),
            (Placeholder::NextStep, messages.get(next_step(content)).into_owned()),
        ];
        Ok(Self { values, is_one: content.items.len() == 1 })
    }

    pub fn fill(&self, pieces: &[Piece]) -> String {
        let mut text = String::new();
        for piece in pieces {
            let more = match piece {
                Piece::Words(words) => words.clone(),
                Piece::Value(placeholder) => self.value(*placeholder).to_owned(),
                Piece::Count { one, several } => self.fill(if self.is_one { one } else { several }),
                Piece::Known { placeholder, with, without } => {
                    self.fill(if self.value(*placeholder).is_empty() { without } else { with })
                }
            };
            // “Jansen B.V.” at the end of a sentence has its full stop already.
            let has_stop = text.ends_with('.') && more.starts_with('.') && !more.starts_with("..");
            text.push_str(if has_stop { more.get(1..).unwrap_or_default() } else { &more });
        }
        text
    }

    fn value(&self, wanted: Placeholder) -> &str {
        self.values.iter().find(|(placeholder, _)| *placeholder == wanted).map_or("", |(_, value)| value)
    }
}

/// `2026-0001, 2026-0002`, or `2026-0001 … 2026-0037` for many.
fn numbers(content: &Content<'_>, messages: Messages) -> String {
    match content.items {
        [first, .., last] if content.items.len() > MOST_NUMBERS => {
            let count = messages.format("document-letter-items", &args![count = content.items.len()]);
            format!("{} … {} ({count})", first.number, last.number)
        }
        items => items.iter().map(|item| item.number).collect::<Vec<_>>().join(", "),
    }
}

/// Where to write or call; empty where only the postal address is known, which stands at the top of the letter.
fn contact(content: &Content<'_>) -> String {
    let seller = content.seller;
    let ways = [&seller.email, &seller.phone].into_iter().flatten();
    ways.map(|way| unbroken(way)).collect::<Vec<_>>().join(", ")
}

fn enterprise_number(content: &Content<'_>) -> Option<String> {
    let seller = content.seller;
    let vat_number = || seller.vat_id.as_deref().map(|id| id.trim_start_matches(|c: char| c.is_alphabetic()));
    seller.registration_id.as_deref().or_else(vat_number).map(party::enterprise_number)
}

/// What the law grants for late payment, in words; nothing for a consumer.
fn entitlement(content: &Content<'_>, messages: Messages) -> String {
    let Some(law) = LatePaymentLaw::of(content.seller, content.client.kind) else {
        return String::new();
    };
    let id = match law {
        LatePaymentLaw::Be => "document-letter-entitlement-be",
        LatePaymentLaw::Fr => "document-letter-entitlement-fr",
        LatePaymentLaw::De => "document-letter-entitlement-de",
        LatePaymentLaw::Nl => "document-letter-entitlement-nl",
        LatePaymentLaw::Lu => "document-letter-entitlement-lu",
        LatePaymentLaw::Gb => "document-letter-entitlement-gb",
        LatePaymentLaw::Eu => "document-letter-entitlement-eu",
    };
    messages.get(id).into_owned()
}

/// The article that gives a formal notice its effect, where it is usual to name it.
fn legal_basis(content: &Content<'_>) -> Option<&'static str> {
    match content.seller.address.country.as_str() {
        "FR" => Some("document-letter-basis-fr"),
        "DE" => Some("document-letter-basis-de"),
        "NL" => Some("document-letter-basis-nl"),
        _ => None,
    }
}

/// The Belgian procedure for undisputed debts is between two businesses that are both in its register of enterprises
/// (Judicial Code, art. 1394/20); the French one needs a debtor in France (CPC, art. 1406).
fn next_step(content: &Content<'_>) -> &'static str {
    let (seller, client) = (content.seller, content.client);
    let home = seller.address.country.as_str();
    let is_at_home =
        matches!(client.address.country.as_str(), country if country.is_empty() || country == home);
    match home {
        "BE" if is_at_home && are_registered(seller, client) => "document-letter-next-step-be-business",
        "FR" if is_at_home => "document-letter-next-step-fr",
        _ => "document-letter-next-step-other",
    }
}

fn are_registered(seller: &Company, client: &Client) -> bool {
    let has_number = |numbers: [&Option<String>; 2]| numbers.into_iter().any(Option::is_some);
    client.kind == ClientKind::Business
        && has_number([&seller.registration_id, &seller.vat_id])
        && has_number([&client.registration_id, &client.vat_id])
}
