//! Zlib streams for what is deflated once and used in many documents.

use lopdf::{Dictionary, Stream};

/// The content of a stream, deflated where that makes it smaller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Packed {
    pub content: Vec<u8>,
    pub deflated: bool,
}

impl Packed {
    pub fn new(content: Vec<u8>) -> Self {
        let mut stream = Stream::new(Dictionary::new(), content);
        let deflated = stream.compress().is_ok() && stream.dict.has(b"Filter");
        Self { content: stream.content, deflated }
    }
}
