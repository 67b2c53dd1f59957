//! Marks the pages of a document that was issued before: a word at the top of each, set in the house's own face.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::super::DocumentError;
use super::super::canvas::{Canvas, Style};
use super::super::length::mm;
use super::super::sheet::{About, Ink, Page, Sheet};
use super::super::stationery::RIGHT;
use super::append::{inherit, inherited, load, pages};
use crate::calendar::Day;

const NAME: &str = "CopyMark";
const STYLE: Style = Style::SUBJECT.in_ink(Ink::Accent);

/// Sets a word at the top right of every page.
pub(super) fn stamp(document: &mut Document, word: &str) -> Result<(), DocumentError> {
    let failed = |source| DocumentError::Pdf { doing: "marking a copy", source };
    let form = add_form(document, word)?;
    for page in pages(document) {
        inherit(document, page);
        document.add_xobject(page, NAME, form).map_err(failed)?;
        // What stands on the page may leave its state changed: it is closed off first.
        let mut content = b"q\n".to_vec();
        content.extend(document.get_page_content(page));
        content.extend(format!("Q\nq /{NAME} Do Q\n").into_bytes());
        document.change_page_content(page, content).map_err(failed)?;
    }
    Ok(())
}

/// Adds the word, laid out as a page of its own, as one object that pages can draw (ISO 32000-1, 8.10).
fn add_form(document: &mut Document, word: &str) -> Result<ObjectId, DocumentError> {
    let mut canvas = Canvas::default();
    canvas.right(RIGHT, mm(6), STYLE, word);
    let about =
        About { title: word.to_owned(), author: String::new(), language: "en", day: Day::from_number(0) };
    let sheet = Sheet { about, pages: vec![Page { marks: canvas.marks }] };
    let mut drawn = load(&super::write(&sheet)?, "setting the mark of a copy")?;
    drawn.renumber_objects_with(document.max_id + 1);
    document.max_id = drawn.max_id;
    let page = pages(&drawn).first().copied();
    let resources = page.and_then(|page| inherited(&drawn, page, b"Resources"));
    let content = page.map(|page| drawn.get_page_content(page)).unwrap_or_default();
    document.objects.extend(std::mem::take(&mut drawn.objects));
    let mut form: Dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => [0, 0, 596, 842].map(Object::from).to_vec(),
    };
    form.set("Resources", resources.unwrap_or_else(|| Dictionary::new().into()));
    Ok(document.add_object(Stream::new(form, content)))
}
