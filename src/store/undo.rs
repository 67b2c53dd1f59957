//! The change that undoes an entry of the journal, and the one that does it again: the undo of the undo.
//!
//! An entry, its undo, the redo of it and so on form a chain, of which only the last link counts: a link at an even
//! place does something, one at an odd place takes it back.

use rusqlite::{OptionalExtension, params};
use serde::Deserialize;

use crate::domain::change::Change;
use crate::domain::id::{ClientId, ContactId, DocumentId, EntryId, PaymentId};
use crate::domain::payment::{Payment, Portion, Source};

use super::apply::{ImportedClients, ImportedRows, LogoNote, Placed, TakenBack};
use super::clients::SavedClient;
use super::journal::{Deed, Entry};
use super::{Damage, Refusal, Result, Store, contacts, papers, payments};

/// Why an entry cannot be undone by a change of the store alone.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotUndoable {
    #[error("there is nothing to undo")]
    Nothing,
    /// Another document corrects it.
    #[error("an issued document never changes; another one corrects it")]
    Issued { entry: EntryId, document: DocumentId },
    #[error("an import is undone as a whole: restore the snapshot of the day before it")]
    Import { entry: EntryId, deed: Deed },
    #[error("an import that was taken back comes again with its file")]
    ImportAgain { entry: EntryId },
    #[error("there is nothing to do again")]
    NothingAgain,
    #[error("entry {entry} is an undo itself")]
    IsUndo { entry: EntryId },
    #[error("entry {by} changed since what entry {entry} did")]
    ChangedSince { entry: EntryId, by: EntryId },
}

/// Entries that are neither an undo nor undone. Saving a draft that was issued since is over.
const STANDING: &str = "(reverses IS NULL OR (WITH RECURSIVE link (reverses) AS ( \
        SELECT entry.reverses UNION ALL \
        SELECT older.reverses FROM link JOIN journal AS older ON older.id = link.reverses \
    ) SELECT count(*) FROM link) % 2 = 1) AND what <> 'create' \
    AND NOT (what = 'save_draft' AND EXISTS (SELECT 1 FROM document WHERE id = entry.subject)) \
    AND NOT EXISTS (SELECT 1 FROM journal AS later WHERE later.reverses = entry.id)";

/// The newest undo that was not done again, if nothing else was done since.
const LAST_UNDO: &str = "SELECT max(id) FROM journal AS entry WHERE reverses IS NOT NULL \
    AND (WITH RECURSIVE link (reverses) AS ( \
        SELECT entry.reverses UNION ALL \
        SELECT older.reverses FROM link JOIN journal AS older ON older.id = link.reverses \
    ) SELECT count(*) FROM link) % 2 = 0 \
    AND NOT EXISTS (SELECT 1 FROM journal AS later WHERE later.reverses = entry.id) \
    AND id > (SELECT max(id) FROM journal WHERE reverses IS NULL)";

impl Store {
    /// The newest standing entry, or the newest one before another.
    pub fn newest_standing(&self, before: Option<EntryId>) -> Result<Option<EntryId>> {
        let sql = format!("SELECT max(id) FROM journal AS entry WHERE id < ? AND {STANDING}");
        let before = before.map_or(i64::MAX, |entry| entry.0);
        Ok(self.conn.prepare_cached(&sql)?.query_row([before], |row| row.get(0))?)
    }

    /// The newest standing entry with the change that undoes it.
    ///
    /// Errors with `NotUndoable` where there is none or it needs more than a change.
    pub fn reversal(&self) -> Result<(EntryId, Change)> {
        let entry = self.newest_standing(None)?.ok_or(NotUndoable::Nothing)?;
        Ok((entry, self.reversal_of(entry)?))
    }

    /// The newest undo that can be taken back in its turn: nothing but undo and redo came after it.
    pub fn newest_undo(&self) -> Result<Option<EntryId>> {
        Ok(self.conn.prepare_cached(LAST_UNDO)?.query_row([], |row| row.get(0))?)
    }

    /// The change that does again what the newest undo took back.
    pub fn redo_of(&self, id: EntryId) -> Result<Change> {
        if self.newest_undo()? != Some(id) {
            return Err(NotUndoable::NothingAgain.into());
        }
        self.opposite_of(&self.entry(id)?.ok_or(Refusal::UnknownEntry(id))?)
    }

