//! From one value to another, as a filter writes it: `a..b`, `a..`, `..b`, `>a`, `>=a`, `<a`, `<=a`, `=a`.

use std::ops::{Bound, RangeBounds};

/// A range whose ends may be open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Span<T> {
    from: Bound<T>,
    to: Bound<T>,
}

impl<T: PartialOrd> Span<T> {
    pub fn contains(&self, value: &T) -> bool {
        (self.from.as_ref(), self.to.as_ref()).contains(value)
    }
}

/// The same range with its ends still as they were written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Written<'t> {
    from: Bound<&'t str>,
    to: Bound<&'t str>,
}

impl<'t> Written<'t> {
    /// `None` where the text has neither dots nor a sign of comparison.
    pub fn of(text: &'t str) -> Option<Self> {
        use Bound::{Excluded, Included, Unbounded};
        let after = |sign| text.strip_prefix(sign);
        let (from, to) = if let Some(end) = after(">=") {
            (Included(end), Unbounded)
        } else if let Some(end) = after("<=") {
            (Unbounded, Included(end))
        } else if let Some(end) = after(">") {
            (Excluded(end), Unbounded)
        } else if let Some(end) = after("<") {
            (Unbounded, Excluded(end))
        } else if let Some(end) = after("=") {
            (Included(end), Included(end))
        } else {
            let (from, to) = text.split_once("..")?;
            let end = |text: &'t str| if text.is_empty() { Unbounded } else { Included(text) };
            (end(from), end(to))
        };
        Some(Self { from, to })
    }

    /// A range that is one value.
    pub const fn one(text: &'t str) -> Self {
        Self { from: Bound::Included(text), to: Bound::Included(text) }
    }

    /// Reads both ends; `None` where one of them is no value, or where nothing is written at all.
    pub fn read<T>(self, value: impl Fn(&str) -> Option<T>) -> Option<Span<T>> {
        self.read_periods(|text| value(text).map(|value| (value, None)))
    }

    /// Reads ends that last from a first value to a last one: a month begins on its first day and ends on its last.
    pub fn read_periods<T>(self, period: impl Fn(&str) -> Option<(T, Option<T>)>) -> Option<Span<T>> {
        let first = |(first, _): (T, Option<T>)| first;
        let last = |(first, last): (T, Option<T>)| last.unwrap_or(first);
        let from = match self.from {
            Bound::Included(text) => Bound::Included(first(period(text)?)),
            Bound::Excluded(text) => Bound::Excluded(last(period(text)?)),
            Bound::Unbounded => Bound::Unbounded,
        };
        let to = match self.to {
            Bound::Included(text) => Bound::Included(last(period(text)?)),
            Bound::Excluded(text) => Bound::Excluded(first(period(text)?)),
            Bound::Unbounded => Bound::Unbounded,
        };
        let is_written = !matches!((&from, &to), (Bound::Unbounded, Bound::Unbounded));
        is_written.then_some(Span { from, to })
    }
}
