//! `config`: where the settings are, and what is wrong in them.

use serde_json::json;

use crate::cli::args::Config;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Outcome;
use crate::config::Settings;

pub fn run(args: &Config, context: &Context) -> Outcome {
    let (printer, config) = (&context.printer, &context.config);
    if args.default {
        printer.text(Settings::template(config.language))?;
        return Ok(Exit::Done);
    }
    let paths = &config.paths;
    let places = [
        ("settings", paths.settings.as_ref()),
        ("ledger", Some(&paths.ledger)),
        ("snapshots", Some(&paths.snapshots)),
        ("documents", Some(&paths.documents)),
        ("letters", paths.letters.as_ref()),
    ];
    let messages = context.messages();
    let file = paths.settings.clone().unwrap_or_default();
    let problems: Vec<String> = config.problems.iter().map(|problem| problem.show(&file, messages)).collect();
    if printer.is_json() {
        let places = places.iter().map(|(name, path)| ((*name).to_owned(), json!(path))).collect();
        let mut object: serde_json::Map<_, _> = places;
        object.insert("language".into(), json!(config.language));
        object.insert("problems".into(), json!(problems));
        printer.json(&object)?;
    } else {
        for (name, path) in places {
            let path = path.map(|path| path.display().to_string()).unwrap_or_default();
            printer.line(&format!("{:<12}{path}", messages.get(&format!("cli-config-{name}"))))?;
        }
        problems.iter().for_each(|problem| printer.warn(problem));
    }
    Ok(if problems.is_empty() { Exit::Done } else { Exit::Warnings })
}
