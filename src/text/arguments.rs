//! The values that a message is filled with.

use fluent_bundle::{FluentArgs, FluentValue};

use super::clean_lines;

/// Named values of one message; built by [`args!`]. Texts are cleaned, because many come from files.
#[derive(Debug, Default)]
pub struct Args<'a>(FluentArgs<'a>);

impl<'a> Args<'a> {
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text, or a whole number: it is grouped by language and chooses plural forms. A year is a text.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<FluentValue<'a>>) -> Self {
        self.0.set(name, cleaned(value.into()));
        self
    }

    pub(super) const fn values(&self) -> &FluentArgs<'a> {
        &self.0
    }
}

fn cleaned(value: FluentValue<'_>) -> FluentValue<'_> {
    match value {
        FluentValue::String(text) => {
            let clean = clean_lines(&text).into_owned();
            FluentValue::String(if clean == text { text } else { clean.into() })
        }
        number_or_custom => number_or_custom,
    }
}

/// `args![count = 3, client = &name]`: the arguments of a message.
macro_rules! args {
    ($($name:ident = $value:expr),* $(,)?) => {
        $crate::text::Args::new()$(.with(stringify!($name), $value))*
    };
}
pub(crate) use args;
