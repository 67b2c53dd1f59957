//! The variables and folders of the machine that the program looks at, read once and passed on as a value.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use directories::{ProjectDirs, UserDirs};

use crate::text::Language;

/// What the machine says. Tests build one by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Environment {
    /// `RELANCE_LEDGER`.
    pub ledger: Option<PathBuf>,
    /// `RELANCE_CONFIG`: the settings file itself.
    pub config: Option<PathBuf>,
    /// The first set one of `LC_ALL`, `LC_MESSAGES` and `LANG`.
    pub locale: Option<String>,
    /// `NO_COLOR` is set and not empty (no-color.org), or the terminal is `dumb`.
    pub no_color: bool,
    /// `RELANCE_PLAIN`: lines of text in place of screens.
    pub plain: bool,
    /// `COLORTERM` promises 24-bit colours.
    pub true_color: bool,
    /// `VISUAL`, else `EDITOR`: the command that edits a text.
    pub editor: Option<String>,
    /// What stands between the program and the terminal.
    pub multiplexer: Option<Multiplexer>,
    pub home: Option<PathBuf>,
    pub data_folder: Option<PathBuf>,
    pub config_folder: Option<PathBuf>,
    pub documents_folder: Option<PathBuf>,
    /// For what the program remembers of its own accord, such as which hints were given.
    pub state_folder: Option<PathBuf>,
}

/// A program that shows several terminals in one, and keeps escape sequences to itself unless they are wrapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Multiplexer {
    Tmux,
    Screen,
}

impl Environment {
    /// Reads the environment of the process.
    pub fn capture() -> Self {
        let own = ProjectDirs::from("", "", "relance");
        let user = UserDirs::new();
        Self {
            home: user.as_ref().map(|user| user.home_dir().to_owned()),
            data_folder: own.as_ref().map(|own| own.data_dir().to_owned()),
            config_folder: own.as_ref().map(|own| own.config_dir().to_owned()),
            state_folder: own.as_ref().map(|own| own.state_dir().unwrap_or(own.data_dir()).to_owned()),
            documents_folder: user.as_ref().and_then(|user| user.document_dir()).map(Path::to_owned),
            ..Self::of_variables(|name| env::var_os(name))
        }
    }

    /// What the variables say, without the folders. An empty variable counts as not set.
    fn of_variables(variable: impl Fn(&str) -> Option<OsString>) -> Self {
        let set = |name: &str| variable(name).filter(|value| !value.is_empty());
        let text = |name: &str| set(name).and_then(|value| value.into_string().ok());
        Self {
            ledger: set("RELANCE_LEDGER").map(PathBuf::from),
            config: set("RELANCE_CONFIG").map(PathBuf::from),
            locale: ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(text),
            plain: set("RELANCE_PLAIN").is_some(),
            no_color: set("NO_COLOR").is_some() || set("TERM").is_some_and(|terminal| terminal == "dumb"),
            editor: text("VISUAL").or_else(|| text("EDITOR")),
            multiplexer: multiplexer(set("TMUX").is_some(), text("TERM").as_deref()),
            true_color: text("COLORTERM").is_some_and(|depth| depth == "truecolor" || depth == "24bit"),
            ..Self::default()
        }
    }

    /// The language of the machine, if the program speaks it.
    pub fn language(&self) -> Option<Language> {
        self.locale.as_deref().and_then(Language::from_code)
    }

    /// Where the settings are, or would be.
    pub fn settings_file(&self) -> Option<PathBuf> {
        self.config.clone().or_else(|| self.config_folder.as_ref().map(|folder| folder.join("config.toml")))
    }

    /// Replaces a leading `~` and takes other relative paths from a folder.
    pub(super) fn expand(&self, path: &Path, from: Option<&Path>) -> PathBuf {
        match (path.strip_prefix("~"), &self.home, from) {
            (Ok(rest), Some(home), _) => home.join(rest),
            (_, _, Some(from)) => from.join(path),
            (_, _, None) => path.to_owned(),
        }
    }
}

/// Inside tmux `TERM` may be `screen` too.
fn multiplexer(in_tmux: bool, terminal: Option<&str>) -> Option<Multiplexer> {
    let is_screen = terminal.is_some_and(|terminal| terminal.starts_with("screen"));
    if in_tmux { Some(Multiplexer::Tmux) } else { is_screen.then_some(Multiplexer::Screen) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variables(pairs: &[(&str, &str)]) -> Environment {
        Environment::of_variables(|name| {
            pairs.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value))
        })
    }

    #[test]
    fn the_first_locale_that_is_set_counts() {
        assert_eq!(variables(&[("LC_ALL", ""), ("LANG", "fr_FR.UTF-8")]).language(), Some(Language::Fr));
        assert_eq!(variables(&[("LC_ALL", "C"), ("LANG", "fr_FR.UTF-8")]).language(), None);
        assert_eq!(variables(&[("LANG", "nl_BE.UTF-8")]).language(), Some(Language::Nl));
        assert_eq!(variables(&[("LC_MESSAGES", "en_IE"), ("LANG", "fr")]).language(), Some(Language::En));
        assert_eq!(variables(&[]).language(), None);
    }

    #[test]
    fn colour_is_left_out_where_it_is_not_wanted() {
        assert!(variables(&[("NO_COLOR", "1")]).no_color);
        assert!(!variables(&[("NO_COLOR", "")]).no_color);
        assert!(variables(&[("TERM", "dumb")]).no_color);
        assert!(variables(&[("COLORTERM", "truecolor")]).true_color);
    }

    #[test]
    fn the_editor_of_the_screen_comes_before_that_of_the_line() {
        let editor = |pairs: &[(&str, &str)]| variables(pairs).editor;
        assert_eq!(editor(&[("EDITOR", "ed"), ("VISUAL", "vim -f")]).as_deref(), Some("vim -f"));
        assert_eq!(editor(&[("EDITOR", "ed"), ("VISUAL", "")]).as_deref(), Some("ed"));
        assert_eq!(editor(&[]), None);
    }

    #[test]
    fn a_multiplexer_is_known_by_its_variables() {
        assert_eq!(variables(&[("TMUX", "/tmp/x"), ("TERM", "screen")]).multiplexer, Some(Multiplexer::Tmux));
        assert_eq!(variables(&[("TERM", "screen.xterm")]).multiplexer, Some(Multiplexer::Screen));
        assert_eq!(variables(&[("TERM", "xterm")]).multiplexer, None);
    }

    #[test]
    fn a_tilde_is_the_home_folder() {
        let environment = Environment { home: Some("/home/zoe".into()), ..Environment::default() };
        let expand = |path: &str| environment.expand(Path::new(path), Some(Path::new("/etc/relance")));
        assert_eq!(expand("~/factures"), Path::new("/home/zoe/factures"));
        assert_eq!(expand("factures"), Path::new("/etc/relance/factures"));
        assert_eq!(expand("/srv/factures"), Path::new("/srv/factures"));
    }
}
