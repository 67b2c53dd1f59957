//! Changes one setting in the text of the settings file. Everything else stays as the user wrote it: comments, order, spaces.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::file::Read;
use super::{Fault, Kind, Problem, Setting};
use crate::text::clean;

/// A setting and what is typed for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub target: Target,
    /// `None`: the default.
    pub text: Option<String>,
}

/// What can be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Setting(Setting),
    /// The keys of the action of this name.
    Keys(String),
}

impl Target {
    /// The section of the file, empty for none, and the name in it.
    fn place(&self) -> (&str, &str) {
        match self {
            Self::Setting(setting) => setting.path().split_once('.').unwrap_or(("", setting.path())),
            Self::Keys(action) => ("keys", action),
        }
    }

    /// Its whole name: `ageing.edges`.
    pub fn path(&self) -> String {
        match self {
            Self::Setting(setting) => setting.path().to_owned(),
            Self::Keys(action) => format!("keys.{action}"),
        }
    }
}

impl Edit {
    /// The text of the file with the change in it, or why it can't be.
    pub fn apply(&self, source: &str) -> Result<String, Problem> {
        let (section, key) = self.target.place();
        let file = Source { text: source, section, key };
        let value = self.text.as_deref().map(|text| self.value(text));
        let edited = match (file.found(), value) {
            (Some(found), Some(value)) => replaced(source, found.value, &value),
            (Some(found), None) => {
                file.commented_out(found).ok_or_else(|| self.refused(Fault::NotOnItsLine))?
            }
            (None, Some(value)) => file.with(&value),
            (None, None) => source.to_owned(),
        };
        self.check(source, &edited)?;
        Ok(edited)
    }

    /// The file is read as it would be: what was right stays right, and the change is there.
    fn check(&self, before: &str, after: &str) -> Result<(), Problem> {
        let (before, after) = (Read::of(before), Read::of(after));
        let is_new = |problem: &&Problem| {
            !before.problems.iter().any(|old| old.key == problem.key && old.fault == problem.fault)
        };
        if let Some(problem) = after.problems.iter().find(is_new) {
            let fault = match &problem.fault {
                Fault::NotToml { .. } => Fault::NotOnItsLine,
                fault => fault.clone(),
            };
            return Err(self.refused(fault));
        }
        let is_set = after.lines.contains_key(&self.target.path());
        if is_set == self.text.is_some() { Ok(()) } else { Err(self.refused(Fault::NotOnItsLine)) }
    }

    fn refused(&self, fault: Fault) -> Problem {
        Problem { line: None, key: self.target.path(), fault }
    }

    /// The text as a value of TOML. What is not of the wanted kind becomes a text, which the reader then refuses.
    fn value(&self, text: &str) -> String {
        let text = clean(text.trim()).into_owned();
        match &self.target {
            Target::Setting(setting) => match setting.kind() {
                Kind::Whole => whole(&text),
                Kind::Days => list(text.split([',', ' ', ';']), whole),
                Kind::Choice(_) | Kind::Text | Kind::Folder | Kind::Amount | Kind::Pattern => quoted(&text),
            },
            Target::Keys(_) => {
                let keys = keys(&text);
                match keys.as_slice() {
                    [key] => quoted(key),
                    keys => list(keys.iter().map(String::as_str), quoted),
                }
            }
        }
    }
}

/// The keys in a text: `q, ctrl-q`. A comma that stands alone is the key itself.
pub fn keys(text: &str) -> Vec<String> {
    let parts = text.split(", ").map(str::trim);
    let each = parts.flat_map(|part| match part {
        "," => vec![","],
        part => part.split(',').map(str::trim).filter(|key| !key.is_empty()).collect(),
    });
    each.map(str::to_owned).collect()
}

fn whole(text: &str) -> String {
    text.parse::<i32>().map_or_else(|_| quoted(text), |number| number.to_string())
}

