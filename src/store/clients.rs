//! Reads clients.

use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};

use crate::domain::client::Client;
use crate::domain::id::ClientId;

use super::{Damage, Result, Store, optional};

/// A client as the ledger keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedClient {
    pub id: ClientId,
    pub client: Client,
}

fn saved((id, data): (ClientId, String)) -> Result<SavedClient> {
    let client = serde_json::from_str(&data).map_err(|_| Damage::Client(id))?;
    Ok(SavedClient { id, client })
}

fn columns(row: &Row<'_>) -> rusqlite::Result<(ClientId, String)> {
    Ok((row.get(0)?, row.get(1)?))
}

pub(super) fn by_id(conn: &Connection, id: ClientId) -> Result<Option<Client>> {
    let mut statement = conn.prepare_cached("SELECT id, data FROM client WHERE id = ?")?;
    let found = optional(statement.query_row([id], columns))?;
    Ok(found.map(saved).transpose()?.map(|saved| saved.client))
}

impl Store {
    /// All clients in the order of their codes.
    pub fn clients(&self) -> Result<Vec<SavedClient>> {
        let mut statement = self.conn.prepare_cached("SELECT id, data FROM client ORDER BY code")?;
        let rows = statement.query_map([], columns)?.collect::<rusqlite::Result<Vec<_>>>()?;
        rows.into_iter().map(saved).collect()
    }

    pub fn client(&self, id: ClientId) -> Result<Option<Client>> {
        by_id(&self.conn, id)
    }

    pub fn client_by_code(&self, code: &str) -> Result<Option<SavedClient>> {
        let mut statement = self.conn.prepare_cached("SELECT id, data FROM client WHERE code = ?")?;
        optional(statement.query_row([code], columns))?.map(saved).transpose()
    }
}
