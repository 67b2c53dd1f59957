//! What the user wants done to the ledger, as a value; the worker grants it and says in words what came of it.

pub mod letter;

use letter::LetterOrder;

use super::newcomer::Newcomer;
use crate::app::{App, Explanation, LetterText, Received, Result, Share, Undone, deed_name};
use crate::calendar::Day;
use crate::domain::client::Client;
use crate::domain::company::Company;
use crate::domain::credit_note::CreditWish;
use crate::domain::id::{ClientId, ContactId, DocumentId, EntryId, PaymentId};
use crate::domain::invoice::{Document, Draft};
use crate::domain::payment::{Method, Payment};
use crate::money::{Currency, Minor, Money};
use crate::text::{Messages, args, format};

/// A change that the user asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// Makes the ledger.
    Begin(Box<Newcomer>),
    SetCompany(Box<Company>),
    AddClient(Box<Client>),
    EditClient(ClientId, Box<Client>),
    SaveDraft(Option<DocumentId>, Box<Draft>),
    DiscardDraft(DocumentId),
    /// Saves the draft and issues it.
    Issue(Option<DocumentId>, Box<Draft>),
    Credit {
        invoice: DocumentId,
        wish: CreditWish,
    },
    Receive(Income),
    Place {
        invoice: DocumentId,
        amount: Minor,
    },
    Refund(Payment),
    Reverse {
        payment: PaymentId,
        day: Day,
        reason: Option<String>,
    },
    /// Only while this is the entry that would be undone.
    Undo(EntryId),
    /// Only while this is the undo that would be taken back.
    Redo(EntryId),
    WriteLetters(Vec<LetterOrder>),
    /// The text of a letter from now on.
    KeepLetterText(LetterText),
    /// Shows the PDF of a document, the newest letter to a client, or what was sent with a contact.
    ShowDocument(DocumentId),
    ShowLetter(ClientId),
    ShowContact(ContactId),
}

impl Wish {
    /// Whether what was asked before has another answer after it.
    pub const fn changes_answers(&self) -> bool {
        self.is_change() || matches!(self, Self::KeepLetterText(_))
    }

    /// Whether the ledger is another one after it.
    pub const fn is_change(&self) -> bool {
        match self {
            // A ledger that was just made can't be taken back.
            Self::Begin(_)
            | Self::ShowDocument(_)
            | Self::ShowLetter(_)
            | Self::ShowContact(_)
            | Self::KeepLetterText(_) => false,
            Self::SetCompany(_)
            | Self::AddClient(_)
            | Self::EditClient(..)
            | Self::SaveDraft(..)
            | Self::DiscardDraft(_)
            | Self::Issue(..)
            | Self::Credit { .. }
            | Self::Receive(_)
            | Self::Place { .. }
            | Self::Refund(_)
            | Self::Reverse { .. }
            | Self::WriteLetters(_)
            | Self::Undo(_)
            | Self::Redo(_) => true,
        }
    }
}

/// A payment as a form tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Income {
    pub client: ClientId,
    /// The invoice that was named with it.
    pub invoice: Option<DocumentId>,
    pub placing: Placing,
    pub day: Day,
    pub amount: Minor,
    pub currency: Currency,
    pub method: Method,
    pub reference: Option<String>,
}

/// Where the money of a payment goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Placing {
    /// On the invoice that was named, as far as it is open.
    Named,
    Shared(Vec<Share>),
}

/// What came of a wish, or why not.
#[derive(Clone, Debug)]
pub struct Granted {
    pub wish: Wish,
    pub outcome: std::result::Result<Done, Explanation>,
}

/// What was done.
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    /// A sentence.
    pub said: String,
    /// Shows the document that was made.
    pub shows: Option<Wish>,
}

impl From<String> for Done {
    fn from(said: String) -> Self {
        Self { said, shows: None }
    }
}

/// Does what was wished for.
pub fn grant(app: &mut App, wish: Wish) -> Granted {
    let messages = app.config.messages();
    let outcome = done(app, &wish, messages).map_err(|error| error.explain(messages));
    Granted { wish, outcome }
}

fn done(app: &mut App, wish: &Wish, messages: Messages) -> Result<Done> {
    let money = |money: Money| format::money(messages.language(), money);
    let named = |id: &str, name: &str| messages.format(id, &args![name = name]);
    Ok(match wish {
        Wish::Begin(newcomer) => newcomer.settle_in(app)?,
        Wish::SetCompany(company) => {
            app.set_company(company)?;
            named("tui-done-company", &company.name).into()
        }
        Wish::AddClient(client) => {
            app.add_client(client)?;
            named("tui-done-client-added", &client.name).into()
        }
        Wish::EditClient(id, client) => {
            app.edit_client(*id, client)?;
            named("tui-done-client-saved", &client.name).into()
        }
        Wish::SaveDraft(id, draft) => {
            app.save_draft(*id, draft)?;
            let gross = draft.totals()?.gross.of(draft.currency);
            messages.format("tui-done-draft", &args![gross = money(gross)]).into()
        }
        Wish::DiscardDraft(id) => {
            app.discard_draft(*id)?;
            messages.get("tui-done-draft-discarded").into_owned().into()
        }
        Wish::Issue(id, draft) => issued(&issue(app, *id, draft)?, messages),
        Wish::Credit { invoice, wish } => {
            let invoice = app.document_of_id(*invoice)?;
            issued(&app.credit(&invoice, wish.clone())?, messages)
        }
        Wish::Receive(income) => receive(app, income, messages)?.into(),
        Wish::Place { invoice, amount } => place(app, *invoice, *amount, messages)?.into(),
        Wish::Refund(payment) => {
            app.refund(payment.clone())?;
            let words = args![amount = money(payment.amount.of(payment.currency))];
            messages.format("tui-done-refunded", &words).into()
        }
        Wish::Reverse { payment, day, reason } => {
            let row = app.payment(payment.0)?;
            app.reverse_payment(*payment, *day, reason.clone())?;
            let words = args![amount = money(row.payment.amount.of(row.payment.currency))];
            messages.format("tui-done-reversed", &words).into()
        }
        Wish::WriteLetters(orders) => letter::write(app, orders, messages)?,
        Wish::ShowDocument(id) => letter::show_document(app, *id, messages)?.into(),
        Wish::ShowLetter(client) => letter::show_letter(app, *client, messages)?.into(),
        Wish::ShowContact(id) => letter::show_contact(app, *id, messages)?.into(),
        Wish::KeepLetterText(text) => letter::keep_text(app, text, messages)?.into(),
        Wish::Undo(entry) => undo(app, *entry, messages)?.into(),
        Wish::Redo(entry) => redo(app, *entry, messages)?.into(),
    })
}

