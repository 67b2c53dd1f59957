//! What the user and the machine decide: settings, folders, language, colour. The only reader of the environment.

mod environment;
mod error;
mod file;
mod paths;
mod problem;
mod section;
mod settings;

use std::path::{Path, PathBuf};

pub use environment::{Environment, Multiplexer};
pub use error::ConfigError;
pub use paths::Paths;
pub use problem::{Fault, Problem};
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
    /// What stands between the program and the terminal.
    pub multiplexer: Option<Multiplexer>,
    /// The cockpit prints lines for a screen reader.
    pub plain: bool,
}

impl Config {
    /// Reads the settings and finds the folders of the user's ledger.
    pub fn load(environment: &Environment, flags: &Flags) -> Result<Self, ConfigError> {
        let (settings, problems) = read_settings(environment);
        let paths = Paths::find(environment, flags.ledger.as_deref(), &settings)?;
        Ok(Self::decided(environment, flags, settings, problems, paths))
    }

    /// Reads the settings for a ledger that lives in one folder with all its files, as the demo does.
    pub fn within(environment: &Environment, flags: &Flags, folder: &Path) -> Self {
        let (settings, problems) = read_settings(environment);
        let paths = Paths::within(environment, folder);
        Self::decided(environment, flags, settings, problems, paths)
    }

    pub const fn messages(&self) -> Messages {
        Messages::new(self.language)
    }

    fn decided(
        environment: &Environment,
        flags: &Flags,
        settings: Settings,
        problems: Vec<Problem>,
        paths: Paths,
    ) -> Self {
        let language = flags.language.or(settings.language).or_else(|| environment.language());
        Self {
            settings,
            problems,
            paths,
            language: language.unwrap_or_default(),
            no_color: environment.no_color,
            true_color: environment.true_color,
            multiplexer: environment.multiplexer,
            plain: flags.plain || environment.plain,
        }
    }
}

fn read_settings(environment: &Environment) -> (Settings, Vec<Problem>) {
    environment.settings_file().map_or_else(Default::default, |file| Settings::load(&file))
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
        Config::decided(&environment(locale), &flags, settings, Vec::new(), paths).language
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
}
