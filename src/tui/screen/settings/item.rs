//! A row of the settings: what it is called, what it says, and who decided.

use crate::config::{Kind, Origin, Setting, Target};
use crate::text::Language;
use crate::tui::action::{ACTIONS, Context, Entry};
use crate::tui::keymap::KeyMap;
use crate::tui::list::Rows;
use crate::tui::world::World;

/// Something on the page.
#[derive(Clone, Copy)]
pub enum Item {
    Setting(Setting),
    /// What stands in the ledger: the way to its form.
    Company,
    /// The keys of an action.
    Keys(&'static Entry),
}

/// All settings, the company, and the keys of every action.
pub struct SettingList {
    items: Vec<Item>,
}

impl SettingList {
    pub fn new() -> Self {
        let settings = Setting::ALL.into_iter().map(Item::Setting);
        let mut keys: Vec<Item> = ACTIONS.iter().map(Item::Keys).collect();
        // Keys that work on every screen come before those of one place.
        keys.sort_by_key(
            |item| !matches!(item, Item::Keys(entry) if entry.contexts.contains(&Context::Window)),
        );
        Self { items: settings.chain([Item::Company]).chain(keys).collect() }
    }

    pub fn item(&self, at: usize) -> Option<Item> {
        self.items.get(at).copied()
    }
}

impl Rows for SettingList {
    type Id = usize;

    fn count(&self) -> usize {
        self.items.len()
    }

    fn id(&self, at: usize) -> Option<usize> {
        (at < self.items.len()).then_some(at)
    }
}

impl Item {
    /// The message of the heading over it.
    pub const fn group(self) -> &'static str {
        match self {
            Self::Setting(setting) => setting.group().title(),
            Self::Company => "config-group-company",
            Self::Keys(_) => "config-group-keys",
        }
    }

    /// What a change of it changes; nothing for the company, which has its own form.
    pub fn target(self) -> Option<Target> {
        match self {
            Self::Setting(setting) => Some(Target::Setting(setting)),
            Self::Company => None,
            Self::Keys(entry) => Some(Target::Keys(entry.name.to_owned())),
        }
    }

    pub fn origin(self, world: &World) -> Option<Origin> {
        self.target().map(|target| world.config.origin(&target))
    }

    pub fn name(self, world: &World) -> String {
        match self {
            Self::Setting(setting) => world.text(&setting.name_message()),
            Self::Company => world.text("config-name-company"),
            Self::Keys(entry) => entry.name.to_owned(),
        }
    }

    pub fn help(self, world: &World) -> String {
        match self {
            Self::Setting(setting) => world.text(&setting.help_message()),
            Self::Company => world.text("config-help-company"),
            Self::Keys(entry) => world.text(entry.help),
        }
    }

    /// Why the value that stands there shows no effect.
    pub fn caveat(self, world: &World) -> Option<String> {
        let has_no_colors = !world.theme.has_color();
        match self {
            Self::Setting(Setting::Theme) if has_no_colors => Some(world.text("config-no-colors")),
            Self::Setting(Setting::Language) if self.origin(world) == Some(Origin::Option) => {
                Some(world.text("config-language-of-option"))
            }
            Self::Setting(_) | Self::Company | Self::Keys(_) => None,
        }
    }

    /// The word of a choice that holds now.
    pub fn chosen_word(self, world: &World) -> String {
        match self {
            Self::Setting(Setting::Language) => world.config.language.code().to_owned(),
            Self::Setting(setting) => setting.value(&world.config.settings).unwrap_or_default(),
            Self::Company | Self::Keys(_) => String::new(),
        }
    }

    /// What a line to type a new value begins with.
    pub fn typed(self, world: &World) -> String {
        match self {
            Self::Setting(setting) => setting.value(&world.config.settings).unwrap_or_default(),
            Self::Company => String::new(),
            Self::Keys(entry) => world.keys.written(entry.action),
        }
    }

    /// The value in words.
    pub fn shown(self, world: &World) -> String {
        let paths = &world.config.paths;
        let or_of_desktop = |text: Option<String>| text.unwrap_or_else(|| world.text("config-of-desktop"));
        match self {
            Self::Setting(setting) => match setting {
                Setting::Documents => paths.documents.display().to_string(),
                Setting::Letters => {
                    paths.letters.as_ref().map_or("–".to_owned(), |folder| folder.display().to_string())
                }
                Setting::OpenWith => or_of_desktop(setting.value(&world.config.settings)),
                setting => worded(setting, &self.chosen_word(world), world),
            },
            Self::Company => world.ledger.company.clone(),
            Self::Keys(entry) => world.keys.written(entry.action),
        }
    }

    /// The default in words.
    pub fn default_shown(self, world: &World) -> String {
        match self {
            Self::Setting(setting) => {
                setting.default_value().map_or_else(String::new, |value| worded(setting, &value, world))
            }
            Self::Company => String::new(),
            Self::Keys(entry) => KeyMap::default().written(entry.action),
        }
    }
}

/// A choice in the words of the language; anything else as it is typed.
fn worded(setting: Setting, value: &str, world: &World) -> String {
    match (setting, setting.kind()) {
        (Setting::Language, _) => Language::from_code(value).map_or("", Language::name).to_owned(),
        (_, Kind::Choice(_)) => world.text(&format!("config-choice-{value}")),
        _ => value.to_owned(),
    }
}
