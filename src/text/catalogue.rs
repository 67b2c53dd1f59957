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
    sources: [&'static str; 4],
}

macro_rules! file {
    ($name:literal) => {
        File {
            name: $name,
            sources: [source!("en", $name), source!("fr", $name), source!("nl", $name), source!("de", $name)],
        }
    };
}

macro_rules! source {
    ($language:literal, $name:literal) => {
        include_str!(concat!("../../assets/locales/", $language, "/", $name, ".ftl"))
    };
}

/// The first one is `common`, the home of ids that no other file claims.
pub(super) const FILES: &[File] = &[
    file!("common"),
    file!("cli"),
    file!("config"),
    file!("demo"),
    file!("error"),
    file!("form"),
    file!("import"),
    file!("report"),
    file!("tour"),
    file!("tui"),
    file!("welcome"),
    file!("document"),
];

static BUNDLES: [[OnceLock<Bundle>; FILES.len()]; 4] =
    [const { [const { OnceLock::new() }; FILES.len()] }; 4];

/// `common.ftl`, parsed once a language and shared by the bundles.
static COMMON: [OnceLock<Arc<FluentResource>>; 4] = [const { OnceLock::new() }; 4];

impl File {
    pub const fn source(&self, language: Language) -> &'static str {
        let [en, fr, nl, de] = self.sources;
        match language {
            Language::En => en,
            Language::Fr => fr,
            Language::Nl => nl,
            Language::De => de,
        }
    }
}

/// The bundle that holds an id in a language.
pub(super) fn bundle_of(language: Language, id: &str) -> Option<&'static Bundle> {
    let claimed = id.split('-').next().unwrap_or_default();
    let place = FILES.iter().position(|file| file.name == claimed).unwrap_or(0);
    let (file, slot) = (FILES.get(place)?, BUNDLES.get(row(language))?.get(place)?);
    Some(slot.get_or_init(|| load(language, file)))
}

const fn row(language: Language) -> usize {
    match language {
        Language::En => 0,
        Language::Fr => 1,
        Language::Nl => 2,
        Language::De => 3,
    }
}

fn load(language: Language, file: &File) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language.code().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::En => |value, _| shown(value, Language::En),
        Language::Fr => |value, _| shown(value, Language::Fr),
        Language::Nl => |value, _| shown(value, Language::Nl),
        Language::De => |value, _| shown(value, Language::De),
    }));
    let common = FILES.first().filter(|common| common.name != file.name);
    let shared = common.and_then(|common| shared(language, common));
    for resource in shared.into_iter().chain([Arc::new(parse(file.source(language)))]) {
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn shared(language: Language, common: &File) -> Option<Arc<FluentResource>> {
    let slot = COMMON.get(row(language))?;
    Some(slot.get_or_init(|| Arc::new(parse(common.source(language)))).clone())
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
