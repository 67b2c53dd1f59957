//! The records of a CSV text with the physical lines on which they begin.

use csv::{Reader, ReaderBuilder, StringRecord};

use crate::domain::intake::{Fault, Problem};

const BUFFER: usize = 1 << 18;

/// The text of a file, without its byte order mark.
pub(super) fn text(bytes: &[u8]) -> Result<&str, Problem> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let byte = error.valid_up_to();
        let before = bytes.get(..byte).unwrap_or_default();
        let wrong = bytes.get(byte).map(|byte| format!("0x{byte:02X}")).unwrap_or_default();
        Problem::of_line(1 + count(before, b'\n'), wrong, Fault::NotUtf8 { byte })
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Walks through the records of a text.
pub(super) struct Records<'t> {
    text: &'t str,
    delimiter: u8,
    /// The byte that ends a line: a line feed, unless the text has none.
    line_end: u8,
    reader: Reader<&'t [u8]>,
    record: StringRecord,
    /// Start of the current record, in bytes.
    start: usize,
    /// Its first line.
    line: usize,
}

impl<'t> Records<'t> {
    pub fn new(text: &'t str) -> Self {
        let delimiter = delimiter(text);
        Self {
            text,
            delimiter,
            line_end: if text.contains('\n') { b'\n' } else { b'\r' },
            reader: reader(text, delimiter),
            record: StringRecord::new(),
            start: 0,
            line: 1,
        }
    }

    /// The next record with its first line. Empty lines are passed over.
    pub fn next(&mut self) -> Option<(usize, &StringRecord)> {
        if !self.reader.read_record(&mut self.record).unwrap_or(false) {
            return None;
        }
        let position = self.record.position().and_then(|position| usize::try_from(position.byte()).ok());
        let position = position.unwrap_or(self.start);
        let rest = self.text.as_bytes().get(position..).unwrap_or_default();
        let empty = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let passed = self.text.as_bytes().get(self.start..position + empty).unwrap_or_default();
        self.line += count(passed, self.line_end);
        self.start = position + empty;
        Some((self.line, &self.record))
    }

    /// How many bytes are behind.
    pub const fn position(&self) -> usize {
        self.start
    }

    /// The line of the last record, if its quotation mark is still open at the end of the text.
    pub fn open_quote(&self) -> Option<usize> {
        let last = self.text.get(self.start..).filter(|last| last.contains('"'))?;
        let continued = format!("{last}\n.");
        let mut reader = reader(&continued, self.delimiter);
        (reader.records().count() == 1).then_some(self.line)
    }
}

fn reader(text: &str, delimiter: u8) -> Reader<&[u8]> {
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(delimiter).buffer_capacity(BUFFER);
    builder.from_reader(text.as_bytes())
}

/// Comma or semicolon: the one that the header has more of, outside quotation marks.
fn delimiter(text: &str) -> u8 {
    let header = text.trim_start().split(['\r', '\n']).next().unwrap_or_default();
    let plain: Vec<u8> = header.split('"').step_by(2).flat_map(str::bytes).collect();
    if count(&plain, b';') > count(&plain, b',') { b';' } else { b',' }
}

fn count(bytes: &[u8], wanted: u8) -> usize {
    bytes.iter().filter(|byte| **byte == wanted).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn lines(text: &str) -> Vec<(usize, String)> {
        let mut records = Records::new(text);
        let mut found = Vec::new();
        while let Some((line, record)) = records.next() {
            found.push((line, record.iter().collect::<Vec<_>>().join("|")));
        }
        found
    }

    #[rstest]
    #[case("a,b\n1,2\n3,4\n", &[1, 2, 3])]
    #[case("a,b\r\n1,2\r\n3,4", &[1, 2, 3])]
    #[case("a,b\r1,2\r3,4", &[1, 2, 3])]
    #[case("\n\na,b\n\n\n1,2\n\n3,4\n\n", &[3, 6, 8])]
    #[case("\r\na,b\r\n\r\n1,2\r\n", &[2, 4])]
    #[case("a,b\n1,\"x\ny\nz\"\n3,4\n", &[1, 2, 5])]
    #[case("a,b\r\n1,\"x\r\n\r\ny\"\r\n\r\n3,4\r\n", &[1, 2, 6])]
    #[case("", &[])]
    fn a_record_begins_on_its_first_physical_line(#[case] text: &str, #[case] expected: &[usize]) {
        let found: Vec<usize> = lines(text).into_iter().map(|(line, _)| line).collect();
        assert_eq!(found, expected);
    }

    #[rstest]
    #[case("a;b\n1,5;2\n", "1,5|2")]
    #[case("\"a;x\",b\n1,2\n", "1|2")]
    #[case("a\n1\n", "1")]
    fn the_header_tells_the_delimiter(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(lines(text)[1].1, expected);
    }

    #[rstest]
    #[case("a,b\n1,2\n3,\"open\n4,5\n", Some(3))]
    #[case("a,b\n1,\"closed\"", None)]
    #[case("a,b\n1,5\" pipe\n", None)]
    #[case("a,b\n1,\"\"\"\"\n", None)]
    #[case("\"a,b\n1,2\n", Some(1))]
    fn a_quotation_mark_that_is_never_closed_is_seen(#[case] text: &str, #[case] expected: Option<usize>) {
        let mut records = Records::new(text);
        while records.next().is_some() {}
        assert_eq!(records.open_quote(), expected);
    }

    #[test]
    fn the_first_wrong_byte_is_named_with_its_line() {
        let problem = text(b"a,b\nx,y\nCaf\xe9,1\n").unwrap_err();
        assert_eq!(problem, Problem::of_line(3, "0xE9", Fault::NotUtf8 { byte: 11 }));
        assert_eq!(text(b"\xef\xbb\xbfa"), Ok("a"));
    }
}
