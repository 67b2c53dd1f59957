//! Documents on paper: invoices, credit notes and letters, laid out as sheets and written as PDF.

mod canvas;
mod coverage;
mod deflate;
mod density;
mod error;
mod flow;
pub mod font;
pub mod invoice;
pub mod journal;
pub mod length;
pub mod letter;
pub mod logo;
mod party;
mod payment;
pub mod pdf;
mod printed;
pub mod qr;
pub mod reading;
#[cfg(test)]
mod sample;
pub mod sheet;
mod stationery;
mod wrap;

pub use error::DocumentError;
pub use party::language;
pub use printed::Printed;
