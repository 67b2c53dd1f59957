//! The columns of an ageing: ranges of days that leave no day out.

use super::Basis;

/// The last days of all buckets but the open one at the end: 30, 60, 90.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edges(Vec<i32>);

/// The edges are no rising list of days.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the edges of ageing buckets are one to {MAX_EDGES} rising numbers of days, such as 30, 60, 90")]
pub struct WrongEdges;

const MAX_EDGES: usize = 7;

/// With the bucket of what is not due and the open one at the end.
pub(super) const MAX_BUCKETS: usize = MAX_EDGES + 2;

impl Edges {
    /// Takes one to seven rising numbers of days, each at least 1.
    pub fn new(days: Vec<i32>) -> Result<Self, WrongEdges> {
        let rising = days.is_sorted_by(|a, b| a < b) && days.first().is_some_and(|first| *first >= 1);
        if rising && days.len() <= MAX_EDGES { Ok(Self(days)) } else { Err(WrongEdges) }
    }

    /// The last day of every bucket that has one.
    pub(super) fn bounds(&self, basis: Basis) -> Vec<i32> {
        match basis {
            Basis::Due => std::iter::once(0).chain(self.0.iter().copied()).collect(),
            Basis::Issue => self.0.clone(),
        }
    }

    pub fn buckets(&self, basis: Basis) -> Vec<Bucket> {
        let bounds = self.bounds(basis);
        let first = match basis {
            Basis::Due => None,
            Basis::Issue => Some(0),
        };
        let from = std::iter::once(first).chain(bounds.iter().map(|bound| Some(bound + 1)));
        let to = bounds.iter().map(|bound| Some(*bound)).chain([None]);
        from.zip(to).map(|(from, to)| Bucket { from, to }).collect()
    }
}

impl Default for Edges {
    fn default() -> Self {
        Self(vec![30, 60, 90])
    }
}

/// Place of a number of days among the buckets.
pub(super) fn place(bounds: &[i32], days: i32) -> usize {
    bounds.iter().take_while(|bound| days > **bound).count()
}

/// A range of days, first and last included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bucket {
    /// `None` for what is not due.
    pub from: Option<i32>,
    /// `None` for the open bucket at the end.
    pub to: Option<i32>,
}

impl Bucket {
    /// The name for machines: `not_due`, `1-30`, `90+`.
    pub fn label(&self) -> String {
        match (self.from, self.to) {
            (Some(from), Some(to)) => format!("{from}-{to}"),
            (Some(from), None) => format!("{}+", from - 1),
            (None, _) => "not_due".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn labels(edges: &Edges, basis: Basis) -> Vec<String> {
        edges.buckets(basis).iter().map(Bucket::label).collect()
    }

    #[test]
    fn buckets_are_named_by_their_days() {
        let edges = Edges::default();
        assert_eq!(labels(&edges, Basis::Due), ["not_due", "1-30", "31-60", "61-90", "90+"]);
        assert_eq!(labels(&edges, Basis::Issue), ["0-30", "31-60", "61-90", "90+"]);
    }

    #[rstest]
    #[case(-20, "not_due")]
    #[case(0, "not_due")]
    #[case(1, "1-30")]
    #[case(30, "1-30")]
    #[case(31, "31-60")]
    #[case(60, "31-60")]
    #[case(90, "61-90")]
    #[case(91, "90+")]
    fn due_today_is_not_late_and_edges_belong_to_the_younger_bucket(#[case] days: i32, #[case] label: &str) {
        let edges = Edges::default();
        let at = place(&edges.bounds(Basis::Due), days);
        assert_eq!(edges.buckets(Basis::Due)[at].label(), label);
    }

    #[rstest]
    #[case(0, "0-30")]
    #[case(30, "0-30")]
    #[case(31, "31-60")]
    #[case(91, "90+")]
    fn the_day_of_issue_is_day_zero(#[case] days: i32, #[case] label: &str) {
        let edges = Edges::default();
        let at = place(&edges.bounds(Basis::Issue), days);
        assert_eq!(edges.buckets(Basis::Issue)[at].label(), label);
    }

    #[rstest]
    #[case(vec![])]
    #[case(vec![0, 30])]
    #[case(vec![30, 30])]
    #[case(vec![60, 30])]
    #[case(vec![1, 2, 3, 4, 5, 6, 7, 8])]
    fn edges_that_do_not_rise_are_refused(#[case] days: Vec<i32>) {
        assert_eq!(Edges::new(days), Err(WrongEdges));
    }
}
