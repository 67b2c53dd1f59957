//! `completions` and `man`: from the definition of the command line itself.

use std::io;

use clap::CommandFactory;

use crate::cli::args::{Cli, Completions};
use crate::cli::exit::Exit;
use crate::cli::failure::Outcome;

pub fn completions(args: &Completions) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "relance", &mut script);
    io::Write::write_all(&mut io::stdout(), &script)?;
    Ok(Exit::Done)
}

pub fn man() -> Outcome {
    let mut page = Vec::new();
    clap_mangen::Man::new(Cli::command()).render(&mut page)?;
    io::Write::write_all(&mut io::stdout(), &page)?;
    Ok(Exit::Done)
}
