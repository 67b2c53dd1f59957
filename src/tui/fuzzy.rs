//! How well a text fits to a few typed letters that stand in it in their order.

use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

/// What is typed, folded as the texts are; each word must fit.
pub struct Needle {
    pattern: Pattern,
    matcher: Matcher,
    characters: Vec<char>,
}

impl Needle {
    pub fn new(folded: &str) -> Self {
        let pattern = Pattern::parse(folded, CaseMatching::Respect, Normalization::Never);
        Self { pattern, matcher: Matcher::new(Config::DEFAULT), characters: Vec::new() }
    }

    pub const fn is_empty(&self) -> bool {
        self.pattern.atoms.is_empty()
    }

    /// The larger the better; `None` where it does not fit.
    pub fn score(&mut self, folded: &str) -> Option<u32> {
        let text = Utf32Str::new(folded, &mut self.characters);
        self.pattern.score(text, &mut self.matcher)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_in_their_order_fit_and_neighbours_fit_better() {
        let mut needle = Needle::new("azo");
        let (near, far) = (needle.score("atelier azo"), needle.score("a zebra o"));
        assert!(near > far && far.is_some());
        assert_eq!(needle.score("oza"), None);
    }

    #[test]
    fn every_word_must_fit() {
        assert!(Needle::new("zola 31").score("2026-0031 atelier zola").is_some());
        assert!(Needle::new("zola 32").score("2026-0031 atelier zola").is_none());
    }
}