fn list<'t>(items: impl Iterator<Item = &'t str>, show: fn(&str) -> String) -> String {
    let items: Vec<String> = items.filter(|item| !item.is_empty()).map(show).collect();
    format!("[{}]", items.join(", "))
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let escape = |c: char| matches!(c, '\\' | '"').then_some('\\');
    let escaped: String = text.chars().flat_map(|c| escape(c).into_iter().chain([c])).collect();
    format!("\"{escaped}\"")
}

/// Where a setting stands in the text.
struct Found {
    key: Range<usize>,
    value: Range<usize>,
}

/// The text of the file, and the place that is meant in it.
struct Source<'s> {
    text: &'s str,
    section: &'s str,
    key: &'s str,
}

impl Source<'_> {
    fn found(&self) -> Option<Found> {
        let (root, _) = DeTable::parse_recoverable(self.text);
        let table = match self.section {
            "" => root.get_ref(),
            section => root.get_ref().get(section)?.get_ref().as_table()?,
        };
        let (key, value) = table.iter().find(|(key, _)| key.get_ref() == self.key)?;
        Some(Found { key: key.span(), value: value.span() })
    }

    /// The lines of a setting become a comment, if nothing else stands on them.
    fn commented_out(&self, found: Found) -> Option<String> {
        let from = self.text.get(..found.key.start)?.rfind('\n').map_or(0, |end| end + 1);
        let before = self.text.get(from..found.key.start)?.trim();
        let dotted = before.strip_prefix(self.section).map(str::trim);
        if !before.is_empty() && dotted != Some(".") {
            return None;
        }
        let lines = self.text.get(from..found.value.end)?.split('\n').map(|line| format!("#{line}"));
        Some(replaced(self.text, from..found.value.end, &lines.collect::<Vec<_>>().join("\n")))
    }

    /// The text with a setting that was not there: where it stands as a comment, else at the end of its section.
    fn with(&self, value: &str) -> String {
        let line = format!("{} = {value}", self.key);
        let Some(body) = self.body() else { return self.with_section(&line) };
        match self.comment_in(body.clone()) {
            Some(comment) => replaced(self.text, comment, &line),
            None => {
                let end = body.start + self.text.get(body.clone()).map_or(0, |text| self.last_value(text));
                let is_on_a_line = end == 0 || self.text.get(..end).is_some_and(|text| text.ends_with('\n'));
                let start = if is_on_a_line { "" } else { "\n" };
                replaced(self.text, end..end, &format!("{start}{line}\n"))
            }
        }
    }

    /// The section does not stand in brackets: it is added at the end, or spelt out where its other settings are.
    fn with_section(&self, line: &str) -> String {
        let (root, _) = DeTable::parse_recoverable(self.text);
        let table = root.get_ref().get(self.section).map(|value| value.get_ref());
        let last = match table {
            Some(DeValue::Table(table)) => table.iter().map(|(_, value)| value.span().end).max(),
            _ => None,
        };
        let Some(last) = last else {
            let gap = if self.text.is_empty() || self.text.ends_with("\n\n") { "" } else { "\n" };
            let end = if self.text.is_empty() || self.text.ends_with('\n') { "" } else { "\n" };
            return format!("{}{end}{gap}[{}]\n{line}\n", self.text, self.section);
        };
        let end = self.text.get(last..).and_then(|rest| rest.find('\n')).map(|at| last + at + 1);
        let (end, start) = end.map_or((self.text.len(), "\n"), |end| (end, ""));
        replaced(self.text, end..end, &format!("{start}{}.{line}\n", self.section))
    }

    /// From below the heading of the section to the next heading.
    fn body(&self) -> Option<Range<usize>> {
        let mut start = self.section.is_empty().then_some(0);
        let mut at = 0;
        for line in self.text.split_inclusive('\n') {
            let is_heading = line.trim_start().starts_with('[');
            if let Some(start) = start.filter(|_| is_heading) {
                return Some(start..at);
            }
            at += line.len();
            if is_heading && heading(line) == Some(self.section) {
                start = Some(at);
            }
        }
        start.map(|start| start..at)
    }

    /// The line of a section that holds the setting as a comment: `#theme = "dark"`.
    fn comment_in(&self, body: Range<usize>) -> Option<Range<usize>> {
        let mut at = body.start;
        for line in self.text.get(body)?.split_inclusive('\n') {
            let bare = line.trim_end();
            let commented = bare.trim_start().strip_prefix('#').map(str::trim_start);
            let rest = commented.and_then(|text| text.strip_prefix(self.key)).map(str::trim_start);
            if rest.is_some_and(|rest| rest.starts_with('=')) {
                return Some(at..at + bare.len());
            }
            at += line.len();
        }
        None
    }

    /// Where the last line of a section that is a setting ends; its beginning where it has none.
    fn last_value(&self, body: &str) -> usize {
        let mut end = 0;
        let mut at = 0;
        for line in body.split_inclusive('\n') {
            at += line.len();
            let bare = line.trim();
            if !bare.is_empty() && !bare.starts_with('#') {
                end = at;
            }
        }
        end
    }
}

