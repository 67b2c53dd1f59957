//! What the message files promise each other, and what the source asks of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use rstest::rstest;

use super::*;

/// Ids of a file (terms begin with `-`, attributes are `id.name`) with the arguments and references they use.
fn entries(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    let mut id = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            id = line.split('=').next().unwrap().trim().to_owned();
            assert!(!found.contains_key(&id), "{id} is there twice");
        }
        let attribute = line.trim_start().strip_prefix('.').and_then(|line| line.split_once('='));
        let key = attribute.map_or(id.clone(), |(name, _)| format!("{id}.{}", name.trim()));
        let used: &mut BTreeSet<String> = found.entry(key).or_default();
        used.extend(line.split('$').skip(1).map(|rest| format!("${}", word_at(rest))));
        used.extend(line.split("{ ").skip(1).filter(|rest| !rest.starts_with('$')).map(word_at));
    }
    found.remove("");
    found
}

fn word_at(text: &str) -> String {
    text.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect()
}

fn files_with_languages() -> impl Iterator<Item = (&'static File, Language, &'static str)> {
    FILES.iter().flat_map(|file| {
        Language::ALL.into_iter().map(move |language| (file, language, file.source(language)))
    })
}

#[test]
fn every_file_is_read_without_a_fault() {
    for (file, language, source) in files_with_languages() {
        let faults = FluentResource::try_new(source.to_owned()).err().map(|(_, faults)| faults);
        assert!(faults.is_none(), "{language}/{}.ftl: {faults:?}", file.name);
        assert!(!source.contains('\t'), "{language}/{}.ftl has a tab", file.name);
    }
}

#[test]
fn languages_hold_the_same_messages_with_the_same_arguments() {
    for (file, language, source) in files_with_languages() {
        let (english, other) = (entries(file.source(Language::En)), entries(source));
        for (id, used) in &english {
            assert_eq!(other.get(id), Some(used), "{language}/{}.ftl: {id}", file.name);
        }
        for id in other.keys() {
            assert!(english.contains_key(id), "{language}/{}.ftl: {id} is not in English", file.name);
        }
    }
}

#[test]
fn an_id_begins_with_the_name_of_its_file() {
    for file in FILES {
        for id in entries(file.source(Language::En)).keys().filter(|id| !id.starts_with('-')) {
            let claimed = id.split('-').next().unwrap();
            let owner = FILES.iter().find(|file| file.name == claimed).map_or("common", |file| file.name);
            assert_eq!(owner, file.name, "{}.ftl: {id}", file.name);
        }
    }
}

#[test]
fn every_file_of_the_folder_is_in_the_catalogue() {
    for language in Language::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales").join(language.code());
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap();
            let known = FILES.iter().any(|file| file.name == name);
            assert!(known, "{} is in no line of catalogue.rs", path.display());
        }
    }
}

#[test]
fn no_message_that_the_source_asks_for_is_missing() {
    let known = all_entries();
    let missing: Vec<String> = code_files()
        .into_iter()
        .flat_map(|(path, code)| asked_ids(&code).into_iter().map(move |id| (path.clone(), id)))
        .filter(|(_, id)| !known.contains_key(id))
        .map(|(path, id)| format!("{path}: {id}"))
        .collect();
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

/// An id is a literal, or made of one: of its beginning (`step-{}`, `Cell::word("state", …)`), or of a hint’s error.
#[test]
fn no_message_is_kept_that_the_source_never_asks_for() {
    let code: String = code_files().into_iter().map(|(_, code)| code).collect();
    let literals = literals(&code);
    let cells = code.split("Cell::word(\"").skip(1).map(|rest| format!("{}-", word_at(rest)));
    let begun = literals.iter().filter_map(|text| text.split('{').next()).map(str::to_owned);
    let beginnings: Vec<String> =
        cells.chain(begun).filter(|begin| begin.len() > 1 && begin.ends_with('-')).collect();
    let is_asked = |id: &str| {
        let error = id.strip_suffix("-hint").unwrap_or(id);
        literals.contains(error) || beginnings.iter().any(|begin| id.starts_with(begin.as_str()))
    };
    let known = all_entries();
    let idle: Vec<_> = known.keys().filter(|id| !id.starts_with('-') && !is_asked(id)).collect();
    assert_eq!(idle, Vec::<&String>::new());
}

#[test]
fn a_message_is_given_the_arguments_it_has() {
    let known = all_entries();
    let wrong: Vec<String> = code_files()
        .into_iter()
        .flat_map(|(path, code)| given_arguments(&code).into_iter().map(move |call| (path.clone(), call)))
        .filter(|(_, (id, given))| {
            let used: BTreeSet<_> =
                known.get(id).into_iter().flatten().filter_map(|used| used.strip_prefix('$')).collect();
            known.contains_key(id) && used != given.iter().map(String::as_str).collect()
        })
        .map(|(path, (id, given))| format!("{path}: {id} is given {given:?}"))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn all_entries() -> BTreeMap<String, BTreeSet<String>> {
    FILES.iter().flat_map(|file| entries(file.source(Language::En))).collect()
}

/// The Rust files with their code, without tests and comments.
fn code_files() -> Vec<(String, String)> {
    let mut paths = Vec::new();
    rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut paths);
    paths
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
            let lines: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            (path.display().to_string(), lines.join("\n"))
        })
        .collect()
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs") {
            found.push(path);
        }
    }
}

