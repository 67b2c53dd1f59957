//! The settings there are. The page of the cockpit, the commented file and the manual are held to this table.

use super::{CurrencyDisplay, Settings, Theme};
/// A setting of the file, apart from the keys, which are named for their actions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Setting {
    Language,
    Theme,
    Currency,
    Documents,
    OpenWith,
    Letters,
    Edges,
    Courtesy,
    Letter1,
    Letter2,
    FormalNotice,
    DaysBetweenLetters,
    SmallBalance,
    InvoiceNumbers,
    CreditNoteNumbers,
    Snapshots,
}

/// The heading under which a setting stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    Look,
    Files,
    Ageing,
    Chase,
    Numbering,
    Snapshots,
}

/// What a setting takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One of these words.
    Choice(&'static [&'static str]),
    Text,
    Folder,
    Whole,
    Amount,
    /// Days that rise.
    Days,
    /// A pattern of numbers.
    Pattern,
}

impl Setting {
    pub const ALL: [Self; 16] = [
        Self::Language,
        Self::Theme,
        Self::Currency,
        Self::Documents,
        Self::OpenWith,
        Self::Letters,
        Self::Edges,
        Self::Courtesy,
        Self::Letter1,
        Self::Letter2,
        Self::FormalNotice,
        Self::DaysBetweenLetters,
        Self::SmallBalance,
        Self::InvoiceNumbers,
        Self::CreditNoteNumbers,
        Self::Snapshots,
    ];

    /// Its name in the file, with its section: `ageing.edges`.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Theme => "theme",
            Self::Currency => "currency",
            Self::Documents => "documents",
            Self::OpenWith => "open_with",
            Self::Letters => "chase.letters",
            Self::Edges => "ageing.edges",
            Self::Courtesy => "chase.courtesy",
            Self::Letter1 => "chase.letter_1",
            Self::Letter2 => "chase.letter_2",
            Self::FormalNotice => "chase.formal_notice",
            Self::DaysBetweenLetters => "chase.days_between_letters",
            Self::SmallBalance => "chase.small_balance",
            Self::InvoiceNumbers => "numbering.invoice",
            Self::CreditNoteNumbers => "numbering.credit_note",
            Self::Snapshots => "snapshots.keep",
        }
    }

    pub const fn group(self) -> Group {
        match self {
            Self::Language | Self::Theme | Self::Currency => Group::Look,
            Self::Documents | Self::OpenWith | Self::Letters => Group::Files,
            Self::Edges => Group::Ageing,
            Self::Courtesy
            | Self::Letter1
            | Self::Letter2
            | Self::FormalNotice
            | Self::DaysBetweenLetters
            | Self::SmallBalance => Group::Chase,
            Self::InvoiceNumbers | Self::CreditNoteNumbers => Group::Numbering,
            Self::Snapshots => Group::Snapshots,
        }
    }

    pub const fn kind(self) -> Kind {
        match self {
            Self::Language => Kind::Choice(&["en", "fr", "nl", "de"]),
            Self::Theme => Kind::Choice(&["dark", "light", "contrast", "terminal"]),
            Self::Currency => Kind::Choice(&["code", "sign"]),
            Self::OpenWith => Kind::Text,
            Self::Documents | Self::Letters => Kind::Folder,
            Self::Edges => Kind::Days,
            Self::SmallBalance => Kind::Amount,
            Self::InvoiceNumbers | Self::CreditNoteNumbers => Kind::Pattern,
            Self::Courtesy
            | Self::Letter1
            | Self::Letter2
            | Self::FormalNotice
            | Self::DaysBetweenLetters
            | Self::Snapshots => Kind::Whole,
        }
    }

    /// Its value as it is typed; `None` where the machine decides.
    pub fn value(self, settings: &Settings) -> Option<String> {
        let chase = &settings.chase;
        let folder = |path: &Option<std::path::PathBuf>| path.as_ref().map(|path| path.display().to_string());
        match self {
            Self::Language => settings.language.map(|language| language.code().to_owned()),
            Self::Theme => Some(settings.theme.as_str().to_owned()),
            Self::Currency => Some(settings.currency_display.as_str().to_owned()),
            Self::Documents => folder(&settings.documents),
            Self::OpenWith => settings.open_with.clone(),
            Self::Letters => folder(&chase.letters),
            Self::Edges => {
                let days: Vec<String> = settings.ageing.edges.iter().map(i32::to_string).collect();
                Some(days.join(", "))
            }
            Self::Courtesy => Some(chase.courtesy.to_string()),
            Self::Letter1 => Some(chase.letter_1.to_string()),
            Self::Letter2 => Some(chase.letter_2.to_string()),
            Self::FormalNotice => Some(chase.formal_notice.to_string()),
            Self::DaysBetweenLetters => Some(chase.days_between_letters.to_string()),
            Self::SmallBalance => Some(format!("{:.2}", chase.small_balance)),
            Self::InvoiceNumbers => Some(settings.numbering.invoice.clone()),
            Self::CreditNoteNumbers => Some(settings.numbering.credit_note.clone()),
            Self::Snapshots => Some(settings.snapshots.keep.to_string()),
        }
    }

    /// Its value where nobody chose one.
    pub fn default_value(self) -> Option<String> {
        self.value(&Settings::default())
    }

    /// The message of its name: `config-name-ageing-edges`.
    pub fn name_message(self) -> String {
        format!("config-name-{}", self.dashed())
    }

    /// The message that says what it does.
    pub fn help_message(self) -> String {
        format!("config-help-{}", self.dashed())
    }

    fn dashed(self) -> String {
        self.path().replace(['.', '_'], "-")
    }
}

