//! Contacts: recorded with what was sent, voided where they were a mistake.

use rusqlite::params;
use serde::Serialize;

use crate::calendar::Day;
use crate::domain::change::Made;
use crate::domain::contact::{Contact, Paper};
use crate::domain::id::ContactId;
use crate::store::papers::{self, PaperNote};
use crate::store::{Refusal, Result};

use super::{Done, Writing, is_taken, json};

#[derive(Serialize)]
struct Recorded<'a> {
    contact: &'a Contact,
    paper: Option<PaperNote>,
}

#[derive(Serialize)]
struct Voided<'a> {
    day: Day,
    reason: Option<&'a str>,
}

impl Writing<'_> {
    pub(super) fn record_contact(&mut self, contact: &Contact, paper: Option<&Paper>) -> Result<Done> {
        self.require_client(contact.client)?;
        let id: ContactId =
            self.conn.query_row("SELECT ifnull(max(id), 0) + 1 FROM contact", [], |row| row.get(0))?;
        let mut insert = self.conn.prepare_cached("INSERT INTO contact_item VALUES (?, ?, ?, ?)")?;
        for item in &contact.items {
            self.target(item.invoice)?;
            insert.execute(params![id, item.invoice, item.open, item.currency])?;
        }
        self.conn.prepare_cached("INSERT INTO contact VALUES (?, ?, ?, ?, ?, ?)")?.execute(params![
            id,
            contact.client,
            contact.day,
            contact.channel,
            contact.step,
            contact.note
        ])?;
        if let Some(paper) = paper {
            papers::keep(self.conn, None, Some(id), paper)?;
        }
        self.seen(contact.day);
        let after = json(&Recorded { contact, paper: paper.map(PaperNote::of) })?;
        Ok(Done { subject: Some(id.0), before: None, after, made: Made::Contact(id) })
    }

    pub(super) fn void_contact(&mut self, id: ContactId, day: Day, reason: Option<&str>) -> Result<Done> {
        let known = self.conn.prepare_cached("SELECT 1 FROM contact WHERE id = ?")?.exists([id])?;
        if !known {
            return Err(Refusal::UnknownContact(id).into());
        }
        let voided = self
            .conn
            .prepare_cached("INSERT INTO contact_void VALUES (?, ?, ?)")?
            .execute(params![id, day, reason]);
        match voided {
            Err(error) if is_taken(&error) => return Err(Refusal::AlreadyVoided(id).into()),
            other => other?,
        };
        let after = json(&Voided { day, reason })?;
        Ok(Done { subject: Some(id.0), before: None, after, made: Made::Contact(id) })
    }
}
