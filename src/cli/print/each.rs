//! A JSON array whose elements are made one by one: a tree of all rows would cost more than the report itself.

use serde::{Serialize, Serializer};

/// What an iterator gives, made when it is written.
#[derive(Clone)]
pub struct Each<I>(pub I);

impl<I: Iterator<Item: Serialize> + Clone> Serialize for Each<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.clone())
    }
}