impl Group {
    /// The message of the heading.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Look => "config-group-look",
            Self::Files => "config-group-files",
            Self::Ageing => "config-group-ageing",
            Self::Chase => "config-group-chase",
            Self::Numbering => "config-group-numbering",
            Self::Snapshots => "config-group-snapshots",
        }
    }
}

impl Theme {
    pub const ALL: [Self; 4] = [Self::Dark, Self::Light, Self::Contrast, Self::Terminal];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Contrast => "contrast",
            Self::Terminal => "terminal",
        }
    }
}

impl CurrencyDisplay {
    pub const ALL: [Self; 2] = [Self::Code, Self::Sign];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Sign => "sign",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::config::file::Read;
    use crate::text::{Language, Messages};

    fn paths() -> BTreeSet<String> {
        Setting::ALL.map(|setting| setting.path().to_owned()).into()
    }

    #[test]
    fn the_parser_knows_these_settings_and_no_other() {
        assert_eq!(Read::of("").asked.into_iter().collect::<BTreeSet<_>>(), paths());
    }

    #[test]
    fn every_setting_stands_in_the_commented_file_of_every_language() {
        for language in Language::ALL {
            let mut section = String::new();
            let mut found = BTreeSet::new();
            for line in Settings::template(language).lines() {
                let line = line.strip_prefix('#').filter(|rest| !rest.starts_with(' ')).unwrap_or(line);
                if let Some(name) = line.strip_prefix('[') {
                    section = format!("{}.", name.trim_end_matches(']'));
                } else if let Some((key, _)) = line.split_once(" = ").filter(|(key, _)| !key.contains('#')) {
                    found.insert(format!("{section}{key}"));
                }
            }
            found.retain(|path| !path.starts_with("keys."));
            assert_eq!(found, paths(), "{language}");
        }
    }

    #[test]
    fn every_setting_has_a_name_and_a_help_in_every_language() {
        for language in Language::ALL {
            let messages = Messages::new(language);
            for setting in Setting::ALL {
                for id in [setting.name_message(), setting.help_message()] {
                    assert!(messages.has(&id), "{language}: {id}");
                }
                assert!(messages.has(setting.group().title()));
            }
        }
    }

    #[test]
    fn choices_are_those_that_the_file_takes() {
        let words = |setting: Setting| match setting.kind() {
            Kind::Choice(words) => words.to_vec(),
            kind => panic!("{kind:?}"),
        };
        assert_eq!(words(Setting::Theme), Theme::ALL.map(Theme::as_str));
        assert_eq!(words(Setting::Currency), CurrencyDisplay::ALL.map(CurrencyDisplay::as_str));
        assert_eq!(words(Setting::Language), Language::ALL.map(Language::code));
    }
}
