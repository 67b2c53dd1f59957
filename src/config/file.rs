//! The settings file: reads it, and holds the commented one that a user starts from.

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

use super::section::{Notes, Section};
use super::{
    AgeingSettings, ChaseSettings, CurrencyDisplay, Fault, KeyOverride, NumberingSettings, Problem, Settings,
    SnapshotSettings, Theme,
};
use crate::text::Language;

/// A settings file as it was understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    pub settings: Settings,
    /// In the order of the file.
    pub problems: Vec<Problem>,
    /// The line of each setting that is taken from the file: `ageing.edges`, `keys.quit`.
    pub lines: BTreeMap<String, usize>,
    /// The settings that were looked for, but for the keys.
    pub asked: Vec<String>,
}

impl Read {
    /// Reads the text of a settings file; what is wrong keeps its default and is told.
    pub fn of(source: &str) -> Self {
        let (table, errors) = DeTable::parse_recoverable(source);
        let mut notes = Notes::new(source);
        for error in errors {
            let line = error.span().map(|span| notes.line_at(span.start));
            let fault = Fault::NotToml { reason: error.message().to_owned() };
            notes.problems.push(Problem { line, key: String::new(), fault });
        }
        let mut settings = Settings::default();
        settings.take(Section::root(table.get_ref(), &mut notes));
        notes.problems.sort_by_key(|problem| problem.line);
        let Notes { problems, lines, asked, .. } = notes;
        Self { settings, problems, lines, asked }
    }

    /// A file that can't be read is the defaults.
    pub fn unreadable(error: &std::io::Error) -> Self {
        let fault = Fault::Unreadable { reason: error.to_string() };
        let problems = vec![Problem { line: None, key: String::new(), fault }];
        Self { problems, ..Self::default() }
    }
}

impl Settings {
    /// Reads the text of a settings file, and tells what is wrong in it.
    #[cfg(test)]
    pub fn read(source: &str) -> (Self, Vec<Problem>) {
        let read = Read::of(source);
        (read.settings, read.problems)
    }

    /// The commented file with every setting at its default.
    pub const fn template(language: Language) -> &'static str {
        match language {
            Language::Fr => include_str!("../../assets/settings/fr.toml"),
            Language::En => include_str!("../../assets/settings/en.toml"),
            Language::Nl => include_str!("../../assets/settings/nl.toml"),
            Language::De => include_str!("../../assets/settings/de.toml"),
        }
    }

    /// The same with every setting as a comment: the file to start from, in which what is chosen stands out.
    pub fn starter(language: Language) -> String {
        let sleeps = |line: &str| !line.is_empty() && !line.starts_with(['#', '[']);
        let each = Self::template(language).lines();
        each.map(|line| if sleeps(line) { format!("#{line}\n") } else { format!("{line}\n") }).collect()
    }

    fn take(&mut self, mut root: Section<'_, '_>) {
        let themes = Theme::ALL.map(|theme| (theme.as_str(), theme));
        let displays = CurrencyDisplay::ALL.map(|display| (display.as_str(), display));
        let languages = Language::ALL.map(|language| (language.code(), Some(language)));
        root.choice("language", &languages, &mut self.language);
        root.choice("theme", &themes, &mut self.theme);
        root.choice("currency", &displays, &mut self.currency_display);
        root.text("open_with", &mut self.open_with);
        root.path("documents", &mut self.documents);
        self.ageing.take(root.section("ageing"));
        self.chase.take(root.section("chase"));
        self.numbering.take(root.section("numbering"));
        self.snapshots.take(root.section("snapshots"));
        root.section("keys").each(|action, keys, line| take_key(&mut self.keys, action, keys, line));
        self.keys.sort_by_key(|key| key.line);
        root.finish();
    }
}

impl AgeingSettings {
    fn take(&mut self, mut section: Section<'_, '_>) {
        section.rising("edges", &mut self.edges);
        section.finish();
    }
}

