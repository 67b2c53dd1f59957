//! Clients: added, edited, removed while unused.

use rusqlite::params;

use crate::domain::change::{ImportedFile, Made};
use crate::domain::client::Client;
use crate::domain::id::ClientId;
use crate::store::clients::{self, SavedClient};
use crate::store::{Refusal, Result, StoreError};

use super::import::Counts;
use super::{Done, Writing, is_dangling, is_taken, json};

impl Writing<'_> {
    pub(super) fn add_client(&mut self, client: &Client) -> Result<Done> {
        let id = self.insert_client(self.former, client)?;
        Ok(Done { subject: Some(id.0), before: None, after: json(client)?, made: Made::Client(id) })
    }

    fn insert_client(&self, id: Option<i64>, client: &Client) -> Result<ClientId> {
        let data = serde_json::to_string(client)?;
        let inserted = self
            .conn
            .prepare_cached("INSERT INTO client (id, data) VALUES (?, ?)")?
            .insert(params![id, data])
            .map_err(code_taken(client))?;
        Ok(ClientId(inserted))
    }

    pub(super) fn edit_client(&mut self, id: ClientId, client: &Client) -> Result<Done> {
        let before = clients::by_id(self.conn, id)?.ok_or(Refusal::UnknownClient(id))?;
        let data = serde_json::to_string(client)?;
        self.conn
            .prepare_cached("UPDATE client SET data = ? WHERE id = ?")?
            .execute(params![data, id])
            .map_err(code_taken(client))?;
        Ok(Done { subject: Some(id.0), before: json(&before)?, after: Some(data), made: Made::Client(id) })
    }

    pub(super) fn remove_clients(&mut self, ids: &[ClientId]) -> Result<Done> {
        let mut removed = Vec::with_capacity(ids.len());
        for &id in ids {
            let client = clients::by_id(self.conn, id)?.ok_or(Refusal::UnknownClient(id))?;
            let deleted = self.conn.prepare_cached("DELETE FROM client WHERE id = ?")?.execute([id]);
            deleted.map_err(|error| {
                if is_dangling(&error) {
                    Refusal::ClientInUse { code: client.code.clone() }.into()
                } else {
                    StoreError::from(error)
                }
            })?;
            removed.push(SavedClient { id, client });
        }
        let subject = ids.first().filter(|_| ids.len() == 1).map(|id| id.0);
        Ok(Done { subject, before: json(&removed)?, after: None, made: Made::Nothing })
    }

    pub(super) fn import_clients(&mut self, file: &ImportedFile, clients: &[Client]) -> Result<Done> {
        let mut added = Vec::with_capacity(clients.len());
        for client in clients {
            added.push(SavedClient { id: self.insert_client(None, client)?, client: client.clone() });
        }
        let ImportedFile { name, sha256 } = file;
        let counts = Counts { name, sha256, added: added.len(), first: None, clients: Some(&added) };
        Ok(Done { subject: None, before: None, after: json(&counts)?, made: Made::Nothing })
    }
}

fn code_taken(client: &Client) -> impl Fn(rusqlite::Error) -> StoreError {
    |error| {
        if is_taken(&error) { Refusal::CodeTaken { code: client.code.clone() }.into() } else { error.into() }
    }
}
