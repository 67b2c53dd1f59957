//! Writes the story into a ledger, each act at its own time of the day.

use super::plan::{Act, Deed};
use super::press::Papers;
use crate::app::Result;
use crate::calendar::Day;
use crate::domain::change::{Change, Issue};
use crate::domain::contact::Paper;
use crate::store::{Stamp, Store};

/// Minutes after midnight at which the studio opens, and between two acts of a day.
const OPENING: u32 = 8 * 60 + 30;
const PACE: u32 = 4;

/// Executes all acts with their papers.
pub fn write(store: &mut Store, acts: Vec<Act>, papers: Papers) -> Result<()> {
    let mut clock = Clock::default();
    for (act, paper) in acts.into_iter().zip(papers) {
        let stamp = clock.stamp(act.day);
        store.apply(&change(act.deed, paper), &stamp)?;
    }
    Ok(())
}

fn change(deed: Deed, paper: Option<Paper>) -> Change {
    match deed {
        Deed::Change(change) => change,
        Deed::Send(contact) => Change::RecordContact { contact, paper },
        Deed::Issue { document, portions } => {
            let paper = paper.unwrap_or_else(|| Paper { file_name: String::new(), bytes: Vec::new() });
            let draft = document.id;
            Change::Issue(Box::new(Issue { draft: Some(draft), document: *document, paper, portions }))
        }
    }
}

/// The moments of the story, in UTC.
#[derive(Default)]
pub struct Clock {
    last: Option<Day>,
    minutes: u32,
}

impl Clock {
    pub fn stamp(&mut self, today: Day) -> Stamp {
        self.minutes =
            if self.last == Some(today) { (self.minutes + PACE).min(24 * 60 - 1) } else { OPENING };
        self.last = Some(today);
        Stamp { at: format!("{today}T{:02}:{:02}:00Z", self.minutes / 60, self.minutes % 60), today }
    }
}