/// `[ageing] # days` → `ageing`.
fn heading(line: &str) -> Option<&str> {
    let inside = line.trim().strip_prefix('[')?;
    inside.split_once(']').map(|(name, _)| name.trim())
}

fn replaced(text: &str, place: Range<usize>, by: &str) -> String {
    let mut text = text.to_owned();
    text.replace_range(place, by);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Settings;
    use crate::text::Language;
    use rstest::rstest;

    fn edit(path: &str, text: Option<&str>) -> Edit {
        let setting = Setting::ALL.into_iter().find(|setting| setting.path() == path);
        let target = setting
            .map_or_else(|| Target::Keys(path.strip_prefix("keys.").unwrap().to_owned()), Target::Setting);
        Edit { target, text: text.map(str::to_owned) }
    }

    #[rstest]
    #[case("theme = 'dark' # mine\n", "theme", "light", "theme = \"light\" # mine\n")]
    #[case("", "theme", "light", "theme = \"light\"\n")]
    #[case("# a\n#theme = \"dark\"\n# b\n", "theme", "light", "# a\ntheme = \"light\"\n# b\n")]
    #[case(
        "currency = \"code\"\n\n[chase]\n",
        "theme",
        "light",
        "currency = \"code\"\ntheme = \"light\"\n\n[chase]\n"
    )]
    #[case("[chase]\nletter_1=3", "chase.letter_2", "9", "[chase]\nletter_1=3\nletter_2 = 9\n")]
    #[case("[ageing]\n", "ageing.edges", "15 45", "[ageing]\nedges = [15, 45]\n")]
    #[case("theme = \"dark\"", "snapshots.keep", "7", "theme = \"dark\"\n\n[snapshots]\nkeep = 7\n")]
    #[case("chase.letter_1 = 3\n", "chase.letter_2", "9", "chase.letter_1 = 3\nchase.letter_2 = 9\n")]
    #[case("chase = { letter_1 = 3 }\n", "chase.letter_1", "4", "chase = { letter_1 = 4 }\n")]
    #[case(
        "edges = 1\n[ageing]\nedges = [\n  30, # a\n]\n",
        "ageing.edges",
        "20",
        "edges = 1\n[ageing]\nedges = [20]\n"
    )]
    #[case("", "keys.quit", "q, ctrl-q", "[keys]\nquit = [\"q\", \"ctrl-q\"]\n")]
    #[case("[keys]\n#quit = \"q\"\n", "keys.quit", "ctrl-q", "[keys]\nquit = \"ctrl-q\"\n")]
    #[case("", "documents", "C:\\a \"b\"", "documents = \"C:\\\\a \\\"b\\\"\"\n")]
    fn only_the_setting_changes(
        #[case] before: &str,
        #[case] path: &str,
        #[case] text: &str,
        #[case] after: &str,
    ) {
        assert_eq!(edit(path, Some(text)).apply(before).as_deref(), Ok(after));
    }

    #[rstest]
    #[case("theme = \"light\" # mine\n", "theme", "#theme = \"light\" # mine\n")]
    #[case("[ageing]\nedges = [\n  30,\n]\n", "ageing.edges", "[ageing]\n#edges = [\n#  30,\n#]\n")]
    #[case("chase.letter_1 = 3\n", "chase.letter_1", "#chase.letter_1 = 3\n")]
    #[case("# nothing\n", "theme", "# nothing\n")]
    fn a_default_leaves_the_former_value_as_a_comment(
        #[case] before: &str,
        #[case] path: &str,
        #[case] after: &str,
    ) {
        assert_eq!(edit(path, None).apply(before).as_deref(), Ok(after));
    }

    #[rstest]
    #[case("", "theme", "pink")]
    #[case("", "ageing.edges", "30, x")]
    #[case("", "ageing.edges", "30, 20")]
    #[case("", "chase.letter_1", "soon")]
    #[case("", "chase.letter_1", "20")]
    #[case("", "numbering.invoice", "{year}")]
    #[case("", "keys.quit", "")]
    #[case("chase = { letter_1 = 3 }\n", "chase.letter_2", "9")]
    fn what_the_file_would_not_take_is_refused(#[case] before: &str, #[case] path: &str, #[case] text: &str) {
        let problem = edit(path, Some(text)).apply(before).unwrap_err();
        assert!(problem.key.starts_with(path.split('.').next().unwrap()));
    }

    #[test]
    fn a_fault_elsewhere_keeps_nothing_from_being_changed() {
        let edited = edit("theme", Some("light")).apply("language = fr fr\nfoo = 1\n").unwrap();
        assert_eq!(edited, "language = fr fr\nfoo = 1\ntheme = \"light\"\n");
    }

    #[test]
    fn a_comma_is_a_key_too() {
        assert_eq!(keys(","), [","]);
        assert_eq!(keys("q, ctrl-q,f3, ,"), ["q", "ctrl-q", "f3", ","]);
        assert_eq!(keys("g g"), ["g g"]);
    }

    #[test]
    fn every_setting_of_the_commented_file_is_changed_in_its_place() {
        for language in Language::ALL {
            for setting in Setting::ALL {
                let text = match setting.kind() {
                    Kind::Choice(words) => words.last().unwrap(),
                    Kind::Text | Kind::Folder => "elsewhere",
                    Kind::Whole if setting == Setting::Courtesy => "-6",
                    Kind::Whole => "8",
                    Kind::Amount => "8.00",
                    Kind::Days => "8, 16",
                    Kind::Pattern => "X{seq}",
                };
                let text = match setting {
                    Setting::Letter2 => "16",
                    Setting::FormalNotice => "32",
                    _ => text,
                };
                let template = Settings::starter(language);
                let edit = Edit { target: Target::Setting(setting), text: Some(text.to_owned()) };
                let edited = edit.apply(&template).unwrap();
                assert_eq!(setting.value(&Settings::read(&edited).0).as_deref(), Some(text), "{setting:?}");
                assert_eq!(edited.lines().count(), template.lines().count(), "{setting:?}");
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn whatever_stands_in_the_file_a_change_loses_no_line_of_it(
            lines in proptest::collection::vec(proptest::sample::select(vec![
                "theme = \"dark\"", "# theme", "#theme = \"light\"", "[chase]", "letter_1 = 3", "[ageing]",
                "edges = [10]", "", "foo", "chase.letter_1 = 2", "keys = {}", "[keys]", "quit = \"q\"",
            ]), 0..12),
            path in proptest::sample::select(vec!["theme", "chase.letter_1", "ageing.edges", "keys.quit"]),
            text in proptest::sample::select(vec![None, Some("light"), Some("4"), Some("x")]),
        ) {
            let source = lines.iter().flat_map(|line| [*line, "\n"]).collect::<String>();
            if let Ok(edited) = edit(path, text).apply(&source) {
                proptest::prop_assert!(edited.lines().count() >= source.lines().count());
                let kept = source.lines().filter(|line| line.starts_with("# ") || line.starts_with('['));
                proptest::prop_assert!(kept.clone().all(|line| edited.lines().any(|other| other == line)));
            }
        }
    }
}
