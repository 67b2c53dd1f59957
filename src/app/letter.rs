//! The letter that is owed: written, kept in the ledger as a contact, and put into a folder.

use std::path::PathBuf;

use super::paper::write_private;
use super::{App, AppError, Result, safe_name};
use crate::calendar::Day;
use crate::document;
use crate::document::letter::{Content, Item};
use crate::domain::book::{Book, ClientIx, InvoiceIx};
use crate::domain::change::{Change, Made};
use crate::domain::chase::{StepOwed, home_first, invoices_for, step_owed, steps_owed};
use crate::domain::client::Client;
use crate::domain::contact::{Channel, Contact, ContactItem, Paper};
use crate::domain::id::{ClientId, ContactId};
use crate::domain::invoice::Document;
use crate::domain::policy::{Step, StepName};
use crate::money::{Minor, Money};

/// How a letter is written.
#[derive(Clone, Debug, Default)]
pub struct LetterOptions {
    /// This step instead of the one owed.
    pub step: Option<StepName>,
    /// Folder for the file; `None` for the folder of documents.
    pub out: Option<PathBuf>,
    /// Appends copies of the invoices.
    pub with_invoices: bool,
}

/// A letter that was written.
#[derive(Clone, Debug)]
pub struct Letter {
    pub contact: ContactId,
    pub client: ClientId,
    pub step: StepName,
    pub file: PathBuf,
    /// What it asks for, by currency.
    pub totals: Vec<Money>,
    pub invoices: Vec<String>,
    /// Invoices of which no copy could be appended: they were issued with another program.
    pub without_copy: Vec<String>,
}

/// A letter before it is kept: what it says and its pages.
#[derive(Clone, Debug)]
pub struct Prepared {
    pub client: ClientId,
    pub step: Step,
    pub items: Vec<ContactItem>,
    pub numbers: Vec<String>,
    pub without_copy: Vec<String>,
    pub paper: Paper,
}

impl App {
    /// The steps of all clients on a day.
    pub fn steps(&self, book: &Book, day: Day) -> Result<Vec<StepOwed>> {
        let company = self.store.company()?;
        let mut steps = steps_owed(book, day, &self.policy(), &company.address.country);
        home_first(&mut steps, company.currency);
        Ok(steps)
    }

    /// Writes the letter for a client, records it as a contact and puts the file into its folder.
    pub fn write_letter(&mut self, client: ClientId, options: &LetterOptions) -> Result<Letter> {
        let prepared = self.prepare_letter(client, options)?;
        let folder = options.out.clone().unwrap_or_else(|| self.config.paths.documents.clone());
        let contact = Contact {
            client,
            day: self.today,
            channel: prepared.step.channel,
            step: Some(prepared.step.name.clone()),
            items: prepared.items.clone(),
            note: None,
        };
        // The file comes first: a letter that is recorded can be sent, and one that is not recorded can be made again.
        let file = folder.join(&prepared.paper.file_name);
        write_private(&file, &prepared.paper.bytes)?;
        let applied = self.apply(&Change::RecordContact { contact, paper: Some(prepared.paper) })?;
        let contact = match applied.made {
            Made::Contact(id) => id,
            Made::Nothing | Made::Client(_) | Made::Document(_) | Made::Payment(_) => ContactId(0),
        };
        Ok(Letter {
            contact,
            client,
            step: prepared.step.name,
            file,
            totals: totals(&prepared.items),
            invoices: prepared.numbers,
            without_copy: prepared.without_copy,
        })
    }

    /// Makes the pages of a letter without keeping anything.
    pub fn prepare_letter(&self, client: ClientId, options: &LetterOptions) -> Result<Prepared> {
        let book = self.book_for(self.today)?;
        let found = self.store.client(client)?.ok_or_else(|| AppError::NothingOwed(client.to_string()))?;
        let ix = book.client_of_id(client).ok_or_else(|| AppError::NothingOwed(found.code.clone()))?;
        let (step, invoices) = self.choose(&book, ix, &found, options)?;
        let documents = self.documents_of(&book, &invoices)?;
        let bytes = self.letter_pages(&book, ix, &found, &step, &invoices, &documents)?;
        let (bytes, without_copy) =
            if options.with_invoices { self.with_copies(bytes, &documents)? } else { (bytes, Vec::new()) };
        let file_name = format!("{}-{}-{}.pdf", self.today, safe_name(&found.code), step.name);
        let items = invoices.iter().map(|invoice| ContactItem {
            invoice: book.invoice(*invoice).id,
            open: book.open_on(*invoice, self.today),
            currency: book.currency(book.invoice(*invoice).currency),
        });
        Ok(Prepared {
            client,
            step,
            items: items.collect(),
            numbers: documents.iter().map(|document| document.number.clone()).collect(),
            without_copy,
            paper: Paper { file_name, bytes },
        })
    }

