//! What the user and the machine decide: settings, folders, language, colour. The only reader of the environment.

mod edit;
mod environment;
mod error;
mod file;
mod paths;
mod problem;
mod section;
mod setting;
mod settings;

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

pub use edit::{Edit, Target, keys};
pub use environment::{Environment, Multiplexer};
pub use error::ConfigError;
pub use file::Read;
pub use paths::Paths;
pub use problem::{Fault, Problem};
pub use setting::{Group, Kind, Setting};
pub use settings::{
    AgeingSettings, ChaseSettings, CurrencyDisplay, KeyOverride, NumberingSettings, Settings,
    SnapshotSettings, Theme,
};

use crate::text::{Language, Messages};

/// What was said on the command line.
#[derive(Clone, Debug, Default)]
pub struct Flags {
    pub ledger: Option<PathBuf>,
    pub language: Option<Language>,
    /// Lines of text in place of screens.
    pub plain: bool,
    /// The hints of the first start, from the beginning.
    pub tour: bool,
}

/// Everything decided before the ledger is opened.
#[derive(Clone, Debug)]
pub struct Config {
    pub settings: Settings,
    /// What is wrong in the settings file; never fatal, each such setting keeps its default.
    pub problems: Vec<Problem>,
    pub paths: Paths,
    pub language: Language,
    pub no_color: bool,
    /// The terminal says that it shows 24-bit colours.
    pub true_color: bool,
    /// The command that edits a text.
    pub editor: Option<String>,
    /// What stands between the program and the terminal.
    pub multiplexer: Option<Multiplexer>,
    /// The cockpit prints lines for a screen reader.
    pub plain: bool,
    /// The ledger is thrown away in the end, and nothing of the user's is written.
    pub is_throw_away: bool,
    file: Read,
    /// The settings file as it was read.
    source: String,
    environment: Environment,
    flags: Flags,
}

/// Who decided a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// An option of the command line.
    Option,
    /// This line of the settings file.
    Line(usize),
    /// The machine: its locale, its folders, its terminal.
    Machine,
    Default,
}

impl Config {
    /// Reads the settings and finds the folders of the user's ledger.
    pub fn load(environment: &Environment, flags: &Flags) -> Result<Self, ConfigError> {
        let (source, file) = read_file(environment);
        let paths = Paths::find(environment, flags.ledger.as_deref(), &file.settings)?;
        Ok(Self::decided(environment, flags, source, file, paths))
    }

    /// Reads the settings for a ledger that lives in one folder with all its files, as the demo does.
    pub fn within(environment: &Environment, flags: &Flags, folder: &Path) -> Self {
        let (source, file) = read_file(environment);
        let paths = Paths::within(environment, folder);
        Self { is_throw_away: true, ..Self::decided(environment, flags, source, file, paths) }
    }

    /// Decides again after another reading of the settings file; the ledger stays.
    pub fn with(&self, source: String) -> Self {
        let file = Read::of(&source);
        self.decided_again(source, file)
    }

    /// Reads the settings file again, if it says something else than before.
    pub fn reread(&self) -> Option<Self> {
        let (source, file) = read_file(&self.environment);
        let is_other = !self.is_throw_away && (source != self.source || file.problems != self.file.problems);
        is_other.then(|| self.decided_again(source, file))
    }

    /// The settings file as it is to be changed: as it stands on the disk, or as the throw-away ledger has it.
    pub fn source(&self) -> Result<String, Problem> {
        if self.is_throw_away {
            return Ok(self.source.clone());
        }
        let (source, read) = read_file(&self.environment);
        let unreadable =
            read.problems.into_iter().find(|problem| matches!(problem.fault, Fault::Unreadable { .. }));
        unreadable.map_or(Ok(source), Err)
    }

    /// Whether the file would take a change, as far as it was read.
    pub fn check(&self, edit: &Edit) -> Result<(), Problem> {
        edit.apply(&self.source).map(|_| ())
    }

    /// A folder as the settings write it, in full.
    pub fn expanded(&self, folder: &Path) -> PathBuf {
        let base = self.paths.settings.as_deref().and_then(Path::parent);
        self.environment.expand(folder, base)
    }

    pub const fn messages(&self) -> Messages {
        Messages::new(self.language)
    }

    /// Who decided a setting.
    pub fn origin(&self, target: &Target) -> Origin {
        let is_language = *target == Target::Setting(Setting::Language);
        if is_language && self.flags.language.is_some() {
            return Origin::Option;
        }
        let line = self.file.lines.get(&target.path()).copied().map(Origin::Line);
        let is_of_machine = match target {
            Target::Setting(Setting::Language) => self.environment.language().is_some(),
            Target::Setting(Setting::Documents | Setting::OpenWith | Setting::Letters) => true,
            Target::Setting(_) | Target::Keys(_) => false,
        };
        line.unwrap_or(if is_of_machine { Origin::Machine } else { Origin::Default })
    }

    /// Whether the hints of the first start were asked for.
    pub const fn wants_tour(&self) -> bool {
        self.flags.tour
    }

    /// The folder for what the program remembers about the user, where the machine has one.
    pub fn state_folder(&self) -> Option<&Path> {
        self.environment.state_folder.as_deref()
    }

