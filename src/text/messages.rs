//! Messages of the program in one language.

use std::borrow::Cow;

use super::catalogue::bundle_of;
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

    /// The text of an id; the files of all languages hold the same ids.
    fn find(self, id: &str, args: Option<&Args<'_>>) -> Option<Cow<'static, str>> {
        let bundle = bundle_of(self.language, id)?;
        let pattern = bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        Some(match args {
            None => bundle.format_pattern(pattern, None, &mut errors),
            Some(args) => {
                Cow::Owned(bundle.format_pattern(pattern, Some(args.values()), &mut errors).into_owned())
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::args;
    use super::*;

    const EN: Messages = Messages::new(Language::En);
    const FR: Messages = Messages::new(Language::Fr);
    const NL: Messages = Messages::new(Language::Nl);
    const DE: Messages = Messages::new(Language::De);

    #[test]
    fn a_count_chooses_its_plural_and_its_groups() {
        assert_eq!(EN.format("count-invoices", &args![count = 1]), "1 invoice");
        assert_eq!(EN.format("count-invoices", &args![count = 0]), "0 invoices");
        assert_eq!(EN.format("count-invoices", &args![count = 1_234]), "1,234 invoices");
        assert_eq!(FR.format("count-invoices", &args![count = 0]), "0 facture");
        assert_eq!(FR.format("count-invoices", &args![count = 12_345_usize]), "12\u{202f}345 factures");
        assert_eq!(NL.format("count-invoices", &args![count = 0]), "0 facturen");
        assert_eq!(DE.format("count-invoices", &args![count = 12_345]), "12.345 Rechnungen");
    }

    #[test]
    fn values_are_not_wrapped_in_isolating_marks() {
        assert_eq!(EN.format("bucket-range", &args![from = 1, to = 30]), "1–30");
    }

    #[test]
    fn a_value_from_outside_is_harmless() {
        let shown = EN.format("bucket-over", &args![days = "\u{1b}[31m90\u{202e}"]);
        assert_eq!(shown, "over 90");
    }

    #[test]
    fn each_language_has_its_word_and_what_nobody_knows_is_the_id() {
        let words = Language::ALL.map(|language| Messages::new(language).get("state-paid"));
        assert_eq!(words, ["paid", "payée", "betaald", "bezahlt"]);
        assert_eq!(FR.get("no-such-message"), "no-such-message");
        assert_eq!(FR.format("tui-no-such-message", &args![]), "tui-no-such-message");
        assert!(FR.has("state-paid") && !FR.has("no-such-message"));
    }
}
