//! The clients and invoices that were looked at last.

use crate::tui::view::Subject;

/// The newest first, each once.
#[derive(Debug, Default)]
pub(super) struct Recent {
    subjects: Vec<Subject>,
}

/// What is offered when nothing is typed in the palette yet.
const MOST: usize = 8;

impl Recent {
    pub fn add(&mut self, subject: Subject) {
        self.subjects.retain(|old| *old != subject);
        self.subjects.insert(0, subject);
        self.subjects.truncate(MOST);
    }

    pub fn subjects(&self) -> &[Subject] {
        &self.subjects
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::ClientId;

    #[test]
    fn what_is_looked_at_again_comes_first_and_stands_once() {
        let mut recent = Recent::default();
        for id in [1, 2, 1] {
            recent.add(Subject::Client(ClientId(id)));
        }
        assert_eq!(recent.subjects(), [Subject::Client(ClientId(1)), Subject::Client(ClientId(2))]);
    }
}
