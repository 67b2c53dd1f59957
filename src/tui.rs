//! The cockpit in the terminal: keys in, screens out.
//!
//! The main thread owns the terminal and the [`model`]; a message changes the model and returns effects, and drawing
//! only reads. One thread owns the ledger ([`work`]), one answers questions from the book ([`reckon`]), two wait for
//! keys and signals. They speak through channels, so no key ever waits for the disk or for a sum.

mod action;
mod clipboard;
mod cycle;
mod editing;
mod error;
mod form;
mod fuzzy;
mod gate;
#[cfg(test)]
mod harness;
mod keymap;
mod list;
mod lookup;
mod message;
mod model;
mod newcomer;
mod overlay;
mod plain;
mod question;
mod reckon;
mod run;
mod screen;
mod stroke;
mod tab;
mod terminal;
#[cfg(test)]
mod tests;
mod theme;
mod tour;
mod view;
mod widget;
mod window;
mod wish;
mod wording;
mod work;
mod world;

pub use error::TuiError;
pub use keymap::key_problems;
pub use run::{run, welcome};
pub use terminal::has_terminal;
