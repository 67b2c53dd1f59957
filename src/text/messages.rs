//! Messages of the program in one language.

use std::borrow::Cow;

use super::catalogue::{Bundle, bundle_of};
use super::{Args, Language};

/// The messages of a language. Free to make and to copy: files are parsed once, when first needed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Messages {
    language: Language,
}

impl Messages {
    pub const fn new(language: Language) -> Self {
        Self { language }
    }

    pub const fn language(self) -> Language {
        self.language
    }

    /// A message without arguments.
    pub fn get(self, id: &str) -> Cow<'static, str> {
        self.find(id, None).unwrap_or_else(|| Cow::Owned(id.to_owned()))
    }

    /// A message filled with `args![count = 3]`.
    pub fn format(self, id: &str, args: &Args<'_>) -> String {
        self.find(id, Some(args)).map_or_else(|| id.to_owned(), Cow::into_owned)
    }

    pub fn has(self, id: &str) -> bool {
        self.find(id, None).is_some()
    }

    /// The message in the language, else in English.
    fn find(self, id: &str, args: Option<&Args<'_>>) -> Option<Cow<'static, str>> {
        [self.language, Language::En].into_iter().find_map(|language| filled(bundle_of(language, id)?, id, args))
    }
}

fn filled(bundle: &'static Bundle, id: &str, args: Option<&Args<'_>>) -> Option<Cow<'static, str>> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    Some(match args {
        None => bundle.format_pattern(pattern, None, &mut errors),
        Some(args) => Cow::Owned(bundle.format_pattern(pattern, Some(args.values()), &mut errors).into_owned()),
    })
}
