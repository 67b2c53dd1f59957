//! Boxes over the screen: help, explanations, one line to type.

pub mod confirm;
pub mod copy;
pub mod day;
pub mod filter;
pub mod help;
pub mod letter;
pub mod palette;
pub mod setting;
pub mod undo;
pub mod unfinished;
pub mod why;
