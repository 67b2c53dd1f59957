//! Puts copies of stored documents behind a letter, as one file.

use lopdf::{Document, Object, ObjectId, dictionary};

use super::super::DocumentError;
use super::{finish, stamp};

/// A document to append.
#[derive(Clone, Copy, Debug)]
pub struct Copy<'a> {
    pub bytes: &'a [u8],
    /// A word for the top of each page: “Duplicata”.
    pub mark: Option<&'a str>,
}

/// Appends all pages of other PDF files, in order. The first file's description stays the file's.
pub fn append(letter: &[u8], copies: &[Copy<'_>]) -> Result<Vec<u8>, DocumentError> {
    let mut whole = load(letter, "reading the letter")?;
    let mut kids = pages(&whole);
    for Copy { bytes, mark } in copies {
        let mut copy = load(bytes, "reading a document to append")?;
        if let Some(word) = mark {
            stamp::stamp(&mut copy, word)?;
        }
        copy.renumber_objects_with(whole.max_id + 1);
        whole.max_id = copy.max_id;
        let added = pages(&copy);
        for page in &added {
            inherit(&mut copy, *page);
        }
        kids.extend(added);
        whole.objects.extend(std::mem::take(&mut copy.objects));
    }
    set_pages(&mut whole, kids)?;
    whole.prune_objects();
    whole.renumber_objects();
    finish::bytes(whole)
}

pub(super) fn load(bytes: &[u8], doing: &'static str) -> Result<Document, DocumentError> {
    Document::load_mem(bytes).map_err(|source| DocumentError::Pdf { doing, source })
}

pub(super) fn pages(document: &Document) -> Vec<ObjectId> {
    document.get_pages().into_values().collect()
}

/// Copies onto a page what it has from its parents (ISO 32000-1, 7.7.3.4), which it is about to leave.
pub(super) fn inherit(document: &mut Document, page: ObjectId) {
    const INHERITED: [&[u8]; 4] = [b"Resources", b"MediaBox", b"CropBox", b"Rotate"];
    for key in INHERITED {
        if let Some(value) = inherited(document, page, key)
            && let Ok(page) = document.get_dictionary_mut(page)
        {
            page.set(key, value);
        }
    }
}

/// A damaged file may name a page its own ancestor: the search ends after as many levels as real trees never have.
pub(super) fn inherited(document: &Document, page: ObjectId, key: &[u8]) -> Option<Object> {
    let mut node = document.get_dictionary(page).ok()?;
    for _ in 0..64 {
        if let Ok(value) = node.get(key) {
            return Some(value.clone());
        }
        node = document.get_dictionary(node.get(b"Parent").ok()?.as_reference().ok()?).ok()?;
    }
    None
}

fn set_pages(document: &mut Document, kids: Vec<ObjectId>) -> Result<(), DocumentError> {
    let error = |source| DocumentError::Pdf { doing: "joining the pages", source };
    let count = i64::try_from(kids.len()).unwrap_or(i64::MAX);
    let references: Vec<Object> = kids.iter().copied().map(Object::Reference).collect();
    let tree = document.add_object(dictionary! { "Type" => "Pages", "Count" => count, "Kids" => references });
    for kid in kids {
        document.get_dictionary_mut(kid).map_err(error)?.set("Parent", tree);
    }
    document.catalog_mut().map_err(error)?.set("Pages", tree);
    Ok(())
}
