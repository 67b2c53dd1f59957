//! A line of small columns that shows how a figure moved.

const STEPS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// One character a value, from the lowest to the highest of them; a value that is not known is a space.
pub fn spark(values: &[Option<i64>]) -> String {
    let known = || values.iter().copied().flatten();
    let (Some(lowest), Some(highest)) = (known().min(), known().max()) else {
        return " ".repeat(values.len());
    };
    let span = i128::from(highest) - i128::from(lowest);
    let column = |value: i64| {
        let above = i128::from(value) - i128::from(lowest);
        let step = if span == 0 { 3 } else { above * 7 / span };
        usize::try_from(step).ok().and_then(|step| STEPS.get(step)).copied().unwrap_or('▁')
    };
    values.iter().map(|value| value.map_or(' ', column)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lowest_and_the_highest_value_are_seen() {
        assert_eq!(spark(&[Some(0), Some(50), None, Some(100)]), "▁▄ █");
        assert_eq!(spark(&[Some(7), Some(7)]), "▄▄");
        assert_eq!(spark(&[None]), " ");
        assert_eq!(spark(&[Some(i64::MIN), Some(i64::MAX)]), "▁█");
    }
}
