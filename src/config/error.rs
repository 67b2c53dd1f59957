//! What keeps the program from knowing where its files are.

use crate::text::Messages;

/// No place for the files.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConfigError {
    /// Neither a flag nor a variable nor a home folder says where the ledger is.
    #[error("no folder is known for the ledger; expected --ledger FILE, RELANCE_LEDGER or a home folder")]
    NoLedgerFolder,
    /// Nor where the settings are.
    #[error("no folder is known for the settings; expected RELANCE_CONFIG or a home folder")]
    NoSettingsFolder,
}

impl ConfigError {
    pub fn message(&self, messages: Messages) -> String {
        match self {
            Self::NoLedgerFolder => messages.get("config-no-ledger-folder").into_owned(),
            Self::NoSettingsFolder => messages.get("config-no-settings-folder").into_owned(),
        }
    }
}
