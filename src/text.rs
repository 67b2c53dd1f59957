//! Languages: messages from `assets/locales`, numbers and days as a reader writes them, text that fits and is safe.
//!
//! `Messages::new(language).format("days-late", &args![days = 12])`; a new file of messages is one line in
//! `catalogue.rs`, and its ids begin with its name (`tui-…` lives in `tui.ftl`, what no file claims in `common.ftl`).

mod arguments;
mod catalogue;
mod clean;
mod fold;
pub mod format;
mod formula;
mod language;
mod messages;
mod nearest;
mod width;

pub use arguments::Args;
pub(crate) use arguments::args;
pub use clean::{clean, clean_lines};
pub use fold::fold;
pub use formula::{guard, unguard};
pub use language::{Language, UnknownLanguage};
pub use messages::Messages;
pub use nearest::nearest;
pub use width::{fit, pad_left, pad_right, truncate, width};
