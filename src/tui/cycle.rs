//! The next and the previous one of a few choices, round and round.

/// The choice some steps after one; the first where it is not among them.
pub fn after<T: Copy + PartialEq>(choices: &[T], now: T, steps: isize) -> T {
    let count = isize::try_from(choices.len()).unwrap_or(1).max(1);
    let at = choices.iter().position(|choice| *choice == now).and_then(|at| isize::try_from(at).ok());
    let target = (at.unwrap_or(0) + steps).rem_euclid(count);
    usize::try_from(target).ok().and_then(|target| choices.get(target)).copied().unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_choice_is_followed_by_the_first() {
        assert_eq!(after(&[1, 2, 3], 3, 1), 1);
        assert_eq!(after(&[1, 2, 3], 1, -1), 3);
        assert_eq!(after(&[], 7, 1), 7);
    }
}
