//! Changes the settings file for the user, and starts one.

use std::path::{Path, PathBuf};

use super::paper::write_private;
use super::{App, AppError, Result};
use crate::config::{Config, ConfigError, Edit, Settings};

impl App {
    /// Changes one setting, in the file and at once. The ledger stays.
    pub fn keep_setting(&mut self, edit: &Edit) -> Result<()> {
        self.config = kept(&self.config, edit)?;
        Ok(())
    }
}

fn kept(config: &Config, edit: &Edit) -> Result<Config> {
    if config.is_throw_away {
        let source = config.source().and_then(|source| edit.apply(&source)).map_err(AppError::Setting)?;
        return Ok(config.with(source));
    }
    let file = config.paths.settings.as_deref().ok_or(ConfigError::NoSettingsFolder)?;
    let source = if file.exists() {
        config.source().map_err(AppError::Setting)?
    } else {
        Settings::starter(config.language)
    };
    let edited = edit.apply(&source).map_err(AppError::Setting)?;
    write(file, &edited)?;
    Ok(config.with(edited))
}

/// Writes a commented settings file that sets nothing yet; one that is there is left alone.
pub fn start_settings(config: &Config) -> Result<PathBuf> {
    let file = config.paths.settings.as_deref().ok_or(ConfigError::NoSettingsFolder)?;
    if file.exists() {
        return Err(ConfigError::SettingsExist(file.to_owned()).into());
    }
    write(file, &Settings::starter(config.language))?;
    Ok(file.to_owned())
}

/// A link to the file, as users of dotfiles have, stays a link.
fn write(file: &Path, text: &str) -> Result<()> {
    let target = file.canonicalize().unwrap_or_else(|_| file.to_owned());
    write_private(&target, text.as_bytes())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::config::{Environment, Flags, Setting, Target, Theme};

    fn light() -> Edit {
        Edit { target: Target::Setting(Setting::Theme), text: Some("light".to_owned()) }
    }

    fn config(folder: &Path) -> Config {
        let environment =
            Environment { config: Some(folder.join("own/config.toml")), ..Environment::default() };
        let flags = Flags { ledger: Some(folder.join("a.db")), ..Flags::default() };
        Config::load(&environment, &flags).unwrap()
    }

    #[test]
    fn the_first_setting_starts_a_commented_file_of_its_owner_only() {
        let folder = tempfile::tempdir().unwrap();
        let kept = kept(&config(folder.path()), &light()).unwrap();
        assert_eq!(kept.settings.theme, Theme::Light);
        let file = folder.path().join("own/config.toml");
        let text = fs::read_to_string(&file).unwrap();
        assert!(
            text.contains("\ntheme = \"light\"\n") && text.contains("\n#currency = \"code\"\n"),
            "{text}"
        );
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        }
        assert!(start_settings(&kept).is_err());
    }

    #[test]
    fn what_was_written_meanwhile_stays() {
        let folder = tempfile::tempdir().unwrap();
        let config = config(folder.path());
        start_settings(&config).unwrap();
        let file = folder.path().join("own/config.toml");
        fs::write(&file, "# mine\nlanguage = \"nl\"\n").unwrap();
        kept(&config, &light()).unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "# mine\nlanguage = \"nl\"\ntheme = \"light\"\n");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let config = config(folder.path());
        let dotfiles = folder.path().join("dotfiles.toml");
        fs::write(&dotfiles, "").unwrap();
        fs::create_dir(folder.path().join("own")).unwrap();
        let file = folder.path().join("own/config.toml");
        std::os::unix::fs::symlink(&dotfiles, &file).unwrap();
        kept(&config, &light()).unwrap();
        assert!(fs::symlink_metadata(&file).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&dotfiles).unwrap(), "theme = \"light\"\n");
    }

    #[test]
    fn a_file_that_can_not_be_read_is_not_written_over() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("own")).unwrap();
        let file = folder.path().join("own/config.toml");
        fs::write(&file, [0xff, 0xfe, 0x00]).unwrap();
        assert!(matches!(kept(&config(folder.path()), &light()), Err(AppError::Setting(_))));
        assert_eq!(fs::read(&file).unwrap(), [0xff, 0xfe, 0x00]);
    }

    #[test]
    fn a_throw_away_ledger_writes_nothing_of_the_users() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("config.toml");
        let environment = Environment { config: Some(file.clone()), ..Environment::default() };
        let config = Config::within(&environment, &Flags::default(), &folder.path().join("demo"));
        let once = kept(&config, &light()).unwrap();
        let sign = Edit { target: Target::Setting(Setting::Currency), text: Some("sign".to_owned()) };
        let twice = kept(&once, &sign).unwrap();
        assert_eq!(twice.settings.theme, Theme::Light);
        assert!(!file.exists() && twice.is_throw_away);
    }
}
