//! What may change, against the last state that the journal tells of it.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::domain::client::Client;
use crate::domain::company::Company;
use crate::domain::id::DocumentId;
use crate::domain::invoice::Draft;
use crate::store::apply::{ImportedClients, LogoNote};
use crate::store::clients::SavedClient;
use crate::store::journal::{self, Deed, Entry};
use crate::store::{Result, papers};

use super::Finding;

pub(super) fn check(conn: &Connection) -> Result<Vec<Finding>> {
    let mut told = Told::default();
    journal::each(conn, |entry| {
        told.follow(&entry);
        Ok(())
    })?;
    let code = |(id, client): (i64, Option<Client>)| client.map_or(id.to_string(), |client| client.code);
    let clients = differing(conn, "client", told.clients)?.into_iter().map(code);
    let drafts = differing(conn, "draft", told.drafts)?.into_iter().map(|(id, _)| id);
    let mut findings: Vec<Finding> = clients.map(|code| Finding::ChangedClient { code }).collect();
    findings.extend(drafts.map(|id| Finding::ChangedDraft(DocumentId(id))));
    let company = papers::company(conn)?;
    let logo = papers::logo_note(conn)?.map(|note| note.sha256);
    if told.company != Some(company) || told.logo != logo {
        findings.push(Finding::ChangedCompany);
    }
    Ok(findings)
}

/// The last state of everything that may change.
#[derive(Default)]
struct Told {
    company: Option<Company>,
    logo: Option<String>,
    clients: BTreeMap<i64, Client>,
    drafts: BTreeMap<i64, Draft>,
}

impl Told {
    fn follow(&mut self, entry: &Entry) {
        let id = entry.subject.unwrap_or_default();
        match entry.deed {
            Deed::Create | Deed::SetCompany => self.company = read(&entry.after),
            Deed::SetLogo => self.logo = read::<LogoNote>(&entry.after).map(|note| note.sha256),
            Deed::AddClient | Deed::EditClient => keep(&mut self.clients, id, read(&entry.after)),
            Deed::ImportClients => {
                let imported = read::<ImportedClients>(&entry.after).map(|imported| imported.clients);
                self.clients.extend(imported.into_iter().flatten().map(|saved| (saved.id.0, saved.client)));
            }
            Deed::RemoveClients => {
                let removed: Vec<SavedClient> = read(&entry.before).unwrap_or_default();
                self.clients.retain(|id, _| removed.iter().all(|saved| saved.id.0 != *id));
            }
            Deed::SaveDraft => keep(&mut self.drafts, id, read(&entry.after)),
            Deed::DiscardDraft | Deed::Issue => keep(&mut self.drafts, id, None),
            Deed::RecordPayment
            | Deed::Allocate
            | Deed::ReversePayment
            | Deed::RecordContact
            | Deed::VoidContact
            | Deed::RemoveDocuments
            | Deed::RemovePayments
            | Deed::ImportDocuments
            | Deed::ImportPayments => {}
        }
    }
}

/// Rows that say something else than the journal, or that are gone: their ids with what is known of them.
fn differing<T: DeserializeOwned + PartialEq>(
    conn: &Connection,
    table: &str,
    mut told: BTreeMap<i64, T>,
) -> Result<Vec<(i64, Option<T>)>> {
    let mut statement = conn.prepare(&format!("SELECT id, data FROM {table} ORDER BY id"))?;
    let mut rows = statement.query([])?;
    let mut differing = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, found) =
            (row.get(0)?, serde_json::from_str(row.get_ref(1)?.as_str().unwrap_or_default()).ok());
        if found.is_none() || told.remove(&id) != found {
            differing.push((id, found));
        }
    }
    differing.extend(told.into_iter().map(|(id, gone)| (id, Some(gone))));
    Ok(differing)
}

fn keep<T>(states: &mut BTreeMap<i64, T>, id: i64, state: Option<T>) {
    match state {
        Some(state) => states.insert(id, state),
        None => states.remove(&id),
    };
}

fn read<T: for<'a> Deserialize<'a>>(json: &Option<String>) -> Option<T> {
    serde_json::from_str(json.as_deref()?).ok()
}
