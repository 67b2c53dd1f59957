//! What is kept of a form while it is filled in, so that a killed program loses nothing; and what was kept of it before.

use super::Blank;
use super::field::Field;
use super::fields::Fields;
use super::identity::FormId;
use crate::app::{Kept, KeptField, Unfinished};
use crate::tui::question::{Answer, Question};
use crate::tui::work::Job;
use crate::tui::world::World;

/// The memory of one form.
pub struct Memory {
    /// `None`: nothing is kept of this form.
    id: Option<FormId>,
    before: Before,
    /// As it was kept last.
    last: Option<Unfinished>,
}

/// What was kept before the form was opened.
enum Before {
    Unknown,
    Found(Kept),
    /// Nothing, or it was looked at.
    Settled,
}

impl Memory {
    pub const fn of(id: Option<FormId>) -> Self {
        let before = if id.is_some() { Before::Unknown } else { Before::Settled };
        Self { id, before, last: None }
    }

    /// What is to be asked of the ledger's folder.
    pub fn question(&self) -> Option<Question> {
        match self.before {
            Before::Unknown => self.id.map(Question::Unfinished),
            Before::Found(_) | Before::Settled => None,
        }
    }

    pub fn receive(&mut self, answer: &Answer) {
        if let (Before::Unknown, Answer::Unfinished(found)) = (&self.before, answer) {
            self.before = found.as_deref().cloned().map_or(Before::Settled, Before::Found);
        }
    }

    pub const fn is_known(&self) -> bool {
        !matches!(self.before, Before::Unknown)
    }

    /// What was kept, until it was looked at.
    pub const fn found(&self) -> Option<&Kept> {
        match &self.before {
            Before::Found(kept) => Some(kept),
            Before::Unknown | Before::Settled => None,
        }
    }

    /// Takes what was kept out.
    pub fn settle(&mut self) -> Option<Kept> {
        match std::mem::replace(&mut self.before, Before::Settled) {
            Before::Found(kept) => Some(kept),
            Before::Unknown | Before::Settled => None,
        }
    }

    /// Keeps the form as it is now, if something was typed since.
    pub fn keep(&mut self, title: &str, fields: &Fields) -> Option<Job> {
        let id = self.id?;
        if !fields.is_changed() {
            return self.forget();
        }
        let now = unfinished(id, title, fields);
        if self.last.as_ref() == Some(&now) {
            return None;
        }
        self.last = Some(now.clone());
        Some(Job::Keep(now))
    }

    /// Forgets what was kept of this form: it was saved or thrown away.
    pub fn forget(&mut self) -> Option<Job> {
        self.last.take().map(|last| Job::Forget(last.form))
    }
}

/// The texts of all fields, and of lines that are not all typed only what was typed in them, under a title that tells what was typed first.
fn unfinished(id: FormId, title: &str, fields: &Fields) -> Unfinished {
    let typed = fields.each().filter(|(_, field)| field.is_changed()).map(|(_, field)| field.text());
    let words = typed.filter(|text| !text.trim().is_empty()).take(3);
    let title = std::iter::once(title.to_owned()).chain(words).collect::<Vec<_>>().join(" · ");
    let about = |row| fields.each().find(|(_, field)| field.row == Some(row) && field.is_fixed());
    let is_open =
        |field: &Field| !field.is_fixed() && (field.is_changed() || field.row.and_then(about).is_none());
    let open = fields.each().filter(|(_, field)| is_open(field));
    let kept = open.map(|(_, field)| KeptField {
        name: field.name.to_owned(),
        row: field.row,
        about: field.row.and_then(about).map(|(_, fixed)| fixed.text()),
        text: field.text(),
    });
    Unfinished { form: id.to_string(), title, fields: kept.collect() }
}

/// Puts what was kept into the fields: as typed, so that nothing proposed takes its place.
pub fn restore(kept: &Kept, blank: &mut dyn Blank, fields: &mut Fields, world: &World) {
    for field in kept.form.fields.iter().filter(|field| field.row.is_none()) {
        fields.get_mut(&field.name).into_iter().for_each(|found| found.put(&field.text));
    }
    // Only now is it known who pays, and which lines the table has.
    blank.read(fields, world);
    make_rows(kept, blank, fields, world);
    for field in &kept.form.fields {
        let row = match &field.about {
            Some(about) => fields.row_about(about),
            None => field.row,
        };
        let cell = row.and_then(|row| fields.cell_mut(&field.name, row));
        cell.into_iter().for_each(|cell| cell.put(&field.text));
    }
    fields.go(0);
}

/// As many lines as were kept, where the user adds lines.
fn make_rows(kept: &Kept, blank: &dyn Blank, fields: &mut Fields, world: &World) {
    let wanted = kept.form.fields.iter().filter_map(|field| field.row).max().map_or(0, |last| last + 1);
    if blank.cells(world).is_empty() || wanted == 0 {
        return;
    }
    while fields.rows() > wanted {
        fields.remove_row(fields.rows() - 1);
    }
    while fields.rows() < wanted {
        fields.insert_row(fields.rows().checked_sub(1), blank.cells(world));
    }
}