    /// The step asked for, else the one owed today.
    fn choose(
        &self,
        book: &Book,
        client: ClientIx,
        found: &Client,
        options: &LetterOptions,
    ) -> Result<(Step, Vec<InvoiceIx>)> {
        let policy = self.policy();
        let unknown = |name: &StepName| AppError::UnknownStep(name.to_string());
        if let Some(name) = &options.step {
            let step = policy.step(name).cloned().ok_or_else(|| unknown(name))?;
            let invoices = invoices_for(book, client, &step, self.today);
            if invoices.is_empty() {
                return Err(AppError::NothingOwed(found.code.clone()));
            }
            return Ok((step, invoices));
        }
        let country = self.store.company()?.address.country;
        match step_owed(book, client, self.today, &policy, &country) {
            Some(owed) if owed.held.is_none() => {
                Ok((policy.step(&owed.step).cloned().ok_or_else(|| unknown(&owed.step))?, owed.invoices))
            }
            Some(StepOwed { step, held: Some(hold), .. }) => {
                Err(AppError::StepHeld { client: found.code.clone(), step, hold })
            }
            Some(_) | None => Err(AppError::NothingOwed(found.code.clone())),
        }
    }

    fn documents_of(&self, book: &Book, invoices: &[InvoiceIx]) -> Result<Vec<Document>> {
        let documents = invoices.iter().map(|ix| {
            let number = || AppError::UnknownDocument { number: book.number(*ix).to_owned() };
            self.store.document(book.invoice(*ix).id)?.ok_or_else(number)
        });
        documents.collect()
    }

    fn letter_pages(
        &self,
        book: &Book,
        client: ClientIx,
        found: &Client,
        step: &Step,
        invoices: &[InvoiceIx],
        documents: &[Document],
    ) -> Result<Vec<u8>> {
        let items: Vec<Item<'_>> = documents
            .iter()
            .zip(invoices)
            .map(|(document, ix)| Item {
                number: &document.number,
                issued: document.issue_day,
                due: document.due_day,
                currency: document.currency,
                gross: document.gross,
                open: book.open_on(*ix, self.today),
                reference: document.reference.as_deref(),
                description: document.lines.first().map(|line| line.description.as_str()),
            })
            .collect();
        let logo = self.logo()?;
        let content = Content {
            seller: &self.store.company()?,
            client: found,
            step: &step.name,
            channel: step.channel,
            day: self.today,
            items: &items,
            reminders_before: reminders_before(book, client, invoices),
            logo: logo.as_ref(),
        };
        Ok(document::letter::render(&content, self.config.paths.letters.as_deref())?)
    }

    /// Puts copies of own invoices behind a letter.
    fn with_copies(&self, letter: Vec<u8>, documents: &[Document]) -> Result<(Vec<u8>, Vec<String>)> {
        let (mut copies, mut without) = (Vec::new(), Vec::new());
        for document in documents {
            match self.store.document_paper(document.id)? {
                Some(paper) => copies.push(paper.bytes),
                None => without.push(document.number.clone()),
            }
        }
        let copies: Vec<&[u8]> = copies.iter().map(Vec::as_slice).collect();
        Ok((document::pdf::append(&letter, &copies)?, without))
    }
}

/// Reminders that listed one of the invoices; courtesy notices are none.
fn reminders_before(book: &Book, client: ClientIx, invoices: &[InvoiceIx]) -> usize {
    let is_letter =
        |channel: Channel| matches!(channel, Channel::Letter | Channel::Registered | Channel::Email);
    let of_client =
        book.contacts().iter().filter(|contact| contact.client == client && is_letter(contact.channel));
    let reminders =
        of_client.filter(|contact| contact.step.as_ref().is_some_and(|step| *step != StepName::COURTESY));
    reminders.filter(|contact| contact.invoices.iter().any(|invoice| invoices.contains(invoice))).count()
}

fn totals(items: &[ContactItem]) -> Vec<Money> {
    let mut totals: Vec<Money> = Vec::new();
    for item in items {
        match totals.iter_mut().find(|total| total.currency == item.currency) {
            Some(total) => total.amount += item.open,
            None => totals.push(Minor(item.open.0).of(item.currency)),
        }
    }
    totals
}
