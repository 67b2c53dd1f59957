//! Letters as plain text with placeholders, and lines that say where the table, the payment data and the signature go.
//!
//! ```text
//! Subject: Reminder: {invoice|invoices} {numbers}
//!
//! Dear Sir or Madam,
//!
//! [invoices]
//!
//! [payment]
//!
//! [signature]
//! ```
//!
//! `{one|several}` chooses by the number of invoices, `{contact?with|without}` by whether a placeholder has a value; a
//! paragraph that is left empty by its placeholders goes.

use std::path::Path;

use super::builtin;
use super::error::LetterError;
use super::values::Values;
use crate::domain::words::words;
use crate::text::Language;

/// What a letter can be filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placeholder {
    Company,
    Client,
    ClientCode,
    Numbers,
    Total,
    Date,
    Deadline,
    DaysLate,
    Lateness,
    Reminders,
    Contact,
    EnterpriseNumber,
    Entitlement,
    LegalBasis,
    NextStep,
}

words!(Placeholder {
    Company = "company",
    Client = "client",
    ClientCode = "client_code",
    Numbers = "numbers",
    Total = "total",
    Date = "date",
    Deadline = "deadline",
    DaysLate = "days_late",
    Lateness = "lateness",
    Reminders = "reminders",
    Contact = "contact",
    EnterpriseNumber = "enterprise_number",
    Entitlement = "entitlement",
    LegalBasis = "legal_basis",
    NextStep = "next_step",
});

/// A letter before it is filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    pub subject: Vec<Piece>,
    pub parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Paragraph(Vec<Piece>),
    /// `[invoices]`
    Invoices,
    /// `[payment]`
    Payment,
    /// `[signature]`
    Signature,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Words(String),
    Value(Placeholder),
    /// `{invoice|invoices}`
    Count {
        one: Vec<Piece>,
        several: Vec<Piece>,
    },
    /// `{contact?: {contact}}`
    Known {
        placeholder: Placeholder,
        with: Vec<Piece>,
        without: Vec<Piece>,
    },
}

const SUBJECT: &str = "Subject:";
const INVOICES: &str = "[invoices]";
const PAYMENT: &str = "[payment]";
const SIGNATURE: &str = "[signature]";

impl Part {
    /// The text of a paragraph; `None` for a marker and for a paragraph that is left empty.
    pub fn filled(&self, values: &Values) -> Option<String> {
        match self {
            Self::Paragraph(pieces) => Some(values.fill(pieces)).filter(|text| !text.trim().is_empty()),
            Self::Invoices | Self::Payment | Self::Signature => None,
        }
    }
}

impl Template {
    /// The user's file `LANGUAGE/NAME.txt` of a folder, else the built-in letter.
    pub fn find(name: &str, language: Language, folder: Option<&Path>) -> Result<Self, LetterError> {
        let file = format!("{language}/{name}.txt");
        let is_plain = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
        if let Some(folder) = folder
            && is_plain
        {
            let path = folder.join(&file);
            match std::fs::read_to_string(&path) {
                Ok(text) => return Self::read(&text, &path.display().to_string()),
                Err(source) if source.kind() == std::io::ErrorKind::NotFound => {}
                Err(source) => return Err(LetterError::Read { file: path.display().to_string(), source }),
            }
        }
        let no_template = || LetterError::NoTemplate { step: name.to_owned(), language, file: file.clone() };
        Self::read(builtin::text(name, language).ok_or_else(no_template)?, &file)
    }

    /// Reads a template; errors name the file and the line.
    pub fn read(text: &str, file: &str) -> Result<Self, LetterError> {
        let text = text.trim_start_matches('\u{feff}');
        let mut lines = (1..).zip(text.lines()).filter(|(_, line)| !line.starts_with('#'));
        let first = lines.find(|(_, line)| !line.trim().is_empty()).unwrap_or((1, ""));
        let no_subject = || LetterError::NoSubject { file: file.to_owned(), line: first.0 };
        let subject = first.1.strip_prefix(SUBJECT).ok_or_else(no_subject)?;
        let subject = Reader { rest: subject.trim(), file, line: first.0 }.pieces()?;
        let mut reading = Reading { file, parts: Vec::new(), paragraph: None };
        for (number, line) in lines {
            reading.line(number, line.trim())?;
        }
        reading.end_paragraph()?;
        let last = text.lines().count();
        for (marker, part) in [(INVOICES, Part::Invoices), (PAYMENT, Part::Payment)] {
            if !reading.parts.contains(&part) {
                return Err(LetterError::MissingMarker { file: file.to_owned(), line: last, marker });
            }
        }
        Ok(Self { subject, parts: reading.parts })
    }
}

