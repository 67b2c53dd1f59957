//! The text of a filter: all its words must be found, in any order, wherever they stand.

use crate::text::fold;

/// The words that are looked for.
pub struct Needle {
    words: Vec<String>,
}

impl Needle {
    pub fn new(text: &str) -> Self {
        Self { words: fold(text).split_whitespace().map(str::to_owned).collect() }
    }

    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether every word stands in one of the texts, which are folded already.
    pub fn is_in(&self, texts: &[&str]) -> bool {
        self.words.iter().all(|word| texts.iter().any(|text| text.contains(word.as_str())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_must_be_found_somewhere() {
        let texts = ["2026-0012", "muller gmbh"];
        assert!(Needle::new("Müll 12").is_in(&texts));
        assert!(!Needle::new("Müll 13").is_in(&texts));
        assert!(Needle::new(" ").is_empty() && Needle::new("").is_in(&texts));
    }
}