    /// The change that undoes an entry, of which nothing was changed since.
    pub fn reversal_of(&self, id: EntryId) -> Result<Change> {
        let entry = self.entry(id)?.ok_or(Refusal::UnknownEntry(id))?;
        if entry.reversed_by.is_some() {
            return Err(Refusal::AlreadyUndone(id).into());
        }
        if self.is_undo(&entry)? {
            return Err(NotUndoable::IsUndo { entry: id }.into());
        }
        match self.changed_since(&entry)? {
            Some(by) => Err(NotUndoable::ChangedSince { entry: id, by }.into()),
            None => self.opposite_of(&entry),
        }
    }

    /// Whether an entry takes something back, as against doing it, or doing it again.
    fn is_undo(&self, entry: &Entry) -> Result<bool> {
        match entry.reverses {
            None => Ok(false),
            Some(older) => Ok(!self.is_undo(&self.entry(older)?.ok_or(Damage::Entry)?)?),
        }
    }

    /// The first standing entry after another that is about the same thing.
    fn changed_since(&self, entry: &Entry) -> Result<Option<EntryId>> {
        let deeds: Vec<String> =
            same_thing(entry.deed).iter().map(|deed| format!("'{}'", deed.as_str())).collect();
        let sql = format!(
            "SELECT min(id) FROM journal AS entry WHERE id > ? AND subject IS ? AND what IN ({}) AND {STANDING}",
            deeds.join(", ")
        );
        Ok(self.conn.prepare(&sql)?.query_row(params![entry.id, entry.subject], |row| row.get(0))?)
    }

    fn opposite_of(&self, entry: &Entry) -> Result<Change> {
        Ok(match entry.deed {
            Deed::Create => return Err(NotUndoable::Nothing.into()),
            Deed::SetCompany => Change::SetCompany(before(entry)?),
            Deed::SetLogo => Change::SetLogo(self.former_logo(entry)?),
            Deed::AddClient => Change::RemoveClient(ClientId(subject(entry)?)),
            Deed::EditClient => Change::EditClient { id: ClientId(subject(entry)?), client: before(entry)? },
            Deed::RemoveClients => return restored_client(entry),
            Deed::SaveDraft => former_draft(entry)?,
            Deed::DiscardDraft => Change::SaveDraft { id: None, draft: before(entry)? },
            Deed::Issue => {
                let document = DocumentId(subject(entry)?);
                return Err(NotUndoable::Issued { entry: entry.id, document }.into());
            }
            Deed::RecordPayment => {
                let payment = self.standing(Deed::ReversePayment, subject(entry)?)?;
                Change::ReversePayment { payment: PaymentId(payment), day: None, reason: None }
            }
            Deed::Allocate => self.taken_off(after(entry)?)?,
            Deed::ReversePayment => self.paid_again(after(entry)?)?,
            Deed::RecordContact => {
                let contact = self.standing(Deed::VoidContact, subject(entry)?)?;
                Change::VoidContact { contact: ContactId(contact), day: entry.day, reason: None }
            }
            Deed::VoidContact => self.contact_again(ContactId(subject(entry)?))?,
            Deed::ImportClients => {
                let clients = after::<ImportedClients>(entry)?.clients;
                Change::RemoveClients(clients.into_iter().map(|saved| saved.id).collect())
            }
            Deed::ImportDocuments => {
                let rows = after::<ImportedRows>(entry)?.ids(DocumentId);
                Change::RemoveDocuments(rows.ok_or_else(|| whole(entry))?)
            }
            Deed::ImportPayments => {
                let rows = after::<ImportedRows>(entry)?.ids(PaymentId);
                Change::RemovePayments(rows.ok_or_else(|| whole(entry))?)
            }
            Deed::RemoveDocuments | Deed::RemovePayments => {
                return Err(NotUndoable::ImportAgain { entry: entry.id }.into());
            }
        })
    }

    /// A payment or contact under its present id: one that was taken back, and that undo brought back, has a new one.
    fn standing(&self, gone: Deed, mut id: i64) -> Result<i64> {
        let mut again = self.conn.prepare_cached(
            "SELECT again.subject FROM journal AS gone JOIN journal AS again ON again.reverses = gone.id \
             WHERE gone.what = ?1 AND coalesce(gone.after ->> '$.payment', gone.subject) = ?2",
        )?;
        while let Some(next) = again.query_row((gone.as_str(), id), |row| row.get(0)).optional()? {
            id = next;
        }
        Ok(id)
    }