    fn decided_again(&self, source: String, file: Read) -> Self {
        let ledger = self.paths.ledger.clone();
        let found = Paths::find(&self.environment, Some(&ledger), &file.settings).ok();
        let own = Paths::find(&self.environment, self.flags.ledger.as_deref(), &file.settings).ok();
        let paths = match own.filter(|own| own.ledger == ledger).or(found) {
            Some(paths) if !self.is_throw_away => paths,
            _ => self.paths.clone(),
        };
        let is_throw_away = self.is_throw_away;
        Self { is_throw_away, ..Self::decided(&self.environment, &self.flags, source, file, paths) }
    }

    fn decided(environment: &Environment, flags: &Flags, source: String, file: Read, paths: Paths) -> Self {
        let language = flags.language.or(file.settings.language).or_else(|| environment.language());
        Self {
            settings: file.settings.clone(),
            problems: file.problems.clone(),
            paths,
            language: language.unwrap_or_default(),
            no_color: environment.no_color,
            true_color: environment.true_color,
            editor: environment.editor.clone(),
            multiplexer: environment.multiplexer,
            plain: flags.plain || environment.plain,
            is_throw_away: false,
            file,
            source,
            environment: environment.clone(),
            flags: flags.clone(),
        }
    }
}

/// The text of the settings file and what it says. A missing one says nothing; one that can't be read is told.
fn read_file(environment: &Environment) -> (String, Read) {
    let Some(file) = environment.settings_file() else { return Default::default() };
    match fs::read_to_string(file) {
        Ok(source) => {
            let read = Read::of(&source);
            (source, read)
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Default::default(),
        Err(error) => (String::new(), Read::unreadable(&error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn environment(locale: &str) -> Environment {
        Environment { locale: Some(locale.to_owned()), ..Environment::default() }
    }

    fn language(flag: Option<Language>, setting: Option<Language>, locale: &str) -> Language {
        let flags = Flags { language: flag, ..Flags::default() };
        let settings = Settings { language: setting, ..Settings::default() };
        let paths = Paths::within(&Environment::default(), Path::new("/demo"));
        let file = Read { settings, ..Read::default() };
        Config::decided(&environment(locale), &flags, String::new(), file, paths).language
    }

    #[rstest]
    #[case(Some(Language::Fr), Some(Language::En), "en_GB.UTF-8", Language::Fr)]
    #[case(None, Some(Language::Fr), "en_GB.UTF-8", Language::Fr)]
    #[case(None, None, "fr_BE.UTF-8", Language::Fr)]
    #[case(None, None, "nl_BE.UTF-8", Language::Nl)]
    #[case(None, None, "de_AT", Language::De)]
    #[case(None, None, "it_IT.UTF-8", Language::En)]
    #[case(None, None, "C.UTF-8", Language::En)]
    #[case(None, None, "", Language::En)]
    fn the_flag_is_heard_before_the_settings_and_these_before_the_environment(
        #[case] flag: Option<Language>,
        #[case] setting: Option<Language>,
        #[case] locale: &str,
        #[case] expected: Language,
    ) {
        assert_eq!(language(flag, setting, locale), expected);
    }

    #[test]
    fn the_settings_file_of_the_environment_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("relance.toml");
        std::fs::write(&file, "theme = \"light\"\ncolor = 1\n").unwrap();
        let environment = Environment { config: Some(file), ..Environment::default() };
        let config = Config::within(&environment, &Flags::default(), folder.path());
        assert_eq!(config.settings.theme, Theme::Light);
        assert_eq!(config.problems.len(), 1);
        assert_eq!(config.paths.ledger, folder.path().join("relance.db"));
    }

    #[test]
    fn an_unreadable_settings_file_is_told_and_a_missing_one_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let config = |file: &Path| {
            let environment = Environment { config: Some(file.to_owned()), ..Environment::default() };
            Config::within(&environment, &Flags::default(), folder.path())
        };
        assert!(matches!(config(folder.path()).problems[0].fault, Fault::Unreadable { .. }));
        assert!(config(&folder.path().join("none.toml")).problems.is_empty());
    }

    #[test]
    fn it_is_known_who_decided() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("relance.toml");
        std::fs::write(&file, "# mine\ntheme = \"light\"\n").unwrap();
        let environment = Environment { config: Some(file), ..environment("fr_BE.UTF-8") };
        let config = Config::within(&environment, &Flags::default(), folder.path());
        let origin = |setting| config.origin(&Target::Setting(setting));
        assert_eq!(origin(Setting::Theme), Origin::Line(2));
        assert_eq!(origin(Setting::Language), Origin::Machine);
        assert_eq!(origin(Setting::Edges), Origin::Default);
        let flags = Flags { language: Some(Language::De), ..Flags::default() };
        let config = Config::within(&environment, &flags, folder.path());
        assert_eq!(config.origin(&Target::Setting(Setting::Language)), Origin::Option);
    }

    #[test]
    fn another_reading_of_the_file_decides_again() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("relance.toml");
        let environment = Environment { config: Some(file.clone()), ..Environment::default() };
        let flags = Flags { ledger: Some(folder.path().join("a.db")), ..Flags::default() };
        let config = Config::load(&environment, &flags).unwrap();
        assert!(config.reread().is_none());
        std::fs::write(&file, "language = \"nl\"\ndocuments = \"facturen\"\n").unwrap();
        let again = config.reread().unwrap();
        assert_eq!((again.language, again.paths.ledger.clone()), (Language::Nl, config.paths.ledger));
        assert_eq!(again.paths.documents, folder.path().join("facturen"));
        assert!(again.reread().is_none());
    }
}