impl ChaseSettings {
    fn take(&mut self, mut section: Section<'_, '_>) {
        let mut read = self.clone();
        section.whole("courtesy", -90..=0, &mut read.courtesy);
        section.whole("letter_1", 1..=365, &mut read.letter_1);
        section.whole("letter_2", 1..=365, &mut read.letter_2);
        section.whole("formal_notice", 1..=365, &mut read.formal_notice);
        if !(read.letter_1 < read.letter_2 && read.letter_2 < read.formal_notice) {
            section.refuse_together(&["letter_1", "letter_2", "formal_notice"], Fault::StepsNotRising);
            (read.letter_1, read.letter_2, read.formal_notice) =
                (self.letter_1, self.letter_2, self.formal_notice);
        }
        section.whole("days_between_letters", 0..=90, &mut read.days_between_letters);
        section.amount("small_balance", &mut read.small_balance);
        section.path("letters", &mut read.letters);
        section.finish();
        *self = read;
    }
}

impl NumberingSettings {
    fn take(&mut self, mut section: Section<'_, '_>) {
        section.pattern("invoice", "\"{year}-{seq:4}\"", &mut self.invoice);
        section.pattern("credit_note", "\"CN-{year}-{seq:4}\"", &mut self.credit_note);
        section.finish();
    }
}

impl SnapshotSettings {
    fn take(&mut self, mut section: Section<'_, '_>) {
        let mut keep = i32::try_from(self.keep).unwrap_or(i32::MAX);
        section.whole("keep", 1..=1000, &mut keep);
        self.keep = usize::try_from(keep).unwrap_or(self.keep);
        section.finish();
    }
}

