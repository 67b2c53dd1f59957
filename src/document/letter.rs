//! Reminder letters: one letter for one client, with all its items.

mod body;
mod builtin;
mod error;
mod table;
mod template;
mod values;

use std::path::Path;

use crate::calendar::{Day, next_working_day};
use crate::domain::chase::Asked;
use crate::domain::client::Client;
use crate::domain::company::Company;
use crate::domain::contact::Channel;
use crate::domain::policy::StepName;
use crate::domain::reminder::{consumer_deadline, has_consumer_days};
use crate::money::{Currency, Minor, Money};
use crate::text::format::day_long;
use crate::text::{Language, Messages, args};

pub use builtin::text as builtin_text;

use super::DocumentError;
use super::canvas::{Canvas, Style};
use super::coverage::Coverage;
use super::density::Density;
use super::font::printable;
use super::length::{Length, pt};
use super::logo::Logo;
use super::printed::Printed;
use super::sheet::{About, Sheet};
use super::stationery::{LEFT, Stationery, WIDTH};
use super::{party, pdf};
use body::Body;
pub use error::LetterError;
use template::Template;
use values::Values;

/// All that is said in a letter.
#[derive(Clone, Copy, Debug)]
pub struct Content<'a> {
    pub seller: &'a Company,
    pub client: &'a Client,
    pub step: &'a StepName,
    pub channel: Channel,
    /// The day of the letter.
    pub day: Day,
    /// What is to be paid, the oldest first; at least one.
    pub items: &'a [Item<'a>],
    /// Money of the client that is placed nowhere and counts against the sums.
    pub free: &'a [Money],
    /// Reminders of these items that were sent before, courtesy notices left out.
    pub reminders_before: usize,
    pub logo: Option<&'a Logo>,
}

/// An open invoice as a letter names it.
#[derive(Clone, Copy, Debug)]
pub struct Item<'a> {
    pub number: &'a str,
    pub issued: Day,
    pub due: Day,
    pub currency: Currency,
    pub gross: Minor,
    pub open: Minor,
    pub reference: Option<&'a str>,
    /// What was sold. A Belgian consumer must be told (Code of Economic Law, art. XIX.2).
    pub description: Option<&'a str>,
}

/// Makes the PDF. A template in `folder`, `fr/letter_1.txt`, takes the place of the built-in one.
pub fn render(content: &Content<'_>, folder: Option<&Path>) -> Result<Vec<u8>, DocumentError> {
    pdf::write(&sheet(content, folder)?)
}

/// Lays the letter out.
pub fn sheet(content: &Content<'_>, folder: Option<&Path>) -> Result<Sheet, DocumentError> {
    let template = Template::find(content.template_name(), content.language(), folder)?;
    let values = Values::of(content)?;
    let subject = values.fill(&template.subject);
    let paragraphs: Vec<String> = template.parts.iter().filter_map(|part| part.filled(&values)).collect();
    content.coverage(&subject, &paragraphs).check()?;
    let (head, first_top) = content.head(&subject);
    let body = |density| Body { content, values: &values, density };
    let mut pages = Density::fewest(|density| body(density).pages(&template.parts, first_top));
    if let Some(first) = pages.first_mut() {
        first.marks.extend(head.marks);
    }
    content.stationery().finish(&mut pages, &subject);
    let about = About {
        title: printable(&subject),
        author: printable(&content.seller.name),
        language: content.language().code(),
        day: content.day,
    };
    Ok(Sheet { about, pages })
}

/// The name of the text that a letter is written from: that of its step, with one exception.
pub fn template_name<'s>(
    seller: &Company,
    client: &Client,
    step: &'s StepName,
    reminders_before: usize,
) -> &'s str {
    if is_first_to_belgian_consumer(seller, client, step, reminders_before) {
        builtin::FIRST_TO_BELGIAN_CONSUMER
    } else {
        step.as_str()
    }
}

/// The first reminder to a Belgian consumer is a letter of its own, whatever step is owed.
fn is_first_to_belgian_consumer(
    seller: &Company,
    client: &Client,
    step: &StepName,
    reminders_before: usize,
) -> bool {
    let (country, home) = (&client.address.country, &seller.address.country);
    let is_reminder = *step != StepName::COURTESY;
    is_reminder && reminders_before == 0 && has_consumer_days(client.kind, country, home)
}

