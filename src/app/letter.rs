//! The letter that is owed: written, kept in the ledger as a contact, and put into a folder.

use std::path::PathBuf;

use super::paper::write_private;
use super::{App, AppError, Result, safe_name};
use crate::calendar::Day;
use crate::document;
use crate::document::letter::{Content, Item};
use crate::document::pdf::Copy;
use crate::document::reading::Reading;
use crate::document::sheet::Sheet;
use crate::domain::book::{Book, ClientIx, InvoiceIx};
use crate::domain::change::{Change, Made};
use crate::domain::chase::{
    Asked, StepOwed, asked, home_first, invoices_for, refusal, step_owed, steps_owed,
};
use crate::domain::checklist::Gap;
use crate::domain::client::Client;
use crate::domain::contact::{Contact, ContactItem, Paper};
use crate::domain::id::{ClientId, ContactId};
use crate::domain::invoice::{Document, Origin};
use crate::domain::policy::{Step, StepName};
use crate::money::Money;
use crate::text::Messages;

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
    /// What it lacks for being paid.
    pub gaps: Vec<Gap>,
}

/// A letter before it is kept: what it says and its pages.
#[derive(Clone, Debug)]
pub struct Prepared {
    pub client: ClientId,
    pub step: Step,
    pub items: Vec<ContactItem>,
    /// What it asks for, by currency: the open items less money of the client that is placed nowhere.
    pub totals: Vec<Money>,
    pub numbers: Vec<String>,
    pub paper: Paper,
    /// The letter itself, to be read before it is written.
    pub reading: Reading,
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
        self.alone(|app| app.send(client, options))
    }

    fn send(&mut self, client: ClientId, options: &LetterOptions) -> Result<Letter> {
        let prepared = self.prepare_letter(client, options)?;
        let has_account = self.store.company()?.iban.is_some();
        let gaps = if has_account { Vec::new() } else { vec![Gap::SellerAccount] };
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
            totals: prepared.totals,
            invoices: prepared.numbers,
            gaps,
        })
    }

    /// Makes the pages of a letter without keeping anything.
    pub fn prepare_letter(&self, client: ClientId, options: &LetterOptions) -> Result<Prepared> {
        let book = self.book_for(self.today)?;
        let found = self.store.client(client)?.ok_or_else(|| AppError::NothingOwed(client.to_string()))?;
        let ix = book.client_of_id(client).ok_or_else(|| AppError::NothingOwed(found.code.clone()))?;
        let (step, invoices) = self.choose(&book, ix, &found, options)?;
        let documents = self.documents_of(&book, &invoices)?;
        let asked = asked(&book, ix, &invoices, self.today);
        let matter = Matter { book: &book, ix, client: &found, step: &step, invoices: &invoices };
        let sheet = self.letter_sheet(&matter, &documents, &asked)?;
        let mut bytes = document::pdf::write(&sheet)?;
        if options.with_invoices {
            bytes = self.with_copies(&bytes, &found, &documents)?;
        }
        let file_name = format!("{}-{}-{}.pdf", self.today, safe_name(&found.code), step.name);
        let items = invoices.iter().map(|invoice| ContactItem {
            invoice: book.invoice(*invoice).id,
            open: book.open_on(*invoice, self.today),
            currency: book.currency(book.invoice(*invoice).currency),
        });
        Ok(Prepared {
            client,
            items: items.collect(),
            totals: asked.into_iter().map(Asked::to_pay).collect(),
            numbers: documents.iter().map(|document| document.number.clone()).collect(),
            step,
            paper: Paper { file_name, bytes },
            reading: Reading::of(&sheet),
        })
    }

    /// The step asked for, else the one owed today.
    pub(super) fn choose(
        &self,
        book: &Book,
        client: ClientIx,
        found: &Client,
        options: &LetterOptions,
    ) -> Result<(Step, Vec<InvoiceIx>)> {
        let policy = self.policy();
        let country = self.store.company()?.address.country;
        let unknown = |name: &StepName| AppError::UnknownStep(name.to_string());
        if let Some(name) = &options.step {
            let step = policy.step(name).cloned().ok_or_else(|| unknown(name))?;
            let invoices = invoices_for(book, client, &step, self.today);
            if invoices.is_empty() {
                return Err(AppError::NothingForStep { client: found.code.clone(), step: step.name });
            }
            return match refusal(book, client, &invoices, self.today, &policy, &country) {
                None => Ok((step, invoices)),
                Some(hold) => Err(AppError::StepHeld { client: found.code.clone(), step: step.name, hold }),
            };
        }
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

    fn letter_sheet(&self, matter: &Matter<'_>, documents: &[Document], asked: &[Asked]) -> Result<Sheet> {
        let items: Vec<Item<'_>> = documents
            .iter()
            .zip(matter.invoices)
            .map(|(document, ix)| Item {
                number: &document.number,
                issued: document.issue_day,
                due: document.due_day,
                currency: document.currency,
                gross: document.gross,
                open: matter.book.open_on(*ix, self.today),
                reference: document.reference.as_deref(),
                description: document.lines.first().map(|line| line.description.as_str()),
            })
            .collect();
        let free: Vec<Money> = asked.iter().map(|asked| asked.free.of(asked.listed.currency)).collect();
        let logo = self.logo()?;
        let content = Content {
            seller: &self.store.company()?,
            client: matter.client,
            step: &matter.step.name,
            channel: matter.step.channel,
            day: self.today,
            items: &items,
            free: &free,
            reminders_before: reminders_before(matter.book, matter.ix, matter.invoices),
            logo: logo.as_ref(),
        };
        Ok(document::letter::sheet(&content, self.config.paths.letters.as_deref())?)
    }

    /// Puts copies of the invoices behind a letter. What was issued here is marked; an imported one says it by itself.
    fn with_copies(&self, letter: &[u8], client: &Client, documents: &[Document]) -> Result<Vec<u8>> {
        let messages = Messages::new(document::language(&self.store.company()?, client));
        let mark = messages.get("document-copy");
        let pages: Vec<(Vec<u8>, Origin)> = documents
            .iter()
            .map(|document| Ok((self.pdf_of(document)?, document.origin)))
            .collect::<Result<_>>()?;
        let copies: Vec<Copy<'_>> = pages
            .iter()
            .map(|(bytes, origin)| Copy { bytes, mark: (*origin == Origin::Own).then_some(&*mark) })
            .collect();
        Ok(document::pdf::append(letter, &copies)?)
    }
}

/// What a letter is about.
struct Matter<'a> {
    book: &'a Book,
    ix: ClientIx,
    client: &'a Client,
    step: &'a Step,
    invoices: &'a [InvoiceIx],
}

/// Reminders that listed one of the invoices; courtesy notices are none.
pub(super) fn reminders_before(book: &Book, client: ClientIx, invoices: &[InvoiceIx]) -> usize {
    let of_client =
        book.contacts().iter().filter(|contact| contact.client == client && contact.channel.is_letter());
    let reminders =
        of_client.filter(|contact| contact.step.as_ref().is_some_and(|step| *step != StepName::COURTESY));
    reminders.filter(|contact| contact.invoices.iter().any(|invoice| invoices.contains(invoice))).count()
}
