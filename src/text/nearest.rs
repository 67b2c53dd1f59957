//! “Did you mean …?”: the known word nearest to a typed one.

/// The candidate with the fewest differing letters, if they are at most a third of the word and not all of it.
pub fn nearest<'c>(typed: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let letters = typed.chars().count();
    let allowed = (letters / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (distance(typed, candidate), candidate))
        .filter(|(distance, _)| *distance <= allowed && *distance < letters)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Letters to insert, drop, replace or swap with their neighbour (optimal string alignment); capitals do not count.
fn distance(from: &str, to: &str) -> usize {
    let letters = |text: &str| text.to_lowercase().chars().collect::<Vec<char>>();
    let (from, to) = (letters(from), letters(to));
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (place, letter) in from.iter().enumerate() {
        let mut left = place + 1;
        let mut next = vec![left];
        for (at, (other, (diagonal, above))) in to.iter().zip(row.iter().zip(row.iter().skip(1))).enumerate()
        {
            left = (diagonal + usize::from(letter != other)).min(above + 1).min(left + 1);
            let is_swap = is_pair(&from, place, other) && is_pair(&to, at, letter);
            if let Some(swapped) = before.get(at.wrapping_sub(1)).filter(|_| is_swap) {
                left = left.min(swapped + 1);
            }
            next.push(left);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or_default()
}

/// Whether the letter before a place is this one.
fn is_pair(letters: &[char], place: usize, letter: &char) -> bool {
    place.checked_sub(1).and_then(|before| letters.get(before)) == Some(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_the_word_that_was_meant() {
        let words = ["ageing", "chase", "numbering", "snapshots"];
        assert_eq!(nearest("aging", words), Some("ageing"));
        assert_eq!(nearest("snapshot", words), Some("snapshots"));
        assert_eq!(nearest("colour", words), None);
        assert_eq!(nearest("", words), None);
        assert_eq!(nearest("alhpa", ["ALPHA", "BETA"]), Some("ALPHA"));
        assert_eq!(nearest("Z", ["A"]), None);
    }

    #[test]
    fn letters_are_counted() {
        assert_eq!((distance("kitten", "sitting"), distance("", "abc"), distance("été", "ete")), (3, 3, 2));
        assert_eq!((distance("ca", "ac"), distance("ALPHA", "alhpa"), distance("ab", "ba")), (1, 1, 1));
    }
}
