//! The hints of the first start: ten keys, one after the other, each until it was pressed.

use std::collections::BTreeSet;

use super::action::{Action, Deed, Motion};
use super::tab::Tab;

/// A key worth knowing.
#[derive(Clone, Copy, Debug)]
pub struct Lesson {
    /// The name in the file of what is known; its message is `tour-…`.
    pub name: &'static str,
    /// The action whose key is told.
    pub action: Action,
    /// Whether an action shows that it is known.
    shows: fn(Action) -> bool,
}

const LESSONS: [Lesson; 10] = [
    Lesson {
        name: "move",
        action: Action::Move(Motion::Down),
        shows: |action| matches!(action, Action::Move(_)),
    },
    Lesson { name: "enter", action: Action::Enter, shows: |action| action == Action::Enter },
    Lesson { name: "back", action: Action::Back, shows: |action| action == Action::Back },
    Lesson {
        name: "overdue",
        action: Action::Show(Tab::Overdue),
        shows: |action| action == Action::Show(Tab::Overdue),
    },
    Lesson { name: "why", action: Action::Why, shows: |action| action == Action::Why },
    Lesson { name: "find", action: Action::Filter, shows: |action| action == Action::Filter },
    Lesson {
        name: "letter",
        action: Action::Deed(Deed::Letter),
        shows: |action| action == Action::Deed(Deed::Letter),
    },
    Lesson { name: "travel", action: TRAVEL, shows: |action| matches!(action, Action::Travel(_)) },
    Lesson { name: "palette", action: Action::Palette, shows: |action| action == Action::Palette },
    Lesson { name: "help", action: Action::Help, shows: |action| action == Action::Help },
];

const TRAVEL: Action = Action::Travel(super::action::Trip::MonthBack);
/// Stands in the file when the user wants no more hints.
const ENDED: &str = "end";

/// What the user has learnt so far.
#[derive(Clone, Debug, Default)]
pub struct Tour {
    is_on: bool,
    known: BTreeSet<&'static str>,
}

impl Tour {
    /// Goes on after what was learnt before.
    pub fn after(known: &[String]) -> Self {
        let is_known = |lesson: &&Lesson| known.iter().any(|name| name == lesson.name);
        let known_now: BTreeSet<&str> = LESSONS.iter().filter(is_known).map(|lesson| lesson.name).collect();
        let is_over = known.iter().any(|name| name == ENDED) || known_now.len() == LESSONS.len();
        Self { is_on: !is_over, known: known_now }
    }

    pub const fn is_on(&self) -> bool {
        self.is_on
    }

    /// The first lesson not learnt yet that can be followed now, with its place among all.
    pub fn next(&self, allows: impl Fn(Action) -> bool) -> Option<(usize, Lesson)> {
        let rest = LESSONS.iter().filter(|lesson| self.is_on && !self.known.contains(lesson.name));
        let lesson = rest.into_iter().find(|lesson| allows(lesson.action))?;
        Some((self.known.len() + 1, *lesson))
    }

    pub const fn count() -> usize {
        LESSONS.len()
    }

    /// Sees an action; `true` where it was a lesson.
    pub fn learn(&mut self, action: Action) -> bool {
        let lesson = LESSONS.iter().find(|lesson| (lesson.shows)(action)).filter(|_| self.is_on);
        let is_new = lesson.is_some_and(|lesson| self.known.insert(lesson.name));
        self.is_on = self.is_on && self.known.len() < LESSONS.len();
        is_new
    }

    /// No more hints.
    pub fn end(&mut self) {
        self.is_on = false;
    }

    /// What is to be remembered.
    pub fn kept(&self) -> Vec<String> {
        let ended = (!self.is_on).then_some(ENDED);
        self.known.iter().copied().chain(ended).map(str::to_owned).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, Messages};
    use crate::tui::tests::harness;

    #[test]
    fn a_hint_stays_until_its_key_is_pressed_and_never_comes_back() {
        let mut tour = Tour::after(&[]);
        assert_eq!(tour.next(|_| true).unwrap().1.name, "move");
        assert!(tour.learn(Action::Move(Motion::Up)) && !tour.learn(Action::Move(Motion::Up)));
        assert_eq!(
            Tour::after(&tour.kept()).next(|_| true).map(|(at, lesson)| (at, lesson.name)),
            Some((2, "enter"))
        );
    }

    #[test]
    fn what_can_not_be_done_here_waits() {
        let tour = Tour::after(&["move".to_owned()]);
        let next = tour.next(|action| !matches!(action, Action::Enter | Action::Back));
        assert_eq!(next.unwrap().1.name, "overdue");
    }

    #[test]
    fn after_the_tenth_and_after_the_end_there_is_none() {
        let mut tour = Tour::after(&[]);
        LESSONS.iter().for_each(|lesson| {
            tour.learn(lesson.action);
        });
        assert!(!tour.is_on() && !Tour::after(&tour.kept()).is_on());
        let mut ended = Tour::after(&[]);
        ended.end();
        assert!(!Tour::after(&ended.kept()).is_on());
    }

    #[test]
    fn every_hint_has_its_words_in_every_language() {
        for language in Language::ALL {
            for lesson in LESSONS {
                assert!(
                    Messages::new(language).has(&format!("tour-{}", lesson.name)),
                    "{language} {}",
                    lesson.name
                );
            }
        }
    }

    #[test]
    fn hints_stand_over_the_footer_and_esc_esc_ends_them() {
        let mut cockpit = harness();
        cockpit.model.begin_tour(Tour::after(&[]));
        let hint = |screen: &str| screen.lines().rev().nth(1).unwrap_or_default().to_owned();
        assert!(hint(&cockpit.screen()).contains("1/10"), "{}", cockpit.screen());
        cockpit.keys("j enter");
        assert!(hint(&cockpit.screen()).contains("3/10 · esc goes back"), "{}", cockpit.screen());
        cockpit.keys("esc");
        assert!(hint(&cockpit.screen()).contains("4/10 · 4 shows who is late"), "{}", cockpit.screen());
        cockpit.keys("esc esc");
        assert!(!cockpit.screen().contains("/10"), "{}", cockpit.screen());
    }
}