impl<'a> Content<'a> {
    fn language(&self) -> Language {
        party::language(self.seller, self.client)
    }

    fn messages(&self) -> Messages {
        Messages::new(self.language())
    }

    fn stationery(&self) -> Stationery<'a> {
        Stationery { seller: self.seller, client: self.client, logo: self.logo, messages: self.messages() }
    }

    fn template_name(&self) -> &str {
        template_name(self.seller, self.client, self.step, self.reminders_before)
    }

    fn is_first_to_belgian_consumer(&self) -> bool {
        is_first_to_belgian_consumer(self.seller, self.client, self.step, self.reminders_before)
    }

    /// The last day to pay that the letter sets.
    fn deadline(&self) -> Day {
        if self.is_first_to_belgian_consumer() {
            return consumer_deadline(self.day, self.channel);
        }
        let days = if *self.step == StepName::LETTER_2 { 7 } else { 8 };
        next_working_day(self.day + days, &self.seller.address.country)
    }

    /// The sums of the items, in the order of the currencies' codes.
    fn asked(&self) -> Vec<Asked> {
        let mut currencies: Vec<Currency> = self.items.iter().map(|item| item.currency).collect();
        currencies.sort_unstable();
        currencies.dedup();
        let listed = |currency| self.items_in(currency).map(|item| item.open).sum::<Minor>().of(currency);
        let free = |currency| {
            let of_currency = self.free.iter().filter(|money| money.currency == currency);
            of_currency.map(|money| money.amount).sum()
        };
        let asked =
            currencies.into_iter().map(|currency| Asked { listed: listed(currency), free: free(currency) });
        asked.collect()
    }

    /// What is to be paid in each currency, where money of the client does not cover it all.
    fn dues(&self) -> Vec<Money> {
        let sums = self.asked().into_iter().map(Asked::to_pay);
        sums.filter(|money| money.amount.is_positive()).collect()
    }

    fn items_in(&self, currency: Currency) -> impl Iterator<Item = &'a Item<'a>> {
        self.items.iter().filter(move |item| item.currency == currency)
    }

    /// Letterhead, place and date, subject; and where the text begins.
    fn head(&self, subject: &str) -> (Canvas, Length) {
        let messages = self.messages();
        let (mut canvas, top) = self.stationery().letterhead();
        let date = day_long(self.language(), self.day);
        let place = match self.seller.address.city.trim() {
            "" => date,
            place => messages.format("document-place-and-date", &args![place = place, date = date]),
        };
        canvas.left(LEFT, top, Style::LETTER, &place);
        let mut top = top + Style::LETTER.lead;
        if self.channel == Channel::Registered {
            let style = Style::LETTER.strong();
            canvas.left(LEFT, top, style, &messages.get("document-letter-registered"));
            top += style.lead;
        }
        top = canvas.paragraph(LEFT, top + pt(8), WIDTH, Style::SUBJECT, subject);
        (canvas, top + pt(8))
    }

    /// The numbers of all invoices, or the day of this statement where they are too many for a bank (EPC069-12: 140).
    fn numbers_or_statement(&self, currency: Currency) -> String {
        let numbers: Vec<&str> = self.items_in(currency).map(|item| item.number).collect();
        let named = self.messages().format("document-letter-invoices", &args![numbers = numbers.join(", ")]);
        if named.chars().count() <= 140 {
            return named;
        }
        let date = crate::text::format::day_numeric(self.language(), self.day);
        let args = args![code = self.client.code.as_str(), date = date];
        self.messages().format("document-letter-statement", &args)
    }

    fn coverage<'b>(&'b self, subject: &'b str, paragraphs: &'b [String]) -> Coverage<'b> {
        let mut coverage = Coverage::default();
        coverage.company(self.seller);
        coverage.client(self.client);
        for item in self.items {
            coverage.text(Printed::Number, item.number);
            coverage.text(Printed::Description, item.description.unwrap_or_default());
            coverage.text(Printed::Reference, item.reference.unwrap_or_default());
        }
        coverage.text(Printed::Letter, subject);
        for paragraph in paragraphs {
            coverage.text(Printed::Letter, paragraph);
        }
        coverage
    }
}

#[cfg(test)]
mod tests;
