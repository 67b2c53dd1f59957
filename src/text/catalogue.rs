//! The message files that are part of the program, each parsed when one of its messages is first asked for.

use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};

use super::Language;
use super::format::plain_number;

/// The messages of one file with those of `common.ftl`, ready to be filled.
pub(super) type Bundle = FluentBundle<Arc<FluentResource>>;

/// A message file; the ids in it begin with its name.
pub(super) struct File {
    pub name: &'static str,
    sources: [Option<&'static str>; 4],
}

macro_rules! source {
    ($language:literal, $name:literal) => {
        Some(include_str!(concat!("../../assets/locales/", $language, "/", $name, ".ftl")))
    };
}

/// A file of the screens and the command line.
macro_rules! interface {
    ($name:literal) => {
        File { name: $name, sources: [source!("en", $name), source!("fr", $name), None, None] }
    };
}

/// A file of the documents, which are written in all languages.
macro_rules! documents {
    ($name:literal) => {
        File {
            name: $name,
            sources: [source!("en", $name), source!("fr", $name), source!("nl", $name), source!("de", $name)],
        }
    };
}

/// The first one is `common`, the home of ids that no other file claims.
pub(super) const FILES: &[File] = &[
    interface!("common"),
    interface!("cli"),
    interface!("config"),
    interface!("demo"),
    interface!("error"),
    interface!("form"),
    interface!("import"),
    interface!("report"),
    interface!("tui"),
    documents!("document"),
];

static BUNDLES: [[OnceLock<Option<Bundle>>; FILES.len()]; 4] =
    [const { [const { OnceLock::new() }; FILES.len()] }; 4];

/// `common.ftl`, parsed once a language and shared by the bundles.
static COMMON: [OnceLock<Option<Arc<FluentResource>>>; 4] = [const { OnceLock::new() }; 4];

impl File {
    pub fn source(&self, language: Language) -> Option<&'static str> {
        self.sources.get(row(language)).copied().flatten()
    }
}

/// The bundle that holds an id in a language, if that language has the file.
pub(super) fn bundle_of(language: Language, id: &str) -> Option<&'static Bundle> {
    let claimed = id.split('-').next().unwrap_or_default();
    let place = FILES.iter().position(|file| file.name == claimed).unwrap_or(0);
    let slot = BUNDLES.get(row(language)).and_then(|files| files.get(place))?;
    slot.get_or_init(|| load(language, FILES.get(place)?)).as_ref()
}

const fn row(language: Language) -> usize {
    match language {
        Language::En => 0,
        Language::Fr => 1,
        Language::Nl => 2,
        Language::De => 3,
    }
}

fn load(language: Language, file: &File) -> Option<Bundle> {
    let mut bundle = Bundle::new_concurrent(vec![language.code().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::En => |value, _| shown(value, Language::En),
        Language::Fr => |value, _| shown(value, Language::Fr),
        Language::Nl => |value, _| shown(value, Language::Nl),
        Language::De => |value, _| shown(value, Language::De),
    }));
    let source = file.source(language)?;
    let own = (file.name != FILES.first()?.name).then(|| Arc::new(parse(source)));
    for resource in common(language).into_iter().chain(own) {
        bundle.add_resource_overriding(resource);
    }
    Some(bundle)
}

fn common(language: Language) -> Option<Arc<FluentResource>> {
    let slot = COMMON.get(row(language))?;
    let source = FILES.first()?.source(language);
    slot.get_or_init(|| source.map(|source| Arc::new(parse(source)))).clone()
}

/// What can be read of a file; a test proves that it is everything.
fn parse(source: &'static str) -> FluentResource {
    FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial)
}

/// Numbers in messages are grouped as the language groups them.
fn shown(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(plain_number(language, &number.as_string())),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