fn take_key(known: &mut Vec<KeyOverride>, action: &str, value: &DeValue<'_>, line: usize) -> Option<Fault> {
    let keys: Option<Vec<String>> = match value {
        DeValue::String(key) => Some(vec![key.to_string()]),
        DeValue::Array(keys) => keys.iter().map(|key| key.get_ref().as_str().map(str::to_owned)).collect(),
        DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_)
        | DeValue::Table(_) => None,
    };
    let keys = keys.filter(|keys| !keys.is_empty() && keys.iter().all(|key| !key.is_empty()));
    match keys {
        Some(keys) => {
            known.push(KeyOverride { action: action.to_owned(), keys, line });
            None
        }
        None => Some(Fault::NotKeys),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn problems(source: &str) -> Vec<(usize, String, Fault)> {
        let told = Settings::read(source).1;
        told.into_iter().map(|problem| (problem.line.unwrap(), problem.key, problem.fault)).collect()
    }

    #[rstest]
    #[case(Language::En)]
    #[case(Language::Fr)]
    #[case(Language::Nl)]
    #[case(Language::De)]
    fn the_commented_file_holds_the_defaults(#[case] language: Language) {
        assert_eq!(Settings::read(Settings::template(language)), (Settings::default(), Vec::new()));
    }

    #[rstest]
    #[case(Language::En)]
    #[case(Language::Fr)]
    #[case(Language::Nl)]
    #[case(Language::De)]
    fn what_is_commented_out_may_be_switched_on(#[case] language: Language) {
        let switched: String = Settings::template(language)
            .lines()
            .map(|line| line.strip_prefix("#").filter(|rest| !rest.starts_with([' ', '#'])).unwrap_or(line))
            .flat_map(|line| [line, "\n"])
            .collect();
        let (settings, told) = Settings::read(&switched);
        assert_eq!(told, Vec::new());
        assert!(settings.language.is_some() && settings.documents.is_some() && settings.open_with.is_some());
        assert!(settings.chase.letters.is_some() && !settings.keys.is_empty());
    }

    #[test]
    fn what_is_written_is_taken() {
        let (settings, told) = Settings::read(
            "language = \"fr\"\ntheme = \"contrast\"\ncurrency = \"sign\"\nopen_with = \"zathura\"\n\
             [ageing]\nedges = [15, 45]\n[chase]\nletter_1 = 3\nsmall_balance = 2.50\n\
             [numbering]\ninvoice = \"F{year}/{seq}\"\n[snapshots]\nkeep = 7\n\
             [keys]\nquit = \"ctrl-q\"\nfind = [\"/\", \"ctrl-f\"]\n",
        );
        assert_eq!(told, Vec::new());
        assert_eq!((settings.language, settings.theme), (Some(Language::Fr), Theme::Contrast));
        assert_eq!(settings.currency_display, CurrencyDisplay::Sign);
        assert_eq!(settings.open_with.as_deref(), Some("zathura"));
        assert_eq!(settings.ageing.edges, [15, 45]);
        assert_eq!(settings.chase.small_balance, "2.50".parse().unwrap());
        assert_eq!((settings.chase.letter_1, settings.chase.letter_2), (3, 15));
        assert_eq!((settings.numbering.invoice.as_str(), settings.snapshots.keep), ("F{year}/{seq}", 7));
        assert_eq!(settings.keys[0].keys, ["ctrl-q"]);
        assert_eq!((settings.keys[1].keys.len(), settings.keys[1].line), (2, 16));
    }

    #[test]
    fn an_unknown_key_is_told_with_its_line_and_a_guess() {
        let told = problems("theme = \"dark\"\n\n[ageing]\nedge = [30]\n[chase]\nfoo = 1\n[aging]\n");
        let unknown = |meant| Fault::UnknownKey { meant };
        assert_eq!(told[0], (4, "ageing.edge".to_owned(), unknown(Some("edges"))));
        assert_eq!(told[1], (6, "chase.foo".to_owned(), unknown(None)));
        assert_eq!(told[2], (7, "aging".to_owned(), unknown(Some("ageing"))));
    }

    #[rstest]
    #[case("theme = \"pink\"")]
    #[case("theme = 3")]
    #[case("language = \"it\"")]
    #[case("ageing = 30")]
    #[case("ageing.edges = [30, 30]")]
    #[case("ageing.edges = [0, 30]")]
    #[case("ageing.edges = []")]
    #[case("ageing.edges = [\"30\"]")]
    #[case("chase.courtesy = 5")]
    #[case("chase.letter_1 = 20")]
    #[case("chase.small_balance = -1")]
    #[case("chase.small_balance = \"a lot\"")]
    #[case("chase.small_balance = inf")]
    #[case("numbering.invoice = \"{year}\"")]
    #[case("numbering.invoice = \"{seq}{seq}\"")]
    #[case("numbering.invoice = \"{month}-{seq}\"")]
    #[case("numbering.invoice = \"{seq:x}\"")]
    #[case("snapshots.keep = 0")]
    #[case("snapshots.keep = 99999999999")]
    #[case("keys.quit = 1")]
    #[case("keys.quit = []")]
    fn a_wrong_value_is_told_once_and_the_default_kept(#[case] line: &str) {
        let (settings, told) = Settings::read(line);
        assert_eq!(settings, Settings::default());
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0].line, Some(1));
    }

    #[test]
    fn a_line_that_is_no_toml_does_not_lose_the_others() {
        let (settings, told) = Settings::read("theme = \"light\"\nlanguage = fr fr\n[snapshots]\nkeep = 3\n");
        assert_eq!((settings.theme, settings.snapshots.keep), (Theme::Light, 3));
        assert!(matches!(told[0], Problem { line: Some(2), fault: Fault::NotToml { .. }, .. }), "{told:?}");
    }

    #[test]
    fn the_line_of_each_setting_is_known() {
        let read =
            Read::of("theme = \"light\"\n[ageing]\nedges = 1\n[chase]\nletter_1 = 2\n[keys]\nquit = \"Q\"\n");
        let lines: Vec<(&str, usize)> = read.lines.iter().map(|(key, line)| (key.as_str(), *line)).collect();
        assert_eq!(lines, [("chase.letter_1", 5), ("keys.quit", 7), ("theme", 1)]);
    }

    #[rstest]
    #[case(Language::En)]
    #[case(Language::Fr)]
    #[case(Language::Nl)]
    #[case(Language::De)]
    fn the_file_to_start_from_sets_nothing(#[case] language: Language) {
        let read = Read::of(&Settings::starter(language));
        assert_eq!((read.settings, read.problems), (Settings::default(), Vec::new()));
        assert!(read.lines.is_empty());
    }

    proptest::proptest! {
        #[test]
        fn no_text_stops_the_program(source in "[a-z\\[\\]\"=\\.\\n #0-9{}-]{0,80}") {
            Settings::read(&source);
        }
    }
}
