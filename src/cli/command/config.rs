//! `config`: where the files are, what the settings say and who decided it, and what is wrong in them.

use serde_json::{Map, Value, json};

use crate::app::start_settings;
use crate::cli::args::Config;
use crate::cli::context::{Context, Explained};
use crate::cli::exit::Exit;
use crate::cli::failure::Outcome;
use crate::cli::print::{Cell, Format, Table};
use crate::config::{KeyOverride, Origin, Problem, Setting, Settings, Target};
use crate::text::args;

pub fn run(args: &Config, context: &Context) -> Outcome {
    if args.default {
        context.printer.text(Settings::template(context.config.language))?;
        return Ok(Exit::Done);
    }
    if args.init {
        return init(context);
    }
    show(context)
}

fn init(context: &Context) -> Outcome {
    let file = start_settings(&context.config).explained(context)?;
    let path = file.display().to_string();
    context.printer.done("cli-config-made", &args![path = path.as_str()], &json!({ "settings": path }))?;
    Ok(Exit::Done)
}

fn show(context: &Context) -> Outcome {
    let (printer, config) = (&context.printer, &context.config);
    let mut found: Vec<Problem> = config.problems.clone();
    found.extend((context.key_problems)(&config.settings.keys));
    found.sort_by_key(|problem| problem.line);
    let file = config.paths.settings.clone().unwrap_or_default();
    let problems: Vec<String> = found.iter().map(|problem| problem.show(&file, printer.messages)).collect();
    match printer.format {
        Format::Json => {
            let mut object: Map<String, Value> =
                places(context).map(|(name, path)| (name.into(), path)).collect();
            object.insert("language".into(), json!(config.language));
            object.insert("values".into(), values(context));
            object.insert("problems".into(), json!(problems));
            printer.json(&object)?;
        }
        Format::Csv => printer.csv(&table(context))?,
        Format::Human => {
            for (name, path) in places(context) {
                let name = printer.messages.get(&format!("cli-config-{name}"));
                printer.line(&format!("{name:<16}{}", path.as_str().unwrap_or_default()))?;
            }
            printer.line("")?;
            printer.table(&table(context))?;
        }
    }
    if !printer.is_json() {
        problems.iter().for_each(|problem| printer.warn(problem));
    }
    Ok(if problems.is_empty() { Exit::Done } else { Exit::Warnings })
}

fn places(context: &Context) -> impl Iterator<Item = (&'static str, Value)> {
    let paths = &context.config.paths;
    let places = [
        ("settings", paths.settings.as_ref()),
        ("ledger", Some(&paths.ledger)),
        ("snapshots", Some(&paths.snapshots)),
        ("documents", Some(&paths.documents)),
        ("letters", paths.letters.as_ref()),
    ];
    places.map(|(name, path)| (name, json!(path))).into_iter()
}

/// Every setting, then the keys that were chosen.
fn table(context: &Context) -> Table {
    let columns = [
        ("setting", "config-column-setting"),
        ("value", "config-column-value"),
        ("default", "config-column-default"),
        ("from", "config-column-from"),
    ];
    let mut table = Table::new(context.messages(), &columns);
    let settings = &context.config.settings;
    for setting in Setting::ALL {
        let default = setting.default_value();
        let value = Cell::maybe(value(setting, context).as_deref());
        let target = Target::Setting(setting);
        table.push(vec![
            Cell::text(setting.path()),
            value,
            Cell::maybe(default.as_deref()),
            Cell::text(origin(&target, context)),
        ]);
    }
    for KeyOverride { action, keys, .. } in &settings.keys {
        let target = Target::Keys(action.clone());
        let value = Cell::text(keys.join(", "));
        table.push(vec![Cell::text(target.path()), value, Cell::Empty, Cell::text(origin(&target, context))]);
    }
    table
}

fn values(context: &Context) -> Value {
    let one = |setting: Setting| {
        let line = match context.config.origin(&Target::Setting(setting)) {
            Origin::Line(line) => Some(line),
            Origin::Option | Origin::Machine | Origin::Default => None,
        };
        let default = setting.default_value();
        (
            setting.path().to_owned(),
            json!({ "value": value(setting, context), "default": default, "line": line }),
        )
    };
    Value::Object(Setting::ALL.into_iter().map(one).collect())
}

/// What holds: the language that is spoken, else what the settings say.
fn value(setting: Setting, context: &Context) -> Option<String> {
    match setting {
        Setting::Language => Some(context.config.language.code().to_owned()),
        setting => setting.value(&context.config.settings),
    }
}

fn origin(target: &Target, context: &Context) -> String {
    let messages = context.messages();
    match context.config.origin(target) {
        Origin::Option => "--lang".to_owned(),
        Origin::Line(line) => messages.format("config-from-line", &args![line = line.to_string()]),
        Origin::Machine => messages.get("config-from-machine").into_owned(),
        Origin::Default => messages.get("config-from-default").into_owned(),
    }
}
