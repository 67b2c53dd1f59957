//! Boxes over the screen: help, explanations, one line to type.

pub mod day;
pub mod filter;
pub mod help;
pub mod why;
