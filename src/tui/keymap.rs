//! Which keys mean which action, after the user's own choice.

use super::action::{ACTIONS, Action, Context, Entry};
use super::stroke::{NotAKey, Stroke, strokes};
use crate::config::{Fault, KeyOverride, Problem};
use crate::text::nearest;

/// All bindings.
#[derive(Clone, Debug)]
pub struct KeyMap {
    bindings: Vec<Binding>,
}

#[derive(Clone, Debug)]
struct Binding {
    entry: &'static Entry,
    keys: Vec<Stroke>,
}

/// What is wrong with the user's keys: actions and keys that there are not.
pub fn key_problems(overrides: &[KeyOverride]) -> Vec<Problem> {
    KeyMap::chosen(overrides).1
}

/// What the keys pressed so far mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    Action(Action),
    /// The beginning of one or more sequences.
    Pending,
    Nothing,
}

impl Default for KeyMap {
    fn default() -> Self {
        let bindings = ACTIONS
            .iter()
            .flat_map(|entry| entry.keys.iter().filter_map(move |key| Some((entry, strokes(key).ok()?))))
            .map(|(entry, keys)| Binding { entry, keys })
            .collect();
        Self { bindings }
    }
}

impl KeyMap {
    /// The default keys with those that the user chose, and what is wrong with these.
    pub fn chosen(overrides: &[KeyOverride]) -> (Self, Vec<Problem>) {
        let mut map = Self::default();
        let problem = |key: &KeyOverride, fault| Problem {
            line: Some(key.line),
            key: format!("keys.{}", key.action),
            fault,
        };
        let each = overrides.iter();
        let problems = each
            .filter_map(|key| map.rebind(&key.action, &key.keys).err().map(|fault| problem(key, fault)))
            .collect();
        (map, problems)
    }

    /// Gives an action the user's keys in place of its own; they win over other actions of the same context.
    pub fn rebind(&mut self, name: &str, keys: &[String]) -> Result<(), Fault> {
        let unknown =
            || Fault::UnknownAction { meant: nearest(name, ACTIONS.iter().map(|entry| entry.name)) };
        let entry = ACTIONS.iter().find(|entry| entry.name == name).ok_or_else(unknown)?;
        let read = |key: &String| strokes(key).map_err(|NotAKey(found)| Fault::NotAKey { found });
        let keys = keys.iter().map(read).collect::<Result<Vec<_>, _>>()?;
        let shares =
            |binding: &Binding| binding.entry.contexts.iter().any(|context| entry.contexts.contains(context));
        self.bindings.retain(|binding| {
            binding.entry.action != entry.action && !(shares(binding) && keys.contains(&binding.keys))
        });
        self.bindings.extend(keys.into_iter().map(|keys| Binding { entry, keys }));
        Ok(())
    }

    /// What a sequence means; the first context that knows it decides. `allows` says what works now.
    pub fn meaning(
        &self,
        pressed: &[Stroke],
        contexts: &[Context],
        allows: impl Fn(Action) -> bool,
    ) -> Meaning {
        let known = || self.bindings.iter().filter(|binding| allows(binding.entry.action));
        for context in contexts {
            let here = || known().filter(|binding| binding.entry.contexts.contains(context));
            if let Some(found) = here().find(|binding| binding.keys == pressed) {
                return Meaning::Action(found.entry.action);
            }
            if here().any(|binding| binding.keys.starts_with(pressed)) {
                return Meaning::Pending;
            }
        }
        Meaning::Nothing
    }

    /// How sequences that begin with the pressed keys go on: the next key's label with the action.
    pub fn continuations(&self, pressed: &[Stroke], contexts: &[Context]) -> Vec<(String, &'static Entry)> {
        let reaches = |binding: &&Binding| {
            binding.keys.len() > pressed.len()
                && binding.keys.starts_with(pressed)
                && binding.entry.contexts.iter().any(|context| contexts.contains(context))
        };
        let next = |binding: &Binding| binding.keys.get(pressed.len()).map(|key| key.label());
        self.bindings.iter().filter(reaches).filter_map(|b| Some((next(b)?, b.entry))).collect()
    }

