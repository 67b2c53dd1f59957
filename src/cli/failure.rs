//! How a failed command says so: in words, or as one JSON object, always on standard error.

use std::io::{self, Write};

use serde_json::{Map, Value, json};

use super::exit::Exit;
use crate::app::{AppError, Explanation, InWords, Place, explain_output};
use crate::text::{Messages, args, clean};

/// Why a command ended early.
#[derive(Debug)]
pub enum Failure {
    /// Told to the user.
    Told { exit: Exit, explanation: Box<Explanation> },
    /// Standard output can't be written to.
    Output(io::Error),
    /// The reader of the output is gone: no failure for a pipe.
    ClosedPipe,
}

/// The result of a command: done, or done with warnings.
pub type Outcome = Result<Exit, Failure>;

impl Failure {
    /// A value that an option can't take.
    pub fn option(option: &str, error: &impl InWords, messages: Messages) -> Self {
        let fault = error.in_words(messages);
        let message = messages.format("error-option", &args![option = option, fault = fault.as_str()]);
        Self::value(option, message, fault)
    }

    /// A value that can't be read: the message as it is shown, and the fault itself.
    pub fn value(name: &str, message: String, fault: String) -> Self {
        let place = Place { column: Some(name.replace('-', "_")), message: fault, ..Place::default() };
        let told = Explanation::new("input", message);
        Self::told(Exit::Refused, Explanation { places: vec![place], ..told })
    }

    pub fn told(exit: Exit, explanation: Explanation) -> Self {
        Self::Told { exit, explanation: Box::new(explanation) }
    }

    pub fn of(error: &AppError, messages: Messages) -> Self {
        let exit = if error.is_about_the_ledger() { Exit::Ledger } else { Exit::Refused };
        Self::told(exit, error.explain(messages))
    }

    /// Prints the failure and gives the exit code.
    pub fn report(&self, as_json: bool, messages: Messages) -> Exit {
        match self {
            Self::ClosedPipe => Exit::Done,
            Self::Output(error) => {
                say(&explain_output(error, messages), as_json, messages);
                Exit::Refused
            }
            Self::Told { exit, explanation } => {
                say(explanation, as_json, messages);
                *exit
            }
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::ClosedPipe } else { Self::Output(error) }
    }
}

fn say(explanation: &Explanation, as_json: bool, messages: Messages) {
    let text = if as_json { to_json(explanation).to_string() } else { to_text(explanation, messages) };
    // A closed standard error changes nothing about the exit code.
    let _ = writeln!(io::stderr().lock(), "{text}");
}

fn to_text(explanation: &Explanation, messages: Messages) -> String {
    let mut lines = vec![format!("relance: {}", clean(&explanation.message))];
    // A single option at fault is told by the message already.
    let places = explanation.places.iter().filter(|place| !explanation.message.ends_with(&place.message));
    lines.extend(places.map(place_line));
    let reasons = explanation.because.iter();
    lines.extend(reasons.map(|reason| format!("  {} {}", messages.get("error-because"), clean(reason))));
    if let Some(hint) = &explanation.hint {
        lines.push(format!("  {} {}", messages.get("error-hint"), clean(hint)));
    }
    lines.join("\n")
}

/// `file:line:column: what`, as compilers write it.
pub fn place_line(place: &Place) -> String {
    let mut parts: Vec<String> = Vec::new();
    parts.extend(place.file.clone());
    parts.extend(place.line.map(|line| line.to_string()));
    parts.extend(place.column.clone());
    let at = parts.join(":");
    let colon = if at.is_empty() { "" } else { ": " };
    format!("{}{colon}{}", clean(&at), clean(&place.message))
}

fn to_json(explanation: &Explanation) -> Value {
    let mut error = Map::new();
    error.insert("kind".into(), json!(explanation.kind));
    error.insert("message".into(), json!(explanation.message));
    error.insert("because".into(), reasons(explanation).into_iter().collect());
    if let Some(hint) = &explanation.hint {
        error.insert("hint".into(), json!(hint));
    }
    if let Some(first) = explanation.places.first() {
        error.extend(place_json(first));
    }
    let all = explanation.places.iter().map(|place| {
        let mut fields = place_json(place);
        fields.insert("message".into(), json!(place.message));
        Value::Object(fields)
    });
    error.insert("places".into(), all.collect());
    json!({ "error": error })
}

/// What is wrong at each place is a reason, unless the message says it already.
fn reasons(explanation: &Explanation) -> Vec<&str> {
    let places = explanation.places.iter().map(|place| place.message.as_str());
    let told = places.filter(|reason| !explanation.message.ends_with(reason));
    told.chain(explanation.because.iter().map(String::as_str)).collect()
}

fn place_json(place: &Place) -> Map<String, Value> {
    let mut fields = Map::new();
    let mut insert = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            fields.insert(key.into(), value);
        }
    };
    insert("file", place.file.as_ref().map(|file| json!(file)));
    insert("line", place.line.map(|line| json!(line)));
    insert("column", place.column.as_ref().map(|column| json!(column)));
    fields
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn explanation() -> Explanation {
        let place = Place {
            file: Some("a.csv".into()),
            line: Some(12),
            column: Some("due_date".into()),
            message: "“x” is not a date".into(),
        };
        Explanation { places: vec![place], ..Explanation::new("input", "1 line is wrong").hint("mend it") }
    }

    #[test]
    fn places_are_written_as_compilers_do() {
        let text = to_text(&explanation(), Messages::new(Language::En));
        assert_eq!(text, "relance: 1 line is wrong\na.csv:12:due_date: “x” is not a date\n  hint: mend it");
    }

    #[test]
    fn an_option_at_fault_is_told_once() {
        let place =
            Place {
                column: Some("line".into()), message: "“x” is not a line".into(), ..Place::default()
            };
        let told = Explanation::new("input", "--line: “x” is not a line");
        let text = to_text(&Explanation { places: vec![place], ..told }, Messages::new(Language::En));
        assert_eq!(text, "relance: --line: “x” is not a line");
    }

    #[test]
    fn programs_read_one_object() {
        let error = to_json(&explanation());
        assert_eq!(error["error"]["line"], 12);
        assert_eq!(error["error"]["column"], "due_date");
        assert_eq!(error["error"]["kind"], "input");
        assert_eq!(error["error"]["because"][0], "“x” is not a date");
        assert_eq!(error["error"]["places"][0]["line"], 12);
        let other = Place { line: Some(13), message: "is missing".into(), ..Place::default() };
        let mut two = explanation();
        two.places.push(other);
        assert_eq!(to_json(&two)["error"]["because"][1], "is missing");
        assert_eq!(to_json(&Explanation::new("input", "no"))["error"]["places"], json!([]));
    }
}