/// The parts read so far, and the paragraph that is open with the line it began on.
struct Reading<'a> {
    file: &'a str,
    parts: Vec<Part>,
    paragraph: Option<(usize, String)>,
}

impl Reading<'_> {
    fn line(&mut self, number: usize, line: &str) -> Result<(), LetterError> {
        match line {
            "" => self.end_paragraph(),
            INVOICES => self.marker(number, INVOICES, Part::Invoices),
            PAYMENT => self.marker(number, PAYMENT, Part::Payment),
            SIGNATURE => self.marker(number, SIGNATURE, Part::Signature),
            text => {
                let (_, paragraph) = self.paragraph.get_or_insert_with(|| (number, String::new()));
                if !paragraph.is_empty() {
                    paragraph.push('\n');
                }
                paragraph.push_str(text);
                Ok(())
            }
        }
    }

    fn marker(&mut self, line: usize, marker: &'static str, part: Part) -> Result<(), LetterError> {
        self.end_paragraph()?;
        if self.parts.contains(&part) {
            return Err(LetterError::SecondMarker { file: self.file.to_owned(), line, marker });
        }
        self.parts.push(part);
        Ok(())
    }

    fn end_paragraph(&mut self) -> Result<(), LetterError> {
        if let Some((line, text)) = self.paragraph.take() {
            self.parts.push(Part::Paragraph(Reader { rest: &text, file: self.file, line }.pieces()?));
        }
        Ok(())
    }
}

/// Reads pieces from a text and knows its place in the file. A line feed within a paragraph is a space.
struct Reader<'a> {
    rest: &'a str,
    file: &'a str,
    line: usize,
}

impl Reader<'_> {
    fn pieces(mut self) -> Result<Vec<Piece>, LetterError> {
        let pieces = self.until(&[])?;
        if self.rest.is_empty() {
            Ok(pieces)
        } else {
            Err(LetterError::Unopened { file: self.file.to_owned(), line: self.line })
        }
    }

    /// Pieces up to one of the ends, which is left in place; `}` always ends.
    fn until(&mut self, ends: &[char]) -> Result<Vec<Piece>, LetterError> {
        let mut pieces = Vec::new();
        let mut words = String::new();
        while let Some(next) = self.rest.chars().next() {
            if next == '}' || ends.contains(&next) {
                break;
            }
            self.rest = self.rest.get(next.len_utf8()..).unwrap_or_default();
            match next {
                '{' => {
                    pieces.extend(take_words(&mut words));
                    pieces.push(self.braced()?);
                }
                '\n' => {
                    self.line += 1;
                    words.push(' ');
                }
                other => words.push(other),
            }
        }
        pieces.extend(take_words(&mut words));
        Ok(pieces)
    }

    /// What stands after `{`, up to and with `}`.
    fn braced(&mut self) -> Result<Piece, LetterError> {
        let line = self.line;
        if let Some(placeholder) = self.asked() {
            let with = self.until(&['|'])?;
            let without = if self.take('|') { self.until(&[])? } else { Vec::new() };
            return self.closed(line, Piece::Known { placeholder, with, without });
        }
        let one = self.until(&['|'])?;
        if self.take('|') {
            let several = self.until(&[])?;
            return self.closed(line, Piece::Count { one, several });
        }
        if !self.take('}') {
            return Err(self.unclosed(line));
        }
        let name = match one.as_slice() {
            [Piece::Words(name)] => name.trim().to_owned(),
            _ => String::new(),
        };
        name.parse().map(Piece::Value).map_err(|error: crate::domain::words::UnknownWord| {
            LetterError::UnknownPlaceholder {
                file: self.file.to_owned(),
                line,
                name,
                expected: error.expected,
            }
        })
    }

    /// Takes the name of a placeholder and the question mark right after it.
    fn asked(&mut self) -> Option<Placeholder> {
        let (name, rest) = self.rest.split_once('?')?;
        let placeholder = name.parse().ok()?;
        self.rest = rest;
        Some(placeholder)
    }

    fn closed(&mut self, line: usize, piece: Piece) -> Result<Piece, LetterError> {
        if self.take('}') { Ok(piece) } else { Err(self.unclosed(line)) }
    }

    fn take(&mut self, wanted: char) -> bool {
        let rest = self.rest.strip_prefix(wanted);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn unclosed(&self, line: usize) -> LetterError {
        LetterError::Unclosed { file: self.file.to_owned(), line }
    }
}

