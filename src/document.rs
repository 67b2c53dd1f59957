//! Documents on paper: invoices, credit notes and letters, laid out as sheets and written as PDF.

mod deflate;
mod error;
pub mod font;
pub mod length;
pub mod logo;
pub mod pdf;
pub mod qr;
pub mod sheet;

pub use error::DocumentError;
