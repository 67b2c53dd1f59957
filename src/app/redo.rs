//! Redo: what the last undo took back is done again by one more entry, as long as nothing else was done since.

use super::{App, AppError, Result, Undoable, Undone};
use crate::domain::id::EntryId;
use crate::store::{Entry, NotUndoable, StoreError};

impl App {
    /// What redo would do again. The entry is the undo that it takes back.
    pub fn redoable(&self) -> Result<Undoable> {
        let undo = self.newest_undo()?;
        let what = self.undone_by(&undo)?;
        let corrected = self.way(self.store.redo_of(undo.id))?.corrects();
        let about = self.about(&what)?.unwrap_or_default();
        Ok(Undoable { entry: undo.id, deed: what.deed, day: undo.day, about, corrected })
    }

    /// Does again what the last undo took back.
    pub fn redo(&mut self) -> Result<Undone> {
        self.alone(|app| {
            let undo = app.newest_undo()?;
            let what = app.undone_by(&undo)?;
            let way = app.way(app.store.redo_of(undo.id))?;
            Ok(match app.go(way, undo.id)? {
                Undone::Reversed { entry, .. } => Undone::Reversed { entry, deed: what.deed },
                other @ (Undone::Credited { .. } | Undone::Charged { .. }) => other,
            })
        })
    }

    /// Does again what an undo took back, only if that is still the last one.
    pub fn redo_newest(&mut self, undo: EntryId) -> Result<Undone> {
        if self.newest_undo()?.id == undo { self.redo() } else { Err(AppError::ChangedMeanwhile) }
    }

    fn newest_undo(&self) -> Result<Entry> {
        let newest = self.store.newest_undo()?;
        let entry = newest.map(|id| self.store.entry(id)).transpose()?.flatten();
        Ok(entry.ok_or(StoreError::from(NotUndoable::NothingAgain))?)
    }

    /// The entry that an undo took back.
    fn undone_by(&self, undo: &Entry) -> Result<Entry> {
        let what = undo.reverses.map(|id| self.store.entry(id)).transpose()?.flatten();
        Ok(what.ok_or(StoreError::from(NotUndoable::NothingAgain))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Deed, Received};
    use crate::config::{Config, Environment, Flags};
    use crate::domain::client::Client;
    use crate::domain::company::Company;
    use crate::domain::invoice::{DocumentKind, Draft, Line};
    use crate::money::{Currency, Decimal, Minor, Percent};

    fn app(folder: &tempfile::TempDir) -> App {
        let config = Config::within(&Environment::default(), &Flags::default(), folder.path());
        let mut app =
            App::create(config, "2026-11-21".parse().unwrap(), &Company::new("Studio", "BE")).unwrap();
        app.add_client(&Client::new("ZOLA", "Atelier Zola")).unwrap();
        app
    }

    fn pay(app: &mut App, amount: i64) {
        let client = Some(app.client("ZOLA").unwrap().id);
        app.receive(&Received {
            amount: Minor(amount),
            currency: Currency::EUR,
            client,
            invoice: None,
            day: app.today,
            method: crate::domain::payment::Method::Transfer,
            reference: None,
        })
        .unwrap();
    }

    #[test]
    fn redo_is_told_as_what_it_does_again() {
        let folder = tempfile::tempdir().unwrap();
        let mut app = app(&folder);
        pay(&mut app, 10_000);
        app.undo().unwrap();
        let found = app.redoable().unwrap();
        assert_eq!((found.deed, found.about.contains("Atelier Zola")), (Deed::RecordPayment, true));
        assert!(matches!(app.redo(), Ok(Undone::Reversed { deed: Deed::RecordPayment, .. })));
        let error = app.redo().unwrap_err().explain(app.config.messages());
        assert_eq!(error.message, "there is nothing to do again");
        assert_eq!(app.undoable().unwrap().deed, Deed::RecordPayment);
    }

    #[test]
    fn an_invoice_that_was_credited_to_undo_it_is_charged_again() {
        let folder = tempfile::tempdir().unwrap();
        let mut app = app(&folder);
        let client = app.client("ZOLA").unwrap().id;
        let mut draft = Draft::new(DocumentKind::Invoice, client, Currency::EUR);
        draft.lines.push(Line {
            description: "Chairs".into(),
            quantity: Decimal::ONE,
            unit: String::new(),
            unit_price: Decimal::ONE_HUNDRED,
            vat_rate: Percent(Decimal::from(21)),
        });
        app.issue_new(&draft).unwrap();
        app.undo().unwrap();
        let redone = app.redo().unwrap();
        let Undone::Charged { invoice, .. } = redone else { panic!("{redone:?}") };
        assert_eq!(app.invoice(&invoice).unwrap().gross, Minor(12_100));
        assert!(matches!(app.undo(), Ok(Undone::Credited { .. })));
    }
}