fn issue(app: &mut App, id: Option<DocumentId>, draft: &Draft) -> Result<Document> {
    match id {
        None => app.issue_new(draft),
        Some(id) => {
            app.save_draft(Some(id), draft)?;
            app.issue(id, None)
        }
    }
}

fn issued(document: &Document, messages: Messages) -> Done {
    let gross = format::money(messages.language(), document.gross.of(document.currency));
    let words = args![number = document.number.as_str(), gross = gross];
    let said = messages.format("tui-done-issued", &words);
    Done { said, shows: Some(Wish::ShowDocument(document.id)) }
}

fn place(app: &mut App, invoice: DocumentId, amount: Minor, messages: Messages) -> Result<String> {
    let invoice = app.document_of_id(invoice)?;
    let placed = app.place(&invoice, Some(amount))?;
    let open = app.open_of(&invoice)?;
    let show = |amount: Minor| format::money(messages.language(), amount.of(invoice.currency));
    let words = args![amount = show(placed), number = invoice.number.as_str(), open = show(open)];
    Ok(messages.format("tui-done-placed", &words))
}

fn receive(app: &mut App, income: &Income, messages: Messages) -> Result<String> {
    let invoice = income.invoice.map(|id| app.document_of_id(id)).transpose()?;
    let received = Received {
        amount: income.amount,
        currency: income.currency,
        client: Some(income.client),
        invoice,
        day: income.day,
        method: income.method,
        reference: income.reference.clone(),
    };
    let (taken, numbers) = match &income.placing {
        Placing::Named => (app.receive(&received)?, received.invoice.map(|invoice| invoice.number)),
        Placing::Shared(shares) => (app.receive_shared(&received, shares)?, numbers_of(app, shares)?),
    };
    let show = |amount: Minor| format::money(messages.language(), amount.of(income.currency));
    let (amount, rest) = (show(income.amount), income.amount - taken.placed);
    let Some(numbers) = numbers.filter(|_| taken.placed.is_positive()) else {
        return Ok(messages.format("tui-done-received", &args![amount = amount]));
    };
    Ok(match taken.open {
        _ if rest.is_positive() => {
            let words = args![amount = amount, number = numbers, rest = show(rest)];
            messages.format("tui-done-paid-over", &words)
        }
        Some(open) => {
            messages.format("tui-done-paid", &args![amount = amount, number = numbers, open = show(open)])
        }
        None => messages.format("form-done-shared", &args![amount = amount, numbers = numbers]),
    })
}

/// The numbers of the invoices that share a payment.
fn numbers_of(app: &App, shares: &[Share]) -> Result<Option<String>> {
    let each = shares.iter().map(|share| Ok(app.document_of_id(share.invoice)?.number));
    let numbers = each.collect::<Result<Vec<_>>>()?.join(", ");
    Ok(Some(numbers).filter(|numbers| !numbers.is_empty()))
}

fn undo(app: &mut App, entry: EntryId, messages: Messages) -> Result<String> {
    let found = app.undoable()?;
    Ok(changed_back("tui-done-undone", &app.undo_newest(entry)?, &found.about, messages))
}

fn redo(app: &mut App, undo: EntryId, messages: Messages) -> Result<String> {
    let found = app.redoable()?;
    Ok(changed_back("form-done-redone", &app.redo_newest(undo)?, &found.about, messages))
}

/// What was undone or done again, and about whom.
fn changed_back(id: &str, undone: &Undone, about: &str, messages: Messages) -> String {
    match undone {
        Undone::Reversed { deed, .. } => {
            let parts = [deed_name(*deed, messages), about.to_owned()];
            let what = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
            messages.format(id, &args![what = what])
        }
        Undone::Credited { invoice, credit_note, .. } => {
            let words = args![invoice = invoice.as_str(), note = credit_note.as_str()];
            messages.format("tui-done-undone-by-credit", &words)
        }
        Undone::Charged { credit_note, invoice, .. } => {
            let words = args![invoice = invoice.as_str(), note = credit_note.as_str()];
            messages.format("tui-done-undone-by-charge", &words)
        }
    }
}
