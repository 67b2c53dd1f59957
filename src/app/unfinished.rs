//! Forms that were begun and not saved, each a small file beside the ledger until it is saved or thrown away.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::paper::make_private_folder;
use super::{App, AppError, Doing, Result, safe_name};
use crate::calendar::Day;
use crate::store::start_file;

/// A form as it was left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unfinished {
    /// Which form it is; one of each is kept.
    pub form: String,
    /// In words, for the question whether to go on.
    pub title: String,
    pub fields: Vec<KeptField>,
}

/// The text of a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptField {
    pub name: String,
    /// The line of a table that it is a cell of.
    pub row: Option<usize>,
    /// What the line is about, where its cells are not all typed.
    pub about: Option<String>,
    pub text: String,
}

/// An unfinished form with the day on which it was last typed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    pub day: Day,
    pub form: Unfinished,
}

impl App {
    /// Keeps a form. The file is replaced as a whole; it is not forced to the disk, since only the program may die under
    /// it, and this happens with every key.
    pub fn keep_unfinished(&self, form: &Unfinished) -> Result<()> {
        let path = self.unfinished_file(&form.form);
        let failed = AppError::file(Doing::Writing, &path);
        let folder = make_private_folder(&path)?;
        let kept = Kept { day: self.today, form: form.clone() };
        let text = serde_json::to_vec(&kept).map_err(|error| failed(error.into()))?;
        let mut file = start_file(folder).map_err(&failed)?;
        file.write_all(&text).map_err(&failed)?;
        file.persist(&path).map_err(|error| failed(error.error))?;
        Ok(())
    }

    /// Forgets a form that was saved or thrown away.
    pub fn forget_unfinished(&self, form: &str) -> Result<()> {
        let path = self.unfinished_file(form);
        if path.exists() {
            fs::remove_file(&path).map_err(AppError::file(Doing::Writing, &path))?;
        }
        Ok(())
    }

    /// A form as it was left. A file that can't be read is none.
    pub fn unfinished(&self, form: &str) -> Option<Kept> {
        let text = fs::read(self.unfinished_file(form)).ok()?;
        serde_json::from_slice(&text).ok().filter(|kept: &Kept| kept.form.form == form)
    }

    /// Every form that was left, by its name.
    pub fn all_unfinished(&self) -> Vec<Kept> {
        let files = fs::read_dir(&self.config.paths.unfinished).into_iter().flatten().flatten();
        let forms =
            files.map(|file| file.path()).filter(|path| path.extension().is_some_and(|end| end == "json"));
        let texts = forms.filter_map(|path| fs::read(path).ok());
        let mut all: Vec<Kept> = texts.filter_map(|text| serde_json::from_slice(&text).ok()).collect();
        all.sort_by(|one, other| one.form.form.cmp(&other.form.form));
        all
    }

    fn unfinished_file(&self, form: &str) -> PathBuf {
        self.config.paths.unfinished.join(format!("{}.json", safe_name(form)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Config, Environment, Flags};
    use crate::domain::company::Company;

    fn form(name: &str, text: &str) -> Unfinished {
        let field = KeptField { name: "amount".into(), row: None, about: None, text: text.into() };
        Unfinished { form: name.into(), title: "Payment".into(), fields: vec![field] }
    }

    fn app(folder: &tempfile::TempDir) -> App {
        let config = Config::within(&Environment::default(), &Flags::default(), folder.path());
        App::create(config, "2026-11-21".parse().unwrap(), &Company::new("Studio", "BE")).unwrap()
    }

    #[test]
    fn a_form_is_kept_until_it_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(&folder);
        app.keep_unfinished(&form("payment", "1")).unwrap();
        app.keep_unfinished(&form("payment", "12")).unwrap();
        app.keep_unfinished(&form("draft-3", "7")).unwrap();
        assert_eq!(app.unfinished("payment").unwrap().form, form("payment", "12"));
        assert_eq!(app.all_unfinished().len(), 2);
        app.forget_unfinished("payment").unwrap();
        app.forget_unfinished("payment").unwrap();
        assert_eq!(app.unfinished("payment"), None);
    }

    #[test]
    fn a_damaged_file_is_no_form_and_no_error() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(&folder);
        app.keep_unfinished(&form("payment", "1")).unwrap();
        fs::write(app.unfinished_file("payment"), "{\"day\":").unwrap();
        assert_eq!((app.unfinished("payment"), app.all_unfinished()), (None, Vec::new()));
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let app = app(&folder);
        app.keep_unfinished(&form("payment", "1")).unwrap();
        let mode = |path: PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(app.unfinished_file("payment")), 0o600);
        assert_eq!(mode(app.config.paths.unfinished.clone()), 0o700);
    }
}
