//! The ledger as a whole, and the program itself.

use std::path::PathBuf;

use clap::Args;

#[derive(Debug, Args)]
pub struct Backup {
    /// [default: a dated file in the snapshot folder]
    pub file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Restore {
    pub file: PathBuf,
}

#[derive(Debug, Args)]
pub struct Undo {
    /// Number of an entry in the journal that nothing newer stands on [default: the newest change]
    pub entry: Option<i64>,
}

#[derive(Debug, Args)]
pub struct Journal {
    /// How many entries, from the newest back; 0 for all
    #[arg(long, short = 'n', default_value_t = 50)]
    pub last: u32,
}

#[derive(Debug, Args)]
pub struct Config {
    /// Print a settings file with every default and its comment
    #[arg(long)]
    pub default: bool,
    /// Write a commented settings file, if there is none
    #[arg(long, conflicts_with = "default")]
    pub init: bool,
}

#[derive(Debug, Args)]
pub struct Completions {
    pub shell: clap_complete::Shell,
}