    /// The opposite of an allocation. Money that was brought back is there from the day on which it had gone.
    fn taken_off(&self, placed: Placed) -> Result<Change> {
        let Placed { mut placed, reason } = placed;
        for one in &mut placed {
            one.portion.amount = -one.portion.amount;
            if let Source::Payment(PaymentId(id)) = one.source {
                let id = PaymentId(self.standing(Deed::ReversePayment, id)?);
                let row = payments::by_id(&self.conn, id)?.ok_or(Damage::Entry)?;
                one.portion.day = one.portion.day.max(row.payment.day);
                one.source = Source::Payment(id);
            }
        }
        Ok(Change::Allocate { placed, reason })
    }

    fn former_logo(&self, entry: &Entry) -> Result<Option<crate::domain::contact::Paper>> {
        let note: Option<LogoNote> = before(entry)?;
        Ok(note.map(|note| papers::by_id(&self.conn, note.paper)).transpose()?.flatten())
    }

    /// A payment like the one taken back, from the day on which it was taken back.
    fn paid_again(&self, back: TakenBack) -> Result<Change> {
        let row = payments::by_id(&self.conn, back.payment)?.ok_or(Damage::Entry)?;
        let payment = Payment { day: back.day, ..row.payment };
        Ok(Change::RecordPayment { payment, portions: negated(back.portions) })
    }

    fn contact_again(&self, id: ContactId) -> Result<Change> {
        let saved = contacts::by_id(&self.conn, id)?.ok_or(Damage::Entry)?;
        let paper = papers::of_contact(&self.conn, id)?;
        Ok(Change::RecordContact { contact: saved.contact, paper })
    }
}

/// The deeds that change what a deed made or changed. What the others do is judged when the change is made.
const fn same_thing(deed: Deed) -> &'static [Deed] {
    match deed {
        Deed::SetCompany => &[Deed::SetCompany],
        Deed::SetLogo => &[Deed::SetLogo],
        Deed::AddClient | Deed::EditClient | Deed::RemoveClients => {
            &[Deed::AddClient, Deed::EditClient, Deed::RemoveClients]
        }
        Deed::SaveDraft | Deed::DiscardDraft => &[Deed::SaveDraft, Deed::DiscardDraft, Deed::Issue],
        Deed::Create
        | Deed::Issue
        | Deed::RecordPayment
        | Deed::Allocate
        | Deed::ReversePayment
        | Deed::RecordContact
        | Deed::VoidContact
        | Deed::RemoveDocuments
        | Deed::RemovePayments
        | Deed::ImportClients
        | Deed::ImportDocuments
        | Deed::ImportPayments => &[],
    }
}

fn former_draft(entry: &Entry) -> Result<Change> {
    let id = DocumentId(subject(entry)?);
    Ok(match entry.before {
        Some(_) => Change::SaveDraft { id: Some(id), draft: before(entry)? },
        None => Change::DiscardDraft(id),
    })
}

/// A list of removed clients holds more than one only where an import was undone, which comes again with its file.
fn restored_client(entry: &Entry) -> Result<Change> {
    let removed: Vec<SavedClient> = before(entry)?;
    match <[SavedClient; 1]>::try_from(removed) {
        Ok([SavedClient { client, .. }]) => Ok(Change::AddClient(Box::new(client))),
        Err(_) => Err(NotUndoable::ImportAgain { entry: entry.id }.into()),
    }
}

/// An import of an older version.
const fn whole(entry: &Entry) -> NotUndoable {
    NotUndoable::Import { entry: entry.id, deed: entry.deed }
}

fn negated(mut portions: Vec<Portion>) -> Vec<Portion> {
    portions.iter_mut().for_each(|portion| portion.amount = -portion.amount);
    portions
}

fn subject(entry: &Entry) -> Result<i64> {
    Ok(entry.subject.ok_or(Damage::Entry)?)
}

fn before<T: for<'a> Deserialize<'a>>(entry: &Entry) -> Result<T> {
    Ok(serde_json::from_str(entry.before.as_deref().unwrap_or("null"))?)
}

fn after<T: for<'a> Deserialize<'a>>(entry: &Entry) -> Result<T> {
    Ok(serde_json::from_str(entry.after.as_deref().unwrap_or("null"))?)
}
