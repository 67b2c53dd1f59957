//! Adding, changing and removing clients.

use super::{App, Result, refuse_flaws};
use crate::domain::change::{Change, Made};
use crate::domain::client::Client;
use crate::domain::flaw::{Flaw, FlawKind};
use crate::domain::id::ClientId;

impl App {
    pub fn add_client(&mut self, client: &Client) -> Result<ClientId> {
        refuse_flaws(self.check_client(None, client)?)?;
        let applied = self.apply(&Change::AddClient(Box::new(client.clone())))?;
        match applied.made {
            Made::Client(id) => Ok(id),
            Made::Nothing | Made::Document(_) | Made::Payment(_) | Made::Contact(_) => Ok(ClientId(0)),
        }
    }

    /// A client who is the same as before leaves no entry in the journal.
    pub fn edit_client(&mut self, id: ClientId, client: &Client) -> Result<()> {
        refuse_flaws(self.check_client(Some(id), client)?)?;
        if self.store.client(id)?.as_ref() == Some(client) {
            return Ok(());
        }
        self.apply(&Change::EditClient { id, client: Box::new(client.clone()) })?;
        Ok(())
    }

    pub fn remove_client(&mut self, id: ClientId) -> Result<()> {
        self.apply(&Change::RemoveClient(id))?;
        Ok(())
    }

    /// What is wrong with a client, the code's being taken included.
    pub fn check_client(&self, id: Option<ClientId>, client: &Client) -> Result<Vec<Flaw>> {
        let mut flaws = client.check();
        let other = self.store.client_by_code(client.code.trim())?.filter(|found| Some(found.id) != id);
        if other.is_some() {
            flaws.push(Flaw::new("code", FlawKind::Taken));
        }
        Ok(flaws)
    }
}
