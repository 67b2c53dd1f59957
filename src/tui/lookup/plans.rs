//! Letters before they are written: the step, what it asks for, and why; or why there is none.

use crate::app::{App, Explanation, LetterOptions, Prepared, Reading, Result, hold_text, reason_text};
use crate::calendar::Day;
use crate::domain::book::Book;
use crate::domain::chase::{StepOwed, step_owed};
use crate::domain::client::Client;
use crate::domain::contact::ContactItem;
use crate::domain::id::ClientId;
use crate::domain::policy::StepName;
use crate::money::Money;

/// Whom letters are planned for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanQuery {
    pub clients: Vec<ClientId>,
    /// This step instead of the one owed.
    pub step: Option<StepName>,
}

/// One plan for each client.
#[derive(Clone, Debug)]
pub struct LetterPlans {
    pub rows: Vec<LetterPlan>,
}

#[derive(Clone, Debug)]
pub struct LetterPlan {
    pub client: ClientId,
    pub name: String,
    pub found: std::result::Result<ReadyLetter, Explanation>,
}

/// A letter that can be written now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadyLetter {
    pub step: StepName,
    pub numbers: Vec<String>,
    pub totals: Vec<Money>,
    /// Sentences without full stop.
    pub why: Vec<String>,
    /// The day on which this step went out before with one of the invoices.
    pub before: Option<Day>,
    /// The letter as it would be sent.
    pub reading: Reading,
    /// Contacts recorded so far: another number later tells that somebody else wrote.
    pub contacts: usize,
}

pub fn read(app: &App, query: &PlanQuery) -> Result<LetterPlans> {
    let book = app.book_for(app.today)?;
    let country = app.store.company()?.address.country;
    let plan = |id: &ClientId| -> Result<LetterPlan> {
        let client = app.client_of_id(*id)?;
        let ix = book.client_of_id(*id);
        let owed = ix.and_then(|ix| step_owed(&book, ix, app.today, &app.policy(), &country));
        let found = ready(app, &book, *id, owed.as_ref(), query.step.clone());
        Ok(told(app, *id, client, found))
    };
    Ok(LetterPlans { rows: query.clients.iter().map(plan).collect::<Result<_>>()? })
}

fn told(app: &App, id: ClientId, client: Client, found: Result<ReadyLetter>) -> LetterPlan {
    let found = found.map_err(|error| error.explain(app.config.messages()));
    LetterPlan { client: id, name: client.name, found }
}

fn ready(
    app: &App,
    book: &Book,
    client: ClientId,
    owed: Option<&StepOwed>,
    step: Option<StepName>,
) -> Result<ReadyLetter> {
    let prepared = app.prepare_letter(client, &LetterOptions { step, ..LetterOptions::default() })?;
    let contacts = app.store.contacts(client)?;
    let is_about = |items: &[ContactItem]| {
        items.iter().any(|item| prepared.items.iter().any(|other| other.invoice == item.invoice))
    };
    let before = contacts.iter().filter(|saved| saved.voided.is_none()).map(|saved| &saved.contact);
    let before = before
        .filter(|contact| contact.step.as_ref() == Some(&prepared.step.name) && is_about(&contact.items))
        .map(|contact| contact.day)
        .max();
    Ok(ReadyLetter {
        before,
        contacts: contacts.len(),
        reading: prepared.reading.clone(),
        why: why(app, book, owed, &prepared),
        totals: prepared.totals,
        step: prepared.step.name,
        numbers: prepared.numbers,
    })
}

/// Why the step is owed. Of a step that was chosen, what the chase says instead.
fn why(app: &App, book: &Book, owed: Option<&StepOwed>, prepared: &Prepared) -> Vec<String> {
    let messages = app.config.messages();
    let Some(owed) = owed else { return Vec::new() };
    match &owed.held {
        Some(hold) => vec![hold_text(hold, messages)],
        None if owed.step == prepared.step.name => {
            owed.why.iter().map(|reason| reason_text(reason, book, messages)).collect()
        }
        None => Vec::new(),
    }
}
