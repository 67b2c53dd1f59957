//! What keeps the program from knowing where its files are.

use std::path::PathBuf;

use crate::text::{Messages, args};

/// No place for the files.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConfigError {
    /// Neither a flag nor a variable nor a home folder says where the ledger is.
    #[error("no folder is known for the ledger; expected --ledger FILE, RELANCE_LEDGER or a home folder")]
    NoLedgerFolder,
    /// Nor where the settings are.
    #[error("no folder is known for the settings; expected RELANCE_CONFIG or a home folder")]
    NoSettingsFolder,
    /// A settings file is started only where there is none.
    #[error("there are settings already at {}", .0.display())]
    SettingsExist(PathBuf),
}

impl ConfigError {
    pub fn message(&self, messages: Messages) -> String {
        match self {
            Self::NoLedgerFolder => messages.get("config-no-ledger-folder").into_owned(),
            Self::SettingsExist(file) => {
                messages.format("config-settings-exist", &args![path = file.display().to_string()])
            }
            Self::NoSettingsFolder => messages.get("config-no-settings-folder").into_owned(),
        }
    }
}
