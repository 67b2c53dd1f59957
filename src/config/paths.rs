//! Where the files are.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::{ConfigError, Environment, Settings};

/// The files and folders of one ledger. None of them need exist yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    pub ledger: PathBuf,
    /// Dated copies of the ledger, beside it.
    pub snapshots: PathBuf,
    /// Forms that were begun and not saved, beside the ledger.
    pub unfinished: PathBuf,
    /// Where invoices, letters and exports are written.
    pub documents: PathBuf,
    /// The settings file; `None` on a machine without home folder.
    pub settings: Option<PathBuf>,
    /// Letter texts of the user, which come before the built-in ones.
    pub letters: Option<PathBuf>,
}

const LEDGER: &str = "relance.db";

impl Paths {
    /// The ledger of the flag, of the environment, or of the data folder, and what belongs to it.
    pub fn find(
        environment: &Environment,
        flag: Option<&Path>,
        settings: &Settings,
    ) -> Result<Self, ConfigError> {
        let named = flag.map(Path::to_owned).or_else(|| environment.ledger.clone());
        let is_named = named.is_some();
        let own = || environment.data_folder.as_ref().map(|folder| folder.join(LEDGER));
        let ledger = named.or_else(own).ok_or(ConfigError::NoLedgerFolder)?;
        let file = environment.settings_file();
        let base = file.as_deref().and_then(Path::parent);
        let documents = match &settings.documents {
            Some(chosen) => environment.expand(chosen, base),
            None if is_named => beside(&ledger, "documents"),
            None => user_documents(environment).unwrap_or_else(|| beside(&ledger, "documents")),
        };
        let letters = match &settings.chase.letters {
            Some(chosen) => Some(environment.expand(chosen, base)),
            None => base.map(|folder| folder.join("letters")),
        };
        let (snapshots, unfinished) = (beside(&ledger, "snapshots"), beside(&ledger, "unfinished"));
        Ok(Self { snapshots, unfinished, ledger, documents, settings: file, letters })
    }

    /// A ledger with everything it writes in one folder.
    pub fn within(environment: &Environment, folder: &Path) -> Self {
        let ledger = folder.join(LEDGER);
        Self {
            snapshots: beside(&ledger, "snapshots"),
            unfinished: beside(&ledger, "unfinished"),
            documents: folder.join("documents"),
            ledger,
            settings: environment.settings_file(),
            letters: Some(folder.join("letters")),
        }
    }
}

/// `studio.db` → `studio.db.snapshots` in the same folder.
fn beside(ledger: &Path, what: &str) -> PathBuf {
    let mut name = ledger.file_name().unwrap_or(OsStr::new(LEDGER)).to_owned();
    name.push(".");
    name.push(what);
    ledger.with_file_name(name)
}

fn user_documents(environment: &Environment) -> Option<PathBuf> {
    let folder = environment.documents_folder.as_ref().or(environment.home.as_ref())?;
    Some(folder.join("Relance"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn machine() -> Environment {
        Environment {
            home: Some("/home/zoe".into()),
            data_folder: Some("/home/zoe/.local/share/relance".into()),
            config_folder: Some("/home/zoe/.config/relance".into()),
            documents_folder: Some("/home/zoe/Documents".into()),
            ..Environment::default()
        }
    }

    #[test]
    fn without_a_word_the_folders_are_those_of_the_user() {
        let paths = Paths::find(&machine(), None, &Settings::default()).unwrap();
        assert_eq!(paths.ledger, Path::new("/home/zoe/.local/share/relance/relance.db"));
        assert_eq!(paths.snapshots, Path::new("/home/zoe/.local/share/relance/relance.db.snapshots"));
        assert_eq!(paths.documents, Path::new("/home/zoe/Documents/Relance"));
        assert_eq!(paths.settings.unwrap(), Path::new("/home/zoe/.config/relance/config.toml"));
        assert_eq!(paths.letters.unwrap(), Path::new("/home/zoe/.config/relance/letters"));
    }

    #[test]
    fn the_flag_comes_before_the_variable() {
        let environment = Environment { ledger: Some("/srv/a.db".into()), ..machine() };
        let find = |flag: Option<&str>| {
            Paths::find(&environment, flag.map(Path::new), &Settings::default()).unwrap().ledger
        };
        assert_eq!(find(None), Path::new("/srv/a.db"));
        assert_eq!(find(Some("b.db")), Path::new("b.db"));
    }

    #[test]
    fn a_named_ledger_keeps_its_files_beside_it() {
        let paths =
            Paths::find(&machine(), Some(Path::new("/tmp/x/studio.db")), &Settings::default()).unwrap();
        assert_eq!(paths.snapshots, Path::new("/tmp/x/studio.db.snapshots"));
        assert_eq!(paths.documents, Path::new("/tmp/x/studio.db.documents"));
    }

    #[test]
    fn chosen_folders_are_taken_from_home_or_from_the_settings_file() {
        let mut settings = Settings { documents: Some("~/Factures".into()), ..Settings::default() };
        settings.chase.letters = Some("textes".into());
        let paths = Paths::find(&machine(), None, &settings).unwrap();
        assert_eq!(paths.documents, Path::new("/home/zoe/Factures"));
        assert_eq!(paths.letters.unwrap(), Path::new("/home/zoe/.config/relance/textes"));
    }

    #[test]
    fn a_throw_away_ledger_leaves_the_folders_of_the_user_alone() {
        let environment = Environment { ledger: Some("/srv/a.db".into()), ..machine() };
        let paths = Paths::within(&environment, Path::new("/tmp/demo"));
        let letters = paths.letters.clone().unwrap();
        for path in [&paths.ledger, &paths.snapshots, &paths.documents, &letters] {
            assert!(path.starts_with("/tmp/demo"), "{}", path.display());
        }
    }

    #[test]
    fn a_machine_without_home_needs_a_flag() {
        let bare = Environment::default();
        assert_eq!(Paths::find(&bare, None, &Settings::default()), Err(ConfigError::NoLedgerFolder));
        assert!(Paths::find(&bare, Some(Path::new("a.db")), &Settings::default()).is_ok());
    }
}