fn take_words(words: &mut String) -> Option<Piece> {
    (!words.is_empty()).then(|| Piece::Words(std::mem::take(words)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[test]
    fn every_built_in_letter_is_read_and_has_a_signature() {
        for name in builtin::NAMES {
            for language in Language::ALL {
                let template = Template::find(name, language, None).unwrap();
                assert!(template.parts.contains(&Part::Signature), "{language}/{name}");
            }
        }
    }

    #[test]
    fn paragraphs_join_their_lines_and_choices_nest() {
        let template =
            Template::read("# ours\nSubject: A\n\none\ntwo {x {total}|ys}\n\n[invoices]\n[payment]\n", "f")
                .unwrap();
        let choice = Piece::Count {
            one: vec![Piece::Words("x ".into()), Piece::Value(Placeholder::Total)],
            several: vec![Piece::Words("ys".into())],
        };
        let paragraph = Part::Paragraph(vec![Piece::Words("one two ".into()), choice]);
        assert_eq!(template.parts, [paragraph, Part::Invoices, Part::Payment]);
    }

    #[test]
    fn a_text_may_depend_on_a_placeholder_and_questions_stay_questions() {
        let text = "Subject: A\n\nWrite{contact?: {contact}}. {reminders?Still|Not} {paid?|paid?}\n\n[invoices]\n[payment]\n";
        let template = Template::read(text, "f").unwrap();
        let words = |text: &str| vec![Piece::Words(text.into())];
        let contact = Piece::Known {
            placeholder: Placeholder::Contact,
            with: [words(": "), vec![Piece::Value(Placeholder::Contact)]].concat(),
            without: vec![],
        };
        let reminders =
            Piece::Known { placeholder: Placeholder::Reminders, with: words("Still"), without: words("Not") };
        let paid = Piece::Count { one: words("paid?"), several: words("paid?") };
        let pieces = [words("Write"), vec![contact], words(". "), vec![reminders], words(" "), vec![paid]];
        assert_eq!(template.parts[0], Part::Paragraph(pieces.concat()));
    }

    #[rstest]
    #[case("Dear\n", "f.txt:1: expected a first line such as “Subject: Reminder {numbers}”")]
    #[case("Subject: A\n\nHello {nmae}\n", "f.txt:3: {nmae} is unknown; expected one of company, client, ")]
    #[case("Subject: A\n\nHello\n{ total\n", "f.txt:4: “{” without “}”")]
    #[case("Subject: A\n\nHello }\n", "f.txt:3: “}” without “{”")]
    #[case("Subject: A\n\n[invoices]\n\n[invoices]\n", "f.txt:5: [invoices] is there a second time")]
    #[case("Subject: A\n\n[invoices]\nBye\n", "f.txt:4: the letter ends without a line [payment]")]
    fn an_error_names_file_and_line(#[case] text: &str, #[case] expected: &str) {
        let told = Template::read(text, "f.txt").unwrap_err().to_string();
        assert!(told.starts_with(expected), "{told}");
    }

    #[test]
    fn a_file_of_the_user_takes_the_place_of_ours() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("fr")).unwrap();
        std::fs::write(folder.path().join("fr/letter_1.txt"), "Subject: Mien\n[invoices]\n[payment]")
            .unwrap();
        let mine = Template::find("letter_1", Language::Fr, Some(folder.path())).unwrap();
        assert_eq!(mine.subject, [Piece::Words("Mien".into())]);
        assert_ne!(Template::find("letter_1", Language::Nl, Some(folder.path())).unwrap(), mine);
        assert!(Template::find("../fr/letter_1", Language::Fr, Some(folder.path())).is_err());
        assert!(Template::find("letter_9", Language::Fr, Some(folder.path())).is_err());
    }
}