    /// The other actions that these keys mean in the contexts of an action.
    pub fn taken_from(&self, name: &str, keys: &[String]) -> Vec<&'static str> {
        let Some(entry) = ACTIONS.iter().find(|entry| entry.name == name) else { return Vec::new() };
        let keys: Vec<_> = keys.iter().filter_map(|key| strokes(key).ok()).collect();
        let shares = |other: &Entry| other.contexts.iter().any(|context| entry.contexts.contains(context));
        let others = self.bindings.iter().filter(|binding| binding.entry.name != name);
        others
            .filter(|binding| shares(binding.entry) && keys.contains(&binding.keys))
            .map(|binding| binding.entry.name)
            .collect()
    }

    /// The keys of an action as the settings write them: `q, ctrl-c`.
    pub fn written(&self, action: Action) -> String {
        let own = self.bindings.iter().filter(|binding| binding.entry.action == action);
        let each =
            own.map(|binding| binding.keys.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "));
        each.collect::<Vec<_>>().join(", ")
    }

    /// The label of the first key of an action; empty when the user took all its keys away.
    pub fn label(&self, action: Action) -> String {
        self.labels(action).into_iter().next().unwrap_or_default()
    }

    /// The labels of all keys of an action.
    pub fn labels(&self, action: Action) -> Vec<String> {
        self.bindings
            .iter()
            .filter(|binding| binding.entry.action == action)
            .map(|binding| binding.keys.iter().map(|key| key.label()).collect::<Vec<_>>().join(" "))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::action::Motion;

    fn meaning(map: &KeyMap, keys: &str, contexts: &[Context]) -> Meaning {
        map.meaning(&strokes(keys).unwrap(), contexts, |_| true)
    }

    #[test]
    fn a_sequence_waits_for_its_last_key() {
        let map = KeyMap::default();
        assert_eq!(meaning(&map, "g", &[Context::List]), Meaning::Pending);
        assert_eq!(meaning(&map, "g g", &[Context::List]), Meaning::Action(Action::Move(Motion::Top)));
        assert_eq!(meaning(&map, "g x", &[Context::List]), Meaning::Nothing);
    }

    #[test]
    fn the_inner_context_is_asked_first() {
        let map = KeyMap::default();
        let inner = [Context::Prompt, Context::Rows];
        assert_eq!(meaning(&map, "enter", &inner), Meaning::Action(Action::Accept));
        assert_eq!(meaning(&map, "enter", &[Context::Rows]), Meaning::Action(Action::Enter));
    }

    #[test]
    fn what_does_not_work_now_frees_its_key() {
        let map = KeyMap::default();
        let keys = strokes("t").unwrap();
        assert_eq!(map.meaning(&keys, &[Context::Window], |_| false), Meaning::Nothing);
    }

    #[test]
    fn the_users_keys_replace_the_defaults() {
        let mut map = KeyMap::default();
        map.rebind("quit", &["ctrl-q".to_owned(), "?".to_owned()]).unwrap();
        assert_eq!(meaning(&map, "q", &[Context::Window]), Meaning::Nothing);
        assert_eq!(meaning(&map, "?", &[Context::Window]), Meaning::Action(Action::Quit));
        assert_eq!(map.label(Action::Help), "f1");
    }

    #[test]
    fn what_a_key_meant_before_is_known() {
        let map = KeyMap::default();
        assert_eq!(map.taken_from("quit", &["?".into(), "q".into()]), ["help"]);
        assert_eq!(map.written(Action::Quit), "q, ctrl-c");
        assert_eq!(map.written(Action::Move(Motion::Top)), "g g, home");
    }

    #[test]
    fn what_nobody_knows_is_told() {
        let mut map = KeyMap::default();
        assert_eq!(map.rebind("quite", &["f".into()]), Err(Fault::UnknownAction { meant: Some("quit") }));
        assert!(matches!(map.rebind("quit", &["contrl-q".into()]), Err(Fault::NotAKey { .. })));
        assert_eq!(meaning(&map, "q", &[Context::Window]), Meaning::Action(Action::Quit));
    }
}