/// The texts between quotation marks.
fn literals(code: &str) -> BTreeSet<String> {
    let code = code.replace("\\\"", "").replace("'\"'", "");
    code.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Literals given to `get` and `format`, and any other literal that begins with the name of a message file. What is given
/// to `Cell::word` is the beginning of an id.
fn asked_ids(code: &str) -> BTreeSet<String> {
    let code = code.replace("\\\"", "").replace("'\"'", "");
    let mut before = "";
    let mut asked = BTreeSet::new();
    for (place, piece) in code.split('"').enumerate() {
        if place % 2 == 1 {
            let is_beginning = before.ends_with("Cell::word(");
            let is_call = [".get(", ".format("].iter().any(|call| before.trim_end().ends_with(call));
            let is_claimed = FILES
                .iter()
                .any(|file| piece.strip_prefix(file.name).is_some_and(|rest| rest.starts_with('-')));
            if is_id(piece) && (is_call || is_claimed && !is_beginning) {
                asked.insert(piece.to_owned());
            }
        }
        before = piece;
    }
    asked
}

/// Each `("id", args![…])` of a call or a pair, with the names it gives; what is added by `.with` is not seen.
fn given_arguments(code: &str) -> Vec<(String, BTreeSet<String>)> {
    code.match_indices('(')
        .filter_map(|(at, _)| {
            let (id, rest) = code[at + 1..].trim_start().strip_prefix('"')?.split_once('"')?;
            let values =
                rest.strip_prefix(',')?.trim_start().trim_start_matches('&').strip_prefix("args![")?;
            let is_whole = !values[end_of(values)..].starts_with("].with(");
            is_whole.then(|| (id.to_owned(), argument_names(values)))
        })
        .collect()
}

/// Where the bracket is that closes the list.
fn end_of(values: &str) -> usize {
    let mut depth = 0;
    let closes = |(_, c): &(usize, char)| {
        depth += match c {
            '(' | '[' | '{' => 1,
            ')' | ']' | '}' => -1,
            _ => 0,
        };
        depth < 0
    };
    values.char_indices().find(closes).map_or(values.len(), |(at, _)| at)
}

/// The names before `=` at the outer level, up to the bracket that closes the list.
fn argument_names(values: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let (mut depth, mut is_start) = (0, true);
    for (at, c) in values.char_indices() {
        match c {
            ']' if depth == 0 => break,
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => is_start = true,
            c if is_start && c.is_ascii_alphabetic() => {
                names.insert(word_at(&values[at..]));
                is_start = false;
            }
            _ => {}
        }
    }
    names
}

fn is_id(text: &str) -> bool {
    text.contains('-')
        && !text.ends_with('-')
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[test]
fn the_reader_of_the_source_finds_what_is_asked() {
    let code = "let a = messages.get(\"state-paid\");\nlet b = messages\n.format(\n \"count-days\", &x);\n\
                match c { A => \"tui-title\", B => \"plain-word\" }\nif c == '\"' { r.get(\"a-b\") }";
    let found: Vec<String> = asked_ids(code).into_iter().collect();
    assert_eq!(found, ["a-b", "count-days", "state-paid", "tui-title"]);
}

/// Curly apostrophes and the ellipsis everywhere; French sets a no-break space before high punctuation and inside its
/// quotation marks; each language has its own quotation marks.
#[rstest]
#[case(Language::En, &["«", "„"])]
#[case(Language::Fr, &[" ;", " :", " !", " ?", " »", "« ", "“", "„"])]
#[case(Language::Nl, &["«", "„", "‘"])]
#[case(Language::De, &["«", "”", "‘"])]
fn each_language_is_set_as_its_readers_set_it(#[case] language: Language, #[case] faults: &[&str]) {
    for file in FILES {
        // French names of laws stand in documents of other languages.
        let is_quoting = file.name == "document" && language != Language::Fr;
        for line in file.source(language).lines().filter(|line| !line.starts_with('#') && !is_quoting) {
            let fault = faults.iter().chain(&["...", "'"]).find(|fault| line.contains(**fault));
            assert_eq!(fault, None, "{language}/{}.ftl: {line}", file.name);
            let marks = line.matches(['“', '„', '«']).count() + line.matches(['”', '»']).count();
            assert!(marks.is_multiple_of(2), "{language}/{}.ftl: {line}", file.name);
        }
    }
}

#[test]
fn the_reader_of_the_source_finds_what_is_given() {
    let code = "m.format(\n\"a-b\",\n &args![count = n.len(), who = f(a, [b]),\n]); (\"c-d\", args![])";
    let names = ["count", "who"].map(str::to_owned).into();
    assert_eq!(given_arguments(code), [("a-b".to_owned(), names), ("c-d".to_owned(), BTreeSet::new())]);
}
